/** Above so many words only the first and the last few of a quote go into a link. */
const LONG = 16;
const EDGE = 6;

/** Link that opens a page at a passage, where the browser knows how (a text fragment); elsewhere it opens the page. */
export function linkToQuote(url: string, quote: string): string {
  const words = quote.split(' ');
  const ends = words.length > LONG ? [words.slice(0, EDGE), words.slice(-EDGE)] : [words];
  const passage = ends.map((some) => encodePassage(some.join(' '))).join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${passage}`;
}

/** A dash or a comma would be read as part of the fragment's own grammar; `encodeURIComponent` takes care of the comma. */
const encodePassage = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/** The Wayback Machine's capture nearest to a time (ISO), if it has one. */
export const waybackLink = (url: string, time: string): string =>
  `https://web.archive.org/web/${time.replace(/\D/gu, '').slice(0, 14)}/${url}`;

/** A recorded version in a public archive of policies, such as Open Terms Archive's. */
export interface ArchiveRecord {
  /** Web address of the repository. */
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
}

/** The recorded text itself, as hosts of git repositories show it. */
export const archiveLink = ({ repository, commit, path }: ArchiveRecord): string =>
  `${repository}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
