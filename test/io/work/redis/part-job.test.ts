import { expect, test } from 'vitest';
import { jobId, partOfJob, sha256 } from '../../../../src/io/work/redis/part-job.ts';

test('a job is named by work and part, and gives the part back to those of its work', () => {
  expect(jobId('ab', 12)).toBe('ab-12');
  expect(partOfJob('ab', 'ab-12')).toBe(12);
  expect(partOfJob('a', 'ab-12')).toBeUndefined();
});

test('bytes are known by their SHA-256', () => {
  expect(sha256(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
