/** The style of the page: light and dark, wide and narrow, screen and paper. */
export const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1f2328; --quiet: #5b6470; --line: #d9dee5; --wash: #f5f7f9;
  --good: #0f7a4d; --bad: #a9490d; --panel: #fff8ef; --panel-line: #dd7a2b; --link: #1d5fbf; }
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #14171c; --ink: #e6e9ee; --quiet: #a2acb9; --line: #333a44; --wash: #1b2027;
    --good: #58cf9d; --bad: #f0a266; --panel: #241d16; --link: #86b4f5; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
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
.panel h3 { font-size: 1.2rem; margin: 14px 0 6px; }
.panel ul { font-size: 1.05rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 20px 28px; margin: 16px 0; }
.figures > figure { margin: 0; break-inside: avoid; }
.figures > figure:only-child { max-width: 640px; }
.figures svg { display: block; width: 100%; height: auto; }
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
.good { color: var(--good); font-weight: 600; }
.bad { color: var(--bad); font-weight: 600; }
footer { color: var(--quiet); font-size: 0.85rem; padding-top: 28px; padding-bottom: 40px; }
@media (max-width: 600px) {
  header, main, footer { padding-left: 14px; padding-right: 14px; }
  .panel { padding: 2px 12px 12px; }
  h1 { font-size: 1.5rem; }
  table { font-size: 0.82rem; }
  th, td { padding-right: 9px; }
}
@media print {
  body { font-size: 10pt; }
  header, main, footer { max-width: none; padding: 0; }
  nav { display: none; }
  .scroll { overflow: visible; }
  .figures { grid-template-columns: 1fr 1fr; }
  h2, h3, caption { break-after: avoid; }
  tr, .panel { break-inside: avoid; }
  table { font-size: 7.5pt; }
}
`;
