import { describe, expect, test } from 'vitest';
import { studyReport } from '../../src/report/document/compose.ts';
import { contentSecurityPolicy, script } from '../../src/report/formats/page-script/script.ts';
import { reportFormats } from '../../src/report/registry.ts';
import { manyObservations, resultOf, v4, v4Saying } from './made-up.ts';

/** A document less the one script that is the same in every page; whatever else it runs is left. */
function withoutOurScript(text: string): string {
  return text.replace(`<script>${script}</script>`, '');
}

const formats = Object.entries(reportFormats);

describe.each(formats)('format %s', (id, format) => {
  test('has a file name with its id', () => {
    expect(format.fileName).toBe(`report.${id}`);
  });

  test('the same study gives the same bytes', async () => {
    expect(format.render(await studyReport(v4))).toBe(format.render(await studyReport(v4)));
  });

  test('says what a reader must know first, and that the claim holds on one date and fails on the other', async () => {
    const text = format.render(await studyReport(v4));
    expect(text.indexOf('Simulated prices.')).toBeGreaterThan(-1);
    const panel = text.indexOf('The same claim holds on one date and fails on another');
    expect(panel).toBeGreaterThan(text.indexOf('Simulated prices.'));
    expect(panel).toBeLessThan(text.indexOf('V4 is out'));
    expect(text).toContain('it fails: the session is Monday 27 April 2026, observed +6.14');
  });

  test('tells a study without claims, events without names and an empty table', async () => {
    const text = format.render(await studyReport({ result: resultOf({}), prices: [] }));
    expect(text).toContain('A made-up study');
    expect(text).not.toContain('The same claim');
  });

  test('lets no tag of a file through', async () => {
    const text = format.render(
      await studyReport(v4Saying('<script>alert("x")</script><img src=x onerror=y> & | 中芯')),
    );
    expect(withoutOurScript(text)).not.toMatch(/<script|<img/);
    expect(text).toContain('中芯');
  });

  test('fetches nothing and runs nothing but the script of the page', async () => {
    const text = format.render(await studyReport(v4));
    expect(withoutOurScript(text)).not.toMatch(/https?:\/\/|<script|<link|@import|url\(|\son\w+=/);
  });

  test('of many observations tells the most extreme, says so, and cuts long tables', async () => {
    const text = format.render(await studyReport({ result: manyObservations(300), prices: [] }));
    expect(text).toContain('Told below are the 12 most extreme of 300 observations');
    expect(text.replaceAll('\\', '')).toContain('100 more lines; all rows are in ');
  });

  test('names no number that is not one', async () => {
    expect(withoutOurScript(format.render(await studyReport(v4)))).not.toMatch(
      /NaN|undefined|Infinity|\[object/,
    );
  });
});

describe('report.html', () => {
  test('stands alone and is sound: headers have a scope, tables a caption, charts a label', async () => {
    const page = reportFormats.html.render(await studyReport(v4));
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page.match(/<th(?![a-z])(?! scope=)/g)).toBeNull();
    expect(page.match(/<table>/g)).toHaveLength(page.match(/<caption>/g)!.length);
    expect(page.match(/<svg /g)).toHaveLength(page.match(/<svg role="img" aria-label="[^"]+"/g)!.length);
    expect(page).toContain('prefers-color-scheme: dark');
  });

  test('has one script, known by its hash to a policy that lets nothing else run and nothing be fetched', async () => {
    const page = reportFormats.html.render(
      await studyReport(v4Saying('</script><script>alert(1)</script>" onload="x')),
    );
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain(`<script>${script}</script>`);
    expect(page).toContain(`content="${contentSecurityPolicy}"`);
    expect(page).not.toMatch(/<[^>]*" onload="/);
  });

  test('lets who uses no mouse skip to what was found', async () => {
    const page = reportFormats.html.render(await studyReport(v4));
    expect(page).toMatch(/<body>\n<a class="skip" href="#main">/);
    expect(page).toContain('<main id="main">');
  });
});

describe('report.md', () => {
  test('refers to every figure by its file', async () => {
    const text = reportFormats.md.render(await studyReport(v4));
    expect(text).toContain('](figures/claim-0981.HK-10-v4.svg)');
  });

  test('a bar in a cell does not open another', async () => {
    const text = reportFormats.md.render(await studyReport(v4Saying('a|b')));
    expect(text).toContain('a\\|b');
    expect(text).not.toMatch(/[^\\]\|b/);
  });
});
