import { describe, expect, test } from 'vitest';
import { DataError, QuestionError } from '../../src/errors/error.ts';
import { priceSeries } from '../../src/prices/series.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything, runStudy } from '../../src/study/run.ts';
import type { Study } from '../../src/study/study.ts';
import { exchangeCalendar } from '../../src/time/calendar.ts';
import { exchanges } from '../../src/time/registry.ts';
import { drawsFrom } from '../abnormal/made-up.ts';
import { closesOn } from '../prices/made-up.ts';
import { eventOn, market, series, studyOf } from './made-up.ts';

const closes = market(5, 1, 120);
const events = [eventOn(60, 'S0')];
const prepared = (own: object = {}) => prepare(studyOf(closes, events, own), everything);

/** The findings of the error a study ends in. */
function findingsOf(run: () => unknown, kind: typeof DataError | typeof QuestionError) {
  try {
    run();
  } catch (error) {
    if (error instanceof kind) return error.findings;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('a study', () => {
  test('is ready with its announcements placed', () => {
    const { observations, findings } = prepared();
    expect(findings).toEqual([]);
    expect(observations).toMatchObject([{ id: 'e60S0:S0', dayZero: 60, reason: undefined }]);
  });

  test('without events says so once: not where its file could not be read', () => {
    const without = (findings: object[]) =>
      findingsOf(
        () =>
          prepare(
            { ...studyOf(closes, [], { findings }), eventsSource: { file: 'e.csv', lines: [] } },
            everything,
          ),
        DataError,
      ).map(({ code }) => code);
    expect(without([])).toEqual(['no-events']);
    expect(without([{ severity: 'error', code: 'no-column', message: 'x', file: 'e.csv' }])).toEqual([
      'no-column',
    ]);
    expect(without([{ severity: 'error', code: 'other', message: 'x', file: 'p.csv' }])).toEqual([
      'other',
      'no-events',
    ]);
  });

  test('has a panel of the securities of its events alone', () => {
    const { observations } = prepare(studyOf(market(5, 3, 120), events), everything);
    expect(observations.at(0)!.panel!.securities.map(({ symbol }) => symbol)).toEqual(['S0']);
  });

  test('keeps what its readers found', () => {
    const note = { severity: 'note', code: 'n', message: 'seen' } as const;
    expect(prepared({ findings: [note] }).findings).toEqual([note]);
  });
});

describe('a wrong question', () => {
  test('stands at its key, where the keys were read from a file', () => {
    const keyPlaces = {
      '': { file: 'study.yaml', line: 1, column: '1' },
      gaps: { file: 'study.yaml', line: 4, column: '7' },
    };
    const run = () => prepared({ gaps: 'fill', keyPlaces });
    expect(findingsOf(run, QuestionError)).toMatchObject([{ file: 'study.yaml', line: 4, column: '7' }]);
    expect(run).toThrow(
      'study.yaml:4:7: gaps must be one of one-session, since-last-trade, trade-to-trade, got "fill"',
    );
  });

  test('is a benchmark without prices, or none where a model needs one', () => {
    expect(findingsOf(() => prepared({ benchmark: 'INDX' }), QuestionError).map(({ code }) => code)).toEqual([
      'unknown-symbol',
    ]);
    expect(
      findingsOf(() => prepared({ benchmark: undefined }), QuestionError).map(({ code }) => code),
    ).toEqual(['no-benchmark']);
  });

  test('is told together with rows that are wrong, before them', () => {
    const rows = [{ ...events[0]!, announced_at: 'soon' }];
    const codes = (own: object) =>
      findingsOf(() => prepare(studyOf(closes, rows, own), everything), QuestionError).map(
        ({ code }) => code,
      );
    expect(codes({ benchmark: 'INDX' })).toEqual(['unknown-symbol', 'bad-event']);
    expect(codes({ gaps: 'fill' })).toEqual(['bad-value', 'bad-event']);
  });

  test('is not told of symbols where prices could not be read, which may be theirs', () => {
    const findings = [{ severity: 'error', code: 'bad-row', message: 'close must be a number, got "x"' }];
    const codes = findingsOf(() => prepared({ benchmark: 'INDX', findings }), DataError).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['bad-row']);
  });
});

describe('wrong rows', () => {
  test('are all told at once, claims included', () => {
    const rows = [
      { ...events[0]!, announced_at: 'soon' },
      { ...events[0]!, event_id: 'b', claim: 'soared' },
      { ...events[0]!, event_id: 'c', claim: 'S9 +10%' },
    ];
    const run = () =>
      prepare(studyOf(closes, rows, { eventsSource: { file: 'events.csv', lines: [2, 3, 4] } }), everything);
    const found = findingsOf(run, DataError);
    expect(found.map(({ code, line }) => [code, line])).toEqual([
      ['bad-event', 2],
      ['bad-claim', 3],
      ['bad-claim', 4],
    ]);
    expect(found.map(({ message }) => message).slice(1)).toMatchInlineSnapshot(`
      [
        "claim of event "b" must be a move in percent, for every security or for each, got "soared"; write +10%, or 0981.HK +10%; 1347.HK +15%",
        "claim of event "c" must name a security of its event, got "S9"; did you mean "S0"? legal: S0",
      ]
    `);
  });

  test('of a reader stop the study too', () => {
    const findings = [{ severity: 'error', code: 'bad-row', message: 'close must be a number, got "x"' }];
    expect(() => prepared({ findings })).toThrow(DataError);
  });

  test('are days out of order in a series made in code, which would be taken for one another', () => {
    const study = studyOf(closes, events);
    const turned = study.prices.map((one) => ({ ...one, days: one.days.toReversed() }));
    expect(() => prepare({ ...study, prices: turned }, everything)).toThrow(
      /^the days of INDEX must ascend without repeats, .*\nthe days of S0 must ascend/,
    );
  });

  test('are days of factors made in code that repeat, whose values would be those of other days', () => {
    const days = Int32Array.of(19_000, 19_001, 19_001);
    const factors = [{ source: 'mine', days, columns: { smb: new Float64Array(8) } }];
    const run = () => prepared({ factors, models: ['factors(smb)'] });
    expect(findingsOf(run, DataError).map(({ message }) => message)).toEqual([
      'the days of mine must ascend without repeats, got "2022-01-09 after 2022-01-09"; sort its rows by day, and leave one of each',
      'smb of mine must be as long as days, 3, got 8',
    ]);
  });

  test('are no rows, but not where the header is wrong that they would stand under', () => {
    const header = { severity: 'error', code: 'no-column', message: 'header', file: 'events.csv' } as const;
    const source = { eventsSource: { file: 'events.csv', lines: [] } };
    const codes = (own: object) =>
      findingsOf(() => prepare(studyOf(closes, [], { ...source, ...own }), everything), DataError).map(
        ({ code }) => code,
      );
    expect(codes({})).toEqual(['no-events']);
    expect(codes({ findings: [header] })).toEqual(['no-column']);
    expect(codes({ findings: [{ ...header, file: 'prices.csv' }] })).toEqual(['no-column', 'no-events']);
  });

  test('are two series of one symbol: neither may be dropped in silence', () => {
    const study = studyOf(closes, events);
    const twice = { ...study, prices: [...study.prices, series('S0', closes.INDEX!)] };
    expect(() => prepare(twice, everything)).toThrow(/S0/);
  });
});

describe('New York as the benchmark of Hong Kong', () => {
  const hongKong = exchangeCalendar(exchanges.XHKG);
  const newYork = exchangeCalendar(exchanges.XNYS);
  const walk = (seed: number) => {
    const { normal } = drawsFrom(seed);
    let close = 100;
    return () => (close *= 1 + 0.01 * normal());
  };
  const study = (own: object): Study => ({
    returns: 'simple',
    benchmark: 'GSPC',
    estimationWindow: [-60, -11],
    minimumObservations: 40,
    prices: [
      closesOn('0981.HK', hongKong, '2025-01-02', '2025-12-31', walk(1)),
      closesOn('GSPC', newYork, '2025-01-02', '2025-12-31', walk(2)),
    ],
    events: [{ event_id: 'e', announced_at: '2025-06-16', security: '0981.HK' }],
    ...own,
  });

  test('is refused for closes of the same date, which Hong Kong could not know', () => {
    const run = () => runStudy(study({ benchmarkClose: 'same-date' }));
    expect(run).toThrow(QuestionError);
    expect(findingsOf(run, QuestionError).map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "benchmarkClose for 0981.HK on GSPC must be last-known, since XNYS closes after XHKG (first on 2015-01-02), got "same-date"; remove benchmarkClose, or name a benchmark that closes no later than the security",
      ]
    `);
  });

  test('is lagged otherwise, and the other way round no date is refused', () => {
    expect(runStudy(study({})).tables.events.columns.status).toEqual(['included']);
    const reversed = study({
      benchmark: '0981.HK',
      benchmarkClose: 'same-date',
      events: [{ event_id: 'e', announced_at: '2025-06-16', security: 'GSPC' }],
    });
    expect(runStudy(reversed).tables.events.columns.status).toEqual(['included']);
  });
});

test('rows on days the exchange was closed are found where the exchange’s sessions count', () => {
  const study = studyOf(closes, events, { sessions: 'exchange', estimationWindow: [-35, -11] });
  const { findings } = prepare(study, everything);
  expect(findings.length).toBeGreaterThan(0); // 1 January is a weekday, and no session
  expect(prepared({ sessions: 'prices' }).findings).toEqual([]);
});

test('prices made in code that are none are refused, as those of files are', () => {
  const wrong = priceSeries('S0', [
    { date: '2024-01-02', close: 10 },
    { date: '2024-01-03', close: -5 },
  ]);
  expect(() => prepared({ prices: [wrong] })).toThrow('close of S0 on 2024-01-03 must be above 0, got -5');
});
