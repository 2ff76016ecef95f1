/** Settles when the reader sees the page: one that is loaded ahead of time or in a hidden tab may never be seen. */
export async function whenSeen(document: Document): Promise<void> {
  if ((document as { readonly prerendering?: boolean }).prerendering) {
    await new Promise(done => document.addEventListener('prerenderingchange', done, { once: true }));
  }
  while (document.visibilityState === 'hidden') {
    await new Promise(done => document.addEventListener('visibilitychange', done, { once: true }));
  }
}
