import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { onTestFinished } from 'vitest';

/** Whether this machine can start a Redis of its own. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis of a test's own, with an append-only file in a folder of its own. */
export interface OwnRedis {
  readonly url: string;
  /** A client of the test's own. */
  readonly client: Redis;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Begins it again with what its file has. */
  restart(): Promise<void>;
}

/** Starts a Redis on a free port, for one test. */
export async function ownRedis(...settings: string[]): Promise<OwnRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'eventstudy-redis-'));
  const port = await freePort();
  const own = ['--port', String(port), '--dir', folder, '--appendonly', 'yes', '--save', '', ...settings];
  let server: ChildProcess;
  const start = async () => {
    server = spawn('redis-server', own, { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of server.stdout!) if (String(line).includes('Ready to accept')) break;
    server.stdout!.resume();
  };
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  };
  await start();
  const url = `redis://localhost:${port}`;
  const client = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 100 });
  client.on('error', () => {}); // a server that is killed
  onTestFinished(async () => {
    client.disconnect();
    await kill();
    rmSync(folder, { recursive: true });
  });
  return { url, client, kill, restart: start };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
