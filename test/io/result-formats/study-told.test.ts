import { expect, test } from 'vitest';
import { studyTold } from '../../../src/io/result-formats/study-told.ts';
import { v4 } from '../../report/made-up.ts';

test('the report is made once, however often it is asked for', async () => {
  const told = studyTold(v4.result, v4);
  expect(await told.report()).toBe(await told.report());
});

test('a study tells the tables it asked for, its title and its methods', async () => {
  const { settings } = v4.result;
  const some = { ...v4.result, settings: { ...settings, tables: ['windows'] } };
  const told = studyTold(some, v4);
  expect(told.tables.map(({ name }) => name)).toEqual(['windows']);
  const said = await told.said();
  expect(said[0]).toBe(settings.title);
  expect(said.join('\n')).toContain('Returns are simple');
});
