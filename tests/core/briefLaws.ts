import { expect } from 'vitest';
import type { Article, Brief, Cluster, Span } from '../../src/shared/model';

/** What holds of every brief of every text: spans in order and inside, ids that lead somewhere, one cluster for one person. */
export function keepsLaws({ text }: Article, { people, roleMentions, figures, dates, statements }: Brief): void {
  const mentions = people.flatMap((cluster: Cluster) => cluster.mentions);
  for (const cluster of people) inOrder(cluster.mentions, text);
  inOrder(roleMentions, text);
  inOrder(figures, text);
  inOrder(dates, text);
  inOrder(
    [...mentions, ...roleMentions].sort((a, b) => a.start - b.start),
    text,
  );
  for (const statement of statements) inside(statement, text);
  const ids = people.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { cluster } of roleMentions) expect(ids).toContain(cluster);
  for (const { speaker } of statements) if (speaker) expect(ids).toContain(speaker);
  const linked = people.flatMap(({ link }) => (link ? [link.person] : []));
  expect(new Set(linked).size, 'one cluster for one person').toBe(linked.length);
  for (const { link, card } of people) expect(card?.person).toBe(link?.person);
}

function inOrder(spans: readonly Span[], text: string): void {
  let before = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(before);
    inside(span, text);
    before = span.end;
  }
}

function inside({ start, end }: Span, text: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
  expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
}
