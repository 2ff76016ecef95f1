/**
 * What a person is told, as data: which of the extension's messages, and its values. A view says it in the reader's
 * language (`told` in `ui/words.ts`); whoever made it need not know that language.
 */
export interface Message {
  /** Of `src/_locales`: `<room>_<key>`. */
  readonly key: string;
  /** A number called `count` picks the plural form. Text is shown as it is: a name, an address, words of an article. */
  readonly values?: Readonly<Record<string, string | number | Message>>;
}
