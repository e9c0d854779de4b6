import { dark, light, properties } from './palette.ts';

/** The style of the page: light and dark, wide and narrow, screen and paper. */
export const style = `
:root { color-scheme: light dark; ${properties(light)} }
@media screen and (prefers-color-scheme: dark) {
  :root { ${properties(dark)} }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word;
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang HK", "Noto Sans CJK SC", sans-serif; }
header, main, footer { max-width: 1140px; margin: 0 auto; padding: 0 20px; }
header { padding-top: 28px; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 4px; text-wrap: balance; }
h2 { font-size: 1.35rem; margin: 44px 0 12px; padding-top: 12px; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 28px 0 4px; }
h3 + .detail { margin: 0 0 6px; }
p, ul { margin: 8px 0; max-width: 78ch; overflow-wrap: anywhere; }
ul { padding-left: 20px; }
li { margin: 4px 0; }
nav a { color: var(--link); margin-right: 16px; }
.summary, .detail, .note, .quiet { color: var(--quiet); }
.detail, .note { font-size: 0.88rem; }
.notice { background: var(--panel-line); color: #1a1208; font-weight: 600; padding: 10px 20px; text-align: center; }
.panel { background: var(--panel); border: 1px solid var(--panel-line); border-left-width: 6px; border-radius: 8px;
  padding: 4px 20px 16px; margin: 16px 0 24px; }
.panel .figures { --paper: var(--panel); }
.panel h3 { font-size: 1.2rem; margin: 14px 0 6px; }
.panel ul { font-size: 1.05rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 20px 28px; margin: 16px 0; }
.figures > figure { margin: 0; position: relative; min-width: 0; break-inside: avoid; }
.figures > figure:only-child { max-width: 640px; }
.figures svg { display: block; width: 100%; height: auto; }
.chart .on { fill: currentColor; fill-opacity: 0.09; }
.chart .gone { display: none; }
.chart .off { opacity: 0.4; }
.chart .key { cursor: pointer; }
.chart.picking .series:not(.picked) { opacity: 0.12; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.readout { position: absolute; z-index: 1; top: 0; left: 0; max-width: min(340px, 100%); padding: 6px 9px; pointer-events: none;
  white-space: pre-line; font-size: 0.8rem; line-height: 1.4; font-variant-numeric: tabular-nums;
  background: var(--paper); border: 1px solid var(--line); border-radius: 6px; box-shadow: 0 2px 10px rgb(0 0 0 / 0.18); }
.readout:empty { visibility: hidden; }
.enlarge, .enlarged button { font: inherit; line-height: 1; color: var(--ink); background: var(--wash);
  border: 1px solid var(--line); border-radius: 6px; min-width: 32px; min-height: 32px; cursor: pointer; }
.enlarge { position: absolute; top: 0; right: 0; color: var(--quiet); background: none; border-color: transparent; }
.enlarge:hover { color: var(--ink); background: var(--wash); border-color: var(--line); }
.enlarged { width: min(1400px, 96vw); max-width: none; max-height: 96vh; padding: 12px; color: var(--ink);
  background: var(--paper); border: 1px solid var(--line); border-radius: 10px; }
.enlarged::backdrop { background: rgb(0 0 0 / 0.55); }
.enlarged nav { display: flex; gap: 6px; margin-bottom: 8px; }
.enlarged nav :last-child { margin-left: auto; }
.enlarged .stage { position: relative; }
.enlarged svg { display: block; width: 100%; height: auto; max-height: calc(96vh - 80px); cursor: grab; touch-action: none; }
.skip { position: absolute; left: -999px; background: var(--paper); color: var(--link); padding: 8px 14px; z-index: 2; }
.skip:focus { left: 8px; top: 8px; }
.scroll { overflow-x: auto; margin: 20px 0; }
table { border-collapse: collapse; font-size: 0.88rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; font-size: 1rem; padding: 6px 0; }
caption span { display: inline-block; max-width: min(78ch, calc(100vw - 76px)); }
th, td { text-align: left; vertical-align: top; padding: 5px 12px 5px 0; border-bottom: 1px solid var(--line); }
th { font-weight: 400; }
thead th { font-weight: 600; color: var(--quiet); vertical-align: bottom; border-bottom-width: 2px; }
td.good:not(.number), td.bad:not(.number) { min-width: 15ch; }
.whole { white-space: nowrap; }
.number { text-align: right; white-space: nowrap; }
.stars { display: inline-block; width: 2.2ch; text-align: left; }
.good { color: var(--good); font-weight: 600; }
.bad { color: var(--bad); font-weight: 600; }
footer { color: var(--quiet); font-size: 0.85rem; padding-top: 28px; padding-bottom: 40px; }
thead th:lang(zh) { white-space: nowrap; }
td:lang(zh):not(.number, .whole) { min-width: 9em; }
@media (max-width: 600px) {
  header, main, footer { padding-left: 14px; padding-right: 14px; }
  .panel { padding: 2px 12px 12px; }
  h1 { font-size: 1.5rem; }
  table { font-size: 0.82rem; }
  .figures > figure { overflow-x: auto; }
  .figures svg { min-width: 430px; }
  .readout { position: fixed; inset: auto 8px 8px !important; max-width: none; }
  th, td { padding-right: 9px; }
}
@media print {
  body { font-size: 10pt; }
  header, main, footer { max-width: none; padding: 0; }
  header { padding-top: 14px; }
  p, ul { max-width: none; }
  nav, .skip, .enlarge, .readout { display: none; }
  .scroll { overflow: visible; }
  .figures { grid-template-columns: 1fr 1fr; }
  h2, h3, caption { break-after: avoid; }
  tr, .panel { break-inside: avoid; }
  table { font-size: 7.5pt; }
}
`;
