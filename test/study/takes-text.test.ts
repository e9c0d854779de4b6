import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { studyFileSchema } from '../../src/study/file-schema.ts';
import { everything } from '../../src/study/run.ts';
import { takesText } from '../../src/study/takes-text.ts';

describe('takesText', () => {
  const study = studyFileSchema(everything);
  test.each([
    ['benchmark'],
    ['benchmark/1'],
    ['benchmarks/0/1'],
    ['prices'],
    ['securities/0981/benchmark'],
    ['securities/constructor/name'],
    ['events/3/security'],
    ['events/3/event_id'],
    ['events/3/size'],
    ['specifications/benchmarks/0'],
  ])('text must stand at %s of a study', (path) => expect(takesText(study, path.split('/'))).toBe(true));
  test.each([
    ['seed'],
    ['windows/0/1'],
    ['confidence'],
    ['specifications/eventDays/0'],
    ['securities/0981'],
    ['strategy/capital'],
    ['none'],
    ['constructor'],
  ])('something else may stand at %s of a study', (path) =>
    expect(takesText(study, path.split('/'))).toBe(false),
  );
  test('where a number may stand, a number is one', () => {
    expect(takesText(z.union([z.string(), z.number()]), [])).toBe(false);
    expect(takesText(z.union([z.string(), z.array(z.string())]), [])).toBe(true);
  });
});
