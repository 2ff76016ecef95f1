import type { Comparison, Figure, Population } from '../../shared/model';

/**
 * What gives scale to a figure, best first: money as an amount for each inhabitant, people as a share of them, a measure in
 * the other system. Money is never turned into another currency: that needs a dated rate.
 */
export function scaleOf(figure: Figure, population?: Population): readonly Comparison[] {
  const converted = convert(figure);
  const compared = population && population.inhabitants > 0 ? amongPeople(figure, population) : undefined;
  return [compared, converted].filter(comparison => comparison !== undefined);
}

/** Sums below this for a whole country say nothing about each inhabitant. */
const LEAST_MONEY_EACH = 0.01;
/** A share below one in a million is no help to imagine it. */
const LEAST_SHARE = 1e-6;

/** Nouns that count people, or things of which each is one person's. */
const OF_PEOPLE = new Set(
  (
    'people men women children voters votes citizens residents inhabitants refugees migrants workers jobs deaths cases infections ' +
    'patients students pupils teachers soldiers troops families households homes doses casualties victims prisoners protesters ' +
    'pensioners farmers employees unemployed dead injured'
  ).split(' '),
);

function amongPeople(figure: Figure, population: Population): Comparison | undefined {
  if (figure.type === 'money' && /^[A-Z]{3}$/.test(figure.unit)) {
    const value = figure.value / population.inhabitants;
    return value >= LEAST_MONEY_EACH ? { kind: 'each', value, unit: figure.unit, population } : undefined;
  }
  if (figure.type !== 'count' || !OF_PEOPLE.has(figure.unit)) return undefined;
  const value = figure.value / population.inhabitants;
  return value >= LEAST_SHARE && value <= 1 ? { kind: 'share', value, population } : undefined;
}

/** `factor` of the unit beside it; exact by definition (international yard and pound, 1959) unless a comment says otherwise. */
const CONVERSIONS: Readonly<Record<string, readonly [unit: string, factor: number, offset?: number]>> = {
  miles: ['km', 1.609344],
  km: ['miles', 1 / 1.609344],
  'nautical miles': ['km', 1.852],
  feet: ['metres', 0.3048],
  metres: ['feet', 1 / 0.3048],
  yards: ['metres', 0.9144],
  inches: ['cm', 2.54],
  cm: ['inches', 1 / 2.54],
  acres: ['hectares', 0.40468564224],
  hectares: ['acres', 1 / 0.40468564224],
  'square miles': ['square km', 2.589988110336],
  'square km': ['square miles', 1 / 2.589988110336],
  'square feet': ['square metres', 0.09290304],
  'square metres': ['square feet', 1 / 0.09290304],
  'cubic feet': ['cubic metres', 0.028316846592],
  lb: ['kg', 0.45359237],
  kg: ['lb', 1 / 0.45359237],
  stone: ['kg', 6.35029318],
  ounces: ['grams', 28.349523125],
  mph: ['km/h', 1.609344],
  'km/h': ['mph', 1 / 1.609344],
  knots: ['km/h', 1.852],
  // The barrel of petroleum, 42 US gallons of 231 cubic inches.
  barrels: ['litres', 158.987294928],
  'acre-feet': ['cubic metres', 1233.48183754752],
  // A cubic foot a second.
  cusecs: ['cubic metres/second', 0.028316846592],
  'degrees Fahrenheit': ['degrees Celsius', 5 / 9, -32],
  'degrees Celsius': ['degrees Fahrenheit', 9 / 5],
};

function convert({ type, unit, value, valueMax }: Figure): Comparison | undefined {
  const conversion = type === 'measure' && Object.hasOwn(CONVERSIONS, unit) ? CONVERSIONS[unit] : undefined;
  if (!conversion) return undefined;
  const [to, factor, offset = 0] = conversion;
  const after = unit === 'degrees Celsius' ? 32 : 0;
  const turned = (each: number) => Number(((each + offset) * factor + after).toPrecision(12));
  return {
    kind: 'converted',
    value: turned(value),
    ...(valueMax !== undefined && { valueMax: turned(valueMax) }),
    unit: to,
  };
}
