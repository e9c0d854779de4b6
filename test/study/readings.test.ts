import { describe, expect, test } from 'vitest';
import type { EventRow } from '../../src/events/event.ts';
import type { List } from '../../src/numeric/list.ts';
import type { Observation } from '../../src/study/observations.ts';
import { prepare } from '../../src/study/prepare.ts';
import { countedReadings } from '../../src/study/readings.ts';
import { everything, runStudy } from '../../src/study/run.ts';
import { prepareSimulation } from '../../src/study/simulation/prepare.ts';
import { rowsOf } from '../../src/table/table.ts';
import { eventOn, market, studyOf } from './made-up.ts';

const SESSIONS = 120;
const closes = market(1, 4, SESSIONS);
const both = { eventDay: { unknownTime: 'both' } } as const;
const known = { event_day: 'unknownTime same-session' };
const others = [
  eventOn(60, 'S1', { event_id: 'x', ...known }),
  eventOn(80, 'S2', { event_id: 'y', ...known }),
];
const event = eventOn(60, 'S0', { event_id: 'e' });
const later = eventOn(66, 'S0', { event_id: 'later', ...known });
/** Moves the price two sessions before day 0, which the second reading's window no longer sees. */
const rival = eventOn(58, 'S0', { event_id: 'r', kind: 'confounder', ...known });
const beforeFirst = { confounders: { policy: 'exclude', window: [-2, 2] } } as const;

const run = (rows: readonly EventRow[], own: object, gone: (t: number) => boolean = () => false) => {
  const S0 = closes.S0!.map((close, t) => (gone(t) ? Number.NaN : close));
  return runStudy(studyOf({ ...closes, S0 }, [...rows, ...others], { ...both, ...own }));
};
const standIns = ({ tables: { events } }: ReturnType<typeof run>) =>
  rowsOf(events)
    .filter(({ security, kind }) => security === 'S0' && kind !== 'confounder')
    .map((row) => [row.observation, row.reason, row.counted_with]);
/** How many observations have a value on day 0, by model. */
const sizes = ({ tables }: ReturnType<typeof run>) => [
  ...new Set(
    rowsOf(tables.averages)
      .filter(({ day }) => day === 0)
      .map(({ n }) => n),
  ),
];

describe('where a first reading cannot be counted, the second counts', () => {
  for (const dependent of ['count-each', 'count-once']) {
    test(`as when a rival excludes the first, ${dependent}`, () => {
      const result = run([event, rival], { ...beforeFirst, dependent });
      expect(standIns(result)).toEqual([
        ['e:S0', 'confounded', ''],
        ['e:S0@next-session', '', ''],
      ]);
      expect(sizes(result)).toEqual([3]);
    });

    test(`as when the security did not trade on the first’s day, ${dependent}`, () => {
      const result = run(
        [event],
        { eventDay: { ...both.eventDay, suspended: 'exclude' }, dependent },
        (t) => t === 60,
      );
      expect(standIns(result)).toEqual([
        ['e:S0', 'suspended', ''],
        ['e:S0@next-session', '', ''],
      ]);
      expect(sizes(result)).toEqual([3]);
    });

    test(`as when no model can use the first, ${dependent}`, () => {
      const result = run([event], { missingEventDay: 'exclude', dependent }, (t) => t === 55);
      expect(standIns(result)).toEqual([
        ['e:S0', 'missing-event-day', ''],
        ['e:S0@next-session', '', ''],
      ]);
      expect(sizes(result)).toEqual([3]);
    });
  }

  test('and stands for what shares its dates, which is in the samples no more and no less', () => {
    const result = run([event, rival, later], { ...beforeFirst, dependent: 'count-once' });
    expect(standIns(result)).toEqual([
      ['e:S0', 'confounded', ''],
      ['e:S0@next-session', '', ''],
      ['later:S0', '', 'e:S0@next-session'],
    ]);
    expect(sizes(result)).toEqual([3]);
  });

  test('in every table of the sample without confounded observations, too', () => {
    const { tables } = run([event, rival], { ...beforeFirst, confounders: { window: [-2, 2] } });
    const found = rowsOf(tables.without_confounders).filter(({ sample }) => sample === 'unconfounded');
    expect(new Set(found.map(({ n }) => n))).toEqual(new Set([3]));
  });
});

