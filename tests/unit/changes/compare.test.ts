import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareReadings } from '../../../lib/changes/compare';
import type { Block, Finding, Polarity } from '../../../lib/model';

const p = (text: string): Block => ({ kind: 'p', text, path: [] });
const h = (text: string): Block => ({ kind: 'h', text, path: [], level: 2 });
const li = (text: string): Block => ({ kind: 'li', text, path: [], level: 1 });
const fill = (count: number) => Array.from({ length: count }, (_, i) => p(`Lamp ${i}`));

const finding = (
  block: number,
  quote: string,
  type: string,
  polarity: Polarity,
  parameters: Finding['parameters'] = {},
): Finding => ({
  id: `${type}@${block}`,
  type,
  family: 'disputes',
  severity: 'high',
  severityReason: 'By default.',
  polarity,
  confidence: 0.9,
  basis: 'explicit',
  quote,
  block,
  start: 0,
  end: quote.length,
  evidence: [quote],
  parameters,
  impact: `Impact of ${type}.`,
});

const clauses = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) =>
    p(
      `Rule ${from + i} says that you owe the company lamp ${from + i} and that the company owes you the price of lamp ${from + i}.`,
    ),
  );

/** Enough of a policy that one changed sentence is a small part of it. */
const around = [
  h('Agreement'),
  p('These terms are a contract between you and the company, and they cover everything that the service offers to you.'),
  p('You keep the rights in the things that you upload, and you can take them back whenever you wish to do so.'),
  p('Our shop sells lamps. Each order that you place with us is confirmed by a message to the address that you gave us.'),
];
const name = (type: string) => type;
const read = (...blocks: Block[]) => [...around, ...blocks];
const compare = (older: Block[], newer: Block[], was: Finding[] = [], is: Finding[] = []) =>
  compareReadings({ blocks: older, findings: was }, { blocks: newer, findings: is }, name);

describe('classes', () => {
  test('the same text is the same', () => {
    expect(compare(read(), read())).toMatchObject({ class: 'same', alert: false, changes: [] });
  });

  test('punctuation and spacing are noise', () => {
    const result = compare(
      read(p('You may, at any time, close your account.')),
      read(p('You may at any time close your account!')),
    );
    expect(result).toMatchObject({ class: 'noise', alert: false });
  });

  test('a menu entry is noise', () => {
    expect(compare(read(), read(p('Careers')))).toMatchObject({ class: 'noise', alert: false });
  });

  test('the date of the last update is editorial', () => {
    expect(compare(read(p('Last updated: 2 March 2026')), read(p('Last updated: 9 April 2026')))).toMatchObject({
      class: 'editorial',
      alert: false,
    });
  });

  test('renumbering a section is editorial', () => {
    const result = compare(
      read(p('4.2 You may close your account in the settings.')),
      read(p('5.2 You may close your account in the settings.')),
    );
    expect(result).toMatchObject({ class: 'editorial', alert: false });
  });

  test('a moved clause is editorial', () => {
    const clause = p('You agree that the service may be interrupted while the people at our company repair it.');
    expect(compare([clause, ...around], [...around, clause])).toMatchObject({
      class: 'editorial',
      alert: false,
      changes: [{ kind: 'moved' }],
    });
  });

  test('one paragraph split in two is noise: not a word of it changed', () => {
    const result = compare(
      read(p('You may close your account at any time. We may keep your photographs for a while after that.')),
      read(p('You may close your account at any time.'), p('We may keep your photographs for a while after that.')),
    );
    expect(result).toMatchObject({ class: 'noise', alert: false });
  });

  test.each([
    ['a number', 'You may opt out within 60 days of sign-up.', 'You may opt out within 30 days of sign-up.'],
    ['a negation', 'We will not share your address with other companies.', 'We will share your address with other companies.'],
    ['a modal verb', 'You should tell us about a stolen password.', 'You must tell us about a stolen password.'],
    ['a practice', 'We use your photographs to run the service.', 'We use your photographs to run the service and for training.'],
    ['an exception', 'We send letters to guests other than children.', 'We send letters to guests including children.'],
    ['a party', 'This is a contract with Lanternlake Ltd and with you.', 'This is a contract with Lanternlake LLC and with you.'],
  ])('%s is material, however short', (_what, before, after) => {
    const result = compare(read(p(before)), read(p(after)));
    expect(result).toMatchObject({ class: 'material', alert: true });
    expect(result.changes).toHaveLength(1);
    expect(result.changes[0]).toMatchObject({ kind: 'edited', before, after });
  });

  test('an empty, halved or foreign text is broken, in both directions', () => {
    const long = Array.from({ length: 40 }, (_, i) =>
      p(`Sentence ${i} says that you and the company share the duty number ${i}.`),
    );
    expect(compare(long, [])).toMatchObject({ class: 'broken', alert: false });
    expect(compare(long, long.slice(0, 12))).toMatchObject({ class: 'broken', alert: false });
    expect(compare(long.slice(0, 12), long)).toMatchObject({ class: 'broken', alert: false });
    expect(compare(long, [p('Please verify you are human to continue.')])).toMatchObject({ class: 'broken', alert: false });
    const other = Array.from({ length: 40 }, (_, i) =>
      p(`Recipe ${i}: boil three carrots, peel an onion, then add salt ${i} times before serving warm.`),
    );
    expect(compare(long, other)).toMatchObject({ class: 'broken', alert: false });
  });
});

