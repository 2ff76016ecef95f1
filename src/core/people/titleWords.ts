import { plain } from '../text/shape';

/** Words that alone make a title before a name: forms of address, offices, ranks, callings. */
const HEADS = words(`
  mr mrs ms miss mx messrs sir dame lord lady baroness baron viscount viscountess earl count countess marquess dr
  prof professor rev reverend fr father sister brother bishop archbishop cardinal pope patriarch metropolitan imam
  mufti maulana maulvi mullah mulla moulana allama ayatollah hojatoleslam sheikh shaikh sheik shaykh sheikha rabbi
  swami acharya guru sri shri shree smt shrimati kumari pandit thiru hon honourable honorable excellency sahib begum
  hazrat syedna mahant sadhvi yogi baba nana otumfuo ooni oba eze emir alhaji alhaja hajiya hajia mallam malam chief
  barrister engr engineer arc architect otunba oloye mazi pastor apostle evangelist deacon auntie aunty uncle mama
  mzee bwana ustaz ustadh datuk dato datin tun tan puan haji hajj hajjah kyai ustad u ko daw ma sayyid saw sai naw
  khun nai bapak ibu pak bu anh ong don dona senor senora senorita herr frau fraulein madam madame mme mlle monsieur
  signor signora comrade citizen president premier pm dpm fm cm dcm chancellor minister taoiseach tanaiste secretary
  undersecretary general spokesman spokeswoman spokesperson chairman chairwoman chairperson chair cochair speaker
  senator sen representative rep congressman congresswoman congressmember governor gov lieutenant mayor deputy
  councillor councilor councilman councilwoman alderman assemblyman assemblywoman selectman mp mps mpp mla mlc mna
  mpa mep msp td cllr ambassador envoy consul commissioner comm inspector superintendent supt insp constable
  detective sergeant sgt major maj captain capt colonel col brigadier brig gen lt ltgen lieut admiral adm commodore
  cdre marshal airman seaman cmdr commander commandant comdt private pvt corporal cpl spc specialist officer trooper
  sheriff marshall si asi sho ssp sp dsp ips ias jawan subedar havildar naib lance nk king queen prince princess duke
  duchess emperor empress amir sultan sultana shah majesty highness tsar kaiser raja maharaja nawab judge justice
  magistrate attorney solicitor advocate prosecutor lawyer ag sg coach manager director ceo cfo cto coo cio md dg
  head leader boss skipper striker midfielder defender goalkeeper quarterback batsman bowler pitcher driver referee
  umpire actor actress comedian comic singer rapper musician songwriter author novelist poet painter artist sculptor
  composer conductor star chef presenter broadcaster host anchor journalist reporter correspondent columnist editor
  photographer filmmaker producer screenwriter playwright analyst economist expert scientist researcher historian
  philosopher mathematician physicist psychologist activist campaigner businessman businesswoman entrepreneur tycoon
  magnate billionaire millionaire investor founder cofounder inventor designer lawmaker legislator parliamentarian
  politician candidate nominee whip democrat republican strategist adviser advisor aide treasurer registrar principal
  rector dean provost teacher nurse surgeon doctor patient victim suspect gunman attacker teenager student farmer
  resident pensioner widow saint st elder venerable ven monsignor msgr canon vicar archdeacon friar abbot abbess
  bandleader frontman guitarist drummer bassist pianist violinist soprano tenor goalie winger forward centre-back
  fullback cornerback linebacker lineman receiver outfielder shortstop catcher guard jockey trainer golfer cyclist
  boxer wrestler sprinter swimmer gymnast skier`);

/** Words that belong to a title when one of the heads follows: "Deputy Foreign Minister", "Chief Justice". */
const PARTS = words(`
  vice deputy acting interim caretaker former ex late then outgoing incoming elect designate current new longtime
  veteran senior junior associate assistant executive managing co right most very rt his her your prime chief foreign
  finance interior defence defense home health education trade energy oil petroleum power justice law environment
  climate transport agriculture railway railways information culture economy economic economics external internal
  affairs state federal union provincial cabinet first second third fourth supreme high court district county city
  national security intelligence military army navy naval air force police press media communications white house
  treasury exchequer seal rolls labor labour housing development commerce commercial industry industries planning population sports
  tourism religious human rights women youth water resources shadow opposition parliamentary majority minority party
  democratic conservative liberal tory socialist nationalist staff field wing rear fleet squadron group flight
  warrant master petty gunnery major-general brigadier-general private central bank reserve attorney solicitor crown
  royal grand holy lance naib head vice-president prime-minister pop rock film movie football soccer baseball
  basketball hockey cricket rugby tennis golf hollywood bollywood nollywood retd retired rtd ret`);

/** Heads that are as often a given name or a surname. */
const NAME_LIKE = words(
  'lance shah don dean earl duke baron count u ko ma saw sai naw nai tan tun bu pak anh ong nana guru baba raja sri si marshall',
);

export const TITLE_WORDS: ReadonlySet<string> = new Set([...HEADS, ...PARTS]);

/** A word as the lists above have it: plain, without the dot of an abbreviation or a leading "ex-". */
export function titleWord(word: string): string {
  return plain(word).replace(/\.$/, '');
}

export function isTitleHead(word: string): boolean {
  return HEADS.has(titleWord(word));
}

export function isTitlePart(word: string): boolean {
  return PARTS.has(titleWord(word));
}

export function isNameLike(word: string): boolean {
  return NAME_LIKE.has(titleWord(word));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
