import type { Basis, ClauseTypeId, FamilyId, Finding, Parameters, Polarity, Regulation, Severity } from '../../model';

/**
 * A hand-written signal: words that by themselves say "this is the clause". Signals name formulaic wording only;
 * the trained model carries the rest.
 */
export interface Signal {
  /** Lower-case word beginnings; the pattern is tried only on blocks with a word that starts with one of them. Keeps the engine linear and fast. */
  readonly on: readonly string[];
  /** Tried against one sentence of the block at a time. Flags `iu` only; every gap bounded (`[^.]{0,60}`), no nested quantifiers. */
  readonly pattern: RegExp;
  /** A part that `pattern` can't do without and shares with others: asked once a sentence, and where it is not found, `pattern` is not tried. */
  readonly needs?: RegExp;
  /** Where the lead-in or a heading must say something first ("You may not:"), a pattern for it. Makes the basis `inferred`. */
  readonly under?: RegExp;
  /** A sentence that also matches this is not the clause. */
  readonly unless?: RegExp;
}

/** An example is a block's text, or the text with what stands above it. */
export type Example = string | { readonly text: string; readonly leadIn?: string; readonly heading?: string };

export interface SeverityRule {
  /** Facts of the clause and, in `document`, which types the same document has elsewhere. */
  when(facts: { readonly parameters: Parameters; readonly text: string; readonly document: ReadonlySet<ClauseTypeId> }): boolean;
  readonly severity: Severity;
  /** One line for the reader: "You can opt out." */
  readonly because: string;
}

export interface PolarityRule {
  readonly pattern: RegExp;
  readonly polarity: Polarity;
  /** A sentence for the reader; takes the place of `meaning`, which tells of the contrary. */
  readonly because: string;
  /** `because` takes the place of `impact` too, which does not know of the turn. */
  readonly instead?: true;
}

export interface ClauseType {
  readonly id: ClauseTypeId;
  readonly name: string;
  readonly polarity: Polarity;
  readonly severity: Severity;
  /** Why the default severity, in one line. */
  readonly because: string;
  /** One sentence, second person, present, active, about grade 8: what it does to the reader. Shown when no parameters are found. */
  readonly meaning: string;
  /** The same with facts put in; undefined where the facts are not enough. Parameters go between ** **. */
  readonly impact?: (parameters: Parameters, text: string) => string | undefined;
  /** Two or three sentences. */
  readonly why: string;
  /** Interpretive note, where such wording typically leaves something open. */
  readonly note?: string;
  /** Only laws that really bear on the clause. */
  readonly regulations: readonly Regulation[];
  /** First rule that applies wins; else the default. */
  readonly severityRules?: readonly SeverityRule[];
  /** Where the clause's own sentence turns it round (a promise instead of a demand); the first that matches wins. */
  readonly polarityRules?: readonly PolarityRule[];
  readonly related: readonly ClauseTypeId[];
  readonly signals: readonly Signal[];
  /** Our own sentences that carry the clause, and near misses that do not. They are its tests. */
  readonly matches: readonly Example[];
  readonly passes: readonly Example[];
}

export interface Family {
  readonly id: FamilyId;
  readonly name: string;
  readonly types: readonly ClauseType[];
}

export type { Basis, Finding, Parameters };

/** Identity, for the type check and for `grep`: every family file exports exactly one of these. */
export const defineFamily = (family: Family): Family => family;
