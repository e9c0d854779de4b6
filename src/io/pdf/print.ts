import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { QuestionError } from '../../errors/error.ts';
import { must } from '../../errors/message.ts';
import { ifInterrupted } from '../interrupted.ts';
import { withTemporary } from '../unfinished.ts';

const run = promisify(execFile);

/** Milliseconds a page of a large study may take to print. */
const PATIENCE = 120_000;

/**
 * A page printed by a Chromium, as its print style says, without the date it was printed on.
 *
 * @param browser path of the program
 * @param page HTML that stands alone
 * @throws QuestionError where the browser does not print
 */
export async function printed(browser: string, page: string): Promise<Buffer> {
  const print = async (folder: string) => {
    const [source, target] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
    await writeFile(source, page);
    await printInto(browser, folder, source, target);
    return withoutChance(await readFile(target));
  };
  return withTemporary(tmpdir(), 'eventstudy-print-', print).catch((error: unknown) => {
    throw cannotPrint(browser, error);
  });
}

async function printInto(browser: string, folder: string, source: string, target: string): Promise<void> {
  const words = [
    '--headless',
    '--disable-gpu',
    '--disable-background-networking',
    '--no-first-run',
    '--no-pdf-header-footer',
    `--user-data-dir=${join(folder, 'profile')}`,
    `--print-to-pdf=${target}`,
    // Chromium does not run its sandbox for root; the page is ours and loads nothing.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    pathToFileURL(source).href,
  ];
  const printing = run(browser, words, { timeout: PATIENCE });
  const cease = ifInterrupted(() => printing.child.kill('SIGKILL'));
  await printing.finally(cease);
}

/**
 * A PDF without what differs from one printing to the next: the dates of making are all the same, and the elements of the
 * page, which Chromium numbers as it comes to them, are numbered from 0. As long as before: a PDF counts its bytes.
 *
 * @example
 * withoutChance(Buffer.from("/CreationDate (D:20260424104551+00'00')")).toString();
 * // "/CreationDate (D:20000101000000+00'00')"
 */
export function withoutChance(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const elements = [...new Set(text.match(ELEMENT))].toSorted();
  const numbers = new Map(elements.map((element, i) => [element, String(i).padStart(8, '0')]));
  const same = text
    .replace(/(?<=\/(?:CreationDate|ModDate) \(D:)\d{14}/g, '20000101000000')
    .replace(ELEMENT, (element) => numbers.get(element)!);
  return Buffer.from(same, 'latin1');
}

const ELEMENT = /(?<=\(node)\d{8}(?=\))/g;

function cannotPrint(browser: string, error: unknown): QuestionError {
  const why = error instanceof Error ? error.message.split('\n')[0]! : String(error);
  const message = must({
    what: browser,
    legal: 'print a page to write report.pdf',
    given: why,
    remedy: 'name another Chromium in CHROME_PATH, or print report.html from a browser',
  });
  return new QuestionError([{ severity: 'error', code: 'cannot-print', message }]);
}
