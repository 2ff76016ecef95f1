import type { Cluster, ClusterId, Evidence } from '../../src/shared/model';
import { LAVROV, QURESHI } from './cards';
import { candidates, cluster } from './people';
import { mentionsOf } from './text';

const WHY: readonly Evidence[] = [
  {
    reason: { kind: 'called', words: 'Foreign Minister', office: { start: '2018-08-20', end: '2022-04-10' } },
    weight: 2.1,
  },
  { reason: { kind: 'exact-name', name: 'Shah Mahmood Qureshi' }, weight: 1.8 },
  { reason: { kind: 'place-named', place: { code: 'pk', name: 'Pakistan' }, times: 9 }, weight: 0.7 },
  { reason: { kind: 'common-name' }, weight: -0.3 },
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
