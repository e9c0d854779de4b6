import { describe, expect, test } from 'vitest';
import { QuestionError } from '../../src/errors/error.ts';
import { givenFaults } from '../../src/study/given.ts';
import { runStudy } from '../../src/study/run.ts';
import { eventOn, market, studyOf } from './made-up.ts';

const sound = studyOf(market(5, 1, 120), [eventOn(60, 'S0')]);
const messages = (own: object) => givenFaults({ ...sound, ...own }).map(({ message }) => message);

describe('a study made without types', () => {
  test('is fit with prices and events, the rest left out', () => {
    expect(givenFaults(sound)).toEqual([]);
    expect(messages({ factors: undefined, characteristics: [] })).toEqual([]);
  });

  test('is a set of keys', () => {
    for (const other of [undefined, null, 'study.yaml', [sound]])
      expect(() => givenFaults(other)).toThrow(/^the study must be a set of keys, got .*readStudy$/);
  });

  test('holds lists, not paths nor one alone', () => {
    expect(messages({ prices: 'a.csv', events: 'b.csv', factors: {}, characteristics: 5 })).toEqual([
      'prices must be a list of price series, got "a.csv"; make one with priceSeries(), or read files with readStudy',
      'events must be a list of rows, got "b.csv"; write { event_id, announced_at, security }, or read files with readStudy',
      'factors must be a list of factor series, got {}; read files with readFactors',
      'characteristics must be a list of rows, got 5; read files with readStudy',
    ]);
    expect(messages({ prices: sound.prices[0] })).toHaveLength(1);
  });

  test('holds series and rows in its lists', () => {
    const [first] = sound.prices;
    expect(messages({ prices: [first, {}], events: [null], factors: [{}], characteristics: [1] })).toEqual([
      'prices[1] must be a price series, got {}; make one with priceSeries(), or read files with readStudy',
      'events[0] must be a row, got nothing; write { event_id, announced_at, security }, or read files with readStudy',
      'factors[0] must be a factor series, got {}; read files with readFactors',
      'characteristics[0] must be a row, got 1; read files with readStudy',
    ]);
  });

  test('is told of all that is wrong with it at once', () => {
    const run = () => runStudy({} as never);
    expect(run).toThrow(QuestionError);
    expect(run).toThrow(/prices must be.*\nevents must be.*\nreturns must be/s);
  });
});
