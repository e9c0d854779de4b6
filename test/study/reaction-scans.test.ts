import { describe, expect, test } from 'vitest';
import { runStudy } from '../../src/study/run.ts';
import { rowsOf } from '../../src/table/table.ts';
import { dateOf, eventOn, market, studyOf } from './made-up.ts';

/** A jump of a quarter on session 60: of S0 only, unless said otherwise. */
const jumpy = (securities = 1) => market(8, securities, 90, (_, t) => (t === 60 ? 0.25 : 0));
const findingsOf = (...question: Parameters<typeof studyOf>) =>
  runStudy(studyOf(...question)).findings.filter(({ code }) => /date|scan/.test(code));

describe('a date the scan speaks against', () => {
  test('is warned of at the line of its event, with the session that reacts', () => {
    const events = [eventOn(61, 'S0', { event_id: 'late' }), eventOn(60, 'S0', { event_id: 'right' })];
    const own = { eventsSource: { file: 'events.csv', lines: [7, 8] } };
    expect(findingsOf(jumpy(), events, own)).toEqual([
      {
        severity: 'warning',
        about: 'results',
        code: 'doubtful-date',
        symbol: 'S0',
        date: dateOf(60),
        file: 'events.csv',
        line: 7,
        message: `late:S0: the reaction is on ${dateOf(60)}, one session before day 0: the stated date is probably late`,
      },
    ]);
  });

  test('is not called late where it reacts itself and is only read as after the close', () => {
    const said = `S0: the reaction is on ${dateOf(60)}, the stated date itself, one session before day 0: the announcement was probably before its close`;
    const messages = (own: object, question: object = {}) =>
      findingsOf(jumpy(), [eventOn(60, 'S0', { event_id: 'e', ...own })], question).map(
        ({ message }) => message,
      );
    const policy = { eventDay: { unknownTime: 'next-session' } };
    expect(messages({}, policy)).toEqual([`e:${said}`]);
    expect(messages({ announced_at: `${dateOf(60)} after-close` })).toEqual([`e:${said}`]);
    expect(messages({}, { eventDay: { unknownTime: 'both' } })).toEqual([
      `e:S0@next-session:${said.slice(3)}`,
    ]);
  });

  test('is warned of once, whatever the number of models, and not at all without the table', () => {
    const events = [eventOn(61, 'S0')];
    expect(findingsOf(jumpy(), events, { models: ['market-model', 'mean-adjusted'] })).toHaveLength(1);
    expect(findingsOf(jumpy(), events, { tables: ['events', 'windows'] })).toEqual([]);
  });

  test('is one of a sentence where they are many', () => {
    const symbols = Array.from({ length: 25 }, (_, i) => `S${i}`).join(' ');
    const [finding, ...others] = findingsOf(jumpy(25), [eventOn(61, symbols)]);
    expect(others).toEqual([]);
    expect(finding!.message).toMatch(/^2[0-5] of 25 observations react on another session than day 0/);
  });
});

describe('the range of a scan', () => {
  const daysOf = (own: object, session = 60) => {
    const { tables, findings } = runStudy(studyOf(jumpy(), [eventOn(session, 'S0')], own));
    const rows = rowsOf(tables.reaction_scan);
    return { rows, days: rows.map(({ day }) => day), findings };
  };

  test('is ±5 sessions, also where the event window is shorter', () => {
    const { days } = daysOf({ eventWindow: [-1, 1] });
    expect(days).toEqual([-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]);
  });

  test('is as long as the study says', () => {
    expect(daysOf({ reactionScan: { reach: 2 } }).days).toEqual([-2, -1, 0, 1, 2]);
  });

  test('never reaches into the estimation window, and a note says so', () => {
    const { days, findings } = daysOf({ eventWindow: [-1, 1], estimationWindow: [-40, -4] });
    expect(days).toEqual([-3, -2, -1, 0, 1, 2, 3, 4, 5]);
    expect(findings.find(({ code }) => code === 'scan-shortened')).toMatchObject({
      severity: 'note',
      message: expect.stringContaining('the reaction scan begins 3 before it instead of 5'),
    });
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
