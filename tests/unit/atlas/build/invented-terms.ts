/** Terms of an invented allotment platform, as Open Terms Archive's Markdown, long enough that a part is told from the whole. */
const SECTIONS = {
  Plots: [
    'You may rent one plot for each account, and you must keep it tidy while the season lasts.',
    'You are responsible for the tools that you borrow from the shed and for bringing them back dry.',
    'We keep a list of our members with their names, their plots and the keys that they hold.',
  ],
  Fees: [
    'Your fee is due on the first day of the season. All fees are non-refundable, even if you leave early.',
    'You agree that the committee sets the rules of the allotment and posts them at the gate.',
  ],
  Conduct: [
    'You may not light fires, play loud music after sunset or bring dogs that are not on a lead.',
    'You must not sublet your plot or let other people harvest it without our consent.',
    'Members answer for the guests whom they bring along and for what those guests break.',
  ],
  Disputes: [
    'Any dispute between you and us will be resolved by binding arbitration and not in court.',
    'You may opt out of this arbitration agreement within 60 days by writing to the committee.',
  ],
  Changes: [
    'We may change these terms at any time without notice to you.',
    'If a rule of these terms does not hold before the law, the other rules still hold.',
  ],
};

export interface Edit {
  /** Sentence → what stands in its place; empty for nothing. */
  readonly [sentence: string]: string;
}

/** The terms, with some of their sentences replaced. */
export function terms(edits: Edit = {}): string {
  const replace = (text: string) =>
    Object.entries(edits).reduce((edited, [before, after]) => edited.replace(before, after), text);
  const sections = Object.entries(SECTIONS).map(([name, paragraphs]) =>
    [`${name}\n${'-'.repeat(name.length)}`, ...paragraphs.map(replace).filter((text) => text !== '')].join('\n\n'),
  );
  return `${['Allotment Terms\n===============', ...sections].join('\n\n')}\n`;
}

export const REFUND = 'All fees are non-refundable, even if you leave early.';
export const OPT_OUT = 'You may opt out of this arbitration agreement within 60 days by writing to the committee.';
export const ARBITRATION = 'Any dispute between you and us will be resolved by binding arbitration and not in court.';
export const FRENCH = `Conditions\n==========\n\n${'Nous pouvons modifier les présentes conditions à tout moment et vous ne pouvez pas utiliser le jardin sans notre accord, ce que vous acceptez. '.repeat(8)}\n`;
export const ERROR_PAGE = 'Access denied\n\nYou do not have permission to see this page. Please try again later.\n';
