import { Command } from 'commander';
import { expect, test } from 'vitest';
import { formatOption, withWorkOptions } from '../../src/cli/common-options.ts';

const parsed = (...words: string[]) =>
  withWorkOptions(
    new Command()
      .addOption(formatOption())
      .exitOverride()
      .configureOutput({ writeErr() {} }),
  )
    .parse(words, { from: 'user' })
    .opts();

test('forms are written with commas between, blanks or none beside them', () => {
  expect(parsed('--format', 'html, csv,json')).toEqual({ format: ['html', 'csv', 'json'] });
});

test('work is done by threads here or by workers elsewhere, not by both', () => {
  expect(parsed('--threads', '2')).toEqual({ threads: 2 });
  expect(() => parsed('--threads', '2', '--redis', 'redis://host')).toThrow('cannot be used with');
});

test('finished parts are kept at a place that has a name', () => {
  expect(() => parsed('--checkpoint', '')).toThrow('--checkpoint must name a place, got nothing');
});
