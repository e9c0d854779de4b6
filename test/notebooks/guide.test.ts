import { expect, test } from 'vitest';
import { blocksOf, commandsOf, partsOf } from './guide.ts';

test('blocks of a guide are files, commands, programs and what they say', () => {
  expect(blocksOf('# Title\n\n```csv a.csv\ndate\n```\ntext\n```sh\nnpx eventstudy run\n```\n')).toEqual([
    { language: 'csv', file: 'a.csv', text: 'date\n' },
    { language: 'sh', file: '', text: 'npx eventstudy run\n' },
  ]);
});

test('commands are those of the package; any other is one nobody runs', () => {
  expect(commandsOf('npm install eventstudy\nnpx eventstudy list tests\n')).toEqual([['list', 'tests']]);
  expect(() => commandsOf('rm -r results\n')).toThrow('a guide shows a command nobody runs: rm -r results');
});

test('what is shown may leave lines out', () => {
  expect(partsOf('first\n…\n  last\n')).toEqual(['first', '  last']);
});
