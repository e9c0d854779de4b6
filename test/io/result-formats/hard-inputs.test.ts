import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readCsvTable } from '../../../src/io/csv.ts';
import { unguardedText } from '../../../src/io/guarded-text.ts';
import { isInstalled } from '../../../src/io/installed.ts';
import { findBrowser } from '../../../src/io/pdf/browser.ts';
import { backtestTold } from '../../../src/io/result-formats/backtest-told.ts';
import { type ResultFormatId, resultFormatsNamed } from '../../../src/io/result-formats/choice.ts';
import { resultFormats } from '../../../src/io/result-formats/registry.ts';
import type { ResultFormat, Told } from '../../../src/io/result-formats/result-format.ts';
import { studyTold } from '../../../src/io/result-formats/study-told.ts';
import { script } from '../../../src/report/formats/page-script/script.ts';
import { plain } from '../../../src/report/plain.ts';
import { backtestText, terminalSummary } from '../../../src/report/terminal.ts';
import { type AnyTable, columnsOf } from '../../../src/table/table.ts';
import { temporaryFolder } from '../../cli/command.ts';
import { hostileBacktest, hostileStudy, hostileTexts } from '../../report/hostile.ts';
import { columnsOfParquet } from '../parquet-file.ts';
import { readWorkbook } from '../xlsx.ts';

const study = hostileStudy();
const traded = hostileBacktest();
const told: readonly (readonly [string, Told])[] = [
  ['a study', studyTold(study.result, study)],
  ['a backtest', backtestTold(traded)],
];
const texts = Object.values(hostileTexts);
const browser = await findBrowser();

/** What a format wrote, by path. */
type Files = ReadonlyMap<string, Buffer>;

/**
 * What must be true of the files of each format, whatever the texts in them say. A format that is not held to anything
 * is no member of the registry, by its type.
 */
