import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { storageError } from '../../../lib/store/storage-error';

test.each([
  ['a full disk', new Dexie.QuotaExceededError('x'), /full/u],
  ['a full disk behind an abort', new Dexie.AbortError('x', new DOMException('x', 'QuotaExceededError')), /full/u],
  ['a newer version', new DOMException('x', 'VersionError'), /newer version/u],
  ['no store at all', new Dexie.MissingAPIError('x'), /stores? nothing/u],
  ['anything else of the store', new Dexie.DataError('x'), /DataError/u],
])('%s', (_, error, words) => {
  expect(storageError(error)).toMatchObject({ code: 'storage', message: expect.stringMatching(words) });
});

test('bugs pass as they are', () => {
  const bug = new TypeError('undefined is no function');
  expect(storageError(bug)).toBe(bug);
});
