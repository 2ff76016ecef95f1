import type { Span } from '../../shared/model';
import { trimmed } from './edges';
import { isNamesake } from './namesakes';
import type { PersonRun } from './personRuns';
import type { NameSpan } from './tagger';
import { titleBefore } from './titleBefore';
import { titlePrefix } from './titles';
import type { Vocabulary } from './wordType';

/** Turns runs of words into names: edges repaired from the text, neighbours joined, titles taken off the left edge. */
export function nameSpans(text: string, runs: readonly PersonRun[], vocabulary: Vocabulary): NameSpan[] {
  const names: NameSpan[] = [];
  for (const run of joined(
    text,
    runs.map(run => widened(text, run)),
  )) {
    for (const part of trimmed(text, bareSpan(text, run), vocabulary)) {
      const name = bareSpan(text, part);
      if (!/\p{L}/u.test(text.slice(name.start, name.end)) || isDateline(text, name) || isNamesake(text, name))
        continue;
      const title = titleBefore(text, name.start);
      names.push({ ...name, confidence: run.confidence, ...(title && { title }) });
    }
  }
  return names;
}

/** "LA PAZ —", "AL KHOR, Qatar (AP) –": where a story was sent from, at the head of a line. */
function isDateline(text: string, { start, end }: Span): boolean {
  const opensLine = start === 0 || text[start - 1] === '\n';
  return opensLine && DATELINE.test(text.slice(start, end + REACH));
}

