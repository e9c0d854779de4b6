import { type Command, Option } from 'commander';
import type { FetchWords } from './commands/fetch.ts';
import type { RunWords } from './commands/run.ts';
import type { SimulateWords } from './commands/simulate.ts';
import type { WorkerWords } from './commands/worker.ts';
import { formatOption, withWorkOptions } from './common-options.ts';
import { type Console, processConsole, type SpeechOptions } from './console.ts';
import { path, wholeNumber } from './option-values.ts';
import type { OutputWords } from './output.ts';
import type { ResultWords } from './tell-result.ts';

/**
 * The words of every command, in the order its help lists them; what a command does is loaded when it is called.
 */
export const commandWords: readonly ((program: Command) => void)[] = [
  addBacktest,
  addRun,
  addMerge,
  addCheck,
  addAlign,
  addList,
  addFetch,
  addPrepare,
  addSimulate,
  addWorker,
  addInit,
  addHelp,
];

function addBacktest(program: Command): void {
  program
    .command('backtest')
    .description('trade the events: what could have been had, after costs, without knowing the future')
    .argument('<strategy>', 'study file with a strategy, or a strategy that names a study; YAML or JSON')
    .option('--out <dir>', 'folder for tables and reports', path('--out'), 'backtest')
    .addOption(formatOption())
    .action(async (strategy: string, options: OutputWords, command: Command) => {
      const console = reading(strategy, command);
      const { backtest } = await import('./commands/backtest.ts');
      await backtest(strategy, options, console);
    });
}

function addRun(program: Command): void {
  withWorkOptions(
    program
      .command('run')
      .description('run a study: a summary here, tables and reports in a folder')
      .argument('<study>', 'study file, YAML or JSON')
      .option('--out <dir>', 'folder for tables and reports', path('--out'), 'results')
      .option('--json', 'print all tables as JSON instead of the summary')
      .addOption(formatOption())
      .addOption(
        new Option(
          '--shard <i/n>',
          'do the i-th of n shares alone and keep its parts in --out, for `merge`',
        ).conflicts(['checkpoint', 'format', 'json', 'redis']),
      ),
  ).action(async (study: string, options: RunWords, command: Command) => {
    const console = reading(study, command);
    const { run } = await import('./commands/study-commands.ts');
    await run(study, options, console);
  });
}

function addMerge(program: Command): void {
  program
    .command('merge')
    .description('join the shards of a study: the same bytes as one run')
    .argument('<study>', 'study file the shards are of')
    .argument('<dirs...>', 'folders the shards were kept in')
    .option('--out <dir>', 'folder for tables and reports', path('--out'), 'results')
    .option('--json', 'print all tables as JSON instead of the summary')
    .addOption(formatOption())
    .action(async (study: string, folders: string[], options: ResultWords, command: Command) => {
      const console = reading(study, command);
      const { merge } = await import('./commands/study-commands.ts');
      await merge(study, folders, options, console);
    });
}

function addCheck(program: Command): void {
  program
    .command('check')
    .description('read and judge the inputs only: every note, warning and error')
    .argument('<study>', 'study file, YAML or JSON')
    .action(async (study: string, _: object, command: Command) => {
      const console = reading(study, command);
      const { check } = await import('./commands/study-commands.ts');
      await check(study, console);
    });
}

function addAlign(program: Command): void {
  program
    .command('align')
    .description(
      'put announcements on sessions only: instant, local time, phase, session, rule, alternatives',
    )
    .argument('<study>', 'study file, YAML or JSON')
    .action(async (study: string, _: object, command: Command) => {
      const console = reading(study, command);
      const { alignStudy } = await import('./commands/study-commands.ts');
      await alignStudy(study, console);
    });
}

function addList(program: Command): void {
  program
    .command('list')
    .description('what there is, with its reference')
    .addArgument(
      program
        .createArgument('<what>', 'which list')
        .choices(['columns', 'exchanges', 'formats', 'models', 'tests']),
    )
    .action(async (what: string, _: object, command: Command) => {
      const { list } = await import('./commands/list.ts');
      list(what, consoleOf(command));
    });
}

