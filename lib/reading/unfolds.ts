import type { Line } from './walk-page';

/** Is the line the button of a collapsed section? Its text then is that section's heading. */
export function unfolds(line: Line): boolean {
  const button = line.button;
  if (!button) return false;
  return ['aria-expanded', 'aria-controls', 'data-bs-toggle', 'data-toggle'].some((name) => button.hasAttribute(name));
}
