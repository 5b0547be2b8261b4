import { readsLanguage } from '../clauses/reads-language';
import type { PageStatus } from '../messages/protocol';
import type { Text } from '../model';

/** Characters; the longest policy known has a million. */
export const MAX_LENGTH = 3_000_000;

export interface Page {
  readonly text: Text;
  /** Is its address one of the catalogue's? */
  readonly known: boolean;
  readonly requested: boolean;
  /** Does its text read as a policy? That takes a while to tell, so it is asked only where it matters. */
  policy(): boolean;
}

/** What can be done with a page. A page that nobody asked for and that is no policy is left alone, whatever else is wrong with it. */
export function judgePage({ text, known, requested, policy }: Page): PageStatus {
  if (!known && !requested && !policy()) return 'not-policy';
  if (text.blocks.length === 0) return 'empty';
  if (lengthOf(text) > MAX_LENGTH) return 'too-large';
  return readsLanguage(text.language) ? 'read' : 'unsupported-language';
}

/** Characters of all blocks. */
export const lengthOf = ({ blocks }: Pick<Text, 'blocks'>): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
