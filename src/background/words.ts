import { browser } from '../platform/browser';
import { LANGUAGES, type Language, type Words } from '../shared/protocol';
import { settings } from './settings';

/** The extension's own words in the reader's language, or in the browser's as long as the reader chose none. */
export async function words(): Promise<Words> {
  const { language: chosen } = await settings();
  const language = chosen === 'auto' ? nearest(browser.i18n.getUILanguage()) : chosen;
  const response = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  const catalogue = (await response.json()) as Readonly<Record<string, { readonly message: string }>>;
  return {
    language,
    messages: Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, message])),
  };
}

function nearest(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find(language => language === primary) ?? 'en';
}
