import { unknownDocument } from '../catalogue/unknown-document';
import { compareReadings } from '../changes/compare';
import { CallError } from '../messages/messenger';
import type { OpenedPage, SampleRequest } from '../messages/protocol';
import { describeTypes, nameOf } from './describe-types';
import type { Engine, Settings } from './ports';
import { tellLanguage } from './tell-language';

/** What is in a text, and what changed since an earlier form of it. Nothing of it is kept, and it is nobody's document. */
export async function trySample(
  { url, text, earlier }: SampleRequest,
  {
    engine,
    settings: { show, pillCorner, concerns },
    now,
  }: { readonly engine: Engine; readonly settings: Settings; readonly now: string },
): Promise<OpenedPage> {
  const document = unknownDocument(url, text.title);
  if (!document) throw new CallError('bad-request', 'No web address.');
  const findings = await engine.analyse(tellLanguage(text));
  const comparison = compareReadings(
    { blocks: earlier.blocks, findings: await engine.analyse(tellLanguage(earlier)) },
    { blocks: text.blocks, findings },
    nameOf,
  );
  const visitedAt = monthBefore(now);
  const named = [...findings.map(({ type }) => type), ...comparison.changes.flatMap(({ types }) => types)];
  return {
    status: 'read',
    document,
    watched: false,
    findings,
    types: describeTypes(new Set(named)),
    since: comparison.class === 'same' ? null : { visitedAt, comparison },
    lastVisit: visitedAt,
    settings: { show, pillCorner, concerns, pillHidden: false },
  };
}

/** The visit that the sample tells of, which never was. */
function monthBefore(iso: string): string {
  const date = new Date(iso);
  date.setUTCDate(date.getUTCDate() - 30);
  return date.toISOString();
}