describe('what the sentence says', () => {
  test('a clause that comes is new, and an adverse one is worse for the reader', () => {
    const text = 'Any dispute is settled by binding arbitration.';
    const result = compare(read(), read(p(text)), [], [finding(4, text, 'binding-arbitration', 'adverse')]);
    expect(result).toMatchObject({ class: 'material', alert: true, types: ['binding-arbitration'] });
    expect(result.changes[0]).toMatchObject({
      kind: 'added',
      direction: 'worse',
      summary: 'New: binding-arbitration. Impact of binding-arbitration.',
    });
  });

  test('an adverse clause that goes is better for the reader', () => {
    const text = 'Any dispute is settled by binding arbitration.';
    const result = compare(read(p(text)), read(), [finding(4, text, 'binding-arbitration', 'adverse')], []);
    expect(result.changes[0]).toMatchObject({ kind: 'removed', direction: 'better' });
  });

  test('a shorter time to opt out is told with both numbers, and is worse', () => {
    const before = 'You may opt out within 60 days of sign-up.';
    const after = 'You may opt out within 30 days of sign-up.';
    const result = compare(
      read(p(before)),
      read(p(after)),
      [finding(4, before, 'arbitration-opt-out', 'favourable', { days: 60, daysText: '60 days' })],
      [finding(4, after, 'arbitration-opt-out', 'favourable', { days: 30, daysText: '30 days' })],
    );
    expect(result.changes[0]).toMatchObject({
      direction: 'worse',
      summary: 'The time to opt out of arbitration went from 60 days to 30 days.',
    });
  });
});

describe('the changed words themselves', () => {
  test('keep the signs between them', () => {
    const before = 'You must tell us, in writing, about a lamp that broke within 60 days.';
    const result = compare(read(p(before)), read(p(before.replace('in writing, about', 'by letter, and without delay, about'))));
    expect(result.reason).toBe('“in writing” became “by letter, and without delay”.');
  });

  test('are one piece where they are scattered', () => {
    const result = compare(
      read(p('You must pay the red fee by card within 30 days when we send a bill to the old house in Lampton.')),
      read(p('You must pay the blue fee by check within 60 days when we send a note to the new house in Lampton.')),
    );
    expect(result.reason).toBe(
      '“red fee by card within 30 days when we send a bill to the old” became “blue fee by check within 60 days when we send a note to the new”.',
    );
  });

  test('begin with no number of a section', () => {
    expect(compare(read(), read(p('14.2. We may share your letters with our partners.'))).reason).toBe(
      'added “We may share your letters with our partners.”.',
    );
  });
});

