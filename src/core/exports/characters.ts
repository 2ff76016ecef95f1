/** How many characters (Unicode code points) a text has. */
export function charactersIn(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Without halves of characters, which no standard allows in text: a context may have been cut in the middle of one. */
export function wholeCharacters(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '');
}
