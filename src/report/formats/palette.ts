/** Colours of the page by what they are for; each is a custom property of its style sheet. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly wash: string;
  readonly good: string;
  readonly bad: string;
  readonly panel: string;
  readonly 'panel-line': string;
  readonly link: string;
}

export const light: Palette = {
  paper: '#ffffff',
  ink: '#1f2328',
  quiet: '#5b6470',
  line: '#d9dee5',
  wash: '#f5f7f9',
  good: '#0f7a4d',
  bad: '#a9490d',
  panel: '#fff8ef',
  'panel-line': '#dd7a2b',
  link: '#1d5fbf',
};

export const dark: Palette = {
  paper: '#14171c',
  ink: '#e6e9ee',
  quiet: '#a2acb9',
  line: '#333a44',
  wash: '#1b2027',
  good: '#58cf9d',
  bad: '#f0a266',
  panel: '#241d16',
  'panel-line': '#dd7a2b',
  link: '#86b4f5',
};

/**
 * A palette as the custom properties of a rule.
 *
 * @example
 * properties(light); // '--paper: #ffffff; --ink: #1f2328; …'
 */
export function properties(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, color]) => `--${name}: ${color};`)
    .join(' ');
}