describe('moves, splits and merges', () => {
  const first = 'You may close your account at any time in the settings of the app.';
  const second = 'We may keep your photographs for ninety days after you closed it.';
  const third = 'You must not sell your account to another person without our consent.';

  test('a clause that went to another block, word by word, is no news', () => {
    expect(compare(read(p(`${first} ${third}`), p(second)), read(p(first), p(`${second} ${third}`)))).toMatchObject({
      alert: false,
    });
  });

  test('what changed in a clause that moved is told', () => {
    const result = compare([p(second), ...around], [...around, p(second.replace('ninety', 'thirty'))]);
    expect(result).toMatchObject({ class: 'material', alert: true });
    expect(result.changes.filter((change) => change.class === 'material')).toHaveLength(1);
    expect(result.reason).toContain('ninety');
    expect(result.reason).toContain('thirty');
  });

  test('a sentence that is merged into a paragraph in other words is compared with what it was', () => {
    const result = compare(
      read(p(first), p('Photographs that you uploaded are kept for 90 days after that.')),
      read(p(`${first} Photographs that you uploaded are kept for 30 days after that.`)),
    );
    expect(result).toMatchObject({ class: 'material' });
    expect(result.reason).toMatch(/90 days.*30 days/u);
  });

  test('a clause that is repeated elsewhere is not new', () => {
    expect(compare(read(p(first), p(third)), read(p(first), p(third), p(second), p(third)), [], [])).toMatchObject({
      class: 'material',
    });
    expect(compare(read(p(first), p(third)), read(p(first), p(third), p(first)))).toMatchObject({ alert: false });
  });
});

describe('the same letters, parted otherwise', () => {
  const lead = p('You may ask us at any time to do one of these things for you:');
  const items = [li('to show your letters;'), li('to burn your letters;'), li('to keep your letters for 30 days;')];
  const findings = (...at: number[]) => at.map((block) => finding(block, 'to', 'deletion-right', 'favourable'));

  test('entries of a list that ran together in one paragraph are no news', () => {
    const joined = p(`${lead.text} - ${items.map(({ text }) => text).join(' - ')}`);
    const there = compare(read(lead, ...items), read(joined), findings(5, 6, 7), findings(4));
    expect(there).toMatchObject({ class: 'noise', alert: false });
    expect(compare(read(joined), read(lead, ...items), findings(4), findings(5, 6, 7))).toMatchObject({ class: 'noise' });
  });

  test('an entry that went meanwhile is', () => {
    const joined = p(`${lead.text} - ${items[0]?.text} - ${items[2]?.text}`);
    const result = compare(read(lead, ...items), read(joined), findings(5, 6, 7), findings(4));
    expect(result).toMatchObject({ class: 'material', alert: true });
  });

  test('a period that changed meanwhile is', () => {
    const joined = p(`${lead.text} - ${items.map(({ text }) => text.replace('30', '60')).join(' - ')}`);
    expect(compare(read(lead, ...items), read(joined))).toMatchObject({ class: 'material', alert: true });
  });

  test('numbers in words lose their spaces too', () => {
    const before = 'You must pay within one month of our letter, and you owe interest after that.';
    expect(compare(read(p(before)), read(p(before.replace('one month', 'onemonth'))))).toMatchObject({ class: 'noise' });
  });

  test('the end of a paragraph that became one of its own is no news', () => {
    const [start, end] = [
      'This is a contract with Lanternlake Ltd',
      'under the law of Lampland, whose courts alone decide about it',
    ];
    expect(compare(read(p(`${start}, ${end}.`)), read(p(`${start},`), p(`${end}.`)))).toMatchObject({ alert: false });
  });
});

