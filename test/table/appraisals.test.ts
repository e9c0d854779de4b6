import { expect, test } from 'vitest';
import { appraisals } from '../../src/table/appraisals.ts';
import { schemas } from '../../src/table/schemas.ts';

test('the appraisals are tables of a study like the others', () => {
  for (const [name, schema] of Object.entries(appraisals)) expect(schemas).toHaveProperty([name], schema);
});
