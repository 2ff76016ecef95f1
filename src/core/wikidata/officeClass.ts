import type { OfficeClass } from '../../shared/model';

/**
 * The class of an office by its English title: the first rule that fits.
 * `ofCountry` is false where the office is known to belong to something smaller than a country.
 */
export function officeClass(title: string, ofCountry = true): OfficeClass {
  const found = RULES.find(([pattern]) => pattern.test(title))?.[1] ?? 'other';
  return !ofCountry && found === 'hos' ? 'governor' : found;
}

/** A portfolio's minister, in either order of words: "Minister of Finance", "Finance Minister". */
function minister(portfolio: string): RegExp {
  const words = `\\b(?:${portfolio})\\b`;
  return new RegExp(`\\b${MINISTER}\\b.*${words}|${words}.*\\bminister\\b(?!'s)`, 'i');
}

const MINISTER = '(?:minister|secretary of state|secretary (?:of|for)|federal councillor)';

const CHAMBER = [
  'house|houses|parliament|assembly|senate|chamber|diet|knesset|duma|rada|congress|bundestag|bundesrat|riksdag|storting',
  "folketing|sejm|seimas|saeima|majlis|riigikogu|cortes|landtag|federation council|people's council|legislative (?:council|yuan)",
  'council of (?:states|the nation|federation|representatives|deputies|elders)|national council|federal council|house of lords',
].join('|');

const FORCES =
  'staff|army|navy|air force|naval (?:staff|operations)|armed forces|defen[cs]e(?: staff| forces?)?|military';

const BODIES = [
  'united nations|nato|north atlantic|commonwealth|asean|arab league|league of arab|opec|oecd|osce|world|international',
  'council of europe|gulf cooperation|unesco|food and|iaea|african union|european (?:commission|council|parliament)|organi[sz]ation',
].join('|');

