import { plainNode, unclobbered } from '../reading/unclobbered';
import type { Theme } from './highlight-style';

/** Relative luminance below which a background counts as dark: contrast with white beats contrast with black there (WCAG 2). */
const DARK_BELOW = 0.179;

interface Colour {
  readonly luminance: number;
  readonly alpha: number;
}

/** Luminance of a computed colour; null for a form that is not read. */
export function readColour(computed: string): Colour | null {
  const [, form, body] = /^([a-z]+)\(([^)]*)\)$/u.exec(computed.trim()) ?? [];
  if (!form || !body) return null;
  const parts = body.split(/[\s,/]+/u).filter(Boolean);
  const alpha = (at: number) => (parts[at] === undefined ? 1 : share(parts[at]));
  if (form === 'rgb' || form === 'rgba') {
    return {
      luminance: luminance(parts.slice(0, 3).map((part) => (part.endsWith('%') ? share(part) : share(part) / 255))),
      alpha: alpha(3),
    };
  }
  if (form === 'color') return { luminance: luminance(parts.slice(1, 4).map((part) => share(part))), alpha: alpha(4) };
  const [lightness = '0'] = parts;
  // Perceived lightness to luminance: the cube of OKLab's L; CIE Lab's L is near enough on the same curve.
  if (form === 'oklch' || form === 'oklab') return { luminance: share(lightness) ** 3, alpha: alpha(3) };
  if (form === 'lab' || form === 'lch') return { luminance: (Number.parseFloat(lightness) / 100) ** 2.4, alpha: alpha(3) };
  return null;
}

const share = (part: string): number => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part));

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What has been found out of elements' grounds: luminance, or null for an image. Good for as long as the page stays as it is. */
export type Grounds = Map<Element, number | null>;

/**
 * Light or dark, by the background under an element's text. Layers are composed from the outermost inwards; over a
 * background image, or where no colour can be read, the text's own colour decides: light text stands on dark ground.
 * @param known spares asking again about the elements around, which clauses share
 */
export function themeUnder(element: Element, known: Grounds = new Map()): Theme {
  const ground = groundUnder(element, known);
  if (ground === null) return themeOfInk(element);
  return ground < DARK_BELOW ? 'dark' : 'light';
}

function groundUnder(element: Element, known: Grounds): number | null {
  const layers: { readonly element: Element; readonly colour: Colour | null }[] = [];
  let at: Element | null = element;
  for (; at && !known.has(at); at = parentAcrossRoots(at)) {
    const { backgroundImage, backgroundColor } = getComputedStyle(at);
    const colour = readColour(backgroundColor);
    if (backgroundImage?.includes('url(')) known.set(at, null);
    else if (colour && colour.alpha > 0.99) known.set(at, colour.luminance);
    else {
      layers.push({ element: at, colour });
      continue;
    }
    break;
  }
  let ground = at ? (known.get(at) ?? null) : canvasLuminance(plainNode(element).ownerDocument as Document);
  for (const layer of layers.reverse()) {
    const { luminance, alpha } = layer.colour ?? { luminance: 0, alpha: 0 };
    if (ground !== null) ground = alpha * luminance + (1 - alpha) * ground;
    known.set(layer.element, ground);
  }
  return ground;
}

function themeOfInk(element: Element): Theme {
  const ink = readColour(getComputedStyle(element).color);
  return ink && ink.luminance > 0.5 ? 'dark' : 'light';
}

/** The browser's own ground, where the page paints none: dark only if the page says it can be. */
function canvasLuminance(document: Document): number {
  const page = unclobbered(document);
  const scheme = getComputedStyle(page.documentElement).colorScheme ?? '';
  const system = page.defaultView?.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;
  const dark = scheme.includes('dark') && (!scheme.includes('light') || system);
  return dark ? 0.006 : 1;
}

const parentAcrossRoots = (element: Element): Element | null => {
  const plain = plainNode(element);
  if (plain.parentElement) return plain.parentElement;
  const root = plain.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
