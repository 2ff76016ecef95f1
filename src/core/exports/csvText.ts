/** Comma-separated values as RFC 4180 has them. */

/**
 * One record with its line break. Spreadsheets run a field that begins with `=`, `+`, `-`, `@` or a control character as a
 * formula; an apostrophe in front makes it text (OWASP, "CSV Injection").
 */
export function csvRecord(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

/** Records of fields. The separator (comma, semicolon or tab) is the one the first line has most of. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const source = text.replace(/^\ufeff/, '');
  const separator = separatorOf(source.slice(0, source.search(/[\r\n]|$/)));
  const records: string[][] = [];
  let fields: string[] = [];
  let at = 0;
  while (at < source.length) {
    const field = source[at] === '"' ? quotedField(source, at) : plainField(source, at, separator);
    fields.push(field.value);
    at = field.end;
    if (source[at] === separator) {
      at++;
      if (at < source.length) continue;
      fields.push('');
    }
    records.push(fields);
    fields = [];
    if (source[at] === '\r') at++;
    if (source[at] === '\n') at++;
  }
  return records.filter(record => record.length > 1 || record[0] !== '');
}

interface Field {
  readonly value: string;
  /** Where the separator or the line break stands. */
  readonly end: number;
}

function quotedField(source: string, start: number): Field {
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = source.indexOf('"', at);
    if (quote < 0) return { value: value + source.slice(at), end: source.length };
    value += source.slice(at, quote);
    at = quote + 1;
    if (source[at] !== '"') break;
    value += '"';
    at++;
  }
  // What stands between a closing quotation mark and the separator belongs to nobody; it is kept as it is.
  ENDS.lastIndex = at;
  const end = ENDS.exec(source)?.index ?? source.length;
  return { value: value + source.slice(at, end), end };
}

function plainField(source: string, start: number, separator: string): Field {
  let end = start;
  while (end < source.length && source[end] !== separator && source[end] !== '\n' && source[end] !== '\r') end++;
  return { value: source.slice(start, end), end };
}

const ENDS = /[,;\t\r\n]/g;

function separatorOf(header: string): string {
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function csvField(value: string): string {
  const safe = /^\s*[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
