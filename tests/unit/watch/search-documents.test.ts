import { describe, expect, test } from 'vitest';
import type { DocumentRef } from '../../../lib/model';
import { searchDocuments } from '../../../lib/watch/search-documents';

const lanternlake: DocumentRef = {
  id: 'lanternlake.example/terms',
  platformId: 'lanternlake.example',
  platform: 'Lanternlake',
  sector: 'other',
  kind: 'Terms of Service',
  title: 'Lanternlake Terms of Service',
  url: 'https://lanternlake.example/terms',
  known: false,
};
const titles = (question: string, watched: readonly DocumentRef[] = []) =>
  searchDocuments(question, watched, 5).map(({ document }) => document.title);

describe('searchDocuments', () => {
  test('finds a document of the catalogue by the beginnings of its words, in any order and case', () => {
    expect(titles('discord terms')[0]).toBe('Discord Terms of Service');
    expect(titles('PRIV disco')).toContain('Discord Privacy Policy');
  });

  test('a watched document comes first, also one that the catalogue does not know', () => {
    expect(titles('terms', [lanternlake])[0]).toBe('Lanternlake Terms of Service');
    expect(searchDocuments('lantern', [lanternlake], 5)).toEqual([{ document: lanternlake, watched: true }]);
    expect(titles('lantern')).toEqual([]);
  });

  test('a watched document of the catalogue is found once', () => {
    const [{ document } = { document: lanternlake }] = searchDocuments('discord terms', [], 1);
    const again = searchDocuments('discord terms', [document], 9);
    expect(again.filter((found) => found.document.id === document.id)).toEqual([{ document, watched: true }]);
  });

  test('gives no more than are wanted, and nothing for a question without words', () => {
    expect(searchDocuments('terms', [], 3)).toHaveLength(3);
    expect(titles('  — ')).toEqual([]);
    expect(titles('qqqqqq')).toEqual([]);
  });
});
