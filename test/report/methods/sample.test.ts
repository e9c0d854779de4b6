import { expect, test } from 'vitest';
import { proseText } from '../../../src/report/methods/prose.ts';
import { sampleSentences } from '../../../src/report/methods/sample.ts';
import { atInstant, resultOf, rival, v4 } from '../made-up.ts';

test('observations, events, dates and what is excluded are counted, with reasons', () => {
  const text = sampleSentences(v4.result).map(proseText).join(' ');
  expect(text).toContain(
    'The sample is 2 observations, each an event and a security, of 2 events on 2 different dates.',
  );
  expect(text).toContain(
    'Excluded is 1 observation: 1 (a rival event, kept for comparison and not studied itself).',
  );
  expect(text).toContain('Day 0 is the first session');
});

test('a sample without exclusions says nothing of any', () => {
  const text = sampleSentences(resultOf({ events: [atInstant] }))
    .map(proseText)
    .join(' ');
  expect(text).not.toContain('xcluded');
});

test('dependent observations, and models that could not be estimated, are counted', () => {
  const result = resultOf(
    {
      events: [atInstant, { ...atInstant, observation: 'v4:SMIC.US', counted_with: 'v4:0981.HK' }, rival],
      models: [
        { observation: 'v4:0981.HK', model: 'capm', reason: 'too-few-observations' },
        { observation: 'v4:0981.HK', model: 'market-model' },
        { observation: 'rival:0981.HK', model: 'capm', reason: 'no-benchmark' },
      ],
    },
    { models: ['market-model', 'capm'] },
  );
  const text = sampleSentences(result).map(proseText).join(' ');
  expect(text).toContain(
    '1 observation not independent of another, such as a second listing of its firm, is told and left out of the tests.',
  );
  expect(text).toContain(
    'Not estimated under Capital asset pricing model is 1 observation: 1 (too few estimation days with everything the model needs).',
  );
});