const adjustments = `
Adjustments, all as of the day of download:
  yahoo   close for splits; adj_close, which a study takes, for splits and dividends
  stooq   close for splits and dividends; there is no adj_close
  french  none: returns of factors in percent, 3-factors, 5-factors or momentum`;

function addFetch(program: Command): void {
  program
    .command('fetch')
    .description('download daily prices or factors, one CSV a symbol; raw answers are kept')
    .argument('<symbols...>', 'as the source calls them: 0981.HK ^HSI, aapl.us, 3-factors')
    .requiredOption('--from <date>', 'first day, on the clock of the exchange')
    .requiredOption('--to <date>', 'last day')
    .requiredOption('--out <dir>', 'folder for the files', path('--out'))
    .option('--source <id>', 'yahoo, stooq, or french for the factors of Kenneth French', 'yahoo')
    .addOption(new Option('--base-url <url>', 'a mirror to ask in place of the source').hideHelp())
    .addHelpText('after', adjustments)
    .action(async (symbols: string[], options: FetchWords, command: Command) => {
      const { fetchSymbols } = await import('./commands/fetch.ts');
      await fetchSymbols(symbols, options, consoleOf(command));
    });
}

function addPrepare(program: Command): void {
  program
    .command('prepare')
    .description('write the prices of a study, read and judged, as one file that reads faster')
    .argument('<study>', 'study file, YAML or JSON')
    .option('--out <file>', 'the file, which ends in .panel', path('--out'), 'prices.panel')
    .action(async (study: string, options: { out: string }, command: Command) => {
      const console = reading(study, command);
      const { prepareStudy } = await import('./commands/study-commands.ts');
      await prepareStudy(study, options, console);
    });
}

function addSimulate(program: Command): void {
  withWorkOptions(
    program
      .command('simulate')
      .description('size and power of every test on placebo events in the study’s own data')
      .argument('<study>', 'study file, YAML or JSON')
      .option('--out <dir>', 'folder for tables and figures', path('--out'), 'simulation')
      .option('--repetitions <n>', 'placebo samples to draw', wholeNumber('repetitions'), 1000),
  ).action(async (study: string, options: SimulateWords, command: Command) => {
    const console = reading(study, command);
    const { simulate } = await import('./commands/study-commands.ts');
    await simulate(study, options, console);
  });
}

function addWorker(program: Command): void {
  program
    .command('worker')
    .description('do parts of the studies that are run with --redis, until it is ended')
    .requiredOption('--redis <url>', 'where to listen: redis://host:6379')
    .option(
      '--threads <n>',
      'threads; as many as the machine runs at once unless told',
      wholeNumber('threads'),
    )
    .option('--share <dir|url>', 'the share of the run, as this machine sees it')
    .action(async (options: WorkerWords, command: Command) => {
      const { worker } = await import('./commands/study-commands.ts');
      await worker(options, consoleOf(command));
    });
}

function addInit(program: Command): void {
  program
    .command('init')
    .description('write a commented study with sample data, ready to edit')
    .argument('<dir>', 'folder to make', path('the folder'))
    .action(async (dir: string, _: object, command: Command) => {
      const { init } = await import('./commands/init.ts');
      await init(dir, consoleOf(command));
    });
}

/** In place of commander's own, which does not say that there is no such command. */
function addHelp(program: Command): void {
  program
    .command('help')
    .description('display help for command')
    .argument('[command]', 'which command')
    .action(async (name: string | undefined) => {
      if (name === undefined) program.help();
      program.commands.find((command) => command.name() === name)?.help();
      await program.parseAsync([name], { from: 'user' });
    });
}

/** The console of a command that reads a file, which is said before anything that takes long is loaded. */
function reading(file: string, command: Command): Console {
  const console = consoleOf(command);
  console.progress(`reading ${file}`);
  return console;
}

function consoleOf(command: Command): Console {
  return processConsole(command.optsWithGlobals<SpeechOptions>());
}
