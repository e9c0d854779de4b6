import { expect, test } from 'vitest';
import { filesOf } from '../../src/report/document-files.ts';
import { usualVoice } from '../../src/report/voice.ts';

const figure = {
  chart: 'c',
  subject: 's',
  name: 'one',
  alt: 'what it shows',
  svg: '<svg viewBox="0 0 1 1"></svg>',
};

test('figures in panels are written, too, and Markdown points at them', () => {
  const panel = { kind: 'panel', title: 'P', blocks: [{ kind: 'figures', figures: [figure] }] } as const;
  const files = filesOf({
    title: 'T',
    voice: usualVoice,
    notice: undefined,
    summary: 'S',
    sections: [{ id: 'a', title: 'A', blocks: [panel] }],
  });
  expect(files.map(({ path }) => path)).toEqual(['report.html', 'report.md', 'figures/one.svg']);
  expect(files[1]!.text).toContain('![what it shows](figures/one.svg)');
  expect(files[2]!.text).toContain('xmlns="http://www.w3.org/2000/svg"');
});
