import { expect, test } from 'vitest';
import { estimates } from '../../src/abnormal/scratch.ts';

test('expected returns and cells are cut from the same room, which a block gives back', () => {
  const first = estimates.during(() => estimates.room(27));
  expect(estimates.during(() => estimates.room(271)).buffer).toBe(first.buffer);
});
