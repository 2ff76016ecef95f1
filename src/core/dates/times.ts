import type { Lexeme } from '../figures/lexemes';
import { ONES } from '../figures/numberWords';
import { pad } from './calendar';

interface TimeReading {
  readonly kind: 'iso';
  readonly iso: string;
  readonly end: number;
}

/** A clock time at lexeme `i` as `T04:00`: "4 a.m.", "3.15pm", "18:30", "0900 GMT", "9 to 11 am", "at noon". */
export function readTime(lexemes: readonly Lexeme[], i: number): TimeReading | undefined {
  const first = lexemes[i]!;
  if (first.text === 'noon' || first.text === 'midnight') {
    if (!/^(?:at|by|until|till|before|after|around|from|to|past)$/.test(lexemes[i - 1]?.text ?? '')) return undefined;
    return { kind: 'iso', iso: first.text === 'noon' ? 'T12:00' : 'T00:00', end: i + 1 };
  }
  const clock = first.kind === 'number' ? readClock(lexemes, i) : readSpoken(lexemes, i);
  if (!clock) return undefined;
  const half = halfAt(lexemes[clock.end]);
  if (half) return clock.hour <= 12 ? timeOf(twelveHours(clock.hour, half), clock.minute, clock.end + 1) : undefined;
  if (clock.colon) return timeOf(clock.hour, clock.minute, clock.end);
  const zone = lexemes[clock.end]?.text ?? '';
  if (
    /^\d{4}$/.test(first.text) &&
    /^(?:gmt|utc|hours|hrs|bst|edt|est|ist|local)$/.test(zone) &&
    (first.text.startsWith('0') || zone !== 'hours')
  )
    return timeOf(Number(first.text.slice(0, 2)), Number(first.text.slice(2)), clock.end);
  if (zone === "o'clock") return timeOf(clock.hour, clock.minute, clock.end + 1);
  return sharedHalf(lexemes, clock);
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly colon: boolean;
  readonly end: number;
}

function readClock(lexemes: readonly Lexeme[], i: number): Clock | undefined {
  const hour = lexemes[i]!;
  const minute = lexemes[i + 2];
  if (
    lexemes[i + 1]?.text === ':' &&
    lexemes[i + 1]!.gap === 'none' &&
    minute?.kind === 'number' &&
    minute.gap === 'none'
  ) {
    if (!/^\d{1,2}$/.test(hour.text) || !/^[0-5]\d$/.test(minute.text) || hour.value > 24) return undefined;
    if (lexemes[i + 3]?.text === ':' || lexemes[i - 1]?.text === ':') return undefined;
    return { hour: hour.value, minute: minute.value, colon: true, end: i + 3 };
  }
  if (/^\d{1,2}\.[0-5]\d$/.test(hour.text)) {
    const [h, m] = hour.text.split('.');
    return { hour: Number(h), minute: Number(m), colon: false, end: i + 1 };
  }
  return /^\d{1,2}$|^\d{4}$/.test(hour.text) ? { hour: hour.value, minute: 0, colon: false, end: i + 1 } : undefined;
}

// "four a.m.", "six o'clock"
function readSpoken(lexemes: readonly Lexeme[], i: number): Clock | undefined {
  const hour = lexemes[i]!.kind === 'word' ? ONES.get(lexemes[i]!.text) : undefined;
  return hour !== undefined && hour >= 1 && hour <= 12 ? { hour, minute: 0, colon: false, end: i + 1 } : undefined;
}

function halfAt(lexeme: Lexeme | undefined): 'a' | 'p' | undefined {
  if (lexeme?.kind !== 'word' || lexeme.gap === 'line') return undefined;
  if (lexeme.text === 'a.m.' || lexeme.text === 'a.m' || lexeme.text === 'am') return 'a';
  return lexeme.text === 'p.m.' || lexeme.text === 'p.m' || lexeme.text === 'pm' ? 'p' : undefined;
}

// "9 to 11 a.m.", "9-11am": the first hour takes the half of the day from the second.
function sharedHalf(lexemes: readonly Lexeme[], clock: Clock): TimeReading | undefined {
  const link = lexemes[clock.end]?.text ?? '';
  const next = lexemes[clock.end + 1];
  if (!/^(?:-|–|to|and|or)$/.test(link) || !next || clock.hour > 12 || clock.hour < 1) return undefined;
  const second = next.kind === 'number' ? readClock(lexemes, clock.end + 1) : readSpoken(lexemes, clock.end + 1);
  const half = second && halfAt(lexemes[second.end]);
  if (!second || !half || second.hour > 12) return undefined;
  return timeOf(twelveHours(clock.hour, half), clock.minute, clock.end);
}

function twelveHours(hour: number, half: 'a' | 'p'): number {
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function timeOf(hour: number, minute: number, end: number): TimeReading | undefined {
  return hour <= 24 && minute < 60 ? { kind: 'iso', iso: `T${pad(hour)}:${pad(minute)}`, end } : undefined;
}
