import { dirname } from 'node:path';
import { pathFrom } from '../../io/input-files.ts';
import { yamlLine } from '../../io/pasted.ts';
import { writePrepared } from '../../io/prepared/write-prepared.ts';
import { readStudy } from '../../io/read-study.ts';
import { counted } from '../../report/numbers.ts';
import type { Console } from '../console.ts';

/** `eventstudy prepare`: the prices of a study, read and judged, as one file that reads faster than theirs. */
export async function prepareStudy(file: string, { out }: { out: string }, console: Console): Promise<void> {
  const read = await readStudy(file);
  await writePrepared(out, read);
  const { prices } = read.study;
  const rows = prices.reduce((sum, { days }) => sum + days.length, 0);
  console.say(`${counted(prices.length, 'series', 'series')}, ${counted(rows, 'row')}, in ${out}`);
  const line = yamlLine('prices', pathFrom(dirname(file), out));
  console.note(`name it in ${file} as  ${line}  in the place of the files it was made from`);
}
