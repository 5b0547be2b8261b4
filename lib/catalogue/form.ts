/**
 * A form is one declared address, compiled so that other addresses can be held against it: which parts name the document,
 * which only its language or region.
 */
import type { Address } from './address';
import { isFileLocale, isHostLocale, isInnerLocale, isLocale, leadingLocales, trailingLocales } from './locales';
import { isLocaleParameter, isTrackingParameter } from './parameters';

/** A word; a segment that names a locale; or a file's name with a locale in it (`terms.en-gb.html`). */
export type Step =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'locale' }
  | { readonly kind: 'file'; readonly before: string; readonly after: string };

export interface Form {
  /** Without `www.` and without a label that names a locale. */
  readonly host: string;
  /** The path without the locales around it. Empty only for a host's root. */
  readonly steps: readonly Step[];
  /** How many segments of the declared path name a locale at its start and end. */
  readonly leading: number;
  readonly trailing: number;
  /** Parameters that select the document, lower case. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Lower case; empty where the declared address has none. Selects among documents of one page. */
  readonly fragment: string;
}

const INDEX = /^(?:index|default)\.(?:html?|php|jsp|aspx?|cfm)$/u;
const SESSION = /;jsessionid=.*$/u;
/** A help centre's article: the number selects it, the words after it only decorate. A date (`2017-04-18-tos`) is no number. */
const ARTICLE = /^([a-z]?\d{4,})(?!-\d\d-\d\d\b)(?:-(.+))?$/u;
/** Words that an address of a policy has and others rarely have. */
export const POLICY_WORD = /terms|privacy|polic|guideline|rules|standard|conduct|cookie|agreement|notice|copyright|legal/u;
/** `terms.en-gb.html`, `legal-tos-en_eu.html`, `tos-en.bml`: after a dot any locale, after `-` or `_` only one that can't be a word. */
const FILE = /^(?<before>.+?[._-])(?<locale>[a-z]{2,3}(?:[-_][a-z0-9]{2,4})?)(?<after>\.[a-z]{2,5})?$/iu;

/** The path in lower case, without what does not matter: index files, session ids, Amazon's `ref=…` segments. */
export const plainPath = (path: readonly string[]): string[] => {
  const plain = path.map((segment) => segment.toLowerCase().replace(SESSION, '')).filter((segment) => !/^ref=/u.test(segment));
  if (INDEX.test(plain.at(-1) ?? '')) plain.pop();
  return plain;
};

/** Without `www.`; then, if that leaves a registrable name, without a first label that names a locale. */
export function plainHost(host: string): { readonly host: string; readonly locale: string } {
  const bare = host.replace(/^www\./u, '');
  const [first = '', ...rest] = bare.split('.');
  return rest.length >= 2 && isHostLocale(first) ? { host: rest.join('.'), locale: first } : { host: bare, locale: '' };
}

/** A file's name around the locale in it; null where there is none. */
export function splitFile(segment: string): { readonly before: string; readonly after: string } | null {
  const parts = FILE.exec(segment)?.groups;
  if (parts === undefined) return null;
  const { before = '', locale = '', after = '' } = parts;
  const certain = before.endsWith('.')
    ? after !== '' && isFileLocale(locale)
    : locale.toLowerCase() === 'en' || (locale.length > 3 && isLocale(locale));
  return certain ? { before, after } : null;
}

function compileStep(segment: string): Step {
  if (isInnerLocale(segment)) return { kind: 'locale' };
  const file = splitFile(segment);
  return file === null ? { kind: 'word', text: segment } : { kind: 'file', ...file };
}

/** @param address a declared address; every part of it that names no locale is held to name the document */
export function compileForm(address: Address): Form {
  const path = plainPath(address.path);
  const [leading = 0] = leadingLocales(path);
  const [trailing = 0] = trailingLocales(path);
  // A path of nothing but codes (`/pa`) has no locale to spare: it is the document's name.
  const bare = leading + trailing >= path.length;
  return {
    host: plainHost(address.host).host,
    steps: bare ? path.map((text) => ({ kind: 'word', text })) : path.slice(leading, path.length - trailing).map(compileStep),
    leading: bare ? 0 : leading,
    trailing: bare ? 0 : trailing,
    query: address.query
      .filter(([name]) => !isLocaleParameter(name) && !isTrackingParameter(name))
      .map(([name, value]) => [name.toLowerCase(), value.toLowerCase()]),
    fragment: address.fragment.toLowerCase(),
  };
}

