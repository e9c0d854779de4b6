import { describe, expect, test } from 'vitest';
import { DataError } from '../../src/errors/error.ts';
import type { EventRow } from '../../src/events/event.ts';
import { models } from '../../src/models/registry.ts';
import type { ExclusionReason } from '../../src/study/observations.ts';
import { everything, runStudy } from '../../src/study/run.ts';
import type { Study } from '../../src/study/study.ts';
import { rowsOf } from '../../src/table/table.ts';
import { dateOf, eventOn, market, studyOf } from './made-up.ts';

const SESSIONS = 120;
const closes = market(1, 2, SESSIONS);
const flat = new Array<number>(SESSIONS).fill(50);
const holed = (gone: (t: number) => boolean) => closes.S1!.map((close, t) => (gone(t) ? Number.NaN : close));
const good = eventOn(60, 'S0', { event_id: 'good' });

/** What became of each event of a study: its reason and detail, by event. */
function fates(study: Study, registries = {}): Record<string, [reason: string, detail: string]> {
  const rows = rowsOf(runStudy(study, registries).tables.events);
  return Object.fromEntries(
    rows.map(({ event_id, reason, detail }) => [event_id, [String(reason), String(detail)]]),
  );
}

/** What becomes of one event beside a good one. */
function fate(
  event: Partial<EventRow>,
  own: Readonly<Record<string, readonly number[]>> = {},
  settings: object = {},
) {
  const events = [good, eventOn(60, 'S1', { event_id: 'bad', ...event })];
  const found = fates(studyOf({ ...closes, ...own }, events, settings));
  expect(found.good).toEqual(['', '']);
  return found.bad;
}

describe('an event', () => {
  test('of a security without prices is excluded, and the nearest symbol is offered', () => {
    expect(fate({ security: 'INDXE' })).toEqual([
      'unknown-security',
      'no prices for INDXE; did you mean "INDEX"?',
    ]);
  });

  test('before the prices or after them is excluded, and told the days they cover', () => {
    const detail = `prices of XNYS run from ${dateOf(0)} to ${dateOf(SESSIONS - 1)}`;
    for (const announced_at of [
      '2023-12-29',
      '2023-12-29T15:00:00Z',
      '2023-12-29 AMC',
      '2024-12-02',
      '2030-01-01T00:00:00Z',
    ]) {
      expect(fate({ announced_at })).toEqual(['outside-prices', detail]);
    }
  });

  test('whose windows leave the sample is excluded, and a session further in it is not', () => {
    expect(fate({ announced_at: dateOf(39) })![0]).toBe('window-leaves-sample');
    expect(fate({ announced_at: dateOf(40) })![0]).toBe('');
    expect(fate({ announced_at: dateOf(SESSIONS - 5) })![0]).toBe('window-leaves-sample');
    expect(fate({ announced_at: dateOf(SESSIONS - 6) })![0]).toBe('');
  });

  test('of a security with too few prices before it is excluded', () => {
    expect(fate({}, { S1: holed((t) => t < 31) })![0]).toBe('too-few-observations');
    expect(fate({}, { S1: holed((t) => t < 29) })![0]).toBe('');
  });

  test('of the benchmark itself has no benchmark', () => {
    expect(fate({ security: 'INDEX' })![0]).toBe('no-benchmark');
  });

  test('held against a benchmark that never moves is excluded', () => {
    const settings = { securities: { S1: { benchmark: 'STILL' } } };
    expect(fate({}, { STILL: flat }, settings)![0]).toBe('constant-benchmark');
  });

  test('without a return on some day of the event window is kept, or excluded where the study says so', () => {
    const S1 = holed((t) => t === 61);
    expect(fate({}, { S1 })![0]).toBe('');
    expect(fate({}, { S1 }, { missingEventDay: 'exclude' })![0]).toBe('missing-event-day');
  });

  test('without a return on any day of the event window is excluded', () => {
    const S1 = holed((t) => t >= 55 && t <= 65);
    expect(fate({}, { S1 }, { eventDay: { suspended: 'keep' } })![0]).toBe('no-event-return');
  });

  test('of a security that never moves is excluded', () => {
    expect(fate({}, { S1: flat })![0]).toBe('no-residual-variance');
  });

  test('that is a confounder is not studied itself', () => {
    expect(fate({ kind: 'confounder' })![0]).toBe('confounder');
  });
});

