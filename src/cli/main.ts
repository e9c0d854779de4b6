#!/usr/bin/env node
import { cannotSay } from '../io/unwritable.ts';
import { main } from './program.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as head, closes the pipe: nothing is wrong.
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`${cannotSay(error)}\n`);
  process.exit(2);
});

// What cannot be said there changes nothing about what was found, nor the code to exit with.
process.stderr.on('error', () => {});

process.exitCode = await main(process.argv.slice(2));

// When nothing waits any more all is written. What is held goes with the process: the engine need not take it apart first.
process.once('beforeExit', () => process.exit());
