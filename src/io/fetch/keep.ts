import { createHash } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withUnfinished } from '../unfinished.ts';
import { unwritable } from '../unwritable.ts';
import { version } from '../version.ts';
import type { Answer } from './ask.ts';
import type { Asked } from './question.ts';
import type { Series } from './source.ts';

/** Raw answers stand here, so that a pattern such as prices/*.csv does not take them for prices. */
const RAW = 'raw';

/**
 * Keeps what came for one symbol: the series as SYMBOL.csv, and in raw/ the answer as it came with a note of its
 * address, moment, status and SHA-256. Each is written beside its place and moved there when whole.
 *
 * @param series nothing where the answer holds none: then only the raw answer is kept
 * @throws QuestionError where the folder cannot be written
 */
export async function keep(
  folder: string,
  symbol: string,
  { id, source }: Asked,
  url: string,
  { body, status, at }: Answer,
  series: Series | undefined,
): Promise<void> {
  const raw = `${symbol}.${id}.${source.rawExtension}`;
  const told = {
    symbol,
    source: source.name,
    url,
    time: new Date(at).toISOString(),
    status,
    file: raw,
    sha256: createHash('sha256').update(body).digest('hex'),
    adjustment: source.adjustment,
    ...(series === undefined ? {} : { rows: series.rows, first: series.first, last: series.last }),
    version: version(),
  };
  const files: [path: string, content: Uint8Array | string][] = [
    [join(RAW, raw), body],
    [join(RAW, `${symbol}.${id}.request.json`), `${JSON.stringify(told, undefined, 1)}\n`],
    ...(series === undefined ? [] : [[`${symbol}.csv`, series.text] as [string, string]]),
  ];
  await writeTogether(folder, files);
}

async function writeTogether(
  folder: string,
  files: readonly (readonly [path: string, content: Uint8Array | string])[],
): Promise<void> {
  const write = async (temporary: string) => {
    for (const [i, [, content]] of files.entries()) await writeFile(join(temporary, String(i)), content);
    for (const [i, [path]] of files.entries()) await rename(join(temporary, String(i)), join(folder, path));
  };
  await withUnfinished(join(folder, RAW), write).catch((error: unknown) => {
    throw unwritable(folder, error);
  });
}