describe('the day 0 of a security that did not trade', () => {
  const S1 = holed((t) => t >= 58 && t <= 62);
  const placed = (settings: object, own: Partial<EventRow> = {}, S = S1) => {
    const study = studyOf(
      { ...closes, S1: S },
      [good, eventOn(60, 'S1', { event_id: 'bad', ...own })],
      settings,
    );
    const { tables, findings } = runStudy(study);
    const row = rowsOf(tables.events).find(({ event_id }) => event_id === 'bad')!;
    const told = findings.filter(({ code }) => code === 'suspended').map(({ message }) => message);
    return { row, told };
  };

  test('is its first later session with a price, and the session it would have been is the other reading', () => {
    const { row, told } = placed({});
    expect(row).toMatchObject({
      event_date: dateOf(63),
      rule: 'suspended, the first session with a trade',
      status: 'included',
      alternatives: `${dateOf(60)} had the security traded; ${dateOf(64)} if it came after the close of that first session`,
    });
    expect(told).toEqual([
      `bad:S1 has no price on ${dateOf(60)}, the next is on ${dateOf(63)}: day 0 is that first session with a price, and its return carries all since the last`,
    ]);
  });

  test('is none where the study, or the event, leaves it out', () => {
    const left = {
      status: 'excluded',
      reason: 'suspended',
      detail: `no price on ${dateOf(60)}, the next is on ${dateOf(63)}`,
    };
    const { row, told } = placed({ eventDay: { suspended: 'exclude' } });
    expect(row).toMatchObject({ ...left, event_date: dateOf(60) });
    expect(told).toEqual([`bad:S1 is excluded: suspended (${left.detail})`]);
    expect(placed({}, { event_day: 'suspended exclude' }).row).toMatchObject(left);
  });

  test('stays where the study keeps it, without a return, and that is told', () => {
    const { row, told } = placed({ eventDay: { suspended: 'keep' } });
    expect(row).toMatchObject({
      status: 'included',
      event_date: dateOf(60),
      rule: 'date without a time, that session',
    });
    expect(told).toEqual([
      `bad:S1 has no price on ${dateOf(60)}, the next is on ${dateOf(63)}: day 0 stays, its return missing`,
    ]);
  });

  test('is none where it never traded again', () => {
    expect(
      placed(
        {},
        {},
        holed((t) => t >= 58),
      ).row,
    ).toMatchObject({
      reason: 'suspended',
      detail: `no price on ${dateOf(60)}, nor on any session after it`,
    });
  });

  test('is not moved to the first price of a security that was not yet listed', () => {
    expect(
      placed(
        {},
        {},
        holed((t) => t <= 62),
      ).row,
    ).toMatchObject({
      event_date: dateOf(60),
      reason: 'too-few-observations',
    });
  });
});

describe('a date without a time, studied on both sessions', () => {
  const both = { eventDay: { unknownTime: 'both' } };
  const run = (own: Readonly<Record<string, readonly number[]>> = {}, events = [good, eventOn(50, 'S1')]) =>
    runStudy(studyOf({ ...closes, ...own }, events, both)).tables;

  test('gives two observations, the second counted with the first', () => {
    const rows = rowsOf(run().events);
    expect(
      rows.map(({ observation, event_date, counted_with }) => [observation, event_date, counted_with]),
    ).toEqual([
      ['good:S0', dateOf(60), ''],
      ['good:S0@next-session', dateOf(61), 'good:S0'],
      ['e50S1:S1', dateOf(50), ''],
      ['e50S1:S1@next-session', dateOf(51), 'e50S1:S1'],
    ]);
    expect(rows[1]!.rule).toBe('date without a time, as if after the close');
  });

  test('has both estimated, and enters the samples once', () => {
    const { abnormal_returns: each, averages } = run();
    const once = runStudy(studyOf(closes, [good, eventOn(50, 'S1')])).tables;
    expect(each.length).toBe(2 * once.abnormal_returns.length);
    expect(averages).toEqual(once.averages);
  });

  test('is one observation where a suspension over both leads to one day 0', () => {
    const { events } = run({ S1: holed((t) => t >= 50 && t <= 52) });
    expect(events.columns.observation).toEqual(['good:S0', 'good:S0@next-session', 'e50S1:S1']);
    expect(events.columns.event_date[2]).toBe(dateOf(53));
  });

  test('is one observation where the source tells the time', () => {
    const { events } = run({}, [good, eventOn(50, 'S1', { announced_at: `${dateOf(50)} during` })]);
    expect(events.columns.observation).toEqual(['good:S0', 'good:S0@next-session', 'e50S1:S1']);
  });
});

