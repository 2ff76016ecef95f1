/** The parts of a web address, read by the engine's own parser. */
export interface Address {
  protocol: string;
  hostname: string;
  port: string;
  pathname: string;
  search: string;
  readonly origin: string;
  readonly href: string;
}

/** `URL` is no part of the language, but every engine this runs in has it; the DOM's types are left out of this room. */
declare const URL: { new (address: string): Address; canParse(address: string): boolean };

/** `undefined` when it is no absolute address. */
export function parseAddress(address: string): Address | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** Whether it is an absolute http or https address. */
export function isWebAddress(address: string): boolean {
  const protocol = parseAddress(address)?.protocol;
  return protocol === 'http:' || protocol === 'https:';
}
