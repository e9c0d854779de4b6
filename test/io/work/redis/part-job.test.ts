import { expect, test } from 'vitest';
import { jobId, partOfJob } from '../../../../src/io/work/redis/part-job.ts';

test('a job is named by work and part, and gives the part back to those of its work', () => {
  expect(jobId('ab', 12)).toBe('ab-12');
  expect(partOfJob('ab', 'ab-12')).toBe(12);
  expect(partOfJob('a', 'ab-12')).toBeUndefined();
});
