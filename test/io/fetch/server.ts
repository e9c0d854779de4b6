import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a server of a test answers: a whole answer, or anything it does to the connection. */
export type Reply =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: string | Uint8Array;
    }
  | ((response: ServerResponse) => void);

export interface LocalServer {
  readonly baseUrl: string;
  /** Every request so far, in order. */
  readonly requests: readonly IncomingMessage[];
}

/** A server on this machine that plays replies by turns, the last again and again; gone after the test. */
export async function serverOf(...replies: readonly Reply[]): Promise<LocalServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const reply = replies[Math.min(requests.length, replies.length - 1)]!;
    requests.push(request);
    if (typeof reply === 'function') reply(response);
    else response.writeHead(reply.status ?? 200, { ...reply.headers }).end(reply.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

/** Half of an answer, then nothing: the connection is cut. */
export const cut =
  (body: string): Reply =>
  (response) => {
    response.writeHead(200, { 'content-length': String(Buffer.byteLength(body)) });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  };
