import { expect, test } from 'vitest';
import { openPlotter, standalone } from '../../src/report/svg.ts';

const { plot, render } = await openPlotter();
const drawn = render({ marks: [plot.text(['<script>&'], { frameAnchor: 'middle' })] }, 'a "label" & <more>');

test('text in a chart and its label are escaped', () => {
  expect(drawn).toContain('aria-label="a &quot;label&quot; &amp; &lt;more&gt;"');
  expect(drawn).toContain('&lt;script&gt;&amp;');
  expect(drawn).not.toContain('<script>');
});

test('a chart scales, is an image to those who do not see it, and bears no ids', () => {
  expect(drawn).toMatch(/^<svg role="img"/);
  expect(drawn).toContain('viewBox=');
  expect(drawn).not.toMatch(/\sid=/);
});

test('a chart drawn twice has the same bytes', async () => {
  const again = await openPlotter();
  const options = { marks: [again.plot.barY([1, -2, 3])] };
  expect(again.render(options, 'x')).toBe(render(options, 'x'));
});

test('a file of its own has a namespace and follows a dark screen', () => {
  const file = standalone(drawn);
  expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(file).toContain('prefers-color-scheme:dark');
});
