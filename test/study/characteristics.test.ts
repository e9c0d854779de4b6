import { describe, expect, test } from 'vitest';
import { DataError, QuestionError } from '../../src/errors/error.ts';
import type { CharacteristicRow } from '../../src/study/characteristics.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import type { Study } from '../../src/study/study.ts';
import { eventOn, market, studyOf } from './made-up.ts';

const closes = market(12, 3, 90);
const events = [
  eventOn(60, 'S0 S1', { event_id: 'a' }),
  eventOn(70, 'S2', { event_id: 'b' }),
  eventOn(65, 'S2', { event_id: 'rival', kind: 'confounder' }),
];
const crossSection = { regressors: ['size'] };
const study = (characteristics: readonly CharacteristicRow[] | undefined, own: object = {}): Study =>
  studyOf(closes, events, {
    crossSection,
    ...(characteristics === undefined ? {} : { characteristics }),
    ...own,
  });
const prepared = (...given: Parameters<typeof study>) => prepare(study(...given), everything);

function refusal(
  kind: typeof DataError | typeof QuestionError,
  ...given: Parameters<typeof study>
): string[] {
  try {
    prepared(...given);
  } catch (error) {
    expect(error).toBeInstanceOf(kind);
    return (error as DataError).message.split('\n');
  }
  throw new Error('not refused');
}

describe('characteristics', () => {
  test('are of a security, of an event, of both, or of an observation', () => {
    const known = (rows: readonly CharacteristicRow[]) =>
      [...prepared(rows).characteristics].map(([id, values]) => [id, ...values]);
    expect(
      known([
        { security: 'S0', size: 1 },
        { security: 'S2', size: '2.5' },
      ]),
    ).toEqual([
      ['a:S0', 1],
      ['b:S2', 2.5],
    ]);
    expect(known([{ event_id: 'a', size: 3 }])).toEqual([
      ['a:S0', 3],
      ['a:S1', 3],
    ]);
    expect(known([{ event_id: 'a', security: 'S1', size: 4 }])).toEqual([['a:S1', 4]]);
    expect(known([{ observation: 'b:S2', security: 'anything', size: 5 }])).toEqual([['b:S2', 5]]);
  });

  test('that are missing leave their observations out: each is listed, and how many', () => {
    const source = { file: 'firms.csv', lines: [2, 3] };
    const { findings } = prepared(
      [
        { security: 'S0', size: 1 },
        { security: 'S1', size: '' },
      ],
      { characteristicsSource: source },
    );
    expect(findings.filter(({ code }) => code !== 'sessions-inferred')).toEqual([
      {
        severity: 'warning',
        code: 'missing-characteristic',
        message: 'size of a:S1 must be known for it to enter the cross-section, got nothing',
        value: 'a:S1',
        column: 'size',
        file: 'firms.csv',
        line: 3,
      },
      {
        severity: 'warning',
        code: 'missing-characteristic',
        message: 'characteristics of b:S2 must be known for it to enter the cross-section, got nothing',
        value: 'b:S2',
      },
      {
        severity: 'note',
        code: 'cross-section-sample',
        message: '1 of 3 observations enter the cross-section; 2 are left out for want of characteristics',
      },
    ]);
  });

  test('that are null, as rows of JSON have it, are missing and not 0', () => {
    const rows = [
      { security: 'S0', size: 1 },
      { security: 'S1', size: null },
      { security: 'S2', size: 0 },
    ] as unknown as CharacteristicRow[];
    const { characteristics, findings } = prepared(rows);
    expect([...characteristics.keys()]).toEqual(['a:S0', 'b:S2']);
    expect(findings.map(({ message }) => message)).toContain(
      'size of a:S1 must be known for it to enter the cross-section, got nothing',
    );
  });

  test('that are neither numbers nor text are refused, though a program may count them', () => {
    const rows = [
      { security: 'S0', size: [] },
      { security: 'S1', size: true },
    ] as unknown as CharacteristicRow[];
    expect(refusal(DataError, rows)).toEqual([
      'size must be a number, or empty where it is not known, got []',
      'size must be a number, or empty where it is not known, got true',
    ]);
  });

  test('of an event that the study does not have are a warning; those of one that is excluded are not', () => {
    const { findings } = prepared([
      { event_id: 'a', size: 1 },
      { event_id: 'rival', size: 2 },
      { event_id: 'aa', size: 3 },
    ]);
    const found = findings.filter(({ code }) => code === 'stray-characteristics');
    expect(found.map(({ severity, value }) => [severity, value])).toEqual([['warning', 'aa']]);
  });

  test('may hold anything in columns no regressor names', () => {
    const { findings } = prepared(
      ['S0', 'S1', 'S2'].map((security) => ({ security, size: 1, sector: 'chips' })),
    );
    expect(findings.filter(({ code }) => /character|cross/.test(code))).toEqual([]);
  });

  test('that are no numbers, or stand twice, are all refused with their lines', () => {
    const rows = [
      { security: 'S0', size: 'large' },
      { security: 'S0', size: 1 },
      { security: 'S1', size: '1e999' },
    ];
    const characteristicsSource = { file: 'firms.csv', lines: [2, 3, 4] };
    expect(refusal(DataError, rows, { characteristicsSource })).toEqual([
      'firms.csv:2:size: size must be a number, or empty where it is not known, got "large"',
      'firms.csv:4:size: size must be a number, or empty where it is not known, got "1e999"',
      'firms.csv:3: characteristics must stand once for each security, got "S0"; remove one of the rows',
    ]);
  });
});

