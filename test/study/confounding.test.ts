import { describe, expect, test } from 'vitest';
import type { Rival } from '../../src/audit/rivals.ts';
import type { EventRow } from '../../src/events/event.ts';
import { arrayOf } from '../../src/numeric/list.ts';
import { actionOn, isConfounded } from '../../src/study/confounding.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything, runStudy } from '../../src/study/run.ts';
import { rowsOf } from '../../src/table/table.ts';
import { dateOf, eventOn, market, studyOf } from './made-up.ts';

const closes = market(12, 3, 120);
const policies = ['flag', 'exclude', 'cut-window', 'drop-days'] as const;
const rivalOn = (session: number, more: Partial<EventRow> = {}) =>
  eventOn(session, 'S0', { event_id: `r${session}`, kind: 'confounder', ...more });
const events = (...rivals: readonly EventRow[]) => [
  eventOn(60, 'S0', { event_id: 'own' }),
  eventOn(60, 'S1', { event_id: 'calm' }),
  ...rivals,
];
const study = (confounders: object, ...rivals: readonly EventRow[]) =>
  studyOf(closes, events(...rivals), { confounders });
const treated = (confounders: object, ...rivals: readonly EventRow[]) =>
  prepare(study(confounders, ...rivals), everything).observations.at(0)!;

describe('flag', () => {
  test('changes no number', () => {
    const alone = runStudy(study({})).tables;
    const flagged = runStudy(study({ policy: 'flag' }, rivalOn(60), rivalOn(30))).tables;
    for (const name of ['abnormal_returns', 'windows', 'tests'] as const)
      expect(flagged[name]).toEqual(alone[name]);
  });
});

describe('exclude', () => {
  test('leaves out the confounded observation, naming its rivals and their days', () => {
    expect(treated({ policy: 'exclude' }, rivalOn(60), rivalOn(61))).toMatchObject({
      reason: 'confounded',
      detail: `r60 on ${dateOf(60)}, day 0; r61 on ${dateOf(61)}, day +1`,
    });
  });

  test('leaves out none whose rivals lie beyond the window', () => {
    expect(treated({ policy: 'exclude' }, rivalOn(62)).reason).toBeUndefined();
    expect(treated({ policy: 'exclude', window: [-2, 2] }, rivalOn(62)).reason).toBe('confounded');
  });

  test('is for confounders, and for other events where the study says so', () => {
    const other = rivalOn(61, { kind: 'event' });
    expect(treated({ policy: 'exclude' }, other).reason).toBeUndefined();
    expect(treated({ policy: 'exclude', kinds: ['own-event'] }, other).reason).toBe('confounded');
  });

  test('gives the events table its reason, and the sample is that without it', () => {
    const { tables } = runStudy(study({ policy: 'exclude' }, rivalOn(60)));
    expect(rowsOf(tables.events).map(({ observation, reason }) => [observation, reason])).toEqual([
      ['own:S0', 'confounded'],
      ['calm:S1', ''],
      ['r60:S0', 'confounder'],
    ]);
    const without = runStudy(studyOf(closes, [eventOn(60, 'S1', { event_id: 'calm' })])).tables;
    expect(tables.tests).toEqual(without.tests);
  });
});

