/**
 * JSON in the one form that RFC 8785 gives it: keys in order, no white space. Two programs that hold the same values write the
 * same bytes, so that a hash of them can be checked anywhere.
 *
 * @param value plain JSON; keys whose value is undefined are left out
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (isRecord(each) ? sortKeys(each) : each));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sortKeys = (record: Record<string, unknown>) =>
  Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, record[key]]),
  );
