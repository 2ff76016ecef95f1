import type { Article, Brief, Candidate, Cluster, Correction } from '../shared/model';
import { findNumbers } from './figures/findFigures';
import type { Pack } from './pack/pack';
import type { TaggerModel } from './people/model';
import { castOf } from './people/people';
import { tagNames } from './people/tagger';

/** What a brief is made from: the facts, and the eye for names. */
export interface Knowledge {
  readonly pack: Pack;
  readonly tagger: TaggerModel;
}

/** Everything known about one article. The same article, knowledge and corrections give the same brief. */
export function brief(article: Article, knowledge: Knowledge, corrections: readonly Correction[] = []): Brief {
  const { clusters, roleMentions } = peopleOf(article, knowledge, corrections);
  const { title, url, site, language, date } = article;
  const { figures, dates } = findNumbers(article.text, date?.iso);
  return {
    title,
    url,
    site,
    language,
    ...(date && { date }),
    packAsOf: knowledge.pack.asOf,
    words: countWords(article.text),
    people: clusters,
    roleMentions,
    figures,
    dates,
    statements: [],
  };
}

/** A cluster and everyone who was weighed for it, with what spoke for and against them. */
export interface Explanation {
  readonly cluster: Cluster;
  readonly candidates: readonly Candidate[];
}

export function explain(
  article: Article,
  knowledge: Knowledge,
  corrections: readonly Correction[] = [],
): readonly Explanation[] {
  const { clusters, weighed } = peopleOf(article, knowledge, corrections);
  return clusters.map(cluster => ({ cluster, candidates: weighed.get(cluster.id) ?? [] }));
}

function peopleOf(article: Article, { pack, tagger }: Knowledge, corrections: readonly Correction[]) {
  return castOf(article, tagNames(article.text, tagger, article.blocks), { pack, corrections });
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
