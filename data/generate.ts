/** Writes the sample study's simulated prices beside this file: `npx tsx data/generate.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { simulatedPrices } from './simulation.ts';

const folder = new URL('simulated-prices/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of simulatedPrices()) writeFileSync(new URL(name, folder), text);
