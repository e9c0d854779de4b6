import type { FactorFormat } from './factor-format.ts';

const dailyRow = /^\s*(\d{8})\s*,(.*)$/;

/**
 * Kenneth French's library as published: text, a header that begins with a comma, rows dated YYYYMMDD in percent, then
 * an annual table or a copyright line. −99.99 and −999 stand for unknown.
 */
export const kennethFrench: FactorFormat = {
  name: "Kenneth French's data library, daily CSV",
  read(lines) {
    const first = lines.findIndex((line) => dailyRow.test(line));
    const header = lines.slice(0, Math.max(first, 0)).findLast((line) => line.trim() !== '');
    if (first < 0 || header === undefined || !/^\s*,/.test(header)) return undefined;
    const end = lines.findIndex((line, i) => i > first && !dailyRow.test(line));
    const daily = lines.slice(first, end < 0 ? lines.length : end);
    return {
      names: header
        .split(',')
        .slice(1)
        .map((name) => name.trim()),
      rows: daily.map((line, i) => {
        const [, date, rest] = dailyRow.exec(line)!;
        const iso = `${date!.slice(0, 4)}-${date!.slice(4, 6)}-${date!.slice(6)}`;
        return { line: first + i + 1, date: iso, fields: rest!.split(',').map((field) => field.trim()) };
      }),
      unit: 'percent',
      missing: ['-99.99', '-999'],
    };
  },
};
