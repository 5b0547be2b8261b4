/** Addresses that lead to the same document as the one given, each by one change. */
export interface Variant {
  readonly name: string;
  readonly url: string;
}

/** The locales that declared addresses have. */
const LOCALE = /^(?:en|us|uk|gb|ie|de|fr|cz|eu|[a-z]{2}[-_]en|en-row|(?:en|fr)[-_][a-z]{2})$/iu;

/** Hosts, paths and queries are changed as text, so that nothing of the catalogue's own parsing is trusted. */
export function variantsOf(text: string): Variant[] {
  const [, scheme = '', host = '', path = '', query = '', fragment = ''] =
    /^(https?):\/\/([^/?#]+)([^?#]*)(\?[^#]*)?(#.*)?$/u.exec(text) ?? [];
  const write = (part: { scheme?: string; host?: string; path?: string; query?: string; fragment?: string }) =>
    `${part.scheme ?? scheme}://${part.host ?? host}${part.path ?? path}${part.query ?? query}${part.fragment ?? fragment}`;
  const add = (parameter: string) => write({ query: query === '' ? `?${parameter}` : `${query}&${parameter}` });
  const segments = path.split('/').filter(Boolean);
  const root = segments.length === 0;
  const file = /\.[a-z]{2,5}$/iu.test(path);
  const first = segments[0] ?? '';
  const variants: Variant[] = [
    { name: 'as declared', url: text },
    { name: 'surrounding white space', url: ` ${text}\n` },
    { name: 'other www', url: write({ host: host.startsWith('www.') ? host.slice(4) : `www.${host}` }) },
    { name: 'other scheme', url: write({ scheme: scheme === 'https' ? 'http' : 'https' }) },
    { name: 'own port', url: write({ host: `${host}:${scheme === 'https' ? '443' : '80'}` }) },
    { name: 'upper-case host', url: write({ scheme: scheme.toUpperCase(), host: host.toUpperCase() }) },
    { name: 'upper-case path', url: write({ path: path.replace(/%[0-9a-f]{2}|[^%]/giu, (part) => part.toUpperCase()) }) },
    { name: 'trailing dot of the host', url: write({ host: `${host}.` }) },
    { name: 'utm parameters', url: add('utm_source=mail&utm_medium=email&utm_campaign=terms%20update') },
    { name: 'gclid', url: add('gclid=Cj0KCQ') },
    { name: 'fbclid', url: add('fbclid=IwAR0') },
    { name: 'ref', url: add('ref=footer') },
    { name: 'hl', url: add('hl=de') },
    { name: 'lang', url: add('lang=pt-BR') },
    { name: 'locale', url: add('locale=en_GB') },
    { name: 'slash', url: write({ path: path.endsWith('/') ? path.slice(0, -1) || '/' : `${path}/` }) },
    {
      name: 'percent-encoded',
      url: write({ path: path.replace(/[a-z](?=[^%]*$)/u, (letter) => `%${letter.charCodeAt(0).toString(16)}`) }),
    },
    { name: 'dot segments', url: write({ path: `/somewhere/..${path}` }) },
  ];
  if (fragment === '') variants.push({ name: 'fragment', url: write({ fragment: '#section-4.2' }) });
  if (root) return variants;
  variants.push({ name: 'unknown parameter', url: add('foo=bar') });
  if (!file) variants.push({ name: 'index file', url: write({ path: `${path.replace(/\/$/u, '')}/index.html` }) });
  if (LOCALE.test(first) && segments.length > 1) {
    const rest = segments.slice(LOCALE.test(segments[1] ?? '') ? 2 : 1).join('/');
    if (rest !== '')
      for (const locale of ['de', 'en-us', 'pt_BR', 'us/en', 'intl/fr'])
        variants.push({ name: `locale ${locale} instead`, url: write({ path: `/${locale}/${rest}` }) });
  } else if (first !== 'intl' && !/^global$/u.test(first))
    for (const locale of ['de', 'en-us', 'en_GB', 'zh-Hant-TW', 'us/en', 'intl/de'])
      variants.push({ name: `locale ${locale} before`, url: write({ path: `/${locale}${path}` }) });
  const last = segments.at(-1) ?? '';
  if (!file && !LOCALE.test(last))
    for (const locale of ['en', 'pt-br'])
      variants.push({ name: `locale ${locale} after`, url: write({ path: `${path.replace(/\/$/u, '')}/${locale}` }) });
  const bare = host.replace(/^www\./u, '');
  if (!LOCALE.test(bare.split('.')[0] ?? ''))
    variants.push(
      { name: 'locale host', url: write({ host: `en.${bare}` }) },
      { name: 'locale host', url: write({ host: `fr-fr.${bare}` }) },
    );
  return variants;
}

/** Addresses that only look like the one given. */
export function lookalikesOf(text: string): Variant[] {
  const [, host = '', path = '', rest = ''] = /^https?:\/\/([^/?#]+)([^?#]*)(.*)$/u.exec(text) ?? [];
  const bare = host.replace(/^www\./u, '');
  const trimmed = path.replace(/\/$/u, '');
  const tail = `${path}${rest}`;
  const encoded = encodeURIComponent(text);
  const elsewhere: Variant[] = [
    { name: 'evil- before the host', url: `https://evil-${bare}${tail}` },
    { name: 'letters before the host', url: `https://my${bare}${tail}` },
    { name: 'host as a sub-host', url: `https://${bare}.evil.net${tail}` },
    { name: 'host with a suffix', url: `https://${bare}-legal.com${tail}` },
    { name: 'credentials', url: `https://${bare}@evil.net${tail}` },
    { name: 'credentials with password', url: `https://${bare}:443@evil.net${tail}` },
    { name: 'encoded credentials', url: `https://${bare}%40evil.net${tail}` },
    { name: 'in a query', url: `https://example.com/?u=${encoded}` },
    { name: 'in a path', url: `https://example.com/${text}` },
    { name: 'in a fragment', url: `https://example.com/#${text}` },
    { name: 'archived', url: `https://web.archive.org/web/2024/${text}` },
    { name: 'translated', url: `https://translate.google.com/translate?sl=auto&tl=de&u=${encoded}` },
    { name: 'sub-host', url: `https://blog.${bare}${tail}` },
    { name: 'sub-host of two letters that are no locale', url: `https://zz.${bare}${tail}` },
    { name: 'double www', url: `https://www.www.${bare}${tail}` },
    { name: 'one letter less', url: `https://${bare.slice(1)}${tail}` },
    {
      name: 'homograph',
      url: `https://${bare.replace(/[aeo]/u, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter] ?? letter)}xn--${tail}`,
    },
    { name: 'other scheme', url: `ftp://${host}${tail}` },
    { name: 'back slash', url: `https://evil.net\\@${host}${tail}` },
  ];
  const port: Variant[] = [{ name: 'other port', url: `https://${host}:8443${tail}` }];
  if (trimmed === '') return [...elsewhere, ...port, { name: 'page below the root', url: `https://${host}/about` }];
  return [
    ...elsewhere,
    ...port,
    { name: 'word grown', url: `https://${host}${trimmed}-of-art${rest}` },
    { name: 'word grown by letters', url: `https://${host}${trimmed}ting${rest}` },
    { name: 'page below', url: `https://${host}${trimmed}/settings${rest}` },
    { name: 'page above', url: `https://${host}/help-center${path}${rest}` },
    { name: 'in a blog', url: `https://${host}/legal-blog${path}${rest}` },
    { name: 'no locale before', url: `https://${host}/zz${path}${rest}` },
    { name: 'no locale before, with region', url: `https://${host}/xx-yy${path}${rest}` },
    { name: 'no locale after', url: `https://${host}${trimmed}/qq${rest}` },
    { name: 'chapter after', url: `https://${host}${trimmed}/ca${rest}` },
    { name: 'escaped slash', url: `https://${host}/${encodeURIComponent(trimmed.slice(1))}%2F${rest}` },
    {
      name: 'twice encoded',
      url: `https://${host}${trimmed.replace(/[a-z]$/iu, (letter) => `%25${letter.charCodeAt(0).toString(16)}`)}%2520${rest}`,
    },
    { name: 'climbs out', url: `https://${host}${trimmed}/../elsewhere${rest}` },
    { name: 'route', url: `https://${host}${path}${rest.replace(/#.*/u, '')}#/account/settings` },
  ];
}
