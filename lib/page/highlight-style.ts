import type { Mark } from './mark';

export type Theme = 'light' | 'dark';
export type Paint = Mark | 'changed' | 'current';
export const PAINTS: readonly Paint[] = ['low', 'favourable', 'medium', 'high', 'changed', 'current'];
export const THEMES: readonly Theme[] = ['light', 'dark'];

/** The registry is shared with the page, hence the prefix. */
export const highlightName = (paint: Paint, theme: Theme): string => `clauselight-${paint}-${theme}`;

/** VISUAL.md's colours; components/shared/tokens.css has the same ones (a test compares them). */
export const COLOURS: Readonly<Record<Paint, Readonly<Record<Theme, string>>>> = {
  high: { light: '#a8201a', dark: '#ff8a7f' },
  medium: { light: '#8a5300', dark: '#f2b450' },
  low: { light: '#57606a', dark: '#a9b2bc' },
  favourable: { light: '#1b6b3a', dark: '#6fd093' },
  changed: { light: '#5a3db5', dark: '#b9a6ff' },
  current: { light: '#1c1b1f', dark: '#eceae6' },
};

const LINES: Readonly<Record<Paint, string>> = {
  high: '2px solid',
  medium: '2px solid',
  low: '1px dotted',
  favourable: '1px solid',
  changed: '',
  current: '',
};
/** Share of the colour in the tint, in percent. */
const TINTS: Readonly<Record<Paint, number>> = { high: 12, medium: 0, low: 0, favourable: 0, changed: 18, current: 10 };

const tint = (colour: string, percent: number): string =>
  percent ? `background-color:color-mix(in srgb,${colour} ${percent}%,transparent);` : '';

const line = (style: string, colour: string): string =>
  style ? `text-decoration:underline ${style} ${colour};text-underline-offset:3px;text-decoration-skip-ink:none;` : '';

const rule = (paint: Paint, theme: Theme, body: string): string => `::highlight(${highlightName(paint, theme)}){${body}}`;

const each = (body: (paint: Paint, theme: Theme) => string): string =>
  PAINTS.flatMap((paint) => THEMES.map((theme) => rule(paint, theme, body(paint, theme)))).join('\n');

/** Forced colours take ours away: styles of line are left to tell the marks apart. */
const FORCED: Readonly<Record<Paint, string>> = {
  high: 'text-decoration:underline 3px double LinkText',
  medium: 'text-decoration:underline 2px solid LinkText',
  low: 'text-decoration:underline 1px dotted CanvasText',
  favourable: 'text-decoration:underline 1px solid CanvasText',
  changed: 'background-color:Mark;color:MarkText',
  current: 'background-color:Highlight;color:HighlightText',
};

/** The rules for all marks. For the screen only: a printed page shows none. */
export const highlightStyle = (): string => `@media screen{
${each((paint, theme) => line(LINES[paint], COLOURS[paint][theme]) + tint(COLOURS[paint][theme], TINTS[paint]))}
}
@media screen and (forced-colors:active){
${each((paint) => `background-color:transparent;${FORCED[paint]};`)}
}`;
