import type { Redis } from 'ioredis';
import { isStudyError, QuestionError } from '../../../errors/error.ts';
import { must } from '../../../errors/message.ts';
import { missingPackage } from '../../installed.ts';
import { withRemedy } from './reply-error.ts';
import { refuseReplica, serverNotes } from './server.ts';
import { shownAddress } from './shown-address.ts';

/** How the clients of this package, and those BullMQ makes of these, behave when Redis is away: they wait for it. */
export interface Patience {
  readonly maxRetriesPerRequest: null;
  /** Milliseconds until the next try. */
  readonly retryStrategy: (times: number) => number;
  /** The server is looked at by {@link openRedis}, once, and what is wrong with it said in our words. */
  readonly skipVersionCheck: true;
}

const LONGEST_PAUSE = 2000; // ms

export const patience: Patience = {
  maxRetriesPerRequest: null,
  retryStrategy: (times) => Math.min(100 * times, LONGEST_PAUSE),
  skipVersionCheck: true,
};

/** Milliseconds a server may take to answer for the first time. */
const FIRST_ANSWER = 5000;

/** The packages that speak to Redis, loaded when they are asked for. */
export async function redisPackages() {
  try {
    const [{ DelayedError, Queue, QueueEvents, Worker }, { Redis }] = await Promise.all([
      import('bullmq'),
      import('ioredis'),
    ]);
    return { DelayedError, Queue, QueueEvents, Redis, Worker };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw missingPackage('bullmq ioredis', 'work over Redis', 'leave out --redis');
  }
}

/** A client that waits for its server, from the first word on. */
export async function patientRedis(url: string): Promise<Redis> {
  const { Redis } = await redisPackages();
  return new Redis(url, patience).on('error', () => {}); // that Redis is away others tell
}

/**
 * A client of a server that has answered; from then on it waits where the server is away.
 *
 * @param name what the server shows its connection as, with the number of its database: it shows those of all
 * @param onAway is told when the server is away, and when it is back
 * @param onNote is told what those who work over it should know of the server
 * @throws QuestionError where the address is none, nobody answers there, or what answers is of no use
 */
export async function openRedis(
  url: string,
  name: string,
  onAway: (isAway: boolean) => void,
  onNote: (text: string) => void,
): Promise<Redis> {
  if (!/^rediss?:\/\//.test(url)) throw noRedis(url, 'write redis://host:6379');
  if (!URL.canParse(url)) throw noRedis(url, whyNoAddress(url));
  if (!/^(?:\/\d*)?$/.test(new URL(url).pathname))
    throw noRedis(url, 'after the host may stand the number of a database, such as /1');
  const { Redis } = await redisPackages();
  let hasAnswered = false;
  let words = 'it does not answer';
  const client = new Redis(url, {
    ...patience,
    retryStrategy: (times) => (hasAnswered ? patience.retryStrategy(times) : null),
    connectTimeout: FIRST_ANSWER,
    lazyConnect: true,
  });
  client.options.connectionName = `${name}:${client.options.db ?? 0}`;
  client.on('error', (error: Error) => {
    words = error.message;
  });
  await client
    .connect()
    .then(() => greet(client, onNote))
    .catch((error: Error) => {
      client.disconnect();
      if (isStudyError(error)) throw error;
      throw noRedis(
        url,
        whyNot(url, error.message.startsWith('Connection is closed') ? words : error.message),
      );
    });
  hasAnswered = true;
  tellAway(client, onAway);
  return client;
}

/** What makes an address none: its port, or else a sign in the password. */
function whyNoAddress(url: string): string {
  const withoutPort = url.replace(/:[^:@/]*(?=(?:\/\d*)?$)/, '');
  if (URL.canParse(withoutPort)) return 'its port must be a whole number, 65535 at most';
  return 'write /, ? and # of a password as %2F, %3F and %23';
}

/** Asks what must be known first. ioredis selects a database, too, but passes over that there is none of the number. */
async function greet(client: Redis, onNote: (text: string) => void): Promise<void> {
  await client.ping();
  const { db = 0 } = client.options;
  if (db > 0) await client.select(db);
  const info = await client.info();
  refuseReplica(info);
  for (const text of serverNotes(info)) onNote(text);
}

/** A server that knows no TLS waits for the rest of what it takes for a command. */
function whyNot(url: string, words: string): string {
  const isSilent = url.startsWith('rediss:') && /ETIMEDOUT|EPROTO|does not answer/.test(words);
  return isSilent ? `${words}; where it speaks no TLS write redis://` : withRemedy(words);
}

function tellAway(client: Redis, onAway: (isAway: boolean) => void): void {
  let isAway = false;
  const turn = (to: boolean) => {
    if (to !== isAway) onAway(to);
    isAway = to;
  };
  client.on('reconnecting', () => turn(true));
  client.on('ready', () => turn(false));
}

function noRedis(url: string, remedy: string): QuestionError {
  const legal = 'be the address of a Redis that answers';
  const message = must({ what: '--redis', legal, given: shownAddress(url), remedy });
  return new QuestionError([{ severity: 'error', code: 'no-redis', message }]);
}
