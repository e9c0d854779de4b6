import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What tests, and the programs they start, write for a while lies in one folder, which goes when the last test has run. */
export default function folderOfTheRun(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'eventstudy-tests-'));
  chmodSync(folder, 0o755); // some tests are run as a user who may do less
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
