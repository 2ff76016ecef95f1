import type { Place } from '../shared/model';
import { locale } from './words';

/** A country in the reader's language where the browser knows it; the pack's English name otherwise. */
export function placeName({ code, name }: Place): string {
  if (locale().startsWith('en') || !/^[a-z]{2}$/.test(code)) return name;
  const known = new Intl.DisplayNames(locale(), { type: 'region', fallback: 'none' }).of(code.toUpperCase());
  return known ?? name;
}
