import { readsLanguage } from '../clauses/reads-language';
import type { CheckProblem } from '../messages/protocol';
import type { Text } from '../model';
import type { CheckVia, Fetched } from './check-ports';
import { lengthOf, MAX_LENGTH } from './judge-page';
import type { IsPolicy } from './ports';
import { isPublicAddress, isSameSite } from './public-address';

const LOGIN =
  /(?:^|[/._-])(?:log-?in|sign-?in|signon|sso|oauth2?|authorize|authenticate|accounts?\/(?:login|signin))(?:[/._?-]|$)/iu;
const CHALLENGE =
  /\b(?:captcha|are you a robot|verify (?:that )?you are (?:a )?human|checking your browser|unusual traffic|just a moment|access denied|enable javascript|javascript is (?:disabled|required))\b/iu;
const CONSENT =
  /\b(?:accept all|reject all|manage (?:cookies|preferences|choices)|before you continue|cookie (?:settings|preferences))\b/iu;
/** Characters; a longer text that speaks of captchas is a policy that speaks of captchas. */
const SHORT = 2_000;
const HTML = /^(?:text\/html|application\/xhtml\+xml|$)/iu;

/** Why an answer can't be the document, before anything of it is parsed; null where it can. */
export function judgeAnswer(asked: string, { status, url, type }: Fetched, via: CheckVia): CheckProblem | null {
  if (!isPublicAddress(url) || !isSameSite(asked, url)) return 'moved';
  if (LOGIN.test(new URL(url).pathname) && !LOGIN.test(new URL(asked).pathname)) return 'login';
  if (status === 401 || status === 407) return 'login';
  if (status === 404 || status === 410) return 'gone';
  if (status === 403 || status === 429) return 'refused';
  if (status < 200 || status > 299) return 'server';
  // The archive's files come as plain text.
  return via === 'archive' || HTML.test(type) ? null : 'not-a-page';
}

/** Why a text can't be the document's; null where it can. Whether it is cut in half shows in comparing. */
export function judgeText(text: Text, url: string, isPolicy: IsPolicy): CheckProblem | null {
  const length = lengthOf(text);
  if (length > MAX_LENGTH) return 'too-large';
  const words = `${text.title} ${length < SHORT ? text.blocks.map((block) => block.text).join(' ') : ''}`;
  if (length < SHORT && CHALLENGE.test(words)) return 'challenge';
  if (length < SHORT && CONSENT.test(words)) return 'consent';
  if (length === 0) return 'empty';
  if (!readsLanguage(text.language)) return 'language';
  return isPolicy({ url, title: text.title, blocks: text.blocks }) ? null : 'not-policy';
}
