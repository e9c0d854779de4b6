import { expect, test } from 'vitest';
import type { Console } from '../../src/cli/console.ts';
import { progressOn } from '../../src/cli/progress.ts';

function told(unit: string, total: number, ...moments: [seconds: number, done: number][]): string[] {
  const said: string[] = [];
  let time = 0;
  const tell = progressOn(
    { progress: (text) => said.push(text) } as Pick<Console, 'progress'> as Console,
    () => time,
  );
  for (const [seconds, done] of moments) {
    time = seconds;
    tell({ done, total, unit });
  }
  return said;
}

test('progress tells what is done, how fast since the first word, and what time is left', () => {
  expect(told('observations', 12288, [3, 1024], [4, 3072], [9.12, 12288])).toEqual([
    '1,024 of 12,288 observations',
    '3,072 of 12,288 observations, 2,048 a second, 5 s left',
    '',
  ]);
});

test('progress tells slow work in minutes and hours', () => {
  expect(told('placebo samples', 1000, [0, 25], [100, 50], [200, 51])).toEqual([
    '25 of 1,000 placebo samples',
    '50 of 1,000 placebo samples, 0.25 a second, 1 h 3 min left',
    '51 of 1,000 placebo samples, 0.13 a second, 2 h 2 min left',
  ]);
  expect(told('observations', 1000, [0, 100], [100, 400])[1]).toContain('3 a second, 3 min left');
});
