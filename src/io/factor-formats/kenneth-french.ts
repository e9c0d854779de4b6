import type { FactorFormat, FactorTable } from './factor-format.ts';

const dailyRow = /^\s*(\d{8})\s*,(.*)$/;

/**
 * Kenneth French's library as published: text, a header that begins with a comma, rows dated YYYYMMDD in percent, then
 * an annual table or a copyright line. −99.99 and −999 stand for unknown.
 */
export const kennethFrench: FactorFormat = {
  name: "Kenneth French's data library, daily CSV",
  async read(bytes) {
    // A character of another encoding in the text above the table does no harm.
    const table = frenchTable(new TextDecoder().decode(bytes).split(/\r\n|\n|\r/));
    return table && { table, findings: [] };
  },
};

/** The daily table among the lines of such a file; nothing where there is none. */
export function frenchTable(lines: readonly string[]): FactorTable | undefined {
  const first = lines.findIndex((line) => dailyRow.test(line));
  const above = lines.slice(0, Math.max(first, 0)).findLastIndex((line) => line.trim() !== '');
  const header = lines[above];
  if (header === undefined || !/^\s*,/.test(header)) return undefined;
  const end = lines.findIndex((line, i) => i > first && !dailyRow.test(line));
  const daily = lines.slice(first, end < 0 ? lines.length : end);
  return {
    names: header
      .split(',')
      .slice(1)
      .map((name) => name.trim()),
    line: above + 1,
    rows: daily.map((line, i) => {
      const [, date, rest] = dailyRow.exec(line)!;
      const iso = `${date!.slice(0, 4)}-${date!.slice(4, 6)}-${date!.slice(6)}`;
      return { line: first + i + 1, date: iso, fields: rest!.split(',').map((field) => field.trim()) };
    }),
    unit: 'percent',
    missing: ['-99.99', '-999'],
  };
}
