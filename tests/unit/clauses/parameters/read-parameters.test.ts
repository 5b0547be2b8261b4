import { describe, expect, test } from 'vitest';
import { readParameters } from '../../../../lib/clauses/engine/parameters/read-parameters';
import type { ClauseTypeId, Parameters } from '../../../../lib/model';
import { growth } from '../../../support/growth';

/** Our own sentences; the whole block is the quote. */
const read = (type: ClauseTypeId, text: string, quote = text): Parameters => readParameters(type, text, quote);

describe('times', () => {
  test.each([
    ['arbitration-opt-out', 'You may opt out within thirty (30) days after sign-up.', 30, 'thirty (30) days'],
    ['arbitration-opt-out', 'The ninety-day opt-out window starts when you register.', 90, 'ninety-day'],
    ['arbitration-opt-out', 'You have one hundred and eighty (180) consecutive calendar days to opt out.', 180],
    ['claim-time-limit', 'A claim must be filed within one year after it arose.', 365, 'one year'],
    ['claim-time-limit', 'A claim must be brought within a year and a day of the event.', 366, 'a year and a day'],
    ['claim-time-limit', 'Claims are barred after two (2) years.', 730],
    ['breach-notification', 'We tell the regulator within 72 hours.', 3, '72 hours'],
    ['change-notice', 'We give you two weeks’ notice of a change.', 14],
    ['request-process', 'We confirm receipt in ten (10) business days and respond within 45 days.', 45],
    ['refund-right', 'You can withdraw up to 14 working days after delivery.', 14, '14 working days'],
    ['cancellation', 'You may cancel until midnight of the third business day following the order.', 3],
    ['retention', 'Logs are kept for 6 months; invoices for 10 years.', 180, '6 months'],
    ['cookies-tracking', 'id_k | larkspur.example | keeps you signed in | 13 months', 390],
    ['inactivity-termination', 'We close accounts that were not used in the past 24 months.', 720],
  ])('%s: %s', (type, text, days, words?: string) => {
    const found = read(type, text);
    expect(found.days).toBe(days);
    if (words) expect(found.daysText).toBe(words);
  });

  test.each([
    ['retention', 'We tell you what we collected in the preceding 12 months.'],
    ['retention', 'Our support answers 24 hours a day, 7 days a week.'],
    ['age-requirement', 'You must be at least 13 years old.'],
    ['liability-cap', 'We pay no more than the fees paid in the 12 months before the claim.'],
    ['request-process', 'You can ask twice in a 12-month period without charge.'],
    ['payment-authorisation', 'You are billed once a month.'],
    ['auto-renewal', 'We will remind you 30 days before your plan renews.'],
    ['refund-right', 'You waive the 14 days in which you could withdraw.'],
    ['service-modification', 'Cached copies may be stored for 30 days.'],
    ['governing-law', 'The law of Norway applies for 30 days.'],
  ])('none in %s: %s', (type, text) => {
    expect(read(type, text).days).toBeUndefined();
  });

  test('longest and shortest, where several are named', () => {
    expect(read('retention', 'Logs are kept for 6 months; invoices for 10 years.').daysAll).toEqual([3650, 180]);
    expect(read('copyright-complaints', 'We restore it in 10 to 14 business days.')).toMatchObject({
      days: 14,
      daysAll: [14, 10],
    });
    expect(read('retention', 'Logs are kept for 6 months.').daysAll).toBeUndefined();
  });

  test('the clause’s own sentence goes before the rest of the block', () => {
    const quote = 'We delete backups within 90 days.';
    expect(read('retention', `Invoices are kept for 7 years. ${quote} Logs are kept for 30 days.`, quote).days).toBe(90);
    expect(
      read('retention', 'This says how long we keep data. Invoices are kept for 7 years.', 'This says how long we keep data.')
        .days,
    ).toBe(2555);
    const heading = 'How to leave arbitration.';
    expect(read('arbitration-opt-out', `${heading} You can opt out for 30 days.`, heading).days).toBe(30);
  });

  test('a quote that is not in the block is read alone', () => {
    expect(read('retention', 'Something else.', 'Logs are kept for 2 weeks.').days).toBe(14);
  });
});

describe('ages', () => {
  test.each([
    ['You must be at least 13 years of age.', 13],
    ['You are sixteen (16) years old or older.', 16],
    ['Nobody under 18 may register.', 18],
    ['Players between 13 and 17 need a parent.', 17],
    ['Our site is for people aged 16 and above.', 16],
  ])('%s', (text, age) => expect(read('age-requirement', text).age).toBe(age));

  test.each(['Ask us within 14 days.', 'At least 10% of members are parents.', 'You must be of legal age.'])('none: %s', (text) =>
    expect(read('age-requirement', text).age).toBeUndefined(),
  );
});

