import type { Brief, Candidate, Cluster, CorrectionScope } from '../shared/model';
import type { CardActions } from './cardView';
import { h } from './element';
import { apart, packWords } from './packWords';
import { say, sayWith } from './words';

/** What the reader may say against a match: not this person, no person at all; here, on this site or everywhere. */
export function corrections(brief: Brief, cluster: Cluster, actions: CardActions): HTMLElement {
  const name = cluster.label;
  const scope = h(
    'select',
    { 'data-act': 'scope' },
    h('option', { value: 'article' }, say('card_inArticle')),
    hostOf(brief) !== undefined && h('option', { value: 'site' }, say('card_onSite', { site: hostOf(brief) ?? '' })),
    h('option', { value: 'everywhere' }, say('card_everywhere')),
  );
  const chosen = (): CorrectionScope => scopeOf(scope.value, brief);
  const { link, card } = cluster;
  const others = cluster.candidates.filter(candidate => candidate.person !== link?.person);
  return h(
    'details',
    { 'data-part': 'corrections' },
    h('summary', {}, say(link ? 'card_notRight' : 'card_notAPersonAsk')),
    h(
      'div',
      { class: 'corrections' },
      h('label', { class: 'row' }, h('span', { class: 'soft' }, say('card_remember')), scope),
      h(
        'div',
        { class: 'row' },
        link &&
          button('Not this person', say('card_notThisPerson'), () =>
            actions.correct({
              kind: 'is-not',
              name,
              person: link.person,
              ...(card && { personName: card.name }),
              scope: chosen(),
            }),
          ),
        button('Not a person', say('card_notAPerson'), () =>
          actions.correct({ kind: 'not-a-person', name, scope: chosen() }),
        ),
      ),
      link && others.length > 0 && h('p', { class: 'soft' }, ...sayWith<Node>('card_hereIs', { name: apart(name) })),
      link &&
        others.length > 0 &&
        candidateList(others, candidate =>
          actions.correct({
            kind: 'is',
            name,
            person: candidate.person,
            personName: candidate.name,
            scope: chosen(),
          }),
        ),
      h('p', { class: 'fine' }, say('card_kept')),
    ),
  );
}

/** Those whom a name might mean, each with "This is them". */
export function candidateList(
  candidates: readonly Pick<Candidate, 'person' | 'name' | 'description'>[],
  pick: (candidate: Pick<Candidate, 'person' | 'name' | 'description'>) => void,
): HTMLElement {
  return h(
    'ul',
    { class: 'candidates' },
    ...candidates.map(candidate =>
      h(
        'li',
        {},
        h(
          'div',
          {},
          h('p', { class: 'title' }, apart(candidate.name)),
          candidate.description && h('p', { class: 'fine' }, packWords(candidate.description)),
        ),
        h(
          'button',
          {
            type: 'button',
            class: 'button small',
            'aria-label': say('card_thisIs', { name: candidate.name }),
            'data-act': `pick ${candidate.person}`,
            click: () => pick(candidate),
          },
          say('card_thisIsThem'),
        ),
      ),
    ),
  );
}

/** Where a correction counts; the article's own address unless a wider scope was chosen. */
export function scopeOf(on: string, brief: Brief): CorrectionScope {
  if (on === 'everywhere') return { on };
  if (on === 'site') return { on, where: hostOf(brief) ?? brief.url };
  return { on: 'article', where: brief.url };
}

function hostOf({ url }: Brief): string | undefined {
  return URL.canParse(url) ? new URL(url).host || undefined : undefined;
}

function button(act: string, label: string, click: () => void): HTMLElement {
  return h('button', { type: 'button', class: 'button small', 'data-act': act, click }, label);
}
