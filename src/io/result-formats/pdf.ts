import { QuestionError } from '../../errors/error.ts';
import { must } from '../../errors/message.ts';
import { reportFormats } from '../../report/registry.ts';
import { findBrowser } from '../pdf/browser.ts';
import { printed } from '../pdf/print.ts';
import type { ResultFormat } from './result-format.ts';

/** The web page on paper, printed by a Chromium that is there. */
export const pdf: ResultFormat = {
  name: 'Web page printed, where a Chromium is installed',
  files: 'report.pdf',
  hasFigures: false,
  isOnlyAsked: true, // a browser takes seconds to start
  async write(write, { report }) {
    const browser = await findBrowser();
    if (browser === undefined) throw noBrowser();
    await write('report.pdf', [await printed(browser, reportFormats.html.render(await report()))]);
  },
};

function noBrowser(): QuestionError {
  const message = must({
    what: 'a Chromium',
    legal: 'be installed to write report.pdf',
    given: process.env.CHROME_PATH,
    remedy:
      'install chromium or Google Chrome, name its program in CHROME_PATH, or print report.html from any browser',
  });
  return new QuestionError([{ severity: 'error', code: 'no-browser', message }]);
}
