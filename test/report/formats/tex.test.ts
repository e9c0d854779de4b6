import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backtestReport } from '../../../src/report/backtest/compose.ts';
import type { ReportDocument } from '../../../src/report/document/block.ts';
import { studyReport } from '../../../src/report/document/compose.ts';
import { tex } from '../../../src/report/formats/tex.ts';
import { temporaryFolder } from '../../cli/command.ts';
import { told } from '../backtest/made-up.ts';
import { hostileBacktest, hostileStudy } from '../hostile.ts';
import { v4, v4Saying } from '../made-up.ts';

const least =
  '\\documentclass{article}\\usepackage{iftex,siunitx,booktabs,natbib}\\ifPDFTeX\\else\\usepackage{fontspec}\\fi\\begin{document}a\\end{document}';
const hostile =
  'R&D_50% #1 $x {y} ~ ^ \\end{document} <script> [a] *b* "c" `d` -- ñ ő ż 中芯国际 שלום עולם مرحبا 😀 \\input{x}';

describe('report.tex', () => {
  test('cites what its own list of references has, and references.bib the same', async () => {
    const text = tex.render(await studyReport(v4));
    const cited = new Set([...text.matchAll(/\\citep\{([^}]*)\}/g)].flatMap(([, keys]) => keys!.split(',')));
    const listed = [...text.matchAll(/\\bibitem\[\{.*\}\]\{(.*)\}/g)].map(([, key]) => key!);
    expect([...cited].toSorted()).toEqual(listed);
    expect(cited.size).toBeGreaterThan(4);
    const [bib] = tex.companions!(await studyReport(v4));
    expect(bib!.path).toBe('references.bib');
    expect([...bib!.text.matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key)).toEqual(listed);
  });

  test('begins and ends one document, whatever a label says', async () => {
    const text = tex.render(await studyReport(v4Saying(hostile)));
    expect(text.match(/\\end\{document\}/g)).toHaveLength(1);
    expect(text).not.toContain('\\input');
    expect(text).toContain('\\cjk{中芯国际}');
  });
});

const engines = ['pdflatex', 'xelatex', 'lualatex', 'tectonic'].filter(isThere);

/** Whether an engine is there, with the packages and fonts that the least of documents needs. */
function isThere(engine: string): boolean {
  if (spawnSync(engine, ['--version']).error !== undefined) return false;
  const folder = mkdtempSync(join(tmpdir(), 'eventstudy-test-'));
  try {
    writeFileSync(join(folder, 'a.tex'), least);
    return spawnSync(engine, argumentsOf(engine, 'a.tex'), { cwd: folder }).status === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function argumentsOf(engine: string, file: string): string[] {
  return engine === 'tectonic'
    ? ['--only-cached', file]
    : ['-interaction=nonstopmode', '-halt-on-error', file];
}

describe.skipIf(engines.length === 0)('report.tex, where TeX is installed', () => {
  const cases: [engine: string, what: string, report: () => Promise<ReportDocument>][] = [
    ...engines
      .slice(0, 1)
      .map((engine): (typeof cases)[number] => [engine, 'a plain study', () => studyReport(v4)]),
    ...engines.flatMap((engine): typeof cases => [
      [engine, 'hostile labels', () => studyReport(hostileStudy())],
      [engine, 'a backtest', () => backtestReport(told())],
      [engine, 'a backtest of hostile labels', () => backtestReport(hostileBacktest())],
    ]),
  ];
  test.each(cases)('%s compiles %s as it is', { timeout: 120_000 }, async (engine, _, report) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'report.tex'), tex.render(await report()));
    const { status, stdout } = spawnSync(engine, argumentsOf(engine, 'report.tex'), {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024, // it complains of every line that is too long
    });
    expect(stdout.match(/^!.*(\n.*){0,4}/gm) ?? []).toEqual([]);
    expect([status, readFileSync(join(folder, 'report.pdf')).subarray(0, 5).toString()]).toEqual([
      0,
      '%PDF-',
    ]);
  });
});
