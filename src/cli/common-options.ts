import { type Command, Option } from 'commander';
import { path, wholeNumber } from './option-values.ts';

/** Which forms results are written in. */
export function formatOption(): Option {
  return new Option(
    '--format <ids>',
    'what to write: html,md,tex,xlsx,csv,json; everything unless told; jsonl, parquet, png and pdf besides',
  ).argParser((text) => text.split(',').map((word) => word.trim()));
}

/** Where long work is done, and what is kept of it. */
export function withWorkOptions(command: Command): Command {
  return command
    .option('--threads <n>', 'threads at most; the result does not depend on them', wholeNumber('threads'))
    .option(
      '--checkpoint <dir>',
      'keep finished parts there, and go on from those it has',
      path('--checkpoint'),
    )
    .addOption(
      new Option('--redis <url>', 'have it done by the workers that listen there').conflicts('threads'),
    )
    .option('--share <dir|url>', 'with --redis: what carries the data, in place of Redis')
    .option('--attempts <n>', 'with --redis: how often a part is tried', wholeNumber('attempts'));
}
