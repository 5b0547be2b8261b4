import { compareReadings } from '../../changes/compare';
import { detectBreakage } from '../../changes/detect-breakage';
import { readsLanguage } from '../../clauses/reads-language';
import { clauseTypes } from '../../clauses/taxonomy';
import type { Block, Change, Comparison, Finding } from '../../model';
import { detectLanguage } from '../../reading/detect-language';
import { weighSightings } from '../../watch/weigh-sightings';
import { openAnalyser } from './open-analyser';
import { openMarkdownReader } from './open-markdown-reader';

/**
 * What a recorded version is to somebody who has read the document so far.
 * - `first`: the first whole text
 * - `same`: the text is the one before, to the letter (link targets and the like changed)
 * - `returned`: it is again a text that the document had before
 * - `broken`: no whole text, or a stand-in for it
 * - `language`: in a language that the engine does not read
 * - `restarted`: what looked broken has stood for so long that it is the document now
 * - `noise`, `editorial`, `material`: as in lib/model.ts
 * - `pending`: something material that has not stood long enough to be told, or that comes and goes
 */
export type Verdict =
  | 'first'
  | 'same'
  | 'returned'
  | 'broken'
  | 'language'
  | 'restarted'
  | 'noise'
  | 'editorial'
  | 'pending'
  | 'material';

/** A whole text of the document. */
export interface WholeText {
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}

export interface Step {
  readonly verdict: Verdict;
  /** The text that counts from now on; null before the first. */
  readonly text: WholeText | null;
  /** Material changes that are told now, each once. */
  readonly told: readonly Change[];
}

const HOUR = 3_600_000;
/** The archive looks at a page about every 12 hours, and records only what differs: what stood for longer was seen again. */
const SEEN_AGAIN = 18 * HOUR;
/** More sightings than this no rule asks for. */
const ENOUGH = 5;
/** Documents that go back and forth between few texts have them compared once. */
const COMPARISONS = 100;
/** A text that can't be compared is the document's once it has stood for so long. */
const RESTART = 30 * 24 * HOUR;
/** Texts that share less than this with the one before may be in another language. */
const ALIKE = 0.5;

interface Known extends WholeText {
  readonly key: string;
}

/**
 * Follows one document through its recorded versions, in their order, by the rules of the background checks: broken texts and
 * those that return are no news, and a material change is told once it was seen twice, or five times where it has come and gone.
 * @returns a function that takes a version's Markdown, when it was recorded and until when it stood (milliseconds)
 */
export function followVersions(): (markdown: string, from: number, until: number) => Step {
  const read = openMarkdownReader();
  const analyse = openAnalyser();
  const seen = new Map<string, Known>();
  const accepted = new Set<Known>();
  const comparisons = new Map<string, Comparison>();
  const numbers = new Map<string, number>();
  let base: Known | null = null;
  let before = '';
  let refused: { readonly since: number; readonly blocks: readonly Block[] } | null = null;
  let weighed: Pick<ReturnType<typeof weighSightings>, 'sightings' | 'flickers'> = { sightings: [], flickers: [] };
  let alreadyTold = new Set<string>();

  const keyOf = (blocks: readonly Block[]) =>
    blocks
      .map(({ text }) => {
        const number = numbers.get(text) ?? numbers.size;
        numbers.set(text, number);
        return number;
      })
      .join(' ');

  const compareTo = (older: Known, newer: Known) => {
    const pair = `${older.key}\n${newer.key}`;
    const comparison = comparisons.get(pair) ?? compareReadings(older, newer, nameOf);
    if (comparisons.size >= COMPARISONS) comparisons.clear();
    comparisons.set(pair, comparison);
    return comparison;
  };
  const accept = (text: Known) => {
    base = text;
    accepted.add(text);
    refused = null;
    alreadyTold = new Set();
  };
  const weigh = (changes: readonly Change[], from: number, until: number) => {
    const found = changes.map(({ before, after }) => ({ id: `${before}\n→\n${after}`, before, after }));
    const times = Math.min(ENOUGH, 1 + Math.floor((until - from) / SEEN_AGAIN));
    let result = weighSightings(weighed, found, new Date(from).toISOString());
    for (let time = 1; time < times; time++) result = weighSightings(result, found, new Date(from).toISOString());
    weighed = { sightings: result.sightings, flickers: result.flickers };
    return result;
  };
  const step = (verdict: Verdict, told: readonly Change[] = []): Step => ({ verdict, text: base, told });

  const refuse = (text: Known, from: number, until: number): Step => {
    refused = refused && detectBreakage(refused.blocks, text.blocks) === null ? refused : { since: from, blocks: text.blocks };
    refused = { since: refused.since, blocks: text.blocks };
    if (until - refused.since < RESTART || isStandIn(text.blocks)) return step('broken');
    accept(text);
    weighed = { sightings: [], flickers: weighed.flickers };
    return step('restarted');
  };

  return (markdown, from, until) => {
    const blocks = read(markdown);
    const key = keyOf(blocks);
    const last = before;
    before = key;
    const text = seen.get(key) ?? openText(key, blocks, analyse);
    seen.set(key, text);
    if (key === last && key === base?.key) return step('same');
    if (!base || shareTexts(base.blocks, blocks) < ALIKE) {
      if (isStandIn(blocks)) return step('broken');
      if (!readsLanguage(detectLanguage(blocks.map((block) => block.text)))) return step('language');
    }
    if (!base) {
      accept(text);
      return step('first');
    }
    if (accepted.has(text)) {
      weigh([], from, until);
      accept(text);
      return step('returned');
    }
    const comparison = compareTo(base, text);
    if (comparison.class === 'broken') return refuse(text, from, until);
    const material = comparison.changes.filter((change) => change.class === 'material');
    const { told, settled } = weigh(material, from, until);
    const news = material.filter((_, at) => {
      const id = weighed.sightings[at]?.id as string;
      return told.has(id) && !alreadyTold.has(id);
    });
    for (const id of told) alreadyTold.add(id);
    if (settled) {
      accept(text);
      weighed = { sightings: [], flickers: weighed.flickers };
    }
    if (news.length > 0) return step('material', news);
    if (comparison.class === 'material') return step('pending');
    return step(comparison.class as 'noise' | 'editorial');
  };
}

function openText(key: string, blocks: readonly Block[], analyse: (blocks: readonly Block[]) => Finding[]): Known {
  let findings: Finding[] | undefined;
  return {
    key,
    blocks,
    get findings() {
      findings ??= analyse(blocks);
      return findings;
    },
  };
}

const nameOf = (type: string): string => clauseTypes.get(type)?.name ?? type;

/** Empty, or an error, login or waiting page: compared with itself nothing else reads as broken. */
const isStandIn = (blocks: readonly Block[]): boolean => detectBreakage(blocks, blocks) !== null;

/** Share of the newer blocks that the older text has to the letter. */
function shareTexts(older: readonly Block[], newer: readonly Block[]): number {
  const texts = new Set(older.map(({ text }) => text));
  return newer.filter(({ text }) => texts.has(text)).length / Math.max(1, newer.length);
}
