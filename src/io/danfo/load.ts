import { QuestionError } from '../../errors/error.ts';
import { must } from '../../errors/message.ts';

/** The line that installs it; the overrides keep two packages it names inside the registry. */
const remedy = 'npm install danfojs-node, with the two overrides that README.md names';

/**
 * The DataFrame library, loaded when it is first needed.
 *
 * @throws QuestionError where it is not installed, or cannot be loaded, with the line that installs it
 */
export async function loadDanfo(): Promise<typeof import('danfojs-node')> {
  try {
    return await import('danfojs-node');
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const isAbsent = /Cannot find (package|module) 'danfojs-node'/.test(reason);
    const message = must({
      what: 'danfojs-node',
      legal: isAbsent ? 'be installed to make DataFrames' : 'load to make DataFrames',
      given: isAbsent ? undefined : reason,
      remedy,
    });
    throw new QuestionError([{ severity: 'error', code: 'not-installed', message }]);
  }
}
