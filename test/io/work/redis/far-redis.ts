import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { onTestFinished } from 'vitest';

/**
 * The address of a Redis as if it were far away, for one test.
 *
 * @param delay milliseconds by which each of its answers is late
 */
export async function farRedis(url: string, delay: number): Promise<string> {
  const server = createServer((near) => {
    const far = connect(Number(new URL(url).port), 'localhost');
    near.on('data', (asked) => far.write(asked));
    far.on('data', (answer) => setTimeout(() => near.write(answer), delay));
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => {}); // a worker that is killed
      one.on('close', () => other.destroy());
    }
  }).listen(0);
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `redis://localhost:${(server.address() as AddressInfo).port}`;
}
