/** The stand-in as a local https server with a certificate of its own, for browsers. */

import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createWikimedia, HOSTS, type Reply, type Wikimedia } from './wikimedia';

export interface WikimediaServer extends Pick<Wikimedia, 'requests' | 'fail' | 'heal'> {
  /** Of 127.0.0.1; plays every host of `HOSTS`. */
  readonly port: number;
  /** Base64 SHA-256 of the public key of its certificate. */
  readonly spkiHash: string;
  close(): void;
}

/** Needs the `openssl` command, which makes the certificate. */
export async function startWikimedia(): Promise<WikimediaServer> {
  const wikimedia = createWikimedia();
  const { key, cert, spkiHash } = selfSigned();
  const server = createServer({ key, cert }, (request, response) => {
    const reply = wikimedia.answer({
      method: request.method ?? 'GET',
      host: (request.headers.host ?? '').replace(/:\d+$/, ''),
      path: request.url ?? '/',
      headers: plain(request),
      at: Date.now(),
    });
    send(reply, response);
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    spkiHash,
    requests: wikimedia.requests,
    fail: wikimedia.fail,
    heal: wikimedia.heal,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function send({ status, headers, body, end }: Reply, response: ServerResponse): void {
  if (end === 'never') return;
  if (end === 'refuse') return void response.destroy();
  response.writeHead(status, headers);
  if (end === 'good') return void response.end(body);
  response.write(body, () => {
    if (end === 'break') response.destroy();
  });
}

function plain({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

function selfSigned() {
  const folder = mkdtempSync(path.join(tmpdir(), 'wikimedia-'));
  try {
    const [keyFile, certFile] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
    const names = [...HOSTS, 'localhost'].map(name => `DNS:${name}`);
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
        ...['-subj', '/CN=stand-in', '-addext', `subjectAltName=${names.join(',')},IP:127.0.0.1`],
        ...['-keyout', keyFile, '-out', certFile],
      ],
      { stdio: 'ignore' },
    );
    const cert = readFileSync(certFile);
    const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
    return {
      key: readFileSync(keyFile),
      cert,
      spkiHash: createHash('sha256').update(publicKey).digest('base64'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
