import type { Block } from '../model';
import type { Pairing } from './align-blocks';
import { wordsOf } from './words';

/** Pages turn with the visitor's region or language: that is no news. */

/** Characters that must have come and gone before their languages are told. */
const LONG = 400;
/** Share of an English text's letters that lie in these words: more than this, and in other languages next to none. */
const ENGLISH = 0.1;
const FOREIGN = 0.03;
const COMMONEST = /(?<!\p{L})(?:the|of|and|to|you|your|for|is|are|that|with|this|by|or|not|from|will|our)(?!\p{L})/giu;

/** Different words that went from one spelling to the other, with none that went back. */
const RESPELT = 4;
/** Beyond this share of changes that matter, the text was written anew as well. */
const FEW = 0.25;

type Blocks = readonly Block[];

/** Is what went in one language, and what came in another? */
export function isTranslated(pairings: readonly Pairing[], older: Blocks, newer: Blocks): boolean {
  const alone = pairings.filter(({ kind }) => kind === 'added' || kind === 'removed');
  const texts = [alone.flatMap((pairing) => pick(pairing.older, older)), alone.flatMap((pairing) => pick(pairing.newer, newer))];
  const [gone = '', come = ''] = texts.map((blocks) => blocks.map(({ text }) => text).join('\n'));
  if (gone.length < LONG || come.length < LONG) return false;
  const shares = [shareEnglish(gone), shareEnglish(come)];
  return Math.max(...shares) >= ENGLISH && Math.min(...shares) <= FOREIGN;
}

/**
 * Is one reading spelt in the British way and the other in the American, and little else changed?
 * @param material how many of all changes would matter
 */
export function isRespelt(pairings: readonly Pairing[], older: Blocks, newer: Blocks, material: number): boolean {
  if (material > FEW * pairings.length) return false;
  const edited = pairings.filter(({ kind }) => kind === 'edited');
  const was = new Set(edited.flatMap((pairing) => pick(pairing.older, older).flatMap(wordsOf)));
  const is = new Set(edited.flatMap((pairing) => pick(pairing.newer, newer).flatMap(wordsOf)));
  const turns = [countTurns(was, is), countTurns(is, was)];
  return Math.max(...turns) >= RESPELT && Math.min(...turns) === 0;
}

const pick = (indices: readonly number[], blocks: Blocks) => indices.map((at) => blocks[at] as Block);

const shareEnglish = (text: string) => (text.match(COMMONEST) ?? []).join('').length / text.replace(/[^\p{L}]/gu, '').length;

/** Words in British spelling that one has and the other has in American spelling instead. */
const countTurns = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...one].filter((word) => {
    const american = spell(word);
    return american !== word && !other.has(word) && other.has(american) && !one.has(american);
  }).length;

const spell = (word: string) =>
  word
    .replace(/is(?=(?:e[drs]?|ing|ations?|ers?)$)/u, 'iz')
    .replace(/ys(?=(?:e[drs]?|ing)$)/u, 'yz')
    .replace(/our(?=s?$|ed$|ing$|able$|ite)/u, 'or')
    .replace(/mme(?=s?$)/u, 'm')
    .replace(/(?<=[en])ce(?=s?$)/u, 'se')
    .replace(/ll(?=ed$|ing$)/u, 'l')
    .replace(/tre(?=s?$)/u, 'ter');
