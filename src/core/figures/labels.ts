const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words after which a number is a name, in lower case. */
export const LABELS = {
  /** Whatever follows: "Section 144 of the Code", "Boeing 737 jets". */
  always: words(
    'section sections article articles chapter chapters clause clauses paragraph paragraphs para paras schedule annex appendix ' +
      'exhibit resolution resolutions amendment flight channel route highway motorway interstate junction exit runway terminal ' +
      'gate platform pier room suite apartment flat ward sector volume vol page pages pp verse psalm rule rules phase type ' +
      'category tier number numbers no nos version boeing airbus windows iphone ipad galaxy pixel playstation xbox apollo ' +
      'falcon soyuz ariane voyager explorer formula bill order form title proposition precinct fortune nasdaq ftse nikkei ' +
      'dow stoxx asx sensex nifty covid sars h1n1 act ps radio bbc catch area hangar unit issue serial episode season lesson ' +
      'item lot file case question step level grade class constituency na pk pp psl euro u under gen generation helpline isbn issn doi rfc bug',
  ),
  /** Only when no counted noun follows: "on day 3", but "the day 300 people died". */
  alone: words(
    'day days week month year part group line set game round lap stage mile hole figure table block size top model team world ' +
      'cup war act plan vision agenda expo studio camp point zone district division battalion brigade regiment squadron court ' +
      'bench platform bus train tram ship bay berth track score note row seat hut cell',
  ),
};

/** Verbs before an emergency number: "call 999". */
export const CALLING = words(
  'call calls called calling dial dials dialled dialed dialing dialling phone ring text texting',
);

/** What streets are called: "10 Downing Street". */
export const STREETS = words(
  'street st avenue ave road rd lane drive boulevard blvd square place terrace crescent way court gardens park plaza highway broadway',
);

/** What makes a hyphenated number a figure: "15-member", "three-storey". */
export const COMPOUND_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    member: 'members',
    strong: '',
    seat: 'seats',
    seater: 'seats',
    nation: 'nations',
    country: 'countries',
    page: 'pages',
    storey: 'storeys',
    story: 'storeys',
    bed: 'beds',
    bedroom: 'bedrooms',
    room: 'rooms',
    person: 'people',
    man: 'people',
    vote: 'votes',
    game: 'games',
    match: 'matches',
    team: 'teams',
    judge: 'judges',
    run: 'runs',
    wicket: 'wickets',
    goal: 'goals',
    lane: 'lanes',
    part: 'parts',
    step: 'steps',
    stage: 'stages',
    unit: 'units',
    car: 'cars',
    vehicle: 'vehicles',
    ship: 'ships',
    point: 'points',
    item: 'items',
    hectare: 'hectares',
    passenger: 'passengers',
    word: 'words',
    bill: 'bills',
    course: 'courses',
    shot: 'shots',
    stroke: 'strokes',
    set: 'sets',
  }),
);

/** Words before an age: "aged 47", "at the age of 12". */
export const AGE_WORDS = words('aged age ages');
