import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/io/pdf/browser.ts';
import { readStudy } from '../../src/io/read-study.ts';
import { studyReport } from '../../src/report/document/compose.ts';
import { reportFormats } from '../../src/report/registry.ts';
import { runStudy } from '../../src/study/run.ts';

const program = await findBrowser();
const words = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const screens = [
  { name: 'a desk in the light', width: 1280, height: 900, colorScheme: 'light', hasTouch: false },
  { name: 'a desk in the dark', width: 1280, height: 900, colorScheme: 'dark', hasTouch: false },
  { name: 'a phone in the light', width: 360, height: 740, colorScheme: 'light', hasTouch: true },
  { name: 'a phone in the dark', width: 360, height: 740, colorScheme: 'dark', hasTouch: true },
] as const;

describe.skipIf(program === undefined)('the report of the sample study in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eventstudy-browser-'));
  const address = pathToFileURL(join(folder, 'report.html')).href;
  let browser: Browser;

  beforeAll(async () => {
    const { study } = await readStudy('data/study.yaml');
    writeFileSync(
      join(folder, 'report.html'),
      reportFormats.html.render(await studyReport({ result: runStudy(study), prices: study.prices })),
    );
    browser = await chromium.launch({ executablePath: program!, args: words });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page that has been opened, what it complained of, and what it asked for besides itself. */
  async function opened({
    width,
    height,
    ...more
  }: {
    readonly width: number;
    readonly height: number;
    readonly colorScheme?: 'light' | 'dark';
    readonly hasTouch?: boolean;
    readonly javaScriptEnabled?: boolean;
  }) {
    const context = await browser.newContext({ viewport: { width, height }, ...more });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (message.type() !== 'log') wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      if (request.url() !== address) wrong.push(`asked for ${request.url()}`);
    });
    await page.goto(address);
    return { page, wrong, context };
  }

  const together = (page: Page) => page.locator('figure:has(.key)').first();
  const readout = (page: Page) => page.locator('.readout');

  describe.each(screens)('on $name', (screen) => {
    test('complains of nothing, asks for nothing and does not scroll sideways', async () => {
      const { page, wrong, context } = await opened(screen);
      const [whole, seen] = (await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')) as [
        number,
        number,
      ];
      expect(whole).toBeLessThanOrEqual(seen);
      expect(wrong).toEqual([]);
      const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      expect(ground).toBe(screen.colorScheme === 'dark' ? 'rgb(20, 23, 28)' : 'rgb(255, 255, 255)');
      await context.close();
    });

    test('shows values where it is pointed at, and hides a line with its value', async () => {
      const { page, wrong, context } = await opened(screen);
      const figure = together(page);
      const strip = figure.locator('.readouts rect').nth(8);
      await strip.scrollIntoViewIfNeeded();
      await (screen.hasTouch ? strip.tap({ force: true }) : strip.hover({ force: true }));
      const told = (await readout(page).textContent())!.split('\n');
      expect(told[0]).toBe('CAR, day −2');
      expect(told[1]).toMatch(/^[+−]\d+\.\d\d\u00a0% /);
      const key = figure.locator('.key[role=button]').first();
      await key.click({ force: true });
      expect(await key.getAttribute('aria-pressed')).toBe('false');
      expect(await figure.locator('.series-0').isVisible()).toBe(false);
      await (screen.hasTouch ? strip.tap({ force: true }) : strip.hover({ force: true }));
      expect((await readout(page).textContent())!.split('\n')).toHaveLength(told.length - 1);
      expect(wrong).toEqual([]);
      await context.close();
    });
  });

  test('by keyboard alone: first the way past the head, then values, lines and the enlarged chart', async () => {
    const { page, wrong, context } = await opened({ width: 1280, height: 900 });
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    const figure = together(page);
    await figure.locator('svg').focus();
    await page.keyboard.press('End');
    expect(await readout(page).textContent()).toContain('day +10');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await figure.locator('.key[role=button]').first().getAttribute('aria-pressed')).toBe('false');
    await figure.locator('.enlarge').focus();
    await page.keyboard.press('Enter');
    const before = await page.locator('dialog svg').getAttribute('viewBox');
    await page.keyboard.press('+');
    expect(await page.locator('dialog svg').getAttribute('viewBox')).not.toBe(before);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').count()).toBe(0);
    expect(await figure.locator('svg').getAttribute('viewBox')).toBe(before);
    expect(await page.evaluate('document.activeElement.className')).toBe('enlarge');
    expect(wrong).toEqual([]);
    await context.close();
  });

  test('an enlarged chart is zoomed with the wheel and dragged', async () => {
    const { page, context } = await opened({ width: 1280, height: 900 });
    await together(page).locator('.enlarge').click();
    const svg = page.locator('dialog svg');
    const box = (await svg.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.wheel(0, -400);
    await expect.poll(() => svg.getAttribute('viewBox')).not.toMatch(/^0 0 /);
    const zoomed = await svg.getAttribute('viewBox');
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 80, box.y + box.height / 2);
    await page.mouse.up();
    expect(await svg.getAttribute('viewBox')).not.toBe(zoomed);
    await context.close();
  });

  test('without a script all is there: the charts, their titles and every table', async () => {
    const { page, wrong, context } = await opened({ width: 1280, height: 900, javaScriptEnabled: false });
    expect(await page.locator('figure svg .readouts title').count()).toBeGreaterThan(100);
    expect(await page.locator('button').count()).toBe(0);
    expect(await page.locator('table').count()).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
    await context.close();
  });

  test('nothing that is put into the page can run or leave', async () => {
    const { page, context } = await opened({ width: 1280, height: 900 });
    await page.evaluate(`
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.body.append(script);
    `);
    expect(await page.evaluate('globalThis.ran === undefined')).toBe(true);
    expect(await page.evaluate("fetch('https://example.org/').then(() => 'left', () => 'stayed')")).toBe(
      'stayed',
    );
    await context.close();
  });

  test('prints on white, whole, without buttons', async () => {
    const { page, context } = await opened({ width: 1280, height: 900, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.locator('.enlarge').first().isVisible()).toBe(false);
    const pdf = await page.pdf();
    expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(50_000);
    await context.close();
  });
});
