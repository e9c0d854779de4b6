import { parseHTML } from 'linkedom';
import { script } from '../../../../src/report/formats/page-script/script.ts';

/** A chart of three sessions and two lines, as a page has it. */
const chart = `<figure><svg class="chart" role="img" aria-label="a chart" viewBox="0 0 100 50">
<g class="series series-0"><path d="M0,0"></path></g><g class="series series-1"><path d="M0,0"></path></g>
<g class="key key-0"><circle r="4"></circle></g><g class="key key-0"><text>one</text></g>
<g class="key key-1"><circle r="4"></circle></g><g class="key key-1"><text>two</text></g>
<g class="readouts">${[0, 1, 2].map((day) => `<rect><title>Day ${day}\n1 &lt; 2\nother</title></rect>`).join('')}</g>
</svg></figure>`;

/** A page whose script has run, without layout: every box is at 0. */
export function pageWithScript(body = chart) {
  const { document, Event } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  const box = { left: 0, right: 0, top: 0, bottom: 0, width: 0, height: 0 };
  for (const element of document.querySelectorAll('*'))
    Object.assign(element, { getBoundingClientRect: () => box });
  const create = document.createElement.bind(document);
  document.createElement = (name: string) => {
    const made = create(name);
    const dialog = { showModal: () => {}, close: () => made.dispatchEvent(new Event('close')) };
    return Object.assign(made, { getBoundingClientRect: () => box }, name === 'dialog' ? dialog : {});
  };
  // As a page runs it, with what it needs of a page.
  new Function('document', 'HTMLDialogElement', script)(document, class {});
  const svg = document.querySelector('svg')!;
  return {
    document,
    svg,
    readout: () => document.querySelector('.readout')?.textContent ?? '',
    send: (target: EventTarget, type: string, own: object = {}) =>
      target.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true }), own)),
  };
}
