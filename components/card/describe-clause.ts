import { linkToQuote } from '../../lib/evidence/source-links';
import type { Clause } from '../../lib/page/clause';
import type { PageState } from '../../lib/page/page-state';
import { plainText } from '../shared/Emphasis';

type Known = Pick<PageState, 'document' | 'types'>;

/** Name, what it does, and the words, as text to paste elsewhere. */
export function describeClause({ finding, change }: Clause, { document: known, types }: Known): string {
  const name = finding ? (types[finding.type]?.name ?? finding.type) : 'Changed';
  const words = finding?.quote ?? change?.after;
  const place = known ? ` (${known.platform}, ${known.kind})` : '';
  return [`${name}${place}: ${plainText(finding?.impact ?? change?.summary ?? '')}`, ...(words ? [`“${words}”`] : [])].join('\n');
}

/** Opens the page at the clause's words, where it has any. */
export function linkOfClause({ finding, change }: Clause, { document: known }: Known): string {
  const url = known?.url ?? location.href.replace(/#.*$/u, '');
  const words = finding?.quote ?? change?.after;
  return words ? linkToQuote(url, words) : url;
}
