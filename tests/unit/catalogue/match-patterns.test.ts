import { describe, expect, it } from 'vitest';
import { entries } from '../../../lib/catalogue/catalogue';
import { identify } from '../../../lib/catalogue/identify';
import { matchPatterns } from '../../../lib/catalogue/match-patterns';
import { lookalikesOf } from './variants';

/** Chrome's own rules: scheme, host with an optional `*.`, path and query as a glob. */
const PATTERN = /^(\*|https?):\/\/(\*\.)?([a-z0-9.-]+)(\/.*)$/u;

interface Compiled {
  readonly schemes: readonly string[];
  readonly anySubHost: boolean;
  readonly host: string;
  readonly path: RegExp;
}

function compile(pattern: string): Compiled {
  const [, scheme = '', star, host = '', path = ''] = PATTERN.exec(pattern) ?? [];
  return {
    schemes: scheme === '*' ? ['http:', 'https:'] : [`${scheme}:`],
    anySubHost: star !== undefined,
    host,
    path: new RegExp(
      `^${path
        .split('*')
        .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
        .join('.*')}$`,
      'u',
    ),
  };
}

const patterns = matchPatterns();
const byHost = new Map<string, Compiled[]>();
for (const each of patterns.map(compile)) byHost.set(each.host, [...(byHost.get(each.host) ?? []), each]);

function matches(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const labels = url.hostname.split('.');
  return labels.some((_, index) =>
    (byHost.get(labels.slice(index).join('.')) ?? []).some(
      ({ schemes, anySubHost, path }) =>
        (index === 0 || anySubHost) && schemes.includes(url.protocol) && path.test(url.pathname + url.search),
    ),
  );
}

const declared = entries.flatMap(({ addresses }) => addresses);

describe('matchPatterns', () => {
  it('is well-formed, sorted, each once, and never a whole host', () => {
    expect(new Set(patterns).size).toBe(patterns.length);
    expect([...patterns].sort()).toEqual(patterns);
    for (const pattern of patterns) {
      expect(pattern).toMatch(PATTERN);
      expect(pattern).not.toMatch(/^[^/]+\/\/[^/]+\/\*$/u);
    }
  });

  // Chrome compares each with each as it loads: 6,225 took it 30 s here, 1,591 took one.
  it('are few enough for Chrome', () => {
    expect(patterns.length).toBeLessThan(2_000);
  });

  it('matches every declared address, with a query string and with or without the closing slash', () => {
    for (const address of declared) {
      const bare = address.replace(/#.*$/u, '');
      expect(matches(address), address).toBe(true);
      expect(matches(`${bare}${bare.includes('?') ? '&' : '?'}utm_source=mail&hl=de`), address).toBe(true);
      if (bare.includes('?') || /\.[a-z]{3,5}$/iu.test(bare)) continue;
      expect(matches(bare.endsWith('/') ? bare.slice(0, -1) : `${bare}/`), address).toBe(true);
    }
  });

  it('matches other locales where one was declared', () => {
    for (const url of [
      'https://www.spotify.com/de/legal/privacy-policy/',
      'https://www.mozilla.org/pt-BR/privacy/firefox/',
      'https://help.x.com/ja/rules-and-policies/x-rules',
      'https://www.booking.com/content/terms.it.html',
      'https://de-de.facebook.com/legal/terms/plain_text_terms',
      'https://www.tumblr.com/privacy/de',
      'https://stripe.com/fr/privacy',
    ])
      expect(matches(url), url).toBe(true);
  });

  // Browsers take a pattern without a port for every port of the host; `identify` refuses other ports.
  it('matches no look-alike on another host', () => {
    const other = declared.flatMap((address) =>
      lookalikesOf(address).filter(({ url }) => URL.canParse(url) && new URL(url).hostname !== new URL(address).hostname),
    );
    expect(other.length).toBeGreaterThan(10_000);
    // A declared locale host (`fr-fr.facebook.com`) opens its sub-hosts, at that very path only; `identify` refuses those.
    const opened = patterns.filter((pattern) => pattern.includes('://*.')).map((pattern) => compile(pattern).host);
    const matched = other.filter(({ url }) => matches(url)).map(({ url }) => url);
    expect(matched.filter((url) => !opened.some((host) => new URL(url).hostname.endsWith(`.${host}`)))).toEqual([]);
    expect(opened.length).toBeLessThan(60);
  });

  it('matches no page above a document, below another path, or of another number', () => {
    for (const url of [
      'https://discord.com/help/terms',
      'https://discord.com/channels/terms',
      'https://discord.com/',
      'https://aws.amazon.com/blogs/aup/',
      'https://aws.amazon.com/',
      'https://www.amazon.com/gp/help/customer/display.html?nodeId=1',
      'https://www.amazon.com/gp/cart',
      'https://substack.com/pages',
      'https://terms.streamable.com/about',
      'http://discord.com/terms',
    ])
      expect(matches(url), url).toBe(false);
  });

  it('lets in little beside the documents, and `identify` refuses that', () => {
    for (const url of ['https://discord.com/terms-of-art', 'https://discord.com/terms/settings']) {
      expect(matches(url), url).toBe(true);
      expect(identify(url), url).toBeNull();
    }
  });

  it('opens HTTP only where the address was declared so', () => {
    const http = new Set(declared.filter((address) => address.startsWith('http:')).map((address) => new URL(address).host));
    for (const pattern of patterns.filter((each) => each.startsWith('*://'))) expect(http).toContain(compile(pattern).host);
    expect(http.size).toBeLessThan(10);
  });
});
