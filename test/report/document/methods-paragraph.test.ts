import { expect, test } from 'vitest';
import { paragraphBlocks } from '../../../src/report/document/methods-paragraph.ts';
import { v4 } from '../made-up.ts';

test('the paragraph stands before its references', () => {
  const blocks = paragraphBlocks(v4);
  expect(blocks.map(({ kind }) => kind)).toEqual(['prose', 'references']);
  expect(JSON.stringify(blocks)).toContain('fama-fisher-jensen-roll-1969');
});
