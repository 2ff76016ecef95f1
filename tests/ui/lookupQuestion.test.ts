import { expect, test } from 'vitest';
import type { PersonId } from '../../src/shared/model';
import { lookupQuestion } from '../../src/ui/lookupQuestion';
import { qureshi } from '../gallery/cast';
import { briefOf, cluster } from '../gallery/people';

const TEXT = `${'x'.repeat(5_000)} the batsman Asad Shafiq made 90 before lunch ${'y'.repeat(5_000)}`;
const start = TEXT.indexOf('Asad');
const shafiq = {
  ...cluster({ label: 'Asad Shafiq' }),
  mentions: [{ start, end: start + 11, form: 'full' as const, confidence: 0.9 }],
};
const asking = { brief: briefOf([shafiq, qureshi]), text: TEXT, day: '2021-04-07', asked: 'pressed' } as const;

test('a question by name has the words around it and the countries of the others, for ranking', () => {
  const question = lookupQuestion(shafiq, asking);
  expect(question).toMatchObject({ by: 'name', name: 'Asad Shafiq' });
  const near = question.by === 'name' ? (question.near ?? '') : '';
  expect(near).toContain('Pakistan');
  expect(near).toContain('the batsman Asad Shafiq made 90');
  expect(near.length).toBeLessThan(300);
});

test('a question by number has none of the article’s words', () => {
  const linked = { ...shafiq, link: { person: 'Q1' as PersonId, confidence: 1, why: [] } };
  expect(lookupQuestion(linked, asking)).toEqual({
    by: 'person',
    person: 'Q1',
    name: 'Asad Shafiq',
    day: '2021-04-07',
    asked: 'pressed',
  });
});
