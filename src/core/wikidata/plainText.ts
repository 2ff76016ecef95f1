/**
 * A string of an online source as plain text: control and bidirectional control characters gone, blanks collapsed,
 * at most `limit` UTF-16 units. Markup is not looked for: it is shown as the characters it is made of.
 * Anything but a string, or nothing left of it, is `undefined`.
 */
export function plainText(value: unknown, limit: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  // Cut before cleaning, so that a hostile megabyte costs no more than a name.
  const text = value
    .slice(0, 2 * limit)
    .replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ')
    .replace(/[\u061c\u200b\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu, '')
    .trim();
  const short = text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
  return short || undefined;
}
