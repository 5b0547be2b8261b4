import type { ClauseTypeId, Finding, Severity, Text } from '../model';
import { typeIds } from './engine/find-signals';
import { readParameters } from './engine/parameters/read-parameters';
import { type Recognition, recognise } from './engine/recognise';
import { readsLanguage } from './reads-language';
import { clauseTypes } from './taxonomy';
import type { ClauseType, PolarityRule } from './taxonomy/define';
import { markUnfair } from './unfairness/mark-unfair';

/** Goes up whenever the same text may get other findings: what is stored under another version is analysed anew. */
export const ENGINE_VERSION = '5';

/**
 * Finds the clauses of a text, in its order; pure and deterministic, and never throws. Every quote is a verbatim piece of one
 * block; headings carry none. A text in a language that the engine does not read has no findings.
 */
export function analyse(text: Text): Finding[] {
  if (!readsLanguage(text.language)) return [];
  const recognised = recognise(text.blocks, text.title);
  const inDocument = new Set(recognised.map(({ type }) => typeIds[type] as ClauseTypeId));
  const findings = recognised.map((each) => describe(each, text, inDocument));
  return markUnfair(findings.sort((a, b) => a.block - b.block || a.start - b.start));
}

/** Everything about a recognised clause that the reader is shown. */
function describe(recognised: Recognition, { blocks }: Text, inDocument: ReadonlySet<ClauseTypeId>): Finding {
  const { block, probability, basis, sentence, evidence } = recognised;
  const id = typeIds[recognised.type] as ClauseTypeId;
  const type = clauseTypes.get(id) as NonNullable<ReturnType<typeof clauseTypes.get>>;
  const { text } = blocks[block] as Text['blocks'][number];
  const start = skipNumber(text, sentence);
  const quote = text.slice(start, sentence.end);
  const parameters = readParameters(id, text, quote);
  const facts = { parameters, text, document: inDocument };
  const turn = turnOf(type, quote);
  return {
    id: `${id}@${block}`,
    type: id,
    family: type.family,
    ...judgeSeverity(type, facts, turn),
    polarity: turn?.polarity ?? type.polarity,
    confidence: Math.round(1000 * probability) / 1000,
    basis,
    quote,
    block,
    start,
    end: sentence.end,
    evidence,
    parameters,
    impact: (!turn?.instead && type.impact?.(parameters, quote)) || (turn?.because ?? type.meaning),
  };
}

/** "2.", "(b)", "4.1": the number of a clause is none of its words. */
const NUMBER =
  /^(?:(?:\d{1,2}[.)]|\((?:\d{1,2}|[a-z]|[ivx]{2,4})\)|[a-z]\))\s+(?=\p{L})|\d{1,2}(?:\.\d{1,2})+[.)]?\s+(?=\p{Lu}\p{Ll}))/u;

const skipNumber = (text: string, { start, end }: Recognition['sentence']): number =>
  start + (NUMBER.exec(text.slice(start, end))?.[0].length ?? 0);

type Facts = Parameters<NonNullable<ClauseType['severityRules']>[number]['when']>[0];

/** How grave a clause is, by its words, its parameters and what else the document says; and why. A promise is its own reason. */
export function judgeSeverity(
  type: ClauseType,
  facts: Facts,
  turn: PolarityRule | undefined,
): { readonly severity: Severity; readonly severityReason: string } {
  const rule = type.severityRules?.find(({ when }) => when(facts));
  return { severity: rule?.severity ?? type.severity, severityReason: turn?.because ?? rule?.because ?? type.because };
}

/** Only what the reader is shown may turn a clause round: a promise elsewhere in the block is another clause. */
export const turnOf = ({ polarityRules }: ClauseType, quote: string): PolarityRule | undefined =>
  polarityRules?.find(({ pattern }) => pattern.test(quote));
