import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { studyTold } from '../../../src/io/result-formats/study-told.ts';
import { writeTold } from '../../../src/io/result-formats/write.ts';
import { temporaryFolder } from '../../cli/command.ts';
import { v4 } from '../../report/made-up.ts';

const told = studyTold(v4.result, v4);

test('figures are written where a form refers to them, and not else', async () => {
  const [without, beside] = [temporaryFolder(), temporaryFolder()];
  await writeTold(without, told, ['json'], {}, { files: [], patterns: [] });
  await writeTold(beside, told, ['md'], {}, { files: [], patterns: [] });
  expect(readdirSync(without).toSorted()).toEqual(['manifest.json', 'results.json']);
  expect(readdirSync(beside).toSorted()).toEqual(['figures', 'manifest.json', 'report.md']);
  const { figures } = await told.report();
  expect(readdirSync(`${beside}/figures`)).toHaveLength(figures.length);
});

test('forms that must be asked for are not written unasked', async () => {
  const folder = temporaryFolder();
  const paths = (await writeTold(folder, told, undefined, {}, { files: [], patterns: [] })).map(
    ({ path }) => path,
  );
  expect(paths).toContain('report.tex');
  expect(paths.filter((path) => /pdf|png/.test(path))).toEqual([]);
});

test('a form that is not known is refused, and no folder is made', async () => {
  const folder = join(temporaryFolder(), 'out');
  await expect(writeTold(folder, told, ['foo' as never], {}, { files: [], patterns: [] })).rejects.toThrow(
    /^a format must be known, got "foo"; legal: csv, /,
  );
  expect(existsSync(folder)).toBe(false);
});
