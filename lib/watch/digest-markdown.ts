import type { Digest } from '../messages/protocol';

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const DIRECTIONS = { better: ' Better for you.', worse: ' Worse for you.', neutral: '' } as const;

/** A week's digest as Markdown, with every change's words before and after. */
export function digestMarkdown({ from, to, documents, unchanged, muted }: Omit<Digest, 'markdown'>): string {
  const last = DATE.format(Date.parse(to) - 1);
  const lines = [`# Policy changes, ${DATE.format(Date.parse(from))} to ${last}`, ''];
  if (documents.length === 0) lines.push('Nothing that matters changed in the policies that you watch.', '');
  for (const { document, changes } of documents) {
    lines.push(`## [${plain(document.title)}](<${document.url}>)`, '');
    for (const { summary, direction, time, typeNames, before, after } of changes) {
      lines.push(
        `- **${plain(summary)}**${DIRECTIONS[direction]} (${[DATE.format(Date.parse(time)), ...typeNames].join(' · ')})`,
      );
      if (before !== null) lines.push(`  - Before: “${plain(before)}”`);
      if (after !== null) lines.push(`  - After: “${plain(after)}”`);
    }
    lines.push('');
  }
  const rest = [
    ...(unchanged > 0 ? [`${unchanged} other watched ${unchanged === 1 ? 'document' : 'documents'}: no such change found.`] : []),
    ...(muted > 0 ? [`${muted} muted ${muted === 1 ? 'change is' : 'changes are'} left out.`] : []),
  ];
  if (rest.length > 0) lines.push(rest.join(' '), '');
  lines.push('Made by Clauselight. A reading of the words, not legal advice.', '');
  return lines.join('\n');
}

/** Words of a contract must not become markup of ours. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>#|~]/gu, '\\$&');
