import { readStudy } from '../../io/read-study.ts';
import { alignmentText } from '../../report/terminal.ts';
import { voiceOf } from '../../report/voice.ts';
import { prepare } from '../../study/prepare.ts';
import { everything } from '../../study/run.ts';
import { eventsTable } from '../../study/tables/events.ts';
import type { Console } from '../console.ts';

/** `eventstudy align`: which session each announcement falls on, and why, to standard output. */
export async function alignStudy(file: string, console: Console): Promise<void> {
  const { study } = await readStudy(file);
  const { observations, context } = prepare(study, everything);
  console.say(alignmentText(eventsTable(observations), console, voiceOf(context)));
}
