import { expect, test } from 'vitest';
import { strategySchema } from '../../src/backtest/strategy.ts';
import { tradedStudySchema } from '../../src/backtest/study-schema.ts';
import { studyJsonSchema } from '../../src/study/file-schema.ts';
import { everything } from '../../src/study/run.ts';

interface Keys {
  readonly description?: string;
  readonly additionalProperties?: unknown;
  readonly properties: Readonly<Record<string, Keys>>;
}

const traded = tradedStudySchema(everything) as Keys;
const alone = studyJsonSchema(everything) as Keys;

test('the schema for editors knows every key of a strategy in the study, and no other', () => {
  const strategy = traded.properties.strategy!;
  expect(Object.keys(strategy.properties)).toEqual(Object.keys(strategySchema.shape));
  expect(strategy.additionalProperties).toBe(false);
  expect(strategy.description).toBe(alone.properties.strategy!.description);
  // A symbol such as 0981 need not stand in quotes.
  expect(strategy.properties.hedge!.properties.symbol).toMatchObject({
    type: ['string', 'number', 'boolean'],
  });
  expect(strategy).not.toHaveProperty('$schema');
});

test('it is that of a study otherwise', () => {
  const { strategy: _, ...others } = traded.properties;
  const { strategy: __, ...known } = alone.properties;
  expect(others).toEqual(known);
  expect({ ...traded, properties: 0 }).toEqual({ ...alone, properties: 0 });
});
