import { readdirSync, readFileSync } from 'node:fs';
import type { Language, Words } from '../src/shared/protocol';

/** The extension's own words in a language, as the build writes them: each room's keys behind its name. */
export function catalogue(language: Language): Words {
  const folder = `src/_locales/${language}`;
  const rooms = readdirSync(folder).flatMap(file => {
    const texts = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<string, string>;
    return Object.entries(texts).map(([key, text]) => [`${file.replace('.json', '')}_${key}`, text] as const);
  });
  return { language, messages: Object.fromEntries(rooms) };
}
