import * as v from 'valibot';
import { type EvidenceBundle, FORMAT, FORMAT_VERSION } from './bundle';
import { documentEntries, findingEntries, headings, ownBlockEntries, time, via, webAddress } from './schema-entries';

/** Bytes above which a file is no bundle. */
export const MAX_BUNDLE = 64 * 1024 * 1024;
const MAX_BLOCKS = 60_000;

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'No SHA-256.'));
const version = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const record = v.pipe(v.string(), v.regex(/^cl-[df]-[0-9a-f]{20}$/u, 'No record ID.'));

const archive = v.strictObject({
  repository: webAddress,
  commit: v.pipe(v.string(), v.regex(/^[0-9a-f]{7,64}$/u, 'No commit.')),
  path: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)),
});

const bundle = v.strictObject({
  format: v.literal(FORMAT),
  formatVersion: v.literal(FORMAT_VERSION),
  made: time,
  software: v.strictObject({ version, engine: version, taxonomy: version }),
  document: v.strictObject({ ...documentEntries, record }),
  reading: v.strictObject({
    url: webAddress,
    title: v.pipe(v.string(), v.maxLength(10_000)),
    language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u, 'No language.')),
    time,
    via,
    sha256: hash,
    wayback: webAddress,
    archive: v.exactOptional(archive),
  }),
  blocks: v.pipe(v.array(v.strictObject({ ...ownBlockEntries, path: headings, sha256: hash })), v.maxLength(MAX_BLOCKS)),
  findings: v.pipe(v.array(v.strictObject({ ...findingEntries, record })), v.maxLength(MAX_BLOCKS)),
  digest: hash,
});

/** Text of a file → bundle, by its shape alone; whether it holds is for `verifyBundle` to say. The error is a sentence. */
export function readBundle(
  source: string,
): { readonly ok: true; readonly bundle: EvidenceBundle } | { readonly ok: false; readonly message: string } {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, message: 'is no evidence bundle: not JSON' };
  }
  if ((value as Partial<EvidenceBundle> | null)?.format !== FORMAT) return { ok: false, message: 'is no evidence bundle' };
  if ((value as Partial<EvidenceBundle>).formatVersion !== FORMAT_VERSION)
    return { ok: false, message: 'is an evidence bundle of another version than this program reads' };
  const checked = v.safeParse(bundle, value, { abortEarly: true });
  if (checked.success) return { ok: true, bundle: checked.output };
  const [issue] = checked.issues;
  return { ok: false, message: `is no whole evidence bundle: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}` };
}
