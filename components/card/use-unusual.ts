import { useEffect, useState } from 'preact/hooks';
import type { ClauseInAtlas, Prevalence } from '../../lib/atlas/answers';
import type { Clause } from '../../lib/page/clause';
import type { PageActions } from '../../lib/page/page-state';
import { countWords, rarityWord } from '../shared/AtlasCount';
import { pluralKind } from '../shared/kind-words';

/** A clause that few others have. */
export interface Unusual {
  readonly clause: Clause;
  /** "in 2 of 22 in Travel" */
  readonly count: string;
}

/**
 * Which of a document's clauses are rare: in its sector, or where too few of that were read, anywhere.
 * @returns the rarest first; null until it is known, and where nobody can tell
 */
export function useUnusual(clauses: readonly Clause[], actions: PageActions): readonly Unusual[] | null {
  const [unusual, setUnusual] = useState<readonly Unusual[] | null>(null);
  const ids = clauses.map(({ id }) => id).join('\n');
  // The clauses are listed anew each time; their ids say whether they are others.
  useEffect(() => {
    let left = false;
    void Promise.all(clauses.map((clause) => measure(clause, actions))).then((measured) => {
      const known = measured.filter((each) => each !== null);
      if (left || known.length === 0) return;
      const rare = known.filter(({ base }) => rarityWord(base) === 'Rare').sort((a, b) => shareOf(a.base) - shareOf(b.base));
      setUnusual(rare.map(({ clause, base, answer }) => ({ clause, count: wordsOf(base, answer) })));
    });
    return () => {
      left = true;
    };
  }, [ids, actions]);
  return unusual;
}

interface Measured {
  readonly clause: Clause;
  readonly base: Prevalence;
  readonly answer: ClauseInAtlas;
}

async function measure(clause: Clause, actions: PageActions): Promise<Measured | null> {
  const asked = clause.finding && (await actions.askAtlas(clause.finding.type));
  if (!asked?.ok) return null;
  const { inSector, prevalence } = asked.value;
  const base = [inSector, prevalence].find((each) => each && rarityWord(each) !== null);
  return base ? { clause, base, answer: asked.value } : null;
}

const shareOf = ({ found, read }: Prevalence): number => found / read;

const wordsOf = (base: Prevalence, { sectorName }: ClauseInAtlas): string =>
  `${countWords(base)} ${pluralKind(base.kind)}${base.sector === null ? '' : ` in ${sectorName}`}`;
