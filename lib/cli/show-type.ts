import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ATLAS_FORMAT, type AtlasHistory, type AtlasIndex, type AtlasShard, type AtlasSources, dateOf } from '../atlas/format';
import { positionSentence } from '../atlas/position-sentence';
import { countPrevalence, type Prevalence } from '../atlas/prevalence';
import { type Fact, readDocuments, readShard } from '../atlas/read-shard';
import { clauseTypes } from '../clauses/taxonomy';
import type { ClauseTypeId, Parameters, Polarity, Severity } from '../model';

/** Where one platform stands. */
export interface Position {
  readonly platform: string;
  readonly sector: string;
  readonly kind: string;
  readonly severity: Severity;
  readonly polarity: Polarity;
  readonly position: string;
  readonly parameters: Parameters;
  /** Dates: the first text that had it, and the last material change of it. */
  readonly since: string;
  readonly changes: number;
  readonly changed: string | null;
  readonly commit: string;
  readonly path: string;
}

/** One clause type across the platforms of the atlas. */
export interface ShownType {
  readonly type: ClauseTypeId;
  readonly name: string;
  readonly attribution: string;
  readonly prevalence: readonly Prevalence[];
  /** The harshest first. */
  readonly positions: readonly Position[];
}

/**
 * What the atlas in a folder knows of a clause type, in one sector or all.
 * @throws Error with one line for a type or sector that there is none of, and where there is no atlas
 */
export function showType(folder: string, type: string, sector: string | null): ShownType {
  const name = clauseTypes.get(type)?.name;
  if (name === undefined) throw new Error('no such clause type');
  const index = readJson<AtlasIndex>(folder, 'index');
  if (sector !== null && !index.sectors.includes(sector))
    throw new Error(`no such sector: ${sector}; there are ${index.sectors.join(', ')}`);
  const documents = readDocuments(index, readJson<AtlasHistory>(folder, 'history'));
  const sources = readJson<AtlasSources>(folder, 'sources');
  const facts = readShard(readJson<AtlasShard>(folder, type), documents, sources);
  const shown = facts.found.filter(({ document }) => sector === null || document.sector === sector);
  const kinds = [...new Set(shown.map(({ document }) => document.kind))].sort();
  return {
    type,
    name,
    attribution: index.attribution,
    prevalence: kinds.flatMap((kind) => {
      const counted = countPrevalence(facts, documents, kind, sector);
      return counted ? [counted] : [];
    }),
    positions: [...shown].sort(byHarshness).map((fact) => ({
      platform: fact.document.platform,
      sector: fact.document.sector,
      kind: fact.document.kind,
      severity: fact.severity,
      polarity: fact.polarity,
      position: positionSentence(type, fact.parameters),
      parameters: fact.parameters,
      since: dateOf(fact.since),
      changes: fact.changes,
      changed: fact.changed === null ? null : dateOf(fact.changed),
      commit: sources.commit[fact.document.number] as string,
      path: `${fact.document.platform}/${fact.document.kind}.md`,
    })),
  };
}

const POLARITIES: readonly Polarity[] = ['adverse', 'neutral', 'favourable'];
const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low'];
const byHarshness = (a: Fact, b: Fact): number =>
  POLARITIES.indexOf(a.polarity) - POLARITIES.indexOf(b.polarity) ||
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  a.document.number - b.document.number;

function readJson<Content extends { readonly format: number }>(folder: string, name: string): Content {
  let text: string;
  try {
    text = readFileSync(path.join(folder, `${name}.json`), 'utf8');
  } catch {
    throw new Error(`no atlas in ${folder}: build one with \`atlas build\``);
  }
  const content = JSON.parse(text) as Content;
  if (content.format !== ATLAS_FORMAT)
    throw new Error(`the atlas in ${folder} has format ${content.format}, not ${ATLAS_FORMAT}`);
  return content;
}
