import { expect, test } from 'vitest';
import { dark, light, properties } from '../../../src/report/formats/palette.ts';
import { contrast } from '../contrast.ts';

test.each([
  ['light', light],
  ['dark', dark],
])('all text can be read on every %s ground (WCAG 1.4.3)', (_, palette) => {
  const { paper, wash, panel, ink, quiet, good, bad, link } = palette;
  for (const text of [ink, quiet, good, bad, link])
    for (const ground of [paper, wash, panel])
      expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  expect(contrast('#1a1208', palette['panel-line'])).toBeGreaterThanOrEqual(4.5);
});

test('a palette is written as custom properties', () => {
  expect(properties(light)).toMatch(/^--paper: #ffffff; --ink: #1f2328; .*--link: #1d5fbf;$/);
});
