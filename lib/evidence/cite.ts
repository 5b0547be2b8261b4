import type { Via } from '../model';
import { type ArchiveRecord, archiveLink, linkToQuote, waybackLink } from './source-links';

/** What is cited: a document as it was read, or one clause of it. */
export interface Source {
  /** Record ID of the finding, or of the document where no clause is cited. */
  readonly record: string;
  readonly platform: string;
  /** The document's kind: "Terms of Service". */
  readonly kind: string;
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly via: Via;
  /** SHA-256 of the reading's text, in hex. */
  readonly textHash: string;
  readonly clause?: { readonly name: string; readonly quote: string };
  readonly archive?: ArchiveRecord;
}

export interface Citations {
  readonly plain: string;
  readonly markdown: string;
  readonly bibtex: string;
  /** CSL-JSON: an array with one item, as reference managers import it. */
  readonly csl: string;
}

const READ: Readonly<Record<Via, string>> = {
  visit: 'read on a visit',
  fetch: 'read by a background check',
  archive: 'read from a public archive’s record',
};

/** A source in the four forms in which people cite. */
export function cite(source: Source): Citations {
  return { plain: citePlain(source), markdown: citeMarkdown(source), bibtex: citeBibtex(source), csl: citeCsl(source) };
}

function citePlain(source: Source): string {
  const { platform, kind, url, clause, record } = source;
  return [
    `${platform}, “${kind}”${clause ? `, clause on ${lowerFirst(clause.name)}: “${clause.quote}”${/[.!?]$/u.test(clause.quote) ? '' : '.'}` : '.'}`,
    `${url}, ${readWhen(source)}.`,
    `${archived(source)}.`,
    `Clauselight record ${record}.`,
  ].join(' ');
}

function citeMarkdown(source: Source): string {
  const { platform, kind, url, clause, record } = source;
  const link = clause ? linkToQuote(url, clause.quote) : url;
  const lines = [
    ...(clause ? [`> ${escapeMarkdown(clause.quote)}`, ''] : []),
    `${escapeMarkdown(platform)}, [${escapeMarkdown(kind)}](<${link}>), ${readWhen(source)}. [Archived copy](<${copyOf(source)}>). ${hashWords(source)}. Clauselight record \`${record}\`.`,
  ];
  return lines.join('\n');
}

function citeBibtex(source: Source): string {
  const { platform, kind, url, time, clause, record } = source;
  const fields = {
    author: `{${escapeTex(platform)}}`,
    title: `{${escapeTex(kind)}}`,
    year: time.slice(0, 4),
    url,
    urldate: time.slice(0, 10),
    note: [
      ...(clause ? [`Clause on ${lowerFirst(clause.name)}: \u201c${clause.quote}\u201d`] : []),
      `${upperFirst(readWhen(source))}. ${hashWords(source)}. Clauselight record ${record}`,
    ]
      .map(escapeTex)
      .join('. '),
    addendum: `Archived copy: \\url{${copyOf(source)}}`,
  };
  const body = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@online{${record},\n${body.join(',\n')}\n}`;
}

function citeCsl(source: Source): string {
  const { platform, kind, url, time, clause, record, textHash } = source;
  const date = time.slice(0, 10).split('-').map(Number);
  const item = {
    id: record,
    type: 'webpage',
    author: [{ literal: platform }],
    title: kind,
    'container-title': platform,
    URL: url,
    accessed: { 'date-parts': [date] },
    archive: source.archive ? 'Open Terms Archive' : 'Wayback Machine',
    archive_location: copyOf(source),
    ...(clause && { abstract: `Clause on ${lowerFirst(clause.name)}: “${clause.quote}”` }),
    note: `${upperFirst(readWhen(source))}. SHA-256 of the text: ${textHash}. Clauselight record ${record}.`,
  };
  return JSON.stringify([item], null, 2);
}

const copyOf = ({ archive, url, time }: Source) => (archive ? archiveLink(archive) : waybackLink(url, time));
const archived = (source: Source) => `Archived copy: ${copyOf(source)}. ${hashWords(source)}`;
const hashWords = ({ textHash }: Source) => `SHA-256 of the text: ${textHash}`;

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "read on a visit, 25 November 2026, 08:20 UTC": a citation means the same everywhere, so no reader's own time zone. */
const readWhen = ({ via, time }: Source) => `${READ[via]}, ${DATE.format(Date.parse(time))}, ${time.slice(11, 16)} UTC`;

/** A name within a sentence; one that starts with an abbreviation stays as it is. */
const lowerFirst = (name: string) => (/^\p{Lu}\p{Lu}/u.test(name) ? name : name.slice(0, 1).toLowerCase() + name.slice(1));
const upperFirst = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

const escapeMarkdown = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&');

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escapeTex = (text: string) => text.replace(/[\\~^]|[{}%&$#_]/gu, (sign) => TEX[sign] ?? `\\${sign}`);
