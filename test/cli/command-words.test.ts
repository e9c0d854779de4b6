import { Command } from 'commander';
import { expect, test } from 'vitest';
import { commandWords } from '../../src/cli/command-words.ts';

const program = new Command();
for (const add of commandWords) add(program);

test('every command, each of its arguments and each of its options says what it is', () => {
  expect(program.commands.length).toBe(commandWords.length);
  for (const command of program.commands) {
    const words = [...command.registeredArguments, ...command.options].map(({ description }) => description);
    for (const said of [command.description(), ...words]) expect(said, command.name()).not.toBe('');
  }
});

test('the help begins with what is asked most: to trade the events, to run the study', () => {
  expect(program.commands.map((command) => command.name()).slice(0, 2)).toEqual(['backtest', 'run']);
});
