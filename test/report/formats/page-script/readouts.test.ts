import { expect, test } from 'vitest';
import { pageWithScript } from './page.ts';

test('the pointer shows the values of the strip below it, and takes them away', () => {
  const { svg, send, readout } = pageWithScript();
  const [, second] = svg.querySelectorAll('.readouts rect');
  send(second!, 'pointermove');
  expect(readout()).toBe('Day 1\n1 < 2\nother');
  expect(second!.classList.contains('on')).toBe(true);
  send(svg, 'pointerleave', { pointerType: 'mouse' });
  expect([readout(), second!.classList.contains('on')]).toEqual(['', false]);
});

test('a finger leaves what it tapped', () => {
  const { svg, send, readout } = pageWithScript();
  send(svg.querySelector('.readouts rect')!, 'pointerdown');
  send(svg, 'pointerleave', { pointerType: 'touch' });
  expect(readout()).toContain('Day 0');
});

test('arrow keys walk from session to session and stop at the ends; Escape ends it', () => {
  const { svg, send, readout } = pageWithScript();
  expect(svg.getAttribute('tabindex')).toBe('0');
  const told = ['ArrowRight', 'ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home', 'Escape', 'x'].map(
    (key) => {
      send(svg, 'keydown', { key });
      return readout().slice(0, 5);
    },
  );
  expect(told).toEqual(['Day 0', 'Day 1', 'Day 2', 'Day 2', 'Day 1', 'Day 0', '', '']);
});

test('titles are taken out once they are read, and a value that looks like a tag stays text', () => {
  const { svg, document, send } = pageWithScript();
  expect(svg.querySelector('title')).toBeNull();
  send(svg.querySelector('.readouts rect')!, 'pointermove');
  expect(document.querySelector('.readout')!.innerHTML).toContain('1 &lt; 2');
});

test('the values of a hidden line are not told', () => {
  const { svg, send, readout } = pageWithScript();
  send(svg.querySelector('.key-0')!, 'click');
  send(svg.querySelector('.readouts rect')!, 'pointermove');
  expect(readout()).toBe('Day 0\nother');
});
