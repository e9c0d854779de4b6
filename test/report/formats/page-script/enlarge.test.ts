import { expect, test } from 'vitest';
import { pageWithScript } from './page.ts';

/** A page whose chart has been enlarged. */
function enlarged() {
  const page = pageWithScript();
  const { document, svg, send } = page;
  const opener = document.querySelector('figure > button')!;
  send(opener, 'click');
  const press = (name: string) => send(document.querySelector(`[aria-label="${name}"]`)!, 'click');
  return { ...page, press, viewBox: () => svg.getAttribute('viewBox') };
}

test('each chart has one button that names it; a picture without a size has none', () => {
  const { document } = pageWithScript();
  expect(document.querySelector('figure > button')!.getAttribute('aria-label')).toBe('Enlarge: a chart');
  const without = pageWithScript('<figure><svg class="chart"></svg></figure>');
  expect(without.document.querySelector('button')).toBeNull();
});

test('an enlarged chart is in a dialog, and back in its place when that is closed', () => {
  const { document, svg, press } = enlarged();
  expect(document.querySelector('figure > dialog svg')).toBe(svg);
  press('Close');
  expect([document.querySelector('dialog'), document.querySelector('figure')!.firstElementChild]).toEqual([
    null,
    svg,
  ]);
});

test('zooming in keeps the middle, never leaves the picture, and is undone by closing', () => {
  const { press, viewBox } = enlarged();
  press('Zoom out');
  expect(viewBox()).toBe('0 0 100 50');
  press('Zoom in');
  press('Zoom in');
  const [x, y, width, height] = viewBox()!.split(' ').map(Number) as [number, number, number, number];
  expect([width, height]).toEqual([100 / 2.25, 50 / 2.25]);
  expect([x + width / 2, y + height / 2]).toEqual([50, 25]);
  press('Whole chart');
  expect(viewBox()).toBe('0 0 100 50');
  press('Zoom in');
  press('Close');
  expect(viewBox()).toBe('0 0 100 50');
});

test('keys zoom as the buttons do', () => {
  const { document, send, viewBox } = enlarged();
  const dialog = document.querySelector('dialog')!;
  send(dialog, 'keydown', { key: '+' });
  expect(viewBox()).not.toBe('0 0 100 50');
  send(dialog, 'keydown', { key: '0' });
  expect(viewBox()).toBe('0 0 100 50');
});
