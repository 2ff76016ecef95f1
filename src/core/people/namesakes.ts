import type { Span } from '../../shared/model';

/** Whether a person's name is only part of the name of a street, a storm, an illness, a company or the like. */
export function isNamesake(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (KIND_AFTER.test(after) || KIND_LAST.test(name) || KIND_BEFORE.test(before) || ILLNESS.test(after)) return true;
  return FIRM_AFTER.test(after) || after.startsWith(` & ${name}`) || before.endsWith(`${name} & `); // Johnson & Johnson
}

const REACH = 40;

const KINDS =
  'Street|Avenue|Boulevard|Road|Highway|Expressway|Airport|International Airport|Stadium|Arena|University|College|' +
  'High School|Hospital|Medical Center|Foundation|Institute|Museum|Library|Prize|Award|Medal|Trophy|Act|Amendment|Doctrine|' +
  'Bridge|County|Township|Motors|Pharmaceuticals|Holdings|Industries|Boulevards|Streets|Avenues';
/** "Lincoln Avenue", "Bill & Melinda Gates Foundation", "Dodd-Frank Act". */
const KIND_AFTER = new RegExp(
  `^(?:-\\p{Lu}\\p{L}+| & \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)? (?:${KINDS})(?![\\p{L}])`,
  'u',
);
const KIND_LAST = new RegExp(` (?:${KINDS})$`, 'u');
const KIND_BEFORE = /(?:Hurricane|Typhoon|Cyclone|(?:Tropical )?Storm|USS|HMS|INS|HMNZS|HMCS|RMS) $/;
/** "Tiffany & Co." */
const FIRM_AFTER = /^ & (?:Co|Company|Sons?|Bros|Brothers|Partners|Associates)(?!\p{L})/u;
const ILLNESS = /^['’]s (?:[Dd]isease|[Ss]yndrome|[Ll]ymphoma)(?!\p{L})/u;
