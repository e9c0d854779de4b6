import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInstalled } from '../../../src/io/installed.ts';
import { type ResultFormatId, resultFormatsNamed } from '../../../src/io/result-formats/choice.ts';
import { resultFormats } from '../../../src/io/result-formats/registry.ts';
import type { ResultFormat, Told } from '../../../src/io/result-formats/result-format.ts';
import { studyTold } from '../../../src/io/result-formats/study-told.ts';
import { tablesJson } from '../../../src/io/table-json.ts';
import { shelfOnDisk } from '../../../src/io/work/shelf-on-disk.ts';
import { joinedStudy, toldStudy } from '../../../src/study/run.ts';
import { piecesOf } from '../../../src/table/pieced-table.ts';
import { type AnyTable, blankTable } from '../../../src/table/table.ts';
import { blocksOf, severalEvents } from '../../study/several-blocks.ts';
import { anyCuts, inPieces } from '../../table/pieces.ts';
import { anyTable } from '../made-up-tables.ts';

const without: readonly ResultFormatId[] = ['pdf', 'png']; // a browser's own, and figures alone
const formats = resultFormatsNamed(Object.keys(resultFormats)).filter((id) => !without.includes(id));
/** The forms that hold nothing but tables. */
const plain = ['csv', 'json', 'jsonl', 'parquet'] as const;

const isThere = (id: ResultFormatId) => (resultFormats[id] as ResultFormat).needs?.every(isInstalled) ?? true;

/** What a format writes, by path, a character a byte: text of millions is compared at once. */
async function writtenBy(id: ResultFormatId, told: Told): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  await resultFormats[id].write(async (path, content) => {
    files.set(path, Buffer.concat([...content].map((piece) => Buffer.from(piece))).toString('latin1'));
    return { path, sha256: '' };
  }, told);
  return files;
}

const toldOf = (tables: readonly AnyTable[]): Told => ({
  ...studyTold(severalEvents.result, severalEvents.study),
  tables,
  json: () => tablesJson({}, tables),
});

describe.each(plain.filter(isThere))('%s', (id) => {
  test('is the same of a table in pieces as of the whole, which nothing of it makes', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, anyCuts, async (table, cuts) => {
        const pieces = inPieces(table, cuts);
        const count = [...piecesOf(pieces)].length;
        expect(await writtenBy(id, toldOf([pieces]))).toEqual(await writtenBy(id, toldOf([table])));
        expect([...piecesOf(pieces)]).toHaveLength(count);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  test('is the same of many rows, wherever they are cut', async () => {
    const table = blankTable('averages', 140_000);
    for (let row = 0; row < table.length; row++) {
      table.columns.group[row] = `g${row >> 3}`;
      table.columns.day[row] = row / 7;
    }
    const pieces = inPieces(table, [3072, 5000, 70_000, 131_072]);
    expect(await writtenBy(id, toldOf([pieces]))).toEqual(await writtenBy(id, toldOf([table])));
  });
});

describe.each(formats.filter(isThere))('%s of a study whose rows are on a disk', (id) => {
  test('is that of the same study in memory, whole', async () => {
    const { ready, study } = severalEvents;
    const onDisk = toldStudy(joinedStudy(ready, blocksOf(ready), shelfOnDisk()));
    const whole = structuredClone(severalEvents.result);
    expect([...piecesOf(onDisk.tables.windows)].length).toBeGreaterThan(1);
    expect(await writtenBy(id, studyTold(onDisk, study))).toEqual(
      await writtenBy(id, studyTold(whole, study)),
    );
    const areWhole = [...piecesOf(onDisk.tables.windows)].length === 1;
    if (plain.some((one) => one === id)) expect(areWhole).toBe(false);
  });
});
