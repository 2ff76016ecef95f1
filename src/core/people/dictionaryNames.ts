import { plain } from '../text/shape';

/** Names of people that are common words, months, virtues or well-known places too: alone they may mean those. */
const WORDS: ReadonlySet<string> = new Set(
  `able adelaide america angel april archer art ash asia august aurora austin bailey baker ban bank banks barber bass bay bean bear beck bell bench berry best
  beyond bill birch bird bishop black bliss blood bloom blue bold bolt blunt bond curt gentle jolly loud merry moody proud worthy wily book booth bower bowler box brand brave bread bridge bright brook brooks brown
  buck bull burn burns bush butcher butler camp candy canyon carpenter carter case cash castle cat chance chandler change chapel charity charlotte chase
  chelsea cherry child china christian church clay close coal coach cole coleman constant cook cooper corn cotton court cox crane cross crow cruise curry
  dale dallas dame dane dash dawn day dean deal deep devon diamond dick dock dolphin dove down drake draper drew drum duke dusk eagle early east ebony
  eden elder england english faith fair fall farmer father field fields fine finch fire fish fisher fleet flood florence flower fly foot forbes ford forest
  forth fortune foster fox france franc frank freedom freeman french friend frost gale game garden gardener gates gay gem georgia gift glass glory go gold
  golden good gore grace grand grant grave graves gray green grey grove guard guest gun guy hall ham hand harbor harbour hardy harper harvest hart hat haven
  hawk hawks hay hays hazel head heart heath heather heaven hedge held hero hill hills hobby holiday holly holy home hood hook hope horn horse house hunt hunter
  hurt india iris iron ivory ivy jack jade jasmine jay jersey jewel jobs jordan joy judge july june justice karma kane keen kent key keys kind king kings kitchen knight
  lady lake lamb lambert lance land lane lark laurel law laws lawn lay lead leaf lean lee lemon lent lever liberty light lily lincoln line lion little live lock
  london long lord lotus love low luck lucky lynch mace madison maple marble march marina mark marks marsh martial mason master max may mayor mead melody mercy merit mill miller
  mills miracle mist moon moore moss mountain muse nation neat nelson new newman newton night nobel noble noon norm north novak oak ocean offer olive opal page pain
  painter palm paris park parks parker parson parsons patience peace peach pearl penny pepper perry peel piece pike pine pink piper place plant pole pond pool poole poor pope
  porter post potter power powers pratt price pride priest prince proctor prudence purple quick quill raft rain raven read red reed reef reid rice rich ride ring
  rise river rivers road robin rock roman rome root rose rosemary ross rough rowan royal ruby rule rush russia sage sail salmon salt sand sanders sandy savage savannah sawyer
  scott sea seal sergeant shade shah sharp sharpe shaw shell shepherd shine ship shore short silver sierra simple singer sky slater sleep sleet slim small smart smith snow
  son song south spain spark sparks speaker spear speed spencer spice spike spring springs spruce squire st stable stage star stark stars steel stein steer step stern still stock
  stone storm story street strong summer summers sun swan sweet swift swing sydney tab tailor tall tanner tate taylor temple tiger tim town trail travel tree trinity trip trout
  troy true trust tucker turner twist tyler union usher vale van venus victor victoria victory vine violet virginia voice wade wait walker wall walls war ward wards warden
  warner warren waters watt watts way ways weaver webb weeks welcome well wells wells west wheeler whit white wild wilde will willow wills winner winter winters wise wolf
  wonder wood woodward woods worth wright yard young zoo al an as do he ho if in is it la ma me my no of oh on or so to up us we ye ai can che dai don dong gay gee ha hang hi hu
  jo ko kong lo man mo nu oz pa pan per po si sin sung tan ten ton tong tu wan wee win won yet you`.split(/\s+/),
);

/** Whether a name may well be meant as a common word, a month or a place. */
export function isDictionaryName(name: string): boolean {
  return WORDS.has(plain(name));
}
