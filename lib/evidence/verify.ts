import type { Finding, Text } from '../model';
import { type BundledFinding, digestOf, type EvidenceBundle, hashWords, type Software } from './bundle';
import { canonicalJson } from './canonical-json';
import { documentRecord, findingRecords } from './record-id';
import { sha256 } from './sha256';

export interface Check {
  readonly about: 'file' | 'text' | 'blocks' | 'quotes' | 'evidence' | 'records' | 'findings';
  readonly result: 'holds' | 'fails' | 'not checked';
  /** One sentence. */
  readonly says: string;
}

export interface Verification {
  /** Nothing fails. What is not checked, and why, stands in `checks`. */
  readonly holds: boolean;
  readonly checks: readonly Check[];
  /** What the bundle says that no file can prove by itself, with where to look. */
  readonly claims: readonly string[];
}

export interface Verifier extends Pick<Software, 'engine' | 'taxonomy'> {
  analyse(text: Text): readonly Finding[];
}

/** Works out everything in a bundle again from its text, and says what of it holds. */
export async function verifyBundle(bundle: EvidenceBundle, verifier: Verifier): Promise<Verification> {
  const checks = [
    await checkFile(bundle),
    await checkText(bundle),
    await checkBlocks(bundle),
    checkQuotes(bundle),
    checkEvidence(bundle),
    await checkRecords(bundle),
    checkFindings(bundle, verifier),
  ];
  return { holds: checks.every(({ result }) => result !== 'fails'), checks, claims: claimsOf(bundle) };
}

async function checkFile({ digest, ...content }: EvidenceBundle): Promise<Check> {
  return (await digestOf(content)) === digest
    ? { about: 'file', result: 'holds', says: 'The file is as it was when it was made.' }
    : { about: 'file', result: 'fails', says: 'The file was changed after it was made.' };
}

async function checkText({ reading, blocks }: EvidenceBundle): Promise<Check> {
  return (await hashWords(blocks)) === reading.sha256
    ? { about: 'text', result: 'holds', says: `The text has the SHA-256 ${reading.sha256}.` }
    : { about: 'text', result: 'fails', says: `The text does not have the SHA-256 ${reading.sha256}.` };
}

async function checkBlocks({ blocks }: EvidenceBundle): Promise<Check> {
  const right = await Promise.all(blocks.map(async (block) => (await sha256(block.text)) === block.sha256));
  return tally('blocks', right, 'have their SHA-256', 'blocks');
}

const checkQuotes = ({ blocks, findings }: EvidenceBundle): Check =>
  tally(
    'quotes',
    findings.map(({ quote, block, start, end }) => blocks[block]?.text.slice(start, end) === quote),
    'stand in the text, letter by letter, where the bundle says',
    'quotes',
  );

/** The words that made the engine say so stand in the block, in what leads up to it, or above it. */
function checkEvidence({ blocks, findings, reading }: EvidenceBundle): Check {
  const holds = ({ evidence, block }: BundledFinding) => {
    const own = blocks[block];
    const around = [
      reading.title,
      ...(own?.path ?? []),
      ...blocks.slice(Math.max(0, block - LEAD_IN), block + 1).map(({ text }) => text),
    ];
    return evidence.every((words) => around.some((text) => text.includes(words)));
  };
  return tally('evidence', findings.map(holds), 'have their evidence in the text', 'findings');
}

/** Blocks that may lie between a list's lead-in and its last item. */
const LEAD_IN = 500;

async function checkRecords({ document, blocks, findings }: EvidenceBundle): Promise<Check> {
  const records = await findingRecords(document.id, blocks, findings);
  const right = findings.map(({ record }, index) => record === records[index]);
  return tally(
    'records',
    [(await documentRecord(document.id)) === document.record, ...right],
    'follow from what they name',
    'record IDs',
  );
}

function checkFindings({ software, reading, blocks, findings }: EvidenceBundle, verifier: Verifier): Check {
  const about = 'findings';
  if (software.engine !== verifier.engine || software.taxonomy !== verifier.taxonomy)
    return {
      about,
      result: 'not checked',
      says: `Found by engine ${software.engine} with taxonomy ${software.taxonomy}; this program has engine ${verifier.engine} with taxonomy ${verifier.taxonomy}.`,
    };
  const { title, language } = reading;
  const again = verifier.analyse({ title, language, blocks: blocks.map(({ sha256: _hash, ...block }) => block) });
  const known = new Set(again.map(canonicalJson));
  const right = findings.map(({ record: _record, ...finding }) => known.has(canonicalJson(finding)));
  const check = tally(about, right, 'are found again in the text by the same engine', 'findings');
  const missing = again.length - findings.length;
  if (check.result === 'fails' || missing <= 0) return check;
  return { about, result: 'fails', says: `${check.says} But the engine finds ${again.length}: some were left out.` };
}

function tally(about: Check['about'], right: readonly boolean[], holds: string, things: string): Check {
  const good = right.filter(Boolean).length;
  const fails = good < right.length;
  return { about, result: fails ? 'fails' : 'holds', says: `${good} of ${right.length} ${things} ${holds}.` };
}

function claimsOf({ reading, made, document }: EvidenceBundle): readonly string[] {
  const { url, time, via, wayback, archive } = reading;
  return [
    `That this is the text of ${document.platform}, ${document.kind}, from ${url} at ${time} (${via}): compare it with ${wayback}`,
    ...(archive ? [`That ${archive.repository} has it at commit ${archive.commit} as ${archive.path}`] : []),
    `That it was made at ${made} by Clauselight: a hash tells of changes, not of who wrote the file`,
  ];
}
