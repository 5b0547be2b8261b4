import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLOURS, highlightName, highlightStyle, PAINTS, THEMES } from '../../../lib/page/highlight-style';

const style = highlightStyle();
const tokens = readFileSync(new URL('../../../components/shared/tokens.css', import.meta.url), 'utf8');

test('every mark has a rule in either theme', () => {
  for (const paint of PAINTS) for (const theme of THEMES) expect(style).toContain(`::highlight(${highlightName(paint, theme)}){`);
});

test('nothing is drawn on paper', () => {
  const outside = style.replace(/@media screen[^{]*\{[\s\S]*?\}\n?\}/gu, '');
  expect(style.match(/@media (?!screen)/u)).toBeNull();
  expect(outside).not.toMatch(/^::highlight/u);
});

test('marks differ without their colour', () => {
  const line = (paint: string) =>
    new RegExp(`clauselight-${paint}-light\\)\\{(?:text-decoration:underline ([^#]+)#)?`, 'u').exec(style)?.[1]?.trim();
  expect([line('low'), line('favourable'), line('medium')]).toEqual(['1px dotted', '1px solid', '2px solid']);
});

describe('colours', () => {
  const token = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`, 'u').exec(tokens)?.slice(1);

  test.each(['high', 'medium', 'low', 'favourable', 'changed'] as const)('%s is the shared token', (paint) => {
    expect([COLOURS[paint].light, COLOURS[paint].dark]).toEqual(token(paint));
  });

  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };

  test.each(['ink', 'muted', 'high', 'medium', 'low', 'favourable', 'changed', 'link'])(
    '%s reads on paper and raised',
    (name) => {
      for (const ground of ['paper', 'raised']) {
        for (const theme of [0, 1]) {
          expect(contrast(token(name)?.[theme] as string, token(ground)?.[theme] as string)).toBeGreaterThanOrEqual(4.5);
        }
      }
    },
  );
});
