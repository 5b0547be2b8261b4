import type { CheckProblem } from '../../lib/messages/protocol';

/** Why a check could not read a document, after "Could not be read: ". */
export const PROBLEM_WORDS: Readonly<Record<CheckProblem, string>> = {
  offline: 'there was no connection',
  timeout: 'the site took too long to answer',
  'too-large': 'it is too long',
  'no-leave': 'you have not allowed Clauselight to ask this site',
  'not-public': 'its address is not on the public web',
  robots: 'the site asks programs to stay away',
  gone: 'the page is no longer there',
  refused: 'the site refused the request',
  server: 'the site had an error',
  moved: 'it leads to another site, or nowhere',
  login: 'it asks for a login',
  challenge: 'it asks whether you are a robot',
  consent: 'it asks for consent first',
  'not-a-page': 'it is not a web page',
  empty: 'there is no text without scripts',
  language: 'it is not in English',
  'not-policy': 'what came is no policy',
  broken: 'what came is another text, or only half of it',
};
