import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type Gate, openGate } from './gate';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

test('a host that is played gets an answer, by tunnel and plainly, and both are remembered', async () => {
  const gate = await gateTo('played.example');
  expect(await tunnel(gate, 'played.example:443')).toContain('200 OK');
  expect(await plain(gate, 'http://played.example/a?b')).toBe('/a?b');
  expect(gate.asked).toEqual(['played.example', 'played.example']);
});

test('any other host is refused, and is remembered too', async () => {
  const gate = await gateTo('played.example');
  expect(await tunnel(gate, 'other.example:443')).toContain('502');
  expect(await plain(gate, 'http://other.example/')).toBe('refused by the gate');
  expect(gate.asked).toEqual(['other.example', 'other.example']);
});

test('while it is down nobody gets through', async () => {
  const gate = await gateTo('played.example');
  gate.setDown(true);
  expect(await tunnel(gate, 'played.example:443')).toBe('');
  gate.setDown(false);
  expect(await tunnel(gate, 'played.example:443')).toContain('200 OK');
});

/** A gate to a server that answers with the path it was asked for. */
async function gateTo(host: string): Promise<Gate> {
  const server = createServer((asked, answer) => answer.end(asked.url));
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const gate = await openGate({ [host]: (server.address() as AddressInfo).port });
  closing.push(gate.close, () => server.close());
  return gate;
}

/** The first words of the answer to CONNECT; '' when the line is cut. */
function tunnel(gate: Gate, to: string): Promise<string> {
  return new Promise(done => {
    const socket = connect(gate.port, '127.0.0.1', () => socket.write(`CONNECT ${to} HTTP/1.1\r\nhost: ${to}\r\n\r\n`));
    socket.on('data', bytes => {
      done(String(bytes));
      socket.destroy();
    });
    socket.on('error', () => done(''));
    socket.on('close', () => done(''));
  });
}

function plain(gate: Gate, url: string): Promise<string> {
  return new Promise((done, fail) => {
    const headers = { host: new URL(url).host };
    request({ host: '127.0.0.1', port: gate.port, path: url, headers }, async answer => {
      let text = '';
      for await (const part of answer) text += part;
      done(text);
    })
      .on('error', fail)
      .end();
  });
}
