import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

/** Names a Chromium goes by on the search path, and where it is where it is on none. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The program of a Chromium on this machine: the one `CHROME_PATH` names, else the first on the search path, else where
 * installers put it.
 *
 * @param environment the variables of the process
 * @returns its path; nothing where there is none
 */
export async function findBrowser(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string | undefined> {
  const { CHROME_PATH: named, PATH: path = '' } = environment;
  if (named !== undefined && named !== '') return (await isProgram(named)) ? named : undefined;
  const folders = path.split(delimiter).filter(isAbsolute);
  for (const candidate of [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...places,
  ])
    if (await isProgram(candidate)) return candidate;
  return undefined;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
