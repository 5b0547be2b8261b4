import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What we hold to, and what axe advises besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Fewer of them passed: axe has not seen what it was to look at. */
const LEAST_PASSED = 5;

/**
 * What axe finds wrong, in words.
 * @param look `within` a selector; `only` one rule, where the others have been tried on the same page: colours change nothing
 * but contrast
 */
export async function findFaults(
  page: Page,
  { within, only }: { readonly within?: string; readonly only?: 'color-contrast' } = {},
): Promise<string[]> {
  const builder = new AxeBuilder({ page })
    // It would open a tab for each sum, for the sake of frames of other origins, of which we have none.
    .setLegacyMode()
    .options({
      runOnly: only ? { type: 'rule', values: [only] } : { type: 'tag', values: TAGS },
      resultTypes: ['violations'],
    });
  const { violations, passes } = await (within ? builder.include(within) : builder).analyze();
  if (!only && violations.length + passes.length < LEAST_PASSED) return ['axe has seen nothing'];
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
