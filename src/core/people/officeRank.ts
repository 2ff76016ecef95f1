import type { OfficeClass } from '../../shared/model';

/** Which of several offices of one person comes first: the greater weight. */
const WEIGHT: Readonly<Record<OfficeClass, number>> = {
  hos: 100,
  hog: 98,
  intl: 90,
  deputy_head: 86,
  foreign: 84,
  finance: 82,
  defence: 80,
  interior: 78,
  speaker: 76,
  justice: 74,
  central_bank: 72,
  minister: 70,
  military: 66,
  opposition: 64,
  governor: 60,
  legal: 58,
  spokesperson: 56,
  first_lady: 54,
  party: 50,
  ceo: 48,
  ambassador: 44,
  junior: 36,
  other: 30,
  legislator: 20,
};

export function officeWeight(office: OfficeClass): number {
  return WEIGHT[office];
}
