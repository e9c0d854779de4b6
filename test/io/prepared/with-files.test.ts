import { expect, test } from 'vitest';
import { withFiles } from '../../../src/io/prepared/with-files.ts';
import { madeUp } from './made-up.ts';

test('files of series and findings are named anew, what has none stays', () => {
  const named = withFiles(madeUp, (file) => file.toUpperCase());
  expect(named.series.map(({ source }) => source?.file)).toEqual(['P/A.CSV', 'P/B.CSV', undefined]);
  expect(named.findings.map(({ file }) => file)).toEqual(['P/A.CSV', undefined]);
  expect(withFiles(named, (file) => file.toLowerCase())).toEqual(madeUp);
});
