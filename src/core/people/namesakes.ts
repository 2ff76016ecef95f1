import type { Span } from '../../shared/model';
import { isThing } from './things';

/** Whether a person's name is only part of the name of a street, a storm, an illness, a company or the like. */
export function isNamesake(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (isThing(text, { start, end })) return true;
  if (KIND_AFTER.test(after) || KIND_LAST.test(name) || KIND_BEFORE.test(before) || ILLNESS.test(after)) return true;
  if (BEHIND.test(after) || OWNED.test(after) || DERIVED.test(name)) return true;
  if (OATH.test(name) && /[“"‘]$|(?:^|[.!?] )$/.test(before) && /^(?:[,!…]|\.\.\.| …)/.test(after)) return true;
  if (PRIZE.test(name) && (ONE_OF_MANY.test(before) || PRIZED.test(after))) return true;
  if (
    /^\p{Lu}\p{L}+$/u.test(name) &&
    /(?:^|\s)[Aa]n? $/.test(before) &&
    /^(?:[.;:)]| (?:for|from|to|in|on|at|worth|by)(?!\p{L}))/u.test(after)
  )
    return true;
  return FIRM_AFTER.test(after) || after.startsWith(` & ${name}`) || before.endsWith(`${name} & `); // Johnson & Johnson
}

const REACH = 40;
const ONE_OF_MANY =
  /(?:\b(?:an?|the|his|her|their|its|first|second|third|another|won|win|wins|winning|two|three|four|\d+)|['’]s) $/;
const PRIZED =
  /^(?:-\p{Ll}|['’]?s?(?: \p{Lu}?\p{Ll}+)? (?:[Dd]ress|[Gg]own|[Aa]wards?|[Ww]in|[Ww]inn\p{L}+|[Nn]omin\p{L}+|[Nn]ight|[Cc]eremon\p{L}+|[Pp]art(?:y|ies)|[Rr]ace|[Bb]uzz|[Ss]eason|[Ss]tatuette|[Bb]ait|[Cc]ampaign|[Vv]oters?)(?!\p{L}))/u;

/** What a name is part of when it comes right after it; some of these are surnames themselves, so not at a name's end. */
const KINDS_BEHIND =
  'Center|Centre|School|Schools|Elementary|Academy|Laboratory|Laboratories|Lab|Labs|Observatory|Telescope|Theater|Theatre|' +
  'Auditorium|Ballroom|Opera House|Concert Hall|Hall|Tower|Towers|Building|Square|Plaza|Park|Parkway|Freeway|Turnpike|Lane|' +
  'Drive|Tunnel|Dam|Canal|Station|Terminal|Airfield|Field|Speedway|Memorial|Monument|Library|Gallery|Collection|Cathedral|' +
  "Chapel|Church|Mosque|Synagogue|Clinic|Children[’']s Hospital|Hotel|Resort|Casino|Cup|Prizes|Awards|Fellowship|Scholarship|" +
  'Lecture|Endowment|Fund|Trust|Charitable Trust|Plan|Line|Law|Effect|River|Lake|Mountains?|Islands?|Bay|' +
  'Strait|Glacier|Falls|Valley|Beach|Canyon|Company|Corp|Corporation|Inc|Ltd|LLC|Group|Capital|Ventures|Partners|Associates|' +
  'Records|Studios|Pictures|Productions|Entertainment|Books|Press|Publishing|Electric|Aircraft|Aviation|Airlines|Energy|' +
  'Pharma|Therapeutics|Bank|Stores|Properties|Realty|Winery|Vineyards|Dress';
/** Things of science and law that bear a name. */
const SMALL_KINDS =
  '(?:attractor|effect|equilibrium|theorem|equation|constant|paradox|hypothesis|conjecture|distribution|transform|polynomial|lemma|' +
  'inequality|algorithm|syndrome|disease|boson|radiation|telescope|manifold|integral|matrix|sequence|curve|cipher|engine|' +
  'lens|oscillator|crater|comet|nebula|test|warning|scale)s?';
const BEHIND = new RegExp(
  `^ (?:\\p{Lu}\\p{L}+ )?(?:${KINDS_BEHIND})(?!\\p{L})|^(?:[–-]\\p{Lu}\\p{L}+)? ${SMALL_KINDS}(?!\\p{L})`,
  'u',
);
/** "Moore's law", but not "Smith's method" or "Trump's law", which may be the person's own. */
const OWNED =
  /^['’]s? (?:(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ll]ast) )?(?:theorem|Theorem|law|Law|laws|paradox|conjecture|lemma|constant|inequality|comet|Comet)(?!\p{L})/u;
/** "Obamacare", "Thatcherism". */
const DERIVED = /^\p{Lu}\p{L}{2,}(?:care|nomics|ism|mania|esque)$/u;
/** "Jesus, that hurt": an exclamation at the head of what is said. */
const OATH = /^(?:Jesus|Christ|Jesus Christ|God)$/;
/** Prizes and things that are one of many: "an Oscar", "her Emmy", "Oscar-winning". */
const PRIZE = /^(?:Oscar|Emmy|Tony|Grammy|Edgar|Obie|Bafta|BAFTA|Webby)s?$/;

const KINDS =
  'Street|Avenue|Boulevard|Road|Highway|Expressway|Airport|International Airport|Stadium|Arena|University|College|' +
  'High School|Hospital|Medical Center|Foundation|Institute|Museum|Library|Prize|Award|Medal|Trophy|Act|Amendment|Doctrine|' +
  'Bridge|County|Township|Motors|Pharmaceuticals|Holdings|Industries|Boulevards|Streets|Avenues';
/** "Lincoln Avenue", "Bill & Melinda Gates Foundation", "Dodd-Frank Act". */
const KIND_AFTER = new RegExp(
  `^(?:-\\p{Lu}\\p{L}+| & \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)? (?:${KINDS})(?![\\p{L}])`,
  'u',
);
/** Of the kinds behind a name, those that are nobody's surname. */
const KIND_LAST = new RegExp(` (?:${KINDS}|Drive|Parkway|Freeway|Turnpike)$`, 'u');
const KIND_BEFORE = /(?:Hurricane|Typhoon|Cyclone|(?:Tropical )?Storm|USS|HMS|INS|HMNZS|HMCS|RMS) $/;
/** "Tiffany & Co." */
const FIRM_AFTER = /^ & (?:Co|Company|Sons?|Bros|Brothers|Partners|Associates)(?!\p{L})/u;
const ILLNESS = /^['’]s (?:[Dd]isease|[Ss]yndrome|[Ll]ymphoma)(?!\p{L})/u;
