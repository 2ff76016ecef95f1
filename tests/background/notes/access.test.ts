import { describe, expect, test } from 'vitest';
import { isNoteOfSite, isOfSite } from '../../../src/background/notes/access';
import { noteOf } from '../../gallery/noteCases';

describe('a page has to do with notes of its own site only', () => {
  test.each([
    ['the same page', 'https://news.example/a', 'https://news.example/a', true],
    ['another page of the site', 'https://news.example/b?x=1#top', 'https://news.example/a', true],
    ['the site without encryption', 'http://news.example/a', 'https://news.example/a', true],
    ['the site with the usual port', 'https://news.example:443/a', 'https://news.example/a', true],
    ['letters in another case', 'https://NEWS.example/a', 'https://news.example/a', true],
    ['a name in another script', 'https://münchen.example/a', 'https://xn--mnchen-3ya.example/a', true],
    ['saved files', 'file:///home/ada/a.html', 'file:///home/ada/b.html', true],
    ['another site', 'https://other.example/a', 'https://news.example/a', false],
    ['another port', 'https://news.example:8443/a', 'https://news.example/a', false],
    ['a part of the site', 'https://blogs.news.example/a', 'https://news.example/a', false],
    ['a site that ends alike', 'https://evilnews.example/a', 'https://news.example/a', false],
    ['a site with the name in front', 'https://news.example.evil/a', 'https://news.example/a', false],
    ['a name as user', 'https://news.example@evil.example/a', 'https://news.example/a', false],
    ['a saved file and a site', 'file:///news.example/a', 'https://news.example/a', false],
    ['pages without a site', 'data:text/html,a', 'data:text/html,a', false],
    ['blobs', 'blob:https://news.example/1', 'https://news.example/a', false],
    ['no address', undefined, 'https://news.example/a', false],
    ['no address on either side', undefined, '', false],
    ['what is no address', 'news.example', 'news.example', false],
  ])('%s', (_, page, article, may) => {
    expect(isOfSite(page, article)).toBe(may);
    const note = noteOf();
    expect(isNoteOfSite(page, { ...note, article: { ...note.article, url: article } })).toBe(may);
  });
});
