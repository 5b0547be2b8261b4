import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BUCKET_BITS } from '../../../../lib/clauses/engine/features';
import { addSegment, featureOf, loadModel, packFloats, packLinear } from '../../../../lib/clauses/engine/model';

const TYPES = 60;
const typeIds = Array.from({ length: TYPES }, (_, type) => `type-${type}`);
const none = packFloats(new Float32Array(0));
const STEP = 0.25;
const BUCKETS = 1 << BUCKET_BITS;

type Weights = ReadonlyMap<number, ReadonlyMap<number, number>>;

const load = (weights: Weights) => {
  const ascending = <Value>(map: ReadonlyMap<number, Value>) => [...map].sort(([a], [b]) => a - b);
  const rows = ascending(weights).map(([bucket, types]) => ({
    bucket,
    types: ascending(types).map(([type]) => type),
    weights: ascending(types).map(([, weight]) => weight),
  }));
  return loadModel(
    {
      types: typeIds,
      ...packLinear(rows),
      step: STEP,
      bias: typeIds.map(() => 0),
      network: { hidden: 0, direct: none, bias: none, inner: none, innerBias: none, outer: none },
      threshold: 0,
      calibration: { slope: 1, intercept: 0 },
    },
    typeIds,
  ).linear;
};

// Few and neighbouring buckets, so that they fall into the same 32; the first and the last of all.
const bucket = fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: BUCKETS - 1 }), fc.constantFrom(0, 31, 32, BUCKETS - 1));
const ofTypes = fc.array(fc.tuple(fc.nat({ max: TYPES - 1 }), fc.integer({ min: -127, max: 127 })), {
  minLength: 1,
  maxLength: 2 * TYPES,
});
const anyWeights = fc
  .array(fc.tuple(bucket, ofTypes), { maxLength: 30 })
  .map((list): Weights => new Map(list.map(([at, types]) => [at, new Map(types)])));

test('what was packed adds up, for rare and for common features', () => {
  fc.assert(
    fc.property(anyWeights, fc.array(bucket, { maxLength: 40 }), (weights, extra) => {
      const buckets = [...weights.keys(), ...extra, -1, ...weights.keys()];
      const sums = new Float32Array(TYPES);
      addSegment(load(weights), { buckets: Int32Array.from(buckets), scale: 2 }, sums);
      const expected = typeIds.map((_, type) =>
        buckets.reduce((sum, at) => sum + 2 * STEP * (weights.get(at)?.get(type) ?? 0), 0),
      );
      expect([...sums]).toEqual(expected);
    }),
  );
});

test('features are numbered in the order of their buckets; buckets without weights have none', () => {
  fc.assert(
    fc.property(anyWeights, bucket, (weights, other) => {
      const linear = load(weights);
      const filled = [...weights.keys()].sort((a, b) => a - b);
      expect(filled.map((at) => featureOf(linear, at))).toEqual([...filled.keys()]);
      expect(featureOf(linear, other)).toBe(filled.indexOf(other));
      expect(featureOf(linear, -1)).toBe(-1);
    }),
  );
});

test('a file that was made for other clause types is turned away', () => {
  expect(() => loadModel({ types: ['another'] } as never, typeIds)).toThrow('npm run train');
});
