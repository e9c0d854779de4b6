import { isStudyError } from '../../errors/error.ts';
import type { Finding } from '../../errors/finding.ts';
import { readStudy } from '../../io/read-study.ts';
import { findingsText } from '../../report/terminal.ts';
import { unusable } from '../../study/exclusions.ts';
import { prepare } from '../../study/prepare.ts';
import { everything } from '../../study/run.ts';
import type { Console } from '../console.ts';

/** `eventstudy check`: everything noticed about the inputs to standard output, but errors where errors go. */
export async function check(file: string, console: Console): Promise<void> {
  const { findings, stopped } = await judge(file);
  console.say(findingsText(findings, console));
  if (stopped !== undefined) throw stopped;
}

interface Judged {
  readonly findings: readonly Finding[];
  readonly stopped?: unknown;
}

async function judge(file: string): Promise<Judged> {
  try {
    const { study } = await readStudy(file);
    const prepared = prepare(study, everything);
    return { findings: [...prepared.findings, ...unusable(prepared)] };
  } catch (error) {
    if (!isStudyError(error)) throw error;
    return { findings: error.findings, stopped: error };
  }
}
