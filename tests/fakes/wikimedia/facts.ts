/**
 * What the stand-in for Wikidata knows: a few real people with true facts as of November 2026, written by hand,
 * and some people who do not exist for the cases that real ones cannot be asked to show.
 */

export interface FakePosition {
  readonly position: string;
  /** ISO 8601 as precise as known; `unknown`: there is one, which nobody knows; `none`: there is none. */
  readonly start?: string;
  readonly end?: string;
  readonly rank?: 'preferred' | 'normal' | 'deprecated';
  readonly acting?: boolean;
  readonly term?: string;
}

export interface FakeEntity {
  readonly label?: string;
  /** The language that has the label; `mul` for all of them. */
  readonly labelIn?: 'en' | 'mul';
  readonly description?: string;
  readonly aliases?: readonly string[];
  readonly instanceOf?: readonly string[];
  readonly gender?: 'm' | 'f';
  readonly born?: string;
  readonly died?: string;
  readonly citizenships?: readonly string[];
  readonly party?: string;
  readonly positions?: readonly FakePosition[];
  readonly enwiki?: string;
  /** A file of `PICTURES`. */
  readonly image?: string;
  readonly appliesTo?: string;
  readonly country?: string;
  /** Of a parliament's term. */
  readonly start?: string;
  readonly end?: string;
}

export interface FakeArticle {
  readonly type: 'standard' | 'disambiguation' | 'no-extract';
  readonly extract: string;
  readonly about?: string;
}

const human = ['Q5'];
const position = (label: string, country: string): FakeEntity => ({
  label,
  description: 'political office',
  instanceOf: ['Q4164871'],
  appliesTo: country,
  country,
});
const country = (label: string): FakeEntity => ({ label, description: 'sovereign state', instanceOf: ['Q3624078'] });

