import { Command, CommanderError } from 'commander';
import { isStudyError } from '../errors/error.ts';
import { noWorkingFolder } from '../io/no-working-folder.ts';
import { tooManyOpen } from '../io/too-many-open.ts';
import { version } from '../io/version.ts';
import { commandWords } from './command-words.ts';
import { type Console, processConsole, type SpeechOptions } from './console.ts';

/** 0 done; 1 the data does not allow it; 2 the question is wrong; 70 a defect of the program. */
type ExitCode = 0 | 1 | 2 | 70;

const DEFECT = 70; // EX_SOFTWARE of sysexits(3)

/**
 * Runs the command line.
 *
 * @param words what the user typed after `eventstudy`
 * @returns the code to exit with
 */
export async function main(words: readonly string[]): Promise<ExitCode> {
  const speech = { debug: words.includes('--debug') };
  try {
    const program = eventstudy();
    if (words.length === 0) program.help();
    await program.parseAsync([...words], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return failed(noWorkingFolder(error) ?? tooManyOpen(error) ?? error, processConsole(speech), speech);
  }
}

function failed(error: unknown, console: Console, { debug = false }: SpeechOptions): ExitCode {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (isStudyError(error)) {
    console.fail(debug ? trace : error.message);
    return error.exitCode;
  }
  const words = error instanceof Error ? error.message : String(error);
  console.fail(
    debug
      ? trace
      : `this is a defect of eventstudy, not of your study: ${words}\nrun again with --debug and report what it prints`,
  );
  return DEFECT;
}

/** The command and its sub-commands. */
function eventstudy(): Command {
  const program = new Command('eventstudy')
    .description(
      'Market-event studies: the right session, abnormal returns, significance, and whether the claim is true.',
    )
    .version(version())
    .option('--quiet', 'say nothing but results and errors')
    .option('--no-color', 'no colours')
    .option('--debug', 'show where an error arose')
    .showHelpAfterError('(eventstudy --help lists the commands)')
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: true })
    .exitOverride();
  for (const add of commandWords) add(program);
  return program;
}
