import type { Cluster, ClusterId } from '../../src/shared/model';
import { LAVROV, QURESHI } from './cards';
import { candidates, cluster } from './people';
import { mentionsOf } from './text';

const WHY = [
  { text: 'Named in full', weight: 2.1 },
  { text: 'Titled Foreign Minister, which was his office on 7 April 2021', weight: 1.8 },
  { text: 'Pakistan is named 9 times', weight: 0.7 },
  { text: 'Another bearer of the name is in the pack', weight: -0.3 },
];

export const qureshi = cluster({
  mentions: mentionsOf('Qureshi'),
  label: 'Shah Mahmood Qureshi',
  kind: 'official',
  card: QURESHI,
  link: { person: QURESHI.person, confidence: 0.99, why: WHY },
});

export const lavrov = cluster({
  mentions: mentionsOf('Lavrov'),
  label: 'Sergey Lavrov',
  kind: 'official',
  card: LAVROV,
  link: { person: LAVROV.person, confidence: 0.98, why: WHY.slice(0, 2) },
});

export const likely: Cluster = {
  ...lavrov,
  id: 'likely' as ClusterId,
  label: 'Lavrov',
  link: { person: LAVROV.person, confidence: 0.78, why: WHY.slice(1) },
  candidates,
};

export const corrected: Cluster = {
  ...lavrov,
  link: { person: LAVROV.person, confidence: 1, why: [], corrected: true },
};

export const unsure = cluster({ label: 'David Davis', candidates }, 2);
export const privatePerson = cluster({ label: 'Ayesha Bibi', kind: 'private' }, 1);
export const unknown = cluster({ label: 'Tomasz Wierzbicki' }, 3);
