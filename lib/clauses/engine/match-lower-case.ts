/** Escapes as they stand, and the capitals to be lowered. */
const ESCAPE_OR_CAPITAL = /\\(?:[pP]\{[^}]*\}|.)|\p{Lu}/gsu;
/** `\p{Lu}` and `\p{Ll}` mean another thing in lower case. */
const ASKS_FOR_CASE = /\\[pP]\{L[ul]\}/u;

const lowered = new Map<RegExp, RegExp | null>();

/**
 * What a pattern of the flags `iu` matches in a text, found in the text's lower case: without `i` V8 compiles a pattern, and tries
 * it, in half the time.
 * @param lower see `lowerCase`
 */
export function matchLowerCase(pattern: RegExp, text: string, lower: string | null): string | undefined {
  let plain = lowered.get(pattern);
  if (plain === undefined) {
    plain = pattern.ignoreCase && !ASKS_FOR_CASE.test(pattern.source) ? lowerPattern(pattern) : null;
    lowered.set(pattern, plain);
  }
  if (plain === null || lower === null) return pattern.exec(text)?.[0];
  const match = plain.exec(lower);
  return match ? text.slice(match.index, match.index + match[0].length) : undefined;
}

const lowerPattern = ({ source }: RegExp): RegExp =>
  new RegExp(
    source.replace(ESCAPE_OR_CAPITAL, (sign) => (sign.length > 1 ? sign : sign.toLowerCase())),
    'u',
  );

/** The text in lower case; null where patterns would find other things in it: the long s is an s to `iu`, and some capitals become two letters. */
export function lowerCase(text: string): string | null {
  const lower = text.toLowerCase();
  return lower.length === text.length && !lower.includes('ſ') ? lower : null;
}