describe('cut-window', () => {
  test('takes the days from the rival outwards out of the event window', () => {
    expect(treated({ policy: 'cut-window' }, rivalOn(61)).masked).toEqual([1, 2, 3, 4, 5]);
    expect(treated({ policy: 'cut-window' }, rivalOn(59)).masked).toEqual([-5, -4, -3, -2, -1]);
    expect(treated({ policy: 'cut-window', window: [-5, 5] }, rivalOn(57), rivalOn(63)).masked).toEqual([
      -5, -4, -3, 3, 4, 5,
    ]);
  });

  test('leaves nothing of an event whose rival falls on day 0', () => {
    expect(treated({ policy: 'cut-window' }, rivalOn(60))).toMatchObject({ reason: 'confounded' });
  });

  test('leaves the days before the rival as they were, and sums the windows over them', () => {
    const { tables } = runStudy(study({ policy: 'cut-window' }, rivalOn(61)));
    const whole = runStudy(study({})).tables;
    const days = rowsOf(tables.abnormal_returns).filter(({ observation }) => observation === 'own:S0');
    const before = rowsOf(whole.abnormal_returns).filter(({ observation }) => observation === 'own:S0');
    days.forEach(({ day, abnormal_return: ar }, i) => {
      expect(ar).toBe(Number(day) >= 1 ? Number.NaN : before[i]!.abnormal_return);
    });
    const wide = rowsOf(tables.windows).find(
      ({ observation, from }) => observation === 'own:S0' && from === -1,
    )!;
    expect(wide.days).toBe(2);
    expect(wide.car).toBe(Number(before[4]!.abnormal_return) + Number(before[5]!.abnormal_return));
  });

  test('never touches another observation of the same panel', () => {
    const other = (confounders: object) =>
      rowsOf(runStudy(study(confounders, rivalOn(61))).tables.abnormal_returns).filter(
        ({ observation }) => observation === 'calm:S1',
      );
    expect(other({ policy: 'cut-window' })).toEqual(other({}));
  });

  test('does not make an observation one that misses days', () => {
    const strict = { missingEventDay: 'exclude', confounders: { policy: 'cut-window' } };
    const { tables } = runStudy(studyOf(closes, events(rivalOn(61)), strict));
    expect(tables.events.columns.status).toEqual(['included', 'included', 'excluded']);
    const holed = { ...closes, S0: closes.S0!.map((close, t) => (t === 58 ? Number.NaN : close)) };
    expect(runStudy(studyOf(holed, events(rivalOn(61)), strict)).tables.events.columns.reason[0]).toBe(
      'missing-event-day',
    );
  });
});

describe('drop-days', () => {
  test('estimates without the day of each rival in the estimation window and the next', () => {
    expect(treated({ policy: 'drop-days' }, rivalOn(30), rivalOn(31), rivalOn(49)).dropped).toEqual([
      -30, -29, -11,
    ]);
    const { tables } = runStudy(study({ policy: 'drop-days' }, rivalOn(30), rivalOn(49)));
    expect(tables.models.columns.observations[0]).toBe(30 - 3);
    expect(tables.models.columns.observations[1]).toBe(30);
  });

  test('leaves out the first day of the estimation window after a rival on the day before it, and says so', () => {
    const { tables, findings } = runStudy(study({ policy: 'drop-days' }, rivalOn(19)));
    expect(tables.models.columns.observations[0]).toBe(30 - 1);
    const rows = rowsOf(tables.confounders).map(({ day, window, action }) => [day, window, action]);
    expect(rows).toEqual([[-41, 'estimation [-40, -11]', 'days-dropped']]);
    expect(findings.filter(({ code }) => code === 'confounder-of-nothing')).toEqual([]);
    const flagged = runStudy(study({ policy: 'flag' }, rivalOn(19)));
    expect(flagged.tables.confounders.length).toBe(0);
  });

  test('estimates as if those days had never been priced', () => {
    // A jump on the day of the rival and after it, as large as one likes, changes nothing.
    const jumped = market(12, 3, 120, (security, t) => (security === 0 && t === 30 ? 0.4 : 0));
    const fitsOf = (own: typeof closes) =>
      runStudy(studyOf(own, events(rivalOn(30)), { confounders: { policy: 'drop-days' } })).tables.fits;
    const [calm, wild] = [fitsOf(closes), fitsOf(jumped)];
    wild.columns.estimate.forEach((value, i) => {
      expect(value).toBeCloseTo(calm.columns.estimate[i]!, 12);
    });
  });

  test('goes by the window of each specification, as a study with that window does', () => {
    const rivals = [rivalOn(15), rivalOn(30), rivalOn(44)];
    const own = {
      confounders: { policy: 'drop-days' },
      estimationWindow: [-40, -21],
      minimumObservations: 10,
    };
    const estimationWindows = [
      [-40, -21],
      [-40, -11],
      [-50, -21],
    ];
    const rows = rowsOf(
      runStudy(
        studyOf(closes, events(...rivals), { ...own, specifications: { estimationWindows, draws: 9 } }),
      ).tables.specifications,
    ).filter(({ observation, window }) => observation === 'own:S0' && window === '[0, 0]');
    expect(rows).toHaveLength(3);
    rows.forEach(({ estimate, std_error: error }, i) => {
      const alone = studyOf(closes, events(...rivals), { ...own, estimationWindow: estimationWindows[i] });
      const { car, std_error: of } = runStudy(alone).tables.windows.columns;
      expect([estimate, error]).toEqual([car[0], of[0]]);
    });
  });

  test('goes by the window of each date the event may have had, as a study with that date does', () => {
    const rival = rivalOn(50);
    const [own, calm] = events();
    const moved = [{ ...own!, announced_at: dateOf(61) }, calm!, rival];
    const shiftOf = (rows: readonly EventRow[], shift: number) =>
      rowsOf(
        runStudy(studyOf(closes, rows, { confounders: { policy: 'drop-days' } })).tables.date_sensitivity,
      ).find((row) => row.observation === 'own:S0' && row.shift === shift)!;
    const [later, there] = [shiftOf([own!, calm!, rival], 1), shiftOf(moved, 0)];
    expect(later.df).toBe(27);
    expect(later).toEqual({ ...there, shift: 1 });
  });

  test('takes no return from a day 0 that is moved onto the rival’s day', () => {
    const own = { confounders: { policy: 'drop-days' }, dateSensitivity: { reach: 11 } };
    const { date_sensitivity: moved } = runStudy(studyOf(closes, events(rivalOn(49)), own)).tables;
    const row = rowsOf(moved).find(({ observation, shift }) => observation === 'own:S0' && shift === -11)!;
    expect([row.date, row.reason]).toEqual([dateOf(49), '']);
    expect(row.abnormal_return).not.toBeNaN();
  });

  test('says how many days are left where they are too few', () => {
    const many = [20, 22, 24, 26, 28, 30, 32, 34].map((session) => rivalOn(session));
    const { tables } = runStudy(study({ policy: 'drop-days' }, ...many));
    expect(tables.events.columns.detail[0]).toBe(
      '14 estimation days have everything the model needs, 20 are asked for',
    );
  });
});

