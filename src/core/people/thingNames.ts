import { nameList } from './nameList';

/** Cities that are first names or surnames too; alone they are cities. */
export const CITIES: ReadonlySet<string> = nameList(
  'Adelaide,Austin,Boston,Brisbane,Charleston,Cleveland,Columbus,Dallas,Denver,Houston,Orlando,Perth,Phoenix,Raleigh,Santiago,Wellington',
);

/** Peoples and communities that are of no country. */
export const PEOPLES: ReadonlySet<string> = nameList(
  'Bedouins,Berbers,Benedictine,Benedictines,Copts,Dominicans,Franciscan,Franciscans,Jesuit,Jesuits,Swiftie,Swifties,Beatle,Beatles,Whovian,Trekkie,Corbynista,Corbynistas,Brexiteer,Brexiteers,Kremlinologist,Salafi,Salafis,Alawite,Alawites,Maronite,Maronites,Wahhabi,Sufi,Sufis,Hubby,Hubbies,Nan,Gran,Mum,Mummy,Dad,Daddy,Mom,Mommy,Grandma,Grandpa,Grandad,Auntie,Druze,Hazaras,Hutus,Igbos,Kurds,Maoris,Pashtuns,Rohingya,Rohingyas,Sikhs,Tamils,Tatars,Tibetans,Tutsis,Uighurs,Uyghurs,Yazidis,Yorubas,Zulus',
);

/** States and provinces as they stand behind a town, spelled out or cut short, for a regular expression. */
export const STATES: readonly string[] = [
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa',
  'Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada',
  'New (?:Hampshire|Jersey|Mexico|York|South Wales)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania',
  'Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|British Columbia|Alberta',
  'Manitoba|Saskatchewan|Nova Scotia|Queensland|Tasmania|Victoria',
  '(?:Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo)\\.',
  '(?:N\\.H|N\\.J|N\\.M|N\\.Y|N\\.C|N\\.D|R\\.I|S\\.C|S\\.D|W\\.Va)\\.',
];
