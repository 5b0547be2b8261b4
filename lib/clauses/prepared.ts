/**
 * What is known of the engine without it: data only, for the extension's build has this file worked out and keeps the result in
 * its place (wxt.config.ts). A worker that wakes need not unpack thousands of patterns to tell a clause type's name.
 */
import type { ClauseTypeText, Severity } from '../model';
import { ENGINE_VERSION } from './analyse';
import { clauseTypes } from './taxonomy';

export const engineVersion: string = ENGINE_VERSION;

/** What is said of each clause type, in the order in which a reader meets them. */
export const typeTexts: readonly (ClauseTypeText & { readonly severity: Severity })[] = [...clauseTypes.values()].map(
  ({ id, family, familyName, name, polarity, severity, meaning, why, note, regulations, related }) => ({
    id,
    family,
    familyName,
    name,
    polarity,
    severity,
    meaning,
    why,
    ...(note !== undefined && { note }),
    regulations,
    related,
  }),
);
