/** `x-us-some-name`: the key of somebody whose QID is not known, from their name and first country. */
export function localKey(name: string, country: string | undefined): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `x-${country || 'xx'}-${plain}`;
}
