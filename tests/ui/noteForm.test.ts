import { describe, expect, test } from 'vitest';
import type { ClusterId, Statement } from '../../src/shared/model';
import { claimantOf } from '../../src/ui/claimant';
import { merged } from '../../src/ui/noteConflict';
import { formOf, problemOf, readForm, saysTheSame, tagsIn, wordsOf } from '../../src/ui/noteForm';
import { archiveAddress, webAddress } from '../../src/ui/noteWords';
import { verdictGroup, verdictScale } from '../../src/ui/verdicts';
import { LAVROV } from '../gallery/cards';
import { linked } from '../gallery/drawing';
import { noteOf } from '../gallery/noteCases';
import { briefOf } from '../gallery/people';

describe('what is typed', () => {
  test('is written trimmed, with sorted tags once each and what is still being typed among them', () => {
    const words = wordsOf({
      ...formOf({}),
      tags: ['b', 'a', 'b'],
      tag: ' c, #d ',
      text: ' So. \n',
      verdict: ' Satire ',
    });
    expect(words).toEqual({ verdict: 'Satire', tags: ['a', 'b', 'c', 'd'], text: 'So.', sources: [], status: 'open' });
  });

  test('comes back as it was from a note', () => {
    const note = noteOf();
    expect(saysTheSame(wordsOf(formOf(note)), wordsOf(formOf(wordsOf(formOf(note)))))).toBe(true);
    expect(wordsOf(formOf(note)).sources).toEqual(note.sources);
  });

  test('survives being kept as JSON, and what is no form does not', () => {
    const form = { ...formOf(noteOf()), tag: 'half', sources: [{ url: 'htt', title: '', archive: '', quote: '' }] };
    expect(readForm(JSON.parse(JSON.stringify(form)))).toEqual(form);
    expect(readForm('no')).toBeUndefined();
    expect(readForm({ tags: [1], sources: [null], status: 'x' })).toMatchObject({ tags: [], status: 'open' });
  });

  test.each([
    ['an address that is none', { sources: [{ url: 'javascript:alert(1)', title: 'x' }] }, { field: 'url', source: 0 }],
    [
      'an archive that is none',
      { sources: [{ url: 'https://a.example', title: '', archive: 'x' }] },
      { field: 'archive', source: 0 },
    ],
    ['a date that is none', { claimDate: '2021-02-30' }, { field: 'claimDate' }],
    ['a whole form', { sources: [{ url: 'http://a.example', title: '' }], claimDate: '2021-04' }, undefined],
    ['an empty source', { sources: [{ url: '', title: '' }] }, undefined],
  ])('with %s is %o', (_, words, problem) => {
    expect(problemOf(formOf(words))).toEqual(problem);
  });

  test('parts tags at commas of several scripts', () => {
    expect(tagsIn('a b,  c، د,,')).toEqual(['a b', 'c', 'د']);
  });
});

describe('two versions', () => {
  const mine = wordsOf({ ...formOf(noteOf()), text: 'Mine', tags: ['m'], verdict: 'disputed' });
  const theirs = wordsOf({ ...formOf(noteOf()), text: 'Theirs', tags: ['t'], sources: [], claimant: '' });

  test('are merged as chosen', () => {
    const words = merged(
      mine,
      theirs,
      new Map([
        ['text', 'both'],
        ['tags', 'both'],
        ['verdict', 'theirs'],
        ['sources', 'both'],
      ]),
    );
    expect(words).toMatchObject({
      text: 'Mine\n\nTheirs',
      tags: ['m', 't'],
      verdict: 'lacks-context',
      sources: mine.sources,
    });
  });

  test('lose nothing of mine where nothing is chosen', () => {
    expect(merged(mine, theirs, new Map())).toEqual(mine);
  });
});

describe('addresses', () => {
  test.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['a.example', undefined],
  ])('%s is %s', (url, address) => expect(webAddress(url)).toBe(address));

  test('of an archive are made of the day and the address, and an archive’s own stays', () => {
    const copy = 'https://web.archive.org/web/20210407/https://a.example/x';
    expect(archiveAddress('https://a.example/x', '2021-04-07T10:00:00Z')).toBe(copy);
    expect(archiveAddress(copy, '2022-01-01')).toBe(copy);
  });
});

test('the scale has the known verdicts, the desk’s own and the one in use, each once', () => {
  expect(verdictScale(['Satire', 'disputed', ' '], 'Hoax').slice(-2)).toEqual(['Satire', 'Hoax']);
  expect([verdictGroup('Satire'), verdictGroup(undefined), verdictGroup('toString')]).toEqual(['own', 'none', 'own']);
});

describe('the claimant', () => {
  const speaker = linked(LAVROV);
  const said = (start: number, end: number, by: Partial<Statement> = { speaker: speaker.id }): Statement => ({
    start,
    end,
    kind: 'direct',
    ...by,
  });

  test.each([
    [
      'of words within a statement',
      [said(10, 60)],
      { start: 20, end: 30 },
      /^Sergey Lavrov, Minister of Foreign Affairs/,
    ],
    ['of words that are mostly a statement', [said(10, 60)], { start: 5, end: 60 }, /^Sergey Lavrov/],
    ['of words that are hardly a statement', [said(10, 20)], { start: 15, end: 90 }, undefined],
    [
      'of an organisation’s words',
      [said(10, 60, { speakerName: 'The ministry' })],
      { start: 20, end: 30 },
      /^The ministry$/,
    ],
    ['of nobody’s words', [said(10, 60, {})], { start: 20, end: 30 }, undefined],
    ['of another’s words', [said(10, 60, { speaker: 'x' as ClusterId })], { start: 70, end: 80 }, undefined],
  ])('%s', (_, statements, span, expected) => {
    const claimant = claimantOf(briefOf([speaker], { statements }), span);
    if (expected) expect(claimant).toMatch(expected);
    else expect(claimant).toBeUndefined();
  });
});
