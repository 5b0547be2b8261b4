import { expect, test } from 'vitest';
import { documentById, documents } from '../../../lib/catalogue/catalogue';
import { declare } from '../../../lib/cli/declarations';
import type { DocumentRef } from '../../../lib/model';

const invented = (kind: string, url: string): DocumentRef => ({
  id: url,
  platformId: 'lanternlake',
  platform: 'Lanternlake',
  sector: 'unknown',
  kind,
  title: kind,
  url,
  known: false,
});

test('one declaration a platform, one term a kind; several pages are combined', () => {
  expect(
    declare([
      invented('Terms of Service', 'https://lanternlake.example/terms'),
      invented('Privacy Policy', 'https://lanternlake.example/privacy'),
      invented('Privacy Policy', 'https://lanternlake.example/privacy/more'),
    ]),
  ).toEqual([
    {
      name: 'Lanternlake',
      terms: {
        'Privacy Policy': {
          combine: [
            { fetch: 'https://lanternlake.example/privacy', select: 'body' },
            { fetch: 'https://lanternlake.example/privacy/more', select: 'body' },
          ],
        },
        'Terms of Service': { fetch: 'https://lanternlake.example/terms', select: 'body' },
      },
    },
  ]);
});

test('pages that scripts build are declared so; every document of the catalogue can be declared', () => {
  const discord = documentById('discord/terms-of-service') as DocumentRef;
  expect(declare([discord])[0]).toMatchObject({ name: discord.platform });
  const declared = declare(documents);
  expect(new Set(declared.map(({ name }) => name)).size).toBe(declared.length);
  expect(JSON.stringify(declared)).toContain('"executeClientScripts":true');
});
