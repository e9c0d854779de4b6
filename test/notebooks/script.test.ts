import { expect, test } from 'vitest';
import { cellsOf } from './script.ts';

test('a script is cells of prose and of code', () => {
  const script =
    '// %% [markdown]\n// # Title\n//\n// text\n\n// %%\nconst a = 1;\n\n// %%\nconsole.log(a); // one\n';
  expect(cellsOf(script)).toEqual([
    { kind: 'markdown', source: '# Title\n\ntext' },
    { kind: 'code', source: 'const a = 1;' },
    { kind: 'code', source: 'console.log(a); // one' },
  ]);
});

test('code before the first cell would not be in the notebook, and is refused', () => {
  expect(() => cellsOf('const a = 1;\n// %%\n')).toThrow('a script must begin with a cell, got const a = 1;');
});
