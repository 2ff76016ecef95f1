import { LANGUAGES, type Language, type Settings } from '../shared/protocol';
import { h } from './element';
import { check, field, group, radios, select } from './formParts';
import { locale, say } from './words';

type Save = (settings: Settings) => void;

/** How a card opens, and what opening it does. */
export function cardForm(settings: Settings, save: Save): HTMLElement {
  return h(
    'form',
    { class: 'settings', submit: event => event.preventDefault() },
    group(
      say('options_open'),
      check(
        'hover',
        say('options_hover'),
        settings.hover,
        hover => save({ ...settings, hover }),
        say('options_hoverHint'),
      ),
      delay(settings, save),
    ),
    group(
      say('options_onOpen'),
      ...radios(
        'onOpen',
        [
          { value: 'here', label: say('options_onOpen_here') },
          { value: 'look', label: say('options_onOpen_look'), hint: say('options_onOpen_lookHint') },
        ],
        settings.lookUpOnOpen ? 'look' : 'here',
        chosen => save({ ...settings, lookUpOnOpen: chosen === 'look' }),
      ),
      check(
        'photos',
        say('options_photos'),
        settings.photos,
        photos => save({ ...settings, photos }),
        say('options_photosHint'),
      ),
    ),
  );
}

/** The extension's own language. */
export function languageForm(settings: Settings, save: Save): HTMLElement {
  return h(
    'form',
    { class: 'settings', submit: event => event.preventDefault() },
    select(
      'language',
      say('options_languageLabel'),
      [
        { value: 'auto', label: say('options_languageAuto') },
        ...LANGUAGES.map(value => ({ value, label: OWN_NAMES[value], lang: value })),
      ],
      settings.language,
      chosen => save({ ...settings, language: LANGUAGES.find(language => language === chosen) ?? 'auto' }),
    ),
  );
}

/** Who signs notes, and which verdicts there are besides the known ones. */
export function notesForm(settings: Settings, save: Save): HTMLElement {
  return h(
    'form',
    { class: 'settings', submit: event => event.preventDefault() },
    field({
      act: 'author',
      label: say('options_author'),
      hint: say('options_authorHint'),
      value: settings.author,
      limit: 100,
      change: author => save({ ...settings, author: author.trim() }),
    }),
    field({
      act: 'verdicts',
      label: say('options_verdicts'),
      hint: say('options_verdictsHint'),
      value: settings.ownVerdicts.join('\n'),
      kind: 'lines',
      limit: VERDICTS * VERDICT,
      change: text => save({ ...settings, ownVerdicts: linesOf(text) }),
    }),
  );
}

/** What each language calls itself: whoever cannot read the page finds their own. */
const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ru: 'Русский',
  ur: 'اردو',
};

const VERDICTS = 50;
const VERDICT = 100;

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map(line => line.trim().slice(0, VERDICT));
  return [...new Set(lines.filter(Boolean))].slice(0, VERDICTS);
}

const DELAYS_MS = [200, 300, 400, 500, 700, 1000];

function delay(settings: Settings, save: Save): HTMLElement {
  const seconds = new Intl.NumberFormat(locale(), { style: 'unit', unit: 'second', unitDisplay: 'long' });
  const choices = [...new Set([...DELAYS_MS, settings.hoverDelayMs])].sort((a, b) => a - b);
  return select(
    'delay',
    say('options_delay'),
    choices.map(ms => ({ value: String(ms), label: seconds.format(ms / 1000) })),
    String(settings.hoverDelayMs),
    ms => save({ ...settings, hoverDelayMs: Number(ms) }),
    !settings.hover,
  );
}
