/**
 * Text that Markdown shows as it is, on one line: nothing in it becomes a link, a heading, a list, HTML or an entity
 * (CommonMark allows a backslash before every sign of ASCII). A colon before a space makes nothing, and reads better bare.
 */
export function markdownText(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]()<>#|~&!$^=@]|:(?=\S)/g, '\\$&')
    .replace(/^([-+]|\d+(?=[.)]))/, (found: string) => (/\d/.test(found) ? `${found}` : `\\${found}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** An address for the parentheses of a link. */
export function markdownAddress(address: string): string {
  return address.replaceAll(
    /[\s<>()[\]\\`*_|"']/g,
    code => `%${code.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
