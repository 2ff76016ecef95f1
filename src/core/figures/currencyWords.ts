/** A currency by its word: the code when nothing else is said, and by the adjective before it. */
interface CurrencyWord {
  readonly code: string;
  readonly by?: Readonly<Record<string, string>>;
}

const DOLLAR: CurrencyWord = {
  code: 'USD',
  by: {
    us: 'USD',
    'u.s.': 'USD',
    american: 'USD',
    australian: 'AUD',
    aussie: 'AUD',
    canadian: 'CAD',
    'new zealand': 'NZD',
    kiwi: 'NZD',
    singapore: 'SGD',
    singaporean: 'SGD',
    'hong kong': 'HKD',
    taiwan: 'TWD',
    taiwanese: 'TWD',
    jamaican: 'JMD',
    namibian: 'NAD',
    zimbabwean: 'ZWL',
    zimbabwe: 'ZWL',
    fijian: 'FJD',
    guyanese: 'GYD',
  },
};
const RUPEE: CurrencyWord = {
  code: 'INR',
  by: {
    indian: 'INR',
    pakistani: 'PKR',
    pakistan: 'PKR',
    'sri lankan': 'LKR',
    nepali: 'NPR',
    nepalese: 'NPR',
    mauritian: 'MUR',
  },
};
const POUND: CurrencyWord = {
  code: 'GBP',
  by: { british: 'GBP', egyptian: 'EGP', lebanese: 'LBP', syrian: 'SYP', sudanese: 'SDG', irish: 'IEP' },
};
const PESO: CurrencyWord = {
  code: 'MXN',
  by: {
    mexican: 'MXN',
    philippine: 'PHP',
    argentine: 'ARS',
    argentinian: 'ARS',
    chilean: 'CLP',
    colombian: 'COP',
    uruguayan: 'UYU',
    cuban: 'CUP',
    dominican: 'DOP',
  },
};
const FRANC: CurrencyWord = {
  code: 'CHF',
  by: { swiss: 'CHF', cfa: 'XOF', congolese: 'CDF', rwandan: 'RWF', guinean: 'GNF', french: 'FRF', burundian: 'BIF' },
};
const DINAR: CurrencyWord = {
  code: 'IQD',
  by: {
    iraqi: 'IQD',
    kuwaiti: 'KWD',
    jordanian: 'JOD',
    algerian: 'DZD',
    tunisian: 'TND',
    libyan: 'LYD',
    serbian: 'RSD',
    bahraini: 'BHD',
  },
};
const RIYAL: CurrencyWord = {
  code: 'SAR',
  by: { saudi: 'SAR', qatari: 'QAR', omani: 'OMR', yemeni: 'YER', iranian: 'IRR' },
};
const RIAL: CurrencyWord = { code: 'IRR', by: { iranian: 'IRR', omani: 'OMR', yemeni: 'YER', saudi: 'SAR' } };
const DIRHAM: CurrencyWord = { code: 'AED', by: { uae: 'AED', emirati: 'AED', moroccan: 'MAD' } };
const KRONA: CurrencyWord = { code: 'SEK', by: { swedish: 'SEK', icelandic: 'ISK' } };
const KRONE: CurrencyWord = { code: 'NOK', by: { norwegian: 'NOK', danish: 'DKK' } };
const SHILLING: CurrencyWord = {
  code: 'KES',
  by: { kenyan: 'KES', kenya: 'KES', ugandan: 'UGX', uganda: 'UGX', tanzanian: 'TZS', somali: 'SOS' },
};
const WON: CurrencyWord = { code: 'KRW', by: { 'south korean': 'KRW', korean: 'KRW', 'north korean': 'KPW' } };
const LIRA: CurrencyWord = { code: 'TRY', by: { turkish: 'TRY', lebanese: 'LBP', syrian: 'SYP', italian: 'ITL' } };
const KWACHA: CurrencyWord = { code: 'ZMW', by: { zambian: 'ZMW', malawian: 'MWK', malawi: 'MWK' } };

