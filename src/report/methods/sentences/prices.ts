import { gapWords } from '../../words.ts';
import { sentence } from '../prose.ts';
import type { SettingSentences } from './setting-sentences.ts';

export const returns: SettingSentences = ({ settings }) => [
  settings.returns === 'simple'
    ? sentence`Returns are simple: the price over the one before, less one.`
    : sentence`Returns are logarithmic: the logarithm of the price over the one before.`,
];

export const priceColumn: SettingSentences = ({ settings }) => [
  settings.priceColumn === 'adj_close'
    ? sentence`They are taken from closes adjusted for splits and dividends; from closes where a file has no adjusted ones.`
    : sentence`They are taken from closes, dividends not reinvested.`,
];

export const gaps: SettingSentences = ({ settings }) => [
  [`On gaps, ${gapWords(settings.gaps)}; no price is filled in.`],
];

export const sessions: SettingSentences = ({ settings }) => [
  settings.sessions === 'exchange'
    ? sentence`Sessions are those of the calendar of each exchange.`
    : sentence`Sessions are the dates found in the price files.`,
];
