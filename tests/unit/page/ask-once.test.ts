import { expect, test, vi } from 'vitest';
import type { Result } from '../../../lib/messages/protocol';
import { askOnce } from '../../../lib/page/ask-once';

test('each question is asked once; one that failed is asked anew', async () => {
  const ask = vi.fn(async ({ of }: { of: string }): Promise<Result<string>> => ({ ok: true, value: of }));
  ask.mockResolvedValueOnce({ ok: false, error: { code: 'unavailable', message: 'Not now.' } });
  const once = askOnce(ask);
  expect((await once({ of: 'a' })).ok).toBe(false);
  expect(await Promise.all([once({ of: 'a' }), once({ of: 'a' })])).toEqual([
    { ok: true, value: 'a' },
    { ok: true, value: 'a' },
  ]);
  await once({ of: 'b' });
  expect(ask).toHaveBeenCalledTimes(3);
});
