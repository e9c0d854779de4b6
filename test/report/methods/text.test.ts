import { expect, test } from 'vitest';
import { methodsText } from '../../../src/report/methods/text.ts';
import { v4 } from '../made-up.ts';

test('the paragraph is followed by what it cites, each once', () => {
  const [paragraph, ...references] = methodsText(v4);
  expect(paragraph).toContain('(Fama et al. 1969)');
  expect(references).toContain(
    'Fama, Fisher, Jensen and Roll (1969). The adjustment of stock prices to new information. International Economic Review 10.',
  );
  expect(new Set(references).size).toBe(references.length);
});
