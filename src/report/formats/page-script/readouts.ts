/**
 * Values under the pointer: the titles of the strips of a chart are shown beside the pointer as it moves or taps, and on
 * the arrow keys where the chart has the focus; they are announced to those who do not see them. Defines `readOut(svg)`.
 */
export const readoutsSource = `
/** @param {SVGSVGElement} svg */
function readOut(svg) {
  const strips = [...svg.querySelectorAll('.readouts > rect')];
  if (strips.length === 0) return;
  const texts = strips.map((strip) => {
    const title = strip.querySelector('title');
    const text = title === null ? '' : title.textContent ?? '';
    // The browser's own box would lie over ours.
    if (title !== null) title.remove();
    return text.split('\\n');
  });
  const box = document.createElement('output');
  box.className = 'readout';
  let at = -1;
  /** @param {number} next */
  const show = (next) => {
    strips[at]?.classList.remove('on');
    at = next;
    const strip = strips[at];
    if (strip === undefined) {
      box.textContent = '';
      return;
    }
    strip.classList.add('on');
    if (box.parentNode !== svg.parentNode) svg.parentNode?.append(box);
    // Line n below the first is of series n - 1; what is hidden is not told.
    const lines = (texts[at] ?? []).filter((_, i) => svg.querySelector('.series-' + (i - 1) + '.gone') === null);
    box.textContent = lines.join('\\n');
    place(strip);
  };
  /** @param {Element} strip */
  const place = (strip) => {
    const frame = /** @type {Element} */ (svg.parentNode).getBoundingClientRect();
    const own = strip.getBoundingClientRect();
    const room = frame.width - box.offsetWidth;
    const right = own.right - frame.left + 8;
    const left = right <= room ? right : own.left - frame.left - box.offsetWidth - 8;
    box.style.left = Math.max(0, Math.min(room, left)) + 'px';
    box.style.top = Math.max(0, own.top - frame.top + 4) + 'px';
  };
  svg.setAttribute('tabindex', '0');
  svg.addEventListener('pointermove', (event) => show(strips.indexOf(/** @type {Element} */ (event.target))));
  svg.addEventListener('pointerdown', (event) => show(strips.indexOf(/** @type {Element} */ (event.target))));
  svg.addEventListener('pointerleave', (event) => {
    // A finger that is lifted leaves its value standing.
    if (event.pointerType !== 'touch') show(-1);
  });
  svg.addEventListener('blur', () => show(-1));
  svg.addEventListener('keydown', (event) => {
    if (event.target !== svg) return;
    const last = strips.length - 1;
    /** @type {Record<string, number>} */
    const next = {
      ArrowLeft: at < 0 ? last : Math.max(0, at - 1),
      ArrowRight: Math.min(last, at + 1),
      End: last,
      Escape: -1,
      Home: 0,
    };
    const wanted = next[event.key];
    if (wanted === undefined) return;
    // A dialog is closed by the first Escape only where nothing is told.
    if (event.key !== 'Escape' || at >= 0) event.preventDefault();
    show(wanted);
  });
}
`;
