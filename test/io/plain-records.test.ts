import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvTable, readCsvTable } from '../../src/io/csv.ts';
import { PlainRecords } from '../../src/io/plain-records.ts';
import { scratchFolder } from './scratch.ts';

function taken(delimiter: string, ...chunks: string[]) {
  const records: string[][] = [];
  const plain = new PlainRecords(delimiter, 100, (fields) => records.push(fields));
  const read = chunks.map((chunk) => plain.read(Buffer.from(chunk)));
  return { plain, records, read };
}

describe('records of a plain file', () => {
  test('are lines cut at the delimiter, across chunks, the last one with or without an end', () => {
    const { plain, records, read } = taken(',', 'a,b\n1,', '2\n\n3', ',4');
    expect([read, plain.rest.toString()]).toEqual([[true, true, true], '3,4']);
    plain.end();
    expect(records).toEqual([['a', 'b'], ['1', '2'], [''], ['3', '4']]);
    expect(taken(';', 'a;b,c\n').records).toEqual([['a', 'b,c']]);
  });

  test('have no blanks around their fields, other characters stay', () => {
    expect(taken(',', ' a ,\tb\f, c d ,\x0be\n').records).toEqual([['a', 'b', 'c d', '\x0be']]);
  });

  test.each([
    ['a quote', '1,"2"\n', ','],
    ['a carriage return', '1,2\r\n', ','],
    ['a character beyond ASCII', '1,é\n', ','],
    ['tabs between fields', '1\t2\n', '\t'],
    ['more in a line than a parser need take', '1'.repeat(101), ','],
  ])('end before a chunk with %s, of which nothing is taken', (_, chunk, delimiter) => {
    const { plain, records, read } = taken(delimiter, chunk);
    expect([read, records, plain.isBegun, plain.rest.length]).toEqual([[false], [], false, 0]);
  });

  test('that have begun leave the start of a line to whoever goes on', () => {
    const { plain, read } = taken(',', 'a,b\n1,', '"2"\n');
    expect([read, plain.isBegun, plain.rest.toString()]).toEqual([[true, false], true, '1,']);
  });
});

async function read(content: string) {
  const file = join(scratchFolder({ 'x.csv': content }), 'x.csv');
  const { table, findings } = await readCsvTable(file);
  return { table: table as CsvTable | undefined, said: findings.map(({ message, line }) => [message, line]) };
}

const cell = fc.string({ unit: fc.constantFrom('1', 'a', ' ', '.', '-', '\f'), maxLength: 4 });
const line = fc.array(cell, { minLength: 1, maxLength: 4 });

test('a file is read alike by lines and by the parser, which a byte order mark calls for', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 12 }),
      fc.constantFrom(',', ';'),
      fc.boolean(),
      fc.option(fc.constantFrom('"x"', 'é', 'a\r'), { nil: undefined }),
      async (lines, delimiter, isEnded, odd) => {
        const header = ['date', 'close', 'volume'].join(delimiter);
        const rest = lines.map((fields) => fields.join(delimiter));
        const content =
          [header, ...rest, ...(odd === undefined ? [] : [odd])].join('\n') + (isEnded ? '\n' : '');
        expect(await read(content)).toEqual(await read(`\ufeff${content}`));
      },
    ),
    { numRuns: 300, seed: 20260424 },
  );
});

test('what is no longer plain in the middle of a file is read on from there', async () => {
  const plain = Array.from({ length: 40_000 }, (_, i) => `2026-04-24,${i}`).join('\n');
  const content = `date,close\n${plain}\n2026-04-24,"1\n2"\n2026-04-25,é\n`;
  const found = await read(content);
  expect(found.said).toEqual([]);
  expect(found.table!.records.slice(-2)).toEqual([
    { line: 40_002, fields: ['2026-04-24', '1\n2'] },
    { line: 40_004, fields: ['2026-04-25', 'é'] },
  ]);
  expect(found).toEqual(await read(`\ufeff${content}`));
});
