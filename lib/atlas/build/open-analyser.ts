import { analyse, judgeSeverity, turnOf } from '../../clauses/analyse';
import { clauseTypes } from '../../clauses/taxonomy';
import type { Block, Finding } from '../../model';

/** A finding placed within its section. */
interface Placed {
  readonly finding: Finding;
  /** Which block of the section. */
  readonly at: number;
}

/**
 * Opens the engine for the versions of one document, of which each section is analysed once: what a block carries depends on its
 * own words, its headings, the document's title and the blocks under the same heading, and on nothing else
 * (lib/clauses/engine/context.ts, inputs.ts). Only severities look at the rest of the document; they are judged anew.
 * @returns a function that gives the findings which `analyse` gives for a text in English
 */
export function openAnalyser(): (blocks: readonly Block[]) => Finding[] {
  const numbers = new Map<Block, number>();
  const numberOf = (block: Block) => {
    const number = numbers.get(block) ?? numbers.size;
    numbers.set(block, number);
    return number;
  };
  const bySection = new Map<string, readonly Placed[]>();

  const analyseNew = (sections: readonly Section[], title: string) => {
    const blocks = sections.flatMap((section) => section.blocks);
    const findings = analyse({ title, language: 'en', blocks });
    let start = 0;
    let next = 0;
    for (const section of sections) {
      const end = start + section.blocks.length;
      const placed: Placed[] = [];
      for (let finding = findings[next]; finding && finding.block < end; finding = findings[++next])
        placed.push({ finding, at: finding.block - start });
      bySection.set(section.key, placed);
      start = end;
    }
  };

  return (blocks) => {
    const title = blocks.find(({ kind }) => kind === 'h')?.text ?? '';
    const sections = cutSections(blocks, (own) => `${title}\n${own.map(numberOf).join(' ')}`);
    const unknown = new Map(sections.filter(({ key }) => !bySection.has(key)).map((section) => [section.key, section]));
    if (unknown.size > 0) analyseNew([...unknown.values()], title);
    const found = sections.flatMap(({ key, start }) =>
      (bySection.get(key) ?? []).map(({ finding, at }) => ({ finding, block: start + at })),
    );
    const document = new Set(found.map(({ finding }) => finding.type));
    return found.map(({ finding, block }) => {
      const id = `${finding.type}@${block}`;
      const type = clauseTypes.get(finding.type);
      if (!type?.severityRules) return { ...finding, id, block };
      const { text } = blocks[block] as Block;
      const facts = { parameters: finding.parameters, text, document };
      return { ...finding, id, block, ...judgeSeverity(type, facts, turnOf(type, finding.quote)) };
    });
  };
}

interface Section {
  readonly key: string;
  readonly start: number;
  readonly blocks: readonly Block[];
}

/** A heading with what stands under it, or what stands above the first. */
function cutSections(blocks: readonly Block[], keyOf: (blocks: readonly Block[]) => string): Section[] {
  const starts = blocks.flatMap(({ kind }, at) => (at === 0 || kind === 'h' ? [at] : []));
  return starts.map((start, nth) => {
    const own = blocks.slice(start, starts[nth + 1]);
    return { key: keyOf(own), start, blocks: own };
  });
}
