import { readdirSync, readFileSync } from 'node:fs';
import { speak } from '../src/ui/words';

/** Views are drawn in English in every test that asks for no other language. */
const FOLDER = 'src/_locales/en';

speak({
  language: 'en',
  messages: Object.fromEntries(
    readdirSync(FOLDER).flatMap(file =>
      Object.entries(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Record<string, string>).map(
        ([key, message]) => [`${file.replace('.json', '')}_${key}`, message],
      ),
    ),
  ),
});
