import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { gateway } from './desk';

/**
 * The gateway with one answer of its own, compressed as the gateway does, for what drives a browser by itself and takes no routes of Playwright.
 *
 * @param path of the answer
 * @returns the address, and what ends it
 */
export async function standIn(path: string, answer: object): Promise<{ address: string; end: () => void }> {
  const body = gzipSync(JSON.stringify(answer));
  const server = createServer((asked, response) => {
    if (asked.method === 'GET' && asked.url?.split('?')[0] === path) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(body);
    } else {
      pass(asked, response);
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, end: () => server.close() };
}

function pass(asked: IncomingMessage, response: ServerResponse): void {
  const to = new URL(asked.url ?? '/', gateway());
  const onward = request(
    to,
    { method: asked.method, headers: { ...asked.headers, host: to.host } },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  asked.pipe(onward);
}
