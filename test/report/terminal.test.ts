import { expect, test } from 'vitest';
import * as terminal from '../../src/report/terminal.ts';

test('what the commands say is found in one place', () => {
  expect(Object.keys(terminal).toSorted()).toEqual([
    'alignmentText',
    'backtestText',
    'findingsText',
    'simulationText',
    'terminalSummary',
  ]);
});
