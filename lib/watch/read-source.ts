import type { CheckProblem, CheckSettings } from '../messages/protocol';
import type { DocumentRef, Text } from '../model';
import { decodeBytes } from '../reading/decode-bytes';
import { archiveAddress } from './ask-archive';
import type { CheckState, CheckVia, Conditions, Fetcher, MayAsk, ReadPage } from './check-ports';
import { judgeAnswer, judgeText } from './judge-fetched';
import type { IsPolicy } from './ports';
import { isPublicAddress } from './public-address';
import { readRecorded } from './read-recorded';

export interface SourceParts {
  readonly fetcher: Fetcher;
  readonly mayAsk: MayAsk;
  readonly readPage: ReadPage;
  readonly isPolicy: IsPolicy;
  /** May a robot read this address, by the site's robots.txt? */
  readonly askRobots: (url: string) => Promise<CheckProblem | null>;
  readonly settings: CheckSettings;
}

export type Source =
  | { readonly kind: 'text'; readonly text: Text; readonly url: string; readonly conditions: Conditions }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'problem'; readonly problem: CheckProblem; readonly retryAfter: number | null };

const problem = (name: CheckProblem, retryAfter: number | null = null): Source => ({
  kind: 'problem',
  problem: name,
  retryAfter,
});

const NO_CONDITIONS: Conditions = { etag: null, lastModified: null };

/** Where a check asks for a document. */
export const sourceAddress = (
  document: DocumentRef,
  via: CheckVia,
  { archiveBase }: Pick<CheckSettings, 'archiveBase'>,
): string => (via === 'fetch' ? document.url : archiveAddress(archiveBase, document));

/** Fetches a document's page, or the archive's text of it, and reads it. Whatever stands in the way is a problem, not an error. */
export async function readSource(document: DocumentRef, state: CheckState, parts: SourceParts): Promise<Source> {
  const { fetcher, settings } = parts;
  const url = sourceAddress(document, state.via, settings);
  if (!isPublicAddress(url)) return problem('not-public');
  if (!(await parts.mayAsk(url))) return problem('no-leave');
  const kept = state.via === 'fetch' ? await parts.askRobots(url) : null;
  if (kept) return problem(kept);

  // "Not modified" says nothing about a text that has to be seen again, or that was refused.
  const conditional = state.problem === null && state.sightings.length === 0;
  const answer = await fetcher.get(url, conditional ? state : NO_CONDITIONS);
  if (!answer.ok) return problem(answer.problem);
  const { status, etag, lastModified, retryAfter, body, url: answered } = answer.value;
  if (status === 304 && conditional) return { kind: 'unchanged' };
  const wrong = judgeAnswer(url, answer.value, state.via);
  if (wrong) return problem(wrong, retryAfter);

  const source = decodeBytes(body, state.via === 'fetch');
  if (source === null) return problem('not-a-page');
  const text = state.via === 'fetch' ? await parts.readPage(source) : await readRecorded(source);
  if (text === null) return problem('broken');
  const unfit = judgeText(text, document.url, parts.isPolicy);
  return unfit ? problem(unfit) : { kind: 'text', text, url: answered, conditions: { etag, lastModified } };
}