const holds: { readonly [Id in ResultFormatId]: (files: Files, told: Told) => Promise<void> | void } = {
  async csv(files, { tables }) {
    const folder = temporaryFolder();
    for (const table of tables) {
      const file = join(folder, `${table.name}.csv`);
      writeFileSync(file, files.get(`${table.name}.csv`)!);
      const { table: read, findings } = await readCsvTable(file);
      expect(findings).toEqual([]);
      const rows = read!.records.map(({ fields }) => fields);
      expect(rows.flat().filter((field) => /^[=@\t\r]|^[+-](?!\d)/.test(field))).toEqual([]);
      expectTable(
        table,
        read!.names.map(unguardedText),
        (row, i) => unguardedText(rows[row]![i]!),
        rows.length,
      );
    }
  },
  html(files) {
    const page = textIn(files, 'report.html');
    const { document } = parseHTML(page);
    expect([...document.querySelectorAll('script')].map(({ textContent }) => textContent)).toEqual([script]);
    expect(
      document.querySelectorAll('img, iframe, object, embed, link, b, i, a:not([href^="#"])'),
    ).toHaveLength(0);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
    expectAll(document.body.textContent!.replaceAll('\u00a0', ' '));
  },
  json(files, { tables }) {
    const all = JSON.parse(textIn(files, 'results.json')) as { tables: Record<string, RowObject[]> };
    for (const table of tables) expectObjects(table, all.tables[table.name]!);
  },
  jsonl(files, { tables }) {
    for (const table of tables) {
      const lines = textIn(files, `${table.name}.jsonl`).split('\n').slice(0, -1);
      expectObjects(
        table,
        lines.map((line) => JSON.parse(line) as RowObject),
      );
    }
  },
  md(files) {
    const text = textIn(files, 'report.md');
    expect(text.match(/<.{0,20}/g)).toBeNull();
    for (const table of text.match(/(?:^\|.*\n)+/gm)!) {
      const bars = table
        .trimEnd()
        .split('\n')
        .map((line) => line.match(/(?<!\\)\|/g)!.length);
      expect(new Set(bars).size).toBe(1);
    }
    expect(text.match(/(?<!\\)`.{0,20}/g)).toBeNull();
    expectAll(
      text
        .replaceAll(/\\(?=[\\`*_[\]|~])/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
    );
  },
  async parquet(files, { tables }) {
    const folder = temporaryFolder();
    for (const table of tables.filter(({ length }) => length > 0)) {
      const file = join(folder, `${table.name}.parquet`);
      writeFileSync(file, files.get(`${table.name}.parquet`)!);
      const columns = Object.entries(await columnsOfParquet(file));
      expectTable(
        table,
        columns.map(([name]) => name),
        (row, i) => columns[i]![1][row],
        columns[0]![1].length,
      );
    }
  },
  pdf(files) {
    expect(files.get('report.pdf')!.subarray(0, 5).toString()).toBe('%PDF-');
  },
  png(files) {
    expect(files.size).toBeGreaterThan(5);
    for (const [path, bytes] of files) {
      expect(path).toMatch(/^figures\/[A-Za-z0-9._-]+\.png$/);
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    }
  },
  tex(files) {
    const text = textIn(files, 'report.tex');
    const [preamble, body] = text.split('\\begin{document}');
    expect(text.match(/\\end\{document\}/g)).toHaveLength(1);
    expect(body!.match(/\\(?:input|include|write|def|catcode)\b|(?<!\\)[%#].{0,20}/g)).toBeNull();
    expect(/script|onerror/.test(preamble!)).toBe(false);
    // What a command is not is closed where it is opened, and rows have the cells of their table.
    const bare = body!.replaceAll(/\\[{}\\&]/g, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
    for (const table of body!.match(/\\toprule[\s\S]*?\\end\{(?:longtable|tabular)\}/g)!) {
      const rows = table.match(/^.* \\\\$/gm)!.filter((line) => !line.includes('\\multicolumn'));
      expect(new Set(rows.map((line) => line.match(/(?<!\\)&/g)?.length ?? 0)).size).toBe(1);
    }
  },
  xlsx(files, { tables }) {
    const [methods, columns, ...sheets] = readWorkbook(files.get('results.xlsx')!);
    for (const { xml } of [methods!, columns!, ...sheets]) expect(/<f>|<hyperlink/.test(xml)).toBe(false);
    expect(sheets.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
    sheets.forEach(({ rows: [names = [], ...rows] }, at) => {
      expectTable(tables[at]!, names, (row, i) => rows[row]![i], rows.length);
    });
  },
};

type RowObject = Readonly<Record<string, unknown>>;

/** The same of rows that are objects, their values in the order of the columns. */
function expectObjects(table: AnyTable, rows: readonly RowObject[]): void {
  const names = Object.keys(rows[0] ?? Object.fromEntries(columnsOf(table)));
  expectTable(table, names, (row, i) => rows[row]![names[i]!], rows.length);
}

/** What was read is what was written: names, numbers to the bit, text to the letter. */
function expectTable(
  table: AnyTable,
  names: readonly unknown[],
  cell: (row: number, column: number) => unknown,
  length: number,
): void {
  expect([table.name, length, names]).toEqual([
    table.name,
    table.length,
    columnsOf(table).map(([name]) => name),
  ]);
  columnsOf(table).forEach(([name, values], column) => {
    const isNumber = values instanceof Float64Array;
    const read = Array.from({ length }, (_, row) => {
      const value = cell(row, column) ?? '';
      return isNumber ? (value === '' ? Number.NaN : Number(value)) : value;
    });
    expect([name, read]).toEqual([name, isNumber ? Array.from(values, (value) => value + 0) : values]);
  });
}

/** Every text is told as it is, on one line and without what is no letter. */
function expectAll(said: string): void {
  const flat = said.replaceAll(/\s+/g, ' ');
  const lost = texts
    .map((text) => plain(text).replaceAll(/\s+/g, ' '))
    .filter((text) => !flat.includes(text));
  expect(lost).toEqual([]);
}

function textIn(files: Files, path: string): string {
  const text = files.get(path)!.toString();
  expect(/(?!\n)\p{Cc}/u.exec(text)?.[0]).toBeUndefined();
  return text;
}

async function writtenBy(format: ResultFormat, what: Told): Promise<Files> {
  const files = new Map<string, Buffer>();
  await format.write(async (path, content) => {
    files.set(path, Buffer.concat([...content].map((piece) => Buffer.from(piece))));
    return { path, sha256: '' };
  }, what);
  return files;
}

const ids = resultFormatsNamed(Object.keys(resultFormats));

/** Whether this machine has what a format is made with. */
function canBeWritten(id: ResultFormatId): boolean {
  const { needs = [] }: ResultFormat = resultFormats[id];
  const readers = id === 'parquet' ? ['@duckdb/node-api'] : [];
  return [...needs, ...readers].every(isInstalled) && (id !== 'pdf' || browser !== undefined);
}

describe.each(ids)('hostile texts in format %s', (id) => {
  test.skipIf(!canBeWritten(id)).each(told)(
    'of %s do no harm and are not lost',
    { timeout: 60_000 },
    async (_, what) => {
      await holds[id](await writtenBy(resultFormats[id], what), what);
    },
  );
});

describe('hostile texts on a terminal', () => {
  const width = 100;
  const said = [
    ['a study', (color: boolean) => terminalSummary(study, { color, width })],
    ['a backtest', (color: boolean) => backtestText(traded, { color, width })],
  ] as const;

  test.each(said)('of %s send it nothing', (_, textOf) => {
    expect(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.exec(textOf(false))).toBeNull();
    const ours = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
    expect(textOf(true).replaceAll(ours, '')).toBe(textOf(false));
  });
});
