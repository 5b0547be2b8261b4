import type { Block } from '../model';
import type { Clause } from './clause';
import { findAddresses } from './find-addresses';
import type { PageState } from './page-state';

/** A document on one screen. Each list has one clause a type, the gravest (or surest) first. */
export interface Glance {
  readonly gives: readonly Clause[];
  readonly gets: readonly Clause[];
  /** Material changes, each once, however many findings its block has: for the worse first, then the gravest. */
  readonly changed: readonly Clause[];
  readonly steps: readonly Step[];
}

/** Something that the reader can do now. */
export interface Step {
  readonly clause: Clause;
  /** What to do, as an order; null where the clause's own impact says it best. */
  readonly action: string | null;
  /** Days in which it must be done, counted from when the reader agreed; null where the clause names none. */
  readonly days: number | null;
  /** Where to, verbatim from the text: e-mail, web or postal addresses. */
  readonly addresses: readonly string[];
}

/** Types whose time runs from the day on which the reader agrees. */
const TIMED: ReadonlySet<string> = new Set(['arbitration-opt-out', 'free-trial']);
/** Blocks below a clause, of the same section, that may still name the address to write to. */
const BELOW = 4;

const NO_ARBITRATION = 'Opt out of arbitration';
/** Several types may lead to one and the same act. */
const ACTIONS: Readonly<Record<string, string>> = {
  'arbitration-opt-out': NO_ARBITRATION,
  'binding-arbitration': NO_ARBITRATION,
  'class-action-waiver': NO_ARBITRATION,
  'jury-trial-waiver': NO_ARBITRATION,
  'mass-arbitration-rules': NO_ARBITRATION,
  'ai-training': 'Say no to AI training on your data',
  'targeted-advertising': 'Say no to ads chosen from your data',
  marketing: 'Stop promotional messages',
  'data-sale': 'Say no to the sale of your data',
  'third-party-sharing': 'Say no to the sharing of your data',
  'affiliate-sharing': 'Say no to the sharing of your data',
  'free-trial': 'Cancel before the free trial ends',
};

const GRAVITY = { high: 0, medium: 1, low: 2 } as const;

export function glanceOf({ clauses, blocks }: Pick<PageState, 'clauses' | 'blocks'>): Glance {
  const sorted = clauses
    .filter(({ finding }) => finding !== null)
    .sort((a, b) => rankOf(a) - rankOf(b) || (b.finding?.confidence ?? 0) - (a.finding?.confidence ?? 0));
  const changes = new Set();
  return {
    gives: oneOfEach(sorted.filter(({ finding }) => finding?.polarity === 'adverse')),
    gets: oneOfEach(sorted.filter(({ finding }) => finding?.polarity === 'favourable')),
    changed: clauses
      .filter(({ change }) => change !== null && !changes.has(change) && changes.add(change))
      .sort((a, b) => weightOf(a) - weightOf(b)),
    steps: oneOfEachAct(sorted.filter(isStep).map((clause) => stepOf(clause, blocks))),
  };
}

function stepOf(clause: Clause, blocks: readonly Block[]): Step {
  const type = clause.finding?.type ?? '';
  return {
    clause,
    action: ACTIONS[type] ?? null,
    days: TIMED.has(type) ? (clause.finding?.parameters.days ?? null) : null,
    addresses: addressesOf(clause, blocks),
  };
}

/** Of those that lead to the same act, the one that says most of how: a time, then an address. What has a time comes first. */
function oneOfEachAct(steps: readonly Step[]): readonly Step[] {
  const sorted = [...steps].sort((a, b) => worthOf(b) - worthOf(a));
  const acts = new Set<string | undefined>();
  return sorted.filter(({ action, clause }) => {
    const act = action ?? clause.finding?.type;
    return !acts.has(act) && acts.add(act);
  });
}

const worthOf = ({ days, addresses }: Step): number => (days === null ? 0 : 2) + (addresses.length > 0 ? 1 : 0);

const rankOf = ({ finding }: Clause): number => GRAVITY[finding?.severity ?? 'low'];

const DIRECTIONS = { worse: 0, better: 1, neutral: 2 } as const;
const weightOf = ({ change }: Clause): number =>
  change === null ? 0 : 3 * DIRECTIONS[change.direction] + GRAVITY[change.severity];

const isStep = ({ finding }: Clause): boolean =>
  finding !== null && (finding.type === 'arbitration-opt-out' || finding.parameters.optOut === true || isTrial(finding));

const isTrial = ({ type, parameters }: NonNullable<Clause['finding']>): boolean =>
  type === 'free-trial' && parameters.days !== undefined;

function oneOfEach(clauses: readonly Clause[]): readonly Clause[] {
  const types = new Set<string | undefined>();
  return clauses.filter(({ finding }) => !types.has(finding?.type) && types.add(finding?.type));
}

/** Those in the clause's own block, else in the first block below it that has one. */
function addressesOf({ block: index }: Clause, blocks: readonly Block[]): readonly string[] {
  const section = blocks[index]?.path.join('\n');
  for (const block of blocks.slice(index, index + 1 + BELOW)) {
    if (block.path.join('\n') !== section) break;
    const found = findAddresses(block.text);
    if (found.length > 0) return found;
  }
  return [];
}
