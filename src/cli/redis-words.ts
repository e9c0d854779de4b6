import { QuestionError } from '../errors/error.ts';
import { must } from '../errors/message.ts';
import type { RedisPlace } from '../io/work/redis/over-redis.ts';
import type { Console } from './console.ts';
import { interruptible } from './interrupt.ts';

/** What is said of the workers that are to do the work. */
export interface RedisWords {
  readonly redis?: string;
  readonly share?: string;
  readonly attempts?: number;
}

/**
 * Has work done by the workers at a Redis; an interruption takes back what is not done.
 *
 * @returns nothing where no Redis is named
 * @throws QuestionError for words that say something only beside --redis
 */
export function workersAt(
  { redis, share, attempts }: RedisWords,
  console: Console,
): (<T>(act: (place: RedisPlace) => Promise<T>) => Promise<T>) | undefined {
  if (redis === undefined) {
    if (share !== undefined) throw alone('--share', share);
    if (attempts !== undefined) throw alone('--attempts', attempts);
    return undefined;
  }
  const place = { redis, onNote: console.note, ...(share && { share }), ...(attempts && { attempts }) };
  return (act) => interruptible((signal) => act({ ...place, signal }));
}

function alone(what: string, given: unknown): QuestionError {
  const message = must({ what, legal: 'stand beside --redis', given });
  return new QuestionError([{ severity: 'error', code: 'without-redis', message }]);
}
