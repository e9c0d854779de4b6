/**
 * A chart over the whole window, to be zoomed with the wheel, the buttons or the keys + - 0, and dragged. Defines
 * `enlargeable(svg)`.
 */
export const enlargeSource = `
/** @param {SVGSVGElement} svg */
function enlargeable(svg) {
  const figure = svg.closest('figure');
  const whole = (svg.getAttribute('viewBox') ?? '').split(/[ ,]+/).map(Number);
  if (figure === null || whole.length !== 4 || typeof HTMLDialogElement === 'undefined') return;
  const [left = 0, top = 0, width = 1, height = 1] = whole;
  let view = { x: left, y: top, zoom: 1 };
  /** @param {number} x @param {number} y @param {number} zoom */
  const look = (x, y, zoom) => {
    const z = Math.max(1, Math.min(12, zoom));
    view = {
      x: Math.max(left, Math.min(left + width - width / z, x)),
      y: Math.max(top, Math.min(top + height - height / z, y)),
      zoom: z,
    };
    svg.setAttribute('viewBox', [view.x, view.y, width / z, height / z].join(' '));
  };
  /** What lies at (u, v), fractions of the picture, stays there. @param {number} by @param {number} u @param {number} v */
  const zoomAt = (by, u = 0.5, v = 0.5) => {
    const z = Math.max(1, Math.min(12, view.zoom * by));
    const gain = 1 / view.zoom - 1 / z;
    look(view.x + u * width * gain, view.y + v * height * gain, z);
  };
  const dialog = document.createElement('dialog');
  dialog.className = 'enlarged';
  dialog.setAttribute('aria-label', svg.getAttribute('aria-label') ?? '');
  const bar = document.createElement('nav');
  bar.setAttribute('aria-label', 'Zoom');
  const stage = document.createElement('div');
  stage.className = 'stage';
  dialog.append(bar, stage);
  /** @param {string} sign @param {string} name @param {() => void} act */
  const button = (sign, name, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = sign;
    made.setAttribute('aria-label', name);
    made.addEventListener('click', act);
    return made;
  };
  bar.append(
    button('+', 'Zoom in', () => zoomAt(1.5)),
    button('\\u2212', 'Zoom out', () => zoomAt(1 / 1.5)),
    button('1:1', 'Whole chart', () => look(left, top, 1)),
    button('\\u00d7', 'Close', () => dialog.close()),
  );
  const opener = button('\\u2922', 'Enlarge: ' + (svg.getAttribute('aria-label') ?? 'chart'), () => {
    stage.append(svg);
    figure.append(dialog);
    dialog.showModal();
  });
  opener.className = 'enlarge';
  figure.append(opener);
  dialog.addEventListener('close', () => {
    look(left, top, 1);
    figure.prepend(svg);
    dialog.remove();
    opener.focus();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key === '+' || event.key === '=') zoomAt(1.5);
    if (event.key === '-') zoomAt(1 / 1.5);
    if (event.key === '0') look(left, top, 1);
  });
  stage.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const box = svg.getBoundingClientRect();
      zoomAt(
        Math.exp(-event.deltaY / 400),
        (event.clientX - box.left) / box.width,
        (event.clientY - box.top) / box.height,
      );
    },
    { passive: false },
  );
  stage.addEventListener('pointermove', (event) => {
    if (event.buttons !== 1 || view.zoom === 1) return;
    const box = svg.getBoundingClientRect();
    look(
      view.x - (event.movementX / box.width) * (width / view.zoom),
      view.y - (event.movementY / box.height) * (height / view.zoom),
      view.zoom,
    );
  });
}
`;
