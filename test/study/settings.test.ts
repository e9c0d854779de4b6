import { describe, expect, test } from 'vitest';
import { everything } from '../../src/study/run.ts';
import { checkSettings, settingsSchema } from '../../src/study/settings.ts';
import { schemas } from '../../src/table/schemas.ts';

const keys = Object.keys(settingsSchema(everything).shape);
const messages = (input: unknown) => checkSettings(input, everything).faults.map(({ message }) => message);
const said = (own: object) => messages({ returns: 'simple', ...own });

describe('settings', () => {
  test('that say no more than the kind of returns have their defaults', () => {
    const checked = checkSettings({ returns: 'log' }, everything);
    expect('value' in checked && checked.value).toMatchObject({
      title: 'Event study',
      securities: {},
      gaps: 'trade-to-trade',
      sessions: 'exchange',
      priceColumn: 'adj_close',
      benchmarkClose: 'last-known',
      models: ['market-model'],
      estimationWindow: [-250, -11],
      minimumObservations: 100,
      eventWindow: [-10, 10],
      windows: [
        [0, 0],
        [-1, 1],
        [0, 1],
        [-5, 5],
      ],
      missingEventDay: 'keep',
      tests: 'all',
      alternative: 'two-sided',
      confidence: 0.95,
      seed: 20260424,
      tables: Object.keys(schemas),
    });
  });

  test('have no default for the kind of returns', () => {
    expect(messages({})).toMatchInlineSnapshot(`
      [
        "returns must be one of simple, log, got nothing",
      ]
    `);
  });

  test('that are no set of keys are told so', () => {
    expect(messages('study')).toMatchInlineSnapshot(`
      [
        "a study must be a set of keys, got "study"",
      ]
    `);
    expect(messages([])).toMatchInlineSnapshot(`
      [
        "a study must be a set of keys, got []",
      ]
    `);
  });
});

describe('a misspelt word', () => {
  test('for a key is told the nearest and all there are', () => {
    expect(said({ eventwindow: [-1, 1] })).toEqual([
      `a key of the study must be known, got "eventwindow"; did you mean "eventWindow"? legal: ${keys.join(', ')}`,
    ]);
  });

  test('for a key of a security is told those of a security', () => {
    expect(said({ securities: { '0981.HK': { exchnage: 'XHKG' } } })).toMatchInlineSnapshot(`
      [
        "a key of securities 0981.HK must be known, got "exchnage"; did you mean "exchange"? legal: name, exchange, currency, benchmark, benchmarks, issuer",
      ]
    `);
  });

  test('for a model is told the nearest and all there are', () => {
    expect(said({ models: ['market_model'] })).toEqual([
      expect.stringMatching(
        /^models\[0\] must be one of .*market-adjusted, market-model, .*mean-adjusted.*, got "market_model"; did you mean "market-model"\?$/,
      ),
    ]);
    expect(said({ models: ['jensen'] })).toEqual([
      expect.stringMatching(
        /^models\[0\] must be one of .*market-adjusted, market-model, .*mean-adjusted.*, got "jensen"$/,
      ),
    ]);
  });

  test('for a member of a family is told how its members are written, in place of an example of one', () => {
    const ids = Object.keys(everything.models).join(', ');
    const forms = 'dimson(n) with n from 1 to 9, factors(a, b, …) with the names of factors, rf not alone';
    expect(said({ models: ['dimson(99)'] })).toEqual([
      `models[0] must be one of ${ids}, ${forms}, got "dimson(99)"; write dimson(n) with n from 1 to 9`,
    ]);
  });

  test('for a test is told the nearest and all there are', () => {
    expect(said({ tests: ['bmp'] })).toEqual([
      `tests[0] must be one of ${Object.keys(everything.tests).join(', ')}, got "bmp"; did you mean "bmp-t"?`,
    ]);
    expect(said({ tests: ['patel-z'] })).toEqual([
      `tests[0] must be one of ${Object.keys(everything.tests).join(', ')}, got "patel-z"; did you mean "patell-z"?`,
    ]);
    expect(said({ tests: 'patell-z' })).toMatchInlineSnapshot(`
      [
        "tests must be all or a list, got "patell-z"",
      ]
    `);
  });

  test('for an exchange is told the nearest and all there are', () => {
    expect(said({ securities: { NVDA: { exchange: 'XNSA' } } })).toMatchInlineSnapshot(`
      [
        "securities NVDA exchange must be one of XHKG, XNAS, XNYS, XSHE, XSHG, got "XNSA"; did you mean "XNAS"?",
      ]
    `);
    expect(said({ securities: { NVDA: { exchange: 'NASDAQ' } } })).toMatchInlineSnapshot(`
      [
        "securities NVDA exchange must be one of XHKG, XNAS, XNYS, XSHE, XSHG, got "NASDAQ"",
      ]
    `);
  });

  test('for a table, a gap rule or an alternative is told all there are', () => {
    expect(said({ tables: ['test'] })).toEqual([
      `tables[0] must be one of ${Object.keys(schemas).join(', ')}, got "test"; did you mean "tests"?`,
    ]);
    expect(said({ gaps: 'fill' })).toMatchInlineSnapshot(`
      [
        "gaps must be one of one-session, since-last-trade, trade-to-trade, got "fill"",
      ]
    `);
    expect(said({ alternative: 'two sided' })).toMatchInlineSnapshot(`
      [
        "alternative must be one of two-sided, greater, less, got "two sided"; did you mean "two-sided"?",
      ]
    `);
  });
});

