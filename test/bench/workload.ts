import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How much a bench is made of. */
export interface Size {
  readonly securities: number;
  readonly sessions: number;
  /** The longest list of events; the shorter ones are its heads. */
  readonly events: number;
}

/** The study of the first so many events: every test, three windows, nothing else. */
function studyText(events: number): string {
  return `prices: [prices.csv, market.csv]
events: announced-${events}.csv
sessions: prices
benchmark: MKT
returns: simple
gaps: one-session
estimationWindow: [-260, -11]
eventWindow: [-10, 10]
windows: [[-10, 10], [-1, 1], [0, 0]]
dependent: count-each
tables: [windows, averages, tests]
`;
}

/** Makes seeded prices and events in a folder, and a study file for each count of events. */
export function makeWorkload(
  folder: string,
  { securities, sessions, events }: Size,
  counts: readonly number[],
): void {
  const script = fileURLToPath(new URL('make-workload.mjs', import.meta.url));
  const made = spawnSync(process.execPath, [script, folder, ...[securities, sessions, events].map(String)]);
  if (made.status !== 0) throw new Error(`the workload cannot be made: ${made.stderr}`);
  for (const count of counts) {
    const list = readFileSync(join(folder, `events-${count}.csv`), 'utf8');
    writeFileSync(
      join(folder, `announced-${count}.csv`),
      list.replace('security,date', 'security,announced_at'),
    );
    writeFileSync(studyFile(folder, count), studyText(count));
  }
}

export function studyFile(folder: string, events: number): string {
  return join(folder, `study-${events}.yaml`);
}
