import { expect, test } from 'vitest';
import { tellLanguage } from '../../../lib/watch/tell-language';

const words = (text: string) => ({ title: 'Terms', blocks: [{ kind: 'p', text, path: [] }] as const });

test('tells the language of a page that does not say it, and leaves one that does', () => {
  const english = words('You may close your account at any time, and we will delete what you have given to us.');
  const german = words('Sie können Ihr Konto jederzeit schließen, und wir löschen alles, was Sie uns gegeben haben.');
  expect(tellLanguage(english).language).toBe('en');
  expect(tellLanguage(german).language).toBe('de');
  expect(tellLanguage({ ...english, language: 'nb' }).language).toBe('nb');
  expect(tellLanguage(words('Terms')).language).toBe('und');
});
