import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/shared/protocol';
import { direction, say, sayCount, speak } from '../../src/ui/words';
import { catalogue } from '../catalogue';

const PLURAL = /_(zero|one|two|few|many|other)$/;
const english = catalogue('en').messages;
const placeholders = (message: string): string[] => [...new Set(message.match(/\{\w+\}/g) ?? [])].sort();
const isCount = (key: string): boolean => PLURAL.test(key) && `${key.replace(PLURAL, '')}_other` in english;

describe.each(LANGUAGES)('the words of %s', language => {
  const messages = catalogue(language).messages;
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  it('say all that the English ones say, in every plural form of the language, and nothing else', () => {
    const wanted = Object.keys(english).flatMap(key =>
      isCount(key) ? categories.map(category => key.replace(PLURAL, `_${category}`)) : [key],
    );
    expect(Object.keys(messages).sort()).toEqual([...new Set(wanted)].sort());
  });

  it('have names that the browsers take', () => {
    expect(Object.keys(messages).filter(key => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([]);
  });

  it('keep the places for values, and are not empty', () => {
    const broken = Object.entries(messages).filter(([key, message]) => {
      const model = english[key] ?? english[key.replace(PLURAL, '_other')] ?? '';
      const allowed = placeholders(model);
      const own = placeholders(message);
      const isComplete = isCount(key)
        ? own.every(name => allowed.includes(name) || name === '{count}')
        : own.join() === allowed.join();
      return message.trim() === '' || !isComplete;
    });
    expect(broken).toEqual([]);
  });
});

describe('say', () => {
  afterAll(() => speak({ language: 'en', messages: english }));

  it('fills in values, writes numbers as the language does, and shows an unknown key as it is', () => {
    speak({ language: 'fr', messages: { x: '{n} sur {name}' } });
    expect(say('x', { n: 12_345, name: 'Dix' })).toBe(`${new Intl.NumberFormat('fr').format(12_345)} sur Dix`);
    expect(say('y')).toBe('y');
  });

  it('ends a sentence with one point, after an abbreviation too', () => {
    speak({ language: 'ru', messages: { x: 'Сведения {when}. Больше ничего.', y: 'Это {what}.' } });
    expect(say('x', { when: 'на июнь 2025 г.' })).toBe('Сведения на июнь 2025 г. Больше ничего.');
    expect(say('y', { what: 'всё' })).toBe('Это всё.');
  });

  it('picks the plural form of the language', () => {
    speak({
      language: 'ru',
      messages: { n_one: '{count} имя', n_few: '{count} имени', n_many: '{count} имён', n_other: '{count} имени' },
    });
    expect([1, 3, 5, 21].map(count => sayCount('n', count))).toEqual(['1 имя', '3 имени', '5 имён', '21 имя']);
  });

  it('knows which way the language runs', () => {
    speak({ language: 'ur', messages: {} });
    expect(direction()).toBe('rtl');
  });
});
