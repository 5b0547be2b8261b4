import type { Mark } from '../../lib/page/mark';

/** Shapes that differ without colour: ▲ high, ◆ medium, ● low, ✓ favourable, ∆ changed. Drawn, because fonts disagree about glyphs. */
const SHAPES: Readonly<Record<Mark | 'changed', string>> = {
  high: 'M6 0.8 11.6 11H0.4Z',
  medium: 'M6 0 12 6 6 12 0 6Z',
  low: 'M6 1.8a4.2 4.2 0 1 1 0 8.4a4.2 4.2 0 0 1 0-8.4Z',
  favourable: 'M1.5 5 0 6.6 4.4 11 12 2.6 10.4 1.1 4.3 7.8Z',
  changed: 'M6 0.4 12 11.6H0ZM6 3.9 2.8 10H9.2Z',
};

/** `label` is spoken; leave it out where words beside the icon say the same. */
export function MarkIcon({ mark, label }: { readonly mark: Mark | 'changed'; readonly label?: string }) {
  const shape = <path fill-rule="evenodd" d={SHAPES[mark]} />;
  const className = `icon ${mark}`;
  if (!label) {
    return (
      <svg class={className} viewBox="0 0 12 12" aria-hidden="true">
        {shape}
      </svg>
    );
  }
  return (
    <svg class={className} viewBox="0 0 12 12" role="img" aria-label={label}>
      {shape}
    </svg>
  );
}
