import type { Trade } from '../../shared/model';

export type { Trade };

const WORDS: Readonly<Record<Trade, string>> = {
  football:
    'footballer striker midfielder defender goalkeeper winger forward soccer football fullback centre-back keeper',
  sport: `athlete sprinter runner swimmer cyclist boxer golfer golf tennis basketball cricketer cricket batsman bowler
    wrestler gymnast skier skater marathoner olympian champion pitcher quarterback baseball hockey rugby fly-half hurdler
    heptathlete decathlete rower jockey chess chessmaster grandmaster badminton snooker surfer mountaineer climber judoka
    shortstop infielder outfielder slugger linebacker medallist medalist`,
  motor: 'racecar racing motorsport rider',
  coach: 'coach manager trainer',
  music: `singer songwriter singer-songwriter musician rapper guitarist drummer bassist pianist violinist cellist composer
    conductor soprano tenor rocker dj crooner frontman vocalist band pop rock hip-hop jazz`,
  stage: `actor actress filmmaker comedian comic star film-maker director producer screenwriter dancer ballerina model
    presenter celebrity magician playwright film television host`,
  writing: 'novelist author writer poet essayist biographer playwright novel fiction',
  press:
    'journalist reporter correspondent editor columnist broadcaster anchor newsreader blogger cameraman photojournalist',
  bench: 'judge justice magistrate',
  court: 'lawyer attorney prosecutor barrister solicitor jurist',
  police: 'officer detective constable sheriff policeman policewoman sergeant police',
  church:
    'pope cardinal archbishop bishop preacher cleric imam ayatollah rabbi priest pastor monk nun mufti religious lama',
  science: `scientist physicist biologist economist professor researcher mathematician astronomer psychologist philosopher
    historian sociologist anthropologist linguist geneticist virologist epidemiologist climatologist engineer inventor
    academic computer`,
  medicine: 'physician surgeon doctor immunologist',
  business: `businessman businesswoman businessperson entrepreneur ceo billionaire tycoon magnate investor banker financier
    industrialist founder co-founder oligarch executive chief-executive shareholder`,
  politics: `politician senator lawmaker congressman congresswoman mp deputy minister president premier chancellor governor
    mayor legislator diplomat ambassador envoy monarch king queen prince secretary leader candidate mep
    representative speaker treasurer parliament`,
  military: 'general colonel soldier commander admiral marshal brigadier lieutenant major military army',
  militant: 'militant terrorist extremist warlord jihadist gunman rebel insurgent mobster mafioso drug-lord bomber',
  art: 'artist painter sculptor architect photographer designer cartoonist',
  campaign: 'activist campaigner dissident whistleblower advocate blogger contractor',
  space: 'astronaut cosmonaut',
  // Those who speak for, run or look after something, whom the news calls by that and not by a trade.
  staff: `staffer spokesman spokeswoman spokesperson supervisor coordinator co-ordinator administrator analyst consultant owner
    organizer organiser planner auditor trustee assessor dispatcher instructor registrar co-owner curator`,
  local: 'councillor councilor councilman councilwoman alderman headmaster headmistress principal superintendent',
  private: `plumber electrician farmer teacher nurse student mechanic driver shopkeeper neighbour neighbor resident witness
    passenger victim carpenter waiter waitress pupil schoolgirl schoolboy pensioner vet barber hairdresser baker butcher
    builder bricklayer clerk cashier receptionist caretaker janitor welder roofer gardener fisherman trucker cleaner
    pharmacist librarian midwife paramedic firefighter postman parishioner homeowner landlord tenant  sophomore freshman undergraduate apprentice trainee technician surveyor accountant dentist
    optician tailor cobbler locksmith anaesthetist anesthesiologist carer volunteer shopper commuter tourist hiker jogger
    bystander customer worker labourer laborer miner steelworker foreman headteacher counsellor counselor salesman
    saleswoman bookkeeper courier chef barista bartender babysitter nanny housekeeper lifeguard motorist
    pedestrian toddler teenager schoolteacher`,
};

const tradeOf: ReadonlyMap<string, Trade> = new Map(
  Object.entries(WORDS).flatMap(([trade, words]) =>
    words.split(/\s+/).map((word): [string, Trade] => [word, trade as Trade]),
  ),
);

/** Latin letters do: no trade is written in others, and all of Unicode's are slow to look through. */
const WORD = /[a-z\u00df-\u00f6\u00f8-\u024f]+(?:-[a-z\u00df-\u00f6\u00f8-\u024f]+)*/g;

/** The trades that some words name: "Italy defender" → football. */
export function tradesIn(words: string): readonly Trade[] {
  const found = words.toLowerCase().match(WORD) ?? [];
  return [...new Set(found.flatMap(word => tradeOf.get(word) ?? tradeOf.get(word.replace(/s$/, '')) ?? []))];
}
