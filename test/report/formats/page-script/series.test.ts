import { expect, test } from 'vitest';
import { pageWithScript } from './page.ts';

test('a name in the key hides its line and shows it again, by pointer and by key', () => {
  const { svg, send } = pageWithScript();
  const key = svg.querySelector('.key-1 text')!.parentElement!;
  const line = svg.querySelector('.series-1')!;
  const state = () => [line.classList.contains('gone'), key.getAttribute('aria-pressed')];
  expect(state()).toEqual([false, 'true']);
  send(key, 'click');
  expect(state()).toEqual([true, 'false']);
  send(key, 'keydown', { key: 'Enter' });
  expect(state()).toEqual([false, 'true']);
  send(key, 'keydown', { key: ' ' });
  expect(state()).toEqual([true, 'false']);
  send(key, 'keydown', { key: 'a' });
  expect(state()).toEqual([true, 'false']);
  expect(svg.querySelector('.series-0')!.classList.contains('gone')).toBe(false);
});

test('a name picks out its line while the pointer or the focus is on it', () => {
  const { svg, send } = pageWithScript();
  const key = svg.querySelector('.key-0 text')!.parentElement!;
  send(key, 'focus');
  expect([svg.classList.contains('picking'), svg.querySelector('.picked')]).toEqual([
    true,
    svg.querySelector('.series-0'),
  ]);
  send(key, 'blur');
  expect([svg.classList.contains('picking'), svg.querySelector('.picked')]).toEqual([false, null]);
});

test('names are buttons with a name, of a picture that is a group; a chart without a key stays a picture', () => {
  const { svg } = pageWithScript();
  const buttons = [...svg.querySelectorAll('[role=button]')];
  expect(
    buttons.map((button) => [button.getAttribute('aria-label'), button.getAttribute('tabindex')]),
  ).toEqual([
    ['one', '0'],
    ['two', '0'],
  ]);
  expect(svg.getAttribute('role')).toBe('group');
  const plain = pageWithScript('<figure><svg class="chart" role="img" viewBox="0 0 1 1"></svg></figure>');
  expect(plain.svg.getAttribute('role')).toBe('img');
});
