import * as v from 'valibot';
import { stored } from '../platform/stored';
import { DEFAULT_SETTINGS, LANGUAGES, type Settings } from '../shared/protocol';

/** The reader's settings; what is stored and malformed counts as never set. */
export function settings(): Promise<Settings> {
  return value.get();
}

export function saveSettings(changed: Settings): Promise<void> {
  return value.set(v.parse(schema, changed));
}

/** Long enough not to fire while passing over, short enough not to seem broken. */
const DELAY_MS = { least: 0, most: 3_000 };

function shortTexts(most: number) {
  return v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(most));
}

const { highlight: marks } = DEFAULT_SETTINGS;
const schema = v.object({
  language: v.fallback(v.picklist(['auto', ...LANGUAGES]), DEFAULT_SETTINGS.language),
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
      notes: v.fallback(v.boolean(), marks.notes),
      style: v.fallback(v.picklist(['tint', 'under', 'both']), marks.style),
      palette: v.fallback(v.picklist(['calm', 'vivid', 'distinct']), marks.palette),
    }),
    marks,
  ),
  photos: v.fallback(v.boolean(), DEFAULT_SETTINGS.photos),
  neverOn: v.fallback(shortTexts(1_000), []),
  author: v.fallback(v.pipe(v.string(), v.maxLength(100)), ''),
  ownVerdicts: v.fallback(shortTexts(50), []),
});

const value = stored<Settings>('settings', DEFAULT_SETTINGS, json => v.parse(schema, json));
