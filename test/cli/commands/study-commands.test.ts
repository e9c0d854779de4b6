import { expect, test } from 'vitest';
import * as studyCommands from '../../../src/cli/commands/study-commands.ts';

test('commands that load nearly the same are found in one place', () => {
  expect(Object.keys(studyCommands).toSorted()).toEqual([
    'alignStudy',
    'check',
    'merge',
    'prepareStudy',
    'run',
    'simulate',
    'worker',
  ]);
});
