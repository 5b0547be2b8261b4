import type { Polarity, Severity } from '../model';
import { median } from './activity';
import type { Difference, SectorComparison, TextSource } from './answers';
import type { Column } from './compare-platforms';
import { dateOf } from './format';
import { harshnessOf } from './harshness';
import type { Atlas } from './join-atlases';
import { positionOf } from './position';
import type { AtlasDocument, Fact, TypeFacts } from './read-shard';

/** Fewer others of a kind in the sector are no measure: then all platforms are. */
const FEWEST_OTHERS = 4;
/** What so many of the others have is usual. */
const USUAL = 0.5;

/**
 * What a platform does otherwise than its sector, document by document. A clause that was not found may still be there: it is said
 * to be missing, not to be better or worse.
 * @param types facts of all clause types
 * @returns null for a platform without documents
 */
export function compareWithSector(
  atlas: Atlas,
  types: readonly TypeFacts[],
  { platform, own, documents }: Column,
): SectorComparison | null {
  const [first] = documents;
  if (!first) return null;
  const differences = documents.flatMap((document) => {
    const peers = peersOf(document, atlas.documents);
    const source = own ? null : atlas.sourceOf(document);
    return types.flatMap((facts) => differ(facts, document, peers, source) ?? []);
  });
  const better: Difference[] = [];
  const worse: Difference[] = [];
  const missing: Difference[] = [];
  for (const difference of differences)
    if (difference.what === 'missing') missing.push(difference);
    else (isBetter(difference) ? better : worse).push(difference);
  return {
    platform,
    sector: first.sector,
    own,
    kinds: documents.map(({ kind }) => kind),
    date: dateOf(Math.max(...documents.map(({ collection }) => collection.day))),
    better: better.sort((a, b) => weight(a) - weight(b) || share(a) - share(b)),
    worse: worse.sort((a, b) => weight(b) - weight(a) || share(a) - share(b)),
    // A promise that others make and this one does not comes before a demand that it does not make.
    missing: missing.sort((a, b) => weight(a) - weight(b) || share(b) - share(a)),
  };
}

interface Peers {
  readonly documents: ReadonlySet<AtlasDocument>;
  readonly base: Difference['base'];
}

function peersOf({ platform, kind, sector }: AtlasDocument, documents: readonly AtlasDocument[]): Peers {
  const others = documents.filter((other) => other.kind === kind && other.platform !== platform);
  const near = others.filter((other) => other.sector === sector);
  return sector !== 'unknown' && near.length >= FEWEST_OTHERS
    ? { documents: new Set(near), base: 'sector' }
    : { documents: new Set(others), base: 'all' };
}

function differ({ type, found }: TypeFacts, document: AtlasDocument, peers: Peers, source: TextSource | null): Difference | null {
  const read = peers.documents.size;
  if (read < FEWEST_OTHERS) return null;
  const fact = found.find((each) => each.document === document);
  const others = found.filter((each) => peers.documents.has(each.document));
  const usual = others.length >= USUAL * read;
  const what = fact ? compareFact(fact, others, usual) : usual ? 'missing' : null;
  if (!what) return null;
  return {
    type,
    kind: document.kind,
    what,
    own: fact ? positionOf(type, fact, source) : null,
    usual: others.length > 0 ? middleOf(others) : null,
    found: others.length,
    read,
    base: peers.base,
  };
}

function compareFact(fact: Fact, others: readonly Fact[], usual: boolean): Difference['what'] | null {
  // A neutral clause that few have is neither better nor worse.
  if (!usual) return fact.polarity === 'neutral' ? null : 'rare';
  const step = harshnessOf(fact) - median(others.map(harshnessOf));
  if (Math.abs(step) < 1) return null;
  return step > 0 ? 'harsher' : 'milder';
}

/** Severity and polarity of the one in the middle. */
function middleOf(others: readonly Fact[]): { readonly severity: Severity; readonly polarity: Polarity } {
  const sorted = [...others].sort((a, b) => harshnessOf(a) - harshnessOf(b));
  const { severity, polarity } = sorted[sorted.length >> 1] as Fact;
  return { severity, polarity };
}

const isBetter = ({ what, own }: Difference): boolean => what === 'milder' || (what === 'rare' && own?.polarity === 'favourable');

const weight = ({ own, usual }: Difference): number => {
  const stand = own ?? usual;
  return stand ? harshnessOf(stand) : 0;
};
const share = ({ found, read }: Difference): number => found / read;