describe('a value of the wrong type', () => {
  test('is told the right one', () => {
    expect(said({ title: 7 })).toMatchInlineSnapshot(`
      [
        "title must be text, got 7",
      ]
    `);
    expect(said({ models: 'market-model' })).toMatchInlineSnapshot(`
      [
        "models must be a list, got "market-model"",
      ]
    `);
    expect(said({ securities: ['NVDA'] })).toMatchInlineSnapshot(`
      [
        "securities must be a set of keys, got ["NVDA"]",
      ]
    `);
    expect(said({ securities: { NVDA: 'XNAS' } })).toMatchInlineSnapshot(`
      [
        "securities NVDA must be a set of keys, got "XNAS"",
      ]
    `);
    expect(said({ minimumObservations: '100' })).toMatchInlineSnapshot(`
      [
        "minimumObservations must be a number, got "100"",
      ]
    `);
    expect(said({ estimationWindow: '-250 to -11' })).toMatchInlineSnapshot(`
      [
        "estimationWindow must be a list of two, got "-250 to -11"",
      ]
    `);
    expect(said({ windows: [[0, 'x']] })).toMatchInlineSnapshot(`
      [
        "windows[0][1] must be a number, got "x"",
      ]
    `);
    expect(said({ windows: [0, 1] })).toMatchInlineSnapshot(`
      [
        "windows[0] must be a list of two, got 0",
        "windows[1] must be a list of two, got 1",
      ]
    `);
  });

  test('is a session that is no whole number', () => {
    expect(said({ eventWindow: [-1.5, 1] })).toMatchInlineSnapshot(`
      [
        "eventWindow[0] must be a whole number, got -1.5",
      ]
    `);
    expect(said({ eventWindow: [Number.NaN, 1] })).toMatchInlineSnapshot(`
      [
        "eventWindow[0] must be a number, got NaN",
      ]
    `);
  });

  test('is told that and no more: what is no list has no number of items', () => {
    for (const key of ['models', 'windows', 'benchmarks'])
      expect(said({ [key]: '' })).toEqual([`${key} must be a list, got nothing`]);
    expect(said({ report: { stars: 'abcd' } })).toEqual(['report stars must be a list, got "abcd"']);
    expect(said({ securities: { NVDA: { issuer: [] } } })).toEqual([
      'securities NVDA issuer must be text, got []',
    ]);
  });

  test('is null, which is nothing', () => {
    expect(said({ returns: null })).toMatchInlineSnapshot(`
      [
        "returns must be one of simple, log, got nothing",
      ]
    `);
  });
});

describe('a value out of bounds', () => {
  test('is told the bound', () => {
    expect(said({ confidence: 95 })).toMatchInlineSnapshot(`
      [
        "confidence must be less than 1, got 95",
      ]
    `);
    expect(said({ confidence: 0 })).toMatchInlineSnapshot(`
      [
        "confidence must be more than 0, got 0",
      ]
    `);
    expect(said({ minimumObservations: 2 })).toMatchInlineSnapshot(`
      [
        "minimumObservations must be at least 3, got 2",
      ]
    `);
    expect(said({ seed: -1 })).toMatchInlineSnapshot(`
      [
        "seed must be at least 0, got -1",
      ]
    `);
  });

  test('is told the bound of its key, not that of what a computer can count', () => {
    expect(said({ dateSensitivity: { reach: 1e300 } })).toEqual([
      'dateSensitivity reach must be at most 250, got 1e+300',
    ]);
    expect(said({ seed: 1e300 })).toEqual([expect.stringMatching(/^seed must be at most 9007199254740991/)]);
  });

  test('is text of no character', () => {
    expect(said({ securities: { NVDA: { issuer: '' } } })).toEqual([
      'securities NVDA issuer must have at least 1 character, got nothing',
    ]);
  });

  test('is a currency that is no code', () => {
    expect(said({ securities: { NVDA: { currency: 'dollars' } } })).toMatchInlineSnapshot(`
      [
        "securities NVDA currency must be three capital letters, such as HKD, got "dollars"",
      ]
    `);
  });

  test('is a list of no model', () => {
    expect(said({ models: [] })).toEqual(['models must have at least 1 item, got []']);
  });

  test('is a window with one end, or with three', () => {
    expect(said({ windows: [[0]] })).toMatchInlineSnapshot(`
      [
        "windows[0] must have at least 2 items, got [0]",
      ]
    `);
    expect(said({ eventWindow: [-1, 0, 1] })).toMatchInlineSnapshot(`
      [
        "eventWindow must have at most 2 items, got [-1,0,1]",
      ]
    `);
  });
});

