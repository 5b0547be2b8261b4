import type { Block, Change, Comparison, Finding } from '../model';
import { alignBlocks, type Pairing } from './align-blocks';
import { detectBreakage, isFramed } from './detect-breakage';
import { isRespelt, isTranslated } from './detect-edition';
import { findFurniture } from './find-furniture';
import { readRowWords } from './is-refresh';
import { judgeChange, rankSeverity, type Side } from './judge-change';
import { matchSentences } from './match-sentences';
import { openLetters } from './open-letters';
import type { NameType } from './summarise';
import { tellPolicy } from './tell-policy';
import { blockKey } from './words';

const LONGEST_NAME = 60;
const AROUND = 'Only the page around the policy changed.';

export interface Analysed {
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
  /** What the page shows around the policy, line by line, where the reader knows it. */
  readonly around?: readonly string[];
}

/**
 * Compares two readings of one document, clause by clause. Never throws; comparing in the other direction gives the same class
 * and the same changes, turned around, but that a sentence reworded on its way to another block is told where it came. Time is
 * next to linear in the length of the texts.
 * @param older what the reader last saw, with its findings
 * @param newer what stands there now, with its findings
 * @param name gives a clause type's name for the sentences
 * @returns class, whether it deserves an alert, why, and every change in the order of the newer text
 */
export function compareReadings(older: Analysed, newer: Analysed, name: NameType): Comparison {
  if (sameText(older.blocks, newer.blocks)) {
    const around =
      older.around !== undefined && newer.around !== undefined && older.around.join('\n') !== newer.around.join('\n');
    return around
      ? { class: 'noise', alert: false, reason: AROUND, types: [], changes: [] }
      : { class: 'same', alert: false, reason: 'The text is the same.', types: [], changes: [] };
  }
  const broke = (reason: string): Comparison => ({ class: 'broken', alert: false, reason, types: [], changes: [] });
  const broken = detectBreakage(older.blocks, newer.blocks);
  if (broken) return broke(broken);

  if (isFramed(older.blocks, newer.blocks)) return { class: 'noise', alert: false, reason: AROUND, types: [], changes: [] };

  const pairings = alignBlocks(older.blocks, newer.blocks).filter(({ kind }) => kind !== 'same');
  if (isTranslated(pairings, older.blocks, newer.blocks)) return broke('A part of one reading is in another language.');
  const olderSide = withoutFurniture(toSide(older), pairings, 'older');
  const newerSide = withoutFurniture(toSide(newer), pairings, 'newer');
  const matches = matchSentences(pairings, olderSide, newerSide);
  const changes = pairings.flatMap((pairing, at): Change[] => {
    const matched = matches[at];
    const change = matched && judgeChange(pairing, matched, olderSide, newerSide, name);
    return change ? [change] : [];
  });

  const material = changes
    .filter((change) => change.class === 'material')
    .sort((a, b) => rankSeverity(b.severity) - rankSeverity(a.severity));
  const [gravest] = material;
  if (gravest && isRespelt(pairings, older.blocks, newer.blocks, material.length))
    return broke('One reading is in British spelling, the other in American: an edition for another region.');
  if (gravest) {
    const types = [...new Set(material.flatMap((change) => change.types))];
    return { class: 'material', alert: true, reason: gravest.summary, types, changes };
  }
  const editorial = changes.some((change) => change.class === 'editorial');
  return {
    class: editorial ? 'editorial' : 'noise',
    alert: false,
    reason: editorial ? 'Only wording, order, dates or contact details changed.' : AROUND,
    types: [],
    changes,
  };
}

const sameText = (a: readonly Block[], b: readonly Block[]) =>
  a.length === b.length && a.every((block, i) => block.text === b[i]?.text);

function toSide({ blocks, findings }: Analysed): Side {
  const byBlock = new Map<number, Finding[]>();
  for (const finding of findings) {
    const group = byBlock.get(finding.block);
    if (group) group.push(finding);
    else byBlock.set(finding.block, [finding]);
  }
  const rows = blocks.filter(({ kind }) => kind === 'td');
  return {
    blocks,
    findings: byBlock,
    types: new Set(findings.map(({ type }) => type)),
    roleOf: tellPolicy(blocks),
    letters: openLetters(blocks),
    names: new Set(blocks.filter(({ text }) => text.length <= LONGEST_NAME).map(blockKey)),
    rowWords: new Set(rows.flatMap(({ text }) => readRowWords(text))),
  };
}

function withoutFurniture(side: Side, pairings: readonly Pairing[], of: 'older' | 'newer'): Side {
  const changed = new Set(pairings.filter(({ kind }) => kind !== 'edited').flatMap((pairing) => pairing[of]));
  const furniture = findFurniture(side.blocks, (at) => changed.has(at), side.roleOf);
  return { ...side, roleOf: (at) => (furniture.has(at) ? 'around' : side.roleOf(at)) };
}
