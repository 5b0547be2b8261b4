import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, placeCard, type Scene } from '../../../../components/card/place-card';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const scene = (clause: Box, more: Partial<Scene> = {}): Scene => ({
  clause,
  eye: { x: clause.left + 40, y: clause.top + 10 },
  card: { width: 360, height: 200 },
  window: { width: 1280, height: 800 },
  ...more,
});

describe('side', () => {
  test.each([
    ['right', box(100, 300, 700, 340)],
    ['left', box(500, 300, 1200, 340)],
    ['bottom', box(200, 300, 1100, 340)],
    ['top', box(200, 700, 1100, 740)],
    ['docked', box(0, -50, 1280, 790)],
  ] as const)('%s', (side, clause) => {
    expect(placeCard(scene(clause)).side).toBe(side);
  });
});

test('a card that is too high for the room below keeps off the clause and scrolls', () => {
  const clause = box(10, 200, 310, 420);
  const small = scene(clause, { card: { width: 304, height: 500 }, window: { width: 320, height: 640 } });
  expect(placeCard(small)).toMatchObject({ side: 'bottom', top: 430, maxHeight: 202 });
});

test('a card that grows stays on its side while that shows enough', () => {
  const clause = box(200, 500, 1100, 540);
  const grown = scene(clause, { card: { width: 360, height: 460 } });
  expect(placeCard(grown).side).toBe('top');
  expect(placeCard({ ...grown, side: 'bottom' }).side).toBe('bottom');
  expect(placeCard({ ...scene(box(200, 700, 1100, 740)), side: 'bottom' }).side).toBe('top');
});

test('never on the clause unless docked, never outside the window, never higher than 60% of it', () => {
  const whole = (min: number, max: number) => fc.integer({ min, max });
  const scenes = fc.record({ width: whole(320, 1600), height: whole(300, 1200) }).chain((window) =>
    fc.record({
      window: fc.constant(window),
      card: fc.record({ width: fc.constant(Math.min(360, window.width - 16)), height: whole(80, 900) }),
      left: whole(0, window.width - 40),
      top: whole(-200, window.height - 10),
      size: fc.record({ width: whole(30, window.width), height: whole(10, 600) }),
    }),
  );
  fc.assert(
    fc.property(scenes, ({ window, card, left, top, size }) => {
      const clause = box(left, top, Math.min(window.width, left + size.width), top + size.height);
      const placed = placeCard(scene(clause, { window, card }));
      const height = Math.min(card.height, placed.maxHeight);
      const at = box(placed.left, placed.top, placed.left + card.width, placed.top + height);
      expect(at.left >= 0 && at.top >= 0 && at.right <= window.width && at.bottom <= window.height).toBe(true);
      expect(height).toBeLessThanOrEqual(window.height * 0.6);
      const covers = at.left < clause.right && at.right > clause.left && at.top < clause.bottom && at.bottom > clause.top;
      if (placed.side !== 'docked') expect(covers).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
