import { plain } from '../text/shape';
import { isTitleHead } from './titleWords';

/**
 * Callings, ranks and forms of address that stand before a name and are no part of it, besides the titles that the tagger learns
 * from. None of them is anybody's first name.
 */
const CALLINGS: ReadonlySet<string> = new Set(
  `accountant acrobat adjutant admin administrator airman all-rounder allrounder apprentice archaeologist arsonist
  artisan artiste assailant assemblymember astronaut astronomer astrophysicist athlete attendant auctioneer auditor
  backbencher bailiff ballerina bandmate banker barista barmaid barman bartender beekeeper bellboy biochemist
  biographer biologist bishop-elect blacksmith blogger bodybuilder bodyguard bombardier bookkeeper bookseller botanist
  breeder brewer bricklayer brig-gen broker bugler builder burglar businessperson busker butcher cabbie cabinet-maker
  caddie cameraman camerawoman carer caretaker cartographer cartoonist cashier celeb celebrity cellist cellmate
  centre-forward ceramicist chaplain chauffeur chemist childminder chiropractor choirmaster choreographer
  cinematographer classmate cleaner clerk climatologist climber clown co-author co-defendant co-director co-driver co-
  founder co-host co-owner co-pilot co-star co-worker coachman cobbler coder col-gen colleague collector commando
  commentator commuter complainant con-man concertmaster confectioner conman conservationist conservator contestant
  contractor coordinator coroner cosmonaut councillors councilmember counsellor counselor courier couturier creator
  crewman criminologist croupier csm curate curator custodian customer cwo debutant defendant dejazmach demographer
  dentist dermatologist detainee developer dietician dietitian diplomat diver dj docent documentarian drag-queen
  dramatist draughtsman dressmaker ecologist electrician emcee emigre employee entertainer entomologist epidemiologist
  escapee ethicist ethnographer exec executive eyewitness fabricator farmhand fashionista fiance fiancee firefighter
  fireman fisherman flautist florist flt-lt flutist fly-half flyhalf footballer forager foreman freelancer fugitive
  fullback funnyman fusilier gamekeeper gamer gangster gemmologist genealogist geneticist geographer geologist
  geophysicist geriatrician glaciologist goalscorer goatherd gp-capt grandmaster grocer groundsman guardsman
  gynaecologist hacker hairdresser handyman headliner headmaster headmistress headteacher healer heiress herbalist
  herder herdsman historian hitman homeowner hooker hostage hostess hotelier housekeeper housemate housewife hubby
  hurdler hydrologist hypnotherapist hypnotist ichthyologist illustrator immunologist impresario influencer inmate
  innkeeper interpreter interviewer inventor islander janitor jeweler jeweller jihadi jihadist judoka juggler jurist
  juror keeper keyboardist kickboxer kingpin laborer labourer landlady landlord landowner lawman lecturer legionnaire
  librarian lifeguard linguist lobbyist lobsterman locksmith longtime lt-col lt-gen lyricist machinist magician maid
  mailman maj-gen makeup manservant marathoner mathematician matriarch matron mechanic mediator medic metalworker
  meteorologist mezzo mezzo-soprano microbiologist midwife millworker missionary mobster mogul moneylender
  motorcyclist motorist mountaineer mouthpiece msgt naturalist navigator nawabzada nawabzadi negotiator neighbor
  neighbour neonatologist neurologist neuroscientist neurosurgeon newcomer newsman newsreader nightwatchman nun
  nutritionist obstetrician occupant oceanographer odds-maker oncologist onlooker ophthalmologist opponent optician
  organiser organist organizer ornithologist orthodontist osteopath owner paediatrician palaeontologist paleontologist
  paramedic paratrooper parishioner parolee passenger passerby pathologist patissier patriarch patrolman pedestrian
  pediatrician percussionist performer pfc pharmacist philanthropist photojournalist physiologist physiotherapist
  planner plasterer playmaker playwright plt-off plumber podcaster poetess pollster polymath postman postmaster
  postmistress preacher presbyter pressman primatologist prisoner proctor producer programmer proprietor prosecutor
  protester protestor psychiatrist psychoanalyst psychotherapist publican publicist publisher puppeteer radiographer
  radiologist rancher rapist reader realtor rear-adm receptionist recruiter refugee registrar reservist restaurateur
  retailer retiree rev'd revd rheumatologist rifleman ringleader rockstar roommate runner runner-up sacristan salesman
  saleswoman saxophonist scholar schoolboy schoolgirl schoolteacher screenwriter scrum-half seaman seamstress
  seismologist seller sepoy sergeant-at-arms serviceman sexologist sfc shearer shipbuilder shooter shopkeeper
  shopowner shopper showman showrunner sidekick signaller sister-in-law skater smuggler sniper socialite sociologist
  soloist sommelier sowar spinster spouse sqn-ldr ssgt stablehand statistician stepdad stepfather stepmother stepmum
  stepson steward stewardess stockbroker storekeeper storyteller streamer stuntman stuntwoman stylist subedar-major
  substitute successor superfan supermodel supervisor supporter surfer surveyor survivor swordsman technician teen
  tenant terrorist theologian theorist therapist tiler timekeeper tourist toxicologist trader trafficker trailblazer
  translator trapper traveller tribesman trombonist trooper trucker trumpeter tsgt tutor typist understudy undertaker
  urologist valet ventriloquist verger vet veteran veterinarian vice-adm videographer villager vintner virologist
  virtuoso vlogger vocalist volcanologist volunteer waiter waitress warder warlord washerwoman watchmaker watchman
  weatherman weightlifter wg-cdr whistleblower wicket-keeper wicketkeeper widower winemaker winger wingman witness
  woodworker worker yachtsman youtuber zoologist`.split(/\s+/),
);

/** A calling by its ending: "volcanologist", "shopkeeper", "spokeswoman"; few people are called so. */
const BY_ENDING =
  /\p{L}{3}(?:ologist|ographer|onomist|keeper|owner|holder|ician|swoman|swomen|smen|spersons|goer|fighter)s?$/u;

/** Whether a word before a name says what its bearer is, and is no part of the name: "Seismologist", "Councillors", "Troopers". */
export function isCalling(word: string): boolean {
  const bare = plain(word).replace(/\.$/, '');
  if (CALLINGS.has(bare) || BY_ENDING.test(bare)) return true;
  const single = bare.replace(/(?:(?<=s|x|ch|sh)es|s)$/, '');
  return single !== bare && single.length > 3 && (CALLINGS.has(single) || (isTitleHead(single) && !NAMES.has(bare)));
}

/** Plurals of titles that are names: "Marshalls", "Stars". */
const NAMES: ReadonlySet<string> = new Set(
  'marshalls deans earls dukes kings princes popes barons nuns masters rogers'.split(' '),
);
