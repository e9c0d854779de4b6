import { expect, test } from 'vitest';
import { demandReportInput } from '../../src/report/demanded.ts';

test('a report is made from a result with its settings and tables, and from nothing else', () => {
  expect(() => demandReportInput({ result: { settings: {}, tables: {} } })).not.toThrow();
  for (const none of [undefined, null, {}, { settings: {}, tables: {} }, { result: { tables: {} } }])
    expect(() => demandReportInput(none)).toThrow(
      'what is reported must hold the result that runStudy gives, as { result, prices }, got ',
    );
});
