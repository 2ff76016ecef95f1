import { TITLE_WORDS } from './titleWords';

/** What a word says about the words beside it, as bits that add up. The last three come from the model's word table. */
export const Cue = {
  Title: 1,
  Say: 2,
  Organisation: 4,
  Particle: 8,
  Place: 16,
  Honoured: 32,
  Calendar: 64,
  Given: 128,
  Surname: 256,
  Area: 512,
} as const;

/** The cues of a plain lower-case word (a dot at its end left out) that come from the lists below. */
export function listedCues(word: string): number {
  return LISTED.get(word.endsWith('.') ? word.slice(0, -1) : word) ?? 0;
}

const LISTS: readonly (readonly [number, string])[] = [
  [
    Cue.Say,
    `said says say saying told tells added adds noted notes asked asks warned warns explained argued argues insisted claimed
    claims stated recalled replied responded announced tweeted wrote writes urged acknowledged admitted believes believed thinks
    thought denied denies declared declares remarked testified quipped joked observed concluded continued predicted stressed
    emphasised emphasized reiterated maintained conceded confirmed promised vowed pledged suggested hinted complained posted
    commented mused boasted scoffed whispered shouted cried laughed smiled nodded married resigned retired tweeted`,
  ],
  [
    Cue.Organisation,
    `inc corp corporation company co ltd llc plc gmbh sa ag nv group holdings holding bank university college school institute
    institution academy hospital clinic party ministry department agency association federation union council committee
    commission court club fc united foundation society organisation organization league team church mosque temple cathedral
    museum gallery times post herald tribune journal gazette news magazine radio tv television channel network airlines airways
    motors systems technologies technology software studios studio records pictures entertainment productions press books
    industries international partners capital fund trust insurance financial brothers bros sons associates center centre
    laboratory laboratories labs observatory army navy force forces brigade battalion regiment police guard front movement
    coalition alliance parliament congress senate assembly administration office bureau board authority service services
    store stores restaurant hotel cafe pharmaceuticals pharma energy oil petroleum electric telecom mobile communications
    media solutions securities stock exchange forum club rangers rovers wanderers athletic hotspur`,
  ],
  [
    Cue.Particle,
    `al el ul ur ud ash bin bint ibn abu abd ould von van der den de da do dos das del della di du des la le les los las
    af av ten ter zu zum zur y e bar ben ap st ait nic mac mc`,
  ],
  [
    Cue.Place,
    `street st road rd avenue ave boulevard blvd lane drive square bridge river lake sea ocean bay gulf strait mountain mountains
    mount mt hill hills valley island islands peninsula cape beach park forest desert canyon falls creek county district province
    state states region city town village borough suburb municipality prefecture oblast airport station port harbour harbor
    stadium arena palace castle tower hall house building plaza mall highway freeway motorway expressway tunnel dam canal
    cemetery garden gardens zoo north south east west northern southern eastern western central upper lower greater republic
    kingdom emirate territory capital border coast downtown near`,
  ],
  [
    Cue.Honoured,
    `prize award awards medal cup trophy act law bill doctrine plan accord accords treaty agreement amendment rule principle
    theorem theory equation effect syndrome disease virus hurricane storm typhoon cyclone tropical operation project programme
    program scholarship fellowship memorial monument statue day week festival tournament open championship grand prix uss hms
    ins ship frigate destroyer carrier submarine telescope rover satellite model series edition album song film movie novel
    book show season episode chapter volume scandal affair inquiry report trial case v vs era revolution war battle`,
  ],
  [
    Cue.Calendar,
    `january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep
    oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun christmas easter
    ramadan eid diwali thanksgiving`,
  ],
];

const LISTED = cueTable();

function cueTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const add = (word: string, cue: number) => table.set(word, (table.get(word) ?? 0) | cue);
  for (const word of TITLE_WORDS) add(word, Cue.Title);
  for (const [cue, list] of LISTS) for (const word of list.trim().split(/\s+/)) add(word, cue);
  return table;
}