test('whoever asks what counts is told the same: curves, cross-sections, resampling, simulations', () => {
  const study = studyOf(market(1, 4, 300), [event, rival, ...others], {
    ...both,
    ...beforeFirst,
    specifications: { draws: 9 },
    resampling: { draws: 99, methods: ['sign-flip'] },
    characteristics: ['S0', 'S1', 'S2'].map((security, i) => ({ security, size: i * i })),
    crossSection: { window: [0, 0], regressors: ['size'] },
  });
  const { tables } = runStudy(study);
  const curve = rowsOf(tables.specifications).filter(({ group }) => group === 'all');
  for (const rows of [curve, rowsOf(tables.cross_section), rowsOf(tables.resampling)]) {
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ n }) => n))).toEqual(new Set([3]));
  }
  const { dates } = prepareSimulation(study, {}, everything);
  const slots = dates.flatMap(({ parts }) => parts.flatMap((part) => part.slots.flat()));
  expect(slots.map(({ id }) => id)).toEqual(['e:S0@next-session', 'x:S1', 'y:S2']);
});

test('a second reading stands for nothing of its own: what only its window touches counts', () => {
  const apart = eventOn(71, 'S0', { event_id: 'apart', ...known });
  const result = run([event, apart], { dependent: 'count-once' });
  expect(standIns(result)).toEqual([
    ['e:S0', '', ''],
    ['e:S0@next-session', '', 'e:S0'],
    ['apart:S0', '', ''],
  ]);
});

test('what stands for a first reading stands for the second', () => {
  const result = run([eventOn(51, 'S0', { event_id: 'before', ...known }), event], {
    dependent: 'count-once',
  });
  expect(standIns(result)).toEqual([
    ['before:S0', '', ''],
    ['e:S0', '', 'before:S0'],
    ['e:S0@next-session', '', 'before:S0'],
  ]);
});

test('a reading that more models can use counts before one that fewer can, so that each model has the event once', () => {
  // The index begins on the session after the first reading’s estimation window does.
  const late = { ...closes, INDEX: closes.INDEX!.map((close, t) => (t < 20 ? Number.NaN : close)) };
  const models = ['mean-adjusted', 'market-model'];
  const settings = { ...both, models, minimumObservations: 30, dependent: 'count-once' };
  const rows = [
    event,
    eventOn(80, 'S2', { event_id: 'y', ...known }),
    eventOn(90, 'S1', { event_id: 'x', ...known }),
  ];
  const result = runStudy(studyOf(late, rows, settings));
  expect(standIns(result)).toEqual([
    ['e:S0', '', 'e:S0@next-session'],
    ['e:S0@next-session', '', ''],
  ]);
  expect(sizes(result)).toEqual([3]);
});

test('a list that makes its members when asked for them has the same readings', () => {
  const tables = ['averages', 'events'];
  const settings = { missingEventDay: 'exclude', dependent: 'count-each' };
  const [streamed, held] = [{ tables }, { tables: [...tables, 'models'] }].map((own) =>
    run([event], { ...settings, ...own }, (t) => t === 55),
  );
  expect(standIns(streamed!)).toEqual(standIns(held!));
  expect(streamed!.tables.averages).toEqual(held!.tables.averages);
  expect(sizes(streamed!)).toEqual([3]);
});

test('a second reading whose first is not among the observations counts itself', () => {
  const { confronted, context } = prepare(studyOf(closes, [event], both), everything);
  const [, second] = [...confronted.placed];
  const idsOf = (observations: List<Observation>) => observations.map(({ countedWith }) => countedWith);
  expect(idsOf(countedReadings(confronted.placed, context))).toEqual([undefined, 'e:S0']);
  expect(idsOf(countedReadings([second!], context))).toEqual([undefined]);
});
