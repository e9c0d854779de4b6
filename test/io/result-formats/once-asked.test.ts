import { expect, test } from 'vitest';
import { onceAsked } from '../../../src/io/result-formats/once-asked.ts';

test('nothing is made before it is asked for, and nothing twice, whatever it is', () => {
  let made = 0;
  const asked = onceAsked(() => {
    made++;
    return undefined;
  });
  expect(made).toBe(0);
  asked();
  asked();
  expect(made).toBe(1);
});
