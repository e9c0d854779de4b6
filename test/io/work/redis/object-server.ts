import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server of objects in memory, for one test: GET, HEAD, PUT, DELETE. */
export async function objectServer(
  password?: string,
): Promise<{ url: string; objects: Map<string, Buffer> }> {
  const objects = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const path = request.url!;
    const credentials = `Basic ${Buffer.from(`me:${password}`).toString('base64')}`;
    if (password !== undefined && request.headers.authorization !== credentials) {
      response.writeHead(401).end();
    } else if (request.method === 'PUT') {
      objects.set(path, Buffer.concat(chunks));
      response.writeHead(201).end();
    } else if (!objects.has(path)) {
      response.writeHead(404).end();
    } else if (request.method === 'DELETE') {
      objects.delete(path);
      response.writeHead(204).end();
    } else {
      response.writeHead(200).end(request.method === 'HEAD' ? undefined : objects.get(path));
    }
  }).listen(0);
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, objects };
}
