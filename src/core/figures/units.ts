import type { FigureType } from '../../shared/model';

/** What a unit word says: the kind of figure and the unit's one name. */
export interface Unit {
  readonly type: FigureType;
  readonly name: string;
  /** Only when the word touches the digits ("4C", "5g") or follows a hyphen; alone it means something else. */
  readonly attachedOnly?: boolean;
}

const unitsOf = (type: FigureType, names: Readonly<Record<string, string>>): [string, Unit][] =>
  Object.entries(names).flatMap(([name, words]) =>
    words.split(' ').map((word): [string, Unit] => [word.replaceAll('_', ' '), { type, name }]),
  );

const attached = (type: FigureType, names: Readonly<Record<string, string>>): [string, Unit][] =>
  unitsOf(type, names).map(([word, unit]) => [word, { ...unit, attachedOnly: true }]);

/** Units of one word, by the word in lower case. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...unitsOf('percent', {
    '%': 'percent pc pct percentage percents',
    'basis points': 'bps bp',
  }),
  ...unitsOf('duration', {
    milliseconds: 'millisecond milliseconds msec',
    seconds: 'second seconds sec secs',
    minutes: 'minute minutes min mins',
    hours: 'hour hours hr hrs',
    days: 'day days',
    weeks: 'week weeks',
    fortnights: 'fortnight fortnights',
    months: 'month months',
    years: 'year years yr yrs',
    decades: 'decade decades',
    centuries: 'century centuries',
    millennia: 'millennium millennia',
  }),
  ...unitsOf('measure', {
    km: 'km kms kilometre kilometres kilometer kilometers',
    metres: 'metre metres meter meters mtr mtrs',
    cm: 'cm cms centimetre centimetres centimeter centimeters',
    mm: 'millimetre millimetres millimeter millimeters mm',
    nm: 'nanometre nanometres nanometer nanometers nm',
    micrometres: 'micron microns micrometre micrometres micrometer micrometers',
    miles: 'mile miles',
    yards: 'yard yards yd yds',
    feet: 'feet foot ft',
    inches: 'inch inches',
    furlongs: 'furlong furlongs',
    'light-years': 'light-year light-years',
    acres: 'acre acres',
    hectares: 'hectare hectares ha',
    kanals: 'kanal kanals',
    marlas: 'marla marlas',
    bighas: 'bigha bighas',
    tonnes: 'tonne tonnes',
    tons: 'ton tons',
    kg: 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes',
    grams: 'gram grams gramme grammes gm gms',
    mg: 'mg milligram milligrams milligramme milligrammes',
    micrograms: 'microgram micrograms mcg',
    lb: 'lb lbs',
    ounces: 'ounce ounces oz',
    stone: 'stone',
    maunds: 'maund maunds',
    quintals: 'quintal quintals',
    tolas: 'tola tolas',
    carats: 'carat carats',
    litres: 'litre litres liter liters',
    ml: 'ml millilitre millilitres milliliter milliliters',
    gallons: 'gallon gallons',
    pints: 'pint pints',
    barrels: 'barrel barrels bbl',
    'barrels/day': 'bpd b/d',
    bushels: 'bushel bushels',
    cusecs: 'cusec cusecs',
    MAF: 'maf',
    TEU: 'teu teus',
    watts: 'watt watts',
    kW: 'kw kilowatt kilowatts',
    MW: 'mw megawatt megawatts',
    GW: 'gw gigawatt gigawatts',
    TW: 'tw terawatt terawatts',
    kWh: 'kwh',
    MWh: 'mwh',
    GWh: 'gwh',
    TWh: 'twh',
    volts: 'volt volts',
    amps: 'amp amps',
    hertz: 'hertz hz',
    kHz: 'khz kilohertz',
    MHz: 'mhz megahertz',
    GHz: 'ghz gigahertz',
    kbps: 'kbps',
    Mbps: 'mbps',
    Gbps: 'gbps',
    kB: 'kb kilobyte kilobytes',
    MB: 'mb megabyte megabytes',
    GB: 'gb gigabyte gigabytes',
    TB: 'tb terabyte terabytes',
    bytes: 'byte bytes',
    mph: 'mph',
    'km/h': 'kph kmh kmph',
    knots: 'knot knots',
    degrees: 'degree degrees',
    'degrees Celsius': 'celsius centigrade',
    'degrees Fahrenheit': 'fahrenheit',
    points: 'points pts',
    calories: 'calorie calories',
    kcal: 'kcal kilocalories',
    joules: 'joule joules',
    decibels: 'decibel decibels db',
    horsepower: 'horsepower hp bhp',
    fps: 'fps',
    ppm: 'ppm',
    ppb: 'ppb',
    tesla: 'teslas',
    megapixels: 'megapixel megapixels mp',
    pixels: 'pixel pixels',
    kilotons: 'kiloton kilotons kilotonne kilotonnes',
    megatons: 'megaton megatons megatonne megatonnes',
    gigatonnes: 'gigatonne gigatonnes gigaton gigatons',
    psi: 'psi',
    millibars: 'millibar millibars',
  }),
  ...attached('measure', {
    metres: 'm',
    'degrees Celsius': 'c',
    'degrees Fahrenheit': 'f',
    grams: 'g',
    litres: 'l',
    watts: 'w',
    volts: 'v',
    tonnes: 't',
  }),
]);

/** Units of several words (marks are words here), longest first; "sq" also reads "square". */
export const LONG_UNITS: readonly { readonly words: readonly string[]; readonly unit: Unit }[] = [
  ...unitsOf('percent', {
    pp: 'percentage_points percentage_point per_cent_points percent_points percentage_-_points percentage_-_point',
    '%': 'per_cent per_-_cent',
    'basis points': 'basis_points basis_point basis_-_point',
  }),
  ...unitsOf('measure', {
    'square km': 'square_kilometres square_kilometers square_kilometre square_kilometer square_km sq_km sq_kms sq_._km',
    'square metres': 'square_metres square_meters square_metre square_meter sq_m sq_metres',
    'square miles': 'square_miles square_mile sq_miles',
    'square feet': 'square_feet square_foot sq_ft sq_feet square_-_foot',
    'square yards': 'square_yards sq_yards',
    'square inches': 'square_inches',
    'cubic metres': 'cubic_metres cubic_meters cubic_metre cubic_meter',
    'cubic feet': 'cubic_feet cubic_foot cu_ft',
    'cubic km': 'cubic_kilometres cubic_kilometers',
    'cubic centimetres': 'cubic_centimetres cubic_centimeters',
    'acre-feet': 'acre_-_feet acre_-_foot acre_feet',
    'nautical miles': 'nautical_miles nautical_mile',
    'metric tons': 'metric_tons metric_tonnes metric_ton metric_tonne',
    'light-years': 'light_years light_-_years light_year',
    kWh: 'kilowatt_hours kilowatt_-_hours kilowatt_-_hour',
    MWh: 'megawatt_hours megawatt_-_hours megawatt_-_hour',
    GWh: 'gigawatt_hours gigawatt_-_hours',
    'degrees Celsius': 'degrees_celsius degrees_centigrade degrees_c degree_celsius degree_-_celsius °_c',
    'degrees Fahrenheit': 'degrees_fahrenheit degrees_f degree_-_fahrenheit °_f',
    degrees: '°',
    'km/h': 'km_/_h km_/_hr',
    'metres/second': 'm_/_s',
    'barrels/day': 'b_/_d',
  }),
]
  .map(([words, unit]) => ({ words: words.split(' '), unit }))
  .sort((a, b) => b.words.length - a.words.length);

/** What a price or a speed may be per, after "a", "an", "each" or "per"; singular. */
export const PER_UNITS: ReadonlySet<string> = new Set(
  (
    'second minute hour day night week fortnight month quarter year annum barrel tonne ton ounce gram kilo kg kilogram pound ' +
    'litre liter gallon share head person capita household bushel bale metre meter foot mile km kilometre kilometer acre ' +
    'hectare unit bottle ticket dose megawatt-hour kilowatt-hour mwh kwh mmbtu tola maund quintal bag carton piece ' +
    'passenger child pupil student employee worker user customer patient vote seat game match trip ride plate cup dozen'
  ).split(' '),
);
