import { enlargeSource } from './enlarge.ts';
import { readoutsSource } from './readouts.ts';
import { seriesSource } from './series.ts';

/**
 * The script of the page, the same for every study: whatever it shows it reads from the charts that stand there, so
 * nothing of a study is ever part of it. It only enhances; without it all is there and a title shows the values.
 */
export const script = `'use strict';
(() => {
${readoutsSource}${seriesSource}${enlargeSource}
for (const svg of document.querySelectorAll('figure > svg.chart')) {
  readOut(/** @type {SVGSVGElement} */ (svg));
  toggleSeries(/** @type {SVGSVGElement} */ (svg));
  enlargeable(/** @type {SVGSVGElement} */ (svg));
}
})();
`;

/** SHA-256 of {@link script} in Base64: the only script that the policy of the page lets run. */
export const scriptHash = 'qD0vwdL+NnZ1IJIGKWjuhdBmEdAUzDx+6vHU9378GY0=';

/** What the page may load: its own style and its own script, and nothing from anywhere. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'sha256-${scriptHash}'`,
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
