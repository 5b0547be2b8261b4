import { composePattern } from './compose-pattern';
import { defineFamily } from './define';
import { isAhead, nameDuration } from './name-duration';
import { listWords, nameThings } from './name-things';
import { forbids } from './prohibitions';

/** Words by which somebody other than the reader takes a power: "we may", "reserves the right", "is entitled". */
const THEY_MAY = String.raw`(?<!\b(?:you|users?|customers?|members?|subscribers?|licensees?|clients?|consumers?|buyers?|parents?)\s(?:\w{1,12}\s)?)\b(?:may|can|could|might|will|shall|reserves?\s+(?:\w+\s+){0,3}rights?|(?:is|are|be)\s+(?:\w+\s+)?(?:entitled|authori[sz]ed)|ha(?:s|ve)\s+the\s+(?:\w+\s+){0,2}(?:right|discretion)|(?:our|its)\s+right)\b`;

/** What a platform can take away. */
const MEMBERSHIP = String.raw`(?:(?:your|the|an|any|user|customer|member|such|this|these|his|their|its|of|these|said|or|all|and)(?:['’]s)?\s+(?:\w+\s+){0,2}?(?:accounts?|access|memberships?|agreements?|terms|contracts?|registrations?|profiles?|licen[sc]es?|use|user\s+id|subscriptions?|user\s+rights?)|accounts?|access\s+to)`;

/** Words for leaving or being made to leave. */
const ENDING =
  '(?:terminat(?:ion|e[sd]?|ing)|clos(?:ure|ing|es?|ed)|delet(?:ion|e[sd]?|ing)|deactivat(?:ion|e[sd]?|ing)|cancel(?:lation|ed|led|s|ing|ling)?|expir(?:ation|y|es?|ed)|suspen(?:sion|ded)|end(?:s|ed)?|disabl(?:ed|ing))';

/** Words by which the platform leaves itself a free hand. */
const FREE_HAND =
  /\b(?:any\s+reason|no\s+reason|without\s+(?:\w+\s+){0,3}?(?:cause|reason|notice|liability)|(?:sole|absolute|own|our)\s+(?:and\s+\w+\s+)?discretion|at\s+any\s+time|for\s+convenience|without\s+(?:\w+\s+){0,4}?notice)\b/iu;

/** What readers stand to lose with an account. */
const POSSESSIONS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/\b(?:content|materials?|files?|photos?|posts?|messages?|uploads?|submissions?)\b/i, 'your content'],
  [/\b(?:data|information|history|settings)\b/i, 'your data'],
  [/\b(?:credits?|balances?|funds|money|coins?|currency|gift)\b/i, 'your balance or credits'],
  [/\b(?:points|rewards?|miles|bonus(?:es)?|benefits)\b/i, 'your points and rewards'],
  [/\b(?:virtual\s+(?:items?|goods)|in-?game|game\s+(?:items?|progress))\b/i, 'virtual items'],
  [/\b(?:purchases?|licen[sc]es?|subscriptions?)\b/i, 'what you bought or were licensed'],
];