describe('what is no change of the policy', () => {
  const clause = 'You may write to us at any time, and we answer within 30 days of your letter.';
  test.each([
    [
      'lost spaces',
      'We answer your letter within thirty days of its arrival.',
      'We answer yourletter within thirty days ofits arrival.',
    ],
    [
      'link targets',
      'Write to [us](https://example.org/a) within 30 days.',
      'Write to [us](https://example.org/b) within 30 days.',
    ],
    [
      'the scheme of an address',
      'Our rules are at http://example.org/rules for you.',
      'Our rules are at https://example.org/rules for you.',
    ],
    ['signs', 'The © holder agrees to these terms of our service.', 'The (c) holder agrees to these terms of our service.'],
    ['invisible hyphens', 'You agree to the arbitration of all disputes.', 'You agree to the arbi\u00adtration of all disputes.'],
    [
      'a shielded address',
      'Write to us at [email protected] about your data.',
      'Write to us at help@example.org about your data.',
    ],
    ['how long ago', 'You may write (last letter 2 weeks ago) to us.', 'You may write (last letter 3 weeks ago) to us.'],
    ['where a link opens', 'Write to us about your data.', 'Write to us opens in a new tab about your data.'],
    ['a number in other signs', 'You have five days to answer our letter.', 'You have 5 days to answer our letter.'],
  ])('%s', (_what, before, after) => {
    expect(compare(read(p(before)), read(p(after)))).toMatchObject({ class: 'noise', alert: false });
  });

  const column = ['Lamps', 'Shades', 'Bulbs', 'Wires', 'Plugs', 'If you have questions, please write to us about them.'].map(p);
  test.each([
    ['a promotion above the title', [p('Order by Friday and we bring your lamps before the holidays'), ...around], around],
    [
      'the year of the copyright',
      read(p('© 2025 Lanternlake Ltd. All rights reserved.')),
      read(p('© 2026 Lanternlake Ltd. All rights reserved.')),
    ],
    ['a question about the page', read(), read(p('Was this page helpful to you, and did it answer your question?'))],
    ['a date that only came', read(), read(p('Last updated: 3 May 2026'))],
    [
      'a line of links',
      read(p('Terms | Privacy | Law Enforcement | Cookies')),
      read(p('Terms | Privacy | Cookies | Open Source')),
    ],
    ['a link in a footer', read(), read(p('Do Not Sell My Personal Information'))],
    ['an entry of the table of contents', [li('Agreement'), ...around], around],
    [
      'a questionnaire below the text',
      read(
        p('We would like to ask you a few questions, so that we can improve our service for you and for all our users.'),
        ...['Buy a lamp', 'Mend a lamp', 'Something else', 'Next question', '1', '2', '3'].map(p),
      ),
      around,
    ],
    ['a column of links that went from below to above', [...clauses(0, 20), ...column], [...column, ...clauses(0, 20)]],
    [
      'a dialog about cookies',
      read(
        p('These cookies are needed so that you can use our service, and you can not refuse them in your settings.'),
        p('These cookies help our company to show you the lamps that you and other users want.'),
        p('Accept all'),
      ),
      around,
    ],
    [
      'a teaser that is one link of several blocks',
      read(),
      read(p('We share your lamp with nobody, says our new report on privacy.](https://lanternlake.example/news)[')),
    ],
    [
      'a date in a list of news',
      read(p('2026-03-04'), p('2026-02-03'), p('2026-01-02')),
      read(p('2026-04-05'), p('2026-03-04'), p('2026-02-03')),
    ],
    ['a banner about an update', read(), read(p('We have updated our terms on 3 May 2026. See our guide to learn more.'))],
    [
      'a teaser far below',
      read(...fill(25)),
      read(...fill(25), p('Discover lamps that you and your family love, for your home.')),
    ],
  ])('%s', (_what, before, after) => {
    expect(compare(before, after)).toMatchObject({ class: 'noise', alert: false });
  });

  test.each([
    ['an address', 'Our office is at Via Example 38, 00198 Lampton.', 'Our office is at Via Sample 15, 00198 Lampton.'],
    ['another spelling', 'We analyse your use of the programmes.', 'We analyze your use of the programs.'],
    ['style', 'You can write to our team about your questions.', 'You can write to the people of our team about questions.'],
    ['a pointer', `${clause} See our guide.`, `${clause} Please see our guide to learn more.`],
    [
      'another address of a shop',
      `${clause} For our shop in the North: north@lanternlake.example.`,
      `${clause} For our shop in the North: lamps@lanternlake.example.`,
    ],
    ['one more address', clause, `${clause} Attn: Privacy Officer, 38 Example Street, Lampton, CA 90291.`],
    [
      'an address that ends in an abbreviation',
      `${clause} You may write to Lamp Str. 76, 10115 Lampton.`,
      `${clause} You may write to Candle Road 15, 12043 Lampton.`,
    ],
    [
      'the address of an office',
      'The controller is Lanternlake with its registered office located in Lampton, Via Chandler, 38.',
      'The controller is Lanternlake with its registered office located in Lampton, Via Wick, 15.',
    ],
    ['another number in a name', 'We repair the Lantern 4. You can write to us.', 'We repair the Lantern. You can write to us.'],
    [
      'the capital of a company',
      'You agree with Lanternlake SARL, with a share capital of 30,000 euros.',
      'You agree with Lanternlake SARL, with a share capital of 38,500 euros.',
    ],
    [
      'how many use it',
      `${clause} The number of monthly active recipients in the Union was 955,000 in May.`,
      `${clause} The number of monthly active recipients in the Union was 843,000 in June.`,
    ],
    ['when a rule starts', clause, `${clause} The requirements in this section will go into effect early 2027.`],
    ['where a list can be found', clause, `${clause} A full list of our partners can be found here.`],
    ['where an earlier text is', `${clause} You can view the prior terms, which apply until May, here.`, clause],
    [
      'where a page or a mailbox is',
      'Write to optout@lanternlake.example, or see https://lanternlake.com/lamps/share for your data.',
      'Write to help@candlepond.example, or see https://candlepond.com/limit/terminate for your data.',
    ],
    ['that something can be found elsewhere', `${clause} Our rules (which can be found here) hold.`, `${clause} Our rules hold.`],
    [
      'where other documents are',
      clause,
      `${clause} For the terms of our other shops please use the following links: Lamps, Shades and Bulbs.`,
    ],
    ['an announcement', clause, `${clause} We are updating our terms. The new terms take effect on 3 May 2026.`],
  ])('%s is editorial', (_what, before, after) => {
    expect(compare(read(p(before)), read(p(after)))).toMatchObject({ class: 'editorial', alert: false });
  });
});

