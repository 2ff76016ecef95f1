import { AGENTS } from './content';
import type { Naming, SpeakerPerson, Speech } from './speech';
import { firstNaming, type Subject } from './subjects';

/** Who said something: somebody of the article, or somebody else by their words. */
export type Speaker =
  | { readonly kind: 'person'; readonly person: SpeakerPerson }
  | { readonly kind: 'name'; readonly name: string };

/** How many sentences back a pronoun looks for its person. */
const REACH = 8;
/** A subject stands among the first words of its sentence. */
const SUBJECT_REACH = 12;

/** Remembers who spoke in which sentence, and tells whom "he", "she", "it" and "they" mean. */
export class Attribution {
  private readonly spoke = new Map<number, Speaker>();
  private readonly speech: Speech;
  private readonly relatives: ReadonlyMap<string, SpeakerPerson | undefined>;

  constructor(speech: Speech) {
    this.speech = speech;
    this.relatives = relativesOf(speech);
  }

  /** Notes that `speaker` spoke in a sentence. */
  remember(sentence: number, speaker: Speaker): void {
    this.spoke.set(sentence, speaker);
  }

  /** The speaker of a sentence, if one was noted. */
  speakerOf(sentence: number): Speaker | undefined {
    return this.spoke.get(sentence);
  }

  /** Who a subject in sentence `sentence` is. */
  resolve(subject: Subject, sentence: number): Speaker | undefined {
    if (subject.kind === 'person') return { kind: 'person', person: subject.naming.person };
    if (subject.kind === 'name') {
      const relative = this.relatives.get(KIN.exec(subject.name)?.[1] ?? '');
      return relative ? personal(relative) : { kind: 'name', name: subject.name };
    }
    if (subject.pronoun === 'he' || subject.pronoun === 'she') {
      return this.personOf(subject, sentence, subject.pronoun === 'he' ? 'm' : 'f');
    }
    if (subject.pronoun === 'it') return this.lastName(sentence, name => !isPlural(name));
    return subject.pronoun === 'they' ? this.lastName(sentence, () => true) : undefined;
  }

  // Who spoke last, unless somebody else has become the subject since; who is of the other gender is not meant.
  private personOf(subject: Subject, sentence: number, gender: 'm' | 'f'): Speaker | undefined {
    const { sentences } = this.speech;
    const fits = (person: SpeakerPerson) => person.gender === undefined || person.gender === gender;
    const here = firstNaming(this.speech, sentences[sentence]!.from, subject.from);
    if (here && fits(here.person)) return personal(here.person);
    let unsure: SpeakerPerson | undefined;
    for (let back = sentence - 1; back >= Math.max(0, sentence - REACH); back--) {
      const speaker = this.spoke.get(back);
      if (speaker?.kind === 'person' && fits(speaker.person)) return personal(surest(speaker.person, unsure, gender));
      if (speaker?.kind === 'name' && isPersonal(speaker.name)) return speaker;
      const named = this.subjectOf(back);
      if (named && fits(named.person)) {
        if (named.person.gender === gender || speaker === undefined)
          return personal(surest(named.person, unsure, gender));
        unsure ??= named.person;
      } else if (named) {
        const other = this.namedIn(back, gender);
        if (other) return personal(other);
      }
    }
    return unsure && personal(unsure);
  }

  private subjectOf(sentence: number): Naming | undefined {
    const { from, to } = this.speech.sentences[sentence]!;
    return firstNaming(this.speech, from, Math.min(to, from + SUBJECT_REACH));
  }

  // "Okafor met Rahman. He …": who is not the subject, but the only one whom the pronoun fits.
  private namedIn(sentence: number, gender: 'm' | 'f'): SpeakerPerson | undefined {
    const { from, to } = this.speech.sentences[sentence]!;
    for (let at = to - 1; at >= from; at--) {
      const person = this.speech.namings[at]?.person;
      if (person?.gender === gender && this.speech.quotedBy[at]! < 0) return person;
    }
    return undefined;
  }

  private lastName(sentence: number, fits: (name: string) => boolean): Speaker | undefined {
    for (let back = sentence; back >= Math.max(0, sentence - REACH); back--) {
      const speaker = this.spoke.get(back);
      if (speaker?.kind === 'name' && fits(speaker.name)) return speaker;
    }
    return undefined;
  }
}

function personal(person: SpeakerPerson): Speaker {
  return { kind: 'person', person };
}

/** "The mother of a woman who …", "Her brother": whom the article names once it has said whose. */
const KIN =
  /^(?:the|a|an|his|her|their) (mother|father|wife|husband|widow|widower|sister|brother|son|daughter|grandmother|grandfather|aunt|uncle|cousin|fiancée?|girlfriend|boyfriend|stepfather|stepmother)(?: of .*)?$/i;

// "her mother, Fiona, said": by the word of kinship, the one person who is introduced by it.
function relativesOf({ lexemes, namings }: Speech): Map<string, SpeakerPerson | undefined> {
  const relatives = new Map<string, SpeakerPerson | undefined>();
  for (let at = 1; at < lexemes.length; at++) {
    const { kind, text, capital } = lexemes[at]!;
    const naming = kind === 'word' && !capital ? namings[lexemes[at + 1]?.text === ',' ? at + 2 : at + 1] : undefined;
    if (!naming || !KIN.test(`${lexemes[at - 1]!.text} ${text}`)) continue;
    const known = relatives.has(text) && relatives.get(text) !== naming.person;
    relatives.set(text, known ? undefined : naming.person);
  }
  return relatives;
}

const BODIES =
  /\b(?:Department|Ministry|Agency|Office|Police|Committee|Council|Commission|Bank|Court|Party|University|Company|Group|Times|Post|News|Union|Association|Institute|Authority|Army|Radio|Service|Officials?)\b/;

/** Whether a name that no cluster has could be a person's: two to four capital words, none of them a body's. */
function isPersonal(name: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name) && !BODIES.test(name);
}

/** "supporters", "a number of experts", "the officials": not what "it" stands for. */
function isPlural(name: string): boolean {
  const [head = ''] = name
    .replace(/^an? (?:number|group|handful|majority) of /i, '')
    .split(/ (?:of|for|in|at|from|with) /);
  return /\b\p{Ll}+[^s\P{Ll}]s$/u.test(head) || PLURALS.test(head) || AGENTS.test(head.toLowerCase());
}

const PLURALS = /\b(?:police|people|many|some|others|several|few)$/i;

function surest(found: SpeakerPerson, unsure: SpeakerPerson | undefined, gender: 'm' | 'f'): SpeakerPerson {
  return found.gender === gender ? found : (unsure ?? found);
}

/** Whether two speakers are one. */
export function sameSpeaker(a: Speaker, b: Speaker): boolean {
  return a.kind === 'person' ? b.kind === 'person' && a.person === b.person : b.kind === 'name' && a.name === b.name;
}
