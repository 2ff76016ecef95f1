import type { OfficeClass } from '../../shared/model';

/** An office as the news names it, and how to know it among the pack's offices. */
export interface Role {
  /** Classes its offices may have, the likeliest first. */
  readonly classes: readonly OfficeClass[];
  /** What the title of such an office says. */
  readonly title: RegExp;
  /** What it does not say. */
  readonly not?: RegExp;
  /** The jurisdiction that the words imply when they name none: "the Kremlin spokesman". */
  readonly jurisdiction?: string;
  /** Of several such offices in one place, the one that is meant. */
  readonly best?: RegExp;
  /** Names of the organisation that the title must say where the pack files its officers under "international". */
  readonly of?: readonly string[];
  /** Chosen for the office and not yet in it: "the president-elect". */
  readonly elect?: boolean;
  /** Too general to stand for somebody without a place: "the leader", "the head of state". */
  readonly needsPlace?: boolean;
  /** Whoever leads the place: its president or its prime minister. */
  readonly leads?: boolean;
}

const SPOKES = ['spokesman', 'spokeswoman', 'spokesperson', 'press secretary'];
const DEPUTY = /\b(?:deputy|vice|assistant|junior|associate|shadow|parliamentary)\b/i;
const any = /./;

function role(classes: string, title: RegExp, more: Omit<Role, 'classes' | 'title'> = {}): Role {
  return { classes: classes.split(' ') as OfficeClass[], title, not: DEPUTY, ...more };
}

