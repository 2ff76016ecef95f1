/** Units that browsers can write in the reader's language, by the name that figures have them under. */
const KNOWN: Readonly<Record<string, string>> = {
  milliseconds: 'millisecond',
  seconds: 'second',
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
  km: 'kilometer',
  metres: 'meter',
  cm: 'centimeter',
  mm: 'millimeter',
  miles: 'mile',
  feet: 'foot',
  inches: 'inch',
  yards: 'yard',
  kg: 'kilogram',
  grams: 'gram',
  lb: 'pound',
  ounces: 'ounce',
  litres: 'liter',
  ml: 'milliliter',
  gallons: 'gallon',
  hectares: 'hectare',
  acres: 'acre',
  'degrees Celsius': 'celsius',
  'degrees Fahrenheit': 'fahrenheit',
  'km/h': 'kilometer-per-hour',
  mph: 'mile-per-hour',
};

/** How `Intl.NumberFormat` calls a unit (ECMA-402), where it knows it. */
export function unitOfBrowser(unit: string): string | undefined {
  return Object.hasOwn(KNOWN, unit) ? KNOWN[unit] : undefined;
}
