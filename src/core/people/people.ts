import type {
  Article,
  Candidate,
  Cluster,
  ClusterId,
  Correction,
  Person,
  PersonId,
  RoleMention,
} from '../../shared/model';
import type { Pack } from '../pack/pack';
import { isPrivate } from './bearer';
import { cardOf } from './cards';
import { attach, type Clue } from './clues';
import { type Group, gather } from './clusters';
import { companiesOf } from './company';
import { type Context, contextOf } from './context';
import { type Ruling, rulingsFor } from './corrections';
import { withEnumerations } from './enumerations';
import { kindOf } from './kinds';
import { decide } from './link';
import { ownRoles } from './ownRoles';
import { withPackNames } from './packNames';
import { mergePersonages, type Personage, type Recognised } from './personage';
import { findRolePhrases, type RolePhrase } from './phrases';
import { questionOf } from './question';
import { refit } from './refit';
import { withRelations } from './relations';
import { namesToKeep } from './rescue';
import { type Resolved, resolveRoles } from './resolve';
import { withSoleNames } from './soleNames';
import { sweepShortNames } from './sweep';
import type { NameSpan } from './tagger';

export interface Cast {
  readonly clusters: readonly Cluster[];
  readonly roleMentions: readonly RoleMention[];
  /** Everyone weighed for each cluster, for explanations. */
  readonly weighed: ReadonlyMap<ClusterId, readonly Candidate[]>;
}

/** Who an article names and speaks of, and who of the pack they are. */
export function castOf(
  article: Article,
  tagged: readonly NameSpan[],
  { pack, corrections }: { readonly pack: Pack; readonly corrections: readonly Correction[] },
): Cast {
  const names = namesOf(article, tagged, pack);
  return castWith(article, names, { pack, corrections, phrases: findRolePhrases(article.text, pack) });
}

/** The tagger's names after everything that the article as a whole and the pack say for and against them. */
function namesOf(article: Article, tagged: readonly NameSpan[], pack: Pack): readonly NameSpan[] {
  const { text } = article;
  const found = withRelations(text, withSoleNames(text, withPackNames(article, tagged, pack), pack), pack);
  const kept = refit(text, namesToKeep(article, found, pack), pack);
  return withEnumerations(text, sweepShortNames(text, kept, pack), pack);
}

/** The same where only full names can be known: no role phrases are read, and no name is doubted or mended. */
export function castByName(
  article: Article,
  names: readonly NameSpan[],
  { pack, corrections }: { readonly pack: Pack; readonly corrections: readonly Correction[] },
): Cast {
  return castWith(article, names, { pack, corrections });
}

function castWith(
  article: Article,
  names: readonly NameSpan[],
  {
    pack,
    corrections,
    phrases,
  }: { readonly pack: Pack; readonly corrections: readonly Correction[]; readonly phrases?: readonly RolePhrase[] },
): Cast {
  const context = contextOf(article.text, pack, article.date?.iso);
  const { clues, alone } = attach(article.text, names, phrases ?? []);
  const sightings = names.map((name, index) => ({ ...name, clues: clues[index] ?? [] }));
  const ruling = rulingsFor(article, corrections);
  const groups = gather(article.text, sightings, sameRole).filter(group => !ruling(group.label).notAPerson);
  const personages = mergePersonages(recognise(article.text, groups, { context, pack, ruling }));
  const resolved = resolveRoles(alone, personages, { context, pack });
  const own = phrases ? ownRoles(article.text, personages, phrases) : [];
  const inOrder = [...resolved, ...own].sort((a, b) => a.phrase.start - b.phrase.start);
  return assemble(personages, inOrder, { context, pack });
}

interface Means {
  readonly context: Context;
  readonly pack: Pack;
}

function sameRole(a: Clue, b: Clue): boolean {
  return (
    a.phrase.role !== undefined && a.phrase.role === b.phrase.role && a.phrase.jurisdiction === b.phrase.jurisdiction
  );
}

/** Decides twice: the second time each group knows of which countries the others turned out to be. */
function recognise(
  text: string,
  groups: readonly Group<Clue>[],
  { context, pack, ruling }: Means & { readonly ruling: (name: string) => Ruling },
): readonly Recognised[] {
  const asked = groups.map(group => {
    const { isNot } = ruling(group.label);
    const { question, named } = questionOf(text, group, { context, pack });
    return { question, named: named.filter(({ person }) => !isNot.has(person.id)) };
  });
  const first = asked.map(({ question, named }) => decide(question, named));
  const companies = companiesOf(first, pack);
  const privates = asked.filter(({ question }) => isPrivate(question.bearer)).length;
  return asked.map(({ question, named }, at) => {
    const privateCompany = privates - Number(isPrivate(question.bearer));
    const decision = decide({ ...question, company: companies[at]!, privateCompany }, named);
    const { group, bearer } = question;
    const { is } = ruling(group.label);
    const id = is ?? decision.chosen?.person;
    const person = id && pack.person(id);
    return { group, bearer, decision, ...(person && { person }), corrected: is !== undefined };
  });
}

function assemble(
  personages: readonly Personage[],
  resolved: readonly Resolved<Personage>[],
  { context, pack }: Means,
): Cast {
  const clusterIds = new Map<Personage | PersonId, ClusterId>();
  const newId = () => `c${clusterIds.size + 1}` as ClusterId;
  const clusters: Cluster[] = [];
  const weighed = new Map<ClusterId, readonly Candidate[]>();
  for (const personage of personages) {
    const id = newId();
    clusterIds.set(personage, id);
    weighed.set(id, personage.decision.candidates);
    clusters.push(clusterOf(id, personage, { context, pack }));
  }
  const roleMentions = resolved.map(({ phrase: { start, end }, who, confidence }): RoleMention => {
    const key = 'group' in who ? who : who.id;
    let cluster = clusterIds.get(key);
    if (!cluster) {
      cluster = newId();
      clusterIds.set(key, cluster);
      weighed.set(cluster, []);
      if (!('group' in who)) clusters.push(clusterByRole(cluster, who, confidence, { context, pack }));
    }
    return { start, end, cluster, confidence };
  });
  return { clusters, roleMentions, weighed };
}

function clusterOf(id: ClusterId, personage: Personage, { context, pack }: Means): Cluster {
  const { group, decision, person, corrected } = personage;
  const gender = group.gender ?? person?.gender;
  const link = corrected
    ? { confidence: 1, why: [{ reason: { kind: 'said-by-reader' as const }, weight: 0 }], corrected }
    : { confidence: decision.chosen?.confidence ?? 0, why: decision.chosen?.why ?? [] };
  return {
    id,
    label: group.label,
    kind: kindOf(personage),
    ...(gender && { gender }),
    mentions: group.mentions,
    ...(person && { link: { person: person.id, ...link } }),
    candidates: decision.candidates.filter(candidate => candidate.confidence >= WORTH_SHOWING),
    ...(person && { card: cardOf(person, pack, context.day ?? pack.asOf) }),
  };
}

/** Candidates less likely than this are noise to a reader. */
const WORTH_SHOWING = 0.01;

function clusterByRole(id: ClusterId, person: Person, confidence: number, { context, pack }: Means): Cluster {
  return {
    id,
    label: person.name,
    kind: person.kind,
    ...(person.gender && { gender: person.gender }),
    mentions: [],
    link: {
      person: person.id,
      confidence,
      why: [{ reason: { kind: 'held-office' }, weight: 0 }],
    },
    candidates: [],
    card: cardOf(person, pack, context.day ?? pack.asOf),
  };
}
