import { QuestionError } from '../../../errors/error.ts';
import { must } from '../../../errors/message.ts';

/** What a Redis that does not do what it is asked calls its reason, and what to do; whole scripts fail with such words, too. */
const remedies: readonly (readonly [reason: RegExp, remedy: string])[] = [
  [/\bREADONLY\b/, 'it is a replica that may only be read: name the Redis it follows'],
  [
    /\bOOM\b/,
    'its memory is full: raise its maxmemory, or let a folder or an address carry the bytes with --share',
  ],
  [/\bNOPERM\b/, 'its ACL keeps this user from it: let the user have all commands and the keys eventstudy:*'],
  [/\bMISCONF\b/, 'it cannot save to its disk: see its log'],
  [/\bNOREPLICAS\b/, 'too few of its replicas are there: see its min-replicas-to-write'],
  [
    /\b(?:CLUSTERDOWN|CROSSSLOT|MOVED)\b/,
    'it is one of a cluster: name a Redis that holds all keys by itself',
  ],
  [/\bNOAUTH\b/, 'it wants a password: write redis://:password@host:6379'],
  [/\bWRONGPASS\b/, 'write redis://user:password@host:6379 with a user and a password it knows'],
  [/\bDB index is out of range\b/, 'it has no database of that number: write /0, or none'],
];

/** What Redis said; where it is known what to do about it, that, and of its words no more than the reason. */
export function withRemedy(words: string): string {
  const known = remedies.find(([reason]) => reason.test(words));
  return known === undefined ? words : `${known[0].exec(words)![0]}; ${known[1]}`;
}

/** An answer by which Redis declines what an ordinary user can put right, in words; any other error as it is. */
export function declined(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const known = remedies.find(([reason]) => reason.test(error.message));
  if (known === undefined || error.name !== 'ReplyError') return error;
  const what = 'the Redis of --redis';
  const message = must({ what, legal: 'do what is asked of it', given: error.message, remedy: known[1] });
  return new QuestionError([{ severity: 'error', code: 'redis-declines', message }]);
}

/** What Redis answers; what it declines is told in words. */
export function answered<T>(act: Promise<T>): Promise<T> {
  return act.catch((error: unknown) => {
    throw declined(error);
  });
}
