/** What makes code or markup of strings: nothing of it may stand in what is shipped. */
export const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['eval', /(?<![\w$.])eval\s*\(|(?:globalThis|window|self)\.eval\b/],
  ['new Function', /new\s+Function\b|(?<![\w$.])Function\s*\(\s*["'`]/],
  ['a timer with a string', /set(?:Timeout|Interval)\s*\(\s*["'`]/],
  ['innerHTML', /\.(?:inner|outer)HTML\s*[+]?=(?!=)/],
  ['insertAdjacentHTML', /insertAdjacentHTML/],
  ['document.write', /\bdocument\s*\.\s*write(?:ln)?\s*\(/],
  ['markup from a string', /createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|\.srcdoc\s*=/],
  ['a script from elsewhere', /importScripts\s*\(|\bimport\s*\(\s*["'`]https?:/],
];
