/**
 * How a reporting verb takes what is said:
 * `clause` — "said that …", `bare` — "said he …" without "that", `to` — "vowed to …", `noun` — "reaffirmed the commitment",
 * `object` — somebody is told first ("told reporters that …"), `of` — "warned of …", "spoke about …",
 * `quote` — it only goes with quotation marks.
 */
export interface Frame {
  readonly clause: boolean;
  readonly bare: boolean;
  readonly to: boolean;
  readonly noun: boolean;
  readonly object: boolean;
  readonly of: boolean;
}

/** A form of a reporting verb. `plain`: also a noun or a plural ("report", "claims"), so it needs a subject at its side. */
export interface VerbForm {
  readonly frame: Frame;
  readonly form: 'past' | 'present' | 'plain' | 'participle';
}

/** Verbs by how they take their content: c clause, b bare clause, t to-infinitive, n noun, o object first, f "of". */
const VERBS: Readonly<Record<string, string>> = {
  cb: `say:said claim insist argue contend allege estimate predict forecast:forecast admit concede acknowledge suggest
    conclude stress mention emphasise emphasize reckon assert add note reply explain write:wrote|written tweet
    retort remark observe announce confirm reveal report state declare affirm
    reaffirm reiterate underline underscore highlight indicate disclose deny testify clarify signal tell:told assure inform notify
    remind convince persuade brief warn caution advise`,
  c: `maintain respond answer quip joke boast repeat recall counter continue believe think:thought hope fear feel:felt suspect expect lament regret bemoan protest proclaim certify elaborate opine muse
    speculate surmise hint imply complain grumble marvel rule decree stipulate specify verify guarantee vow promise pledge
    swear:swore|sworn threaten agree demand propose recommend ask wonder describe plead urge`,
  n: `announce confirm reveal report declare affirm reaffirm reiterate underline underscore highlight disclose deny stress emphasise
    emphasize express voice convey outline describe reject dismiss refute rebut dispute condemn denounce criticise criticize decry
    deplore slam blast recall lambast praise hail welcome commend laud applaud extol endorse defend question challenge cite issue blame
    accuse congratulate thank recount narrate lament regret bemoan predict forecast recommend propose demand promise pledge`,
  t: `vow promise pledge swear threaten agree demand propose request offer refuse decline plead`,
  o: 'tell assure inform notify remind convince persuade brief warn caution advise ask urge',
  ot: 'urge implore beg beseech order instruct invite encourage exhort ask warn advise',
  f: 'warn speak:spoke|spoken complain boast write call appeal',
  q: `post retweet comment shout yell cry whisper mutter murmur scream chant read:read bark roar interject gush exclaim begin:began|begun
    chuckle inquire query plead appeal rant fume chime sneer scoff ask wonder`,
};

/** Endings of regular verbs, by the last letters of the verb. */
function formsOf(verb: string, irregular: readonly string[]): [string, VerbForm['form']][] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const consonantY = /[^aeiou]y$/.test(verb);
  const doubled = DOUBLING.has(verb) ? verb.at(-1)! : '';
  const past = irregular.length > 0 ? irregular : [consonantY ? `${verb.slice(0, -1)}ied` : `${stem}${doubled}ed`];
  const third = consonantY ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [
    [verb, 'plain'],
    [third, 'present'],
    // Behind the plain form: "forecast" and "read" are past more often than plural.
    ...past.map((form): [string, VerbForm['form']] => [form, 'past']),
    [`${stem}${doubled}ing`, 'participle'],
  ];
}

const DOUBLING = new Set(['admit', 'quip', 'beg', 'regret', 'rebut', 'slam', 'begin']);

/** Every form of every reporting verb, in lower case. A verb in several lists takes its content in all their ways. */
export const REPORTING: ReadonlyMap<string, VerbForm> = new Map(allForms());

function allForms(): [string, VerbForm][] {
  const ways = new Map<string, { letters: string; irregular: readonly string[] }>();
  for (const [letters, list] of Object.entries(VERBS)) {
    for (const entry of list.split(/\s+/)) {
      const [verb = '', irregular] = entry.split(':');
      const known = ways.get(verb);
      ways.set(verb, {
        letters: letters + (known?.letters ?? ''),
        irregular: irregular?.split('|') ?? known?.irregular ?? [],
      });
    }
  }
  return [...ways].flatMap(([verb, { letters, irregular }]) =>
    formsOf(verb, irregular).map(([word, form]): [string, VerbForm] => [word, { frame: frameOf(letters), form }]),
  );
}

function frameOf(letters: string): Frame {
  const [clause, bare, to, noun, object, of] = ['c', 'b', 't', 'n', 'o', 'f'].map(letter => letters.includes(letter));
  return { clause: clause!, bare: bare!, to: to!, noun: noun!, object: object!, of: of! };
}

/** Verbs that report only with the words behind them, by how they take their content. */
const PHRASAL: Readonly<Record<string, string>> = {
  cb: 'point out, make clear, make it clear, make plain, make it plain, let it be known, let slip, make the point, make the case, take the view, give assurances',
  cn: 'spell out, lay out, rule out',
  n: 'play down, brush off, shrug off, wave away, read out',
  f: 'speak out, speak up, open up',
  q: `put it, push back, weigh in, hit back, fire back, shoot back, chime in, cry out, call out, blurt out, hit out, lash out, sum up,
    sum it up, fire off, snap back, pipe up, cut in, butt in, joke around`,
};

/** The forms of the verbs of phrases that are not regular. */
const PHRASE_FORMS: Readonly<Record<string, string>> = {
  make: 'made',
  let: 'let',
  take: 'took|taken',
  give: 'gave|given',
  spell: 'spelled|spelt',
  lay: 'laid',
  speak: 'spoke|spoken',
  read: 'read',
  put: 'put',
  hit: 'hit',
  shoot: 'shot',
  cut: 'cut',
};

/** A verb with the words that must follow it. */
export interface Phrase extends VerbForm {
  readonly words: readonly string[];
}

/** Phrases by the form of their verb, in lower case; where one begins another the longer comes first. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = allPhrases();

function allPhrases(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [letters, list] of Object.entries(PHRASAL)) {
    for (const entry of list.split(/,\s+/)) {
      const [verb = '', ...words] = entry.split(' ');
      // "let" and "put" are past more often than plural: of two equal forms the later one stands.
      const forms = new Map(formsOf(verb, PHRASE_FORMS[verb]?.split('|') ?? []));
      for (const [form, kind] of forms)
        phrases.set(form, [...(phrases.get(form) ?? []), { frame: frameOf(letters), form: kind, words }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

/** Verbs whose form with -s is a plural noun as often. */
export const NOUN_TOO = new Set(
  (
    'reports claims demands calls comments pledges posts questions offers orders estimates notes charges states vows promises ' +
    'requests appeals tweets thanks hopes fears remarks responses replies forecasts speculates rules lists details urges cries ' +
    'warnings challenges means figures indicates issues'
  ).split(' '),
);

/** Nouns that issue words: "issued a plea", "in Cowen's phrase". */
export const SPEECH_NOUNS = new Set(
  'statement plea warning appeal apology call letter phrase words tweet post message speech remarks response reply term account version'.split(
    ' ',
  ),
);