describe('caps', () => {
  test.each([
    ['We pay at most US$100.', 100, 'USD'],
    ['Our liability is limited to $1,000.00 USD.', 1000, 'USD'],
    ['Our liability will not exceed 1.000,00 €.', 1000, 'EUR'],
    ['We pay no more than one hundred dollars ($100).', 100, 'USD'],
    ['We pay no more than fifty euros.', 50, 'EUR'],
    ['The limit is CAD 250.', 250, 'CAD'],
    ['The limit is A$75,50.', 75.5, 'AUD'],
    ['The limit is £2 500.', 2500, 'GBP'],
    ['The limit is 300 pounds sterling.', 300, 'GBP'],
  ])('%s', (text, value, currency) => expect(read('liability-cap', text).amount).toEqual({ value, currency }));

  test.each([
    ['We pay no more than the fees you paid in the twelve (12) months before the claim.', 'fees paid in the 12 months before'],
    ['Our liability cannot exceed what you paid us during the preceding month.', 'fees paid in the month before'],
    ['It is limited to two times the amount paid for the order.', '2 times the fees paid'],
    ['It is limited to 150% of the fees payable in the prior year.', '1.5 times the fees paid in the year before'],
  ])('%s', (text, formula) => expect(read('liability-cap', text).formula).toBe(formula));

  test('what the reader owes is no cap', () => {
    expect(read('liability-cap', 'You owe us liquidated damages of $500.').amount).toBeUndefined();
    expect(read('liability-cap', 'We are not liable for lost profits.')).toEqual({});
  });
});

describe('law, courts and arbitration', () => {
  test.each([
    ['These terms are governed by the laws of the State of Delaware, without regard to conflicts.', 'Delaware'],
    ['The laws of England and Wales apply.', 'England and Wales'],
    ['This is subject to Dutch law.', 'the Netherlands'],
    ['THESE TERMS ARE GOVERNED BY THE LAWS OF NEW YORK WITHOUT REGARD TO ITS RULES.', 'New York'],
    ['The law of the Federal Republic of Germany applies.', 'Germany'],
  ])('%s', (text, law) => expect(read('governing-law', text).law).toBe(law));

  test.each(['The laws of the country where you live apply.', 'You must obey all applicable laws.'])('no law: %s', (text) =>
    expect(read('governing-law', text).law).toBeUndefined(),
  );

  test.each([
    [
      'Sue only in the state or federal courts located in King County, Washington.',
      'state or federal courts located in King County, Washington',
      ['King County, Washington'],
    ],
    ['You accept the courts of the State of Oregon.', 'courts of Oregon', ['Oregon']],
    ['The Irish courts have jurisdiction.', 'courts of Ireland', ['Ireland']],
    ['The venue for all disputes is Toronto.', undefined, ['Toronto']],
    ['Any court of competent jurisdiction may enter it.', undefined, undefined],
    ['You can sue in the courts of the EU member state in which you live.', undefined, undefined],
    ['IT IS HEARD IN ARBITRATION RATHER THAN IN COURT IN ACCORDANCE WITH THIS AGREEMENT.', undefined, undefined],
  ])('%s', (text, courts, places) => {
    const found = read('exclusive-venue', text);
    expect(found.courts).toBe(courts);
    expect(found.places).toEqual(places);
  });

  test.each([
    ['The American Arbitration Association (AAA) runs the case.', 'AAA'],
    ['It is decided under the rules of the London Court of International Arbitration.', 'LCIA'],
    ['National Arbitration and Mediation runs the arbitration, or JAMS.', 'NAM'],
    ['An arbitrator decides.', undefined],
  ])('%s', (text, administrator) => expect(read('binding-arbitration', text).administrator).toBe(administrator));

  test('seat and opt-out', () => {
    expect(read('binding-arbitration', 'The seat of the arbitration is Oslo, Norway.').places).toEqual(['Oslo, Norway']);
    expect(read('binding-arbitration', 'The arbitration will be in the English language.').places).toBeUndefined();
    expect(read('binding-arbitration', 'You must arbitrate unless you opt out.').optOut).toBe(true);
    expect(read('binding-arbitration', 'You must arbitrate and cannot opt out.').optOut).toBe(false);
    expect(read('binding-arbitration', 'You must arbitrate.').optOut).toBeUndefined();
  });
});

