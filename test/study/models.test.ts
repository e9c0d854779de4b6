import { expect, test } from 'vitest';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import { eventOn, market, studyOf } from './made-up.ts';

const prepared = (models: string[]) =>
  prepare(studyOf(market(14, 1, 80), [eventOn(60, 'S0')], { models }), everything);

test('models are found by id, members of families too, in the order named', () => {
  expect(prepared(['mean-adjusted', 'dimson(1)', 'market-model']).context.models.map(({ id }) => id)).toEqual(
    ['mean-adjusted', 'dimson(1)', 'market-model'],
  );
});

test('a model whose factors stand in no file is told which to add', () => {
  expect(() => prepared(['capm'])).toThrow(
    'the factors of capm must be in the factor files, got nothing; add rf, mktrf under `factors`',
  );
});
