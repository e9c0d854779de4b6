import { expect, test } from 'vitest';
import { methodsText } from '../../../src/report/methods/text.ts';
import { v4 } from '../made-up.ts';

test('the paragraphs are followed by what they cite, each once', () => {
  const lines = methodsText(v4);
  const references = lines.slice(7);
  expect(lines[2]).toMatch(/^Model and windows\. .*\(Fama et al\. 1969\)/);
  expect(references).toContain(
    'Fama, Fisher, Jensen and Roll (1969). The adjustment of stock prices to new information. International Economic Review 10.',
  );
  expect(new Set(references).size).toBe(references.length);
});
