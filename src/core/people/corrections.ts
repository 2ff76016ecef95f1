import type { Article, Correction, PersonId } from '../../shared/model';
import { fold } from '../text/fold';

/** What the reader said of one name, as far as it holds in this article. */
export interface Ruling {
  readonly is?: PersonId;
  readonly isNot: ReadonlySet<PersonId>;
  readonly notAPerson: boolean;
}

/** The rulings of an article by folded name; a later correction of the same name outdoes an earlier one. */
export function rulingsFor(article: Article, corrections: readonly Correction[]): (name: string) => Ruling {
  const here = corrections.filter(correction => applies(correction, article));
  return name => {
    const said = here.filter(correction => fold(correction.name) === fold(name));
    const last = said.findLast(correction => correction.kind !== 'is-not');
    const isNot = new Set(said.flatMap(correction => (correction.kind === 'is-not' ? [correction.person] : [])));
    return { ...(last?.kind === 'is' && { is: last.person }), isNot, notAPerson: last?.kind === 'not-a-person' };
  };
}

function applies({ scope }: Correction, article: Article): boolean {
  if (scope.on === 'everywhere') return true;
  if (scope.on === 'article') return scope.where === article.url;
  return scope.where === hostOf(article.url);
}

/** "https://www.example.org/a" → "www.example.org". */
function hostOf(url: string): string {
  return /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}
