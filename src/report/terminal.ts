/** What the commands say on a terminal. */
export { alignmentText } from './terminal/alignment.ts';
export { backtestText } from './terminal/backtest.ts';
export { findingsText } from './terminal/findings.ts';
export { simulationText } from './terminal/simulation.ts';
export { terminalSummary } from './terminal/summary.ts';
