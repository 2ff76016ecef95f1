/** A figure a sentence holds: its words, type, value, unit, and what else is said of it. */
export type Expected = readonly [
  exact: string,
  type: string,
  value: number,
  unit: string,
  more?: { readonly max?: number; readonly bound?: string; readonly approx?: boolean },
];

/** A sentence, its figures in order, and what in it looks like a figure and is none. */
export type Sentence = readonly [text: string, figures: readonly Expected[], traps?: readonly string[]];

/** 150 sentences in the manner of news from several continents, written before the grammar was first run on them. */
export const SENTENCES: readonly Sentence[] = [
  // South Asia
  [
    'The finance ministry released Rs 3,450 crore for fertiliser subsidies on Monday.',
    [['Rs 3,450 crore', 'money', 34_500_000_000, 'INR']],
  ],
  ['The airline owes Rs. 72.5 lakh to the airport authority.', [['Rs. 72.5 lakh', 'money', 7_250_000, 'INR']]],
  [
    'Over 4,25,000 devotees visited the shrine in three days.',
    [
      ['4,25,000', 'count', 425_000, 'devotees', { bound: 'gt' }],
      ['three days', 'duration', 3, 'days'],
    ],
  ],
  [
    'The National Assembly has 342 seats, of which 60 are reserved for women.',
    [
      ['342', 'count', 342, 'seats'],
      ['60', 'count', 60, 'seats'],
    ],
  ],
  [
    'Punjab procured 39 lakh tonnes of wheat at Rs 1,800 per maund.',
    [
      ['39 lakh tonnes', 'measure', 3_900_000, 'tonnes'],
      ['Rs 1,800 per maund', 'money', 1800, 'INR/maund'],
    ],
  ],
  ['Dhaka announced a Tk 5,000 crore stimulus package.', [['Tk 5,000 crore', 'money', 50_000_000_000, 'BDT']]],
  ['Section 377 was struck down by a five-judge bench.', [['five-judge', 'count', 5, 'judges']], ['377']],
  [
    'Sixty-two lawmakers crossed the floor, two short of a majority.',
    [
      ['Sixty-two', 'count', 62, 'lawmakers'],
      ['two', 'count', 2, 'lawmakers'],
    ],
  ],
  [
    'The court sentenced him to 14 years in jail and fined him Rs2 million.',
    [
      ['14 years', 'duration', 14, 'years'],
      ['Rs2 million', 'money', 2_000_000, 'INR'],
    ],
  ],
  [
    'Nepal received 1.2 million doses, enough for barely four per cent of its people.',
    [
      ['1.2 million', 'count', 1_200_000, 'doses'],
      ['four per cent', 'percent', 4, '%'],
    ],
  ],
  [
    'The stock index shed 1,024 points, or 2.2pc, to close at 45,186.',
    [
      ['1,024 points', 'measure', 1024, 'points'],
      ['2.2pc', 'percent', 2.2, '%'],
      ['45,186', 'count', 45_186, ''],
    ],
  ],
  [
    'A six-member committee headed by a retired judge will report within ninety days.',
    [
      ['six-member', 'count', 6, 'members'],
      ['ninety days', 'duration', 90, 'days'],
    ],
  ],
  [
    'The canal carries 8,500 cusecs of water to 1.5 lakh acres.',
    [
      ['8,500 cusecs', 'measure', 8500, 'cusecs'],
      ['1.5 lakh acres', 'measure', 150_000, 'acres'],
    ],
  ],
  [
    'India won by 36 runs after posting 329 in the third one-day international.',
    [
      ['36', 'count', 36, 'runs'],
      ['329', 'count', 329, 'runs'],
    ],
    ['third', 'one'],
  ],
  ['NA-75 goes to the polls again on April 10.', [], ['75']],
  [
    'One crore families will get a card worth 5 lakh rupees.',
    [
      ['One crore', 'count', 10_000_000, 'families'],
      ['5 lakh rupees', 'money', 500_000, 'INR'],
    ],
  ],
  [
    'Petrol went up by Rs 2.70 a litre to Rs 111.90.',
    [
      ['Rs 2.70 a litre', 'money', 2.7, 'INR/litre'],
      ['Rs 111.90', 'money', 111.9, 'INR'],
    ],
  ],
  [
    'Load-shedding of up to 12 hours a day angered traders in Karachi, Pakistan.',
    [['12 hours', 'duration', 12, 'hours', { bound: 'le' }]],
  ],
  [
    'Police recovered 22kg of heroin and two pistols.',
    [
      ['22kg', 'measure', 22, 'kg'],
      ['two', 'count', 2, 'pistols'],
    ],
  ],
  [
    'Sri Lanka must repay $3.7bn this year against reserves of just $2.36 billion.',
    [
      ['$3.7bn', 'money', 3_700_000_000, 'USD'],
      ['$2.36 billion', 'money', 2_360_000_000, 'USD'],
    ],
  ],
  [
    'Between 40 and 50 lakh workers may lose their jobs.',
    [['40 and 50 lakh', 'count', 4_000_000, 'workers', { max: 5_000_000 }]],
  ],
  // Britain
  [
    'The NHS faces a £3.6bn shortfall, equal to 2.4 per cent of its budget.',
    [
      ['£3.6bn', 'money', 3_600_000_000, 'GBP'],
      ['2.4 per cent', 'percent', 2.4, '%'],
    ],
  ],
  ['Nearly 5.6m people were on waiting lists in England.', [['5.6m', 'count', 5_600_000, 'people', { bound: 'lt' }]]],
  ['The Prime Minister left 10 Downing Street shortly after 9am.', [], ['10', '9am']],
  [
    'House prices climbed 0.7% month on month to an average of £238,831.',
    [
      ['0.7%', 'percent', 0.7, '%'],
      ['£238,831', 'money', 238_831, 'GBP', { approx: true }],
    ],
  ],
  [
    'A 23-year-old man from Leeds was arrested on the M62 near junction 27.',
    [['23-year-old', 'age', 23, 'years']],
    ['62', '27'],
  ],
  ['Two-thirds of those polled said they would vote again.', [['Two-thirds', 'ratio', 2 / 3, '']]],
  [
    'MPs voted by 318 to 286 to reject the amendment.',
    [
      ['318', 'count', 318, ''],
      ['286', 'count', 286, ''],
    ],
  ],
  ['Spurs lost 2-0 at home for the fourth time in six matches.', [['six', 'count', 6, 'matches']], ['2-0', 'fourth']],
  [
    'The firm will cut 1,300 of its 9,000 jobs.',
    [
      ['1,300', 'count', 1300, 'jobs'],
      ['9,000', 'count', 9000, 'jobs'],
    ],
  ],
  [
    'Council tax bills will rise by as much as £100 a year.',
    [['£100 a year', 'money', 100, 'GBP/year', { bound: 'le' }]],
  ],
  [
    'He weighed 16 stone and stood 6ft tall.',
    [
      ['16 stone', 'measure', 16, 'stone'],
      ['6ft', 'measure', 6, 'feet'],
    ],
  ],
  ['Call 999 or Crimestoppers on 0800 555 111.', [], ['999', '0800 555 111']],
  [
    'One in four adults has not seen a dentist for two years.',
    [
      ['One in four', 'ratio', 0.25, ''],
      ['two years', 'duration', 2, 'years'],
    ],
  ],
  [
    'The bomb, a 500-pound device, was found 30 metres from the school.',
    [
      ['500-pound', 'measure', 500, 'lb'],
      ['30 metres', 'measure', 30, 'metres'],
    ],
  ],
  [
    'A return ticket costs 85p more than last year, up from £4.15.',
    [
      ['85p', 'money', 85, 'pence'],
      ['£4.15', 'money', 4.15, 'GBP'],
    ],
  ],
  ['Turnout slumped to 37.4%, the lowest since 1918.', [['37.4%', 'percent', 37.4, '%']], ['1918']],
  [
    'Storm Eunice brought gusts of 122mph and cut power to more than a million homes.',
    [
      ['122mph', 'measure', 122, 'mph'],
      ['a million', 'count', 1_000_000, 'homes', { bound: 'gt' }],
    ],
  ],
  [
    'The baby, born at 24 weeks, weighed just 1lb.',
    [
      ['24 weeks', 'duration', 24, 'weeks'],
      ['1lb', 'measure', 1, 'lb'],
    ],
  ],
  [
    'Wages grew 4.8 per cent in the three months to January.',
    [
      ['4.8 per cent', 'percent', 4.8, '%'],
      ['three months', 'duration', 3, 'months'],
    ],
  ],
  ['Article 50 gave London two years to leave.', [['two years', 'duration', 2, 'years']], ['50']],
  ['The Class of 2021 includes 14 first-time peers.', [['14', 'count', 14, 'peers']], ['2021', 'first']],
  // United States
  [
    'The Senate passed the $1.9 trillion relief package 50-49 on Saturday.',
    [['$1.9 trillion', 'money', 1_900_000_000_000, 'USD']],
    ['50-49'],
  ],
  [
    'Payrolls rose by 379,000 in February, far above the 210,000 economists had forecast.',
    [
      ['379,000', 'count', 379_000, ''],
      ['210,000', 'count', 210_000, ''],
    ],
  ],
  ['About 1 in 8 households said they lacked enough to eat.', [['1 in 8', 'ratio', 0.125, '', { approx: true }]]],
  [
    'The shooter fired 45 rounds from an AR-15 in less than two minutes.',
    [
      ['45', 'count', 45, 'rounds'],
      ['two minutes', 'duration', 2, 'minutes', { bound: 'lt' }],
    ],
    ['15'],
  ],
  [
    'Interstate 95 was closed for 24 hours after a 60-car pileup.',
    [
      ['24 hours', 'duration', 24, 'hours'],
      ['60-car', 'count', 60, 'cars'],
    ],
    ['95'],
  ],
  [
    'Biden, 78, took 81 million votes, some seven million more than his rival.',
    [
      ['78', 'age', 78, 'years'],
      ['81 million', 'count', 81_000_000, 'votes'],
      ['seven million', 'count', 7_000_000, 'votes', { approx: true }],
    ],
  ],
  [
    'The yield on the 10-year note rose four basis points to 1.74 percent.',
    [
      ['10-year', 'duration', 10, 'years'],
      ['four basis points', 'percent', 4, 'basis points'],
      ['1.74 percent', 'percent', 1.74, '%'],
    ],
  ],
  [
    'Title 42 has been used to expel migrants more than 1.7 million times.',
    [['1.7 million times', 'count', 1_700_000, 'times', { bound: 'gt' }]],
    ['42'],
  ],
  [
    'Gas averaged $4.17 a gallon nationwide, up 60 cents from a month earlier.',
    [
      ['$4.17 a gallon', 'money', 4.17, 'USD/gallon'],
      ['60 cents', 'money', 60, 'cents'],
    ],
  ],
  [
    'The S&P 500 fell 1.5% and the Nasdaq 100 lost 2%.',
    [
      ['1.5%', 'percent', 1.5, '%'],
      ['2%', 'percent', 2, '%'],
    ],
    ['500', '100'],
  ],
  ['A 5-4 ruling sent the case back to the 9th Circuit.', [], ['5-4', '9th']],
  [
    'Firefighters battled a 12,000-acre blaze that was 15% contained.',
    [
      ['12,000-acre', 'measure', 12_000, 'acres'],
      ['15%', 'percent', 15, '%'],
    ],
  ],
  [
    'The tower, 1,776 feet high, has 104 floors.',
    [
      ['1,776 feet', 'measure', 1776, 'feet'],
      ['104', 'count', 104, 'floors'],
    ],
  ],
  [
    'Medicare could save $98.5 billion over 10 years, the office estimates.',
    [
      ['$98.5 billion', 'money', 98_500_000_000, 'USD'],
      ['10 years', 'duration', 10, 'years'],
    ],
  ],
  [
    'Temperatures plunged to minus 22 degrees Fahrenheit in Duluth.',
    [['minus 22 degrees Fahrenheit', 'measure', -22, 'degrees Fahrenheit']],
  ],
  [
    'Half of the 435 House members sought tests after January 6.',
    [
      ['Half', 'ratio', 0.5, ''],
      ['435', 'count', 435, 'members'],
    ],
    ['6'],
  ],
  ['The suspect posted on 4chan and 8kun before the 9:40 p.m. attack.', [], ['4', '8', '9:40']],
  [
    'Police said a dozen officers and at least 17 civilians were hurt.',
    [
      ['a dozen', 'count', 12, 'officers'],
      ['17', 'count', 17, 'civilians', { bound: 'ge' }],
    ],
  ],
  [
    'She won 61 percent to 39 percent, a 22-point margin.',
    [
      ['61 percent', 'percent', 61, '%'],
      ['39 percent', 'percent', 39, '%'],
      ['22-point', 'measure', 22, 'points'],
    ],
  ],
  [
    'He gained 200 pounds of muscle in jest and three pounds in fact.',
    [
      ['200 pounds', 'measure', 200, 'lb'],
      ['three pounds', 'measure', 3, 'lb'],
    ],
  ],
  ['The Fed bought $120 billion of bonds each month.', [['$120 billion', 'money', 120_000_000_000, 'USD']]],
  [
    'Apollo 11 carried three astronauts some 384,400 km to the moon.',
    [
      ['three', 'count', 3, 'astronauts'],
      ['384,400 km', 'measure', 384_400, 'km', { approx: true }],
    ],
    ['11'],
  ],
  // Africa
  [
    'Nigeria budgeted N13.6 trillion, with a deficit of N5.6tn.',
    [
      ['N13.6 trillion', 'money', 13_600_000_000_000, 'NGN'],
      ['N5.6tn', 'money', 5_600_000_000_000, 'NGN'],
    ],
  ],
  [
    'South Africa will spend R10.3 billion on vaccines, or R500 for each adult.',
    [
      ['R10.3 billion', 'money', 10_300_000_000, 'ZAR'],
      ['R500', 'money', 500, 'ZAR'],
    ],
  ],
  [
    'Kenya borrowed Sh263 billion from the IMF over 38 months.',
    [
      ['Sh263 billion', 'money', 263_000_000_000, 'KES'],
      ['38 months', 'duration', 38, 'months'],
    ],
  ],
  ['Gunmen seized 279 schoolgirls from a hostel in Jangebe, Zamfara.', [['279', 'count', 279, 'schoolgirls']]],
  [
    'Ghana’s cedi lost 3.1 percent, trading at 5.73 to the dollar.',
    [
      ['3.1 percent', 'percent', 3.1, '%'],
      ['5.73', 'count', 5.73, ''],
    ],
  ],
  [
    'Uganda counted 17 deaths and 1,083 new infections in 24 hours.',
    [
      ['17', 'count', 17, 'deaths'],
      ['1,083', 'count', 1083, 'infections'],
      ['24 hours', 'duration', 24, 'hours'],
    ],
  ],
  [
    'Some 20,000 people fled Palma, among them 9,150 children.',
    [
      ['20,000', 'count', 20_000, 'people', { approx: true }],
      ['9,150', 'count', 9150, 'children'],
    ],
  ],
  [
    'Ethiopia says the dam holds 13.5bn cubic metres and will produce 6,450 megawatts.',
    [
      ['13.5bn cubic metres', 'measure', 13_500_000_000, 'cubic metres'],
      ['6,450 megawatts', 'measure', 6450, 'MW'],
    ],
  ],
  [
    'The union wants a 12 per cent raise; the company offers 4 to 5 per cent.',
    [
      ['12 per cent', 'percent', 12, '%'],
      ['4 to 5 per cent', 'percent', 4, '%', { max: 5 }],
    ],
  ],
  ['Zambia missed a coupon of US$42.5 million on its eurobond.', [['US$42.5 million', 'money', 42_500_000, 'USD']]],
  ['Drought has killed 1.5 million head of cattle across the Horn.', [['1.5 million', 'count', 1_500_000, 'cattle']]],
  [
    'Hundreds of thousands marched through Khartoum.',
    [['Hundreds of thousands', 'count', 100_000, '', { approx: true, bound: 'gt' }]],
  ],
  ['Maternal deaths stand at 512 per 100,000 live births.', [['512 per 100,000', 'ratio', 512, 'per 100,000']]],
  [
    'The party took 230 of the 400 seats, down from 249.',
    [
      ['230', 'count', 230, 'seats'],
      ['400', 'count', 400, 'seats'],
      ['249', 'count', 249, 'seats'],
    ],
  ],
  [
    'A CFA franc 45 billion loan will pave 180 kilometres of road in Senegal.',
    [
      ['CFA franc 45 billion', 'money', 45_000_000_000, 'XOF'],
      ['180 kilometres', 'measure', 180, 'km'],
    ],
  ],
  [
    'Egypt paid 50 million Egyptian pounds to victims’ families.',
    [['50 million Egyptian pounds', 'money', 50_000_000, 'EGP']],
  ],
  // Finance
  [
    'Brent crude settled at $64.57 a barrel, its highest in 13 months.',
    [
      ['$64.57 a barrel', 'money', 64.57, 'USD/barrel'],
      ['13 months', 'duration', 13, 'months'],
    ],
  ],
  [
    'Net profit tripled to €1.03bn from €341m.',
    [
      ['€1.03bn', 'money', 1_030_000_000, 'EUR'],
      ['€341m', 'money', 341_000_000, 'EUR'],
    ],
  ],
  [
    'The lender set aside SFr4.4bn and CHF 200 million more.',
    [
      ['SFr4.4bn', 'money', 4_400_000_000, 'CHF'],
      ['CHF 200 million', 'money', 200_000_000, 'CHF'],
    ],
  ],
  [
    'Revenue jumped 47 per cent to HK$482bn in the year to December.',
    [
      ['47 per cent', 'percent', 47, '%'],
      ['HK$482bn', 'money', 482_000_000_000, 'HKD'],
    ],
  ],
  [
    'The central bank raised its key rate by half a percentage point to 4.5 percent.',
    [
      ['half a percentage point', 'percent', 0.5, 'pp'],
      ['4.5 percent', 'percent', 4.5, '%'],
    ],
  ],
  [
    'Analysts expect earnings of $1.20-$1.35 a share.',
    [['$1.20-$1.35 a share', 'money', 1.2, 'USD/share', { max: 1.35 }]],
  ],
  ['The yen weakened to 110.5 per dollar.', [['110.5', 'count', 110.5, '']]],
  ['Tokyo approved a ¥73.6tn budget.', [['¥73.6tn', 'money', 73_600_000_000_000, 'JPY']]],
  [
    'Inflation slowed to 5.2% from 6.1%, a drop of 0.9 percentage points.',
    [
      ['5.2%', 'percent', 5.2, '%'],
      ['6.1%', 'percent', 6.1, '%'],
      ['0.9 percentage points', 'percent', 0.9, 'pp'],
    ],
  ],
  [
    'The fund returned -3.2% last year after +11% in 2020.',
    [
      ['-3.2%', 'percent', -3.2, '%'],
      ['11%', 'percent', 11, '%'],
    ],
    ['2020'],
  ],
  [
    'Gold slipped $12 to $1,731.60 an ounce.',
    [
      ['$12', 'money', 12, 'USD'],
      ['$1,731.60 an ounce', 'money', 1731.6, 'USD/ounce'],
    ],
  ],
  [
    'Canberra pledged A$1.2 billion, or 900 million US dollars.',
    [
      ['A$1.2 billion', 'money', 1_200_000_000, 'AUD'],
      ['900 million US dollars', 'money', 900_000_000, 'USD'],
    ],
  ],
  [
    'The company was valued at between $8 billion and $10 billion.',
    [['$8 billion and $10 billion', 'money', 8_000_000_000, 'USD', { max: 10_000_000_000 }]],
  ],
  [
    'Brazil’s aid amounts to R$44 billion, paid in four instalments.',
    [
      ['R$44 billion', 'money', 44_000_000_000, 'BRL'],
      ['four', 'count', 4, 'instalments'],
    ],
  ],
  [
    'Turkey spent 128 billion dollars defending the lira, now at 8.1.',
    [
      ['128 billion dollars', 'money', 128_000_000_000, 'USD'],
      ['8.1', 'count', 8.1, ''],
    ],
  ],
  [
    'Sweden set aside 50 billion kronor; Norway, NOK 20bn.',
    [
      ['50 billion kronor', 'money', 50_000_000_000, 'SEK'],
      ['NOK 20bn', 'money', 20_000_000_000, 'NOK'],
    ],
  ],
  [
    'Pre-tax profit was US$1.1-1.3 billion.',
    [['US$1.1-1.3 billion', 'money', 1_100_000_000, 'USD', { max: 1_300_000_000 }]],
  ],
  [
    'It sold 2.3mn cars, down a third on 2019.',
    [
      ['2.3mn', 'count', 2_300_000, 'cars'],
      ['a third', 'ratio', 1 / 3, ''],
    ],
    ['2019'],
  ],
  // Sport
  [
    'Nadal won 6-3, 6-4, 7-5 in two hours and 41 minutes.',
    [
      ['two hours', 'duration', 2, 'hours'],
      ['41 minutes', 'duration', 41, 'minutes'],
    ],
    ['6-3', '6-4', '7-5'],
  ],
  [
    'Kohli made 82 off 53 balls with six fours and four sixes.',
    [
      ['82', 'count', 82, ''],
      ['53', 'count', 53, 'balls'],
      ['six', 'count', 6, 'fours'],
      ['four', 'count', 4, 'sixes'],
    ],
  ],
  ['The Under-19 side drew 1-1 with Mali.', [], ['19', '1-1']],
  [
    'She ran the 800m in 1:57.4, nearly two seconds inside her best.',
    [
      ['800m', 'measure', 800, 'metres'],
      ['two seconds', 'duration', 2, 'seconds', { bound: 'lt' }],
    ],
    ['1:57'],
  ],
  [
    'City lead by 14 points with eight games to play.',
    [
      ['14 points', 'measure', 14, 'points'],
      ['eight', 'count', 8, 'games'],
    ],
  ],
  [
    'The 26-year-old striker scored twice in Formula for victory over Schalke 04.',
    [['26-year-old', 'age', 26, 'years']],
    ['04'],
  ],
  ['The Formula 1 season runs to 23 races.', [['23', 'count', 23, 'races']], ['1']],
  [
    'A crowd of 21,400 saw the No. 10 miss a penalty in the 89th minute.',
    [['21,400', 'count', 21_400, '']],
    ['10', '89'],
  ],
  ['Pakistan were 131 for 4 at lunch on day two.', [['131', 'count', 131, '']], ['two']],
  [
    'The club paid €35m plus €5m in bonuses on a four-year deal.',
    [
      ['€35m', 'money', 35_000_000, 'EUR'],
      ['€5m', 'money', 5_000_000, 'EUR'],
      ['four-year', 'duration', 4, 'years'],
    ],
  ],
  ['The 49ers beat the 76ers in nobody’s league.', [], ['49', '76']],
  // Science and health
  [
    'Sea level could rise 61 to 110 centimetres by 2100.',
    [['61 to 110 centimetres', 'measure', 61, 'cm', { max: 110 }]],
    ['2100'],
  ],
  [
    'The virus spreads 50 to 70 percent faster than earlier forms.',
    [['50 to 70 percent', 'percent', 50, '%', { max: 70 }]],
  ],
  [
    'The probe travelled 471 million km in seven months.',
    [
      ['471 million km', 'measure', 471_000_000, 'km'],
      ['seven months', 'duration', 7, 'months'],
    ],
  ],
  ['CO2 levels passed 417 ppm at the station.', [['417 ppm', 'measure', 417, 'ppm']], ['2']],
  [
    'A magnitude 7.1 earthquake struck 60 km off Fukushima.',
    [
      ['7.1', 'measure', 7.1, 'magnitude'],
      ['60 km', 'measure', 60, 'km'],
    ],
  ],
  [
    'The jab was 94.5% effective in a Phase 3 trial of 30,000 people.',
    [
      ['94.5%', 'percent', 94.5, '%'],
      ['30,000', 'count', 30_000, 'people'],
    ],
    ['3'],
  ],
  [
    'Type 2 diabetes affects 90 per cent of the 4.9 million patients.',
    [
      ['90 per cent', 'percent', 90, '%'],
      ['4.9 million', 'count', 4_900_000, 'patients'],
    ],
    ['2'],
  ],
  [
    'Children under five received 600mg of the drug, three times the adult dose.',
    [
      ['five', 'age', 5, 'years', { bound: 'lt' }],
      ['600mg', 'measure', 600, 'mg'],
      ['three times', 'ratio', 3, 'times'],
    ],
  ],
  [
    'The telescope sees galaxies 13.4 billion light-years away.',
    [['13.4 billion light-years', 'measure', 13_400_000_000, 'light-years']],
  ],
  [
    'Warming of 1.5C would kill 70-90% of reefs.',
    [
      ['1.5C', 'measure', 1.5, 'degrees Celsius'],
      ['70-90%', 'percent', 70, '%', { max: 90 }],
    ],
  ],
  ['H1N1 and Covid-19 are caused by different viruses.', [], ['1', '19']],
  [
    'The glacier lost 267 gigatonnes of ice annually, twofold the rate of 2000.',
    [
      ['267 gigatonnes', 'measure', 267, 'gigatonnes'],
      ['twofold', 'ratio', 2, 'times'],
    ],
    ['2000'],
  ],
  [
    'Samples were kept at -70°C for up to 10 days.',
    [
      ['-70°C', 'measure', -70, 'degrees Celsius'],
      ['10 days', 'duration', 10, 'days', { bound: 'le' }],
    ],
  ],
  [
    'The asteroid is between 1.3 and 1.7 kilometres wide.',
    [['1.3 and 1.7 kilometres', 'measure', 1.3, 'km', { max: 1.7 }]],
  ],
  // War, disasters, courts, and everything else
  [
    'At least 300,000 Syrians have been killed and half the population displaced since 2011.',
    [
      ['300,000', 'count', 300_000, 'syrians', { bound: 'ge' }],
      ['half', 'ratio', 0.5, ''],
    ],
    ['2011'],
  ],
  [
    'Two F-35s and a Boeing 737 flew over at 20,000 feet.',
    [
      ['Two', 'count', 2, ''],
      ['20,000 feet', 'measure', 20_000, 'feet'],
    ],
    ['35', '737'],
  ],
  ['No fewer than eleven villages were burned within an hour.', [['eleven', 'count', 11, 'villages', { bound: 'ge' }]]],
  ['UN Resolution 1325 turned 20 in October.', [['20', 'age', 20, 'years']], ['1325']],
  ['The G7 and the E3 met 9/11 families.', [], ['7', '3', '9/11']],
  [
    'The ferry, with 85 passengers and 12 crew aboard, sank 3 miles offshore.',
    [
      ['85', 'count', 85, 'passengers'],
      ['12', 'count', 12, 'crew'],
      ['3 miles', 'measure', 3, 'miles'],
    ],
  ],
  [
    'The law raises the marriage age from 16 to 18.',
    [
      ['16', 'age', 16, 'years'],
      ['18', 'age', 18, 'years'],
    ],
  ],
  [
    'Israel struck 80 targets; Hamas fired upwards of 1,000 rockets.',
    [
      ['80', 'count', 80, 'targets'],
      ['1,000', 'count', 1000, 'rockets', { bound: 'gt' }],
    ],
  ],
  [
    'The journey takes 45 minutes, not the 90 it used to.',
    [
      ['45 minutes', 'duration', 45, 'minutes'],
      ['90', 'count', 90, ''],
    ],
  ],
  [
    'Around two dozen states, 24 in all, have joined.',
    [
      ['two dozen', 'count', 24, 'states', { approx: true }],
      ['24', 'count', 24, 'states'],
    ],
  ],
  [
    'About 60,000 of the 83,000 homes lack power, the utility said at 18:30 GMT.',
    [
      ['60,000', 'count', 60_000, 'homes', { approx: true }],
      ['83,000', 'count', 83_000, 'homes'],
    ],
    ['18:30'],
  ],
  [
    'A second man, 54, and his son, aged 19, were charged under Section 7.',
    [
      ['54', 'age', 54, 'years'],
      ['19', 'age', 19, 'years'],
    ],
    ['second', '7'],
  ],
  [
    'Windows 11 needs 4GB of memory and a 1 GHz chip.',
    [
      ['4GB', 'measure', 4, 'GB'],
      ['1 GHz', 'measure', 1, 'GHz'],
    ],
    ['11'],
  ],
  ['Version 2.4.1 fixes 5G calls on the iPhone 12.', [], ['2.4.1', '5', '12']],
  ['1. Wash your hands for 20 seconds.', [['20 seconds', 'duration', 20, 'seconds']], ['1']],
  ['The memo runs to 28 pages; see page 14 and chapters 3 and 5.', [['28', 'count', 28, 'pages']], ['14', '3', '5']],
  ['The chancellor’s plan is one of the boldest in a generation, and no one knows its cost.', [], ['one']],
  ['Three Mile Island and the Group of Seven are names.', [], ['Seven']],
  [
    'On 24 March 2021 a 400-metre ship blocked 12 percent of world trade for six days.',
    [
      ['400-metre', 'measure', 400, 'metres'],
      ['12 percent', 'percent', 12, '%'],
      ['six days', 'duration', 6, 'days'],
    ],
    ['24', '2021'],
  ],
  [
    'Unemployment among under-25s is two and a half times the average.',
    [['two and a half times', 'ratio', 2.5, 'times']],
    ['25'],
  ],
  [
    'He repaid one and a half million euros in 36 monthly instalments.',
    [
      ['one and a half million euros', 'money', 1_500_000, 'EUR'],
      ['36', 'count', 36, 'instalments'],
    ],
  ],
  [
    'The council of 15 members needs nine votes and no veto.',
    [
      ['15', 'count', 15, 'members'],
      ['nine', 'count', 9, 'votes'],
    ],
  ],
  [
    'One hundred and twenty-seven thousand six hundred refugees crossed in a week.',
    [['One hundred and twenty-seven thousand six hundred', 'count', 127_600, 'refugees']],
  ],
  [
    'Two hundred and six bodies were recovered from 11 graves near Tarhuna.',
    [
      ['Two hundred and six', 'count', 206, 'bodies'],
      ['11', 'count', 11, 'graves'],
    ],
  ],
  [
    'The 2,300-strong force costs €14 million per month.',
    [
      ['2,300-strong', 'count', 2300, ''],
      ['€14 million per month', 'money', 14_000_000, 'EUR/month'],
    ],
  ],
  [
    'Ticket prices are capped at 250,000 rupiah, about $17.',
    [
      ['250,000 rupiah', 'money', 250_000, 'IDR'],
      ['$17', 'money', 17, 'USD', { approx: true }],
    ],
  ],
  [
    'Three out of five new cases were in people aged 20 to 39.',
    [
      ['Three out of five', 'ratio', 0.6, ''],
      ['20 to 39', 'age', 20, 'years', { max: 39 }],
    ],
  ],
  ['Ministers voiced pride over a twelve per cent rise in exports.', [['twelve per cent', 'percent', 12, '%']]],
  ['Crowds of over a million people lined the river.', [['a million', 'count', 1_000_000, 'people', { bound: 'gt' }]]],
  [
    'The five storeys burned for hours while thousands of people fled.',
    [
      ['five', 'count', 5, 'storeys'],
      ['thousands', 'count', 1000, 'people', { approx: true, bound: 'gt' }],
    ],
  ],
  ['Dozens of those homes were empty.', [['Dozens', 'count', 12, 'homes', { approx: true, bound: 'gt' }]]],
  ['A few hundred shops shut.', [['A few hundred', 'count', 100, 'shops', { approx: true, bound: 'gt' }]]],
  ['A couple of hundred shops shut.', [['A couple of hundred', 'count', 200, 'shops', { approx: true }]]],
];
