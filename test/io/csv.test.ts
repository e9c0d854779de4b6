import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sentence } from '../../src/errors/finding.ts';
import { LONGEST_RECORD, readCsv, readCsvTable } from '../../src/io/csv.ts';
import { scratchFolder } from './scratch.ts';

async function read(content: string | Buffer) {
  const file = join(scratchFolder({ 'x.csv': content }), 'x.csv');
  const { table, findings } = await readCsvTable(file);
  const records = (table?.records ?? []).map(({ line, fields }) => [line, ...fields]);
  return {
    names: table?.names,
    records,
    said: findings.map((found) => sentence({ ...found, file: 'x.csv' })),
  };
}

describe('readCsv', () => {
  test.each([[','], [';'], ['\t']])('the delimiter %j is seen in the header', async (delimiter) => {
    const lines = [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ].map((fields) => fields.join(delimiter));
    expect(await read(lines.join('\n'))).toEqual({
      names: ['a', 'b', 'c'],
      records: [[2, '1', '2', '3']],
      said: [],
    });
  });

  test('an empty field between tabs is a field', async () => {
    expect((await read('a\tb\tc\n1\t\t3\n\t\t4\n')).records).toEqual([
      [2, '1', '', '3'],
      [3, '', '', '4'],
    ]);
  });

  test('a quote in the header that never closes', async () => {
    expect((await read('"a,b\n1,2\n')).said).toEqual([
      expect.stringMatching(/^x.csv:1: a quoted field must /),
    ]);
  });

  test('a delimiter inside quotes of the header does not count', async () => {
    expect((await read('"a,b,c";d\n1;2\n')).names).toEqual(['a,b,c', 'd']);
  });

  test('a byte order mark is no part of the first name', async () => {
    expect((await read('\ufeffdate,close\n1,2\n')).names).toEqual(['date', 'close']);
    expect((await read(Buffer.from('\ufeffdate,close\n1,2\n', 'utf16le'))).names).toEqual(['date', 'close']);
  });

  test.each([['\n'], ['\r\n'], ['\r']])('lines end in %j', async (end) => {
    expect((await read(['a,b', '1,2', '3,4'].join(end))).records).toEqual([
      [2, '1', '2'],
      [3, '3', '4'],
    ]);
  });

  test('fields and names are trimmed, and stay text: 0981 is no number', async () => {
    const { names, records } = await read(' a , b\n 0981 ," x "\n');
    expect(names).toEqual(['a', 'b']);
    expect(records).toEqual([[2, '0981', ' x ']]);
  });

  test('blank lines are passed over and counted, before the header too', async () => {
    expect(await read('\n\na,b\n\n1,2\n,\n3,4\n')).toMatchObject({
      names: ['a', 'b'],
      records: [
        [5, '1', '2'],
        [7, '3', '4'],
      ],
    });
  });

  test('a quoted field may run over lines; records after it keep their line', async () => {
    expect((await read('a,b\r\n1,"x\r\ny ""z"""\r\n2,w\r\n')).records).toEqual([
      [2, '1', 'x\r\ny "z"'],
      [4, '2', 'w'],
    ]);
  });

  test('delimiters too many at the end of a line do no harm', async () => {
    expect(await read('a,b,,\n1,2,,\n3,4,,,\n')).toEqual({
      names: ['a', 'b'],
      records: [
        [2, '1', '2'],
        [3, '3', '4'],
      ],
      said: [],
    });
  });

  test('a line of another length is said and left out, the others are read', async () => {
    const { records, said } = await read('a,b\n1\n2,3\n4,5,6\n');
    expect(records).toEqual([[3, '2', '3']]);
    expect(said).toEqual([
      'x.csv:2: a line must have 2 fields as the header has, got 1; leave a field empty where nothing is known, but keep its delimiter',
      'x.csv:4: a line must have 2 fields as the header has, got 3; quote a field that holds the delimiter',
    ]);
  });

  test('of many lines of another length the first are listed, the rest counted', async () => {
    const { said } = await read(`a,b\n${'1\n'.repeat(1000)}`);
    expect(said).toHaveLength(21);
    expect(said.at(-1)).toBe(
      'x.csv: every line must have as many fields as the header, got "1000 lines of other lengths"; the first 20 are listed',
    );
  });

  test('a quote amid a field ends the reading at once, however many follow', async () => {
    const { records, said } = await read(`a,b\n1,2\n${'"x"y,1\n'.repeat(100_000)}`);
    expect(records).toHaveLength(1);
    expect(said).toEqual([expect.stringMatching(/^x\.csv:3: a quoted field must /)]);
  });

  test('a line longer than is held ends the reading, quoted or not', async () => {
    const long = 'x'.repeat(LONGEST_RECORD + 1);
    const said = `x.csv:3: a line must have at most ${LONGEST_RECORD} characters, quoted line ends included, got "a longer one"; look for a quote that never closes; the file was not read from this line on`;
    expect((await read(`a,b\n1,2\n${long},3\n4,5\n`)).said).toEqual([said]);
    expect((await read(`a,b\n1,2\n"${long.replaceAll('xxxx', 'xxx\n')}",3\n`)).said).toEqual([said]);
  });

  test('text that is no UTF-8 is refused at its line, not changed in silence', async () => {
    const { said } = await read(Buffer.from('a,b\n1,2\nZ\u00fcrich,3\nGen\u00e8ve,4\n', 'latin1'));
    expect(said).toEqual([
      expect.stringMatching(/^x\.csv:3: the text must be UTF-8, got "Z\ufffdrich"; save /),
    ]);
    const big = `a\n${'中'.repeat(200_000)}\n`;
    expect((await read(big)).said).toEqual([]);
    expect((await read('a\n\ufffd\n')).said).toEqual([]);
  });

  test('a column may be called as what every object has, but for the one that changes objects', async () => {
    expect(await read('constructor,toString\n1,2\n')).toMatchObject({ records: [[2, '1', '2']], said: [] });
    expect((await read('a,__proto__\n1,2\n')).said).toEqual([
      'x.csv:1:__proto__: a column name must not be one that JavaScript keeps for itself, got "__proto__"; rename the column',
    ]);
  });

  test('a quote that never closes is said on the line it opens, and all before it is read', async () => {
    const many = '1,2\n'.repeat(100_000);
    const { records, said } = await read(`a,b\n${many}3,"4\n${many}`);
    expect(records).toHaveLength(100_000);
    expect(said).toEqual([
      'x.csv:100002: a quoted field must be quoted from its first character to its last, got "a quote that never closes"; ' +
        'write a quote inside a quoted field twice (""); the file was not read from this line on',
    ]);
  });

  test('a quote amid a field is said, and all before it is read', async () => {
    const { records, said } = await read('a,b\n1,2\n3,x"y"\n4,5\n');
    expect(records).toEqual([[2, '1', '2']]);
    expect(said).toEqual([
      'x.csv:3: a quoted field must be quoted from its first character to its last, got "a quote amid its text"; ' +
        'write a quote inside a quoted field twice (""); the file was not read from this line on',
    ]);
  });

  test('a column name that stands twice is an error, for one of them would be lost', async () => {
    const { records, said } = await read('date,A,A\n1,2,3\n');
    expect(records).toEqual([]);
    expect(said).toEqual([
      'x.csv:1:A: a column name must stand once, got "A"; rename or remove one of the columns',
    ]);
  });

  test.each([[''], ['\n \n\n'], ['\ufeff']])(
    'a file with nothing in it (%j) has no header',
    async (content) => {
      expect(await read(content)).toEqual({
        names: undefined,
        records: [],
        said: ['x.csv: the file must begin with a line of column names, got nothing'],
      });
    },
  );

  test('a file that is not there', async () => {
    const [finding] = await readCsv('no/such.csv', { header: () => true, record: () => {} });
    expect(sentence(finding!)).toBe(
      'no/such.csv: the file must exist, got nothing; check the spelling of its path',
    );
  });

  test('a folder in place of a file', async () => {
    const [finding] = await readCsv(scratchFolder({}), { header: () => true, record: () => {} });
    expect(finding!.message).toBe(
      'the path must name a file, got "a directory"; for every CSV file in it, end the path in /*.csv',
    );
  });

  test('records are not given to a reader that does not want them', async () => {
    const file = join(scratchFolder({ 'x.csv': `a\n${'1\n'.repeat(1000)}` }), 'x.csv');
    let records = 0;
    const findings = await readCsv(file, { header: () => false, record: () => void records++ });
    expect({ records, findings }).toEqual({ records: 0, findings: [] });
  });

  test('an error of the reader is not taken for one of the file', async () => {
    const file = join(scratchFolder({ 'x.csv': 'a\n1\n' }), 'x.csv');
    const defect = new RangeError('defect');
    const reading = readCsv(file, {
      header: () => true,
      record: () => {
        throw defect;
      },
    });
    await expect(reading).rejects.toBe(defect);
  });
});

test.skipIf(!existsSync('/proc/self/fd'))('a file that is not read to its end is closed', async () => {
  const malformed = `a,b\n"1"x,2\n${'1,2\n'.repeat(200_000)}`;
  const file = join(scratchFolder({ 'x.csv': malformed }), 'x.csv');
  const isOpen = () =>
    readdirSync('/proc/self/fd').filter((fd) => {
      const path = `/proc/self/fd/${fd}`;
      return existsSync(path) && readlinkSync(path) === file;
    }).length;
  for (let i = 0; i < 3; i++) expect((await readCsvTable(file)).findings).toHaveLength(1);
  await new Promise((closed) => setTimeout(closed, 50));
  expect(isOpen()).toBe(0);
});
