import type { Mention, NameForm } from '../../shared/model';
import { type Gender, genderOfPronouns, genderOfTitle } from './gender';
import { NameIndex } from './nameIndex';
import { formOf, hasParticle, type Name, parseName, sameName } from './names';
import type { NameSpan } from './tagger';

/** A name and what the text says of its bearer right there. */
export interface Sighting<Clue> extends NameSpan {
  readonly clues: readonly Clue[];
}

/** The sightings of one person in one article. */
export interface Group<Clue> {
  /** The fullest name the text gives them. */
  readonly label: string;
  readonly name: Name;
  readonly mentions: readonly Mention[];
  readonly sightings: readonly Sighting<Clue>[];
  readonly gender?: Gender;
  /** "Mr and Mrs Obama": more than one person, so nobody in particular. */
  readonly several: boolean;
}

/**
 * Gathers an article's names by person: full names first, then what is short of them.
 * `alike` says whether what is known of two sightings speaks for one bearer (the same office).
 */
export function gather<Clue>(
  text: string,
  sightings: readonly Sighting<Clue>[],
  alike: (a: Clue, b: Clue) => boolean,
): readonly Group<Clue>[] {
  const seen = sightings.map((sighting, at) => see(text, sighting, sightings[at + 1]));
  const drafts = new Drafts<Clue>();
  const isLater = (one: Seen<Clue>) => one.several || one.name.single || hasParticle(one.name);
  for (const one of seen) if (!isLater(one)) drafts.add(one, fullNameMatch(drafts.near(one), one));
  for (const one of seen)
    if (isLater(one)) drafts.add(one, one.several ? undefined : bestMatch(drafts.near(one), one, alike));
  return drafts.all
    .map(draft => finish(text, draft, sightings))
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

interface Seen<Clue> {
  readonly sighting: Sighting<Clue>;
  readonly written: string;
  readonly name: Name;
  readonly gender: Gender | undefined;
  /** "Mr", "Mrs": a family name follows. */
  readonly honorific: boolean;
  readonly several: boolean;
  /** "Ellen Gille, née Fetter": the name she bore before. */
  readonly earlier?: Name;
}

interface Draft<Clue> {
  readonly seen: Seen<Clue>[];
  /** Every name that they were seen with, once. */
  readonly names: Set<Name>;
}

/** Groups in the making. */
class Drafts<Clue> {
  readonly all: Draft<Clue>[] = [];
  readonly #byName = new NameIndex<Draft<Clue>>();

  /** Adds a sighting to a draft, or to a new one. */
  add(one: Seen<Clue>, to: Draft<Clue> | undefined): void {
    const draft = to ?? { seen: [], names: new Set() };
    if (!to) this.all.push(draft);
    draft.seen.push(one);
    if (one.several) return;
    for (const name of namesOf(one)) {
      if (draft.names.has(name)) continue;
      draft.names.add(name);
      this.#byName.add(name, draft);
    }
  }

  /** Those that may be of the same name. */
  near(one: Seen<Clue>): readonly Draft<Clue>[] {
    return [...new Set(namesOf(one).flatMap(name => this.#byName.near(name)))];
  }
}

function see<Clue>(text: string, sighting: Sighting<Clue>, next: NameSpan | undefined): Seen<Clue> {
  const written = text.slice(sighting.start, sighting.end);
  const before = text.slice(Math.max(0, sighting.start - 24), sighting.start);
  const title = sighting.title ? text.slice(sighting.title.start, sighting.title.end) : '';
  const honorific = /\b(?:Mr|Mrs|Ms|Miss)\.? ?$/.exec(title || before)?.[0] ?? '';
  const isEarlier = next && EARLIER_NAME.test(text.slice(sighting.end, next.start));
  const earlier = isEarlier && parseName(renamed(written, text.slice(next.start, next.end)));
  return {
    sighting,
    written,
    name: parseName(written),
    ...(earlier && { earlier }),
    gender: genderOfTitle(title || honorific),
    honorific: honorific !== '',
    several: /\b(?:Mr|Mrs|Ms)\.? and (?:Mr|Mrs|Ms)\.? $/.test(before),
  };
}

const EARLIER_NAME = /^,? \(?(?:née|nee|né|formerly(?: known as)?|born) $/;

/** "Ellen Gille" and "Fetter" → "Ellen Fetter"; a full name stays as it is. */
function renamed(written: string, earlier: string): string {
  return /\s/.test(earlier) ? earlier : written.replace(/\S+$/, earlier);
}

function namesOf({ name, earlier }: Seen<unknown>): readonly Name[] {
  return earlier ? [name, earlier] : [name];
}

/** The group of the same full name; of several that could be, the one seen last. */
function fullNameMatch<Clue>(groups: readonly Draft<Clue>[], one: Seen<Clue>): Draft<Clue> | undefined {
  const possible = groups.filter(
    draft => !disagrees(draft, one) && [...draft.names].some(theirs => namesOf(one).some(own => sameName(theirs, own))),
  );
  const exact = possible.filter(draft => draft.seen.some(other => other.name.keys.join() === one.name.keys.join()));
  return latest(exact.length > 0 ? exact : possible, one);
}

/** The group that a short name means: by form of the name, then by what is said of its bearer, then by nearness. */
function bestMatch<Clue>(
  groups: readonly Draft<Clue>[],
  one: Seen<Clue>,
  alike: (a: Clue, b: Clue) => boolean,
): Draft<Clue> | undefined {
  let best: { readonly draft: Draft<Clue>; readonly score: number } | undefined;
  for (const draft of groups) {
    if (disagrees(draft, one)) continue;
    const form = bestForm(draft, one);
    if (!form) continue;
    const agreed = one.sighting.clues.some(clue =>
      draft.seen.some(other => other.sighting.clues.some(theirs => alike(clue, theirs))),
    );
    const score = FORM_WEIGHT[form] + (agreed ? SAME_OFFICE : 0) + nearness(draft, one);
    if (!best || score > best.score) best = { draft, score };
  }
  return best?.draft;
}

/** A surname says more than a given name; a group that is itself only a short name must bear the same. */
const FORM_WEIGHT: Readonly<Record<NameForm, number>> = {
  full: 4,
  surname: 4,
  titled: 4,
  initials: 3,
  nickname: 2.5,
  given: 2.5,
};
const SAME_OFFICE = 3;

function bestForm<Clue>(draft: Draft<Clue>, one: Seen<Clue>): NameForm | undefined {
  const forms = [...draft.names]
    .flatMap(theirs => formOf(one.name, theirs) ?? [])
    .filter(form => !(form === 'given' && one.honorific));
  return forms.sort((a, b) => FORM_WEIGHT[b] - FORM_WEIGHT[a])[0];
}

/** 1 right behind the group's last mention, falling to 0; −1 where the group comes only later. */
function nearness<Clue>(draft: Draft<Clue>, one: Seen<Clue>): number {
  const before = lastBefore(draft, one.sighting.start);
  return before === undefined ? -1 : Math.exp(-(one.sighting.start - before) / NEAR);
}
const NEAR = 600;

function latest<Clue>(groups: readonly Draft<Clue>[], one: Seen<Clue>): Draft<Clue> | undefined {
  const at = (draft: Draft<Clue>) => lastBefore(draft, one.sighting.start) ?? -1;
  return [...groups].sort((a, b) => at(b) - at(a))[0];
}

function lastBefore<Clue>(draft: Draft<Clue>, offset: number): number | undefined {
  let last: number | undefined;
  for (const { sighting } of draft.seen)
    if (sighting.start < offset && (last === undefined || sighting.start > last)) last = sighting.start;
  return last;
}

/** "Mrs Obama" after "Mr Obama": the titles tell two people of one name apart. */
function disagrees<Clue>(draft: Draft<Clue>, one: Seen<Clue>): boolean {
  return (
    one.gender !== undefined && draft.seen.some(other => other.gender !== undefined && other.gender !== one.gender)
  );
}

function finish<Clue>(text: string, draft: Draft<Clue>, all: readonly Sighting<Clue>[]): Group<Clue> {
  const seen = [...draft.seen].sort((a, b) => a.sighting.start - b.sighting.start);
  const fullest = fullestOf(seen);
  const mentions = seen.map(one => ({
    start: one.sighting.start,
    end: one.sighting.end,
    form: formIn(one, fullest.name),
    confidence: one.sighting.confidence,
  }));
  const gender = seen.find(one => one.gender)?.gender ?? genderOfPronouns(text, mentions, all);
  return {
    label: fullest.written.replace(/\s+/g, ' '),
    name: fullest.name,
    mentions,
    sightings: seen.map(one => one.sighting),
    ...(gender && { gender }),
    several: seen.some(one => one.several),
  };
}

/** The full name seen most often, so that a word too many in one place does not name somebody; then the fullest. */
function fullestOf<Clue>(seen: readonly Seen<Clue>[]): Seen<Clue> {
  const fuller = (a: Seen<Clue>, b: Seen<Clue>) => (fullness(b) > fullness(a) ? b : a);
  const longest = seen.reduce(fuller);
  const counts = new Map<string, number>();
  for (const { name } of seen) counts.set(name.keys.join(), (counts.get(name.keys.join()) ?? 0) + 1);
  const times = ({ name }: Seen<Clue>) => counts.get(name.keys.join()) ?? 0;
  const shorter = seen.filter(
    one => one.name.words.length > 1 && longest.written.startsWith(`${one.written} `) && times(one) > times(longest),
  );
  return shorter.length > 0 ? shorter.reduce(fuller) : longest;
}

/** More words, then more letters: "Shah Mahmood Qureshi" before "S. M. Qureshi"; mixed case before capitals. */
function fullness({ name, written }: Seen<unknown>): number {
  const spelled = name.words.filter(word => word.length > 1).length;
  return spelled * 100 + written.length + (written === written.toUpperCase() ? 0 : 50);
}

function formIn({ name, sighting }: Seen<unknown>, full: Name): NameForm {
  const form = formOf(name, full) ?? (name.single ? 'surname' : 'full');
  const isShort = form === 'surname' || (form === 'full' && name.single);
  return isShort && sighting.title ? 'titled' : form;
}
