/**
 * Moves from close to close as the press and exchanges reported them, by date and symbol: the only figures of the
 * sample data that are not invented. Fractions, right to a hundredth of a percent.
 */
export const reportedMoves: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '2025-01-27': { NVDA: -0.1697 },
  '2025-08-22': { '0981.HK': 0.1006, '1347.HK': 0.1785 },
  '2026-04-24': {
    '0981.HK': 0.1001,
    '1347.HK': 0.1518,
    NVDA: 0.0432,
    INTC: 0.236,
    HSI: 0.0024,
    GSPC: 0.008,
  },
  '2026-04-27': { '0981.HK': 0.0614, '1347.HK': 0.0601, NVDA: 0.04 },
};