describe('windows', () => {
  test('are refused where the estimation window reaches into the event window', () => {
    expect(said({ estimationWindow: [-250, -10] })).toEqual([
      'estimationWindow must end before the event window [-10,10] begins, got [-250,-10]; ' +
        'end it at -11 or earlier, so that the event does not enter its own yardstick',
    ]);
  });

  test('are refused where the list of them is empty: nothing would be summed, nor any rival near', () => {
    expect(said({ windows: [] })).toEqual(['windows must have at least 1 item, got []']);
  });

  test('that are not written are not told of beside an event window turned round', () => {
    expect(said({ eventWindow: [1, 0] })).toEqual([
      'eventWindow must end on or after the day it begins, got [1,0]; write [0, 1]',
    ]);
  });

  test('are refused outside the event window', () => {
    expect(
      said({
        windows: [
          [0, 0],
          [5, 15],
        ],
      }),
    ).toEqual([
      'windows[1] must lie inside the event window [-10,10], got [5,15]; widen eventWindow or shorten the window',
    ]);
  });

  test('where none are named, are the usual ones that fit the event window, or that window itself', () => {
    const windowsFor = (eventWindow: [number, number]) => {
      const checked = checkSettings({ returns: 'simple', eventWindow }, everything);
      return 'value' in checked ? checked.value.windows : checked.faults;
    };
    expect(windowsFor([-1, 1])).toEqual([
      [0, 0],
      [-1, 1],
      [0, 1],
    ]);
    expect(windowsFor([2, 4])).toEqual([[2, 4]]);
  });
});

test('everything that is wrong is said at once, each at its key', () => {
  const { faults } = checkSettings({ retruns: 'simple', models: ['x'], windows: [[0, 'a']] }, everything);
  expect(faults.map(({ column, code }) => [column, code])).toEqual([
    ['returns', 'bad-value'],
    ['models/0', 'bad-value'],
    ['windows/0/1', 'bad-value'],
    ['retruns', 'unknown-key'],
  ]);
});

test('a caller’s own members are legal', () => {
  const registries = {
    ...everything,
    models: { ...everything.models, mine: everything.models['market-model']! },
  };
  expect(checkSettings({ returns: 'log', models: ['mine'] }, registries).faults).toEqual([]);
  expect(checkSettings({ returns: 'log', models: ['mine'] }, everything).faults).toHaveLength(1);
});

test('what a study may ask is worked out once for the same registries', () => {
  expect(settingsSchema(everything)).toBe(settingsSchema(everything));
  expect(settingsSchema({ ...everything })).not.toBe(settingsSchema(everything));
});

test('a model named twice is refused: its observations would be counted twice', () => {
  expect(said({ models: ['market-model', 'market-model'] })).not.toEqual([]);
  expect(said({ models: ['factors(umd)', 'factors(MOM)'] })).toEqual([
    expect.stringMatching(/^models must name each model once/),
  ]);
});

test('every key says what it means', () => {
  const keys = Object.entries(settingsSchema(everything).shape);
  expect(keys.filter(([, value]) => !value.description).map(([key]) => key)).toEqual([]);
});

test('more estimation days than the window has are refused; a window turned round is told by itself', () => {
  const message =
    'minimumObservations must be at most the 40 sessions of estimationWindow, got 100; write minimumObservations: 40 or less, or widen the window';
  expect(said({ estimationWindow: [-50, -11] })).toEqual([message]);
  // Where the fault is told is the key that was written.
  const columnOf = (own: object) =>
    checkSettings({ returns: 'log', ...own }, everything).faults.map(({ column }) => column);
  expect(columnOf({ estimationWindow: [-50, -11] })).toEqual(['estimationWindow']);
  expect(columnOf({ minimumObservations: 241 })).toEqual(['minimumObservations']);
  expect(said({ estimationWindow: [-50, -11], minimumObservations: 40 })).toEqual([]);
  expect(said({ estimationWindow: [-11, -250] })).toEqual([
    expect.stringMatching(/^estimationWindow must end on/),
  ]);
});

test('what one study changes in its settings, or is named like, is not in those of the next', () => {
  const settings = () => checkSettings({ returns: 'log' }, everything).value!;
  const before = structuredClone({ ...settings(), securities: {} });
  const { windows, estimationWindow, models, tables } = settings();
  windows[0]![0] = 7;
  estimationWindow[0] = 7;
  models.push('raw-returns');
  tables.pop();
  expect({ ...settings(), securities: {} }).toEqual(before);
  expect(settings().securities.constructor).toBeUndefined();
});