describe('what is material', () => {
  test('an address with another company in it', () => {
    const at = (company: string) => p(`Write to ${company}, 38 Example Street, Lampton, CA 90291.`);
    expect(compare(read(at('Lanternlake Ltd')), read(at('Candlepond Inc')))).toMatchObject({ class: 'material' });
    const contact = [finding(4, 'Write to', 'privacy-contact', 'neutral')];
    expect(compare(read(), read(at('Candlepond Inc')), [], contact)).toMatchObject({ class: 'material' });
  });

  test.each([
    ['a new duty', 'You must tell us within two days that your password was stolen.'],
    ['a new practice', 'We share your location with advertisers who pay us for it.'],
    ['a short practice', 'We share this data with our partners.'],
    ['a new period of notice', 'Changes of these terms take effect 14 days after our notice.'],
    ['a new exclusion', 'We are not liable for damages that a lamp causes in your home.'],
  ])('%s without any finding', (_what, text) => {
    expect(compare(read(), read(p(text)))).toMatchObject({ class: 'material', alert: true });
    expect(compare(read(p(text)), read())).toMatchObject({ class: 'material', alert: true });
  });

  test('what ends as a sentence does, but for a teaser', () => {
    const told = (text: string) =>
      compare(read(), read(p(text)), [], [finding(4, text.slice(0, 20), 'cookies-tracking', 'neutral')]).alert;
    expect(told('The chair of our company talks with a reporter about lamps.')).toBe(true);
    expect(told('The chair of our company talks with a reporter about lamps')).toBe(false);
    expect(told('We share what you read here with our advertisers')).toBe(true);
  });

  test('an entry between entries of one clause belongs to it', () => {
    const lead = p('You agree that you will do none of these things on our service:');
    const [a, b, c] = [
      li('Spread rumours about other members of the site.'),
      li('Promote tales that bring people to hate or hurt one another.'),
      li('Publish the letters of other members of the site.'),
    ];
    const carries = (...blocks: number[]) => blocks.map((block) => finding(block, 'x', 'harmful-content', 'adverse'));
    const result = compare(read(lead, a, c), read(lead, a, b, c), carries(5, 6), carries(5, 7));
    expect(result).toMatchObject({ class: 'material', types: ['harmful-content'] });
  });

  test('a change in which no clause was found is told of the clause beside it', () => {
    const before = 'This holds for people who live in the north.';
    const was = [finding(4, around[0]?.text ?? '', 'eligibility', 'neutral')];
    const result = compare(
      read(p('Who may join us is told here, and in the guide.'), p(before)),
      read(p('Who may join us is told here, and in the guide.'), p(`${before} It holds only from the age of 16.`)),
      was,
      was,
    );
    expect(result).toMatchObject({ class: 'material', types: ['eligibility'] });
  });

  test.each([
    [
      'the law of another place',
      'These terms are governed by the laws of Lampton.',
      'These terms are governed by the laws of Wickham.',
    ],
    [
      'one more place that data goes to',
      'We may store your data in Lampton.',
      'Your data may be transferred to Lampton and Wickham.',
    ],
    [
      'another country that a rule is for',
      'This rule is for people who live in Canada.',
      'This rule is for people who live in Canada or Mexico.',
    ],
    [
      'an exception, though its words stand elsewhere too',
      'We repair each lamp, except for the lamps that you broke yourself. We clean each lamp, except for the lamps that you broke yourself.',
      'We repair each lamp, whatever you did. We clean each lamp, except for the lamps that you broke yourself.',
    ],
    [
      'a third party, whatever else is only a pointer',
      'You may write to us at any time.',
      'You may write to us at any time. A third-party puts lamps on our site. You can review its terms here.',
    ],
  ])('%s', (_what, before, after) => {
    expect(compare(read(p(before)), read(p(after)))).toMatchObject({ class: 'material' });
  });

  test('one or two words that make a clause narrower, where nothing took their place', () => {
    const quote = 'This limit applies to lamps';
    const clauseOf = (text: string) =>
      compare(read(p(text)), read(p(`${quote}.`)), [], [finding(4, quote, 'usage-limits', 'adverse')]);
    expect(clauseOf(`${quote} in northern regions.`)).toMatchObject({ class: 'material' });
    expect(clauseOf(`${quote} or Shades`)).toMatchObject({ class: 'material' });
    expect(clauseOf('This limit applies to the lights.')).toMatchObject({ class: 'editorial' });
  });

  test('what stands far from every clause is not told', () => {
    const known = finding(1, 'These terms are a contract', 'scope', 'neutral');
    const promotion = { ...p('Register now for our fair: a ticket for $99, and we charge nothing else.'), path: ['Our fair'] };
    expect(compare(read(), read(promotion), [known], [known])).toMatchObject({ class: 'editorial' });
    expect(compare(read(), read({ ...promotion, path: [] }), [known], [known])).toMatchObject({ class: 'material' });
  });

  test('a name is a place beside the words of law alone', () => {
    const named = (rules: string) => `As far as the applicable law lets us, we may close your account for breaking our ${rules}.`;
    expect(compare(read(p(named('Lamp Code'))), read(p(named('Light Rules'))))).toMatchObject({ class: 'editorial' });
    const beside = (rules: string) => `For northern residents, the ${rules} are a part of this agreement.`;
    expect(compare(read(p(beside('Lamp Code'))), read(p(beside('Light Rules'))))).toMatchObject({ class: 'editorial' });
  });

  test('the earlier text stays in reach of those who may act on it', () => {
    expect(compare(read(), read(p('You can opt out of the arbitration here.')))).toMatchObject({ class: 'material' });
  });

  test('rows of a list of cookies are refreshed quietly, new purposes are not', () => {
    const row = (text: string) => ({ kind: 'td' as const, text, path: ['Cookies'] });
    const rows = [row('_ab | counts visitors of pages | 2 years'), row('_cd | keeps your session open | 1 day')];
    expect(compare(read(...rows), read(...rows, row('_ef | counts visitors of pages | 9 months')))).toMatchObject({
      alert: false,
    });
    expect(
      compare(read(...rows), read(...rows, row('_gh | builds advertising profiles from browsing elsewhere | 9 months'))),
    ).toMatchObject({ alert: true });
  });

  test('a row as long as a statement is no entry of a list, whatever its words', () => {
    const row = (text: string) => ({ kind: 'td' as const, text, path: ['Data'] });
    const words = 'we may read the letters that you write to other members of the site';
    const rows = [row(`Letters | Where you write them ${words}`), row(`Notes | Where others read them ${words}`)];
    const long = row(
      `Notes and letters | ${words}, and other members of the site may read the notes that you write to others of them`,
    );
    expect(
      compare(read(...rows), read(...rows, long), [], [finding(6, 'Notes and letters', 'data-collected', 'adverse')]),
    ).toMatchObject({ alert: true });
  });
});

