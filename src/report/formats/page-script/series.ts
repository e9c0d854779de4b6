/**
 * Lines that can be shown, hidden and picked out by their names in the key of a chart, with a pointer or with the
 * keyboard. Defines `toggleSeries(svg)`.
 */
export const seriesSource = `
/** @param {SVGSVGElement} svg */
function toggleSeries(svg) {
  const names = [...svg.querySelectorAll('.key')].filter((key) => key.querySelector('text') !== null);
  // What is a picture as a whole has no buttons for those who do not see it.
  if (names.length > 0) svg.setAttribute('role', 'group');
  for (const key of names) {
    const number = /key-(\\d+)/.exec(key.getAttribute('class') ?? '')?.[1];
    const parts = [...svg.querySelectorAll('.key-' + number)];
    const line = svg.querySelector('.series-' + number);
    if (line === null) continue;
    key.setAttribute('role', 'button');
    key.setAttribute('tabindex', '0');
    key.setAttribute('aria-label', key.textContent ?? '');
    key.setAttribute('aria-pressed', 'true');
    const toggle = () => {
      const isGone = line.classList.toggle('gone');
      for (const part of parts) part.classList.toggle('off', isGone);
      key.setAttribute('aria-pressed', String(!isGone));
    };
    /** @param {boolean} isPicked */
    const pick = (isPicked) => {
      line.classList.toggle('picked', isPicked);
      svg.classList.toggle('picking', isPicked && !line.classList.contains('gone'));
    };
    for (const part of parts) {
      part.addEventListener('click', toggle);
      part.addEventListener('pointerenter', () => pick(true));
      part.addEventListener('pointerleave', () => pick(false));
    }
    key.addEventListener('focus', () => pick(true));
    key.addEventListener('blur', () => pick(false));
    key.addEventListener('keydown', (event) => {
      const { key: pressed } = /** @type {KeyboardEvent} */ (event);
      if (pressed !== 'Enter' && pressed !== ' ') return;
      event.preventDefault();
      toggle();
    });
  }
}
`;