test('an observation is confounded by what counts against it, whatever the policy', () => {
  for (const policy of policies) {
    const { confronted, context } = prepare(study({ policy }, rivalOn(61)), everything);
    const [own, calm] = confronted.placed;
    expect(isConfounded(own!, confronted.rivals, context.settings)).toBe(true);
    expect(isConfounded(calm!, confronted.rivals, context.settings)).toBe(false);
  }
});

describe('what was done about a rival', () => {
  const settingsOf = (confounders: object) => prepare(study(confounders), everything).context.settings;
  const { event } = arrayOf(prepare(study({}, rivalOn(60)), everything).observations).at(-1)!;
  const on = (day: number): Rival => ({ event: event!, kind: 'confounder', day });
  const done = (policy: (typeof policies)[number]) => [
    actionOn(on(0), false, settingsOf({ policy })),
    actionOn(on(1), false, settingsOf({ policy })),
    actionOn(on(4), false, settingsOf({ policy })),
    actionOn(on(-20), true, settingsOf({ policy })),
  ];

  test('hangs on the policy, the day, and the window it falls in', () => {
    expect(done('flag')).toEqual(['flagged', 'flagged', 'flagged', 'flagged']);
    expect(done('exclude')).toEqual(['excluded', 'excluded', 'flagged', 'flagged']);
    expect(done('cut-window')).toEqual(['excluded', 'window-cut', 'flagged', 'flagged']);
    expect(done('drop-days')).toEqual(['flagged', 'flagged', 'flagged', 'days-dropped']);
  });

  test('is nothing for kinds the policy is not for, and for cuts outside the event window', () => {
    const other: Rival = { ...on(1), kind: 'own-event' };
    for (const policy of policies) {
      expect(actionOn(other, false, settingsOf({ policy }))).toBe('flagged');
      expect(actionOn({ ...other, day: -20 }, true, settingsOf({ policy }))).toBe('flagged');
    }
    expect(actionOn(on(8), false, settingsOf({ policy: 'cut-window', window: [-9, 9] }))).toBe('flagged');
  });
});