describe('two texts that are none of the same policy', () => {
  test('one company more in a list of companies is no news, the first one is', () => {
    const lead = p('These companies receive the data that you give to our service, under a contract with us:');
    const firms = ['Harbour', 'Meadow', 'Orchard'].map((each) => li(`${each} Ltd (hosting)`));
    const one = li('Pebble GmbH (post)');
    const found = (at: number) => [finding(around.length + at, one.text, 'service-providers', 'neutral')];
    expect(compare(read(lead, ...firms), read(lead, ...firms, one), [], found(4))).toMatchObject({ alert: false });
    expect(compare(read(lead), read(lead, one), [], found(1))).toMatchObject({ alert: true });
  });

  test('the dialog of the advertisers’ framework is not the policy, however long', () => {
    const purposes = [
      'Store and/or access information on a device',
      'Use limited data to select advertising',
      'Measure content performance',
      'Understand audiences through statistics',
    ].flatMap((each) => [li(each), p(`You may object to this purpose of the company: it must ask you first about ${each}.`)]);
    const dialog = [...purposes, ...clauses(0, 30)];
    const was = read(p('Last updated: 2 March 2026'), ...clauses(40, 80));
    const is = (more: Block[]) => read(p('Last updated: 9 April 2026'), ...more, ...clauses(40, 80));
    expect(compare(was, is(dialog))).toMatchObject({ class: 'editorial' });
    expect(compare(was, is(dialog.slice(1)))).toMatchObject({ class: 'material' });
  });

  test('a text that breaks off in the middle of a sentence is broken', () => {
    const whole = clauses(0, 30);
    const cut = [...whole.slice(0, 25), p('Rule 25 says that you owe the company lamp 25 and that')];
    expect(compare(whole, cut)).toMatchObject({ class: 'broken' });
    expect(compare(cut, whole)).toMatchObject({ class: 'broken' });
    expect(compare(whole, whole.slice(0, 28))).not.toMatchObject({ class: 'broken' });
    expect(compare(whole, [...whole.slice(0, 25), p('Rule 25')])).toMatchObject({ class: 'broken' });
    expect(compare(whole, [...whole.slice(0, 24), p('Rule 25')])).not.toMatchObject({ class: 'broken' });
  });

  test('a text that lacks a third of the other and changed in nothing else is broken', () => {
    const whole = clauses(0, 45);
    expect(compare(whole, whole.slice(15))).toMatchObject({ class: 'broken' });
    expect(compare(whole.slice(15), whole)).toMatchObject({ class: 'broken' });
    const revised = [p('Last updated: 3 May 2026'), ...whole];
    expect(compare([p('Last updated: 1 March 2025'), ...whole.slice(15)], revised)).toMatchObject({ class: 'material' });
  });

  test('a long menu that went is noise, not a part that is missing', () => {
    const menu = Array.from({ length: 60 }, (_, i) => li(`Lamps of the Year ${1950 + i}`));
    expect(compare([...menu, ...clauses(0, 20)], clauses(0, 20))).toMatchObject({ class: 'noise' });
  });

  test('a page that changed around the same policy is noise', () => {
    const page = (...around: string[]) => ({ blocks: read(), findings: [], around });
    expect(compareReadings(page('Home', '© 2025'), page('Home', '© 2026'), name)).toMatchObject({ class: 'noise', changes: [] });
    expect(compareReadings(page('Home'), page('Home'), name)).toMatchObject({ class: 'same' });
  });

  test('a part that turned into another language is broken', () => {
    const german = Array.from({ length: 6 }, (_, i) =>
      p(`Regel ${i} besagt, dass Sie dem Haus die Lampe Nummer ${i} schulden und dass das Haus Ihnen deren Preis schuldet.`),
    );
    const english = clauses(40, 46);
    const [older, newer] = [
      [...clauses(0, 30), ...german],
      [...clauses(0, 30), ...english],
    ];
    expect(compare(older, newer)).toMatchObject({ class: 'broken', alert: false });
    expect(compare(newer, older)).toMatchObject({ class: 'broken', alert: false });
    expect(compare(newer, [...clauses(0, 30), ...clauses(50, 56)])).not.toMatchObject({ class: 'broken' });
  });

  test('another region’s spelling is broken, unless the text was written anew as well', () => {
    const british = ['analyse', 'programmes', 'colours', 'licences'].map((word) =>
      p(`You can read more about the ${word} of our lamps on the page that we made for you.`),
    );
    const american = ['analyze', 'programs', 'colors', 'licenses'].map((word) =>
      p(`You can read more about the ${word} of our lamps on the page that we made for you.`),
    );
    const period = (days: number) => p(`You may end this agreement within ${days} days of the order.`);
    expect(compare(read(...british, period(30)), read(...american, period(14)))).toMatchObject({ class: 'broken' });
    expect(compare(read(...british), read(...american))).toMatchObject({ class: 'editorial' });
    const periods = (first: number) => Array.from({ length: 5 }, (_, i) => period(first + i));
    expect(compare(read(...british, ...periods(30)), read(...american, ...periods(50)))).toMatchObject({ class: 'material' });
  });

  test('a short text that was written anew at twice the length is no breakage', () => {
    const short = Array.from({ length: 20 }, (_, i) =>
      p(`That you owe the company lamp ${i}, and that the company owes you nothing of the price, says rule ${i}.`),
    );
    expect(compare(short, clauses(0, 40))).not.toMatchObject({ class: 'broken' });
    expect(compare(clauses(0, 15), clauses(0, 40))).toMatchObject({ class: 'broken' });
  });
});

