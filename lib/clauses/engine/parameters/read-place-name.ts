/** Words that look like names in terms and are none, or that end one. */
const NO_PLACE = new Set(
  (
    'without excluding except regardless notwithstanding this these those that you your we us our agreement terms term section ' +
    'conditions policy service services if such any all including which where when law laws court courts competent international ' +
    'arbitration justice party parties but or for with as is are shall will may by on at to from under unless both each either ' +
    'its his her their a an in applicable only client customer company user users and/or however appropriate general chapter ' +
    'accordance compliance connection relation respect order addition person small claims article conflict conflicts equity record admiralty chancery appeal appeals first data privacy personal information'
  ).split(' '),
);
const CONNECTORS = new Set(['of', 'and', 'the', '&', 'de', 'del', 'la', 'do', 'da', 'van', 'am']);
/** Longest name looked at: "the Hong Kong Special Administrative Region of the People's Republic of China". */
const FARTHEST = 120;

/** "the State of California" → "California": a state is known by its name, a republic is not. */
const TITLE =
  /^(?:the\s+)?(?:(?:sovereign\s+)?state|commonwealth|federal\s+republic|province|kingdom(?=\s+of\s+(?:the|sweden|spain|norway|denmark|belgium|saudi|thailand))|canton)\s+of\s+(?:the\s+(?=state))?/iu;

/**
 * Reads the name of a place at the beginning of a passage, by its capitals alone: "the State of New York, USA, without …"
 * → "New York, USA". Undefined where no name begins there.
 */
export function readPlaceName(passage: string): { readonly name: string; readonly length: number } | undefined {
  const near = passage.slice(0, FARTHEST);
  const capitals = !/\p{Ll}/u.test(near);
  const words = near.matchAll(/([\p{L}][\p{L}.'’/-]*|&)([,;:)(“”"]?)(\s*)/gu);
  let end = 0;
  let expected = 0;
  let named = 0;
  let commas = 0;
  for (const [whole, word = '', mark = '', gap] of words) {
    const index = near.indexOf(whole, expected);
    if (index !== expected) break;
    expected = index + whole.length;
    const bare = word.replace(/\.$/u, '');
    const lower = bare.toLowerCase();
    const connects = CONNECTORS.has(lower) && (capitals || /^[\p{Ll}&]/u.test(word));
    const title = /^(?:state|commonwealth|city|county|province|republic|district|canton|kingdom|federal|united)$/iu.test(bare);
    if (connects) {
      if (mark) break;
      continue;
    }
    if (NO_PLACE.has(lower)) break;
    if (!/^\p{Lu}/u.test(word) && !title) break;
    end = index + word.length;
    // An initial or short form keeps its full stop ("U.S.", "D.C."), a sentence's last word does not.
    const closes = word.endsWith('.') && !/^(?:\p{Lu}\.)+$|^St\.$/u.test(word);
    if (closes) end -= 1;
    named += /^\p{Lu}/u.test(word) ? 1 : 0;
    if (closes || (mark && mark !== ',') || !gap) break;
    if (mark === ',' && ++commas > 2) break;
  }
  if (named === 0) return undefined;
  const name = near.slice(0, end).replace(TITLE, '').replace(/\s+/gu, ' ').trim();
  return /\p{Lu}\p{L}/u.test(name) && !/^(?:the\s+)?(?:state|county|city|district|province|country)$/iu.test(name)
    ? { name: capitals ? uncapital(name) : name, length: end }
    : undefined;
}

/** "NEW YORK" → "New York". */
const uncapital = (name: string): string =>
  name.toLowerCase().replace(/(?<![\p{L}’'])(?!(?:of|and|the)\b)\p{L}/gu, (letter) => letter.toUpperCase());
