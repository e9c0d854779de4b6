import { expect, test } from 'vitest';
import { isInstalled, notInstalled } from '../../src/io/installed.ts';

test('a package that is there is found, and one that is not is not', () => {
  expect([isInstalled('yaml'), isInstalled('no-such-package')]).toEqual([true, false]);
});

test('what is missing is said with the way to get it', () => {
  const error = notInstalled('some-package', 'results.x');
  expect([error.message, error.exitCode]).toEqual([
    'some-package must be installed to write results.x, got nothing; npm install some-package, or choose other formats with --format',
    2,
  ]);
});
