import { expect, test } from 'vitest';
import { oneFileASymbol } from '../../../src/prices/gate/one-file-a-symbol.ts';
import { raw } from './made-up.ts';

test('a symbol in two files: both are named', () => {
  const of = (symbol: string, file: string) => raw(['2026-04-24'], { close: [1] }, symbol, file);
  expect(oneFileASymbol.judge([of('A', 'old/A.csv'), of('B', 'B.csv'), of('A', 'new/A.csv')])).toEqual([
    {
      severity: 'error',
      code: 'one-file-a-symbol',
      message:
        'A must have its prices in one file, got "old/A.csv and new/A.csv"; leave one of them out of prices in the study file',
      file: 'new/A.csv',
      symbol: 'A',
    },
  ]);
});