describe('an announcement on a day without a session', () => {
  const sunday = { announced_at: '2024-03-24' };
  const monday = [...Array(SESSIONS).keys()].map(dateOf).indexOf('2024-03-25');

  test('is the next session’s, the previous one’s or nobody’s, as the study says and the event before it', () => {
    const dayOf = (settings: object, own: Partial<EventRow> = {}) => {
      const { events } = runStudy(
        studyOf(closes, [good, eventOn(60, 'S1', { ...sunday, ...own })], settings),
      ).tables;
      return [events.columns.event_date[1], events.columns.rule[1]];
    };
    const previous = { eventDay: { nonSession: 'previous' } };
    expect(dayOf({})).toEqual([dateOf(monday), 'date without a time, the next session']);
    expect(dayOf(previous)).toEqual([dateOf(monday - 1), 'date without a time, the previous session']);
    expect(dayOf({}, { event_day: 'nonSession previous' })).toEqual(dayOf(previous));
    expect(dayOf(previous, { event_day: 'nonSession next' })).toEqual(dayOf({}));
  });

  test('is excluded where the study leaves such days out, the sessions around it told', () => {
    const detail = `no session of XNYS that day, those around it are ${dateOf(monday - 1)} and ${dateOf(monday)}`;
    expect(fate(sunday, {}, { eventDay: { nonSession: 'exclude' } })).toEqual(['no-session', detail]);
  });
});

describe('a caller’s own model', () => {
  const benchmark = { term: 'beta', series: 'benchmark' } as const;
  const constant = { term: 'alpha', series: 'constant' } as const;
  const mine = { ...models['mean-adjusted'], name: 'Mine' };
  const reasonFor = (regressors: (typeof benchmark | typeof constant)[], own: object) => {
    const registries = { models: { ...everything.models, mine: { ...mine, regressors } } };
    const study = studyOf(closes, [good], { models: ['mean-adjusted', 'mine'], ...own });
    return rowsOf(runStudy(study, registries).tables.models).find(({ model }) => model === 'mine')!.reason;
  };

  test('with more coefficients than days cannot be estimated', () => {
    const own = { estimationWindow: [-13, -11], minimumObservations: 3 };
    expect(reasonFor([constant, benchmark, { ...benchmark }], own)).toBe(
      'fewer-observations-than-coefficients',
    );
  });

  test('whose own fit does not converge says so', () => {
    const lost = { ...mine, fit: () => 'no-convergence' as const };
    const study = studyOf(closes, [good], { models: ['mine'] });
    expect(() => runStudy(study, { models: { mine: lost } })).toThrow('good:S0 is excluded: no-convergence');
  });

  test('with regressors that say the same cannot be estimated', () => {
    expect(reasonFor([constant, { ...constant }], {})).toBe('collinear-regressors');
  });
});

