/**
 * The only way out of a browser under test: a proxy that sends some hosts to local ports, refuses all others,
 * and remembers every one that was asked for. Addresses of this computer do not pass through it.
 */

import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

export interface Gate {
  readonly port: number;
  /** Hosts asked for, in order, one entry a connection. */
  readonly asked: readonly string[];
  /** Cuts what is open and refuses what comes, until set back. */
  setDown(down: boolean): void;
  close(): void;
}

/** `hosts` maps a host's name to the local port that plays it. */
export async function openGate(hosts: Readonly<Record<string, number>>): Promise<Gate> {
  const asked: string[] = [];
  const open = new Set<Duplex>();
  let isDown = false;

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://invalid');
    asked.push(url.hostname);
    const port = hosts[url.hostname];
    if (isDown || port === undefined) return void response.writeHead(502).end('refused by the gate');
    passOn(request, response, { port, path: url.pathname + url.search });
  });

  // https, and anything else that wants a tunnel
  server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    asked.push(host);
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy());
    const port = hosts[host];
    if (isDown) return void socket.destroy();
    if (port === undefined) return void socket.end('HTTP/1.1 502 refused by the gate\r\n\r\n');
    const far = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      far.write(head);
      far.pipe(socket);
      socket.pipe(far);
    });
    far.on('error', () => socket.destroy());
    socket.on('close', () => far.destroy());
  });

  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    setDown(down) {
      isDown = down;
      if (down) for (const socket of open) socket.destroy();
    },
    close() {
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}

function passOn(request: IncomingMessage, response: ServerResponse, to: { port: number; path: string }): void {
  const { method, headers } = request;
  const far = forward({ host: '127.0.0.1', method, headers, ...to }, answer => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  far.on('error', () => response.destroy());
  request.pipe(far);
}