describe('properties', () => {
  const kind = fc.constantFrom('p' as const, 'li' as const, 'h' as const, 'td' as const);
  const text = fc.oneof(
    fc.stringMatching(/^[a-z0-9 .,]{1,60}$/u),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc
      .array(
        fc.constantFrom('you', 'must', 'not', 'pay', 'we', 'share', '30', 'days', 'data.', 'We', 'may', 'Lamp', 'Ltd', '|'),
        {
          minLength: 1,
          maxLength: 20,
        },
      )
      .map((words) => words.join(' ')),
  );
  const blocks = fc.array(
    fc.record({ kind, text: text.filter((each) => each.trim() !== ''), path: fc.constant([] as string[]) }),
    { maxLength: 20 },
  );
  const findings = fc.array(
    fc
      .record({
        block: fc.nat(22),
        type: fc.constantFrom('retention', 'data-sale', 'refund-right'),
        polarity: fc.constantFrom('adverse' as const, 'favourable' as const, 'neutral' as const),
        days: fc.option(fc.nat(90), { nil: undefined }),
      })
      .map(({ block, type, polarity, days }) => finding(block, 'you must', type, polarity, days === undefined ? {} : { days })),
    { maxLength: 6 },
  );
  const TURNED = { added: 'removed', removed: 'added', edited: 'edited', moved: 'moved' } as const;

  test('any text compared with itself is the same', () => {
    fc.assert(
      fc.property(blocks, findings, (each, found) => {
        expect(compare(each, each, found, found).class).toBe('same');
      }),
    );
  });

  test('the other direction has the same class and the same changes, turned around', () => {
    fc.assert(
      fc.property(blocks, blocks, findings, findings, (older, newer, was, is) => {
        const there = compare(older, newer, was, is);
        const back = compare(newer, older, is, was);
        expect([back.class, back.alert]).toEqual([there.class, there.alert]);
        expect([...back.types].sort()).toEqual([...there.types].sort());
        const facts = (changes: typeof there.changes, turn: boolean) =>
          changes
            .map(({ kind, before, after }) => JSON.stringify(turn ? [TURNED[kind], after, before] : [kind, before, after]))
            .sort();
        expect(facts(back.changes, true)).toEqual(facts(there.changes, false));
      }),
      { numRuns: 500 },
    );
  });

  test('every block is in one change at most, and changes come in the order of the newer text', () => {
    fc.assert(
      fc.property(blocks, blocks, (older, newer) => {
        const { changes } = compare(older, newer);
        const newBlocks = changes.flatMap(({ newBlock }) => newBlock ?? []);
        const oldBlocks = changes.flatMap(({ oldBlock }) => oldBlock ?? []);
        expect(new Set(newBlocks).size).toBe(newBlocks.length);
        expect(new Set(oldBlocks).size).toBe(oldBlocks.length);
        expect(newBlocks).toEqual([...newBlocks].sort((a, b) => a - b));
        for (const { before, after } of changes) expect(before ?? after).not.toBeNull();
      }),
    );
  });
});
