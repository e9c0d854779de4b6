import type { Finding } from '../../errors/finding.ts';
import type { FilesJudgement } from './judgement.ts';
import type { RawPrices } from './raw.ts';
import { isAscending } from './same-day.ts';

/** Rows that do not run from old to new, said once a file. */
export const rowOrder: FilesJudgement = {
  of: 'files',
  judge: (all) => {
    const notes = new Map<string, Finding>();
    for (const rows of all) {
      const line = notes.has(rows.file) ? undefined : firstOutOfOrder(rows);
      if (line === undefined) continue;
      const found = isDescending(rows.days)
        ? 'run from the newest to the oldest'
        : 'are not in the order of time';
      const message = `rows ${found}; they are put in order`;
      notes.set(rows.file, { severity: 'note', code: 'row-order', message, file: rows.file, line });
    }
    return [...notes.values()];
  },
};

function firstOutOfOrder({ days, lines }: RawPrices): number | undefined {
  if (isAscending(days)) return undefined;
  for (let row = 1; row < days.length; row++) if (days[row]! < days[row - 1]!) return lines[row];
  return undefined;
}

function isDescending(days: Int32Array): boolean {
  return days.every((day, i) => i === 0 || day <= days[i - 1]!);
}