/** A fragment that a script takes for a path, so another page: `#/rules/2034`, `#!legal`. */
const isRoute = (fragment: string) => /^!?\/.|^!./u.test(fragment);

/**
 * How well an address fits a form: null where it is not the same page, else a number, higher for the closer fit.
 * Compared with other forms that also fit, never taken alone.
 */
export function matchForm(address: Address, form: Form): number | null {
  if (address.port !== '') return null;
  const host = plainHost(address.host);
  const declared = address.host.replace(/^www\./u, '') === form.host;
  if (!declared && host.host !== form.host) return null;

  const spare = fitPath(plainPath(address.path), form);
  if (spare === null || !fitQuery(address, form)) return null;

  const fragment = address.fragment.toLowerCase();
  const sameFragment = fragment === form.fragment;
  if (!sameFragment && isRoute(fragment)) return null;
  const fragmentFit = sameFragment ? 2 : form.fragment === '' ? 1 : 0;
  return 100 * form.steps.length + 50 * form.query.length + 10 * fragmentFit - spare;
}

/** How many segments had to be taken for locales that the form has not got; null where the path is another one. */
function fitPath(path: readonly string[], form: Form): number | null {
  for (const leading of leadingLocales(path))
    for (const trailing of trailingLocales(path)) {
      const rest = path.slice(leading, Math.max(leading, path.length - trailing));
      // A host's root in another language would be any start page: `/de` is claimed only where it was declared.
      if (form.steps.length === 0 && leading + trailing > 0) continue;
      if (leading + trailing <= path.length && fitSteps(rest, form.steps, path.some(isForeign)))
        return Math.abs(leading - form.leading) + Math.abs(trailing - form.trailing);
    }
  return null;
}

function fitSteps(path: readonly string[], steps: readonly Step[], foreign: boolean): boolean {
  let at = 0;
  for (const [index, step] of steps.entries()) {
    const segment = path[at] ?? '';
    if (step.kind === 'locale') {
      // The locale may be missing: `/hc/articles/1` for `/hc/en-us/articles/1`.
      if (isInnerLocale(segment)) at++;
      continue;
    }
    if (segment === '' || !fitStep(segment, step, { last: index === steps.length - 1, foreign })) return false;
    at++;
  }
  return at === path.length;
}

/** A locale of a language other than English, which declared addresses are in. */
const isForeign = (segment: string) => isLocale(segment) && !/^en\b|^en_|[-_]en$/u.test(segment);

interface Place {
  /** The last segment, where a file's name stands. */
  readonly last: boolean;
  /** The address names another language, so an article's words are translated. */
  readonly foreign: boolean;
}

function fitStep(segment: string, step: Exclude<Step, { kind: 'locale' }>, { last, foreign }: Place): boolean {
  if (step.kind === 'word') {
    if (segment === step.text || fitArticle(segment, step.text, foreign)) return true;
    const file = last ? splitFile(segment) : null;
    // `terms.de.html` is `terms.html` in German.
    return file?.before.endsWith('.') === true && `${file.before.slice(0, -1)}${file.after}` === step.text;
  }
  if (!segment.startsWith(step.before) || !segment.endsWith(step.after)) {
    // `terms.html` for `terms.en-gb.html`
    return segment === `${step.before.slice(0, -1)}${step.after}`;
  }
  const between = segment.slice(step.before.length, segment.length - step.after.length);
  return isLocale(between);
}

/** The same article without its words, with words where none were declared, or with them in another language. */
function fitArticle(segment: string, declared: string, foreign: boolean): boolean {
  const [, number, words] = ARTICLE.exec(declared) ?? [];
  const [, givenNumber, givenWords] = ARTICLE.exec(segment) ?? [];
  if (number === undefined || number !== givenNumber) return false;
  return givenWords === undefined || foreign || (words === undefined && POLICY_WORD.test(givenWords));
}

function fitQuery(address: Address, form: Form): boolean {
  const query = address.query.map(([name, value]) => [name.toLowerCase(), value.toLowerCase()] as const);
  const selected = form.query.every(([name, value]) => {
    const given = query.filter(([other]) => other === name);
    return given.length > 0 && given.every(([, other]) => other === value);
  });
  // On a host's root a parameter chooses the page (`/?p=12`); elsewhere the path has chosen it.
  return (
    selected &&
    (form.steps.length > 0 ||
      query.every(([name]) => isLocaleParameter(name) || isTrackingParameter(name) || form.query.some(([own]) => own === name)))
  );
}
