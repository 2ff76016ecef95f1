/** A local web server for pages that a browser is shown. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  readonly body: string | Uint8Array;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  /** Ends with a slash. */
  readonly url: string;
  close(): void;
}

/** Serves what `find` has for a path (`/article.html`), and 404 for the rest. Listens on this computer only. */
export async function serve(find: (path: string) => ServedPage | undefined): Promise<Site> {
  const server = createServer((request, response) => {
    const page = find(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!page) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': page.type, 'cache-control': 'no-store', ...page.headers }).end(page.body);
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
