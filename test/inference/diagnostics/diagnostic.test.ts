import { expect, test } from 'vitest';
import { isDiagnosed, verdictOf } from '../../../src/inference/diagnostics/diagnostic.ts';
import { diagnostics } from '../../../src/inference/diagnostics/registry.ts';

const { verdicts } = diagnostics.chow;

test('a verdict is troubled where the p-value is below the level', () => {
  expect(verdictOf(diagnostics.chow, { statistic: 3, evidence: { pValue: 0.04 } }, 0.05)).toBe(
    verdicts.troubled,
  );
  expect(verdictOf(diagnostics.chow, { statistic: 3, evidence: { pValue: 0.04 } }, 0.01)).toBe(
    verdicts.sound,
  );
  expect(verdictOf(diagnostics.chow, { statistic: 3, evidence: { pValue: 0.05 } }, 0.05)).toBe(
    verdicts.sound,
  );
});

test('a share is read by itself', () => {
  const share = { statistic: 0.5, evidence: { isTroubled: true } };
  expect(verdictOf(diagnostics.chow, share, 0.05)).toBe(verdicts.troubled);
});

test('a reason is no diagnosis', () => {
  expect(isDiagnosed({ reason: 'too few' })).toBe(false);
});
