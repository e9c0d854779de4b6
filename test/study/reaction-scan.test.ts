import { describe, expect, test } from 'vitest';
import { runStudy } from '../../src/study/run.ts';
import { rowsOf } from '../../src/table/table.ts';
import { eventOn, market, studyOf } from './made-up.ts';

/** A jump of a quarter on session 60. */
const jumpy = () => market(8, 1, 90, (_, t) => (t === 60 ? 0.25 : 0));

describe('the range of a scan', () => {
  const daysOf = (own: object, session = 60) => {
    const { tables } = runStudy(studyOf(jumpy(), [eventOn(session, 'S0')], own));
    const rows = rowsOf(tables.reaction_scan);
    return { rows, days: rows.map(({ day }) => day) };
  };

  test('is ±5 sessions, also where the event window is shorter', () => {
    const { days } = daysOf({ eventWindow: [-1, 1] });
    expect(days).toEqual([-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]);
  });

  test('is as long as the study says', () => {
    expect(daysOf({ reactionScan: { reach: 2 } }).days).toEqual([-2, -1, 0, 1, 2]);
  });

  test('never reaches into the estimation window', () => {
    const { days } = daysOf({ eventWindow: [-1, 1], estimationWindow: [-40, -4] });
    expect(days).toEqual([-3, -2, -1, 0, 1, 2, 3, 4, 5]);
  });

  test('ends where the prices do: the sessions beyond keep their rows, with the reason', () => {
    const { rows } = daysOf({ eventWindow: [-1, 1] }, 87);
    expect(rows.map(({ day, reason }) => [day, reason]).slice(-4)).toEqual([
      [2, ''],
      [3, 'beyond the prices'],
      [4, 'beyond the prices'],
      [5, 'beyond the prices'],
    ]);
    expect(rows.at(-1)!.statistic).toBeNaN();
  });
});

test('a scan agrees with the abnormal returns where the windows meet, and flags one session as the largest', () => {
  const { tables } = runStudy(studyOf(jumpy(), [eventOn(62, 'S0')]));
  const scan = rowsOf(tables.reaction_scan);
  const days = rowsOf(tables.abnormal_returns);
  expect(scan).toHaveLength(11);
  scan.forEach((row, i) => {
    for (const column of ['day', 'date', 'abnormal_return', 'statistic', 'p_value'])
      expect(row[column]).toBe(days[i]![column]);
  });
  expect(scan.filter(({ largest }) => largest === 'true').map(({ day }) => day)).toEqual([-2]);
  expect(new Set(scan.map(({ dating }) => dating))).toEqual(new Set(['late']));
});

test('a scan is two-sided, whatever the alternative of the study', () => {
  const scanOf = (alternative: string) =>
    runStudy(studyOf(jumpy(), [eventOn(61, 'S0')], { alternative })).tables.reaction_scan;
  expect(scanOf('less').columns).toEqual(scanOf('two-sided').columns);
});
