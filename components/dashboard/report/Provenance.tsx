import type { EvidenceBundle } from '../../../lib/evidence/bundle';

const VIA_WORDS = { visit: 'on a visit', fetch: 'by a check', archive: 'from the public archive' } as const;

/** Which text it is, as anyone can check it again. */
export function Provenance({ bundle, record }: { readonly bundle: EvidenceBundle; readonly record: string }) {
  const { reading, software } = bundle;
  const facts: readonly (readonly [string, string])[] = [
    ['Address', reading.url],
    ['Read', `${reading.time.slice(0, 16).replace('T', ' ')} UTC, ${VIA_WORDS[reading.via]}`],
    ['Archived copy', reading.wayback],
    ['Record', record],
    ['SHA-256 of the text', reading.sha256],
    ['Made by', `Clauselight ${software.version}, engine ${software.engine}, clause types ${software.taxonomy}`],
  ];
  return (
    <dl class="provenance small">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt class="muted">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
