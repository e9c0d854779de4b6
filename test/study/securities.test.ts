import { describe, expect, test } from 'vitest';
import { QuestionError } from '../../src/errors/error.ts';
import { readEvents } from '../../src/events/event.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import { missingSpecified, resolveSecurities, securitiesOf } from '../../src/study/securities.ts';
import { checkSettings, type Settings, type SettingsInput } from '../../src/study/settings.ts';
import { eventOn, market, studyOf } from './made-up.ts';

function settings(own: Partial<SettingsInput> = {}): Settings {
  const checked = checkSettings({ returns: 'simple', ...own }, everything);
  if (!('value' in checked)) throw new Error(checked.faults[0]?.message);
  return checked.value;
}
const resolve = (symbols: readonly string[], own: Partial<SettingsInput> = {}) =>
  resolveSecurities(symbols, settings(own), everything);
const messages = (symbols: readonly string[], own: Partial<SettingsInput> = {}) =>
  resolve(symbols, own).findings.map(({ message }) => message);

describe('a security', () => {
  test('is what its symbol tells', () => {
    const { securities, findings } = resolve(['0981.HK', 'HSI'], { benchmark: 'HSI' });
    expect(findings).toEqual([]);
    expect(securities.get('0981.HK')).toEqual({
      symbol: '0981.HK',
      name: '0981.HK',
      exchange: 'XHKG',
      currency: 'HKD',
      issuer: '0981.HK',
      benchmark: 'HSI',
    });
  });

  test('is what the study says of it, first of all', () => {
    const said = { name: 'Nvidia', exchange: 'XNAS', currency: 'EUR', issuer: 'Nvidia', benchmark: 'IXIC' };
    const { securities } = resolve(['NVDA', 'IXIC', 'GSPC'], {
      benchmark: 'GSPC',
      securities: { NVDA: said },
    });
    expect(securities.get('NVDA')).toEqual({ symbol: 'NVDA', ...said });
  });

  test('is never its own benchmark', () => {
    expect(resolve(['HSI'], { benchmark: 'HSI' }).securities.get('HSI')!.benchmark).toBeUndefined();
  });

  test('that looks like a number is quoted in the advice, as YAML needs it', () => {
    expect(messages(['1.10'])[0]).toContain('say it: securities: { "1.10": { exchange: XNYS } }');
  });

  test('with a suffix nobody knows must be told its exchange', () => {
    expect(messages(['BMW.DE'])).toEqual([
      'the exchange of BMW.DE must be known, got ".DE"; ' +
        'say it: securities: { BMW.DE: { exchange: XNYS } }; legal: XHKG, XNAS, XNYS, XSHE, XSHG',
    ]);
    expect(messages(['BMW.DE'], { securities: { 'BMW.DE': { exchange: 'XNYS' } } })).toEqual([]);
  });
});

test('models of the specification curve need a benchmark of the curve, or of some security, as those of the study do', () => {
  const specified = (specifications: SettingsInput['specifications'], own: object = {}) =>
    missingSpecified(
      [{ id: 'market-model', model: everything.models['market-model']!, factorColumns: {} }],
      settings({ models: ['mean-adjusted'], specifications, ...own }),
    );
  const models = ['market-model'];
  expect(specified({ models })).toMatchObject([
    { code: 'no-benchmark', column: 'specifications/models', severity: 'error' },
  ]);
  expect(specified({ models, benchmarks: ['own'] })).toHaveLength(1);
  expect(specified({ models, benchmarks: ['own', 'SPX'] })).toEqual([]);
  expect(specified({ models }, { benchmarks: ['SPX'] })).toEqual([]);
  expect(specified({ models }, { securities: { NVDA: { benchmark: 'SPX' } } })).toEqual([]);
  expect(specified(undefined)).toEqual([]);
});

describe('a name without prices', () => {
  test('as the benchmark of the study is told the nearest symbol', () => {
    expect(messages(['0981.HK', 'HSI'], { benchmark: 'HIS' })).toMatchInlineSnapshot(`
      [
        "benchmark must be a symbol with prices, got "HIS"; did you mean "HSI"? legal: 0981.HK, HSI; or add its prices to \`prices\`",
      ]
    `);
  });

  test('as a key of securities, or as a benchmark there, stands at its key', () => {
    const own = { securities: { '0891.HK': { benchmark: 'HSCEI' } } };
    expect(messages(['0981.HK', 'HSI'], own)).toMatchInlineSnapshot(`
      [
        "a key of securities must be a symbol with prices, got "0891.HK"; did you mean "0981.HK"? legal: 0981.HK, HSI; or add its prices to \`prices\`",
        "benchmark of 0891.HK must be a symbol with prices, got "HSCEI"; did you mean "HSI"? legal: 0981.HK, HSI; or add its prices to \`prices\`",
      ]
    `);
    expect(resolve(['0981.HK', 'HSI'], own).findings.map(({ column }) => column)).toEqual([
      'securities/0891.HK',
      'securities/0891.HK/benchmark',
    ]);
  });
});

test('an exchange that is wrong is told in the place of what rests on it', () => {
  const study = studyOf(market(13, 1, 80), [eventOn(60, 'S0')]);
  const { exchanges } = everything;
  const withNewYork = (own: object) => () =>
    prepare(study, { ...everything, exchanges: { ...exchanges, XNYS: { ...exchanges.XNYS!, ...own } } });
  expect(withNewYork({})).not.toThrow();
  expect(withNewYork({ zone: 'America/Nowhere' })).toThrow(
    new QuestionError([
      {
        severity: 'error',
        code: 'bad-exchange',
        message:
          'zone of exchanges.XNYS must be an IANA time zone, such as Asia/Hong_Kong, got "America/Nowhere"',
      },
    ]),
  );
  expect(withNewYork({ mic: 'XHKG' })).toThrow(
    'mic of exchanges.XNYS must be XNYS, the key it stands under, got "XHKG"',
  );
});

describe('a model that needs a benchmark', () => {
  const closes = market(13, 1, 80);
  const prepared = (own: Partial<SettingsInput>) => () =>
    prepare(studyOf(closes, [eventOn(60, 'S0')], { benchmark: undefined, ...own }), everything);

  test('in a study that names none is told what to do', () => {
    expect(prepared({ models: ['market-model', 'mean-adjusted'] })).toThrow(
      'benchmark must be named for market-model, got nothing; ' +
        'name an index with prices, such as `benchmark: HSI`, or use the model mean-adjusted alone',
    );
  });

  test('is content with the benchmark of the study, or of one security', () => {
    expect(prepared({ benchmark: 'INDEX' })).not.toThrow();
    expect(prepared({ securities: { S0: { benchmark: 'INDEX' } } })).not.toThrow();
  });

  test('is not there where the mean serves alone', () => {
    expect(prepared({ models: ['mean-adjusted'] })).not.toThrow();
  });
});

test('the securities of events are those with prices, each once', () => {
  const { securities } = resolve(['0981.HK', '1347.HK', 'HSI']);
  const { events } = readEvents([
    { event_id: 'a', announced_at: '2026-04-24', security: '1347.HK 0981.HK' },
    { event_id: 'b', announced_at: '2026-04-24', security: '0981.HK NONE' },
  ]);
  expect(securitiesOf(events, securities).map(({ symbol }) => symbol)).toEqual(['1347.HK', '0981.HK']);
});