describe('every event given', () => {
  const rows: EventRow[] = [
    good,
    eventOn(60, 'S0 S1 NONE', { event_id: 'three' }),
    eventOn(2, 'S1', { event_id: 'early' }),
    eventOn(60, 'INDEX', { event_id: 'index' }),
    eventOn(60, 'S0', { event_id: 'rival', kind: 'confounder' }),
    { event_id: 'old', announced_at: '1999-12-31', security: 'S0' },
  ];

  test('has exactly one row for each of its securities, in the order given', () => {
    const { events } = runStudy(studyOf(closes, rows)).tables;
    expect(events.columns.observation).toEqual([
      'good:S0',
      'three:S0',
      'three:S1',
      'three:NONE',
      'early:S1',
      'index:INDEX',
      'rival:S0',
      'old:S0',
    ]);
    expect(events.columns.status).toEqual([
      'included',
      'included',
      'included',
      'excluded',
      'excluded',
      'excluded',
      'excluded',
      'excluded',
    ]);
  });

  test('is included, or has a reason', () => {
    const { status, reason } = runStudy(studyOf(closes, rows)).tables.events.columns;
    status.forEach((own, row) => {
      expect(reason[row] === '').toBe(own === 'included');
    });
  });

  test('that one model can use is included, and the model that cannot says why', () => {
    const study = studyOf(closes, [eventOn(60, 'INDEX')], { models: ['market-model', 'mean-adjusted'] });
    const { events, models } = runStudy(study).tables;
    expect(events.columns.status).toEqual(['included']);
    expect(models.columns.reason).toEqual(['no-benchmark', '']);
  });
});

test('where nothing is left, the error lists every event and why', () => {
  const events = [eventOn(2, 'S0'), eventOn(60, 'S9'), eventOn(60, 'INDEX')];
  const run = () => runStudy(studyOf(closes, events));
  expect(run).toThrow(DataError);
  expect(run).toThrow(
    [
      'no observation is left to study',
      'e2S0:S0 is excluded: window-leaves-sample (it needs 40 sessions before day 0 and 5 after, prices have 2 and 117)',
      'e60S9:S9 is excluded: unknown-security (no prices for S9; did you mean "S0"?)',
      'e60INDEX:INDEX is excluded: no-benchmark',
    ].join('\n'),
  );
});

test('a confounder that names no security has one row, without a session', () => {
  const all: EventRow = { ...good, event_id: 'fomc', security: '', kind: 'confounder' };
  const [, row] = rowsOf(runStudy(studyOf(closes, [good, all])).tables.events);
  expect(row).toMatchObject({
    observation: 'fomc',
    security: '',
    event_date: '',
    status: 'excluded',
    reason: 'confounder',
    detail: 'names no security, so it counts against every one',
  });
});

test('an event whose rival falls within its windows is excluded where the study says so', () => {
  const rival = { ...good, event_id: 'rival', kind: 'confounder' };
  const other = eventOn(60, 'S1', { event_id: 'other' });
  const found = fates(studyOf(closes, [good, other, rival], { confounders: { policy: 'exclude' } }));
  expect(found.good).toEqual(['confounded', `rival on ${dateOf(60)}, day 0`]);
  expect(found.other).toEqual(['', '']);
});

test('a confounder alone is nothing to study', () => {
  expect(() => runStudy(studyOf(closes, [{ ...good, kind: 'confounder' }]))).toThrow(
    'good:S0 is excluded: confounder',
  );
});

test('a security whose series has no rows is refused', () => {
  const study = studyOf({ S0: closes.S0!, INDEX: closes.INDEX!, '0981.HK': [] }, [
    good,
    eventOn(60, '0981.HK'),
  ]);
  expect(() => fates(study)).toThrow('the prices of 0981.HK must have rows, got nothing');
});

test('every reason there is has a test', () => {
  const tested: Record<ExclusionReason, true> = {
    confounded: true,
    confounder: true,
    'no-session': true,
    suspended: true,
    'unknown-security': true,
    'outside-prices': true,
    'window-leaves-sample': true,
    'missing-event-day': true,
    'no-event-return': true,
    'too-few-observations': true,
    'fewer-observations-than-coefficients': true,
    'no-benchmark': true,
    'constant-benchmark': true,
    'collinear-regressors': true,
    'no-residual-variance': true,
    'no-convergence': true,
  };
  expect(Object.keys(tested)).toHaveLength(16);
});
