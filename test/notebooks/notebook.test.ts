import { expect, test } from 'vitest';
import { cellsIn, notebookOf, notebookText, type Output, outputsIn, textIn } from './notebook.ts';

const cells = [
  { kind: 'markdown', source: '# Title' },
  { kind: 'code', source: "print('a');\nprint('b');" },
  { kind: 'code', source: 'show();' },
] as const;
const outputs: readonly Output[][] = [
  [{ output_type: 'stream', name: 'stdout', text: 'a\nb\n' }],
  [{ output_type: 'display_data', data: { 'text/plain': ['x  y\n', '1  2'] }, metadata: { seen: 'now' } }],
];

test('a notebook has the cells it was made of, and the text its cells gave', () => {
  const notebook = notebookOf(cells, outputs);
  expect(cellsIn(notebook)).toEqual(cells);
  expect(textIn(notebook)).toBe('a\nb\nx  y\n1  2\n');
});

test('the same outputs are the same bytes, however they were counted, cut and dated', () => {
  const notebook = notebookOf(cells, outputs);
  expect(notebookText(notebookOf(cellsIn(notebook), outputsIn(notebook)))).toBe(notebookText(notebook));
  expect(notebookText(notebook)).not.toContain('now');
  expect(notebook.cells.map(({ execution_count }) => execution_count)).toEqual([undefined, 1, 2]);
});

test('a cell that was not run has no outputs and no count', () => {
  const [, code] = notebookOf(cells).cells;
  expect([code!.outputs, code!.execution_count]).toEqual([[], null]);
});

test('an output that a script could not print is refused', () => {
  const error = JSON.parse('{ "output_type": "error", "ename": "TypeError" }') as Output;
  expect(() => notebookOf(cells, [[error]])).toThrow(
    'a cell gave {"output_type":"error","ename":"TypeError"}',
  );
});