describe('notice, channels and dates', () => {
  test.each([
    ['unilateral-termination', 'We can end your account without prior notice.', false],
    ['unilateral-termination', 'We can end it with or without notice.', false],
    ['unilateral-termination', 'We will give you 30 days’ notice before we end it.', true],
    ['unilateral-termination', 'We may try to notify you.', undefined],
    ['unilateral-termination', 'You may leave by sending us written notice.', undefined],
    ['content-removal', 'We can remove posts at any time.', undefined],
  ])('%s: %s', (type, text, notice) => expect(read(type, text).notice).toBe(notice));

  test.each([
    ['arbitration-opt-out', 'Opt out by e-mail to optout@larkspur.example or by certified mail.', ['e-mail', 'post']],
    ['arbitration-opt-out', 'Opt out by writing to Larkspur, 1 Hill Road, Springfield, IL 62701.', ['post']],
    ['arbitration-opt-out', 'Your notice must state your name and e-mail address.', undefined],
    ['change-notice', 'We post a notice on our website and send you an e-mail.', ['a notice on the site', 'e-mail']],
    ['change-notice', 'We show you a notice in the app.', ['a notice in the product']],
  ])('%s: %s', (type, text, channels) => expect(read(type, text).channels).toEqual(channels));

  test('dates', () => {
    expect(read('change-notice', 'The change applies from 1 March 2031 (announced January 5, 2031).').dates).toEqual([
      '2031-03-01',
      '2031-01-05',
    ]);
    expect(read('change-notice', 'The change applies from 2031-03-01.').dates).toEqual(['2031-03-01']);
    expect(read('change-notice', 'It applies from 03/04/2031.').dates).toBeUndefined();
  });
});

describe('licences, data and recipients', () => {
  test('adjectives, in the order of the text', () => {
    expect(
      read(
        'content-license',
        'You grant us a worldwide, non-exclusive, royalty-free, perpetual and sublicensable licence for limited purposes.',
      ).licence,
    ).toEqual(['worldwide', 'non-exclusive', 'royalty-free', 'perpetual', 'sublicensable']);
    expect(read('limited-license', 'You get a limited, revocable, non-transferable licence.').licence).toEqual([
      'limited',
      'revocable',
      'non-transferable',
    ]);
    expect(read('content-license', 'You let us show what you post.').licence).toBeUndefined();
  });

  test('kinds of data', () => {
    expect(read('data-collected', 'We collect your name, e-mail address and phone number.').categories).toEqual([
      'name',
      'e-mail address',
      'phone number',
    ]);
    expect(read('sensitive-data', 'We process health data and your religion.').categories).toEqual([
      'health',
      'religion or beliefs',
    ]);
    expect(read('liability-cap', 'We collect your name.').categories).toBeUndefined();
  });

  test('kinds and names of recipients', () => {
    expect(read('third-party-sharing', 'We share data with advertisers and researchers.').recipients).toEqual([
      'advertisers',
      'researchers',
    ]);
    expect(
      read('service-providers', 'We use vendors such as Alderpay, Birch Cloud and Cedar, Inc. to host it.').recipients,
    ).toEqual(['Alderpay', 'Birch Cloud', 'Cedar, Inc.']);
    expect(read('affiliate-sharing', 'We send it to countries such as Ireland, Germany and Japan.').recipients).toBeUndefined();
    expect(read('third-party-sharing', 'We share data with others.').recipients).toBeUndefined();
  });

  test('countries that data go to, and none that they leave', () => {
    expect(read('international-transfer', 'Data is stored in the United States and Israel.').places).toEqual([
      'the United States',
      'Israel',
    ]);
    expect(read('international-transfer', 'We transfer data from the EEA to other countries.').places).toBeUndefined();
    expect(
      read('international-transfer', 'When data is processed outside the European Economic Area (EEA), it is protected.').places,
    ).toBeUndefined();
  });

  test('countries in which one must live', () => {
    expect(read('eligibility', 'It is only offered to residents of Canada.').places).toEqual(['Canada']);
    expect(read('eligibility', 'If you live in Canada, Larkspur Canada is your partner.').places).toBeUndefined();
  });
});

describe('bad input', () => {
  test.each([
    '',
    ' ',
    '((((30',
    '30 ',
    'one hundred and ',
    'the laws of The ',
    'courts of ',
    'such as A, ',
    '9',
    'a@',
    '\u200b\u202e30\u200bdays',
  ])('over and over is read in time that grows with its length, and without a throw: %#', (text) => {
    const types = [
      'retention',
      'liability-cap',
      'age-requirement',
      'governing-law',
      'exclusive-venue',
      'binding-arbitration',
      'change-notice',
      'data-collected',
      'third-party-sharing',
      'service-providers',
      'international-transfer',
      'content-license',
      'unilateral-termination',
      'no-such-type',
    ];
    const reading = (times: number) => {
      const long = text.repeat(times);
      return () => {
        for (const type of types) read(type, long);
      };
    };
    expect(growth(reading, 1_000)).toBeLessThan(8);
  });
});
