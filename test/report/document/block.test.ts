import { expect, test } from 'vitest';
import { cellText } from '../../../src/report/document/block.ts';

test('a cell is its text, whatever its tone', () => {
  expect([cellText('a'), cellText({ text: 'b', tone: 'good' })]).toEqual(['a', 'b']);
});
