import type { Article, Brief, Candidate, Cluster, Correction, RoleMention, Statement } from '../shared/model';
import { arithmeticOf } from './figures/arithmetic';
import { withComparisons } from './figures/comparisons';
import { findNumbers } from './figures/findFigures';
import type { Pack } from './pack/pack';
import { exactNames } from './people/exactNames';
import type { TaggerModel } from './people/model';
import { castByName, castOf } from './people/people';
import { tagNames } from './people/tagger';
import { findStatements } from './statements/findStatements';

/** What a brief is made from: the facts, and the eye for names. */
export interface Knowledge {
  readonly pack: Pack;
  readonly tagger: TaggerModel;
}

/**
 * Everything known about one article. The same article, knowledge and corrections give the same brief.
 * In another language than English only full names of the pack are found: the rest of the reading is made for English.
 */
export function brief(article: Article, knowledge: Knowledge, corrections: readonly Correction[] = []): Brief {
  const { clusters, roleMentions } = peopleOf(article, knowledge, corrections);
  const { title, url, site, language, date, text } = article;
  const { figures, dates } = isEnglish(article) ? findNumbers(text, date?.iso) : { figures: [], dates: [] };
  const arithmetic = arithmeticOf(text, figures).slice(0, ARITHMETIC_LIMIT);
  const names = clusters.flatMap(({ mentions }) => mentions);
  return {
    title,
    url,
    site,
    language,
    ...(date && { date }),
    packAsOf: knowledge.pack.asOf,
    words: countWords(text),
    people: clusters,
    roleMentions,
    figures: withComparisons(figures, { text, names, pack: knowledge.pack }),
    dates,
    statements: isEnglish(article) ? statementsOf(article, clusters, roleMentions) : [],
    ...(arithmetic.length > 0 && { arithmetic }),
    ...(!isEnglish(article) && { namesOnly: true }),
    ...(article.firstPart && { firstPart: true }),
  };
}

/** A table of numbers allows more than anybody reads. */
const ARITHMETIC_LIMIT = 200;

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
  if (!isEnglish(article)) return castByName(article, exactNames(article.text, pack), { pack, corrections });
  return castOf(article, tagNames(article.text, tagger), { pack, corrections });
}

function statementsOf(
  { text, blocks }: Article,
  clusters: readonly Cluster[],
  roleMentions: readonly RoleMention[],
): readonly Statement[] {
  const people = clusters.map(cluster => ({
    ...cluster,
    roles: roleMentions.filter(role => role.cluster === cluster.id),
  }));
  return findStatements(text, { blocks, people });
}

/** An article that does not say its language is taken for English. */
function isEnglish({ language }: Article): boolean {
  return language === '' || /^en\b/i.test(language);
}

function countWords(text: string): number {
  const word = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
  let count = 0;
  while (word.test(text)) count++;
  return count;
}
