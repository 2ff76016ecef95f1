import { isObject, own } from './shape';

/** What text selectors say about a passage. */
export interface Selected {
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** In the units of the file. */
  readonly start?: number;
  readonly end?: number;
  readonly css?: string;
}

/** Selectors may stand in lists and refine each other; deeper than this nobody nests them. */
const DEEPEST = 8;

/**
 * Collects the selectors of one target: a list holds alternatives, `refinedBy` looks inside what its selector found, so that an
 * inner quote counts rather than an outer one.
 */
export function selected(selector: unknown, depth = 0): Selected {
  if (depth > DEEPEST) return {};
  if (Array.isArray(selector)) return Object.assign({}, ...selector.map(one => selected(one, depth + 1)).reverse());
  if (!isObject(selector)) return {};
  const inner = selected(own(selector, 'refinedBy'), depth + 1);
  const listed = selected(own(selector, 'items') ?? own(selector, 'members'), depth + 1);
  return { ...listed, ...outer(selector), ...inner };
}

function outer(selector: Readonly<Record<string, unknown>>): Selected {
  const type = own(selector, 'type') ?? own(selector, '@type');
  if (isType(type, 'TextQuoteSelector')) {
    const [exact, prefix, suffix] = ['exact', 'prefix', 'suffix'].map(key => own(selector, key));
    if (typeof exact !== 'string' || exact === '') return {};
    return {
      exact,
      prefix: typeof prefix === 'string' ? prefix : '',
      suffix: typeof suffix === 'string' ? suffix : '',
    };
  }
  if (isType(type, 'TextPositionSelector')) {
    const [start, end] = [own(selector, 'start'), own(selector, 'end')];
    return isOffset(start) && isOffset(end) && start <= end ? { start, end } : {};
  }
  const value = own(selector, 'value');
  return isType(type, 'CssSelector') && typeof value === 'string' ? { css: value } : {};
}

/** Types may be lists, and have a prefix (`oa:`). */
export function isType(type: unknown, name: string): boolean {
  if (Array.isArray(type)) return type.some(one => isType(one, name));
  return typeof type === 'string' && type.replace(/^.*[:#/]/, '') === name;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