const DATELINE =
  /^\p{Lu}[\p{Lu}.’' -]+(?:[/,] ?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?,?(?: \([\p{L}/ -]+\))? ?(?:[—–]| - |--)/u;
const REACH = 60;

/** A mention without its title, its possessive and the marks around it. */
export function bareSpan(text: string, span: Span): Span {
  let { start, end } = span;
  const mentioned = text.slice(start, end);
  start += /^[\s\p{P}]*/u.exec(mentioned)![0].length;
  if (start >= end) return { start: end, end };
  if (CREDIT.test(text.slice(start, end))) start += STUCK.exec(text.slice(start, end))?.[0].length ?? 0;
  end -= trailingLength(text.slice(start, end));
  const words = [...text.slice(start, end).matchAll(/\S+/g)];
  const titled = titleWithin(
    text.slice(Math.max(0, start - 40), start),
    words.map(word => word[0]),
  );
  return { start: start + (words[titled]?.index ?? 0), end };
}

/** How many of a mention's leading words are title, also where the title began before it: "Chancellor of the | Exchequer". */
function titleWithin(before: string, words: readonly string[]): number {
  const opened = OPENED.test(before) ? /((?:[\p{L}-]+ ){1,3})((?:of|for|to) (?:the )?)$/u.exec(before) : null;
  const lead = opened ? `${opened[1]}${opened[2]}`.trim().split(' ') : [];
  for (let from = 0; from < lead.length - 1; from++) {
    const titled = titlePrefix([...lead.slice(from), ...words]) - (lead.length - from);
    if (titled > 0) return titled;
  }
  return titlePrefix(words);
}

const OPENED = / (?:of|for|to) (?:the )?$/;

/** What pages set before a photographer's name and leave without a blank: "CreditJane Doe". */
const CREDIT = /^(?:Credit|Photo|Image)/;
const STUCK = /^(?:Credit|Photo|Photograph|Image|Photographer)+(?=\p{Lu})/u;

/** A possessive, then marks; the dot of an initial or of "Jr." is part of the name. */
function trailingLength(name: string): number {
  let kept = name;
  for (;;) {
    const shorter = kept
      .replace(/['’]s?$/iu, '')
      .replace(/\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/, '') // "Lavrov Wednesday said"
      .replace(/[\s\p{P}]$/u, mark => (mark === '.' && ENDS_DOTTED.test(kept) ? mark : ''));
    if (shorter === kept || shorter === '') return name.length - kept.length;
    kept = shorter;
  }
}

const ENDS_DOTTED = /(?:^|[^\p{L}])(?:\p{Lu}|Jr|Sr)\.$/u;

/** Takes in what the tokens left outside: "al-" before, "-in" and "J." after. */
function widened(text: string, run: PersonRun): PersonRun {
  const before = GLUED_PARTICLE.exec(text.slice(Math.max(0, run.start - 6), run.start));
  const isSingle = !text.slice(run.start, run.end).includes(' ');
  const lead = text.slice(Math.max(0, run.start - 12), run.start);
  const address = isSingle && ADDRESSES.test(lead) ? ADDRESS.exec(lead) : undefined;
  const initial = INITIAL.exec(lead);
  const start = run.start - ((before ?? address ?? initial)?.[1]?.length ?? 0);
  const rest = text.slice(run.end, run.end + 40);
  const tail = (rest.startsWith('-') && /^(?:-\p{L}[\p{L}\p{M}’']*)+/u.exec(rest)?.[0]) || '';
  const takesTail = tail !== '' && (/^-\p{Lu}/u.test(tail) || KOREAN_TAIL.test(tail)) && !FOLLOWER.test(tail);
  const dots = /^\.(?:[A-Z]\.?)+(?=[\s,])/.exec(rest)?.[0] ?? '';
  const takesDots = dots !== '' && /(?:^|[^\p{L}])[A-Z]$/u.test(text.slice(start, run.end));
  return { ...run, start, end: run.end + (takesTail ? tail.length : takesDots ? dots.length : 0) };
}

/** Forms of address that stay with a single name (see `titlePrefix`). */
const ADDRESSES = /(?:Sheikha?|Shaikh|Lady|Mother) $/;
const ADDRESS = /(?:^|[^\p{L}])((?:Sheikha?|Shaikh|Lady|Mother) )$/u;
/** "N Chandrababu Naidu", inside a sentence. */
const INITIAL = /[\p{Ll},;] ((?:(?!I )\p{Lu} ){1,2})$/u;
const GLUED_PARTICLE = /(?:^|[\s"“(])((?:al|el|ul|an|as|ash|ar|at|ad|bin|ibn|abu|abd)[-’'])$/i;
const KOREAN_TAIL =
  /^-(?:eun|un|in|hyun|jin|il|hee|soo|ho|woo|jae|seok|hwan|im|ja|kyu|wen|jeou|young|yeol|sik|hoon|min)$/;
/** A hyphen after a name may make an adjective of it: "Trump-era", "Putin-Xi". */
const FOLLOWER = /^-(?:led|era|backed|style|born|type|like|linked|owned|run|appointed|Era|Led|Backed)$/;

/** 'Jorge "Tuto" Quiroga', "Carol (Jim) Novotny": one name with another inside. */
const NICKNAME =
  /^\p{Lu}[\p{L}.’'-]+ (?:["“]\p{Lu}[\p{L} .’'-]{0,20}["”]|\(\p{Lu}\p{L}{0,20}\)|[‘']\p{Lu}\p{L}{0,20}[’']) (?=\p{Lu})/u;
const NICKNAME_REACH = 24;

/** Runs that overlap or stand blank by blank are one name, up to five words. */
function joined(text: string, runs: readonly PersonRun[]): readonly PersonRun[] {
  const out: PersonRun[] = [];
  for (const run of [...runs].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && (run.start < last.end || belongTogether(text, last, run))) {
      out[out.length - 1] = {
        ...last,
        end: Math.max(last.end, run.end),
        confidence: Math.max(last.confidence, run.confidence),
      };
    } else out.push(run);
  }
  return out;
}

function belongTogether(text: string, left: PersonRun, right: PersonRun): boolean {
  const nickname = NICKNAME.exec(text.slice(left.start, right.start + NICKNAME_REACH));
  if (nickname && left.start + nickname[0].length >= right.start) return true;
  if (text.slice(left.end, right.start) !== ' ') return false;
  const whole = text.slice(left.start, right.end);
  const endsSentence = text[left.end - 1] === '.' && !ENDS_DOTTED.test(text.slice(left.start, left.end));
  return whole.length < 80 && whole.split(' ').length <= 5 && !endsSentence;
}
