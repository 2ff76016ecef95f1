import type { Office, OfficeClass } from '../../shared/model';
import { fold } from '../text/fold';

/** How near an office is to the main one of its class and place: 0 is the minister, 1 somebody beside, 2 a deputy. */
export function seniority({ class: officeClass, title, place }: Pick<Office, 'class' | 'title' | 'place'>): 0 | 1 | 2 {
  if (LESSER.test(title)) return 2;
  if (officeClass === 'intl') return HEADS_A_BODY.test(title) && isOf(title, place) ? 0 : 1;
  const chief = CHIEF[officeClass];
  return !chief || chief.test(title) ? 0 : 1;
}

const LESSER =
  /\b(?:deputy|vice|assistant|under-?secretary|parliamentary|adjunct|alternate|former|shadow|delegate|junior|secretary to the (?:treasury|admiralty)|minister of state|ministers? without portfolio|advis[eo]r|judge|members?|(?:regional|special) \w+|envoy|coordinator|representative|associate|diplomatic service|military cabinet|intelligence service|comptroller|inspector|treasurer general)\b/i;

const CHIEF: Readonly<Partial<Record<OfficeClass, RegExp>>> = {
  hos: /^(?!prime|.*\b(?:council|vice))/i,
  hog: /prime minister|chancellor|premier|president of (?:the )?(?:government|council)|head of (?:the )?government|taoiseach|chief executive|first minister|chair|^president/i,
  foreign: /foreign|external|exterior|^secretary of state$|international (?:affairs|relations)/i,
  finance:
    /^(?!.*(?:financial (?:markets|services|supervisory)|ministry of|state treasury)).*(?:financ|exchequer|treasur|econom|fiscal)/i,
  defence:
    /^(?!chief|head|.*\b(?:security|space|veterans|home front)).*(?:defen[cs]e|armed forces|war)\b(?! (?:science|procurement|equipment|people|personnel|industr|materi|production|reform))/i,
  interior: /interior|home|internal affairs|homeland|public security/i,
  justice: /^(?!.*\b(?:youth|victims|social)).*(?:justice|attorney|lord chancellor|law)/i,
  central_bank: /^(?:acting )?(?:governor|president|chair|managing director)/i,
  speaker:
    /speaker of the (?!senate|(?:house of )?(?:lords|councillors))|president of the (?!senate|(?:federal )?council|house of councillors)|chair\w* of the (?:state duma|standing committee|national assembly)|^speaker$/i,
  military:
    /chief of (?:the )?(?:army|(?:general|defen[cs]e|army) (?:general )?staff|staff of the (?:army|armed|defen[cs]e)|defen[cs]e)|commander-in-chief|commander of the (?:armed|defen[cs]e)|chairman of the joint chiefs/i,
  spokesperson: /president|kremlin|white house|government|prime minister|cabinet/i,
  legal:
    /chief justice|attorney[- ]general|prosecutor[- ]general|chief prosecutor|president of the (?:supreme|constitutional|federal)/i,
  opposition: /leader of the opposition/i,
};

const HEADS_A_BODY =
  /^(?:secretary[- ]general|director[- ]general|president|managing director|executive (?:director|secretary|chairman)|chair|high commissioner|administrator|commissioner[- ]general|commissioner|chief prosecutor|prosecutor)/i;

/** A body whose head bears another name than the body. */
const HEADS_BY_NAME: Readonly<Record<string, RegExp>> = {
  'european union': /european commission/i,
};

function isOf(title: string, place: string): boolean {
  const [words, body] = [fold(title), fold(place)];
  return words.endsWith(body) || (HEADS_BY_NAME[body]?.test(title) ?? false);
}
