import { describe, expect, test } from 'vitest';
import type { Console } from '../../src/cli/console.ts';
import { workersAt } from '../../src/cli/redis-words.ts';

const said: string[] = [];
const console = {
  note: (text: string) => said.push(text),
} as Partial<Console> as Console;

describe('what is said of workers', () => {
  test('without a Redis is nothing, and what makes sense beside one alone is refused', () => {
    expect(workersAt({}, console)).toBeUndefined();
    expect(() => workersAt({ share: 'parts' }, console)).toThrow(
      '--share must stand beside --redis, got "parts"',
    );
    expect(() => workersAt({ attempts: 2 }, console)).toThrow('--attempts must stand beside --redis, got 2');
  });

  test('names the place, a signal to end by, and who is told', async () => {
    const act = workersAt({ redis: 'redis://here', share: 'parts', attempts: 2 }, console)!;
    const place = await act((given) => Promise.resolve(given));
    expect(place).toMatchObject({ redis: 'redis://here', share: 'parts', attempts: 2 });
    expect(place.signal?.aborted).toBe(false);
    place.onNote!('no worker listens there');
    expect(said).toEqual(['no worker listens there']);
  });
});
