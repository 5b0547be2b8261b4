import type { PageWords } from '../messages/protocol';
import type { Text } from '../model';
import { detectLanguage } from '../reading/detect-language';

/** A page's text with its language, told from the words where the page did not say. */
export const tellLanguage = ({ title, language, blocks }: PageWords): Text => ({
  title,
  language: language ?? detectLanguage(blocks.map(({ text }) => text)),
  blocks,
});
