import * as v from 'valibot';
import { stored } from '../platform/stored';
import { DEFAULT_SETTINGS, type Settings } from '../shared/protocol';

/** The reader's settings; what is stored and malformed counts as never set. */
export function settings(): Promise<Settings> {
  return value.get();
}

export function saveSettings(changed: Settings): Promise<void> {
  return value.set(v.parse(schema, changed));
}

/** Long enough not to fire while passing over, short enough not to seem broken. */
const DELAY_MS = { least: 0, most: 3_000 };

const { highlight: marks } = DEFAULT_SETTINGS;
const schema = v.object({
  lookUpOnOpen: v.fallback(v.boolean(), DEFAULT_SETTINGS.lookUpOnOpen),
  hover: v.fallback(v.boolean(), DEFAULT_SETTINGS.hover),
  hoverDelayMs: v.fallback(
    v.pipe(v.number(), v.minValue(DELAY_MS.least), v.maxValue(DELAY_MS.most)),
    DEFAULT_SETTINGS.hoverDelayMs,
  ),
  highlight: v.fallback(
    v.object({
      people: v.fallback(v.boolean(), marks.people),
      roles: v.fallback(v.boolean(), marks.roles),
      figures: v.fallback(v.boolean(), marks.figures),
    }),
    marks,
  ),
});

const value = stored<Settings>('settings', DEFAULT_SETTINGS, json => v.parse(schema, json));
