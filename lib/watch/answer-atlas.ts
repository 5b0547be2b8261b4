import type {
  AtlasOverview,
  ClauseInAtlas,
  ExploredClause,
  PlatformInAtlas,
  SectorComparison,
  SideBySide,
} from '../atlas/answers';
import { clauseInAtlas } from '../atlas/clause-in-atlas';
import { type Column, comparePlatforms } from '../atlas/compare-platforms';
import { compareWithSector } from '../atlas/compare-with-sector';
import { exploreType } from '../atlas/explore-type';
import { ATLAS_ATTRIBUTION, dateOf } from '../atlas/format';
import type { Atlas } from '../atlas/join-atlases';
import { positionOf } from '../atlas/position';
import type { AtlasDocument } from '../atlas/read-shard';
import { byName } from '../catalogue/by-name';
import { documentById, platformNamed, sectorName } from '../catalogue/catalogue';
import { groupBy } from '../catalogue/group-by';
import { textByType } from '../clauses/type-texts';
import { CallError } from '../messages/messenger';
import type { ClauseInAtlasRequest, PlatformRequest } from '../messages/protocol';
import type { DocumentRef } from '../model';
import type { AtlasShelf, OwnReadings } from './atlas-ports';
import { type AtlasParts, openAtlas } from './open-atlas';
import { type OwnFacts, ownFacts } from './own-facts';
import type { Engine } from './ports';

export interface AnswerParts extends AtlasParts {
  readonly shelf: AtlasShelf;
  readonly own: OwnReadings;
  readonly engine: Pick<Engine, 'version'>;
}

/** For the card: how everyone else handles a clause of one document. Reads one shard. */
export async function answerClause({ documentId, kind, type }: ClauseInAtlasRequest, parts: AtlasParts): Promise<ClauseInAtlas> {
  const { atlas, readFacts } = await openAtlas(parts);
  const facts = await readFacts(type);
  const known = documentById(documentId);
  const sector = known?.sector ?? null;
  const platform = known ? spellingOf(atlas, known) : '';
  const answer = clauseInAtlas(atlas, facts, { platform, kind: known?.kind ?? kind, sector });
  return { ...answer, sectorName: sectorName(sector ?? 'unknown') };
}

export async function overview(parts: AnswerParts): Promise<AtlasOverview> {
  const { atlas, bases } = await openAtlas(parts);
  const own = ownFacts(await parts.own.list(parts.engine.version));
  const platforms = [...listPlatforms(atlas.documents, false), ...listPlatforms(own.documents, true)];
  const sum = (count: (base: (typeof bases)[number]) => number) => bases.reduce((total, base) => total + count(base), 0);
  return {
    sources: atlas.collections.map(({ name, repository, day }) => ({ name, repository, date: dateOf(day) })),
    platforms: platforms.sort((a, b) => byName(a.platform, b.platform)),
    sectors: [...new Set(platforms.map(({ sector }) => sector))]
      .map((id) => ({ id, name: sectorName(id) }))
      .sort((a, b) => byName(a.name, b.name)),
    documents: atlas.documents.length,
    unread: { language: sum(({ index }) => index.unread.language), broken: sum(({ index }) => index.unread.broken) },
    types: [...textByType.values()].map(({ id, name, familyName }) => ({
      type: id,
      name,
      familyName,
      found: bases.length > 1 ? null : (bases[0]?.index.found[id] ?? 0),
    })),
    waiting: own.waiting,
    attribution: ATLAS_ATTRIBUTION,
  };
}

export async function exploreClause(type: string, parts: AnswerParts): Promise<ExploredClause> {
  const clause = textByType.get(type);
  if (!clause) throw new CallError('bad-request', 'No such type of clause.');
  const { atlas, readFacts } = await openAtlas(parts);
  const [facts, own] = await Promise.all([readFacts(type), readOwn(parts)]);
  const bases = [...groupBy(atlas.documents, ({ kind, sector }) => `${kind}\n${sector}`).values()];
  return {
    ...exploreType(atlas, facts, null),
    name: clause.name,
    meaning: clause.meaning,
    bases: bases.flatMap((documents) => {
      const [first] = documents;
      return first ? [{ kind: first.kind, sector: first.sector, read: documents.length }] : [];
    }),
    own: own.ofType(type).map((fact) => positionOf(type, fact, null)),
    date: dateOf(Math.max(...atlas.collections.map(({ day }) => day))),
  };
}

export async function againstSector(request: PlatformRequest, parts: AnswerParts): Promise<SectorComparison> {
  const { atlas, types, columns } = await readColumns([request], parts);
  const [column] = columns;
  const compared = column && compareWithSector(atlas, types, column);
  if (!compared) throw noSuchPlatform(request);
  return { ...compared, sector: sectorName(compared.sector) };
}

export async function sideBySide(requests: readonly PlatformRequest[], parts: AnswerParts): Promise<SideBySide> {
  const { atlas, types, columns } = await readColumns(requests, parts);
  return comparePlatforms(atlas, types, columns);
}

async function readColumns(requests: readonly PlatformRequest[], parts: AnswerParts) {
  const { atlas, readFacts } = await openAtlas(parts);
  const own = await readOwn(parts);
  const columns = requests.map(({ platform, own: isOwn }): Column => {
    const documents = (isOwn ? own : atlas).documents.filter((document) => document.platform === platform);
    if (documents.length === 0) throw noSuchPlatform({ platform });
    return { platform, own: isOwn, documents };
  });
  const types = await Promise.all([...textByType.keys()].map(readFacts));
  return { atlas, columns, types: types.map((facts) => ({ ...facts, found: [...facts.found, ...own.ofType(facts.type)] })) };
}

const noSuchPlatform = ({ platform }: Pick<PlatformRequest, 'platform'>) =>
  new CallError('bad-request', `${platform} is not in the atlas.`);

const readOwn = async ({ own, engine }: AnswerParts): Promise<OwnFacts> => ownFacts(await own.list(engine.version));

const listPlatforms = (documents: readonly AtlasDocument[], own: boolean): readonly PlatformInAtlas[] =>
  [...groupBy(documents, ({ platform }) => platform)].map(([platform, all]) => ({
    platform,
    sector: all[0]?.sector ?? 'unknown',
    kinds: all.map(({ kind }) => kind),
    own,
  }));

/** The archive may still file a platform under a former name. */
function spellingOf(atlas: Atlas, { platform, kind }: DocumentRef): string {
  const names = new Set([platform, ...(platformNamed(platform)?.formerly ?? [])]);
  const own = atlas.documents.filter((document) => names.has(document.platform));
  return (own.find((document) => document.kind === kind) ?? own[0])?.platform ?? platform;
}
