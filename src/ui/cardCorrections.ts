import type { Brief, Candidate, Cluster, CorrectionScope } from '../shared/model';
import type { CardActions } from './cardView';
import { h } from './element';

/** What the reader may say against a match: not this person, no person at all; here, on this site or everywhere. */
export function corrections(brief: Brief, cluster: Cluster, actions: CardActions): HTMLElement {
  const name = cluster.label;
  const scope = h(
    'select',
    { 'data-act': 'scope' },
    h('option', { value: 'article' }, 'in this article'),
    hostOf(brief) !== undefined && h('option', { value: 'site' }, `on ${hostOf(brief)}`),
    h('option', { value: 'everywhere' }, 'everywhere'),
  );
  const chosen = (): CorrectionScope => scopeOf(scope.value, brief);
  const { link, card } = cluster;
  const others = cluster.candidates.filter(candidate => candidate.person !== link?.person);
  return h(
    'details',
    { 'data-part': 'corrections' },
    h('summary', {}, link ? 'Not right?' : 'Not a person?'),
    h(
      'div',
      { class: 'corrections' },
      h('label', { class: 'row' }, h('span', { class: 'soft' }, 'Remember it'), scope),
      h(
        'div',
        { class: 'row' },
        link &&
          button('Not this person', () =>
            actions.correct({
              kind: 'is-not',
              name,
              person: link.person,
              ...(card && { personName: card.name }),
              scope: chosen(),
            }),
          ),
        button('Not a person', () => actions.correct({ kind: 'not-a-person', name, scope: chosen() })),
      ),
      link && others.length > 0 && h('p', { class: 'soft' }, `“${name}” here is:`),
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
      h('p', { class: 'fine' }, 'Kept on this computer. You can take it back in the options.'),
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
          h('p', { class: 'title' }, candidate.name),
          candidate.description && h('p', { class: 'fine' }, candidate.description),
        ),
        h(
          'button',
          {
            type: 'button',
            class: 'button small',
            'aria-label': `This is them: ${candidate.name}`,
            'data-act': `pick ${candidate.person}`,
            click: () => pick(candidate),
          },
          'This is them',
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

function button(label: string, click: () => void): HTMLElement {
  return h('button', { type: 'button', class: 'button small', 'data-act': label, click }, label);
}
