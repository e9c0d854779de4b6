import { expect, test } from 'vitest';
import { proseText } from '../../../src/report/methods/prose.ts';
import { exclusionSentences, sampleSentences } from '../../../src/report/methods/sample.ts';
import { atInstant, resultOf, rival, v4 } from '../made-up.ts';

test('observations, events, dates and what is excluded are counted, with reasons', () => {
  const text = [...sampleSentences(v4.result), ...exclusionSentences(v4.result)].map(proseText).join(' ');
  expect(text).toContain(
    'The sample is 2 observations, each an event and a security, of 2 events on 2 different dates.',
  );
  expect(text).toContain(
    '1 observation is excluded: 1 (a rival event, kept for comparison and not studied itself).',
  );
});

test('a sample without exclusions says nothing of any', () => {
  const text = exclusionSentences(resultOf({ events: [atInstant] }))
    .map(proseText)
    .join(' ');
  expect(text).not.toContain('xcluded');
});

test('every reason for an exclusion is counted in words', () => {
  const reasons = ['confounded', 'suspended', 'suspended', 'no-session'];
  const events = reasons.map((reason, i) => ({ ...rival, observation: `e${i}:0981.HK`, reason }));
  expect(exclusionSentences(resultOf({ events: [atInstant, ...events] })).map(proseText)[0]).toBe(
    '4 observations are excluded: 1 (a rival event fell within its windows), 2 (the security did not trade on its day 0), 1 (news on a day without a session is left out).',
  );
});

test('observations counted with another are counted by what makes them dependent', () => {
  const counted = (own: object) => ({ ...atInstant, counted_with: 'v4:0981.HK', ...own });
  const events = [
    atInstant,
    counted({ observation: 'v4:0981.HK@next-session' }),
    counted({ observation: 'v4:SMIC.US', security: 'SMIC.US' }),
    counted({ observation: 'v4-dated:0981.HK', event_id: 'v4-dated' }),
    counted({ observation: 'v4-dated:SMIC.US', event_id: 'v4-dated', security: 'SMIC.US' }),
  ];
  expect(exclusionSentences(resultOf({ events })).map(proseText).at(-1)).toBe(
    '4 observations are counted with another, and left out of the tests over the sample: 1 (the other reading of a date without a time), 1 (another listing of its firm is counted), 2 (their event windows share dates with those of other events of their firms).',
  );
});

test('dependent observations, and models that could not be estimated, are counted', () => {
  const result = resultOf(
    {
      events: [
        atInstant,
        { ...atInstant, observation: 'v4:SMIC.US', security: 'SMIC.US', counted_with: 'v4:0981.HK' },
        rival,
      ],
      models: [
        { observation: 'v4:0981.HK', model: 'capm', reason: 'too-few-observations' },
        { observation: 'v4:0981.HK', model: 'market-model' },
        { observation: 'rival:0981.HK', model: 'capm', reason: 'no-benchmark' },
      ],
    },
    { models: ['market-model', 'capm'] },
  );
  const text = exclusionSentences(result).map(proseText).join(' ');
  expect(text).toContain(
    '1 observation is counted with another, and left out of the tests over the sample: 1 (another listing of its firm is counted).',
  );
  expect(text).toContain(
    '1 observation is not estimated under Capital asset pricing model: 1 (too few estimation days with everything the model needs).',
  );
});
