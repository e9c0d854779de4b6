import { expect, test } from 'vitest';
import { QuestionError } from '../../src/errors/error.ts';
import { factorsTaken } from '../../src/study/models.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import { eventOn, market, studyOf, weekdays } from './made-up.ts';

const prepared = (models: string[], own = {}) =>
  prepare(studyOf(market(14, 1, 80), [eventOn(60, 'S0')], { models, ...own }), everything);

test('models are found by id, members of families too, in the order named', () => {
  expect(prepared(['mean-adjusted', 'dimson(1)', 'market-model']).context.models.map(({ id }) => id)).toEqual(
    ['mean-adjusted', 'dimson(1)', 'market-model'],
  );
});

test('the factors a study takes are those of its models and of its specification curve, each once', () => {
  const { settings } = prepared(['market-model']).context;
  expect([...factorsTaken({ ...settings, models: ['capm', 'factors(umd)'] }, everything)]).toEqual([
    'rf',
    'mktrf',
    'mom',
  ]);
  const specifications = { ...settings.specifications!, models: ['factors(smb, mom)'] };
  expect([...factorsTaken({ specifications }, everything)]).toEqual(['smb', 'mom']);
  expect([...factorsTaken({}, everything)]).toEqual([]);
});

test('a model whose factors stand in no file is told which to add', () => {
  expect(() => prepared(['capm'])).toThrow(
    'the factors of capm must be in the factor files, got nothing; add rf, mktrf under `factors`',
  );
});

test('factors are found whatever published files call them, in series made in code, too', () => {
  const days = Int32Array.from(weekdays(80));
  const values = new Float64Array(80).fill(0.001);
  const factors = [{ source: 'made', days, columns: { Oil: values, mom: values } }];
  const taken = (id: string) =>
    prepared([id], { factors, factorExchange: 'XNYS' }).context.models[0]!.factorColumns;
  expect(taken('factors(umd)')).toEqual({ mom: 'mom of factors[0]' });
  expect(taken('factors(Oil)')).toEqual({ oil: 'oil of factors[0]' });
});

test('two series of one source are refused, since the factors of one would stand in for those of the other', () => {
  const days = Int32Array.from(weekdays(80));
  const mktrf = Float64Array.from(days, (day) => (day % 7) / 1000);
  const rf = new Float64Array(80);
  const made = (source: string) => ({ source, days, columns: { mktrf, rf } });
  const read = (...factors: object[]) => prepared(['capm'], { factors, factorExchange: 'XNYS' });
  expect(() => read(made('DataFrame'), made('5'), made('DataFrame'))).toThrow(QuestionError);
  expect(() => read(made('DataFrame'), made('5'), made('DataFrame'))).toThrow(
    /^the source of factors\[2\] must stand once, got "DataFrame"; factors\[0\] has it: leave one out, or name each, /,
  );
  expect(read(made('3'), made('5')).context.models[0]!.factorColumns).toEqual({
    mktrf: 'mktrf of factors[0]',
    rf: 'rf of factors[0]',
  });
});
