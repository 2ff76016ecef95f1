/** A second page: entries that repeat each other, other languages, signs of two units, and passages in them. */

import type { Expected } from './cases';

const BUTTONS = 'Share this post\nCopy link\nReport a problem';

export const LIVE_BLOG = [
  '14:05 🚢 The ferry Aurora left the port of Lindholm with 212 passengers and 38 crew on board, its owner said.',
  BUTTONS,
  '14:20 The coast guard said it had received no distress call from the Aurora before 13:50.',
  BUTTONS,
  '14:32 🚁 Two helicopters were sent to the strait, Captain Ruth Adeyemi-Lund told the public broadcaster.',
  BUTTONS,
  '14:41 La naviera afirmó que el barco no transportaba mercancías peligrosas y que todos los pasajeros estaban a salvo.',
  BUTTONS,
  '14:55 Министр транспорта Олег Вирский заявил, что расследование продлится не менее трёх недель.',
  BUTTONS,
  '15:10 The owner’s shares fell 7.25% to €14.80, their lowest since 2 February 2019.',
  BUTTONS,
  '15:10 The owner denies that the ship was overloaded: “She carried 61 lorries, which is under the limit of 70.”',
  BUTTONS,
  '15:26 وزیر نے کہا کہ جہاز کے عملے کو پہلے ہی خبردار کیا گیا تھا۔',
  BUTTONS,
  '15:40 Unlike her predecessor, Dr Adeyemi-Lund has refused to publish the inspection report from before the accident.',
  BUTTONS,
].join('\n');

export const LIVE_PASSAGES: readonly string[] = [
  'left the port of Lindholm with 212 passengers and 38 crew on board',
  'it had received no distress call from the Aurora before 13:50',
  'Two helicopters were sent to the strait',
  'el barco no transportaba mercancías peligrosas y que todos los pasajeros estaban a salvo',
  'Министр транспорта Олег Вирский заявил, что расследование продлится не менее трёх недель',
  'shares fell 7.25% to €14.80, their lowest since 2 February 2019',
  '“She carried 61 lorries, which is under the limit of 70.”',
  'جہاز کے عملے کو پہلے ہی خبردار کیا گیا تھا',
  'has refused to publish the inspection report from before the accident',
];

export const LIVE_EDITS: readonly (readonly [passage: number, was: string, is: string, expected: Expected])[] = [
  // numbers, units, times
  [0, '212 passengers', '221 passengers', 'withheld'],
  [0, '212 passengers', '21 passengers', 'withheld'],
  [0, '38 crew', '83 crew', 'withheld'],
  [0, '212 passengers and 38 crew', '38 passengers and 212 crew', 'withheld'],
  [1, 'before 13:50', 'before 13:05', 'withheld'],
  [1, 'before 13:50', 'after 13:50', 'withheld'],
  [2, 'Two helicopters', 'Ten helicopters', 'withheld'],
  [2, 'Two helicopters', 'No helicopters', 'withheld'],
  [5, '7.25%', '72.5%', 'withheld'],
  [5, '7.25%', '7.25 points', 'withheld'],
  [5, '€14.80', '£14.80', 'withheld'],
  [5, '€14.80', '€18.40', 'withheld'],
  [5, '2 February 2019', '2 February 2009', 'withheld'],
  [5, '2 February 2019', '20 February 2019', 'withheld'],
  [6, '61 lorries', '71 lorries', 'withheld'],
  [6, '61 lorries', '61 cars', 'withheld'],
  [6, 'under the limit', 'over the limit', 'withheld'],
  [6, 'under the limit of 70', 'under the limit of 60', 'withheld'],
  // negations, in other languages as well
  [1, 'received no distress', 'received a distress', 'withheld'],
  [1, 'had received', 'hadn’t received', 'withheld'],
  [3, 'no transportaba', 'transportaba', 'withheld'],
  [3, 'a salvo', 'en peligro', 'withheld'],
  [3, 'todos los pasajeros', 'algunos pasajeros', 'withheld'],
  [4, 'не менее', 'менее', 'withheld'],
  [4, 'трёх недель', 'трёх месяцев', 'withheld'],
  [4, 'Олег Вирский', 'Олег Верский', 'withheld'],
  [7, 'کیا گیا تھا', 'نہیں کیا گیا تھا', 'withheld'],
  [8, 'has refused', 'has agreed', 'withheld'],
  [8, 'has refused to publish', 'has published', 'withheld'],
  [8, 'before the accident', 'after the accident', 'withheld'],
  // names
  [0, 'Lindholm', 'Lindhagen', 'withheld'],
  [1, 'the Aurora', 'the Borealis', 'withheld'],
  // quotation
  [
    6,
    '“She carried 61 lorries, which is under the limit of 70.”',
    'She carried 61 lorries, which is under the limit of 70.',
    'withheld',
  ],
  // gone
  [5, 'shares fell 7.25% to €14.80, their lowest since 2 February 2019', 'trading was suspended', 'withheld'],
  // harmless
  [0, '212 passengers', '212\u00a0passengers', 'same'],
  [0, '🚢 ', '', 'same'],
  [0, '🚢', '🚢🚢', 'same'],
  [1, '14:20 ', '14:21 Corrected: ', 'same'],
  [3, 'mercancías', 'mercancias', 'same'],
  [4, 'трёх', 'трех', 'same'],
  [5, '7.25%', '7.25 per cent', 'same'],
  [5, '€14.80', '€\u200914.80', 'same'],
  [6, '“She carried', '"She carried', 'same'],
  [6, '61 lorries, which', '61 lorries — which', 'same'],
  [8, 'inspection', 'inspektion', 'harmless'],
  [8, 'inspection report', 'in\u00adspection report', 'same'],
  [8, 'accident', 'acident', 'harmless'],
  [2, 'helicopters were sent', 'helicopters  were\nsent', 'same'],
];
