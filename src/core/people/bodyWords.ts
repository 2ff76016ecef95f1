import type { Role } from './roleWords';

/** An organisation whose officers the pack files under a country or another organisation. */
export interface Body {
  readonly jurisdiction: string;
  /** The office meant by "its chief", "its president" and the like. */
  readonly head: Role;
}

function body(jurisdiction: string, classes: Role['classes'], title: RegExp, of: readonly string[] = []): Body {
  return { jurisdiction, head: { classes, title, not: /\b(?:deputy|vice|member)\b/i, of } };
}

const bank = (jurisdiction: string, title = /governor|president|chair/i) =>
  body(jurisdiction, ['central_bank', 'intl'], title, ['European Central Bank']);
const eu = (title: RegExp) => body('eu', ['intl'], title, ['European', 'Eurogroup', 'Union']);
const un = (title: RegExp, jurisdiction = 'un') => body(jurisdiction, ['intl'], title, ['United Nations', 'UN']);

const fed = bank('us', /federal reserve/i);
const commission = eu(/president of the european commission/i);
const council = eu(/president of the european council/i);
const parliament = eu(/president of the european parliament/i);
const diplomacy = eu(/high representative of the union/i);
const secretaryGeneral = un(
  /^secretary[- ]general of the united nations|^united nations secretary[- ]general|^secretary[- ]general$/i,
);
const rights = un(/high commissioner for human rights/i, 'ohchr');

/** Bodies by the words that name them before or after "chief", "president" and the other head words. */
export const bodies: ReadonlyMap<string, Body> = new Map([
  ['fed', fed],
  ['federal reserve', fed],
  ['us federal reserve', fed],
  ['us fed', fed],
  ['bank of england', bank('gb')],
  ['boe', bank('gb')],
  ['bank of japan', bank('jp')],
  ['boj', bank('jp')],
  ['bank of canada', bank('ca')],
  ['bank of france', bank('fr')],
  ['bank of italy', bank('it')],
  ['bank of russia', bank('ru')],
  ['bank of israel', bank('il')],
  ['bank of korea', bank('kr')],
  ['bank of mexico', bank('mx')],
  ['bundesbank', bank('de')],
  ['reserve bank of india', bank('in')],
  ['rbi', bank('in')],
  ['reserve bank of australia', bank('au')],
  ['rba', bank('au')],
  ['reserve bank of new zealand', bank('nz')],
  ["people's bank of china", bank('cn')],
  ['pboc', bank('cn')],
  ['state bank of pakistan', bank('pk')],
  ['swiss national bank', bank('ch')],
  ['ecb', bank('ecb', /president of the european central bank/i)],
  ['european central bank', bank('ecb', /president of the european central bank/i)],
  ['european commission', commission],
  ['eu commission', commission],
  ['european council', council],
  ['eu council', council],
  ['european parliament', parliament],
  ['eu parliament', parliament],
  ['eu foreign policy', diplomacy],
  ['european union foreign policy', diplomacy],
  ['eurogroup', eu(/president of the eurogroup/i)],
  ['un', secretaryGeneral],
  ['united nations', secretaryGeneral],
  ['un human rights', rights],
  ['un rights', rights],
  ['united nations human rights', rights],
  ['un refugee', un(/refugees/i, 'unhcr')],
  ['un refugees', un(/refugees/i, 'unhcr')],
  ['un aid', un(/humanitarian affairs/i, 'ocha')],
  ['un humanitarian', un(/humanitarian affairs/i, 'ocha')],
  ['un nuclear watchdog', un(/atomic energy/i, 'iaea')],
  ['un climate', un(/climate/i, 'unfccc')],
]);

/** Words that make a body's head: "the NATO secretary general", "the head of the WHO". */
export const HEAD_WORDS: ReadonlySet<string> = new Set([
  'chief',
  'head',
  'boss',
  'director',
  'director-general',
  'director general',
  'president',
  'chair',
  'chairman',
  'chairwoman',
  'chairperson',
  'secretary-general',
  'secretary general',
  'general secretary',
  'managing director',
  'executive director',
  'governor',
  'administrator',
  'leader',
]);

/** A head of something that the words have yet to name. */
export const SOME_HEAD: Role = headOf([]);

/** The head of an organisation of these names. */
export function headOf(names: readonly string[]): Role {
  return {
    classes: ['intl', 'other', 'opposition', 'military'],
    title:
      /^(?:(?:acting|interim) )?(?:secretary|president|director|managing director|chair|chief executive|high commissioner|high representative|administrator|executive|head|leader|commissioner-general|supreme leader|general secretary|emir)/i,
    not: /\b(?:deputy|vice|assistant|member|judge|economist|envoy|spokes|rapporteur|adviser|commissioner for|bureau)\b/i,
    of: names,
  };
}