export const ENTITIES: Readonly<Record<string, FakeEntity>> = {
  Q58217: {
    label: 'Sergey Lavrov',
    labelIn: 'mul',
    description: 'Russian diplomat, Minister of Foreign Affairs since 2004',
    aliases: ['Sergei Lavrov', 'Sergey Viktorovich Lavrov'],
    instanceOf: human,
    gender: 'm',
    born: '1950-03-21',
    citizenships: ['Q159', 'Q15180'],
    enwiki: 'Sergey Lavrov',
    image: 'Portrait of a minister.jpg',
    positions: [
      { position: 'Q4374313', start: '1994-09-22', end: '2004-07-12' },
      { position: 'Q1418873', start: '2004-03-09', rank: 'preferred' },
    ],
  },
  Q1543422: {
    label: 'Shah Mahmood Qureshi',
    description: 'Pakistani politician',
    aliases: ['Makhdoom Shah Mahmood Hussain Qureshi', 'Shah Mehmood Qureshi'],
    instanceOf: human,
    gender: 'm',
    born: '1956-06-22',
    citizenships: ['Q843'],
    enwiki: 'Shah Mahmood Qureshi',
    image: 'Not to be sold.jpg',
    positions: [
      { position: 'Q2332457', start: '2008-03-31', end: '2011-02-09' },
      { position: 'Q2332457', start: '2018-08-20', end: '2022-04-10' },
    ],
  },
  Q20055561: {
    label: 'Rishi Sunak',
    description: 'Prime Minister of the United Kingdom from 2022 to 2024',
    instanceOf: human,
    gender: 'm',
    born: '1980-05-12',
    citizenships: ['Q145'],
    party: 'Q9626',
    enwiki: 'Rishi Sunak',
    image: 'Somebody’s.png',
    positions: [
      { position: 'Q531471', start: '2020-02-13', end: '2022-07-05' },
      { position: 'Q14211', start: '2022-10-25', end: '2024-07-05' },
    ],
  },
  Q57665: {
    label: 'Jens Stoltenberg',
    description: 'Norwegian politician, Secretary General of NATO from 2014 to 2024',
    instanceOf: human,
    gender: 'm',
    born: '1959-03-16',
    citizenships: ['Q20'],
    enwiki: 'Jens Stoltenberg',
    image: 'Nobody knows whose.jpg',
    positions: [
      { position: 'Q2334076', start: '2000-03-17', end: '2001-10-19' },
      { position: 'Q2334076', start: '2005-10-17', end: '2013-10-16' },
    ],
  },
  Q359480: {
    label: 'Fumio Kishida',
    description: 'Prime Minister of Japan from 2021 to 2024',
    aliases: ['Kishida Fumio'],
    instanceOf: human,
    gender: 'm',
    born: '1957-07-29',
    citizenships: ['Q17'],
    enwiki: 'Fumio Kishida',
    image: 'Too large.jpg',
    positions: [
      { position: 'Q1355043', start: '2012-12-26', end: '2017-08-03' },
      { position: 'Q274948', start: '2021-10-04', end: '2024-10-01', rank: 'preferred' },
    ],
  },
  Q3874799: {
    label: 'Volodymyr Zelenskyy',
    description: 'President of Ukraine since 2019',
    aliases: ['Volodymyr Zelensky', 'Vladimir Zelensky'],
    instanceOf: human,
    gender: 'm',
    born: '1978-01-25',
    citizenships: ['Q212'],
    enwiki: 'Volodymyr Zelenskyy',
    image: 'Called a picture.jpg',
    positions: [{ position: 'Q579677', start: '2019-05-20' }],
  },
  Q61915627: {
    label: 'Oleg Lavrov',
    description: 'Russian politician',
    instanceOf: human,
    gender: 'm',
    born: '1965',
    citizenships: ['Q159'],
  },

  // People who do not exist.
  Q9100000001: {
    label: 'Ada Beispiel',
    description: 'bears the same name as somebody else',
    instanceOf: human,
    gender: 'f',
  },
  Q9100000002: { label: 'Ada Beispiel', description: 'and is somebody else', instanceOf: human, gender: 'f' },
  Q9100000003: {
    label: 'Berta Exempel',
    description: 'has every kind of odd date',
    instanceOf: human,
    gender: 'f',
    born: '1950',
    citizenships: ['Q843'],
    positions: [
      { position: 'Q2332457', start: '1995', end: '1997-06' },
      { position: 'Q531471', start: '2001-02-03', end: 'unknown' },
      { position: 'Q274948', start: 'unknown', end: '2010-05-06' },
      { position: 'Q579677', start: '2012-01-01', rank: 'deprecated' },
      { position: 'Q14211', start: '2014-01-01', end: '2014-02-01', acting: true },
      { position: 'Q9100000101', term: 'Q9100000102' },
      { position: 'Q2334076' },
    ],
  },
  Q9100000006: {
    label: 'Carla Muster',
    description: 'died, and left an office that nobody closed',
    instanceOf: human,
    gender: 'f',
    died: '2020-03',
    citizenships: ['Q843'],
    positions: [{ position: 'Q2332457', start: '2018-08-20' }],
  },
  Q9100000004: { label: 'The Beispiel Family', description: 'a family', instanceOf: ['Q8436'] },
  Q9100000005: { label: 'Ada Beispiel', description: 'a ship named after her', instanceOf: ['Q11446'] },

  Q4374313: position('Permanent Representative of Russia to the United Nations', 'Q159'),
  Q1418873: position('Minister of Foreign Affairs of Russia', 'Q159'),
  Q2332457: position('Minister of Foreign Affairs', 'Q843'),
  Q531471: position('Chancellor of the Exchequer', 'Q145'),
  Q14211: position('Prime Minister of the United Kingdom', 'Q145'),
  Q2334076: position('Prime Minister of Norway', 'Q20'),
  Q1355043: position('Minister for Foreign Affairs', 'Q17'),
  Q274948: position('Prime Minister of Japan', 'Q17'),
  Q579677: position('President of Ukraine', 'Q212'),
  Q9100000101: { ...position('Member of the Provincial Assembly', 'Q843'), appliesTo: 'Q4478' },
  Q9100000102: { label: '12th Provincial Assembly', instanceOf: ['Q15238777'], start: '1997-02-17', end: '1999-10-12' },

  Q4478: { label: 'Punjab', description: 'province of Pakistan', instanceOf: ['Q15058985'], country: 'Q843' },
  Q9626: { label: 'Conservative Party', description: 'political party in the United Kingdom', instanceOf: ['Q7278'] },
  Q159: country('Russia'),
  Q15180: country('Soviet Union'),
  Q843: country('Pakistan'),
  Q145: country('United Kingdom'),
  Q20: country('Norway'),
  Q17: country('Japan'),
  Q212: country('Ukraine'),
};

/** Entries that were merged into another; the last one twice. */
export const REDIRECTS: Readonly<Record<string, string>> = {
  Q9100000011: 'Q58217',
  Q9100000012: 'Q9100000011',
};

/** Articles of the English Wikipedia, by title with underscores. The texts are our own. */
export const ARTICLES: Readonly<Record<string, FakeArticle>> = {
  Sergey_Lavrov: {
    type: 'standard',
    extract: 'Sergey Viktorovich Lavrov is a Russian diplomat who has been Minister of Foreign Affairs since 2004.',
    about: 'Q58217',
  },
  Shah_Mahmood_Qureshi: {
    type: 'standard',
    extract: 'Shah Mahmood Qureshi is a Pakistani politician who was Minister of Foreign Affairs from 2018 to 2022.',
    about: 'Q1543422',
  },
  Rishi_Sunak: {
    type: 'standard',
    extract: 'Rishi Sunak is a British politician who was Prime Minister of the United Kingdom from 2022 to 2024.',
    about: 'Q20055561',
  },
  Jens_Stoltenberg: {
    type: 'standard',
    extract: 'Jens Stoltenberg is a Norwegian politician who was Secretary General of NATO from 2014 to 2024.',
    about: 'Q57665',
  },
  Fumio_Kishida: { type: 'disambiguation', extract: 'Fumio Kishida may refer to:' },
  Volodymyr_Zelenskyy: { type: 'no-extract', extract: '', about: 'Q3874799' },
};

/** Titles that lead to another article. */
export const ARTICLE_REDIRECTS: Readonly<Record<string, string>> = { Sergei_Lavrov: 'Sergey_Lavrov' };