const RULES: readonly (readonly [RegExp, OfficeClass])[] = [
  [/\bspokes(?:person|man|woman)|\bpress secretary\b/i, 'spokesperson'],
  [/\bleader of the (?:official )?opposition\b|\bopposition leader\b/i, 'opposition'],
  [/\bfirst (?:lady|gentleman|partner)\b|\bspouse of\b/i, 'first_lady'],
  [
    /\bambassador\b|\bpermanent representative\b|\bchargé d.affaires\b|\bconsul\b|\bnuncio\b|\bhigh commissioner (?:of|to) /i,
    'ambassador',
  ],
  [
    /\bdeputy (?:of|to|in) (?:the )?(?:.* )?(?:assembly|congress|parliament|province|legislat|saeima|riigikogu)/i,
    'legislator',
  ],
  [/\b(?:assistant|associate) minister\b|\bminister of state\b|\bminister[- ]delegate\b/i, 'junior'],
  [/\bdeputy (?:first|chief) minister\b/i, 'deputy_head'],
  [/\b(?:deputy|vice|lieutenant)[- ]governor\b(?!.*\bbank\b)/i, 'governor'],
  [
    /\b(?:white house|downing street|presidential) (?:deputy )?chief of staff\b|\b(?:chief of staff|secretary|advis[eo]r|minister) (?:of|to|in) the (?:office of the )?(?:prime minister|president)\b|\b(?:head|chief) of the (?:office|cabinet|administration) of\b|\bchief of the cabinet\b/i,
    'minister',
  ],
  [/^(?:(?:people's|federal|national|provincial|state) )?deputy$|^(?:people's|federal|state) deputy\b/i, 'legislator'],
  [
    /\bmember of (?:the )?(?:.* )?(?:parliament|assembly|senate|house|chamber|congress|legislat|bundestag|duma)/i,
    'legislator',
  ],
  [
    new RegExp(
      `\\b(?:deputy|assistant|associate|junior|under-?\\s?secretary|parliamentary secretary|minister of state|state minister|minister[- ]delegate|whip)\\b(?!.*\\b(?:prime minister|premier|president|governor-general|chancellor)\\b)|\\bundersecretary\\b|\\bvice[- ](?:president of the (?:${CHAMBER})|governor|minister|chief|chair\\w*)|\\bstate secretary\\b|\\b(?:economic|chief|commercial|financial) secretary to the treasury\\b`,
      'i',
    ),
    'junior',
  ],
  [minister('justice'), 'justice'],
  [
    /\bchief justice\b|\b(?:attorney|solicitor|prosecutor|advocate|auditor)[- ]general\b|\bprosecutor\b|\blord advocate\b|\bjudge\b|\bjustice of\b|\bcourt\b|\bombuds/i,
    'legal',
  ],
  [
    /\b(?:central|national|reserve|state) bank\b|\bbank of \p{Lu}|\bmonetary authority\b|\bfederal reserve\b|\briksbank\b/iu,
    'central_bank',
  ],
  [
    new RegExp(
      `\\b(?:secretary|director|under-secretary)[- ]general (?:of|for) (?:the )?(?:${BODIES})|\\bpresident of the (?:european|united nations|international|world)|\\bhigh representative (?:of the (?:union|european)|for foreign)|\\beuropean commissioner\\b|\\bhigh commissioner (?:for|on)\\b|\\bmanaging director of the international\\b|\\bchair\\w* of the african union`,
      'i',
    ),
    'intl',
  ],
  [
    new RegExp(`\\b(?:speaker|president|chair\\w*) of (?:the )?(?:\\S+ ){0,4}?(?:${CHAMBER})\\b|\\bspeaker\\b`, 'i'),
    'speaker',
  ],
  [
    /\b(?:vice[- ]president|deputy president|crown prince|tánaiste|(?:deputy|vice)[- ]prime[- ]minister|(?:vice|deputy)[- ]premier|vice[- ]chancellor|deputy (?:first|chief) minister|deputy chair\w* of the (?:government|council of ministers))\b/i,
    'deputy_head',
  ],
  [
    new RegExp(
      `\\b(?:chief|chair\\w*|head|commander|commandant|inspector general) of (?:the )?(?:\\S+ ){0,4}?(?:${FORCES})\\b(?! of (?:the )?(?:president|prime|government))|\\bcommander[- ]in[- ]chief\\b|\\bsupreme (?:allied )?commander\\b|\\b(?:army|air|naval) chief\\b|\\bjoint chiefs\\b`,
      'i',
    ),
    'military',
  ],
  [
    minister('foreign (?!trade|investment|labou?r)|foreign$|external (?:affairs|relations)|international relations'),
    'foreign',
  ],
  [
    /\b(?:united states|u\.?s\.?|cabinet) secretary of state\b|^secretary of state(?: of the .*)?$|^foreign secretary\b/i,
    'foreign',
  ],
  [minister('finances?|treasury'), 'finance'],
  [/\bchancellor of the exchequer\b|\btreasury secretary\b|^treasurer\b|^financial secretary$/i, 'finance'],
  [minister('defen[cs]e|armed forces'), 'defence'],
  [/\bdefen[cs]e secretary\b/i, 'defence'],
  [
    minister('interior|(?:home|internal) (?:and \\w+ )?affairs|home department|homeland security|public security'),
    'interior',
  ],
  [/^home secretary\b/i, 'interior'],
  [/\blord chancellor\b/i, 'justice'],
  [/\bminister\b.*\bprime minister's\b|\bprime minister's\b/i, 'minister'],
  [
    /\bprime minister\b|\bpremier of (?:the )?(?:people|republic|state council|china|russia|bermuda)|^premier$|\btaoiseach\b|\bchancellor of (?:germany|austria|the federal republic)|\bfederal chancellor\b|\b(?:head|president|chair\w*) of (?:the )?(?:government|council of ministers)\b|\bfirst minister of\b|\bchief executive of (?:hong|maca)/i,
    'hog',
  ],
  [/\bgovernor[- ]general\b/i, 'hos'],
  [
    /\b(?:governor|mayor|chief minister|minister[- ]president|premier|prefect|voivode|intendant|landeshauptmann|head of the republic|administrator of (?!the .*agency))\b|\bpresident of (?:the )?(?:\S+ ){0,3}?(?:community|region|generalitat|province|department)\b/i,
    'governor',
  ],
  [
    /\bmonarch\b|^(?:king|queen|emperor|empress|sultan|emir|amir|pope|grand duke|sovereign prince|supreme leader|yang di-pertuan agong|co-prince)\b|\b(?:head of state|chair\w* of the presidency|president of the swiss)/i,
    'hos',
  ],
  [
    /\b(?:leader|chair\w*|president|secretary[- ]general|general secretary|head|first secretary) of (?:the )?(?:.* )?(?:party|communist|labour|democrats?|movement|congress|front|alliance|union|conference)\b|\bparty (?:leader|chair\w*)\b/i,
    'party',
  ],
  [
    /\bmember\b|\bsenator\b|\brepresentative\b|\blegislator\b|\bcongress(?:man|woman|person)\b|\bteachta dála\b|\bm[pl]as?\b|\bmep\b|\bcouncill?or\b/i,
    'legislator',
  ],
  [/\b(?:chief executive officer|ceo|managing director|executive director)\b/i, 'ceo'],
  [/\bminister\b|\bsecretary of state\b|\bsecretary (?:of|for) (?!the (?:party|committee))/i, 'minister'],
  [
    /^(?:acting |interim )?president\b(?!.*\b(?:university|club|federation|association|academy|foundation|institute|company|society|committee|commission|league|council|bank|office|federal)\b)/i,
    'hos',
  ],
];
