import { identify } from '../catalogue/identify';

/** One line of `identify`: `document` is the id; all but `url` and `known` are null for an address that the catalogue does not know. */
export interface IdentifyLine {
  readonly url: string;
  readonly platform: string | null;
  readonly document: string | null;
  readonly kind: string | null;
  readonly known: boolean;
}

/** Takes any text: what is no web address is an address that nobody knows. */
export function identifyLine(url: string): IdentifyLine {
  const found = identify(url);
  return {
    url,
    platform: found?.platform ?? null,
    document: found?.id ?? null,
    kind: found?.kind ?? null,
    known: found !== null,
  };
}
