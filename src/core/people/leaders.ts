import type { OfficeClass } from '../../shared/model';

/**
 * Countries that the head of government leads; "the German leader" is the chancellor, "the French leader" the president.
 * Lower-case ISO 3166 codes, as the constitutions stood in 2025.
 */
const LED_BY_GOVERNMENT = new Set(
  `ad ag al am at au ba bb bd be bg bs bt bz ca cz de dk dm ee es et fi fj gb gd ge gr hr hu ie il in iq is it jm jp kh
   kn la lb lc ls lt lu lv md me mk mn mt mu my nl no np nz pg pk pl pt rs sb se si sk sm th to tt tv vc vu
   ws xk`.split(/\s+/),
);

/** The class of the office that "the leader" of a country holds. */
export function leadingClass(country: string): OfficeClass {
  return LED_BY_GOVERNMENT.has(country) ? 'hog' : 'hos';
}
