import { charts } from './charts.ts';
import { checks } from './checks.ts';
import { findings } from './findings.ts';
import { headings } from './headings.ts';
import { names } from './names.ts';
import { notes } from './notes.ts';
import { samples } from './samples.ts';
import { simulations } from './simulations.ts';

/** What reports tell in Chinese, by where it stands. */
export const phrases = {
  charts,
  checks,
  findings,
  headings,
  names,
  notes,
  samples,
  simulations,
} as const satisfies Record<string, Readonly<Record<string, string>>>;
