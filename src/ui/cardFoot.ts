import { type CardView, shownCard } from './cardView';
import { citation } from './citation';
import { dateWords } from './dates';
import { h } from './element';
import { outward } from './outward';
import { sourceWords, wikidataUrl, wikipediaUrl } from './sources';

/** Where the facts come from and how old they are, and the ways to read on. */
export function sourceLines(view: CardView): readonly HTMLElement[] {
  const card = shownCard(view);
  if (!card) return [];
  const wikidata = wikidataUrl(card.person);
  const wikipedia = wikipediaUrl(card);
  return [
    h(
      'p',
      { class: 'links' },
      wikidata !== undefined && outward('Wikidata', wikidata),
      wikipedia !== undefined && outward('Wikipedia', wikipedia),
      copyButton(citation(view)),
    ),
    h('p', { class: 'fine' }, `Source: ${origin(card)}`),
  ];
}

/** One line for the person's facts, one for the office's where it differs. */
function origin(card: ReturnType<typeof shownCard> & object): string {
  const facts = `${sourceWords(card.source)}, as of ${dateWords(card.asOf)}`;
  const index = card.then[0];
  const office = index === undefined ? undefined : card.offices[index];
  if (!office) return facts;
  const officeFacts = `${sourceWords(office.source)}, as of ${dateWords(office.asOf)}`;
  return officeFacts === facts ? facts : `person: ${facts}; office: ${officeFacts}`;
}

function copyButton(text: string): HTMLElement {
  const button = h('button', { type: 'button', class: 'text-button', 'data-act': 'copy' }, 'Copy citation');
  button.addEventListener('click', () => {
    // The clipboard is missing on pages without https.
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => button.replaceChildren('Copied'),
      () => button.replaceWith(h('span', { class: 'fine', role: 'status' }, `Copying is not allowed here: ${text}`)),
    );
  });
  return button;
}
