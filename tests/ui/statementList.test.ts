// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { personCard } from '../../src/ui/card';
import { statementList } from '../../src/ui/statementList';
import { lavrov, qureshi } from '../gallery/cast';
import { cardActions } from '../gallery/drawing';
import { briefOf } from '../gallery/people';
import { ARTICLE, figures, statements } from '../gallery/text';

const brief = briefOf([qureshi, lavrov], { figures, statements: statements(qureshi.id, lavrov.id) });

test('statements stand under their speakers, with the office of that day', () => {
  const sections = [
    ...statementList({ brief, text: ARTICLE, statements: brief.statements }, { reveal: vi.fn() }).querySelectorAll(
      'section',
    ),
  ];
  expect(sections.map(section => section.querySelector('h3')?.textContent)).toEqual([
    'Shah Mahmood Qureshi',
    'Sergey Lavrov',
    'The ministry',
  ]);
  expect(sections[0]?.textContent).toContain('Minister of Foreign Affairs of Pakistan');
});

test('a statement with a figure is marked, and only that', () => {
  const marked = [
    ...statementList({ brief, text: ARTICLE, statements: brief.statements }, { reveal: vi.fn() }).querySelectorAll(
      'li',
    ),
  ].filter(row => row.querySelector('.badge'));
  expect(marked.map(row => [row.querySelector('mark')?.textContent, row.querySelector('.badge')?.textContent])).toEqual(
    [['$2.5bn', '1 figure']],
  );
});

test('a statement leads to its place', () => {
  const reveal = vi.fn();
  statementList({ brief, text: ARTICLE, statements: brief.statements }, { reveal }).querySelector('button')?.click();
  expect(reveal).toHaveBeenCalledWith(brief.statements[0]);
});

test('a person’s card has what they said, without the quotation marks, and leads to it', () => {
  const reveal = vi.fn();
  const card = personCard({ brief, cluster: qureshi, text: ARTICLE }, { ...cardActions, reveal });
  const said = card.querySelector('[data-part="said"]');
  expect(said?.querySelector('q')?.textContent).toBe('We shall meet again in the autumn');
  said?.querySelector<HTMLElement>('li button')?.click();
  expect(reveal).toHaveBeenCalledWith(brief.statements[0]);
});
