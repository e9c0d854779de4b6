import { expect, test } from 'vitest';
import { audits } from '../../src/table/audits.ts';
import { schemas } from '../../src/table/schemas.ts';

test('the audits are tables of a study like the others', () => {
  for (const [name, schema] of Object.entries(audits)) expect(schemas).toHaveProperty([name], schema);
});
