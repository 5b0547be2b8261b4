import { useCallback } from 'preact/hooks';
import type { EvidenceBundle } from '../../../lib/evidence/bundle';
import { saveFile } from '../../shared/save-file';
import { ChangeReport } from '../report/ChangeReport';
import { DocumentReport } from '../report/DocumentReport';
import { FindingReport } from '../report/FindingReport';
import { ReportFrame } from '../report/ReportFrame';
import type { ScreenProps } from '../screen';
import { useAnswer } from '../use-answer';
import { useAnswers } from '../use-answers';

/**
 * Reports for print: `#/print/document/ID?version=3`, `#/print/finding/ID?record=cl-f-…`, `#/print/changes/ID?older=1&newer=3`.
 * Without a version the newest is meant.
 */
export function Print(props: ScreenProps) {
  const [about, documentId = ''] = props.route.path;
  if (about === 'changes') return <Changes {...props} documentId={documentId} />;
  return <Reading {...props} documentId={documentId} />;
}

function Reading({ background, route, documentId }: ScreenProps & { readonly documentId: string }) {
  const version = route.query.get('version');
  const number = version === null ? undefined : Number(version);
  const record = route.path[0] === 'finding' ? route.query.get('record') : null;
  const [answers] = useAnswers(
    useCallback(
      () => ({ bundle: background.evidence({ documentId, version: number }), types: background.clauseTypes() }),
      [background, documentId, number],
    ),
  );
  if (!answers) return <p class="muted">Reading…</p>;
  if (!answers.ok) return <p role="alert">{answers.error.message}</p>;
  const { bundle, types } = answers.value;
  const known = new Map(types.map((type) => [type.id, type]));
  const finding = bundle.findings.find((each) => each.record === record);
  const save = () => saveEvidence(bundle, record ?? bundle.document.record);
  const name = bundle.document.title;
  if (record !== null && !finding)
    return <p role="alert">This version of the document does not have that clause. An older one may.</p>;
  if (!finding)
    return (
      <ReportFrame title={name} subtitle="What is in it" documentId={documentId} save={save}>
        <DocumentReport bundle={bundle} types={known} version={version} />
      </ReportFrame>
    );
  const type = known.get(finding.type);
  return (
    <ReportFrame title={type?.name ?? finding.type} subtitle={name} documentId={documentId} save={save}>
      <FindingReport bundle={bundle} finding={finding} type={type} version={number} background={background} />
    </ReportFrame>
  );
}

function Changes({ background, route, documentId }: ScreenProps & { readonly documentId: string }) {
  const older = Number(route.query.get('older'));
  const newer = Number(route.query.get('newer'));
  const [answer] = useAnswer(
    useCallback(() => background.compareVersions({ documentId, older, newer }), [background, documentId, older, newer]),
  );
  if (!answer) return <p class="muted">Comparing…</p>;
  if (!answer.ok) return <p role="alert">{answer.error.message}</p>;
  return (
    <ReportFrame title={answer.value.document.title} subtitle="What changed" documentId={documentId}>
      <ChangeReport compared={answer.value} />
    </ReportFrame>
  );
}

const saveEvidence = (bundle: EvidenceBundle, record: string) =>
  saveFile(new Blob([JSON.stringify(bundle, null, 2)], { type: 'application/json' }), `${record}.json`);
