import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Finding } from '../../src/errors/finding.ts';
import { type PriceReadingOptions, readPrices } from '../../src/io/read-prices.ts';
import type { RawPrices } from '../../src/prices/gate/raw.ts';
import { type EpochDay, formatDay } from '../../src/time/day.ts';

/** Writes files into a folder of their own, gone after all tests, and gives the folder. */
export function scratchFolder(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'eventstudy-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Reads one made-up price file; findings name it without its folder. */
export async function readText(
  text: string | readonly string[],
  { name = 'X.csv', ...options }: PriceReadingOptions & { name?: string } = {},
): Promise<{ rows: RawPrices[]; findings: Finding[] }> {
  const content = typeof text === 'string' ? text : `${text.join('\n')}\n`;
  const folder = scratchFolder({ [name]: content });
  const { rows, findings } = await readPrices([join(folder, name)], options);
  return { rows, findings: findings.map((finding) => ({ ...finding, file: name })) };
}

/** Rows as plain values: ISO dates and lists of numbers. */
export function plain({ symbol, days, lines, columns }: RawPrices): object {
  const dates = Array.from(days, (day) => formatDay(day as EpochDay));
  const numbers = Object.entries(columns).map(([name, values]) => [name, Array.from(values)]);
  return { symbol, dates, lines: Array.from(lines), ...Object.fromEntries(numbers) };
}
