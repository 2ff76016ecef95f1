import type { Span } from '../../shared/model';
import { isThing } from './things';

/** Whether a person's name is only part of the name of a street, a storm, an illness, a company or the like. */
export function isNamesake(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (isThing(text, { start, end })) return true;
  if (SAINT.test(before) || VESSEL_CLASS.test(before) || (AIRPORT.test(name) && AIRBORNE.test(before))) return true;
  if (SPOT_LAST.test(name) && LOCATIVE.test(before)) return true;
  if (KIND_FIRST.test(name) || / (?:Jr|Sr)\.? \p{Lu}\p{Ll}/u.test(name) || SEAT.test(name) || SCRIPTURE.test(before))
    return true;
  if (FEAST.test(name) && PROCLAIMED.test(before)) return true;
  // Plain words are looked for first: patterns of Unicode's letters take a millisecond each to be made ready.
  if (KIND_LAST.test(name) || KIND_BEFORE.test(before)) return true;
  if (NO_SMALL_WORD.test(after) && KIND.test(after) && KIND_AFTER.test(after)) return true;
  const mayBeKind = (NO_SMALL_WORD.test(after) && KIND_BEHIND.test(after)) || SMALL_KIND.test(after);
  if (mayBeKind && BEHIND.test(after)) return true;
  if (/^['’]/.test(after) && (OWNED.test(after) || ILLNESS.test(after))) return true;
  if (DERIVED_END.test(name) && DERIVED.test(name)) return true;
  if (OATH.test(name) && /[“"‘]$|(?:^|[.!?] )$/.test(before) && /^(?:[,!…]|\.\.\.| …)/.test(after)) return true;
  if (PRIZE.test(name) && (ONE_OF_MANY.test(before) || PRIZED.test(after))) return true;
  if (
    /(?:^|\s)[Aa]n? $/.test(before) &&
    /^\p{Lu}\p{L}+$/u.test(name) &&
    /^(?:[.;:)]| (?:for|from|to|in|on|at|worth|by)(?!\p{L}))/u.test(after)
  )
    return true;
  if (after.startsWith(' & ') && FIRM_AFTER.test(after)) return true;
  return after.startsWith(` & ${name}`) || before.endsWith(`${name} & `); // Johnson & Johnson
}

const REACH = 40;
/** "St. Luke's", "St Mary Magdalene": a church, a hospital, a town. */
const SAINT = /(?<![\p{L}’'-])(?:St|Sts|Saint|SAINT|ST)\.? $/u;
/** "the Arleigh Burke-class Forrest Sherman", "the Admiral Grigorovich", "Chez Panisse", "Fort Bragg". */
const VESSEL_CLASS =
  /-class $|(?<!\p{L})(?:the (?:Admiral|Queen|Prince|Princess|Sir|Lady)|Chez|Fort|Ft\.|Port|Cape|Mount|Mt\.|Lake|Loch|Château|Chateau|Rue|Calle|Via|Plaza|Plaça|Piazza|Place|Avenue|Avenida|Boulevard|Camp|Point|Puerto|Villa|RAF|Gospel (?:of|according to)|[Bb]ook of) $/u;
/** Airports that go by somebody's name alone. */
const AIRPORT =
  /^(?:Charles de Gaulle|Ben[- ]Gurion|O[’']Hare|JFK|Indira Gandhi|Jomo Kenyatta|Murtala Muhammed|George Bush|Simón Bolívar|Benito Juárez|Chopin|Marco Polo|Leonardo da Vinci|Dulles|Logan|McCarran|Reagan|LaGuardia|Pearson|Lester B\. Pearson)$/u;
const AIRBORNE =
  /(?<!\p{L})(?:[Ff]ly|flies|flew|flying|flown|flights?|land(?:s|ed|ing)?|arriv\p{L}+|departures?|tak(?:e|ing) off|took off|airport)(?: \p{Ll}+){0,2} $/u;
/** Places whose last word is a surname too: so with a preposition before it. */
const SPOT_LAST =
  / (?:Park|Hill|Lane|Hall|Green|Woods?|Lake|Close|House|Beach|Point|Common|Field|Bridge|Church|Place|Road|Moor|Heath|Ridge|Grove|Forest|Valley|Bay|Mill|Farm|Lodge|Castle|Cross|Harbour|Harbor|Stadium)$/u;
const LOCATIVE =
  /(?<!\p{L})(?:in|at|near|to|through|from|around|across|into|outside|via|on|inside|onto|towards?|beside|overlooking|visit(?:s|ed|ing)?|toured) $|\((?:Lab|Labour|Con|Conservative|Lib Dems?|LD|Green|Ind|Independent|SNP|UKIP|Rep|Dem|[DR])[,:-]? ?$/u;
/** "Chez Panisse", "Château Latour". */
const KIND_FIRST = /^(?:Chez|Château|Chateau|Casa|Villa|Hôtel|Rue|Piazza|Loch|Puerto|Ciudad|Fort|Mount|Lake) /u;
/** "D-N.M.", "R-Ohio". */
const SEAT = /^[DRI]-\p{Lu}/u;
/** Books of the Bible. */
const SCRIPTURE =
  /(?<!\p{L})(?:read|reads|reading|readings|passages?|verses?|quot(?:es|ed|ing)) from (?:\p{Lu}\p{L}+ and )?$/u;
const FEAST = / Day$/u;
const PROCLAIMED =
  /(?:proclaim\p{L}+|declar\p{L}+|celebrat\p{L}+|observ\p{L}+|mark(?:s|ed|ing)?|(?:on|as|for|Happy|happy))(?: \p{Lu}\p{L}+\.? \d{1,2}(?:,? \d{4})?)?(?: as)? $/u;
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
  'lens|oscillator|crater|comet|nebula|test|warning|scale|radius|tank|missile|aria|patient|reaction|virus|biopsy|layer|cell|manoeuvre|maneuver)s?';
const NO_SMALL_WORD = /^(?:[–,-]| [^a-z])/;
const KIND_BEHIND = new RegExp(`${KINDS_BEHIND}|${SMALL_KINDS}`);
const SMALL_KIND = new RegExp(`^ (?:and [^a-z]|${SMALL_KINDS})`);
const BEHIND = new RegExp(
  `^ (?:\\p{Lu}\\p{L}+ )?(?:${KINDS_BEHIND})(?!\\p{L})|^(?:[–-]\\p{Lu}\\p{L}+| and \\p{Lu}\\p{L}+)? ${SMALL_KINDS}(?!\\p{L})`,
  'u',
);
/** "Moore's law", but not "Smith's method" or "Trump's law", which may be the person's own. */
const OWNED =
  /^['’]s? (?:(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ll]ast) )?(?:Pond|Creek|Landing|Ferry|Point|Island|Bay|Lane|Cathedral|Church|Chapel|School|College|Hospital|Park|Wood|Farm|Corner|Bridge|Gate|Cup|Cove|Hollow|Mill|[Rr]azor|[Pp]alsy|[Cc]horea|[Gg]ambit|[Aa]nemia|[Aa]naemia|theorem|Theorem|law|Law|laws|paradox|conjecture|lemma|constant|inequality|comet|Comet)(?!\p{L})/u;
/** "Obamacare", "Thatcherism". */
const DERIVED_END = /(?:care|nomics|ism|mania|esque)$/;
const DERIVED = new RegExp(`^\\p{Lu}\\p{L}{2,}${DERIVED_END.source}`, 'u');
/** "Jesus, that hurt": an exclamation at the head of what is said. */
const OATH = /^(?:Jesus|Christ|Jesus Christ|God)$/;
/** Prizes and things that are one of many: "an Oscar", "her Emmy", "Oscar-winning". */
const PRIZE = /^(?:Oscar|Emmy|Tony|Grammy|Edgar|Obie|Bafta|BAFTA|Webby)s?$/;

const KINDS =
  'Street|Avenue|Boulevard|Road|Highway|Expressway|Airport|International Airport|Stadium|Arena|University|College|' +
  'High School|Hospital|Medical Center|Foundation|Institute|Museum|Library|Prize|Award|Medal|Trophy|Act|Amendment|Doctrine|' +
  'Bridge|County|Township|Motors|Pharmaceuticals|Holdings|Industries|Boulevards|Streets|Avenues';
const KIND = new RegExp(KINDS);
/** "Lincoln Avenue", "Bill & Melinda Gates Foundation", "Dodd-Frank Act". */
const KIND_AFTER = new RegExp(
  `^(?:-\\p{Lu}\\p{L}+| & \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?(?:,? Jr\\.?| Sr\\.?| I{1,3})? (?:${KINDS})(?![\\p{L}])`,
  'u',
);
/** Of the kinds behind a name, those that are nobody's surname. */
const KIND_LAST = new RegExp(
  ` (?:${KINDS}|Drive|Parkway|Freeway|Turnpike|Arch|Square|Gardens|Pond|Creek|Springs|Heights|Falls|Wharf|Quay|Pier|Crescent|Terrace|Mews|Cottage|Arms|Inn|Cemetery|Cathedral|Parish|Estate|Elementary|Islands?|Mountains?|River|Peninsula|Reservoir|Ltd|Limited|Inc|LLC|LLP|plc)\\.?$`,
  'u',
);
const KIND_BEFORE = /(?:Hurricane|Typhoon|Cyclone|(?:Tropical )?Storm|USS|HMS|INS|HMNZS|HMCS|RMS) $/;
/** "Tiffany & Co." */
const FIRM_AFTER = /^ & (?:Co|Company|Sons?|Bros|Brothers|Partners|Associates)(?!\p{L})/u;
const ILLNESS = /^['’]s (?:[Dd]isease|[Ss]yndrome|[Ll]ymphoma)(?!\p{L})/u;