export const account = defineFamily({
  id: 'account',
  name: 'Your account',
  types: [
    {
      id: 'unilateral-termination',
      name: 'Termination or suspension by the platform',
      polarity: 'adverse',
      severity: 'high',
      because: 'You can lose your account, and what is in it.',
      meaning: 'The platform can suspend, limit or end your account or this agreement.',
      impact: ({ notice, days, daysText }, text) => {
        const acts = nameThings(text, [
          [/suspen|lock|freez|block|disabl|deactivat/i, 'suspend'],
          [/restrict|limit|deny|refus/i, 'limit'],
          [/terminat|\bend|clos|cancel|delet|\bban|revok/i, 'end'],
        ]);
        const time = nameDuration({ ...(days === undefined ? {} : { days }), ...(daysText === undefined ? {} : { daysText }) });
        if (notice === true && time && /\bnotice\b/i.test(text))
          return `The platform can ${acts ?? 'end'} your account or this agreement with ${time} of notice.`;
        const how = nameThings(
          text,
          [
            [/any\s+reason|no\s+reason|without\s+(?:\w+\s+){0,3}?(?:cause|reason)\b|for\s+convenience/i, 'for any reason'],
            [/discretion/i, 'as it sees fit'],
            [/without\s+(?:\w+\s+){0,4}?notice/i, 'without notice'],
          ],
          'and',
        );
        if (how) return `The platform can ${acts ?? 'end'} your account or access, ${how}.`;
        if (/breach|violat|infring|fail(?:s|ed|ure)?\s+to\s+comply|non-?compliance/i.test(text))
          return `The platform can ${acts ?? 'end'} your account or access **if you break its rules**.`;
        return acts ? `The platform can ${acts} your account, access or this agreement.` : undefined;
      },
      why: 'An account can hold years of messages, photos, purchases and contacts. If the platform decides alone, you can lose them from one day to the next. Where a reason is needed, you have something to argue with.',
      note: 'Terms often name some grounds and then add "or for any other reason". See also whether the text promises a notice, a reason or an appeal.',
      regulations: [
        {
          name: 'Directive 93/13/EEC, Annex 1(f) and (g)',
          jurisdiction: 'EU',
          bears:
            'A consumer term can be unfair if only the platform may end the contract at will, or end it without reasonable notice.',
        },
        {
          name: 'Digital Services Act (EU) 2022/2065, Arts. 14 and 17',
          jurisdiction: 'EU',
          bears:
            'Online platforms must state their rules, apply them fairly and give reasons when they suspend or close an account.',
        },
        {
          name: 'Regulation (EU) 2019/1150, Art. 4',
          jurisdiction: 'EU',
          bears: 'Business users of marketplaces get reasons, and 30 days of notice before the whole service ends.',
        },
        {
          name: 'Consumer Rights Act 2015, Sch. 2 paras 7–8',
          jurisdiction: 'UK',
          bears: 'A consumer term can be unfair if the trader may end the contract at will or without reasonable notice.',
        },
        {
          name: 'Civil Code (BGB) § 314',
          jurisdiction: 'DE',
          bears: 'Ending a lasting contract for a breach at once usually needs a warning first.',
        },
      ],
      severityRules: [
        {
          when: ({ parameters, text }) =>
            parameters.notice === true && !/without\s+(?:\w+\s+){0,4}?notice|with\s+or\s+without/iu.test(text),
          severity: 'medium',
          because: 'It promises you notice.',
        },
        {
          when: ({ text }) => FREE_HAND.test(text),
          severity: 'high',
          because: 'The platform needs no reason, or gives no notice.',
        },
        {
          when: ({ text }) => /\b(?:breach|violat|infring|fraud|unlawful|illegal|fail(?:s|ed|ure)?\s+to)/iu.test(text),
          severity: 'medium',
          because: 'It is tied to a reason, such as breaking the rules.',
        },
        {
          when: ({ document }) => document.has('termination-notice'),
          severity: 'medium',
          because: 'Elsewhere this document promises notice, reasons or an appeal.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:we|us)\s+(?:will|shall|do|may)\s+not\s+(?:suspend|terminate|close|disable|delete|cancel|deactivate|block)\b[^.]{0,80}\b(?:unless|without|until|before|only|except)\b/iu,
          polarity: 'favourable',
          because: 'It limits when the platform may close your account.',
        },
      ],
      related: [
        'termination-notice',
        'data-loss-on-termination',
        'user-termination',
        'inactivity-termination',
        'investigation-cooperation',
      ],
      signals: [
        {
          on: [
            'suspend',
            'terminat',
            'disabl',
            'deactivat',
            'block',
            'ban ',
            'restrict',
            'cancel',
            'close',
            'revok',
            'refus',
            'deny',
            'delet',
            'freez',
            'lock',
          ],
          pattern: composePattern`${THEY_MAY}[^.]{0,140}?\b(?:suspend|terminate|disable|deactivate|block|ban|restrict|cancel|close|revoke|deny|refuse|limit|freeze|lock|delete|expel|withdraw)\b[^.]{0,60}?\b${MEMBERSHIP}\b`,
          unless:
            /\b(?:cookies?|browser|personal\s+(?:data|information)|need[\s-]to[\s-]know|employees|delet\w+\s+(?:your|the)\s+(?:data|information)|location\s+access|right\s+to\s+(?:request|object|withdraw|erasure|delet|access|restrict)|at\s+your\s+request|(?:if|when|once|after)\s+you\s+(?:delete|close|cancel|deactivate|terminate|request|ask)|inactiv\w*|dormant|how\s+(?:to|you)|bypass|circumvent|may\s+use\s+to|consent\s+of|force\s+majeure|user\s+data|access\s+to\s+or\s+remove|prevent\s+access|orders?|bookings?|transactions?|you\s+may\s+cancel|(?:can|to)\s+cancel\s+the)\b/iu,
        },
        {
          on: [
            'suspended',
            'terminated',
            'disabled',
            'deactivated',
            'blocked',
            'banned',
            'restricted',
            'cancel',
            'closed',
            'revoked',
            'removed',
          ],
          pattern:
            /\b(?:accounts?|access(?:\s+to[^.]{0,40})?|memberships?|agreements?|terms|contract|licen[sc]es?|users?|registration|you|members?|profiles?|violators?|offenders?|privileges)\s+(?:\w+\s+){0,3}?(?:may|can|will|shall|could|might|subject\s+to)\s+(?:\w+\s+){0,2}?be(?:ing)?\s+(?:\w+,?\s+(?:or\s+)?){0,3}?(?:suspended|terminated|disabled|deactivated|blocked|banned|restricted|cancel+ed|closed|revoked|expelled|removed\s+from)\b/iu,
          unless:
            /\b(?:cookies?|inactiv\w*|dormant|by\s+(?:you|user|customer|the\s+(?:user|customer|member|client|consumer))\b|personal\s+(?:data|information)|(?:if|when|once|after|until)\s+(?:your|the|you|this)\s+(?:\w+\s+){0,2}?(?:is|are|has\s+been|been)\s+\w+(?:ed|d)\b|not\s+(?:be|been)\s+(?:\w+\s+)?(?:suspended|banned|terminated|removed)|have\s+been|expire|force\s+majeure|unless|if\s+the\s+renewal)/iu,
        },
        {
          on: ['suspension', 'terminat', 'deactivation', 'ban', 'revo', 'closure', 'cancellation', 'expulsion', 'suspend'],
          pattern:
            /\b(?:breach\w*|violat\w+|fail(?:ure|s|ing)?|non-?compliance|misuse|abus\w+|infring\w+|misconduct|fraud\w*|conduct|behaviou?r|doing\s+so|attempts?|actions?)\b[^.]{0,160}\b(?:results?|leads?|lead|cause|subject|grounds?|reasons?|consequences?|face|include)\b[^.]{0,80}\b(?:suspension|termination|deactivation|ban(?:ning|s|ned)?|revocation|closure|cancellation|expulsion|suspend(?:ed|ing)|terminat(?:ed|ing))\b/iu,
          unless: /\b(?:employees?|service\s+providers?|contractors?|duration\s+of)\b/iu,
        },
        {
          on: ['automatically', 'immediately', 'without notice', 'forthwith'],
          pattern:
            /\b(?:agreement|licen[sc]es?|terms|rights?|permissions?|authori[sz]ation|access|contract)\b[^.]{0,60}\b(?:(?:will|shall|is|are|be|do)\s+)?(?:automatically\s+(?:and\s+\w+\s+)?(?:terminat|end|cease|revok|expire)\w*|(?:terminat|cease|end|revok)(?:e[sd]?|s)?\s+(?:automatically|immediately|forthwith|without\s+notice))\b[^.]{0,80}\b(?:if|upon|when|in\s+the\s+event|should|breach|fail|violat|comply)/iu,
          unless: /\b(?:renew|free\s+trial|your\s+(?:cancel|withdraw)|upon\s+(?:\w+\s+){0,2}terminat|by\s+you)\w*\b/iu,
        },
        {
          on: ['discretion', 'any reason', 'without cause'],
          pattern:
            /\b(?:terminat|suspen|disabl|revok|revoc)\w*\b[^.]{0,60}\b(?:accounts?|access|agreement|users?|members?|licen[sc]e|your\s+(?:use|rights?)|privileges)\b[^.]{0,100}\b(?:(?:our|sole|absolute|its)\s+(?:and\s+\w+\s+)?discretion|for\s+any\s+(?:or\s+no\s+)?reason|without\s+cause)\b/iu,
          unless:
            /\b(?:you\s+(?:may|can)|subscription\s+at|promotions?|offers?|sweepstakes|contest|order|refunds?|program(?:me)?|cookies?|(?:upon|after|following|on)\s+(?:\w+\s+){0,2}?terminat\w+)\b/iu,
        },
        {
          on: [
            'breach',
            'violat',
            'fraud',
            'illegal',
            'unlawful',
            'court',
            'authorit',
            'risk',
            'harm',
            'overdue',
            'payment',
            'insolven',
            'bankrupt',
            'misus',
            'abus',
            'suspicious',
            'compromis',
            'discontinu',
            'infring',
            'fail',
            'false',
            'legal',
            'liability',
            'reason',
          ],
          pattern:
            /\b(?:breach|violat|fraud|illegal|unlawful|court|authorit|risk|harm|overdue|non-?payment|payment|insolven|bankrupt|misus|abus|suspicious|compromis|discontinu|infring|fail|false|legal|liability|reason)\w*\b/iu,
          under:
            /\b(?:we|us|[A-Z]\w+|company|party)\b[^.]{0,40}\b(?:may|can|reserves?\s+the\s+right|will|entitled|right)\b[^.]{0,100}\b(?:suspend|terminate|disable|deactivate|block|close|cancel|restrict|revoke)\b[^.]{0,100}\b(?:account|access|agreement|terms|contract|you|membership|services?)\b[^.]{0,120}:\s*$/u,
        },
        {
          on: ['repeat', 'multiple times', 'strikes'],
          pattern:
            /\b(?:terminat|suspend|disabl|remov|ban|clos)\w*\b[^.]{0,120}\b(?:repeat(?:ed|edly)?\s+(?:\w+\s+){0,3}?(?:infring|offend|violat)\w*|repeatedly|multiple\s+(?:violations|strikes|times))/iu,
        },
        {
          on: ['either party', 'either of us', 'any party', 'each party', 'each of the parties', 'both parties'],
          pattern:
            /\b(?:either|any|each|both)\s+(?:party|parties|of\s+(?:us|the\s+parties))\b[^.]{0,60}\b(?:may|can|(?:is|are)\s+entitled|has\s+the\s+right)\b[^.]{0,60}\b(?:terminate|cancel|end|rescind)\b/iu,
          unless: /\b(?:arbitration|negotiat\w+|mediation)\b/iu,
        },
      ],
      matches: [
        'We may suspend or terminate your account at any time, for any reason and without notice.',
        'Ferndell reserves the right to block your access to the platform.',
        'Your membership may be cancelled if you break these rules.',
        'Any breach of these guidelines can lead to suspension or a permanent ban.',
        'This licence ends automatically if you fail to comply with these terms.',
        { text: 'you use a stolen card or commit fraud', leadIn: 'We may close your account if:' },
        'Either party may terminate this agreement by giving 30 days of notice.',
        'We will close the accounts of repeat infringers.',
      ],
      passes: [
        'You may close your account at any time in the settings.',
        'You can block cookies in your browser.',
        'We restrict access to personal data to employees who need it.',
        'We may suspend the newsletter during the summer.',
        'If you delete your account, we erase your photos within 30 days.',
      ],
    },
    {
      id: 'inactivity-termination',
      name: 'Inactive account removal',
      polarity: 'adverse',
      severity: 'medium',
      because: 'You can lose an account simply by not using it.',
      meaning: 'If you stay away too long, the platform can close your account or delete what is in it.',
      impact: (parameters, text) => {
        const time = nameDuration(parameters);
        const what = /\bfee\b|\bcharge\b/i.test(text)
          ? 'charge a fee on your account'
          : /\b(?:points|rewards?|miles|balance|credits?)\b/i.test(text)
            ? 'take away your unused balance or points'
            : /\bdelet|\beras|\bremov|\bpurg/i.test(text)
              ? 'delete your account or what is in it'
              : 'close your account';
        return time
          ? `After ${time} without use, the platform can ${what}.`
          : `If you stay away too long, the platform can **${what}**.`;
      },
      why: 'Many people keep photos, mail or a small balance in accounts they seldom open. After the time named here, these can be gone. Signing in now and then is usually enough to keep them.',
      note: 'Often it is not said what counts as use, or whether a warning comes first.',
      regulations: [
        {
          name: 'GDPR Art. 5(1)(e)',
          jurisdiction: 'EU',
          bears: 'Personal data may not be kept longer than needed, so old unused accounts must be cleared at some point.',
        },
        {
          name: 'Directive 93/13/EEC, Annex 1(g)',
          jurisdiction: 'EU',
          bears: 'Ending an open-ended consumer contract without reasonable notice can be unfair.',
        },
        {
          name: 'Unclaimed Property Law, Code of Civil Procedure §§ 1500–1582',
          jurisdiction: 'US-CA',
          bears: 'Money left in a dormant account generally goes to the state, where you can claim it.',
        },
      ],
      severityRules: [
        {
          when: ({ parameters, text }) =>
            parameters.notice === true ||
            /\b(?:we|us)(?:\s+(?:will|shall)|['’]ll)\s+(?:\w+\s+){0,3}?(?:notify|warn|remind|contact|e-?mail|inform|send)/iu.test(
              text,
            ),
          severity: 'low',
          because: 'It promises a warning first.',
        },
        {
          when: ({ parameters }) => parameters.days !== undefined && parameters.days >= 24 * 30,
          severity: 'low',
          because: 'You have 2 years or more.',
        },
        {
          when: ({ parameters }) => parameters.days !== undefined && parameters.days <= 90,
          severity: 'high',
          because: 'The time is short: 90 days or less.',
        },
      ],
      polarityRules: [
        {
          pattern: /\b(?:will|do|does|shall)\s+not\s+(?:delete|close|remove|deactivate|terminate|expire)\b[^.]{0,60}\binactiv/iu,
          polarity: 'favourable',
          because: 'It promises to keep inactive accounts.',
        },
      ],
      related: ['unilateral-termination', 'data-loss-on-termination', 'retention', 'termination-notice'],
      signals: [
        {
          on: ['inactiv', 'dormant', 'dormancy'],
          pattern:
            /\b(?:inactiv(?:e|ity)|dormant|dormancy)\b[^.]{0,200}\b(?:clos(?:e[sd]?|ing|ure)|delet(?:e[sd]?|ing|ion)|terminat\w+|deactivat\w+|remov(?:e[sd]?|al|ing)|disabl\w+|suspend\w*|eras(?:e[sd]?|ure)|reclaim\w*|cancel\w*|expire[sd]?|forfeit\w*|purg\w+|anonymi[sz]ed|self-destruct|fee)\b/iu,
          unless:
            /\b(?:cookies?|sessions?|log(?:s|ged)?\s+(?:you\s+)?out|time-?outs?|prospects?|workstations?|screen|minutes|accounts?\s+(?:was|were)\s+(?:never|not)\s+inactive)\b/iu,
        },
        {
          on: ['inactiv', 'dormant', 'dormancy'],
          pattern:
            /\b(?:clos(?:e[sd]?|ing|ure)|delet(?:e[sd]?|ing|ion)|terminat\w+|deactivat\w+|remov(?:e[sd]?|al|ing)|disabl\w+|suspend\w*|eras(?:e[sd]?|ure)|reclaim\w*|cancel\w*|expire[sd]?|forfeit\w*|purg\w+)\b[^.]{0,160}\b(?:inactiv(?:e|ity)|dormant|dormancy)\b/iu,
          unless:
            /\b(?:cookies?|sessions?|log(?:s|ged)?\s+(?:you\s+)?out|time-?outs?|prospects?|workstations?|screen|minutes)\b/iu,
        },
        {
          on: [
            'log in',
            'logged in',
            'login',
            'log into',
            'logged into',
            'sign in',
            'signed in',
            'not used',
            'not been used',
            'no activity',
            'unused',
            'not accessed',
            'not use',
            'used your account',
          ],
          pattern:
            /\b(?:not|no|never|without|fail(?:s|ed)?\s+to|unused)\b[^.]{0,50}\b(?:log(?:ged|ging)?[\s-]?(?:in|on)(?:to)?|sign(?:ed|ing)?[\s-]?in(?:to)?|used?|access(?:ed)?|activity|unused)\b[^.]{0,80}\b(?:days?|months?|years?|extended\s+period|long\s+(?:time|period)|prolonged)\b[^.]{0,140}\b(?:clos(?:e|ed)|delet(?:e|ed|ion)|terminat(?:e|ed)|deactivat(?:e|ed)|remov(?:e|ed)|disabl(?:e|ed)|suspend(?:ed)?|eras(?:e|ed)|cancel(?:led|ed)?|expire[sd]?|forfeit(?:ed)?|inactive|dormant)\b/iu,
          unless: /\b(?:cookies?|sessions?|trial|refund)\b/iu,
        },
        {
          on: ['inactive', 'dormant'],
          pattern:
            /\baccounts?\b[^.]{0,40}\b(?:is|are|will\s+be|shall\s+be|may\s+be)\s+(?:\w+\s+){0,3}?(?:inactive|dormant)\b[^.]{0,60}\b(?:if|after|when|where)\b/iu,
        },
        {
          on: ['terminat', 'clos', 'delet', 'deactivat', 'remov', 'disabl', 'suspend', 'cancel'],
          pattern:
            /\b(?:clos(?:e|ed)|delet(?:e|ed)|terminat(?:e|ed)|deactivat(?:e|ed)|remov(?:e|ed)|disabl(?:e|ed)|suspend(?:ed)?|cancel(?:led|ed)?)\b[^.]{0,80}\b(?:accounts?|profiles?|usernames?)\b[^.]{0,60}\b(?:not\s+(?:been\s+)?(?:used|accessed|logged|signed)|no\s+(?:activity|log-?in))\b[^.]{0,80}\b(?:days?|months?|years?|period|time)\b/iu,
        },
      ],
      matches: [
        'If your account stays inactive for 12 months, we may delete it together with its files.',
        'We close dormant accounts after 2 years.',
        'Accounts that you have not logged in to for 18 months will be removed.',
        'We may reclaim usernames of accounts that show a long inactivity.',
        'Your account is considered dormant if nobody signs in for a year.',
        'We can remove accounts that have not been used for 6 months.',
      ],
      passes: [
        'For your safety you are logged out after 15 minutes of inactivity.',
        'This cookie is deleted after 30 days of inactivity.',
        'You may deactivate your account at any time.',
        'Our volunteers stay active for many years.',
      ],
    },
    {
      id: 'data-loss-on-termination',
      name: 'Loss of content on termination',
      polarity: 'adverse',
      severity: 'medium',
      because: 'What you made or paid for is gone when the account is.',
      meaning: 'When your account ends, you lose what is in it, such as your content, data or balance.',
      impact: (parameters, text) => {
        const time = nameDuration(parameters);
        const things = nameThings(text, POSSESSIONS, 'and');
        if (time && /\b(?:retriev|export|download|available|access)\w*\b/i.test(text) && !/\bnot\b/i.test(text))
          return `After your account ends, you have ${time} to fetch ${things?.replaceAll('**', '') ?? 'what is in it'}.`;
        if (!things) return undefined;
        const gone = /forfeit|no\s+refund|not\s+(?:be\s+)?refund/i.test(text) ? ', without compensation' : '';
        return `When your account ends, you can lose ${things}${gone}.`;
      },
      why: 'People often notice too late that a closed account takes photos, files, credits or purchases with it. Some terms give you time to download them, others none. Keep your own copy of what matters.',
      note: 'It often does not say whether you also lose paid items if the platform closes the account without your fault.',
      regulations: [
        {
          name: 'GDPR Art. 20',
          jurisdiction: 'EU',
          bears: 'You can ask for the personal data that you gave, in a form that machines can read.',
        },
        {
          name: 'Directive (EU) 2019/770, Art. 16(4)',
          jurisdiction: 'EU',
          bears: 'If you end the contract for a fault or a change, you can have content you created made available to you.',
        },
        {
          name: 'Data Act (EU) 2023/2854, Art. 25(2)(g)',
          jurisdiction: 'EU',
          bears: 'Customers who leave a cloud service have at least 30 days to fetch their data.',
        },
        {
          name: 'Civil Code § 1749.5',
          jurisdiction: 'US-CA',
          bears: 'A gift certificate that you paid for may not expire.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:you\s+(?:can|may|will\s+(?:be\s+able|have))|allow\s+you|we\s+will)\b[^.]{0,100}\b(?:download|export|retrieve|back\s?up|transfer)\b/iu.test(
              text,
            ),
          severity: 'low',
          because: 'You get time to fetch your content.',
        },
        {
          when: ({ text }) => /\b(?:forfeit|balance|credits?|points|virtual|purchas|funds)\w*/iu.test(text),
          severity: 'high',
          because: 'You can lose things with a money value.',
        },
      ],
      related: [
        'unilateral-termination',
        'inactivity-termination',
        'retention',
        'virtual-items',
        'user-termination',
        'no-refunds',
      ],
      signals: [
        {
          on: ['lose ', 'lost', 'loss of', 'forfeit', 'irretriev', 'void', 'surrender'],
          pattern: composePattern`\b${ENDING}\b[^.]{0,160}\b(?:los[est]{1,2}|loss\s+of|forfeit(?:ed|s|ure)?|irretriev\w+|void(?:ed)?|surrendered)\b[^.]{0,120}`,
          unless:
            /\b(?:liab(?:le|ility)|damages|lost\s+profits|loss\s+of\s+(?:profits?|use|business|revenue|goodwill)|indemnif\w+|void\s+where|cookies?|not\s+lose|warranty)\b/iu,
        },
        {
          on: ['lose ', 'forfeit', 'loss of'],
          pattern: composePattern`\b(?:you|user|customer|member|players?)\b[^.]{0,50}\b(?:los(?:e|es|ing)|forfeits?|(?:result|lead)\s+in\s+(?:the\s+)?(?:loss|forfeiture))\b[^.]{0,100}\b(?:access|content|data|files|credits?|balance|points|rewards?|items|currency|benefits|rights?|licen[sc]es?|information|purchases)\b[^.]{0,120}\b${ENDING}\b`,
          unless: /\b(?:not\s+(?:lose|forfeit)|right\s+(?:to|of)\s+(?:cancel|withdraw)\w*|profits?|disputes?|jury|warranty)\b/iu,
        },
        {
          on: ['delet', 'eras', 'destroy', 'remov', 'purg', 'wipe'],
          pattern: composePattern`\b(?:upon|after|once|when|if|following|on|in\s+the\s+event\s+of|as\s+a\s+result\s+of|by)\b[^.]{0,60}\b${ENDING}\b[^.]{0,140}\b(?:content|materials?|data|files?|photos?|messages?|images|videos?|information|backups?|posts|e-?mails?)\b[^.]{0,80}\b(?:(?:be|is|are)\s+(?:\w+\s+){0,2}?(?:delet|eras|destroy|remov|purg|wip)ed|permanently\s+(?:delet|eras)ed)\b`,
          unless:
            /\b(?:personal\s+(?:data|information)|right\s+to|cookies?|upon\s+(?:your\s+)?request|retention|periods?|download|delete\s+(?:\w+\s+)?(?:data|content)|not\s+be\s+(?:delet|remov|eras)ed|legal\s+obligation)\b/iu,
        },
        {
          on: ['delet', 'eras', 'destroy', 'purg'],
          pattern: composePattern`(?<!\byou\s)\b(?!you\b)\w+\s+(?:may|will|can|shall|reserves?\s+the\s+right\s+to|is\s+entitled\s+to)\s+(?:\w+\s+){0,3}?(?:delete|erase|destroy|purge|remove)\s+(?:\w+\s+){0,3}?(?:content|data|files|materials?|information|account)\b[^.]{0,100}\b(?:upon|after|following|once|when|if|on)\b[^.]{0,60}\b${ENDING}\b`,
          unless: /\b(?:personal\s+(?:data|information)|your\s+right|on\s+your\s+request|cookies?|inactiv\w+|dormant)\b/iu,
        },
        {
          on: ['obligation', 'liab', 'responsib', 'unable', 'not be able', 'cannot', 'no longer'],
          pattern: composePattern`\b${ENDING}\b[^.]{0,140}\b(?:no\s+(?:obligation|liability|duty|responsibility)|not\s+(?:be\s+)?(?:obliged|obligated|required|liable|responsible|able)|cannot|can['’]t|unable|no\s+longer)\b[^.]{0,60}\b(?:retain|stor(?:e|age)|maintain|forward|return|provide|retrieve|recover|restore|access|loss|keep|deletion)\b[^.]{0,60}\b(?:content|data|files|materials?|messages|information|account|credits?|purchases?|items)\b`,
          unless: /\b(?:personal\s+(?:data|information)|warranty)\b/iu,
        },
        {
          on: ['irreversibl', 'permanent', 'recover', 'restor', 'retriev', 'reactivat', 'undone'],
          pattern:
            /\b(?:delet|clos|terminat|cancel|deactivat)\w*\b[^.]{0,30}\b(?:accounts?|profile|membership|services?|agreement)\b[^.]{0,100}\b(?:irreversibl[ey]|cannot\s+be\s+(?:recovered|restored|undone|retrieved|reversed|reactivated)|not\s+be\s+(?:able\s+to\s+)?(?:recover|restor|retriev|reactivat|undone)\w*|permanently\s+(?:lose|delete[sd]?|remove[sd]?|erase[sd]?))\b/iu,
          unless: /\b(?:personal\s+(?:data|information)|right\s+to|cookies?)\b/iu,
        },
        {
          on: ['terminat', 'expir', 'cancel'],
          pattern:
            /\b(?:upon|after|following|on|in\s+the\s+event\s+of)\b[^.]{0,30}\b(?:termination|expiration|expiry|cancellation)\b[^.]{0,140}\b(?:rights?|licen[sc]es?|access)\b[^.]{0,60}\b(?:(?:will|shall|is|are)\s+)?(?:\w+ly\s+)?(?:terminate[sd]?|cease[sd]?|end|be\s+(?:revoked|terminated)|revert|expire)\b/iu,
          unless: /\b(?:surviv\w+|we\s+grant|arbitrat\w+|personal\s+(?:data|information)|accrued)\b/iu,
        },
        {
          on: ['forfeit', 'expire', 'lost', 'void', 'cancel'],
          pattern: composePattern`\b(?:credits?|points|balances?|rewards?|virtual\s+(?:items?|goods|currency)|coins|vouchers?|funds|benefits|miles)\b[^.]{0,80}\b(?:forfeited|expire|lost|void(?:ed)?|cancel+ed|deleted)\b[^.]{0,100}\b(?:account|membership|agreement|terms)\b[^.]{0,40}\b${ENDING}\b`,
        },
      ],
      matches: [
        'When your account is terminated, you lose all unused credits.',
        'You forfeit your points and rewards if your membership is cancelled.',
        'After you close your account, your files will be permanently deleted.',
        'We may delete your content at once after the agreement ends.',
        'After termination we have no obligation to keep or return your data.',
        'Deleting your profile is irreversible.',
        'Upon termination, all licences granted to you cease immediately.',
        'Unused coins are forfeited when your account is closed.',
      ],
      passes: [
        'We are not liable for lost profits after termination.',
        'We erase your personal data when you close your account, unless the law says otherwise.',
        'You may close your account at any time.',
        'These sections survive termination.',
      ],
    },
    {
      id: 'user-termination',
      name: 'You can leave',
      polarity: 'favourable',
      severity: 'low',
      because: 'You are free to go.',
      meaning: 'You can close your account or end the agreement.',
      impact: (parameters, text) => {
        const time = nameDuration(parameters);
        const what = /\baccounts?\b|\bprofile\b/i.test(text)
          ? 'close your account'
          : /\bmembership\b/i.test(text)
            ? 'end your membership'
            : 'end the agreement';
        if (/\bnot\s+(?:\w+\s+){0,2}?(?:terminate|cancel)\b|\bmay\s+only\b|\bminimum\s+(?:term|period)\b/i.test(text))
          return undefined;
        if (time && isAhead(parameters, text)) return `You can ${what} with ${time} of notice.`;
        if (time && /\bwithdraw|\brescind|\bcooling/i.test(text)) return `You have ${time} to withdraw from the agreement.`;
        const way = nameThings(text, [
          [/\bsettings?\b|\baccount\s+(?:page|menu|section|controls)/i, 'in your settings'],
          [/\be-?mail/i, 'by e-mail'],
          [/\bcustomer\s+(?:service|support|care)|\bcontact(?:ing)?\s+(?:us|our)|\bsupport\b/i, 'through customer support'],
          [/\bwritten\s+notice|\bin\s+writing/i, 'in writing'],
        ]);
        if (way) return `You can ${what} ${way}.`;
        return /\bat\s+any\s+time\b|\bany\s*time\b|\bwhenever\b/i.test(text) ? `You can ${what} **at any time**.` : undefined;
      },
      why: 'You need to know the way out before you come in. A simple exit at any time keeps you free to move to another service. Closing an account does not always end payments, so look at those as well.',
      note: 'Deactivating often only hides an account. Deleting is usually a step of its own.',
      regulations: [
        {
          name: 'Directive 2011/83/EU, Arts. 9 and 16',
          jurisdiction: 'EU',
          bears: 'You can withdraw from most contracts made online within 14 days, without a reason.',
        },
        {
          name: 'Digital Markets Act (EU) 2022/1925, Art. 6(13)',
          jurisdiction: 'EU',
          bears: 'The largest platforms may not make leaving disproportionately hard.',
        },
        {
          name: 'Civil Code (BGB) § 312k',
          jurisdiction: 'DE',
          bears: 'Paid contracts that can be made on a website need a button to end them there.',
        },
        {
          name: 'Business and Professions Code § 17602',
          jurisdiction: 'US-CA',
          bears: 'If you signed up online for something that renews, you can also end it online.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:termination\s+fee|remain\s+(?:liable|responsible|obligated)|no\s+refunds?|not\s+(?:be\s+)?(?:entitled|refunded)|minimum\s+(?:term|period))\b/iu.test(
              text,
            ),
          severity: 'medium',
          because: 'Leaving has a cost or a condition.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\byou\s+(?:may|can|shall|will)(?:not|n['’]t|\s+not)\s+(?:\w+\s+){0,2}?(?:terminate|cancel|close|end|withdraw)\b|\b(?:cannot|may\s+not)\s+be\s+(?:terminated|cancelled|canceled)\s+by\s+(?:you|the\s+(?:user|customer))\b/iu,
          polarity: 'adverse',
          because: 'It limits when you can leave.',
        },
      ],
      related: ['cancellation', 'deletion-right', 'data-loss-on-termination', 'unilateral-termination', 'survival'],
      signals: [
        {
          on: ['terminat', 'clos', 'delet', 'deactivat', 'cancel', 'rescind', 'pause', 'end the ', 'end this ', 'end your '],
          pattern:
            /\b(?:you|users?|customers?|members?|subscribers?|licensees?|clients?|consumers?|either\s+party|either\s+of\s+us|(?:any|each|both)\s+(?:party|parties)|parties)\s+(?:(?!acknowledge|agree|understand|that\b)\w+,?\s+){0,4}?(?:may|can|(?:is|are)\s+(?:\w+\s+)?(?:free|able|entitled)\s+to|ha(?:s|ve)\s+the\s+(?:right|option|ability)\s+to|reserves?\s+the\s+right\s+to)\b[^.]{0,60}?\b(?:terminat(?:e|ing)|clos(?:e|ing)|delet(?:e|ing)|deactivat(?:e|ing)|cancel(?:ling|ing)?|rescind|paus(?:e|ing)|disabl(?:e|ing)|remov(?:e|ing)|end)\s+(?:\w+\s+){0,4}?(?:accounts?|agreements?|terms|contracts?|memberships?|registration|profiles?|arrangement|legal\s+relationship|licen[sc]e|relationship|user\s+id)\b/iu,
          unless:
            /\b(?:cookies?|content\s+from\s+your|card\s+from|bank\s+account|arbitrat\w+|subscription\s+from\s+your|right\s+to\s+(?:\w+\s+)?(?:suspend|remove|terminate\s+your)|linked|other\s+users|payment\s+method|payment\s+account|before\s+you\s+can)\b/iu,
        },
        {
          on: ['clos', 'delet', 'deactivat', 'terminat', 'cancel'],
          pattern:
            /\b(?:to|how\s+to|would\s+like\s+to|wish(?:es)?\s+to|want\s+to|can)\s+(?:\w+\s+){0,2}?(?:close|delete|deactivate|terminate|cancel|remove)\s+(?:your|an|the|their|his|my|a)\s+(?:\w+\s+){0,3}?(?:accounts?|profile|membership|registration|agreement|user\s+agreement)\b[^.]{0,120}\b(?:go\s+to|visit|contact|e-?mail|click|log\s?in|select|follow|send|write|use|through|via|by|settings?|please|tap|here|at\s+any\s+time|support)\b/iu,
          unless:
            /\b(?:we\s+(?:may|can|will|reserve)[^.]{0,60}(?:close|terminate|delete|deactivate|cancel)|reserves?\s+the\s+right|bank\s+account|require\s+you|refus\w+|unless|terminated\s+by|failure\s+to|agent|deceased|child(?:['’]s)?|law\s+enforcement)\b/iu,
        },
        {
          on: ['terminat', 'clos', 'delet', 'deactivat', 'cancel'],
          pattern:
            /\byou\b[^.]{0,30}\b(?:terminate|close|delete|deactivate|cancel)\s+(?:your|this|these|the|our)\s+(?:\w+\s+){0,3}?(?:accounts?|profile|membership|registration|agreement|terms|contract)\b[^.]{0,60}\b(?:at\s+any\s+time|anytime|for\s+any\s+reason|by\s+(?:giving|sending|contacting|e-?mailing|following|clicking|going|notifying|providing|discontinuing|ceasing|deleting|closing|using|logging|uninstalling)|(?:up)?on\s+(?:\w+\s+){0,4}?notice|through\s+(?:your|the)|in\s+(?:your|the)\s+\w+\s+settings|within\s+your)\b/iu,
          unless:
            /\b(?:we\s+may\s+\w+,?\s+(?:or\s+)?\w*\s*(?:suspend|terminate)|reserve|terminated\s+by)\b|\bfor\s+any\s+reason,/iu,
        },
        {
          on: ['terminated by', 'cancelled by', 'canceled by', 'terminable', 'ended by', 'closed by', 'terminat'],
          pattern:
            /\b(?:agreement|terms|contract|account|licen[sc]e|membership)\b[^.]{0,100}\b(?:(?:terminated|cancel+ed|ended|closed|terminable)\s+(?:\w+\s+){0,3}?by\s+(?:you|either|the\s+(?:user|customer|member|consumer|client|buyer)|both|any\s+party)|(?:until|unless)\s+(?:\w+\s+){0,2}?terminated\s+(?:\w+\s+){0,3}?by\s+(?:either\s+)?(?:you|us\s+or\s+you))\b/iu,
          unless: /\b(?:not\s+be\s+terminated|breach(?:ed)?\s+by|renew\w*|if\s+(?:your|the|these|this))\b/iu,
        },
        {
          on: ['stop using', 'discontinu', 'cease using', 'ceasing', 'stop participating', 'uninstall'],
          pattern:
            /\byou\s+(?:may|can|(?:are|['’]re)\s+free\s+to|are\s+always\s+free\s+to)\b[^.]{0,60}\b(?:stop\s+(?:using|accessing)|discontinue\s+(?:your\s+)?(?:use|using|access)|cease\s+(?:using|use)|end\s+(?:your\s+)?use|uninstall)\b[^.]{0,80}\b(?:at\s+any\s+time|any\s*time|whenever|for\s+any\s+reason|services?|application|app|software|platform)\b/iu,
          unless:
            /\b(?:object|do\s+not\s+agree|disagree|changes?|cookies?|need\s+to|collection\s+of|only\s+remedy|location|tracking)\b/iu,
        },
        {
          on: ['withdraw', 'rescind', 'revocation', 'cooling-off'],
          pattern:
            /\b(?:right\s+(?:to|of)\s+(?:withdraw(?:al)?|rescind|revoke)|withdraw|rescind|cooling-off\s+period|revoke)\b[^.]{0,60}\b(?:contract|agreement)\b[^.]{0,120}\b(?:within|days|without\s+(?:giving|stating)\s+(?:any\s+)?reasons?)\b/iu,
          unless: /\b(?:consent|arbitrat|personal\s+data|lose|loses|expires?)\b/iu,
        },
      ],
      matches: [
        'You can delete your account at any time.',
        'To close your profile, go to the settings page and choose "Leave".',
        'You may terminate this agreement for any reason by sending us an e-mail.',
        'Either party can end the contract with 1 month of notice.',
        'The agreement stays in force until it is terminated by you or by us.',
        'You are free to stop using the services whenever you like.',
        'You have the right to withdraw from this contract within 14 days without giving any reason.',
        'You can temporarily deactivate your account.',
      ],
      passes: [
        'We may close your account if you break the rules.',
        'You can delete cookies in your browser.',
        'If you do not agree with the changes, stop using the service.',
        'You may withdraw your consent at any time.',
        'You can remove your linked bank account in the wallet.',
      ],
    },
    {
      id: 'termination-notice',
      name: 'Notice or appeal before termination',
      polarity: 'favourable',
      severity: 'low',
      because: 'You hear of it, and can answer.',
      meaning: 'The platform tells you before or when it acts against your account, or lets you appeal.',
      impact: (parameters, text) => {
        const time = nameDuration(parameters);
        if (/\bappeal|\bcontest|\bchallenge|\bcomplain|\bobject(?:ion)?\b|\bdispute/i.test(text))
          return time
            ? `You can **appeal** a decision against your account or content; the time named is ${time}.`
            : 'You can **appeal** a decision against your account or content.';
        if (/\bcure|\bremed/i.test(text))
          return time
            ? `You get ${time} to put a breach right before the agreement ends.`
            : 'You get **a chance to put a breach right** before the agreement ends.';
        if (time) return `The platform gives you ${time} of notice before it ends the agreement or your account.`;
        if (/\breasons?\b|\bexplain|\bwhy\b/i.test(text))
          return 'The platform tells you **the reason** when it acts against your account or content.';
        return undefined;
      },
      why: 'A warning gives you time to save your content or to put things right. A reason lets you see whether there was a mistake, and an appeal gets somebody to look again. Automated systems do make mistakes.',
      note: 'Words such as "where possible" or "we may" leave the platform free not to tell you.',
      regulations: [
        {
          name: 'Digital Services Act (EU) 2022/2065, Art. 17',
          jurisdiction: 'EU',
          bears: 'Hosting services must give you clear reasons when they restrict your content or account.',
        },
        {
          name: 'Digital Services Act (EU) 2022/2065, Arts. 20 and 21',
          jurisdiction: 'EU',
          bears: 'Online platforms must let you complain for at least 6 months, and you can turn to an out-of-court body.',
        },
        {
          name: 'Regulation (EU) 2019/1150, Art. 4',
          jurisdiction: 'EU',
          bears: 'Business users get a statement of reasons, and 30 days of notice before the whole service ends.',
        },
        {
          name: 'Online Safety Act 2023, s. 21',
          jurisdiction: 'UK',
          bears: 'User-to-user services must let you complain when they remove your content or restrict your account.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:not\s+(?:be\s+)?(?:required|obliged|obligated)\s+to\s+(?:\w+\s+){0,3}?(?:notify|inform|disclose|give|provide|explain)|no\s+obligation\s+to\s+(?:\w+\s+){0,2}?(?:notify|explain|inform)|(?:decisions?|determinations?)\s+(?:\w+\s+){0,4}?(?:is|are|shall\s+be|will\s+be)\s+final|no\s+(?:right\s+(?:of|to)\s+)?appeal)\b/iu,
          polarity: 'adverse',
          because: 'It takes away the notice, the reason or the appeal.',
        },
      ],
      related: [
        'unilateral-termination',
        'content-removal',
        'inactivity-termination',
        'copyright-complaints',
        'user-termination',
      ],
      signals: [
        {
          on: ['notify', 'notif', 'inform', 'notice', 'contact', 'warn', 'tell', 'e-mail', 'email', 'let you know', 'explain'],
          pattern:
            /\b\w+(?:\s+(?:will|shall|may|can|must|would|intend\s+to|(?:try|aim|attempt|endeavou?r)\s+to)|['’]ll)\s+(?:\w+,?\s+){0,6}?(?:notify|inform|(?:give|provide|send)(?:\s+(?:to\s+)?you)?(?:\s+(?:with\s+)?(?:an?|the|some|at\s+least))?[^.]{0,40}?(?:notice|warning|notification|reasons?)|warn|tell|contact|let\s+you\s+know|explain|e-?mail)\b[^.]{0,120}\b(?:suspen(?:d|sion)\w*|terminat\w+|deactivat\w+|restrict(?:ion|ed|ing)\w*|remov(?:al|e|ed|ing)|disabl(?:e|ed|ing)|clos(?:e|ed|ing|ure)|block(?:ed|ing)?|ban(?:ned|ning)?)\b/iu,
          unless:
            /\b(?:without\s+(?:\w+\s+){0,3}?notice|not\s+(?:be\s+)?(?:required|obliged|obligated)|cookies?|(?:changes?|modif\w+|amend\w+)\s+to\s+(?:these|the|this)\s+(?:terms|agreement|polic)|personal\s+(?:data|information)|(?:renew|subscription|trial|price|payment)\w*|arbitra\w+|counter-?\s?notic\w+|you\s+(?:may|can|wish|want|would\s+like)\s+(?:to\s+)?(?:terminate|close|delete|cancel)|request)\b/iu,
        },
        {
          on: ['notice', 'notification', 'warning', 'notify', 'informing'],
          pattern: composePattern`(?:${THEY_MAY}|\b(?:either|any|each)\s+party\b)[^.]{0,100}?\b(?:terminate|suspend|close|cancel|end|deactivate|discontinue)\b[^.]{0,100}\b(?:(?:agreement|account|contract|terms|access|membership|services?|you|framework|user|licen[sc]e)\b)[^.]{0,100}\b(?:(?:\d+|thirty|sixty|ninety|fourteen|fifteen|ten|seven|one|two|three|six|five|reasonable)\b[^.]{0,40}\b(?:notice|notification|notify\w*)|(?:after|with|upon|by|on)\s+(?:\w+\s+){0,3}?(?:prior|advance|reasonable|written|giving|providing|sending|notifying|informing)\s+(?:\w+\s+){0,3}?(?:notice|notification|warning|you|user|customer))\b`,
          unless:
            /\bwith(?:out|\s+or\s+without)\s+(?:\w+\s+){0,5}?notice|\bnotice\s+is\s+not|\bno\s+notice\b|\bremedy\b|\bimmediate(?:ly)?\b/iu,
        },
        {
          on: ['appeal', 'contest', 'challenge', 'complaint', 'reinstat', 'reconsider'],
          pattern:
            /\b(?:appeal(?:s|ed|ing)?|contest|challenge|reinstate\w*|reconsider\w*|(?:lodge|submit|file|make)\s+(?:an?\s+)?(?:internal\s+)?(?:complaint|objection|counter-?statement))\b[^.]{0,140}\b(?:decisions?|suspen\w+|terminat\w+|remov(?:al|ed|ing)|restrict\w+|bann?(?:ed|s)?|moderation|enforcement|strikes?|sanctions?|disabl\w+|deactivat\w+|account\s+(?:was|is|has)|content\s+(?:was|is|has))\b/iu,
          unless:
            /\b(?:court|arbitrat\w+|award|supervisory|(?:data\s+protection|competent|regulatory|supervisory)\s+(?:\w+\s+)?authorit\w+|automated\s+(?:decision|individual|processing)|privacy\s+(?:request|rights?)|deny\s+your|denial\s+of\s+your|denied\s+your|attorney\s+general|refus\w+\s+to\s+(?:act|take)|copyright\s+ownership|contest\s+(?:entry|rules)|legal\s+(?:claim|effect)|your\s+(?:consumer\s+)?rights\s+request|chargeback|processing|personal\s+(?:data|information)|refus\w+\s+(?:your|a)\s+request|consumer\s+request|declin\w+|submitted\s+by)\b/iu,
        },
        {
          on: [
            'appeal',
            'contest',
            'challenge',
            'complaint-handling',
            'complaint handling',
            'mistake',
            'in error',
            'by error',
            'dispute this',
            'counter',
          ],
          pattern:
            /\b(?:suspen(?:d|sion)\w*|terminat\w+|remov(?:al|ed|ing)|restrict\w+|bann?ed|moderation|enforcement|disabled|deactivat\w+|blocked|decisions?|closure|closed|strikes?|action)\b[^.]{0,160}\b(?:appeal(?:s|ed|ing)?|contest(?:ing)?\s+(?:it|this|the|such|our|that)|challenge\s+(?:it|this|the|such|our|that)|internal\s+complaint|complaint[\s-]handling|(?:by|in|made\s+(?:a|in))\s+(?:mistake|error)[^.]{0,80}(?:contact|appeal|write|e-?mail|let\s+us|tell|submit))\b/iu,
          unless:
            /\b(?:court|arbitrat\w+|award|supervisory|(?:data\s+protection|competent|regulatory|supervisory)\s+(?:\w+\s+)?authorit\w+|automated\s+(?:decision|individual|processing)|privacy\s+(?:request|rights?)|(?:deny|denial|decline)\w*|attorney\s+general|refus\w+\s+to\s+(?:act|take)|legal\s+(?:claim|effect)|personal\s+(?:data|information)|counter-?notice|DMCA|requests?|rights\s+described|receipt\s+of\s+an\s+appeal|refus\w+)\b/iu,
        },
        {
          on: [
            'statement of reasons',
            'statement of the reasons',
            'state the reason',
            'the reason',
            'reasons for',
            'reason for',
            'reasons why',
            'reason why',
          ],
          pattern:
            /\bstatements?\s+of\s+(?:the\s+)?reasons\b|\b(?:explain|inform|notify|tell|provide|give|state|communicat\w+|indicat\w+|specif\w+)\b[^.]{0,80}\breasons?\s+(?:for|why|behind|underlying)\b[^.]{0,80}\b(?:suspen\w+|terminat\w+|remov\w+|restrict\w+|ban|block\w*|clos(?:ure|ed|ing)|disabl\w+|decision|action|deactivat\w+)\b/iu,
          unless:
            /\b(?:without\s+(?:\w+\s+){0,4}?reasons?|you\s+(?:must|should|shall|may|can|will)\s+(?:\w+\s+){0,2}?(?:state|give|explain|provide)|withdraw\w*|personal\s+data|requests?|arbitrator|award|(?:deny|denial|declin)\w*)\b/iu,
        },
        {
          on: ['cure ', 'cured', 'remedy', 'remedied', 'remedies'],
          pattern:
            /\b(?:(?:not|fails?\s+to|failure\s+to|unless)\b[^.]{0,40}\b(?:cure[ds]?|remed(?:y|ied|ies))|(?:cure|remedy|remedied)\b[^.]{0,40}\b(?:within|period|opportunity))\b[^.]{0,80}\b(?:days?|notice|reasonable|period|hours)\b/iu,
          unless: /\b(?:warranty|defect|non-?conform\w*|infringing|sole\s+remedy|exclusive\s+remedy|invalid|repair|reports?)\b/iu,
        },
        {
          on: ['out-of-court', 'out of court', 'dispute settlement body', 'dispute settlement bodies'],
          pattern:
            /\b(?:decisions?|moderation|content|restrict\w+|suspen\w+|complaint)\b[^.]{0,140}\b(?:certified\s+)?out[\s-]of[\s-]court\s+(?:dispute\s+)?(?:settlement|resolution)\b|\bArt(?:icle|\.)\s+2[01]\s+(?:of\s+the\s+)?(?:DSA|Digital\s+Services\s+Act)\b/iu,
          unless: /\bconsumer\s+(?:arbitration|dispute|conciliation)\b/iu,
        },
      ],
      matches: [
        'We will notify you by e-mail before we suspend your account.',
        'We may terminate this agreement with at least 30 days of notice.',
        'You can appeal our decision to remove your post within 6 months.',
        'If your account was suspended and you think that this was a mistake, please contact us to appeal.',
        'You receive a statement of reasons for each restriction.',
        'Either party may terminate if the other does not cure a breach within 20 days of written notice.',
        'You can also take our moderation decision to a certified out-of-court dispute settlement body.',
      ],
      passes: [
        'We may close your account without prior notice.',
        'You may appeal to the supervisory authority of your country.',
        'We will notify you before the price of your subscription changes.',
        'You may close your account by giving 30 days of notice.',
      ],
    },
    {
      id: 'survival',
      name: 'Terms that survive',
      polarity: 'neutral',
      severity: 'low',
      because: 'Most contracts have it; it matters after you leave.',
      meaning: 'Some rules keep binding you after your account or this agreement ends.',
      impact: (_parameters, text) => {
        const things = nameThings(
          text,
          [
            [/liabilit/i, 'liability'],
            [/indemni/i, 'your duty to cover their losses'],
            [/arbitrat|dispute/i, 'disputes'],
            [/licen[sc]e|content/i, 'licences and content'],
            [/confidential/i, 'confidentiality'],
            [/payment|fees|owed|accrued/i, 'what you owe'],
            [/intellectual|proprietary|ownership/i, 'intellectual property'],
            [/warrant/i, 'warranty disclaimers'],
          ],
          'and',
        );
        return things ? `After you leave, the rules on ${things} keep binding you.` : undefined;
      },
      why: 'Leaving does not wipe the slate clean. Limits on liability, dispute rules and debts usually stay. So do licences to what you posted, if the text says so.',
      note: 'A line such as "provisions that by their nature should survive" leaves it open which rules those are.',
      regulations: [
        {
          name: 'Directive 93/13/EEC, Art. 5',
          jurisdiction: 'EU',
          bears: 'Consumer terms must be plain, and doubts are read in your favour.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) => /\bindemni/iu.test(text) && /\blicen[sc]e/iu.test(text),
          severity: 'medium',
          because: 'Your duty to pay their losses and the licence to your content both stay.',
        },
      ],
      related: [
        'content-license-survives',
        'user-termination',
        'unilateral-termination',
        'indemnification',
        'liability-exclusion',
      ],
      signals: [
        {
          on: ['surviv'],
          pattern:
            /\b(?:surviv(?:e[sd]?|ing|al))\b[^.]{0,120}\b(?:terminat\w+|expir\w+|cancel\w+|clos\w+|end|ends|cessation|suspension|discontinu\w+|withdrawal|deactivat\w+|completion|agreement)\b/iu,
          unless: /\b(?:surviving\s+(?:entity|corporation|spouse|user)|merger|warranty\s+of)\b/iu,
        },
        {
          on: ['surviv'],
          pattern:
            /\b(?:terminat\w+|expir\w+|cancel\w+|clos\w+|provisions?|sections?|clauses?|obligations?|terms|paragraphs?|articles?|nature|liabilit\w+|indemnif\w+)\b[^.]{0,240}\b(?:(?:shall|will|should|must|do|does|to|that|which|also)\s+(?:\w+\s+)?survives?|survival)\b/iu,
          unless: /\b(?:surviving\s+(?:entity|corporation)|merger|severed|invalid)\b/iu,
        },
        {
          on: ['continu', 'remain', 'still apply', 'stay in', 'remain in', 'endure'],
          pattern:
            /\b(?:sections?|provisions?|clauses?|obligations?|terms|paragraphs?|articles?|rights\s+and\s+(?:obligations|duties|liabilities)|agreements?|indemnit\w+|limit(?:ation)?s?)\b[^.]{0,120}\b(?:continue[sd]?\s+(?:to\s+(?:\w+\s+)?(?:apply|bind|be\s+(?:in\s+(?:full\s+)?(?:force|effect)|binding|effective|valid|enforceable))|in\s+(?:full\s+)?(?:force|effect))|remains?\s+(?:in\s+(?:full\s+)?(?:force|effect)|binding|effective|applicable|valid|enforceable)|still\s+appl(?:y|ies)|stay\s+in\s+(?:force|effect))\b[^.]{0,100}\b(?:after|even\s+(?:if|after|though)|following|notwithstanding|beyond|despite|upon)\b[^.]{0,80}\b(?:terminat\w+|expir\w+|cancel\w+|clos\w+|end|ends|ended|stop|leave|cease\w*|delet\w+)/iu,
          unless: /\b(?:until\s+terminated|invalid|unenforceable|severab\w+|licen[sc]e\s+(?:you\s+grant|to\s+your))\b/iu,
        },
        {
          on: ['terminat', 'expir', 'clos', 'cancel'],
          pattern:
            /\b(?:terminat\w+|expir\w+|closure|cancellation)\b[^.]{0,60}\b(?:(?:shall|will|does|do)\s+not\s+(?:\w+\s+)?(?:affect|relieve|limit|waive|release|prejudice|exempt|excuse)|without\s+prejudice\s+to|not\s+(?:affect|relieve))\b[^.]{0,100}\b(?:obligations?|rights?|liabilit\w+|accrued|provisions?|pay|owed|claims)\b/iu,
          unless: /\b(?:lawfulness|processing|consent|personal\s+data)\b/iu,
        },
        {
          on: [
            'remain liable',
            'remain responsible',
            'remain obligated',
            'remain bound',
            'still owe',
            'still be liable',
            'still liable',
            'outstanding',
          ],
          pattern:
            /\b(?:terminat\w+|clos\w+|cancel\w+|ends?|expir\w+)\b[^.]{0,120}\b(?:(?:remain|still|continue\s+to\s+be)\s+(?:\w+\s+)?(?:liable|responsible|obligated|bound|owe))\b[^.]{0,100}/iu,
        },
      ],
      matches: [
        'Sections 4, 7 and 9 survive the end of this agreement.',
        'All provisions that by their nature should survive termination will survive.',
        'The limits on liability continue to apply even after your account is closed.',
        'Termination does not affect rights and obligations that have already accrued.',
        'If the contract ends, you remain liable for all sums that are due.',
      ],
      passes: [
        'This story is about people who survived a storm.',
        'If one clause is invalid, the other clauses remain in full force.',
        'The merged company is the surviving entity.',
        'Taking back your consent does not affect processing before it.',
      ],
    },
    {
      id: 'account-security-duty',
      name: 'Responsibility for the account',
      polarity: 'neutral',
      severity: 'low',
      because: 'It is usual, and the duty is easy to meet.',
      meaning: 'You must keep your login safe, and you answer for what happens under your account.',
      impact: (_parameters, text) => {
        const all =
          /\b(?:responsible|liable|accountable|responsibility)\b[^.]{0,120}\b(?:activit|actions?|use|transactions|anything|everything|whatever|conduct)/i.test(
            text,
          );
        const report =
          /\b(?:notify|inform|contact|report|tell|advise)\b/i.test(text) &&
          /\bunauthori|\bcompromis|\bstolen|\blost\b|\bbreach|\bsecurity/i.test(text);
        const secret = /\bpasswords?|\bcredentials|\blog-?in|\bconfidential|\bsecret/i.test(text);
        const duties = [
          ...(secret && !all ? ['keep your login **secret**'] : []),
          ...(all ? ['**answer for everything** done under your account'] : []),
          ...(report ? ['**report misuse** to the platform'] : []),
        ];
        return duties.length > 0 ? `You must ${duties.join(' and ')}.` : undefined;
      },
      why: 'If somebody gets into your account, this clause makes their acts look like yours. A strong password and quick reporting limit the harm. For payments, the law often limits what you have to bear.',
      note: 'Such terms seldom say what happens when the leak was on the side of the platform.',
      regulations: [
        {
          name: 'Directive (EU) 2015/2366, Art. 74',
          jurisdiction: 'EU',
          bears: 'For unauthorised payments you bear €50 at most, unless you acted with fraud or gross negligence.',
        },
        {
          name: 'Payment Services Regulations 2017, reg. 77',
          jurisdiction: 'UK',
          bears: 'For unauthorised payments you bear £35 at most, unless you acted with fraud or gross negligence.',
        },
        {
          name: 'Regulation E, 12 CFR § 1005.6',
          jurisdiction: 'US',
          bears: 'If you report in time, your loss from unauthorised transfers from a bank account is limited.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:whether\s+or\s+not|even\s+if|regardless|with\s+or\s+without)\b[^.]{0,60}\b(?:authori[sz]|knowledge|permission|you|consent)/iu.test(
              text,
            ),
          severity: 'medium',
          because: 'You answer even for what you did not allow.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\byou\s+(?:will|are|shall)\s+not\s+(?:be\s+)?(?:liable|responsible)\b[^.]{0,100}\b(?:unauthori[sz]ed|after\s+you|once\s+you|fraud)/iu,
          polarity: 'favourable',
          because: 'It frees you from what others do with your account.',
        },
      ],
      related: [
        'accurate-information-duty',
        'account-non-transferable',
        'user-risk-assumption',
        'security-measures',
        'network-security-abuse',
      ],
      signals: [
        {
          on: [
            'password',
            'credential',
            'login',
            'log-in',
            'username',
            'user name',
            'access code',
            'security code',
            'api key',
            ' pin',
            'passcode',
            'user id',
            'account',
          ],
          pattern:
            /\b(?:responsib\w+|liable|must|agrees?|undertakes?|accountable|obliged|obligated|required|should|shall|please|need\s+to|will|ensure|ask\s+you|encourage|recommend|advise)\b[^.]{0,120}\b(?:confidential(?:ity)?|secret|secure|securely|safe(?:ly|guard|guarding|keeping)?|protect(?:ing)?|security\s+of|secrecy)\b[^.]{0,80}\b(?:passwords?|credentials|log-?in|access\s+codes?|user\s?-?names?|pins?|passcodes?|keys|your\s+(?:\w+\s+)?account|authenti\w+|user\s+id|the\s+account|accounts?)\b/iu,
          unless:
            /\b(?:we\s+(?:will|use|take|shall|are|protect|ask\s+for|may|cannot|strive)|to\s+(?:help\s+)?(?:protect|keep|secure)\s+(?:your\s+account|the\s+security\s+of\s+your\s+account)\s+we|cookies?|bank|investigat\w+|arbitrator|identity\s+verification|exporter|importer)\b/iu,
        },
        {
          on: [
            'password',
            'credential',
            'login',
            'log-in',
            'username',
            'user name',
            'access code',
            'security code',
            'api key',
            'passcode',
            'user id',
            'account',
          ],
          pattern:
            /\b(?:passwords?|credentials|log-?in\s+\w+|access\s+codes?|user\s?-?names?|passcodes?|api\s+keys?|(?:your|the)\s+accounts?|account\s+(?:details|information)|user\s+id)\b[^.]{0,60}\b(?:confidential|secret|secure|safe|not\s+(?:be\s+)?(?:shared?|disclosed?|reveal(?:ed)?|given)|protected)\b/iu,
          unless:
            /\b(?:we\s+(?:use|store|keep|take|protect|encrypt|will|never|are|may|hash)|hashed|encrypt\w*|https?|ssl|tls|are\s+stored|secure\s+(?:servers?|connection|socket)|helps?\s+(?:\w+\s+)?(?:keep|maintain)|processing|cookies?|track|cannot\s+guarantee|guarantee|our\s+(?:servers|security))\b/iu,
        },
        {
          on: ['responsib', 'liable', 'accountable', 'answerable'],
          pattern:
            /\b(?:responsib(?:le|ility)|liable|accountable|liability|answerable)\b[^.]{0,120}\b(?:activit(?:y|ies)|actions?|use|usage|transactions?|anything|everything|whatever|conduct|acts|communications|access|charges|orders?|purchases?|damages?|losses)\b[^.]{0,80}\b(?:(?:under|through|via|from|on|in|with|using|by|of|to)\s+(?:the\s+use\s+of\s+)?(?:your|the|their|its|his|an?|such|that|any)\s+(?:\w+\s+){0,2}?(?:accounts?|passwords?|credentials|user\s?-?names?|log-?in|user\s+id|profile|registration)|someone\s+else\s+us\w+\s+your)/iu,
          unless:
            /\b(?:we\s+(?:are|will|shall)\s+not|not\s+(?:be\s+)?(?:responsible|liable)|no\s+(?:liability|responsib)|bank\s+account|social\s+media\s+account|privacy\s+polic|disclaim)\b/iu,
        },
        {
          on: ['notify', 'inform', 'contact', 'report', 'advise', 'tell us', 'let us know', 'alert'],
          pattern:
            /\b(?:notify|inform|contact|tell|report|advise|alert|let)\b[^.]{0,80}\b(?:unauthori[sz]ed|suspect\w*|compromised?|stolen|lost|breach\s+of\s+security|security\s+breach|misuse|without\s+your\s+(?:permission|consent|authori[sz]ation)|hacked|disclosure|no\s+longer\s+secure|third\s+part\w+\s+ha)\b[^.]{0,100}\b(?:accounts?|passwords?|use|access|credentials|security|log-?in|card|device|user\s?name|user\s+id|keys?)\b/iu,
          unless:
            /\b(?:we(?:\s+(?:will|shall|may|must|are)|['’]ll)\s+(?:\w+\s+){0,4}?(?:notify|inform|contact|report|tell|alert)|copyright|children|child|supervisory|data\s+subjects?|infring\w+|personal\s+data\s+breach|lost\s+or\s+damaged|vulnerabilit\w+|your\s+users|limit\s+the\s+use)\b/iu,
        },
        {
          on: ['password', 'credential', 'login', 'log-in', 'account', 'passcode', 'access code'],
          pattern:
            /(?<!\bwe\s(?:\w{1,10}\s)?)\b(?:not|never|don['’]t|refrain\s+from|prohibited\s+from)\s+(?:\w+\s+){0,3}?(?:shar(?:e|ing)|disclos(?:e|ing)|reveal(?:ing)?|giv(?:e|ing)|divulg(?:e|ing)|tell|let\s+(?:anyone|others?|any)|allow\s+(?:anyone|others?|any|third))\b[^.]{0,60}\b(?:passwords?|credentials|log-?in|account\s+(?:details|information|access|password)|your\s+account|passcodes?|access\s+codes?|access\s+your)\b/iu,
          unless:
            /\b(?:we\s+(?:do|will)\s+not|sell,?\s+(?:\w+,?\s+)?(?:transfer|rent|trade)|personal\s+information|with\s+you)\b/iu,
        },
        {
          on: ['password', 'two-factor', 'log out', 'log off', 'sign out', 'sign off', 'exit from'],
          pattern:
            /\b(?:choose|use|select|create|set|pick)\s+(?:an?\s+)?(?:\w+,?\s+){0,3}?(?:strong|unique|complex|secure)\b[^.]{0,30}\bpasswords?\b|\b(?:ensure|remember|make\s+sure|should|must|always)\b[^.]{0,40}\b(?:log|sign|exit)\s*-?(?:out|off|from)\b[^.]{0,60}\b(?:account|session|finish|shared|public|computer|device)/iu,
          unless: /\b(?:we\s+(?:use|set|create)|exporter|importer)\b/iu,
        },
        {
          on: ['deemed', 'presum', 'treated as', 'assume', 'entitled to'],
          pattern:
            /\b(?:deemed|presum\w+|treated\s+as|assum\w+|entitled\s+to\s+(?:assume|treat|rely|consider))\b[^.]{0,100}\b(?:password|credentials|log-?in|user\s?-?name|your\s+account|user\s+id)\b/iu,
          unless: /\b(?:accept\w*|consent|received|terms|inactive|abandoned|risk|no\s+(?:responsib|liab)\w+)\b/iu,
        },
      ],
      matches: [
        'You are responsible for keeping your password confidential.',
        'Your login must be kept secret.',
        'You are liable for all activities that take place under your account.',
        'Tell us at once if you suspect unauthorised use of your account.',
        'Do not share your password with anyone.',
        'Choose a strong and unique password.',
        'Any order placed with your password is deemed to be made by you, and we are entitled to rely on your password.',
      ],
      passes: [
        'We store passwords only in hashed form.',
        'We will notify you of any unauthorised access to your data.',
        'We never disclose your account details to advertisers.',
        'You are responsible for the content that you post.',
      ],
    },
    {
      id: 'accurate-information-duty',
      name: 'Accurate registration details',
      polarity: 'neutral',
      severity: 'low',
      because: 'It is usual, but can rule out a made-up name.',
      meaning: 'You must give true details about yourself and keep them up to date.',
      impact: (_parameters, text) => {
        if (
          /\breal\s+name|\blegal\s+name|\btrue\s+(?:name|identity)|\bfull\s+(?:legal\s+)?name|\breal\s+(?:identity|person)/i.test(
            text,
          )
        )
          return 'You must use **your real name** or identity.';
        const fresh = /\bup[\s-]to[\s-]date|\bupdat|\bcurrent\b|\bpromptly\b/i.test(text);
        if (/\b(?:suspend|terminat|refus|cancel|clos)/i.test(text))
          return `You must give true details${fresh ? ' and keep them up to date' : ''}, or you can **lose your account**.`;
        return fresh ? 'You must give true details about yourself and **keep them up to date**.' : undefined;
      },
      why: 'An old e-mail address can cost you access and important notices. Some platforms use this clause to ban pen names. Wrong details are also a common reason to close an account.',
      note: 'It often stays open whether a pen name or a separate e-mail address counts as untrue.',
      regulations: [
        {
          name: 'TDDDG § 19(2)',
          jurisdiction: 'DE',
          bears: 'Providers must allow use under a pseudonym or no name where it is technically possible and reasonable.',
        },
        {
          name: 'GDPR Arts. 5(1)(d) and 16',
          jurisdiction: 'EU',
          bears: 'Personal data must be accurate, and you can have mistakes corrected.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) => /\b(?:real|legal|true)\s+(?:first\s+|last\s+|full\s+)?(?:name|identity)/iu.test(text),
          severity: 'medium',
          because: 'You may not use a pen name.',
        },
      ],
      polarityRules: [
        {
          pattern: /\b(?:may|can|are\s+free\s+to)\s+use\s+(?:an?\s+)?(?:pseudonym|nickname|pen\s+name|screen\s+name)/iu,
          polarity: 'favourable',
          because: 'You may use a pen name.',
        },
      ],
      related: ['impersonation', 'account-security-duty', 'eligibility', 'fraud-abuse', 'unilateral-termination'],
      signals: [
        {
          on: ['accurate', 'truthful', 'true', 'correct', 'complete', 'up-to-date', 'up to date'],
          pattern:
            /\b(?:you|users?|customers?|members?|subscribers?|client|applicant)\b[^.]{0,120}\b(?:agrees?|must|shall|will|warrants?|represents?|responsib\w+|required|undertakes?|ensure|confirms?|certif\w+|should|need\s+to|acknowledge|promise|guarantees?|obliged|asked|declares?|affirm)\b[^.]{0,120}\b(?:true|truthful|accurate(?:ly)?|correct|current|up[\s-]to[\s-]date|complete\s+(?:and|information|details))\b[^.]{0,100}\b(?:information|details|data|particulars|records?|profile|name|address|account|registration)\b/iu,
          unless:
            /\b(?:your\s+content|listings?|infring\w+|copyright|penalty\s+of\s+perjury|good[\s-]faith\s+belief|(?:we|company)\s+(?:do|does|make|cannot|can)\s*(?:not|no)|not\s+(?:rely|warrant|guarantee)|products?|correct(?:ion)?\s+of|right\s+to|request|tax\s+return|output)\b/iu,
        },
        {
          on: ['accurate', 'truthful', 'true', 'correct', 'complete', 'up-to-date', 'up to date'],
          pattern:
            /\b(?:information|details|data|particulars)\b[^.]{0,100}\b(?:you|user|customer|member)s?\b[^.]{0,40}\b(?:provide|submit|give|supply|enter|register)\w*\b[^.]{0,80}\b(?:is|are|be|remains?|must|should|will)\b[^.]{0,30}\b(?:true|truthful|accurate|correct|complete|current|up[\s-]to[\s-]date)\b/iu,
          unless:
            /\b(?:infring\w+|copyright|perjury|not\s+(?:verify|guarantee|warrant)|your\s+right|right\s+to|rectif\w+|other\s+users|we\s+(?:will|take|make)\s+(?:\w+\s+){0,3}?(?:steps|efforts|sure))\b/iu,
        },
        {
          on: ['true, ', 'true and', 'accurate', 'truthful', 'correct'],
          pattern:
            /\b(?:provid(?:e|ing)|giv(?:e|ing)|submit(?:ting)?|supply(?:ing)?|enter(?:ing)?|register(?:ing)?\s+with|maintain(?:ing)?|keep(?:ing)?)\s+(?:\w+\s+){0,4}?(?:true|truthful|accurate|correct|complete)(?:,?\s+(?:and\s+|or\s+)?(?:\w+,?\s+){0,4}?)(?:information|details|data|contact|registration|account|profile|name|personal)\b/iu,
          unless:
            /\b(?:(?:we|us)\s+(?:\w+\s+){0,3}?(?:strive|try|aim|provide|keep|maintain)|not\s+(?:guarantee|warrant|responsible)|copyright|infring\w+|tax\s+purposes|right\s+to|help\s+us|correct\s+(?:your|any|inaccurate))\b/iu,
        },
        {
          on: ['false', 'fake', 'inaccurate', 'misleading', 'fictitious', 'untrue', 'incorrect', 'fraudulent'],
          pattern:
            /\b(?:false|fake|inaccurate|misleading|fictitious|untrue)(?:,?\s+(?:or\s+|and\s+)?(?:\w+,?\s+){0,4}?)(?:registration|account|personal|contact|identity|identif\w+|names?|e-?mail|address|profile|biographical|credentials|date\s+of\s+birth|age|information\b[^.]{0,40}\b(?:sign(?:ing)?\s?-?up|regist\w+|your\s+account|creat\w+|apply\w*|about\s+yourself))\b/iu,
          unless:
            /\b(?:right\s+to|rectif\w+|correct(?:ion)?\b|perjury|spam|advert\w+|headers?|copyright|origin|deceptive\s+(?:means|practices)|we\s+(?:hold|have\s+about|process))\b/iu,
        },
        {
          on: ['false', 'fake', 'inaccurate', 'untrue', 'not current', 'incorrect'],
          pattern:
            /\b(?:if\s+(?:you|we|any|the|your)|provid\w+|suspect)\b[^.]{0,120}\b(?:information|details|data|particulars)\b[^.]{0,60}\b(?:untrue|inaccurate|not\s+current|incomplete|false|incorrect)\b[^.]{0,160}\b(?:suspend|terminat\w+|refus\w+|cancel|clos(?:e|ed)|reject|deny|limit|block)\b/iu,
        },
        {
          on: [
            'real name',
            'legal name',
            'true name',
            'true identity',
            'real identity',
            'full name',
            'real first',
            'pseudonym',
            'authentic name',
            'same name',
            'everyday life',
          ],
          pattern:
            /\b(?:must|shall|should|agree|required|use|provide|requires?|not\s+use|may\s+use|can\s+use)\b[^.]{0,60}\b(?:(?:real|legal|true|authentic|full\s+legal)\s+(?:\w+\s+){0,2}?(?:names?|identit(?:y|ies))|pseudonyms?|same\s+name\b[^.]{0,20}\bin\s+everyday\s+life)\b/iu,
          unless:
            /\b(?:pseudonymi[sz]\w+|signature|sign|signed|exploit|likeness|licen[sc]e|claims?|notice|copyright|we\s+(?:may|use|will|collect)|requests?|data|research)\b/iu,
        },
        {
          on: ['up to date', 'up-to-date', 'update', 'accurate', 'current'],
          pattern:
            /\b(?:you|user|customer|member|please)\b[^.]{0,80}\b(?:keep|maintain|update|ensure|responsib\w+|notify\s+us|inform\s+us|tell\s+us)\b[^.]{0,80}\b(?:information|details|profile|e-?mail(?:\s+address)?|contact|registration|account|records?|data)\b[^.]{0,80}\b(?:up[\s-]to[\s-]date|accurate|current|updated|changes?|correct)\b/iu,
          unless:
            /\b(?:you\s+(?:can|may)\s+(?:\w+\s+){0,3}?(?:update|review|access|correct)|right\s+to|we\s+(?:\w+\s+){0,2}?(?:keep|maintain|update|strive|will)|software|privacy\s+(?:policy|notice)|this\s+policy|browser|operating|password|payment\s+method|confidential\w*|terms)\b/iu,
        },
      ],
      matches: [
        'You agree to provide true, accurate and complete registration information.',
        'The details that you give us must be correct and current.',
        'Provide accurate contact details when you sign up.',
        'Do not use a fake name for your profile.',
        'If you provide information that is untrue or incomplete, we may suspend your account.',
        'Members must use their real name.',
        'You are responsible for keeping your e-mail address up to date.',
      ],
      passes: [
        'We do not warrant that the information on this site is accurate or complete.',
        'You have the right to have inaccurate personal data corrected.',
        'You can update your profile at any time.',
        'A complete list of our partners is on this page.',
      ],
    },
    {
      id: 'account-non-transferable',
      name: 'Account cannot be transferred',
      polarity: 'neutral',
      severity: 'low',
      because: 'It matters only if you want to pass the account on.',
      meaning: "You can't sell, share or give away your account or access.",
      impact: (_parameters, text) => {
        const acts = nameThings(text, [
          [/\bsell|\bsale|\bresell|\btrade\b|\bauction/i, 'sell'],
          [/\btransfer|\bassign|\bgive\b|\bgift\b/i, 'transfer'],
          [/\brent|\bleas|\blend|\bloan/i, 'rent out'],
          [/\bshar(?:e|ed|ing)|\banyone\s+else|\bother\s+(?:people|person)/i, 'share'],
        ]);
        const thing = /\baccounts?\b|\bmembership|\bprofile|\busername/i.test(text)
          ? 'your account'
          : /\blicen[sc]e|\bsoftware/i.test(text)
            ? 'your licence'
            : 'your access';
        if (/\b(?:death|die|deceased)\b/i.test(text)) return 'Your account **ends when you die** and is not passed on.';
        return acts ? `You can't ${acts} ${thing}.` : undefined;
      },
      why: 'Games, films and books that you bought can be bound to one account. You then cannot sell them on, and perhaps not leave them to your family. Sharing with a friend can cost you the account.',
      note: 'What happens to the account when its owner dies is often not said.',
      regulations: [
        {
          name: 'Directive 2009/24/EC, Art. 4(2)',
          jurisdiction: 'EU',
          bears: 'You may resell a copy of a program bought for unlimited use (UsedSoft, C-128/11); this does not cover e-books.',
        },
        {
          name: 'Civil Code (BGB) § 1922',
          jurisdiction: 'DE',
          bears: 'Heirs take over a user account like other contracts (BGH III ZR 183/17, 2018).',
        },
        {
          name: 'Probate Code §§ 870–884',
          jurisdiction: 'US-CA',
          bears: 'Executors can ask for access to digital assets, often only as far as the user agreed.',
        },
        {
          name: 'Business and Professions Code § 17500.6',
          jurisdiction: 'US-CA',
          bears: 'Sellers of digital goods must say plainly that you get a licence, not ownership.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /(?<!\bnot\s)\byou\s+(?:may|can)\s+(?!not\s)(?:\w+\s+)?(?:transfer|share|give|assign)\s+(?:your|the|this)\s+(?:\w+\s+)?(?:account|licen[sc]e|software|membership|subscription)\b/iu,
          polarity: 'favourable',
          because: 'It lets you share or pass it on.',
          instead: true,
        },
      ],
      related: ['account-security-duty', 'assignment', 'limited-license', 'virtual-items', 'usage-limits'],
      signals: [
        ...forbids({
          on: ['account', 'username', 'user name', 'membership', 'user id', 'profile'],
          acts: String.raw`\b(?:sell(?:ing)?|resell(?:ing)?|transfer(?:ring)?|assign(?:ing)?|rent(?:ing)?|leas(?:e|ing)|lend(?:ing)?|loan(?:ing)?|trad(?:e|ing)|auction|giv(?:e|ing)(?:\s+away)?|gift|barter|buy(?:ing)?|shar(?:e|ing))\b(?:,?\s+(?:(?:or|and)\s+)?(?:otherwise\s+)?(?:\w+,?\s+){0,6}?)(?:your|an?|the|any|their|another|of|his|user|these)\s+(?:\w+['’]?s?\s+){0,3}?(?:accounts?|user\s?-?names?|memberships?|user\s+ids?|profiles?)\b(?!\s+(?:information|details|data|settings|password|credentials))`,
          unless:
            /\b(?:bank\s+account|personal\s+(?:data|information)|funds|money|your\s+content|taxes|take\s+into\s+account|impression|impersonat\w+|content\s+out|new\s+(?:mobile|phone)|we\s+(?:do|will|may)\s+not\s+(?:sell|share|rent)|export)\b/iu,
        }),
        {
          on: ['account', 'membership', 'username', 'registration', 'user id', 'licen', 'subscription', 'ticket', 'access'],
          pattern:
            /\b(?:accounts?|memberships?|user\s?names?|registrations?|user\s+ids?|licen[sc]es?|subscriptions?|rights?\s+to\s+(?:use|access)|access|credentials|passwords?)\b[^.]{0,60}\b(?:(?:is|are)\s+(?:\w+\s+(?:and\s+)?){0,3}?(?:non-?transferr?able|personal\s+(?:to\s+you|and\s+(?:may|can|non-?transferable|not\s+transferable))|not\s+transferr?able|nonassignable)|(?:may|can|shall|must|should|will)(?:\s+not|not)\s+be\s+(?:\w+,?\s+(?:or\s+)?){0,5}?(?:transferred|sold|assigned|shared|leased|rented|traded|sub-?licen[sc]ed|lent)|cannot\s+be\s+(?:\w+,?\s+(?:or\s+)?){0,4}?(?:transferred|sold|assigned|shared))\b/iu,
          unless:
            /\b(?:these\s+terms|this\s+agreement|hereunder|personal\s+(?:data|information)|bank\s+account|funds\s+(?:in|from))\b/iu,
        },
        {
          on: ['licen', 'software', 'subscription', 'right', 'credential', 'access'],
          pattern:
            /\b(?:may|must|shall|will|can|agrees?|agree)\s*(?:not|n['’]t)\s+(?:to\s+)?(?:\w+,?\s+(?:or\s+)?){0,8}?(?:transfer|assign|sub-?licen[sc]e|rent|lease|lend|loan|sell|share)\b[^.]{0,80}\b(?:licen[sc]es?|the\s+software|subscriptions?|(?:your|any|the)\s+rights?\s+(?:to\s+(?:use|access)|granted)|access\s+(?:to|rights)|credentials)\b/iu,
          unless:
            /\b(?:this\s+agreement|these\s+terms|your\s+rights\s+(?:or|and)\s+obligations|personal\s+(?:data|information)|we\s+(?:will|shall|may)\s+not|copy|modify|reverse|derivative|content)\b/iu,
        },
        {
          on: ['personal to you', 'non-transferable', 'nontransferable', 'non transferable', 'not transferable'],
          pattern:
            /\b(?:accounts?|memberships?|licen[sc]e|access|rights?|subscription|registration|permission)\b[^.]{0,60}\b(?:is|are)\s+(?:\w+\s+)?(?:personal\s+to\s+you|non-?\s?transferable|not\s+transferable)\b/iu,
        },
        {
          on: [
            'one person',
            'single user',
            'single person',
            'only you',
            'anyone else',
            'another person',
            'someone else',
            'third part',
            'other person',
            'multiple people',
            'shared',
            'other user',
            'other people',
          ],
          pattern:
            /(?<!\bwe\s(?:\w{1,10}\s)?)\b(?:not|never|only|don['’]t|prohibited)\b[^.]{0,60}\b(?:allow|permit|let|authori[sz]e|enable|shar(?:e|ed|ing)|us(?:e|ed))\b[^.]{0,60}\b(?:any(?:one|body)?\s+(?:else|other\s+(?:person|party|individual))|another\s+(?:person|individual|user)|someone\s+else|third\s+part(?:y|ies)|others?|(?:one|single|multiple)\s+(?:person|people|individual|user)s?)\b[^.]{0,60}\b(?:use\s+your|access\s+your|your|user|the)\s+(?:\w+\s+){0,2}?(?:account|log-?in|membership|credentials|user\s+id)\b/iu,
          unless:
            /\b(?:personal\s+(?:data|information)|we\s+(?:do|will)\s+not|copyright|(?:another|other)\s+users?['’]s?|whether\s+by\s+you)(?:\b|\s)/iu,
        },
        {
          on: ['death', 'deceased', 'survivorship'],
          pattern:
            /\b(?:accounts?|licen[sc]es?|rights?|access|membership|contents?)\b[^.]{0,100}\b(?:terminat\w+|end|ends|expire|non-?transferable|not\s+transfer\w*)\b[^.]{0,60}\b(?:upon|on|after|at)\s+(?:your\s+|the\s+)?(?:\w+['’]?s?\s+)?death\b|\bno\s+right\s+of\s+survivorship\b/iu,
        },
      ],
      matches: [
        'You may not sell, rent or give away your account.',
        'Your membership is personal and cannot be transferred to anyone.',
        'Accounts may not be shared or traded.',
        'You must not sublicense or lend the software to others.',
        'The licence is personal to you and non-transferable.',
        'You must not let anyone else use your account.',
        'Buying an account from another player is prohibited: never buy or trade any account.',
      ],
      passes: [
        'We do not sell or share your account information with advertisers.',
        'We may transfer this agreement to another company.',
        'You can transfer money from your bank account.',
        'You may share your photos with friends.',
      ],
    },
    {
      id: 'age-requirement',
      name: 'Age requirement',
      polarity: 'neutral',
      severity: 'low',
      because: 'It concerns only young people and their parents.',
      meaning: 'You must be old enough to use this, or need a parent to agree.',
      impact: ({ age }, text) => {
        const parent = /\b(?:parent|guardian)/i.test(text);
        if (age !== undefined && parent)
          return /\b(?:under|younger|below|less\s+than|minors?|between|not\s+(?:yet\s+)?(?:\w+\s+)?\d)/i.test(text)
            ? `If you are under **${age}**, you need a parent or guardian to agree, or can't use this.`
            : `You must be **${age}** or older, or have a parent or guardian agree.`;
        if (age !== undefined) return `You must be at least **${age}** to use this.`;
        if (/\bage\s+of\s+majority|\blegal\s+age/i.test(text))
          return `You must be **of legal age** where you live${parent ? ', or have a parent or guardian agree' : ''}.`;
        return parent ? 'Minors need **a parent or guardian** to agree.' : undefined;
      },
      why: 'Children are less able to judge what they agree to, and the law protects them more. If you are too young, the account can be closed at any time. Parents who let a child use it often answer for what the child does.',
      note: 'Limits differ by country, and a page may name more than one. Few platforms say how they check.',
      regulations: [
        {
          name: "Children's Online Privacy Protection Act, 15 U.S.C. § 6502",
          jurisdiction: 'US',
          bears: 'Sites need a verified parent to agree before they collect personal information from children under 13.',
        },
        {
          name: 'GDPR Art. 8',
          jurisdiction: 'EU',
          bears: 'Where consent is the basis, a parent must agree for children under 16; countries may lower this to 13.',
        },
        {
          name: 'Data Protection Act 2018, s. 9',
          jurisdiction: 'UK',
          bears: 'Children can agree to the use of their data by online services from 13.',
        },
        {
          name: 'Online Safety Act 2021, Part 4A',
          jurisdiction: 'AU',
          bears: 'Social media platforms must take reasonable steps to keep people under 16 from having accounts.',
        },
        {
          name: 'Family Code § 6710',
          jurisdiction: 'US-CA',
          bears: 'Minors can undo most contracts that they made.',
        },
      ],
      related: ['children-data', 'eligibility', 'accurate-information-duty', 'regulated-use'],
      signals: [
        {
          on: ['years', 'age of', 'aged', '18', '13', '16', 'eighteen', 'thirteen', 'sixteen', 'twenty-one'],
          pattern:
            /\b(?:must|have\s+to|need\s+to|required?|only|represent|warrant|confirm|declare|agree|certify|affirm|are|eligible|available|intended|shall|restricted|limited|permitted|allowed|should)\b[^.]{0,80}\b(?:at\s+least|over|above|older\s+than|minimum(?:\s+age)?(?:\s+of)?|attained|reached|aged|not\s+(?:under|below|younger))\s*(?:\w+\s+){0,4}?\(?(?:1[2-9]|2[01]|eighteen|thirteen|fourteen|sixteen|twenty[\s-]one)\b[^.]{0,20}/iu,
          unless:
            /\b(?:do\s+not\s+knowingly|days|months|hours|characters|percent|%|delete\w*\s+after|retain\w*|version|section)\b/iu,
        },
        {
          on: ['years', 'age', 'older', '18', '13', '16', 'eighteen', 'thirteen', 'sixteen'],
          pattern:
            /\b(?:1[2-9]|2[01]|eighteen|thirteen|fourteen|sixteen|twenty[\s-]one)\)?\s+(?:\(\d+\)\s+)?(?:years?\s+(?:of\s+age|old)?\s*)?(?:or|and)\s+(?:older|over|above)\b/iu,
          unless:
            /\b(?:do\s+not\s+knowingly|target(?:ing|ed)?|advert\w+|opt[\s-]in|program(?:me)?|promotion\w*|sweepstakes|sold|importer|passengers?)\b/iu,
        },
        {
          on: ['under', 'younger', 'below', 'less than'],
          pattern:
            /\b(?:under|younger\s+than|below|less\s+than|not\s+yet)\s+(?:the\s+)?(?:minimum\s+)?(?:age\s+(?:of\s+)?)?\(?(?:1[2-9]|2[01]|eighteen|thirteen|fourteen|sixteen|twenty[\s-]one)\b[^.]{0,140}\b(?:not\s+(?:\w+\s+){0,3}?(?:use|access|register|create|sign|permitted|allowed|eligible|submit|provide|purchase|attempt|send|open|have|join)|may\s+(?:only\s+)?use|prohibited|parent(?:s|al)?|guardian|cannot|must|please\s+do\s+not|only\s+(?:use|with))\b/iu,
          unless:
            /\b(?:we\s+(?:do|will|have|take|may)\b[^.]{0,30}\b(?:collect\w*|delete|sell|steps)|knowingly|if\s+you\s+(?:believe|learn|become\s+aware)|become\s+aware|passengers?|delete|COPPA)\b/iu,
        },
        {
          on: [
            'not intended',
            'not directed',
            'not designed',
            'not aimed',
            'not for ',
            'not available',
            'not offered',
            'not targeted',
            'not open',
            'not permitted',
            'not allow',
            'prohibit',
            'not meant',
            'not address',
          ],
          pattern:
            /\b(?:(?:not|isn['’]t|aren['’]t)\s+(?:\w+\s+){0,2}?(?:intended|directed|designed|aimed|meant|targeted|available|offered|open|permitted|allow\w*|addressed|for|to)|prohibits?|prohibited)\b[^.]{0,60}\b(?:children|minors|kids|(?:anyone|anybody|persons?|people|individuals?|users?|those)\s+(?:\w+\s+){0,4}?(?:under|below|younger|less)\b[^.]{0,20}(?:\d|\bage|teen\b))/iu,
          unless:
            /\b(?:harm\w*|exploit\w*|pornograph\w+|sexual\w*|solicit\w*|content\s+that|nudity|alcohol|gambling|we\s+do\s+not\s+(?:\w+\s+)?(?:collect|sell|share|target|market))\b/iu,
        },
        {
          on: ['parent', 'guardian'],
          pattern:
            /\b(?:minors?|under\s+(?:the\s+)?(?:age|\d+|legal)|child(?:ren)?|age\s+of\s+majority|between|teen\w*|young\w*|legal\s+age|you\s+(?:must|need))\b[^.]{0,200}\b(?:permission|consent|supervision|approval|authori[sz]\w+|agree\w*|involvement|read|review|accept\w*|knowledge)\b[^.]{0,60}\b(?:parents?|guardians?)\b|\b(?:minors?|under\s+(?:the\s+)?(?:age|\d+|legal)|age\s+of\s+majority|legal\s+age)\b[^.]{0,160}\b(?:parents?(?:['’]s?)?|parental|guardian(?:['’]s)?)\b[^.]{0,60}\b(?:permission|consent|supervision|approval|authori[sz]\w+|agrees?|accepts?|behalf)\b/iu,
          unless:
            /\b(?:knowingly|collect\w*|personal\s+(?:data|information)|COPPA|sell|opt[\s-]in|process(?:ing)?\b|delete|photos?|images?\s+of)\b/iu,
        },
        {
          on: ['parent', 'guardian'],
          pattern:
            /\b(?:parents?|guardians?)\b[^.]{0,100}\b(?:responsib\w+|liable|agree\s+to\s+(?:be\s+bound|these)|accept\s+(?:these|full|all|the)|bound\s+by)\b[^.]{0,100}\b(?:child(?:['’]s|ren)?|minors?|use|terms|activit\w+)\b/iu,
          unless: /\b(?:personal\s+(?:data|information)|parent\s+company|privacy)\b/iu,
        },
        {
          on: [
            'age of majority',
            'legal age',
            'minimum age',
            'age requirement',
            'age limit',
            'verify your age',
            'age verification',
            'proof of age',
            'of age',
          ],
          pattern:
            /\b(?:(?:must|are|be|have|represent|warrant|reached|attained|confirm|is|under|not)\b[^.]{0,60}\b(?:age\s+of\s+(?:legal\s+)?majority|(?:of\s+)?(?:full\s+)?legal\s+age|minimum\s+age)|minimum\s+age\b[^.]{0,60}\b(?:is|of|required|to)\b|(?:verify|proof\s+of|confirm)\s+(?:your|their|of|the)?\s*age\b|age\s+(?:verification|requirements?|limits?)\b[^.]{0,60}\b(?:must|required?|may|will|met|apply|is))/iu,
          unless: /\b(?:knowingly|alcohol\w*|we\s+(?:may\s+)?collect)\b/iu,
        },
      ],
      matches: [
        'You must be at least 16 years old to create an account.',
        'Our games are for people who are 18 or older.',
        'If you are under 13, you may not use Willowbank.',
        'The service is not intended for children.',
        'Minors may use the app only with the permission of a parent or guardian.',
        'Parents are responsible for what their child does here and agree to be bound by these terms.',
        'You confirm that you have reached the age of majority where you live.',
      ],
      passes: [
        'We do not knowingly collect data from children under 13.',
        'We delete logs that are older than 18 months.',
        'Content that sexually exploits minors is forbidden.',
        'Our parent company is in Oslo.',
      ],
    },
    {
      id: 'eligibility',
      name: 'Eligibility and authority',
      polarity: 'neutral',
      severity: 'low',
      because: 'Most people meet these conditions.',
      meaning: 'You may use this only if you meet certain conditions, such as being allowed to sign or living in certain places.',
      impact: ({ places }, text) => {
        if (
          /\b(?:behalf|bind|entity|organi[sz]ation|employer|company|business)\b/i.test(text) &&
          /\bauthori|\bpower|\bbehalf/i.test(text)
        )
          return 'If you sign up for a company or somebody else, you confirm that **you are allowed to bind them**.';
        if (/\b(?:banned|suspended|terminated|removed|barred)\b/i.test(text) && /\b(?:previous|not|never|prior)/i.test(text))
          return "You can't sign up if the platform has **banned you before**, or if another listed bar applies.";
        if (/\bconvict|\bsex\s+offender|\bfelony/i.test(text))
          return 'People with certain **criminal convictions** may not use this.';
        if (/\bembargo|\bsanction|\bterrorist/i.test(text))
          return 'People in **embargoed countries** or on sanctions lists may not use this.';
        if (places?.length)
          return /\boutside\b/i.test(text)
            ? `It is made for people in **${listWords(places.slice(0, 3))}**; elsewhere it may not suit or be lawful.`
            : `It is meant for people in **${listWords(places.slice(0, 3))}**.`;
        if (/\bcapacity|\bcompeten|\blegally\s+(?:able|binding|capable)|\bbinding\s+(?:contract|agreement)/i.test(text))
          return 'You confirm that **the law lets you make a contract**.';
        return undefined;
      },
      why: 'If you do not meet a condition, the platform can close your account and refuse claims. Who signs for a company without the power to do so can be liable. Limits by country also decide what you lose when you move.',
      note: 'Such terms often ask you to judge the law of your own country.',
      regulations: [
        {
          name: 'Geo-blocking Regulation (EU) 2018/302, Art. 4',
          jurisdiction: 'EU',
          bears: 'Traders may not treat customers differently by nationality or residence in a number of cases.',
        },
        {
          name: 'Unruh Civil Rights Act, Civil Code § 51',
          jurisdiction: 'US-CA',
          bears: 'Businesses may not turn people away because of traits such as race, religion, sex or disability.',
        },
      ],
      related: ['age-requirement', 'export-sanctions', 'accurate-information-duty', 'regulated-use', 'scope'],
      signals: [
        {
          on: ['authority', 'authorized', 'authorised', 'behalf', 'power to', 'bind', 'capacity'],
          pattern:
            /\b(?:represents?|warrants?|confirms?|agree|declare|certify|guarantee|must|ensure|affirm|acknowledge)\b[^.]{0,140}\b(?:(?:right|authority|power|capacity|authori[sz]ation|authori[sz]ed|authori[sz]es|permission)\b[^.]{0,60}\b(?:to\s+(?:enter|bind|act|accept|agree|do\s+so|execute|make|form|create|register)|on\s+behalf|into))/iu,
          unless:
            /\b(?:your\s+(?:content|submissions?|materials?)|copyright\s+owner|infring\w+|perjury|upload|licen[sc]e\s+to|post\b|intellectual|payment\s+method|card|agent|we\s+represent)\b/iu,
        },
        {
          on: ['behalf'],
          pattern:
            /\b(?:if|where|when|by)\b[^.]{0,80}\bon\s+behalf\s+of\s+(?:an?\s+|any\s+|your\s+|another\s+|the\s+|some)?(?:\w+,?\s+(?:or\s+)?){0,4}?(?:compan(?:y|ies)|entity|organi[sz]ation|employer|business|person|someone|individual|legal|party|corporation|customer)\b[^.]{0,160}\b(?:represent|warrant|authori|bind|bound|refers?|includes?|agree|accept|means?|confirm|apply)\w*/iu,
          unless:
            /\b(?:request|personal\s+(?:data|information)|authorized\s+agent|copyright|owned|sublicensees|process(?:es|ing)?\b|privacy\s+rights)\b/iu,
        },
        {
          on: ['binding contract', 'binding agreement', 'capacity', 'competent', 'legally able', 'legally capable', 'binding'],
          pattern:
            /\b(?:can|able\s+to|capable\s+of|capacity\s+to|competent\s+to|competence\s+to|ability\s+to|may|eligible\s+to|qualified\s+to)\b[^.]{0,40}\b(?:enter(?:ing)?(?:\s+into)?|form(?:ing)?|mak(?:e|ing)|conclud(?:e|ing)|contract)\b[^.]{0,30}\b(?:legally\s+)?(?:binding|contracts?|agreements?|these\s+terms|this)\b|\b(?:full|legal|contractual|necessary)\s+(?:legal\s+)?(?:capacity|competence)\b/iu,
          unless:
            /\b(?:we\s+may\s+enter|in\s+(?:the|a|his|her|their)\s+legal\s+capacity|data\s+cent(?:er|re)|capacity\s+building|process(?:ing)?\b|storage|privacy|you\s+can\s+enter\s+into\s+(?:contracts|agreements)\s+with\s+(?:other|third))\b/iu,
        },
        {
          on: ['previously', 'prior', 'not been', 'never been', 'already been', 'have been'],
          pattern:
            /\b(?:not\s+(?:been\s+|have\s+been\s+)?(?:previously\s+)?(?:been\s+)?(?:suspended|banned|removed|terminated|barred|disabled|prohibited)|previously\s+(?:been\s+)?(?:\w+\s+){0,3}?(?:banned|suspended|removed|terminated|disabled)|never\s+been\s+(?:\w+\s+){0,2}?(?:banned|removed|convicted|suspended))\b/iu,
          unless:
            /\b(?:content\s+(?:that|which)|agreement\s+(?:has|is)|if\s+(?:these|this|the)|until|court|action|automatically|we\s+may\s+(?:use|retain|keep))\b/iu,
        },
        {
          on: [
            'resident',
            'reside',
            'located',
            'live in',
            'domiciled',
            'territor',
            'countries',
            'only available',
            'available only',
            'jurisdiction',
            'region',
          ],
          pattern:
            /\b(?:(?:must|only|have\s+to|need\s+to|represent|warrant|confirm|limited|restricted)\b[^.]{0,60}\b(?:(?:legal|permanent|lawful|a|be|are)\s+(?:\w+\s+){0,2}?residents?\s+(?:of|in)|reside\s+in|resid(?:ing|ent)\s+in|located\s+(?:in|within)|live\s+in|domiciled\s+in|based\s+in)|(?:services?|site|app|platform|products?|content|offer\w*)\b[^.]{0,60}\b(?:only\s+available|available\s+only|limited|restricted|solely|only\s+intended|intended\s+only|not\s+(?:be\s+)?available|not\s+offered)\b[^.]{0,60}\b(?:residents?|countr(?:y|ies)|territor(?:y|ies)|United\s+States|persons?\s+(?:in|located)|regions?|jurisdictions?))\b/iu,
          unless:
            /\b(?:courts?|arbitrat\w+|personal\s+(?:data|information)|servers?|stored?|transfer\w*|warranty|promotion|sweepstakes|contest|governed|claims?|California\s+residents?|rights\b[^.]{0,30}\bavailable|cookies?|embargo\w*|registered\s+company|ads)\b/iu,
        },
        {
          on: ['access the', 'jurisdiction', 'countries', 'locations', 'outside', 'local law'],
          pattern:
            /\b(?:no\s+representations?|not\s+(?:represent|warrant|claim))\b[^.]{0,100}\b(?:appropriate|available|legal|lawful|accessible|suitable)\b[^.]{0,80}\b(?:locations?|countr(?:y|ies)|jurisdictions?|outside|elsewhere|places?|areas?|regions?)\b|\b(?:own\s+initiative|own\s+volition)\b[^.]{0,120}\b(?:local\s+laws?|compliance|applicable)\b|\bnot\s+(?:\w+\s+)?(?:intended|directed)\b[^.]{0,60}\b(?:any|to)\s+(?:person|individual|jurisdiction|distribution)\b[^.]{0,100}\b(?:jurisdiction|countr)/iu,
          unless: /\bat\s+all\s+times\b/iu,
        },
        {
          on: [
            'barred',
            'prohibited',
            'convict',
            'offender',
            'embargo',
            'sanction',
            'denied',
            'specially designated',
            'forbidden',
            'not permitted',
          ],
          pattern:
            /\b(?:you|user|customer|member)s?\b[^.]{0,80}\b(?:not|never|nor|neither)\b[^.]{0,60}\b(?:(?:barred|prohibited|restricted|excluded|disqualified|precluded)\s+(?:from|by|under)|convicted|(?:registered\s+)?sex(?:ual)?\s+offenders?|(?:located|resident|reside|ordinarily)\b[^.]{0,60}\b(?:embargo\w*|sanction\w*)|(?:on|listed|identified|named)\b[^.]{0,60}\b(?:list\s+of|sanctions?|denied|specially\s+designated|prohibited))\b/iu,
          unless:
            /\b(?:to\s+the\s+extent|except|conduct|export\s+or\s+re-?export|employing|not\s+be\s+(?:liable|responsible))\b/iu,
        },
        {
          on: ['barred', 'prohibited', 'forbidden', 'competitor', 'eligib'],
          pattern:
            /\b(?:not\s+(?:use|access|register)|not\s+eligible|cannot\s+use|no\s+one|only\s+(?:if|persons?|individuals?|users?)|eligible\s+to\s+(?:use|register|access|join))\b[^.]{0,100}\b(?:(?:prohibited|barred|forbidden|restricted)\s+(?:\w+\s+){0,2}?(?:from|by|under)|direct\s+competitor|eligib\w+|who\s+(?:are|can|have)|you\s+(?:are|must|meet))\b/iu,
          unless:
            /\b(?:purposes?|whose|content|refunds?|discount|promotion\w*|return|warranty|copy|sweepstakes|credit|bonus|free\s+trial|arbitrat\w+)\b/iu,
        },
      ],
      matches: [
        'You represent that you have the right and authority to enter into this agreement.',
        'If you accept these terms on behalf of a company, you confirm that you may bind it.',
        'You must be able to form a binding contract.',
        'You may register only if you have not been previously banned from Thistlebrook.',
        'The service is available only to residents of Norway and Sweden.',
        'We do not claim that the site is lawful in places outside Canada.',
        'You confirm that you are not barred from receiving the service under any law.',
        'You are not eligible to use the app if you are a direct competitor.',
      ],
      passes: [
        'You represent that you have the right to post your content.',
        'An authorised agent may send a privacy request on behalf of another person.',
        'Your data is stored on servers located in Ireland only.',
        'The courts of the place where you live have jurisdiction.',
      ],
    },
  ],
});
