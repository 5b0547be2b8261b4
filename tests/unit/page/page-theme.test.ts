// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { readColour, themeUnder } from '../../../lib/page/page-theme';

afterEach(() => {
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
});

describe('readColour', () => {
  test.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgb(0 0 0 / 50%)', 0, 0.5],
    ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
    ['oklch(1 0 0)', 1, 1],
    ['lab(100 0 0)', 1, 1],
  ])('%s', (text, luminance, alpha) => {
    const colour = readColour(text);
    expect(colour?.luminance).toBeCloseTo(luminance, 5);
    expect(colour?.alpha).toBeCloseTo(alpha, 5);
  });

  test('an unknown form is not guessed', () => {
    expect(readColour('CanvasText')).toBeNull();
  });
});

describe('themeUnder', () => {
  const textOn = (...backgrounds: string[]): Element => {
    let at: Element = document.body;
    for (const background of backgrounds) {
      const box = document.createElement('div');
      box.style.background = background;
      at.append(box);
      at = box;
    }
    return at;
  };

  test('a page without a background is light', () => {
    expect(themeUnder(textOn('transparent'))).toBe('light');
  });

  test('the nearest opaque background decides', () => {
    expect(themeUnder(textOn('rgb(20, 20, 24)', 'transparent'))).toBe('dark');
    expect(themeUnder(textOn('rgb(20, 20, 24)', 'rgb(255, 255, 255)'))).toBe('light');
  });

  test('layers that let light through are composed', () => {
    expect(themeUnder(textOn('rgb(0, 0, 0)', 'rgba(255, 255, 255, 0.05)'))).toBe('dark');
    expect(themeUnder(textOn('rgb(255, 255, 255)', 'rgba(0, 0, 0, 0.1)'))).toBe('light');
  });

  test('over a picture the text itself decides', () => {
    const box = textOn('rgb(255, 255, 255)');
    box.setAttribute('style', 'background-color: white; background-image: url("night.png"); color: rgb(250, 250, 250)');
    expect(themeUnder(box)).toBe('dark');
  });
});
