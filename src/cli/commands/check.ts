import { isStudyError } from '../../errors/error.ts';
import type { Finding } from '../../errors/finding.ts';
import { readStudy } from '../../io/read-study.ts';
import { findingsText } from '../../report/terminal.ts';
import { type Voice, voiceOf } from '../../report/voice.ts';
import { unusable } from '../../study/exclusions.ts';
import { prepare } from '../../study/prepare.ts';
import { everything } from '../../study/run.ts';
import type { Console } from '../console.ts';

/** `eventstudy check`: everything noticed about the inputs to standard output, but errors where errors go. */
export async function check(file: string, console: Console): Promise<void> {
  const { findings, stopped, voice } = await judge(file);
  console.say(findingsText(findings, console, voice));
  if (stopped !== undefined) throw stopped;
}

interface Judged {
  readonly findings: readonly Finding[];
  readonly stopped?: unknown;
  /** That of the study, where it can be read. */
  readonly voice?: Voice;
}

async function judge(file: string): Promise<Judged> {
  let said: Pick<Judged, 'voice'> = {};
  try {
    const { study } = await readStudy(file);
    const prepared = prepare(study, everything);
    said = { voice: voiceOf(prepared.context) };
    return { findings: [...prepared.findings, ...unusable(prepared)], ...said };
  } catch (error) {
    if (!isStudyError(error)) throw error;
    return { findings: error.findings, stopped: error, ...said };
  }
}
