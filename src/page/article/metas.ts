/** The value of the first of these names of `<meta>`, lower case, that the page gives one; '' when it gives none. */
export type Metas = (...names: readonly string[]) => string;

export function readMetas(document: Document): Metas {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    for (const attribute of ['property', 'name', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content && !values.has(name)) values.set(name, content);
    }
  }
  return (...names) => names.map(name => values.get(name)).find(value => value !== undefined) ?? '';
}
