import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../lib/catalogue/address';
import {
  addressesOf,
  documentById,
  documentFor,
  documents,
  documentsOf,
  entries,
  isScripted,
  platformNamed,
  platforms,
  sectors,
} from '../../../lib/catalogue/catalogue';
import { compileForm } from '../../../lib/catalogue/form';
import { sectorSources } from '../../../lib/catalogue/sectors';
import { kinds } from '../../../lib/catalogue/source';

const folder = new URL('../../../lib/catalogue/', import.meta.url);
const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('the catalogue', () => {
  it('has 20 to 30 sectors, each with platforms and one line about it', () => {
    expect(sectors.length).toBeGreaterThanOrEqual(20);
    expect(sectors.length).toBeLessThanOrEqual(30);
    expect(twice(sectors.map(({ id }) => id))).toEqual([]);
    for (const { id, name, about } of sectors) {
      expect(name && about && !about.includes('\n'), id).toBeTruthy();
      expect(platforms.filter(({ sector }) => sector === id).length, id).toBeGreaterThanOrEqual(4);
    }
  });

  it('registers every file of platforms/', () => {
    const files = readdirSync(new URL('platforms/', folder)).map((file) => file.replace('.ts', ''));
    expect(sectors.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('has unique names and ids', () => {
    expect(twice(platforms.flatMap(({ name, formerly }) => [name, ...formerly]))).toEqual([]);
    expect(twice(platforms.map(({ id }) => id))).toEqual([]);
    expect(twice(documents.map(({ id }) => id))).toEqual([]);
    for (const { id } of platforms) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  });

  it('lists the platforms of a sector by name', () => {
    for (const { id, platforms: listed } of sectorSources) {
      const names = Object.keys(listed).map((name) => name.toLowerCase());
      expect(names, id).toEqual([...names].sort());
    }
  });

  it('gives every document a kind of the list, a known sector and a title', () => {
    const known = new Set(sectors.map(({ id }) => id));
    for (const document of documents) {
      expect(kinds).toContain(document.kind);
      expect(known).toContain(document.sector);
      expect(document.title.length).toBeGreaterThan(document.kind.length - 30);
      expect(document.known).toBe(true);
    }
  });

  it('has addresses that parse, of web pages, without tracking or language parameters', () => {
    for (const { document, addresses } of entries)
      for (const text of addresses) {
        const address = parseAddress(text);
        expect(address, text).not.toBeNull();
        expect(address?.port, text).toBe('');
        expect(text, document.id).not.toMatch(/\.(?:pdf|docx?|zip|txt)\b|web\.archive\.org|[?&](?:utm_|ref_|hl=|lang=)/iu);
        expect(text, 'as a browser writes it').toBe(new URL(text).href.replace(/\/$/u, text.endsWith('/') ? '/' : ''));
      }
  });

  it('has no address that two documents claim', () => {
    const owners = new Map<string, string>();
    for (const { document, addresses } of entries)
      for (const text of addresses) {
        const address = parseAddress(text);
        if (address === null) continue;
        const key = JSON.stringify(compileForm(address));
        expect(owners.get(key) ?? document.id, text).toBe(document.id);
        owners.set(key, document.id);
      }
  });

  it('resolves every `see` to a document', () => {
    let shared = 0;
    for (const sector of sectorSources)
      for (const [name, platform] of Object.entries(sector.platforms))
        for (const kind of kinds) {
          const source = platform[kind];
          if (typeof source !== 'object' || !('see' in source)) continue;
          shared++;
          expect(documentFor(platformNamed(name)?.id ?? '', kind)?.id, `${name}, ${kind}`).toBe(source.see);
        }
    expect(shared).toBeGreaterThan(50);
  });

  it('finds documents by platform, kind, id and former name', () => {
    expect(documentsOf('amazon-web-services').map(({ kind }) => kind)).toContain('Acceptable Use Policy');
    expect(documentsOf('nobody')).toEqual([]);
    expect(documentFor('gmail', 'Privacy Policy')?.platform).toBe('Google');
    expect(documentById('stripe/privacy-policy')).toMatchObject({
      platform: 'Stripe',
      sector: 'payments',
      url: 'https://stripe.com/privacy',
    });
    expect(platformNamed('GraphCMS')?.name).toBe('Hygraph');
    expect(addressesOf('airbnb/terms-of-service')).toContain('https://www.airbnb.de/help/article/2908');
    expect(isScripted('twitch/terms-of-service')).toBe(true);
    expect(isScripted('amazon-web-services/acceptable-use-policy')).toBe(false);
    expect(isScripted('nobody/terms-of-service')).toBe(false);
  });

  it.each([
    'Stripe',
    'Redfin',
    'PayPal',
    'Amazon.com',
    'Amazon Web Services',
    'Netflix',
    'Disney+',
    'Uber',
    'Lyft',
    'DoorDash',
    'Instacart',
    'Walmart',
    'Target',
    'eBay',
    'Etsy',
    'Zillow',
    'Expedia',
    'Booking.com',
    'Tripadvisor',
    'Venmo',
    'Cash App',
    'Robinhood',
    'Coinbase',
    'Klarna',
    'Wise',
    'Revolut',
    'Roblox',
    'Epic Games',
    'Steam',
    'EA',
    'Nintendo',
    'PlayStation Network',
    'Xbox',
    'Duolingo',
    'Coursera',
    'Canva',
    'Figma',
    'Notion',
    'Slack',
    'Zoom',
    'Dropbox',
    'Adobe',
    'Grammarly',
    'Temu',
    'Shein',
    'Peloton',
    'Strava',
    'Fitbit',
    '23andMe',
    'Ring',
    'Verizon',
    'AT&T',
    'T-Mobile',
    'Xfinity',
    'Delta',
    'United',
    'Ticketmaster',
    'Paramount+',
    'Max',
    'Hulu',
    'Apple',
    'Samsung',
    'Sonos',
    'Perplexity',
    'Claude.ai',
    'Midjourney',
  ])('knows a document of %s', (name) => {
    expect(platformNamed(name)?.documents.length).toBeGreaterThan(0);
  });

  it('stays within 60 KB gzipped', () => {
    const source = ['', 'platforms/']
      .flatMap((part) =>
        readdirSync(new URL(part, folder))
          .filter((file) => file.endsWith('.ts'))
          .map((file) => new URL(part + file, folder)),
      )
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(gzipSync(source, { level: 9 }).length).toBeLessThan(60 * 1024);
  });
});
