import { expect, test } from 'vitest';
import { paragraphBlocks } from '../../../src/report/document/methods-paragraph.ts';
import { resultOf, v4, v4Tables } from '../made-up.ts';

test('the paragraphs stand before their references', () => {
  const blocks = paragraphBlocks(v4);
  expect([...new Set(blocks.map(({ kind }) => kind))]).toEqual(['prose', 'references']);
  expect(JSON.stringify(blocks)).toContain('fama-fisher-jensen-roll-1969');
});

test('a report in another language says that its paragraphs on methods are English', () => {
  const [note] = paragraphBlocks({ result: resultOf(v4Tables, { report: { language: 'zh' } }), prices: [] });
  expect(note).toEqual({ kind: 'paragraph', text: '研究方法各段为英文，便于论文直接引用。' });
});