/** `a|b c` → every phrase before the arrow means the role after it. */
const ROLES: readonly (readonly [phrases: string, role: Role])[] = [
  ['president', role('hos hog', /\bpresident\b/i, { not: /\bvice\b|deputy|council of ministers|of the government/i })],
  ['president-elect|president elect', role('hos hog', /\bpresident\b/i, { not: /\bvice\b|deputy/i, elect: true })],
  [
    'vice president-elect|vice-president-elect|vice president elect|vice-president elect',
    role('deputy_head', /vice[- ]president/i, { not: /chief of staff/i, elect: true }),
  ],
  [
    'prime minister|pm|premier',
    role(
      'hog hos',
      /prime minister|premier|chancellor|taoiseach|head of government|council of ministers|of the government|minister of state/i,
    ),
  ],
  ['chancellor', role('hog', /chancellor/i)],
  ['chancellor of the exchequer', role('finance', /chancellor of the exchequer/i, { jurisdiction: 'gb' })],
  ['taoiseach', role('hog', /taoiseach/i, { jurisdiction: 'ie' })],
  ['tánaiste|tanaiste', role('deputy_head', /t.naiste/i, { jurisdiction: 'ie' })],
  ['king', role('hos', /king|monarch/i)],
  ['queen', role('hos', /queen|monarch/i)],
  ['monarch', role('hos', /king|queen|monarch|emperor|sultan|emir/i)],
  ['emperor', role('hos', /emperor/i)],
  ['emir', role('hos', /emir|amir/i)],
  ['sultan', role('hos hog', /sultan/i)],
  ['crown prince', role('hog deputy_head other hos', /crown prince/i)],
  ['pope|pontiff', role('hos', /pope/i, { jurisdiction: 'va' })],
  ['supreme leader', role('hos', /supreme leader/i)],
  ['leader|ruler|strongman|dictator', role('hos hog', any, { needsPlace: true, leads: true, best: /\bleader\b/i })],
  ['head of state', role('hos', any, { needsPlace: true })],
  ['head of government', role('hog', any, { needsPlace: true })],
  ['governor-general|governor general', role('hos', /governor[- ]general/i)],
  [
    'vice president|vice-president|veep|deputy president',
    role('deputy_head', /vice[- ]president|deputy president/i, { not: /chief of staff|council/i }),
  ],
  [
    'deputy prime minister|deputy premier|vice premier|vice-premier',
    role('deputy_head', /(?:deputy|vice)[- ](?:prime minister|premier)/i, { not: /chief of staff/i }),
  ],
  [
    'foreign minister|foreign affairs minister|fm|minister of foreign affairs|minister for foreign affairs|external affairs minister|minister of external affairs|minister for external affairs|top diplomat|chief diplomat',
    role('foreign', any, {
      not: /deputy|intelligence|diplomatic service|minister of state|minister for (?:europe|africa|asia|the )/i,
    }),
  ],
  [
    'foreign secretary',
    role('foreign', any, { not: /deputy|intelligence|minister of state|minister for (?:europe|africa|asia|the )/i }),
  ],
  ['secretary of state', role('foreign', /secretary of state/i, { jurisdiction: 'us' })],
  [
    'finance minister|finance secretary|minister of finance|minister for finance|treasurer',
    role('finance', any, {
      not: /deputy|vice|assistant|junior|permanent|chief secretary|commercial secretary|(?:financial|economic) secretary/i,
    }),
  ],
  ['treasury secretary|secretary of the treasury', role('finance', /treasury/i, { jurisdiction: 'us' })],
  [
    'economy minister|economics minister|economic affairs minister|minister of economy|minister of the economy',
    role('finance minister', /econom/i),
  ],
  [
    'defence minister|defense minister|defence secretary|defense secretary|minister of defence|minister of defense|minister for defence|secretary of defense|secretary of defence',
    role('defence', /defen[cs]e|war|armed forces/i, {
      not: /deputy|vice|assistant|junior|associate|shadow|equipment|procurement|personnel|science|veterans|industr|state for (?!defence)/i,
    }),
  ],
  ['pentagon chief|pentagon boss', role('defence', any, { jurisdiction: 'us' })],
  [
    'interior minister|interior secretary|minister of the interior|minister of interior|minister for the interior|home minister|home affairs minister|internal affairs minister|minister of internal affairs|home secretary|homeland security secretary|public security minister',
    role('interior', any),
  ],
  ['justice minister|minister of justice|minister for justice|justice secretary', role('justice', /justice/i)],
  ['attorney general|attorney-general', role('justice legal', /attorney[- ]general/i)],
  ['chief justice|top judge', role('legal', /chief justice|president of the supreme court/i)],
  [
    'prosecutor general|prosecutor-general|chief prosecutor|top prosecutor|general prosecutor',
    role('legal', /prosecutor/i),
  ],
  [
    'army chief|army commander|chief of army staff|chief of the army staff|army chief of staff|commander of the army',
    role('military', /army|armed forces|commander-in-chief|general staff|land forces|chief of staff of the idf/i, {
      best: /army/i,
      not: /deputy|vice/i,
    }),
  ],
  [
    'military chief|armed forces chief|chief of defence staff|chief of the defence staff|chief of general staff|chief of the general staff|chief of staff of the armed forces|commander-in-chief|commander in chief|top general|top commander|top military officer|chief of defence|chief of defense|military commander',
    role(
      'military',
      /general staff|chief of defen|defen[cs]e staff|defen[cs]e force|commander-in-chief|armed forces|joint chiefs|joint staff/i,
      { not: /\bvice\b|deputy|police|irgc/i },
    ),
  ],
  [
    'chairman of the joint chiefs of staff|chairman of the joint chiefs|joint chiefs chairman|joint chiefs chair',
    role('military', /chairman of the joint chiefs/i, { not: /\bvice\b/i, jurisdiction: 'us' }),
  ],
  ['air force chief|air chief|chief of air staff|chief of the air staff', role('military', /\bair\b/i)],
  [
    'navy chief|naval chief|chief of naval staff|chief of the naval staff|chief of naval operations',
    role('military', /nav/i),
  ],
  [
    'national security adviser|national security advisor|nsa chief',
    role('military other', /national security advis|assistant to the president for national security/i, {
      not: /deputy/i,
    }),
  ],
  [
    'spy chief|intelligence chief|spymaster|chief of intelligence|head of intelligence',
    role('military', /intelligence|mossad|\bSVR\b|\bISI\b/i),
  ],
  [
    'cia director|cia chief|cia head|director of the cia|head of the cia',
    role('military', /\bCIA\b|central intelligence/i, { not: /deputy/i, jurisdiction: 'us' }),
  ],
  [
    'director of national intelligence|national intelligence director',
    role('military', /national intelligence/i, { jurisdiction: 'us' }),
  ],
  [
    'fbi director|fbi chief|fbi head|director of the fbi|head of the fbi',
    role('legal military other', /\bFBI\b|federal bureau of investigation/i, { jurisdiction: 'us' }),
  ],
  [
    'mossad chief|mossad director|mossad head|head of mossad|director of the mossad|head of the mossad|head of the mossad spy agency',
    role('military', /mossad/i, { jurisdiction: 'il' }),
  ],
  [
    'shin bet chief|shin bet director|shin bet head|head of shin bet|head of the shin bet',
    role('military', /shin bet/i, { jurisdiction: 'il' }),
  ],
  [
    'isi chief|dg isi|isi director-general|head of the isi',
    role('military', /inter-services intelligence/i, { jurisdiction: 'pk' }),
  ],
  ['mi6 chief|head of mi6|chief of mi6', role('military', /MI6/, { jurisdiction: 'gb' })],
  ['mi5 chief|head of mi5', role('military', /MI5/, { jurisdiction: 'gb' })],
  [
    'central bank governor|central bank chief|central bank head|central bank president|central bank chair|central bank chairman|governor of the central bank|head of the central bank|president of the central bank|chief of the central bank|central bank boss',
    role('central_bank', /governor|president|chair|director general/i),
  ],
  [
    'speaker|parliament speaker|parliamentary speaker|house speaker|speaker of parliament|speaker of the parliament|speaker of the house|assembly speaker|national assembly speaker',
    role('speaker', any, { not: /\bvice\b|deputy|senate/i }),
  ],
  ['senate president|president of the senate', role('speaker', /senate/i)],
  ['opposition leader|leader of the opposition', role('opposition', /leader of the opposition/i)],
  ['first lady', role('first_lady', any)],
  [
    'un ambassador|ambassador to the united nations|ambassador to the un|un envoy|envoy to the un|envoy to the united nations|permanent representative to the united nations|permanent representative to the un',
    role('ambassador intl', /united nations/i),
  ],
  [
    spokes('foreign ministry', 'foreign office', 'ministry of foreign affairs', 'external affairs ministry'),
    role('spokesperson', /foreign (?:ministry|office)|(?:foreign|external) affairs/i),
  ],
  [
    spokes('defence ministry', 'defense ministry', 'ministry of defence', 'ministry of defense'),
    role('spokesperson', /defen[cs]e/i),
  ],
  [spokes('government', 'chief government'), role('spokesperson', /government/i)],
  [spokes('presidential'), role('spokesperson', /presiden/i)],
  [spokes('army', 'military', 'armed forces', 'idf'), role('spokesperson', /military|army|IDF|inter-services/i)],
  [spokes('kremlin'), role('spokesperson', /kremlin|presidential press/i, { jurisdiction: 'ru' })],
  [spokes('white house'), role('spokesperson', /white house/i, { jurisdiction: 'us' })],
  [spokes('state department'), role('spokesperson', /state department/i, { jurisdiction: 'us' })],
  [spokes('pentagon'), role('spokesperson', /pentagon/i, { jurisdiction: 'us' })],
  ...ministries({
    health: /health/i,
    education: /education/i,
    'higher education': /higher education|universit/i,
    agriculture: /agricultur|farm/i,
    farm: /agricultur/i,
    energy: /energy|power/i,
    oil: /oil|petroleum/i,
    petroleum: /oil|petroleum/i,
    power: /power|energy/i,
    transport: /transport/i,
    transportation: /transport/i,
    trade: /trade|commerce/i,
    commerce: /commerce|trade/i,
    environment: /environment|ecolog/i,
    climate: /climate/i,
    culture: /cultur/i,
    tourism: /touris/i,
    information: /information|communication|broadcasting/i,
    communications: /communication/i,
    industry: /industr/i,
    labour: /labou?r|employment/i,
    labor: /labou?r/i,
    immigration: /immigra|citizenship/i,
    housing: /housing/i,
    science: /science/i,
    sports: /sport/i,
    sport: /sport/i,
    planning: /planning/i,
    railways: /railway/i,
    railway: /railway/i,
    mining: /mining|mines|mineral/i,
    mines: /mining|mines|mineral/i,
    digital: /digital/i,
    infrastructure: /infrastructur/i,
    'social affairs': /social/i,
    security: /security/i,
  }),
];

/** Every phrase with its role; phrases are lower-case words separated by blanks. */
export const roles: ReadonlyMap<string, Role> = new Map(
  ROLES.flatMap(([phrases, meant]) => phrases.split('|').map((phrase): [string, Role] => [phrase, meant])),
);

/** Words in the longest phrase. */
export const LONGEST_ROLE = Math.max(...[...roles.keys()].map(phrase => phrase.split(' ').length));

function spokes(...houses: readonly string[]): string {
  return houses.flatMap(house => SPOKES.map(word => `${house} ${word}`)).join('|');
}

function ministries(titles: Readonly<Record<string, RegExp>>): readonly (readonly [string, Role])[] {
  return Object.entries(titles).map(([field, title]) => [
    [
      `${field} minister`,
      `${field} secretary`,
      `minister of ${field}`,
      `minister for ${field}`,
      `secretary of ${field}`,
    ].join('|'),
    role('minister finance', title),
  ]);
}
