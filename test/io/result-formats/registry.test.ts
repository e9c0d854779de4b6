import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { isInstalled } from '../../../src/io/installed.ts';
import { findBrowser } from '../../../src/io/pdf/browser.ts';
import { backtestTold } from '../../../src/io/result-formats/backtest-told.ts';
import { resultFormatsUnasked } from '../../../src/io/result-formats/choice.ts';
import { resultFormats } from '../../../src/io/result-formats/registry.ts';
import type { ResultFormat, Told } from '../../../src/io/result-formats/result-format.ts';
import { studyTold } from '../../../src/io/result-formats/study-told.ts';
import { reportFormats } from '../../../src/report/registry.ts';
import { columnsOf } from '../../../src/table/table.ts';
import { told as backtested } from '../../report/backtest/made-up.ts';
import { v4 } from '../../report/made-up.ts';
import { anyTable } from '../made-up-tables.ts';
import { readWorkbook } from '../xlsx.ts';

const told = studyTold(v4.result, v4);
const there: readonly string[] = resultFormatsUnasked([]).formats;

const browser = await findBrowser();

/** Whether this machine has what a format is made with. */
function canBeWritten(id: string, { needs = [] }: ResultFormat): boolean {
  return needs.every(isInstalled) && (id !== 'pdf' || browser !== undefined);
}

/** What a format writes, by path. */
async function writtenBy(format: ResultFormat, what: Told): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  await format.write(async (path, content) => {
    files.set(path, Buffer.concat([...content].map((piece) => Buffer.from(piece))));
    return { path, sha256: '' };
  }, what);
  return files;
}

const whatever = [
  ['a study', told],
  ['a backtest', backtestTold(backtested())],
] as const;

describe.each(Object.entries<ResultFormat>(resultFormats))('format %s', (id, format) => {
  test.skipIf(!canBeWritten(id, format)).each(whatever)(
    'writes %s into the files it names, the same bytes each time',
    async (_, what) => {
      const files = await writtenBy(format, what);
      const pattern = new RegExp(`^${format.files.replaceAll('.', '\\.').replace('*', '[\\w.-]+')}$`);
      expect([...files.keys()].some((path) => pattern.test(path))).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, id === 'xlsx' ? 2100 : 0)); // a zip counts in 2 s
      expect(await writtenBy(format, what)).toEqual(files);
    },
  );
});

test('every form of a report is one of results, among the others by its id', () => {
  const ids = Object.keys(resultFormats);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(reportFormats)));
  expect(ids).toEqual(ids.toSorted());
});

describe.skipIf(!there.includes('xlsx'))('results.xlsx', () => {
  const sheetsOf = async (what: Told) => {
    const files = await writtenBy(resultFormats.xlsx, what);
    return readWorkbook(files.get('results.xlsx')!);
  };

  test('reads back equal to the tables, numbers to the bit and text to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const sheet = (await sheetsOf({ ...told, tables: [table] }))[2]!;
        const columns = columnsOf(table);
        expect(sheet.rows[0]).toEqual(columns.map(([name]) => name));
        for (let row = 0; row < table.length; row++) {
          const read = columns.map(([, values], i) => {
            const cell = sheet.rows[row + 1]?.[i];
            return cell ?? (values instanceof Float64Array ? Number.NaN : '');
          });
          expect(read).toEqual(columns.map(([, values]) => values[row]!));
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test('a label that looks like a formula is text, and headers are frozen', async () => {
    const events = { ...v4.result.tables.events, columns: { ...v4.result.tables.events.columns } };
    events.columns.label = ['=1+1', '=HYPERLINK("http://x")', 'constructor'];
    const sheet = (await sheetsOf({ ...told, tables: [events] }))[2]!;
    expect(sheet.xml).not.toContain('<f>');
    expect(sheet.xml).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    const at = sheet.rows[0]!.indexOf('label');
    expect(sheet.rows.slice(1).map((row) => row[at])).toEqual([
      '=1+1',
      '=HYPERLINK("http://x")',
      'constructor',
    ]);
  });
});

test('paper is asked of a browser that is there, or it is said how it comes', async () => {
  vi.stubEnv('CHROME_PATH', '/no/such/browser');
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  await expect(writtenBy(resultFormats.pdf, told)).rejects.toThrow(
    'a Chromium must be installed to write report.pdf, got "/no/such/browser"; install chromium',
  );
});
