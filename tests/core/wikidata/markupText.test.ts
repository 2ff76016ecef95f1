import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markupText } from '../../../src/core/wikidata/markupText';

describe('the text of markup', () => {
  test.each<[unknown, string | undefined]>([
    ['DerHexer', 'DerHexer'],
    ['<a href="//x/User:A" title="a > b">A</a>, <i>B</i>', 'A, B'],
    ['<style data-x="1">.a>b{}</style><span>C</span>', 'C'],
    ['<script>alert("<b>")</script >D', 'D'],
    ['<!-- <b>secret</b> -->E', 'E'],
    ['a &lt;b&gt; &amp;amp; &#233;&#xe9; &nope; &#0;', 'a <b> &amp; éé &nope;'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['F<br/>G', 'F G'],
    ['<b', undefined],
    ['<style>never closed', undefined],
    ['&#8238;reversed', 'reversed'],
    ['', undefined],
    [7, undefined],
  ])('of %j is %j', (html, text) => {
    expect(markupText(html, 100)).toBe(text);
  });

  test('never fails, never grows over its limit, and has no tag that was closed', () => {
    const piece = fc.constantFrom('<', '>', '</', 'style', 'a', ' ', '"', "'", '=', '!--', '-->', '&lt', ';', 'x', '/');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const text = markupText(pieces.join(''), 40);
        expect((text ?? '').length).toBeLessThanOrEqual(40);
      }),
    );
  });

  test('of a hostile megabyte takes no time', () => {
    const begun = performance.now();
    for (const html of ['<'.repeat(1e6), '<style>'.repeat(2e5), '<a "'.repeat(2e5)]) markupText(html, 100);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
