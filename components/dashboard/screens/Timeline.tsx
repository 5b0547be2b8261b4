import { useCallback } from 'preact/hooks';
import type { ScreenProps } from '../screen';
import { DocumentVersions } from '../timeline/DocumentVersions';
import { Flickers } from '../timeline/Flickers';
import { Multiples } from '../timeline/Multiples';
import { useAnswer } from '../use-answer';

/** When every document changed; or one document's versions, any two of them compared (`#/timeline/ID?older=1&newer=2&view=inline`). */
export function Timeline({ background, route }: ScreenProps) {
  const [documentId] = route.path;
  const [histories] = useAnswer(useCallback(() => background.timeline({ documentId }), [background, documentId]));
  if (!histories) return <p class="muted">Reading…</p>;
  if (!histories.ok) return <p role="alert">{histories.error.message}</p>;
  if (documentId === undefined) return <Multiples histories={histories.value} now={Date.now()} />;
  const [history] = histories.value;
  if (!history) return <p>No version of this document is kept.</p>;
  return (
    <>
      <DocumentVersions background={background} history={history} query={route.query} />
      <Flickers background={background} documentId={documentId} />
    </>
  );
}
