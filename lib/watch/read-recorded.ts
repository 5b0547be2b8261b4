import type { Text } from '../model';

/** A text as the archive has it. The Markdown parser is loaded for it: most workers that wake need none. */
export async function readRecorded(markdown: string): Promise<Text> {
  const { readMarkdown } = await import('../reading/read-markdown');
  return readMarkdown(markdown);
}