test('a characteristic that is told as wrong is not told as missing, too', () => {
  const rows = [
    { security: 'S0', size: 'large' },
    { security: 'S1', size: '' },
    { security: 'S2', size: 1 },
  ];
  const told = () => {
    try {
      return prepared(rows).findings;
    } catch (error) {
      return (error as DataError).findings;
    }
  };
  const ofCells = told().filter(({ code }) => /characteristic/.test(code));
  expect(ofCells.map(({ code, value }) => [code, value])).toEqual([
    ['bad-characteristic', 'large'],
    ['missing-characteristic', 'a:S1'],
  ]);
});

describe('a cross-section', () => {
  test('takes no characteristic that is called as its constant is', () => {
    const rows = [{ security: 'S0', constant: 1 }];
    expect(refusal(QuestionError, rows, { crossSection: { regressors: ['constant'] } })).toEqual([
      'crossSection regressors[0] must not be called constant, as the constant is that is added, got "constant"; rename the column',
    ]);
  });

  test('of a regressor that is no column is told the nearest that is', () => {
    const rows = [{ security: 'S0', size: 1, leverage: 2 }];
    expect(
      refusal(QuestionError, rows, { crossSection: { regressors: ['size', 'leverag', 'size'] } }),
    ).toEqual([
      'crossSection regressors[1] must be a column of the characteristics, got "leverag"; did you mean "leverage"? legal: size, leverage',
      'crossSection regressors[2] must be named once, got "size"; remove it',
    ]);
  });

  test('needs characteristics', () => {
    expect(refusal(QuestionError, undefined)).toEqual([
      'crossSection must have characteristics to regress on, got nothing; name a CSV file under `characteristics`',
    ]);
  });

  test('is of a window inside the event window', () => {
    const own = { crossSection: { ...crossSection, window: [0, 9] as [number, number] } };
    expect(refusal(QuestionError, [], own)).toEqual([
      'crossSection window must lie inside the event window [-5,5], got [0,9]',
    ]);
  });

  test('is told a misspelt key among its own, and a misspelt covariance', () => {
    const own = { crossSection: { regressor: ['size'], regressors: ['size'] } };
    expect(refusal(QuestionError, [], own)).toEqual([
      'a key of crossSection must be known, got "regressor"; did you mean "regressors"? legal: window, regressors, covariance, weights',
    ]);
    const clustered = { crossSection: { regressors: ['size'], covariance: 'clustered' } };
    expect(refusal(QuestionError, [], clustered)[0]).toMatch('did you mean "cluster"?');
  });

  test('that is not asked for looks at no characteristics', () => {
    const { crossSection: _, ...rest } = study([{ security: 'S0', size: 'large' }]);
    expect(prepare(rest, everything).characteristics.size).toBe(0);
  });
});
