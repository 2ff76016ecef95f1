/** What Dramatis keeps of an entity: a few kilobytes of some hundred. Plain JSON, so that it can be stored. */

import type { IsoDate } from '../../shared/model';
import { type Entity, itemOf, itemsOf, type Qid, type Snak, type Statement } from './entity';
import { plainText } from './plainText';
import { commonDate, isoDate } from './time';

export interface PersonFacts {
  readonly id: Qid;
  readonly name?: string;
  readonly description?: string;
  readonly aliases: readonly string[];
  /** False for a fictional person, a group, a name. */
  readonly human: boolean;
  readonly gender?: 'm' | 'f';
  readonly born?: IsoDate;
  readonly died?: IsoDate;
  readonly citizenships: readonly Qid[];
  readonly party?: Qid;
  readonly enwiki?: string;
  /** The name of a picture on Commons (P18), without "File:". */
  readonly image?: string;
  /** Preferred ones first. */
  readonly positions: readonly PositionFacts[];
}

/** A position held, with what its qualifiers say. */
export interface PositionFacts {
  readonly position: Qid;
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  /** It has ended, and nobody knows when. */
  readonly ended?: true;
  readonly acting?: true;
  /** The term of a parliament, which has the dates where the statement has none. */
  readonly term?: Qid;
  /** The organisation or place it is held in, where the position's own entry does not say. */
  readonly of?: Qid;
}

/** A position, a parliamentary term, a party or a place. */
export interface ItemFacts {
  readonly id: Qid;
  readonly name?: string;
  /** Where the position applies (P1001), and its country (P17). */
  readonly jurisdictions: readonly Qid[];
  readonly countries: readonly Qid[];
  readonly start?: IsoDate;
  readonly end?: IsoDate;
}

const HUMAN = 'Q5';
const MALE = new Set(['Q6581097', 'Q2449503']);
const FEMALE = new Set(['Q6581072', 'Q1052281']);
const ACTING = 'Q4676846';
const KEPT_POSITIONS = 120;

export function personFacts(entity: Entity): PersonFacts {
  const gender = itemsOf(entity.statements('P21'))[0];
  const born = lifeDate(entity.statements('P569'));
  const died = lifeDate(entity.statements('P570'));
  const party = partyOf(entity.statements('P102'));
  const image = imageOf(entity.statements('P18'));
  return {
    id: entity.id,
    ...(entity.label && { name: entity.label }),
    ...(entity.description && { description: entity.description }),
    aliases: entity.aliases,
    human: itemsOf(entity.statements('P31')).includes(HUMAN as Qid),
    ...(gender && MALE.has(gender) && { gender: 'm' as const }),
    ...(gender && FEMALE.has(gender) && { gender: 'f' as const }),
    ...(born && { born }),
    ...(died && { died }),
    citizenships: itemsOf(preferredFirst(entity.statements('P27')).filter(isOpen)),
    ...(party && { party }),
    ...(entity.enwiki && { enwiki: entity.enwiki }),
    ...(image && { image }),
    positions: preferredFirst(entity.statements('P39')).flatMap(positionFacts).slice(0, KEPT_POSITIONS),
  };
}

export function itemFacts(entity: Entity): ItemFacts {
  const start = dateOf(entity.statements('P580'));
  const end = dateOf(entity.statements('P582'));
  return {
    id: entity.id,
    ...(entity.label && { name: entity.label }),
    jurisdictions: itemsOf(preferredFirst(entity.statements('P1001'))).slice(0, 5),
    countries: itemsOf(preferredFirst(entity.statements('P17'))).slice(0, 5),
    ...(start && { start }),
    ...(end && { end }),
  };
}

function positionFacts(statement: Statement): readonly PositionFacts[] {
  const position = itemOf(statement);
  if (!position) return [];
  const ends = statement.qualifiers('P582');
  const start = dateOf(statement.qualifiers('P580'));
  const end = dateOf(ends);
  const term = itemsOf(statement.qualifiers('P2937'))[0];
  const of = itemsOf([...statement.qualifiers('P2389'), ...statement.qualifiers('P642')])[0];
  const hasEnded = !end && ends.some(snak => snak.kind !== 'none');
  return [
    {
      position,
      ...(start && { start }),
      ...(end && { end }),
      ...(hasEnded && { ended: true as const }),
      ...(itemsOf(statement.qualifiers('P5102')).includes(ACTING as Qid) && { acting: true as const }),
      ...(term && { term }),
      ...(of && { of }),
    },
  ];
}

/** The date that all snaks agree on; a bound that is unknown, or known to be none, has no date. */
function dateOf(snaks: readonly Snak[]): IsoDate | undefined {
  return commonDate(snaks.flatMap(({ value }) => isoDate(value) ?? []));
}

/** Of several dates of birth or death, the preferred ones; where those differ, what they have in common. */
function lifeDate(statements: readonly Statement[]): IsoDate | undefined {
  const preferred = statements.filter(statement => statement.preferred);
  return dateOf(preferred.length > 0 ? preferred : statements);
}

/** The party of today: no end, the latest start. */
function partyOf(statements: readonly Statement[]): Qid | undefined {
  const start = (statement: Statement) => dateOf(statement.qualifiers('P580')) ?? '';
  const open = statements
    .filter(isOpen)
    .sort((a, b) => Number(b.preferred) - Number(a.preferred) || (start(a) < start(b) ? 1 : -1));
  return itemsOf(open)[0];
}

/** A file's name that Commons could have: one line, and a picture's ending. */
function imageOf(statements: readonly Statement[]): string | undefined {
  const names = preferredFirst(statements).flatMap(({ value }) => plainText(value, FILE_NAME) ?? []);
  return names.find(name => PICTURE.test(name));
}

const FILE_NAME = 240;
/** None of the signs that have a meaning of their own in titles. */
const PICTURE = /^[^#<>[\]|{}/:]+\.(?:jpe?g|png|gif|tiff?|webp|svg)$/i;

function isOpen(statement: Statement): boolean {
  return statement.qualifiers('P582').every(snak => snak.kind === 'none');
}

function preferredFirst(statements: readonly Statement[]): readonly Statement[] {
  return [...statements].sort((a, b) => Number(b.preferred) - Number(a.preferred));
}
