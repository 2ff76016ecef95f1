/** What kinds of elements there are, for reading text out of a tree without layout. Names are upper case. */

import type { BlockKind } from '../../shared/model';

/** They end a line before and after themselves. */
export const BLOCKS: ReadonlySet<string> = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER
   FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH
   THEAD TR UL VIDEO AUDIO IMG PICTURE IFRAME`.split(/\s+/),
);

/** Their text is not read by people, or not part of the article's words. */
export const SILENT: ReadonlySet<string> = new Set(
  `AUDIO BUTTON CANVAS DATALIST EMBED IFRAME INPUT MAP METER NOSCRIPT OBJECT OPTION PROGRESS SCRIPT SELECT STYLE
   SVG TEMPLATE TEXTAREA VIDEO`.split(/\s+/),
);

/** What an element makes of the text in it; the innermost one counts. */
export const KINDS: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  BLOCKQUOTE: 'quote',
  LI: 'item',
  DT: 'item',
  DD: 'item',
  TD: 'item',
  TH: 'item',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  ADDRESS: 'byline',
};
