import { describe, expect, test, vi } from 'vitest';
import { findLanguageModel, sayPlainly } from '../../../lib/page/plain-words';

const modelOf = (availability: string | Error, answer: string | Error = 'Plain.') => {
  const destroy = vi.fn();
  const give = async (value: string | Error) => {
    if (value instanceof Error) throw value;
    return value;
  };
  const model = {
    availability: () => give(availability),
    create: async () => ({ prompt: () => give(answer), destroy }),
  };
  return { model, destroy };
};

describe('findLanguageModel', () => {
  test('finds one that lies ready', async () => {
    const { model } = modelOf('available');
    expect(await findLanguageModel({ LanguageModel: model })).toBe(model);
  });

  test.each(['downloadable', 'downloading', 'unavailable', new Error('not for this page')])(
    'none where it is %s',
    async (state) => expect(await findLanguageModel({ LanguageModel: modelOf(state).model })).toBeNull(),
  );

  test('none in a browser without', async () => expect(await findLanguageModel({})).toBeNull());
});

describe('sayPlainly', () => {
  test('gives the answer, and the model back', async () => {
    const { model, destroy } = modelOf('available', ' You pay. ');
    expect(await sayPlainly('The user shall remit payment.', model)).toBe('You pay.');
    expect(destroy).toHaveBeenCalled();
  });

  test('gives nothing for an empty answer, a failure, or a quote that is too long', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const failing = modelOf('available', new Error('out of memory'));
    expect(await sayPlainly('A clause.', failing.model)).toBeNull();
    expect(failing.destroy).toHaveBeenCalled();
    expect(await sayPlainly('A clause.', modelOf('available', '  ').model)).toBeNull();
    expect(await sayPlainly('word '.repeat(1000), modelOf('available').model)).toBeNull();
    vi.restoreAllMocks();
  });
});
