import { expect, test } from 'vitest';
import { reportFile } from '../../../src/io/result-formats/report.ts';
import { studyTold } from '../../../src/io/result-formats/study-told.ts';
import { v4 } from '../../report/made-up.ts';

test('a document is written with the files that belong to it', async () => {
  const format = reportFile({
    name: 'A document',
    fileName: 'report.x',
    render: () => 'text',
    companions: () => [{ path: 'more.y', text: 'more' }],
  });
  const written: Record<string, string> = {};
  await format.write(
    async (path, content) => {
      written[path] = [...content].join('');
      return { path, sha256: '' };
    },
    studyTold(v4.result, v4),
  );
  expect(written).toEqual({ 'report.x': 'text', 'more.y': 'more' });
  expect([format.files, format.hasFigures]).toEqual(['report.x', true]);
});
