import type { PersonCard } from '../shared/model';
import { type CardView, shownCard } from './cardView';
import { citation } from './citation';
import { asOfWords } from './dates';
import { h } from './element';
import { outward } from './outward';
import { sourceWords, wikidataUrl, wikipediaUrl } from './sources';
import { say } from './words';

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
    h('p', { class: 'fine' }, say('card_source', { origin: origin(card) })),
  ];
}

/** One line for the person's facts, one for the office's where it differs. */
function origin(card: PersonCard): string {
  const facts = originOf(card);
  // Without an office on that day the card still says which one has come since.
  const index = card.then[0] ?? card.now[0];
  const office = index === undefined ? undefined : card.offices[index];
  if (!office) return facts;
  const officeFacts = originOf(office);
  return officeFacts === facts ? facts : say('card_origins', { person: facts, office: officeFacts });
}

function originOf({ source, asOf }: Pick<PersonCard, 'source' | 'asOf'>): string {
  return say('card_origin', { source: sourceWords(source), asOf: asOfWords(asOf) });
}

function copyButton(text: string): HTMLElement {
  const button = h('button', { type: 'button', class: 'text-button', 'data-act': 'copy' }, say('card_copy'));
  button.addEventListener('click', () => {
    // The clipboard is missing on pages without https.
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => button.replaceChildren(say('card_copied')),
      () => button.replaceWith(h('span', { class: 'fine', role: 'status' }, say('card_copyRefused', { text }))),
    );
  });
  return button;
}
