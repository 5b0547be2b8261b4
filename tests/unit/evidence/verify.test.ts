import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { digestOf, type EvidenceBundle } from '../../../lib/evidence/bundle';
import { readBundle } from '../../../lib/evidence/read-bundle';
import { verifyBundle } from '../../../lib/evidence/verify';
import { bundle, verifier } from './sample';

type Mutable<T> = { -readonly [Key in keyof T]: Mutable<T[Key]> };

const failing = async (changed: EvidenceBundle) =>
  (await verifyBundle(changed, verifier)).checks.filter(({ result }) => result === 'fails').map(({ about }) => about);

/** With a digest that fits: what a forger does. */
async function forge(change: (bundle: Mutable<EvidenceBundle>) => void): Promise<EvidenceBundle> {
  const copy = structuredClone(bundle) as Mutable<EvidenceBundle>;
  change(copy);
  const { digest: _digest, ...content } = copy;
  return { ...content, digest: await digestOf(content) };
}

const first = <T>(list: readonly T[]): Mutable<T> => list[0] as Mutable<T>;

test('a bundle holds, also after a journey as a file', async () => {
  const read = readBundle(JSON.stringify(bundle, null, 2));
  if (!read.ok) throw new Error(read.message);
  const verification = await verifyBundle(read.bundle, verifier);
  expect(verification.checks.map(({ result, says }) => `${result}: ${says}`)).toEqual(
    verification.checks.map(({ says }) => `holds: ${says}`),
  );
  expect(verification.holds).toBe(true);
  expect(bundle.findings.length).toBeGreaterThan(3);
  expect(verification.claims[0]).toContain('https://web.archive.org/web/20260503082051/https://lanternlake.example/terms');
});

test('its hashes are those of any other program', () => {
  const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  expect(bundle.reading.sha256).toBe(hash(bundle.blocks.map(({ text }) => text).join('\n')));
  for (const block of bundle.blocks) expect(block.sha256).toBe(hash(block.text));
});

describe('what does not hold is named', () => {
  test('a byte of the file', async () => {
    expect(await failing({ ...bundle, made: '2026-05-05T10:00:00.000Z' })).toEqual(['file']);
  });

  test('a word of the text', async () => {
    const forged = await forge(({ blocks }) => {
      const block = blocks.find(({ text }) => text.includes('30 days')) as Mutable<EvidenceBundle['blocks'][number]>;
      block.text = block.text.replace('30 days', '60 days');
    });
    expect(await failing(forged)).toEqual(expect.arrayContaining(['text', 'blocks', 'records', 'findings']));
  });

  test('a quote that the text does not have', async () => {
    const forged = await forge(({ findings }) => {
      first(findings).quote = 'They own your boat.';
    });
    expect(await failing(forged)).toEqual(['quotes', 'findings']);
  });

  test('evidence from nowhere', async () => {
    const forged = await forge(({ findings }) => {
      first(findings).evidence = ['own your boat'];
    });
    expect(await failing(forged)).toEqual(['evidence', 'findings']);
  });

  test('a record ID of another document', async () => {
    const forged = await forge(({ document }) => {
      document.id = 'otherlake/terms-of-service';
    });
    expect(await failing(forged)).toEqual(['records']);
  });

  test('a severity that the engine does not give', async () => {
    const forged = await forge(({ findings }) => {
      const finding = first(findings);
      finding.severity = finding.severity === 'high' ? 'low' : 'high';
    });
    expect(await failing(forged)).toEqual(['findings']);
  });

  test('a finding that was left out', async () => {
    expect(await failing(await forge(({ findings }) => void findings.pop()))).toEqual(['findings']);
  });
});

test('what another engine found is not checked, and not held against it', async () => {
  const { holds, checks } = await verifyBundle(bundle, { ...verifier, engine: 'another' });
  expect(holds).toBe(true);
  expect(checks.find(({ about }) => about === 'findings')).toMatchObject({ result: 'not checked' });
});

test.each([
  ['no JSON', '{', /not JSON/u],
  ['other JSON', '[1]', /no evidence bundle/u],
  ['null', 'null', /no evidence bundle/u],
  ['a later format', JSON.stringify({ ...bundle, formatVersion: 2 }), /another version/u],
  ['a missing part', JSON.stringify({ ...bundle, blocks: undefined }), /blocks/u],
  ['a field too many', JSON.stringify({ ...bundle, extra: 1 }), /extra/u],
  [
    'a script for an address',
    JSON.stringify({ ...bundle, reading: { ...bundle.reading, url: 'javascript:1' } }),
    /reading\.url/u,
  ],
])('%s is refused with its reason', (_, source, reason) => {
  expect(readBundle(source)).toMatchObject({ ok: false, message: expect.stringMatching(reason) });
});
