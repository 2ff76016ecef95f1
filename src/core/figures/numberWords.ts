/** Cardinals below one hundred. */
export const ONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  }),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** What a number is multiplied by. "dozen" takes part so that "two dozen" is 24. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    dozen: 12,
    thousand: 1e3,
    lakh: 1e5,
    lakhs: 1e5,
    lac: 1e5,
    lacs: 1e5,
    million: 1e6,
    millions: 1e6,
    mn: 1e6,
    mln: 1e6,
    mio: 1e6,
    crore: 1e7,
    crores: 1e7,
    billion: 1e9,
    billions: 1e9,
    bn: 1e9,
    bln: 1e9,
    milliard: 1e9,
    trillion: 1e12,
    trillions: 1e12,
    tn: 1e12,
    trn: 1e12,
    trln: 1e12,
    quadrillion: 1e15,
  }),
);

/** Scales that are short for one only where money is spoken of or directly at the digits: "$5m", "Rs 12 cr", "$1.2 b". */
export const MONEY_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1e3, l: 1e5, m: 1e6, mm: 1e6, cr: 1e7, b: 1e9, t: 1e12 }),
);

/** "tens of thousands", "dozens of": more than one of these, nobody says how many. */
export const VAGUE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tens: 10,
    dozens: 12,
    scores: 20,
    hundreds: 1e2,
    thousands: 1e3,
    lakhs: 1e5,
    millions: 1e6,
    crores: 1e7,
    billions: 1e9,
    trillions: 1e12,
  }),
);

/** The lower part of a fraction: "two-thirds", "a quarter". */
export const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
    hundredth: 100,
    hundredths: 100,
    thousandth: 1000,
    thousandths: 1000,
  }),
);
