import * as v from 'valibot';
import type { Block, Finding, Parameters } from '../model';

/** Characters of a name, a reason, a sentence of ours. */
const MAX_SAID = 5_000;
/** Characters of what a policy says: the longest known has a million in all. */
const MAX_WORDS = 3_000_000;
const MAX_LIST = 1_000;

const said = v.pipe(v.string(), v.maxLength(MAX_SAID));
export const words = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_WORDS));
const list = v.pipe(v.array(words), v.maxLength(MAX_LIST));
const number = v.pipe(v.number(), v.finite());
const place = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Facts of a clause, read from a file. */
export const parameters = v.strictObject({
  days: v.exactOptional(number),
  daysText: v.exactOptional(words),
  daysAll: v.exactOptional(v.pipe(v.array(number), v.maxLength(MAX_LIST))),
  amount: v.exactOptional(v.strictObject({ value: number, currency: said })),
  formula: v.exactOptional(words),
  age: v.exactOptional(number),
  places: v.exactOptional(list),
  courts: v.exactOptional(words),
  law: v.exactOptional(words),
  administrator: v.exactOptional(words),
  licence: v.exactOptional(list),
  notice: v.exactOptional(v.boolean()),
  channels: v.exactOptional(list),
  categories: v.exactOptional(list),
  recipients: v.exactOptional(list),
  dates: v.exactOptional(list),
  optOut: v.exactOptional(v.boolean()),
} satisfies Record<keyof Parameters, v.GenericSchema>);

/** What a finding says, wherever in the document it stands. */
export const statementEntries = {
  type: v.pipe(said, v.minLength(1)),
  family: v.picklist([
    'disputes',
    'liability',
    'account',
    'changes',
    'content',
    'conduct',
    'payment',
    'collection',
    'use',
    'sharing',
    'retention',
    'rights',
    'general',
  ]),
  severity: v.picklist(['high', 'medium', 'low']),
  severityReason: said,
  polarity: v.picklist(['adverse', 'neutral', 'favourable']),
  confidence: v.pipe(number, v.minValue(0), v.maxValue(1)),
  basis: v.picklist(['explicit', 'inferred']),
  quote: words,
  start: place,
  end: place,
  evidence: list,
  parameters,
  impact: said,
  unfair: v.exactOptional(v.literal(true)),
} satisfies Record<Exclude<keyof Finding, 'id' | 'block'>, v.GenericSchema>;

/** A finding read from a file. */
export const findingEntries = { id: said, block: place, ...statementEntries } satisfies Record<keyof Finding, v.GenericSchema>;

/** A block read from a file, but for the headings above it. */
export const ownBlockEntries = {
  kind: v.picklist(['h', 'p', 'li', 'td']),
  text: words,
  level: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000))),
} satisfies Record<Exclude<keyof Block, 'path'>, v.GenericSchema>;

export const headings = v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_WORDS))), v.maxLength(64));

/** Times as we write them: ISO 8601, UTC. */
export const time = v.pipe(v.string(), v.isoTimestamp());
export const webAddress = v.pipe(v.string(), v.maxLength(8_192), v.regex(/^https?:\/\//iu, 'No web address.'));
export const via = v.picklist(['visit', 'fetch', 'archive']);
export const documentId = v.pipe(v.string(), v.minLength(1), v.maxLength(8_192));

/** Which document it is, as the catalogue or the address says. */
export const documentEntries = {
  id: documentId,
  platformId: documentId,
  platform: said,
  sector: said,
  kind: said,
  title: v.pipe(v.string(), v.maxLength(10_000)),
  url: webAddress,
  known: v.boolean(),
} as const;
