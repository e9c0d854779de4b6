import { isStudyError } from '../../src/errors/error.ts';
import type { Finding } from '../../src/errors/finding.ts';

/**
 * Processor time a damaged file may take, in milliseconds, of itself and for each of its bytes: far below a hang. And memory,
 * in MB more than were ever held: far above what is left lying between two files, far below what a false length asks for.
 */
const MOST = { ms: 2_000, msPerByte: 0.05, mb: 256 };
const grammar = /^.+ must .+, got .+$/;
/** Control characters and marks that turn text around: nothing a message may send to a terminal. */
const unprintable = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** What a reader says of a file: its findings, or what it threw. */
export type Reading = () => Promise<readonly Finding[]>;

/** What is wrong with how a file of so many bytes was read; nothing where every fact holds. */
export async function broken(read: Reading, length: number): Promise<string | undefined> {
  const before = process.resourceUsage();
  const told = await saying(read);
  const after = process.resourceUsage();
  // Memory first: filling it takes time, too.
  const mb = (after.maxRSS - before.maxRSS) / 1024;
  if (mb > MOST.mb) return `held ${Math.round(mb)} MB more for ${length} bytes`;
  const ms = (after.userCPUTime + after.systemCPUTime - before.userCPUTime - before.systemCPUTime) / 1000;
  if (ms > MOST.ms + MOST.msPerByte * length) return `took ${Math.round(ms)} ms for ${length} bytes`;
  return typeof told === 'string' ? told : told.map(wrongWith).find((wrong) => wrong !== undefined);
}

async function saying(read: Reading): Promise<readonly Finding[] | string> {
  try {
    return await read();
  } catch (error) {
    if (!isStudyError(error)) return `threw ${error instanceof Error ? error.stack : String(error)}`;
    return error.findings.some(({ severity }) => severity === 'error')
      ? error.findings
      : 'threw without saying why';
  }
}

function wrongWith({ severity, message }: Finding): string | undefined {
  if (severity !== 'error') return undefined;
  if (unprintable.test(message)) return `says what a terminal obeys: ${JSON.stringify(message)}`;
  return grammar.test(message) ? undefined : `says it in other words: ${message}`;
}
