/** `DALL·E` → `dall-e`, `O'Reilly` → `oreilly`, `Disney+` → `disney-plus`: letters and digits of ASCII, single hyphens. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/\+/gu, ' plus ')
    .replace(/&/gu, ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