const plain = (code: string): CurrencyWord => ({ code });

/** Currency words in lower case, singular and plural. */
export const CURRENCY_WORDS: ReadonlyMap<string, CurrencyWord> = new Map(
  Object.entries({
    dollar: DOLLAR,
    dollars: DOLLAR,
    bucks: DOLLAR,
    rupee: RUPEE,
    rupees: RUPEE,
    pound: POUND,
    pounds: POUND,
    quid: plain('GBP'),
    sterling: plain('GBP'),
    euro: plain('EUR'),
    euros: plain('EUR'),
    yen: plain('JPY'),
    yuan: plain('CNY'),
    renminbi: plain('CNY'),
    taka: plain('BDT'),
    dirham: DIRHAM,
    dirhams: DIRHAM,
    riyal: RIYAL,
    riyals: RIYAL,
    rial: RIAL,
    rials: RIAL,
    dinar: DINAR,
    dinars: DINAR,
    won: WON,
    peso: PESO,
    pesos: PESO,
    rand: plain('ZAR'),
    rands: plain('ZAR'),
    naira: plain('NGN'),
    cedi: plain('GHS'),
    cedis: plain('GHS'),
    kwacha: KWACHA,
    pula: plain('BWP'),
    birr: plain('ETB'),
    shilling: SHILLING,
    shillings: SHILLING,
    franc: FRANC,
    francs: FRANC,
    lira: LIRA,
    liras: LIRA,
    rouble: plain('RUB'),
    roubles: plain('RUB'),
    ruble: plain('RUB'),
    rubles: plain('RUB'),
    hryvnia: plain('UAH'),
    hryvnias: plain('UAH'),
    krona: KRONA,
    kronor: KRONA,
    kronur: { code: 'ISK' },
    krone: KRONE,
    kroner: KRONE,
    zloty: plain('PLN'),
    zlotys: plain('PLN'),
    forint: plain('HUF'),
    forints: plain('HUF'),
    koruna: plain('CZK'),
    korunas: plain('CZK'),
    lei: plain('RON'),
    leva: plain('BGN'),
    baht: plain('THB'),
    dong: plain('VND'),
    ringgit: plain('MYR'),
    rupiah: plain('IDR'),
    kyat: plain('MMK'),
    kyats: plain('MMK'),
    afghani: plain('AFN'),
    afghanis: plain('AFN'),
    tenge: plain('KZT'),
    shekel: plain('ILS'),
    shekels: plain('ILS'),
    reais: plain('BRL'),
    real: plain('BRL'),
    soles: plain('PEN'),
    bolivars: plain('VES'),
    lari: plain('GEL'),
    manat: plain('AZN'),
    // Minor units keep their name: "50 cents" is 50 cents, of whichever dollar or euro.
    cent: plain('cents'),
    cents: plain('cents'),
    pence: plain('pence'),
    penny: plain('pence'),
    paise: plain('paise'),
    paisa: plain('paise'),
    kopecks: plain('kopecks'),
  }),
);

/** Adjectives after an amount in dollars: "$100 Australian". */
export const DOLLAR_ADJECTIVES: Readonly<Record<string, string>> = DOLLAR.by!;

/** Countries whose currency is called rupee, by the words that tell of them. */
export const RUPEE_COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    india: 'INR',
    "india's": 'INR',
    indian: 'INR',
    indians: 'INR',
    delhi: 'INR',
    mumbai: 'INR',
    modi: 'INR',
    bjp: 'INR',
    pakistan: 'PKR',
    "pakistan's": 'PKR',
    pakistani: 'PKR',
    pakistanis: 'PKR',
    islamabad: 'PKR',
    karachi: 'PKR',
    lahore: 'PKR',
    sindh: 'PKR',
    peshawar: 'PKR',
    lanka: 'LKR',
    "lanka's": 'LKR',
    lankan: 'LKR',
    colombo: 'LKR',
    nepal: 'NPR',
    "nepal's": 'NPR',
    nepali: 'NPR',
    kathmandu: 'NPR',
  }),
);
