import type { Block, DocumentRef, Finding, Reading } from '../model';
import { canonicalJson } from './canonical-json';
import { documentRecord, findingRecords } from './record-id';
import { sha256 } from './sha256';
import { type ArchiveRecord, waybackLink } from './source-links';

/** What made the findings. */
export interface Software {
  /** Of Clauselight. */
  readonly version: string;
  readonly engine: string;
  /** Fingerprint of the clause types. */
  readonly taxonomy: string;
}

export interface BundledBlock extends Block {
  /** SHA-256 of the block's text. */
  readonly sha256: string;
}

export interface BundledFinding extends Finding {
  readonly record: string;
}

/**
 * A reading with all that is needed to check again what was found in it: plain JSON, one file. `verifyBundle` checks it.
 * The hashes tell of any change since it was made; they can't tell who made it.
 */
export interface EvidenceBundle {
  readonly format: typeof FORMAT;
  readonly formatVersion: typeof FORMAT_VERSION;
  /** ISO time at which the bundle was made. */
  readonly made: string;
  readonly software: Software;
  readonly document: DocumentRef & { readonly record: string };
  readonly reading: Omit<Reading, 'blocks'> & {
    /** SHA-256 of the blocks' texts, joined by line feeds. */
    readonly sha256: string;
    readonly wayback: string;
    readonly archive?: ArchiveRecord;
  };
  readonly blocks: readonly BundledBlock[];
  /** In the order of the text; `block`, `start` and `end` say where each quote stands. */
  readonly findings: readonly BundledFinding[];
  /** SHA-256 of everything else in the bundle, as RFC 8785 writes it. */
  readonly digest: string;
}

export const FORMAT = 'clauselight-evidence';
export const FORMAT_VERSION = 1;

export interface Evidence {
  readonly document: DocumentRef;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly archive?: ArchiveRecord;
}

/** @param made ISO time */
export async function makeBundle(evidence: Evidence, software: Software, made: string): Promise<EvidenceBundle> {
  const { document, reading, findings, archive } = evidence;
  const { blocks, url, title, language, time, via } = reading;
  const records = await findingRecords(document.id, blocks, findings);
  const content: Omit<EvidenceBundle, 'digest'> = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    made,
    software,
    document: { ...document, record: await documentRecord(document.id) },
    reading: {
      url,
      title,
      language,
      time,
      via,
      sha256: await hashWords(blocks),
      wayback: waybackLink(url, time),
      ...(archive && { archive }),
    },
    blocks: await Promise.all(blocks.map(async (block) => ({ ...block, sha256: await sha256(block.text) }))),
    findings: findings.map((finding, index) => ({ ...finding, record: records[index] as string })),
  };
  return { ...content, digest: await digestOf(content) };
}

/** SHA-256 of a text's words, block by block. */
export const hashWords = (blocks: readonly Pick<Block, 'text'>[]): Promise<string> =>
  sha256(blocks.map(({ text }) => text).join('\n'));

export const digestOf = (content: Omit<EvidenceBundle, 'digest'>): Promise<string> => sha256(canonicalJson(content));
