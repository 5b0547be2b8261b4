import { composePattern } from './compose-pattern';
import { defineFamily } from './define';
import { nameDuration } from './name-duration';
import { listWords, nameThings } from './name-things';

/** Those who have privacy rights. */
const PEOPLE = String.raw`(?:you|users?|individuals|consumers?|residents?|data\s+subjects?|persons?|customers?|members?|players?|californians|visitors?|parents?|guardians?)`;

/** Words that give a right or an ability. */
const ENTITLED = String.raw`(?:may|can|could|have|has|are\s+able|are\s+entitled|is\s+entitled|right|wish|want|would\s+like|['’]d\s+like|ask|request|entitled|choose|opportunity|ability|able|free)`;

/** What the rights are about. */
const DATA = String.raw`(?:personal(?:ly)?(?:\s+(?:\w+\s+)?|-\w+\s+)(?:data|information|details)|personally\s+identifiable\s+information|pii|(?:your|their|his|her|the|any|certain|such|this|that|some|all)\s+(?:or\s+\w+\s+)?(?:\w+\s+){0,2}?(?:data|information|personal\s+details|profile|records?|history)|(?:information|data)\s+(?:(?:that\s+)?we\b|(?:that\s+is\s+)?(?:held|stored|collected)|about\s+(?:you|them)|(?:concerning|regarding|relating\s+to)\s+(?:you|them|him|her)|(?:that\s+)?you\b))`;

/** Lead-ins and headings under which each item is a right. */
const RIGHTS =
  /\brights?\b(?!\s+(?:reserved|holders?))|\b(?:you|users?|residents?|consumers?|individuals?|data\s+subjects?)\s+(?:\w+\s+){0,3}?(?:may|can|are\s+entitled|is\s+entitled|have\s+(?:the\s+)?(?:ability|choices?|options?|opportunity))\b|\b(?:your|privacy)\s+(?:\w+\s+){0,2}?(?:choices|controls?|options)\b|\bmanag(?:e|ing)\s+(?:your|personal)\b|\brequest\s+(?:that|us|to)\b|\bask\s+us\b/iu;

/** Words about other matters that use the same verbs. */
const NOT_PRIVACY =
  /\b(?:may\s+not|must\s+not|shall\s+not|cannot|without\s+(?:the\s+)?(?:prior\s+)?(?:written\s+)?(?:consent|permission)|unauthori[sz]ed|law\s+enforcement|warrants?\b|indemnif\w*|licen[sc]es?\s+to|intellectual\s+property)/iu;

/** Places whose residents terms address apart. Longer names first. */
const PLACES: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/californ|\bccpa\b|\bcpra\b|shine\s+the\s+light/i, 'California'],
  [/virginia/i, 'Virginia'],
  [/colorado/i, 'Colorado'],
  [/connecticut/i, 'Connecticut'],
  [/\butah/i, 'Utah'],
  [/nevada/i, 'Nevada'],
  [/texas/i, 'Texas'],
  [/oregon/i, 'Oregon'],
  [/montana/i, 'Montana'],
  [/vermont/i, 'Vermont'],
  [/european\s+(?:economic\s+area|union)|\beea\b|\b(?:the|in)\s+eu\b|\beuropeans?\b|\bgdpr\b/i, 'Europe'],
  [/united\s+kingdom|\bu\.?k\b/i, 'the UK'],
  [/switzerland|\bswiss\b/i, 'Switzerland'],
  [/bra[sz]il|\blgpd\b/i, 'Brazil'],
  [/canad|quebec|québec/i, 'Canada'],
  [/australia/i, 'Australia'],
  [/japan/i, 'Japan'],
  [/korea/i, 'South Korea'],
  [/\bindia\b/i, 'India'],
  [/mexic/i, 'Mexico'],
  [/south\s+africa|\bpopia\b/i, 'South Africa'],
];

const PLACE = String.raw`(?:Californ(?:ia|ians?)|Virginia|Colorado|Connecticut|Utah|Nevada|Texas|Oregon|Montana|Vermont|Iowa|Indiana|Tennessee|Delaware|New\s+Jersey|New\s+Hampshire|Kentucky|Nebraska|Maryland|Minnesota|Rhode\s+Island|Washington(?:\s+State)?|Florida|Illinois|(?:certain|some|other|these|the\s+following|one\s+of\s+(?:the|these))\s+(?:U\.?S\.?\s+|American\s+)?states|European\s+(?:Economic\s+Area|Union|Region|countries|residents|users)|EEA|EU(?:\/\w+)?|Europe(?:an)?|United\s+Kingdom|UK|U\.K\.|Great\s+Britain|Switzerland|Swiss|Bra[sz]il(?:ian)?|Canad(?:a|ian)|Qu[eé]bec|Australian?|New\s+Zealand|Japan(?:ese)?|(?:South\s+|Republic\s+of\s+)?Korean?|India|China|PRC|Mexic(?:o|an)|South\s+Africa|Singapore|Thailand|Turkey|Argentina|Colombia|Israel|Germany|France|French|Russian?(?:\s+Federation)?|Hong\s+Kong|Taiwan|Philippines|Indonesia)`;

export const rights = defineFamily({
  id: 'rights',
  name: 'Your privacy rights',
  types: [
    {
      id: 'access-rights',
      name: 'Access, correction and portability',
      polarity: 'favourable',
      severity: 'low',
      because: 'It puts you in a position to check what they know about you.',
      meaning: 'You can see the data they hold about you, correct it or take it with you.',
      impact: (_parameters, text) => {
        const acts = [
          ...(/\baccess|\bcopy\b|\bknow\b|\bobtain|\breview\b|\bview\b|\bdisclos|\bconfirm/i.test(text) ? ['see'] : []),
          ...(/correct|rectif|updat|amend|inaccura|chang|edit|modif/i.test(text) ? ['correct'] : []),
          ...(/portab|export|download|machine|transfer\w*\s+(?:\w+\s+){0,4}to\s+(?:another|an?other|a\s+third)/i.test(text)
            ? ['take with you']
            : []),
        ];
        return acts.length > 0 ? `You can **${listWords(acts, 'and')}** the data they hold about you.` : undefined;
      },
      why: 'You can only object to what you know. A copy of your data shows what was collected and where it went. Mistakes in it can cost you credit, a job or an account.',
      note: 'Often the right holds only where the law of your home gives it to you. Account settings show what you typed in, seldom what was inferred about you.',
      regulations: [
        {
          name: 'GDPR Arts. 15, 16 and 20',
          jurisdiction: 'EU',
          bears: 'You can get a copy of your data, have it corrected and take it to another service.',
        },
        {
          name: 'UK GDPR Arts. 15, 16 and 20',
          jurisdiction: 'UK',
          bears: 'The same rights hold in the United Kingdom.',
        },
        {
          name: 'CCPA, Cal. Civ. Code §§ 1798.106, 1798.110 and 1798.130',
          jurisdiction: 'US-CA',
          bears: 'Residents can know what was collected, get it in a portable form and correct it.',
        },
        {
          name: 'LGPD Art. 18',
          jurisdiction: 'BR',
          bears: 'You can confirm processing, get access, correct data and take it with you.',
        },
        {
          name: 'PIPEDA, Schedule 1, clause 4.9',
          jurisdiction: 'CA',
          bears: 'You can see your data and challenge whether it is accurate and complete.',
        },
        {
          name: 'Privacy Act 1988, APP 12 and APP 13',
          jurisdiction: 'AU',
          bears: 'Organisations must give you access to your data and correct it.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:charge|fee)\b/i.test(text) && !/\b(?:free|no\s+(?:charge|fee)|without\s+charge)\b/i.test(text),
          severity: 'medium',
          because: 'They may charge you for it.',
        },
      ],
      related: ['deletion-right', 'request-process', 'objection-right', 'regional-rights'],
      signals: [
        {
          on: ['access', 'correct', 'rectif', 'amend', 'updat', 'review', 'copy', 'copies', 'inaccura', 'export', 'download'],
          pattern: composePattern`\b${PEOPLE}\b.{0,60}\b${ENTITLED}\b.{0,80}\b(?:access|correct|rectify|update|amend|export|review|(?:obtain|receive|request|get|download|have)\s+(?:\w+\s+){0,3}?(?:access|cop(?:y|ies)|correct\w*))\b.{0,60}\b${DATA}`,
          unless: composePattern`${NOT_PRIVACY}|\b(?:we|third\s+parties|partners|vendors|providers|others?|who|that|they|apps?|other\s+users)\s+(?:may|can|will|could)\s+(?:\w+\s+)?(?:access|review|update|correct)|\bthis\s+(?:privacy\s+)?(?:policy|notice|statement)\b.{0,60}\bupdate|\bparents?\b.{0,60}\bchild|\bcookie\s+(?:settings|preferences)`,
        },
        {
          on: ['access', 'rectif', 'correct', 'portab', 'right to know', 'cop', 'inform', 'confirm', 'inaccura'],
          pattern:
            /\brights?\s+(?:of|to)\s+(?:\w+\s+){0,6}?(?:access|rectif\w*|correct\w*|(?:data\s+)?portab\w*|know\s+(?:what|which|about|whether|the)|be\s+(?:told|informed)|(?:obtain|receive|request|get|have)\s+(?:\w+,?\s+){0,5}?(?:confirm\w*|cop(?:y|ies)|correct\w*|rectif\w*|access|inaccura\w*|portable))\b/iu,
          unless:
            /\b(?:right\s+(?:of|to)\s+access\s+(?:and\s+use\s+)?(?:the|our|and\s+use|this)\s+(?:sites?|websites?|services?|software|platform|app\w*|content|materials?)|non-?\s?exclusive|revocable|public\s+records?|freedom\s+of\s+information|reserves?\s+the\s+right|agents?\s+who|need\s+to\s+know)\b/iu,
        },
        {
          on: [
            'access',
            'correct',
            'rectif',
            'portab',
            'know',
            'copy',
            'updat',
            'amend',
            'inaccura',
            'informed',
            'confirm',
            'export',
            'download',
            'transfer',
          ],
          pattern:
            /^\W{0,3}(?:the\s+|your\s+|a\s+|to\s+|\(?\w\)\s*|\d\.\s*)?(?:right\s+(?:of|to)\s+)?(?:be\s+able\s+to\s+)?(?:request\s+(?:(?:the|a)\s+)?|obtain\s+(?:the\s+)?|ask\s+(?:us\s+)?(?:for|to)\s+|exercise\s+|get\s+|receive\s+|data\s+)?(?:access\b(?!\s+(?:to\s+)?(?:the|our|another|other|any|an)\s+(?:sites?|services?|account|app))|correct(?:ion)?\b|rectif\w+|portability|data\s+portability|know\b|transparency\b|a?\s*cop(?:y|ies)\s+of|updat\w+\s+(?:your|or|and|any|personal|inaccurate|incorrect|of)|amend\b|confirm(?:ation)?\b|be\s+informed|information\s+(?:about|on)\s+(?:the|how|your)|export\b|download\s+(?:a\s+copy\s+of\s+)?your|transfer\s+(?:of\s+)?your|inaccurate)/iu,
          under: RIGHTS,
          unless:
            /\b(?:sites?\s+or\s+services|access\s+control|cookies?\b.{0,30}\bbrowser|may\s+not|third[- ]party\s+sites?|update\s+this|to\s+know\s+more\s+about\s+(?:how\s+)?(?:cookies|ads))|\bcorrections?\s+(?:department|facility)/iu,
        },
        {
          on: ['portab', 'machine-readable', 'machine readable'],
          pattern:
            /\bdata\s+portability\b|\bportability\b.{0,60}\b(?:data|information|right)\b|\b(?:portable|machine[- ]readable)\b.{0,60}\bformat\b|\bformat\b.{0,40}\b(?:portable|machine[- ]readable)\b/iu,
          unless: /\bHealth\s+Insurance\s+Portability|\bHIPAA\b/iu,
        },
        {
          on: ['profile', 'account', 'setting'],
          pattern:
            /\b(?:you|users?|members?|customers?)\s+(?:\w+\s+){0,3}?(?:can|may|are\s+able\s+to)\b.{0,40}\b(?:access|review|update|correct|edit|modify|change|view)\b.{0,60}\b(?:your|their|the|account|profile|personal|registration|contact)\s+(?:\w+\s+){0,3}?(?:information|data|profile|details)\b.{0,160}\b(?:account|profile|settings?|log(?:ging)?[\s-]?in|sign(?:ing)?[\s-]?in|contacting|dashboard|preferences)\b|\b(?:by\s+(?:logging|signing)\s+in|in|through|via|within|under|visit\w*|using)\s+(?:\w+\s+){0,3}?(?:your\s+)?(?:account|profile)(?:\s+(?:settings?|page|dashboard|section|information))?,?\b.{0,40}\b(?:you\s+(?:can|may)|to)\s+(?:\w+,?\s+(?:and\s+|or\s+)?){0,3}?(?:access|review|update|correct|edit|modify|view)\b.{0,40}\b(?:information|data|profile|details)\b/iu,
          unless: /\b(?:cookies?|password|payment\s+method|may\s+not|your\s+content|billing|other\s+users)\b/iu,
        },
        {
          on: ['cop', 'correct', 'inaccura', 'updat', 'access'],
          pattern:
            /\b(?:we\s+(?:will|shall|can|['’]ll)|we['’]ll|request|requesting|ask(?:ing)?)\s+(?:\w+\s+){0,3}?(?:(?:provide|give|send|furnish)\s+(?:you\s+)?(?:with\s+)?(?:(?:access\s+to|a\s+cop(?:y|ies)\s+of)\s+(?:\w+\s+){0,4}?(?:data|information|records)|a\s+copy\s+within)|(?:access\s+to|a\s+copy\s+of|correct(?:ion)?(?:\s+of)?|update)\s+(?:\w+\s+){0,3}?personal\s+(?:data|information))\b/iu,
          unless:
            /\b(?:third\s+part|service\s+providers?|law\s+enforcement|identity\s+document|copy\s+of\s+your\s+(?:id|passport|driver)|standard\s+contractual|safeguards?)\b/iu,
        },
      ],
      matches: [
        'You can access and correct the personal data that we hold about you at any time.',
        'You have the right to receive a copy of your data in a machine-readable format.',
        { text: 'Access: ask us which data about you we keep.', heading: 'Your rights' },
        { text: 'Rectification of data that is wrong', leadIn: 'You have the following rights:' },
        'Members may review and update their profile information in the account settings.',
        'Residents have the right to know what we collect and why.',
        'On request, we will provide you with a copy within a month.',
      ],
      passes: [
        'We grant you a revocable right to access the site.',
        'You may not access, copy or correct the data of other users.',
        'Our partners can access your personal information to ship your order.',
        { text: 'Access to the building is recorded.', heading: 'Cameras' },
        'We update this privacy policy from time to time, so review it often.',
      ],
    },
    {
      id: 'deletion-right',
      name: 'Deletion',
      polarity: 'favourable',
      severity: 'low',
      because: 'It lets you end what they hold about you.',
      meaning: 'You can delete your data or ask them to erase it.',
      impact: (parameters, text) => {
        const time = nameDuration(parameters);
        if (time && /\bwithin\b|\bafter\b/i.test(text) && /\b(?:we|us)\b/i.test(text))
          return `You can have your data deleted. It names a time of ${time}.`;
        if (/\b(?:delet\w*|clos\w*|deactivat\w*)\s+(?:\w+\s+){0,2}accounts?\b/i.test(text))
          return 'You can **delete your account** and the data in it.';
        if (
          /\bexcept|\bunless|\bhowever|\bexempt|\blegal\s+(?:obligation|requirement)|\bsubject\s+to\b|\bcertain\b|\bmay\s+(?:still\s+)?(?:retain|keep|need)/i.test(
            text,
          )
        )
          return 'You can ask them to erase your data, **with exceptions**.';
        return undefined;
      },
      why: "Data that is gone can't leak, be sold or be used against you. Deleting an account does not always delete the data, so it matters what exactly they erase.",
      note: 'Exceptions are often wide: legal duties, safety, disputes, "legitimate interests". Copies in backups and with partners often stay for a while.',
      regulations: [
        {
          name: 'GDPR Art. 17',
          jurisdiction: 'EU',
          bears: 'You can have data erased that is no longer needed or that you take back consent for.',
        },
        { name: 'UK GDPR Art. 17', jurisdiction: 'UK', bears: 'The same right holds in the United Kingdom.' },
        {
          name: 'CCPA, Cal. Civ. Code § 1798.105',
          jurisdiction: 'US-CA',
          bears: 'Residents can have data deleted that was collected from them, with exceptions.',
        },
        {
          name: 'Cal. Bus. & Prof. Code § 22581',
          jurisdiction: 'US-CA',
          bears: 'Minors who are registered users can remove what they posted.',
        },
        {
          name: 'LGPD Arts. 16 and 18',
          jurisdiction: 'BR',
          bears: 'Data processed with your consent is deleted at your request, with exceptions.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:can\s*not|unable\s+to|not\s+(?:be\s+)?able\s+to|will\s+not|may\s+not)\s+(?:\w+\s+){0,2}(?:delete|erase|remove)/i.test(
              text,
            ),
          severity: 'medium',
          because: 'Some data stays in spite of your request.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:we\s+(?:cannot|can['’]t|are\s+(?:not\s+able|unable)\s+to|may\s+(?:be\s+unable|refuse|decline|not\s+be\s+able)|do\s+not))\b.{0,40}\b(?:delet|eras|remov)/iu,
          polarity: 'neutral',
          because: 'It limits what they delete.',
        },
      ],
      related: ['retention', 'access-rights', 'request-process', 'user-termination', 'content-license-survives'],
      signals: [
        {
          on: ['delet', 'eras', 'remov'],
          pattern: composePattern`\b${PEOPLE}\b.{0,60}\b${ENTITLED}\b.{0,100}\b(?:delet(?:e|ed|ing|ion\s+of)|eras(?:e|ed|ing|ure\s+of)|remov(?:e|ed|al\s+of))\b.{0,60}\b(?:${DATA}|(?:your|their|an?|the)\s+(?:\w+\s+){0,2}?accounts?)\b`,
          unless: composePattern`${NOT_PRIVACY}|\b(?:we|company)\s+(?:may|can|reserve\w*|have|has)\s+(?:\w+\s+){0,4}?(?:delet|remov|eras)|\bright,?\s+(?:but\s+not\s+the\s+obligation|at\s+(?:our|its)|in\s+(?:our|its))|\breserves?\b|\bcookies?\b.{0,80}\b(?:browser|device|settings|delet|remov)|\b(?:delet|remov)\w*\b.{0,30}\bcookies?\b|\bremove\s+(?:any\s+)?(?:copyright|proprietary)|\b(?:how|to)\s+long\b.{0,60}\bbefore`,
        },
        {
          on: ['eras', 'forgotten', 'delet'],
          pattern:
            /\bright\s+(?:of|to)\s+(?:\w+,?\s+(?:and\s+|or\s+)?){0,8}?(?:erasure|deletion|delet(?:e|ed)|erase[d]?|be\s+forgotten)\b|\bright\s+to\s+be\s+forgotten\b/iu,
          unless: /\b(?:we|company|reserves?)\s+(?:\w+\s+){0,3}?the\s+right\b|\breserves?\b|\bcookies?\b/iu,
        },
        {
          on: ['delet', 'eras', 'remov'],
          pattern:
            /^\W{0,3}(?:the\s+|your\s+|to\s+|\(?\w\)\s*|\d\.\s*)?(?:right\s+(?:of|to)\s+)?(?:request\s+(?:(?:the|that\s+we|us\s+to|for)\s+)?|ask\s+(?:us\s+)?to\s+|obtain\s+(?:the\s+)?|have\s+(?:us\s+)?|seek\s+|demand\s+|data\s+)?(?:delet(?:e|ion|ing)\b|eras(?:e|ure)\b|be\s+forgotten|removal\b|remove\s+(?:your|personal|all|any))/iu,
          under: RIGHTS,
          unless: /\bcookies?\b|\b(?:copyright|spam|malware|content\s+that\s+violates)\b/iu,
        },
        {
          on: ['delet', 'eras', 'remov'],
          pattern:
            /\b(?:request(?:ing|s)?|ask(?:ing|s)?|want|wish|like|instruct|require|contact|e-?mail(?:ing)?)\b.{0,60}\b(?:us|we|that|to|the|for|have)\b.{0,50}\b(?:delet(?:e|ed|ion)|eras(?:e|ed|ure)|remov(?:e|ed|al))\b.{0,60}\b(?:personal\s+(?:data|information)|(?:your|their|all|any|account)\s+(?:\w+\s+){0,3}?(?:data|information|accounts?|profile)|(?:data|information)\s+(?:about|we|that))/iu,
          unless:
            /\b(?:cookies?|copyright|infring\w*|vendors?|we\s+(?:will|may)\s+(?:also\s+)?(?:ask|request)\s+(?:our|the|such|those)|law\s+enforcement|may\s+not\s+ask)\b/iu,
        },
        {
          on: ['delet', 'remov', 'eras'],
          pattern:
            /\b(?:to|you\s+(?:can|may)(?:\s+\w+)?)\s+(?:permanently\s+)?(?:delete|erase|remove)\s+(?:your|an?|any)\s+(?:\w+\s+){0,2}?(?:accounts?|data|information|profile|personal\s+information|history|recordings?)\b.{0,160}\b(?:settings?|click\w*|select|contact|e-?mail|visit|go\s+to|by\s+\w+ing|at\s+any\s+time|request|here|page|form|follow)\b/iu,
          unless: /\b(?:cookies?|reserves?|may\s+not|we\s+may)\b/iu,
        },
        {
          on: ['delet', 'eras'],
          pattern:
            /\b(?:we\s+(?:will|shall)|we['’]ll)\s+(?:\w+\s+){0,3}?(?:delete|erase|remove)\b.{0,80}\b(?:upon|at|on|following|after|when)\s+(?:receiv\w+\s+|receipt\s+of\s+)?(?:you\w*|a|the|such)?\s*(?:\w+\s+)?(?:request|ask|delet\w*|clos\w*)/iu,
          unless: /\bcookies?\b|\bchild|\bunder\s+(?:the\s+age|1\d)/iu,
        },
      ],
      matches: [
        'You can ask us to delete your personal data.',
        'You have the right to be forgotten.',
        { text: 'Erasure: have data deleted that we no longer need.', heading: 'Your rights' },
        { text: 'Request the deletion of your information', leadIn: 'If you live in Colorado, you may:' },
        'To delete your account, go to the settings and follow the steps.',
        'We will delete your profile within 30 days upon your request.',
      ],
      passes: [
        'We may delete your account if you break the rules.',
        'You can delete cookies in your browser.',
        'We delete log files after 90 days.',
        'You may not remove any copyright notice from the information on the site.',
        { text: 'Delete cookies from time to time.', heading: 'Your choices' },
      ],
    },
    {
      id: 'objection-right',
      name: 'Objection, restriction and opt-out',
      polarity: 'favourable',
      severity: 'low',
      because: "It lets you stop uses of your data that you don't want.",
      meaning: 'You can stop or limit what they do with your data.',
      impact: (_parameters, text) => {
        const acts = nameThings(
          text,
          [
            [/withdraw|revok/i, 'take back your consent'],
            [/object/i, 'object to uses of your data'],
            [/restrict/i, 'have the use restricted'],
            [/limit\s+(?:the\s+)?(?:use|disclosure)/i, 'limit the use of sensitive data'],
            [
              /(?:opt|opting)[\s-]{0,3}out[^.]{0,120}\b(?:sale|sell|shar)|do\s+not\s+(?:sell|share)/i,
              'opt out of the sale or sharing of your data',
            ],
            [/automat|profil/i, 'refuse decisions made by machines alone'],
          ],
          'and',
        );
        return acts && `You can ${acts}.`;
      },
      why: 'Deleting everything is often too much: you want to keep the service but stop one use. Objecting, restricting or opting out does that. What was done before stays lawful.',
      note: 'A right to object often gives way to "compelling grounds" that the platform weighs itself. Against direct marketing it always holds in Europe.',
      regulations: [
        {
          name: 'GDPR Arts. 7(3), 18 and 21',
          jurisdiction: 'EU',
          bears: 'You can take back consent, have processing restricted and object, always to direct marketing.',
        },
        {
          name: 'GDPR Art. 22',
          jurisdiction: 'EU',
          bears: 'You can refuse decisions with serious effects that only a machine makes.',
        },
        {
          name: 'CCPA, Cal. Civ. Code §§ 1798.120, 1798.121 and 1798.135',
          jurisdiction: 'US-CA',
          bears: 'Residents can stop the sale and sharing of their data and limit the use of sensitive data.',
        },
        {
          name: 'Virginia Consumer Data Protection Act, Va. Code § 59.1-577',
          jurisdiction: 'US-VA',
          bears: 'Residents can opt out of targeted advertising, sale and profiling with serious effects.',
        },
        { name: 'NRS 603A.345', jurisdiction: 'US-NV', bears: 'Residents can tell a website not to sell their data.' },
        { name: 'LGPD Arts. 8 § 5 and 18', jurisdiction: 'BR', bears: 'You can take back consent at any time, and object.' },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:if|should)\s+you\s+(?:\w+\s+){0,3}?(?:withdraw|object|revoke|opt[\s-]{0,3}out|restrict)\b.{0,160}\b(?:not\s+be\s+able|unable|can(?:not|['’]t)\s+(?:provide|offer|use|continue)|no\s+longer\s+(?:be\s+able|provide|use|have\s+access)|may\s+(?:lose|not\s+be))/iu,
          polarity: 'neutral',
          because: 'Using the right can cost you features or the service.',
        },
      ],
      related: ['deletion-right', 'data-sale', 'targeted-advertising', 'marketing', 'legal-basis'],
      signals: [
        {
          on: ['withdraw', 'revoke', 'revok'],
          pattern:
            /\b(?:withdraw\w*|revok(?:e|ing|ed))\b.{0,60}\bconsents?\b|\bconsents?\b.{0,60}\b(?:withdrawn?|revoked?)\b|\bwithdrawal\s+of\s+(?:your\s+)?consent\b/iu,
          unless:
            /\b(?:arbitrat|electronic\s+(?:communications?|records?|disclosures?|delivery)|paper\s+copies|receive\s+(?:communications|disclosures|records)|cookie\s+(?:banner|settings)|right\s+of\s+withdrawal|14\s+days|text\s+messages?|calls|we\s+(?:may|reserve\w*|can)\s+(?:\w+\s+){0,5}?(?:withdraw|revoke))/iu,
        },
        {
          on: ['object'],
          pattern: composePattern`\b(?:rights?\s+(?:of|to)\s+(?:\w+,?\s+(?:and\s+|or\s+)?){0,8}?object(?:ion)?\b|${PEOPLE}\s+(?:\w+\s+){0,4}?(?:may|can|to)\s+(?:\w+,?\s+){0,3}?object\s+(?:to|at|on|against)\b|\bobject(?:ing|ion)?\s+(?:to|against)\s+(?:\w+\s+){0,4}?(?:process\w*|use|uses|us(?:ing)|collection|direct\s+marketing|profiling|certain)\b.{0,40}\b(?:data|information|marketing|interests?|profiling)?)`,
          unless:
            /\b(?:object\s+code|objectionable|arbitrat\w*|assignment|sub-?processors?|settlement|jurisdiction|venue|may\s+not\s+object|waive\w*|counter-?\s?notice|new\s+terms|changes\s+to\s+(?:these|the)\s+terms)\b/iu,
        },
        {
          on: ['restrict'],
          pattern:
            /\brights?\s+(?:of|to)\s+(?:\w+,?\s+(?:and\s+|or\s+)?){0,10}?(?:restrict(?:ion|ed|ing)?|limit(?:ation)?\s+of)\b|\brestrict(?:ion|ing)?\s+(?:of\s+|on\s+)?(?:or\s+\w+\s+)?(?:the\s+|our\s+|further\s+|how\s+we\s+)?(?:\w+\s+(?:and|or)\s+)?(?:process\w*|use)\b.{0,50}\b(?:personal|your|data|information)\b/iu,
          unless:
            /\b(?:we|company)\s+(?:\w+\s+){0,2}?(?:reserve\w*|may|will|require|have\s+the\s+right|restrict)\b|\b(?:restrict\w*\s+access|contractual(?:ly)?|third\s+parties\s+are|age\s+restrict\w*|google\s+restricted|reserves?|cookies?)\b/iu,
        },
        {
          on: ['opt-out', 'opt out', 'opting out', 'opting-out'],
          pattern:
            /\b(?:opt(?:ing)?[\s-]{1,3}out)\b.{0,100}\b(?:sales?|sell(?:ing)?|sold|shar(?:e|es|ing)|disclos(?:e|ure|ing)|process\w*|profiling|targeted\s+advertising|cross-context|automated\s+decision\w*|the\s+collection|(?:our|the|certain|such|these|any)\s+(?:\w+\s+)?uses?)\b/iu,
          unless:
            /\b(?:arbitrat\w*|class\s+action|opt-?outs?\s+(?:cookie|are\s+device)|promotional\s+e-?mails?|class\s+waiver)\b/iu,
        },
        {
          on: [
            'do not sell',
            'do not share',
            "don't sell",
            'your privacy choices',
            'limit the use',
            'limit our use',
            'limit use',
            'limit the disclosure',
          ],
          pattern:
            /\bdo\s+not\s+(?:sell|share)\s+(?:or\s+(?:sell|share)\s+)?my\b|[“"'‘]do\s+not\s+(?:sell|share)\s+(?:or\s+(?:sell|share)\s+)?your\b|\byour\s+privacy\s+choices\b.{0,40}\b(?:link|page|button|icon|form)\b|\b(?:right|ask|request|direct|may|can|opt)\b.{0,80}\blimit\s+(?:the\s+|our\s+)?(?:use|uses|disclosure)\b.{0,60}\b(?:sensitive|personal|data|information)\b/iu,
        },
        {
          on: ['object', 'restrict', 'withdraw', 'opt-out', 'opt out', 'revo', 'limit', 'automated', 'stop'],
          pattern:
            /^\W{0,3}(?:the\s+|your\s+|to\s+|\(?\w\)\s*|\d\.\s*)?(?:right\s+(?:of|to)\s+|request\s+(?:(?:the|a|that\s+we|us\s+to)\s+)?|ask\s+(?:us\s+)?to\s+|obtain\s+(?:the\s+)?)?(?:object(?:ion)?\b(?!\s+code)|restrict(?:ion|ing)?\b|withdraw(?:al)?\b|revoke\b|opt[\s-]{1,3}out\b|limit(?:ation)?\s+(?:the\s+|our\s+|of\s+)?(?:use|processing|how\s+we)|stop\s+(?:the\s+|us\s+)?(?:process|using|selling|sharing)|not\s+(?:to\s+)?be\s+subject\s+to|automated\s+(?:individual\s+)?decision)/iu,
          under: RIGHTS,
          unless:
            /\b(?:arbitrat\w*|promotional\s+e-?mails?|restrict\w*\s+(?:access|cookies)|withdrawal\s+(?:period|form|right)|goods|contract)\b/iu,
        },
        {
          on: ['automated', 'automatic'],
          pattern:
            /\b(?:right|request|ask|entitled|object|opt[\s-]{1,3}out)\b.{0,80}\b(?:not\s+(?:to\s+)?be\s+subject(?:ed)?\s+to|human\s+(?:review|intervention)|contest)\b.{0,80}\b(?:automated|automatic|decisions?)\b|\b(?:automated|automatic)\b.{0,80}\b(?:right\s+to|request)\s+(?:\w+\s+){0,3}?(?:human|object|contest|opt[\s-]{1,3}out)\b/iu,
        },
      ],
      matches: [
        'You can withdraw your consent at any time.',
        'You have the right to object to the processing of your data for direct marketing.',
        'You may ask for restriction of processing of your personal data.',
        'Residents can opt out of the sale of their data.',
        { text: 'Object: tell us to stop a use that you dislike.', heading: 'Your rights' },
        'Click "Do Not Sell or Share My Personal Information" in the footer.',
        'You have the right not to be subject to decisions that are purely automated.',
      ],
      passes: [
        'You may opt out of arbitration within 30 days.',
        'You may not decompile the object code.',
        'You can withdraw your consent to electronic records by writing to us.',
        'Remove objectionable posts when we ask you to.',
        'We restrict access to your data to staff who need it.',
      ],
    },
    {
      id: 'regional-rights',
      name: 'Regional privacy rights',
      polarity: 'favourable',
      severity: 'low',
      because: 'It adds rights for people in a certain place.',
      meaning: 'If you live in a place named here, you have further rights or get further notices.',
      impact: (_parameters, text) => {
        const places = PLACES.filter(([pattern]) => pattern.test(text)).map(([, words]) => words);
        if (places.length === 0) return undefined;
        if (places.length > 4)
          return `If you live in **${listWords([...places.slice(0, 3), 'other places named here'])}**, you have further rights or get further notices.`;
        return `If you live in **${listWords(places)}**, you have further rights or get further notices.`;
      },
      why: 'Your rights over your data depend on where you live. Some platforms give everyone the same rights; others give only what local law forces them to.',
      note: 'It often leaves open whether people from other places can use the same rights. Asking costs nothing.',
      regulations: [
        {
          name: 'CCPA, Cal. Civ. Code § 1798.130(a)(5)',
          jurisdiction: 'US-CA',
          bears: 'The policy must describe the rights of residents and be updated every 12 months.',
        },
        {
          name: 'Shine the Light, Cal. Civ. Code § 1798.83',
          jurisdiction: 'US-CA',
          bears: 'Residents can ask who got their data for direct marketing.',
        },
        {
          name: 'GDPR Art. 3',
          jurisdiction: 'EU',
          bears: 'It protects people in the EU also against companies elsewhere that offer them services.',
        },
        {
          name: 'Virginia Consumer Data Protection Act, Va. Code § 59.1-577',
          jurisdiction: 'US-VA',
          bears: 'Residents can see, correct, delete and take their data, and opt out.',
        },
        {
          name: 'Colorado Privacy Act, C.R.S. § 6-1-1306',
          jurisdiction: 'US-CO',
          bears: 'Residents have like rights, with a right to appeal.',
        },
        { name: 'LGPD Art. 18', jurisdiction: 'BR', bears: 'It lists the rights of people whose data is processed in Brazil.' },
      ],
      related: ['access-rights', 'deletion-right', 'objection-right', 'request-process', 'complaint-right'],
      signals: [
        {
          on: ['resident', 'reside', 'live in', 'living in', 'located in', 'based in', 'are in the', 'citizen'],
          pattern: composePattern`\b(?:if|for|where|when)\s+(?:you\s+(?:\w+\s+)?(?:are|live|reside)|users?|individuals|residents?|consumers|persons?|people|those)\b.{0,60}\b${PLACE}\b`,
          unless:
            /\b(?:arbitrat\w*|governed\s+by|govern(?:ing)?\s+law|jurisdiction\s+of|courts?\s+(?:of|in|located)|1542|liab(?:le|ility)|refund|cancel\w*|subscription|cooling|implied|statutory\s+rights|at\s+least\s+1\d|under\s+(?:the\s+age|1\d)|age\s+of\s+1\d|years\s+(?:of\s+age|old)|contract(?:ing)?\s+(?:with|entity|part)|agreement\s+is\s+(?:with|between)|(?:data\s+)?controller|representative|retention|transferr?(?:ed|ing)?\s+(?:to|your|out)|standard\s+contractual|purchas\w*|contact\s+us\s+at|taxes|vat|disputes?|courts?)\b/iu,
        },
        {
          on: ['resident', 'consumers', 'users', 'law', 'state'],
          pattern: composePattern`\b${PLACE}\s+(?:\w+\s+)?(?:residents?|consumers?|users|citizens|data\s+subjects|individuals)\b.{0,120}\b(?:rights?\b|request|may\b|can\b|entitled|opt|notice|disclos\w*|provides?|personal\s+information)|\b(?:residents?|citizens)\s+of\s+(?:the\s+)?(?:State\s+of\s+)?${PLACE}\b.{0,120}\b(?:rights?|request|entitled|opt|notice|privacy|personal\s+(?:data|information))\b`,
          unless:
            /\b(?:arbitrat\w*|1542|governed\s+by|cancel\w*|refund\w*|dispute|transferr?(?:ed|ing)|jurisdiction\s+of|years\s+of\s+age|liab(?:le|ility)|agents?\s+of)\b/iu,
        },
        {
          on: [
            'ccpa',
            'cpra',
            'california consumer privacy',
            'shine the light',
            '1798',
            'california privacy',
            'california civil code',
            'lgpd',
            'nevada',
            'consumer data protection act',
            'privacy act',
          ],
          pattern:
            /\b(?:under|pursuant\s+to|by|required\s+by|purposes\s+of|subject\s+to|with|defined\s+(?:in|by|under)|accordance\s+with|supplement\w*|provided\s+by)\s+(?:\w+\s+){0,4}?[“"'(]{0,2}(?:CCPA|CPRA|California\s+(?:Consumer\s+Privacy|Privacy\s+Rights|Civil\s+Code|law|privacy|[“"]Shine)|Shine\s+the\s+Light|Nevada\s+(?:law|Revised)|Virginia\s+Consumer|Colorado\s+Privacy|Connecticut\s+(?:Data|Act)|Utah\s+Consumer|LGPD|Brazilian\s+General|Lei\s+Geral)/iu,
          unless:
            /\b(?:arbitrat\w*|1542|governed\s+by|construed|conflict\w*\s+of\s+law|refund|cancel|dispute|prescribed|service\s+provider.{0,40}(?:agree|shall)|waive\w*|licen[sc]e|permitted\s+by|the\s+Agreement)\b/iu,
        },
        {
          on: ['california', 'ccpa', 'cpra', 'nevada', 'virginia', 'colorado', 'shine the light', 'connecticut'],
          pattern:
            /\b(?:CCPA|CPRA|California\s+(?:Consumer\s+Privacy|Privacy\s+Rights)\s+Act|Shine\s+the\s+Light|(?:California|Nevada|Virginia|Colorado|Utah|Connecticut)\s+(?:\w+\s+){0,3}?(?:law|Code|Act|Statutes?))\b.{0,100}\b(?:provides|gives?|grants?|permits?|allows?|entitles?|requires?|rights?|residents?|consumers)\b/iu,
          unless:
            /\b(?:arbitrat\w*|1542|governed\s+by|construed|conflict\w*\s+of\s+law|refund|cancel|dispute|liab(?:le|ility)|waive\w*)\b/iu,
        },
        {
          on: ['california', 'eea', 'european', 'nevada', 'resident', 'gdpr', 'united kingdom', 'brazil', 'virginia'],
          pattern: composePattern`\b(?:this\s+(?:section|notice|supplement|addendum|part|statement|policy|annex|page)|(?:the\s+)?following(?:\s+\w+)?|additional\s+\w+|provisions?)\b.{0,60}\b(?:appl(?:y|ies)|is\s+for|supplements?|provides?|describes?|intended)\b.{0,80}\b(?:${PLACE})\b.{0,60}\b(?:residents?|consumers|users|individuals|citizens|Act|law|GDPR|visitors|only)`,
          unless: /\b(?:arbitrat\w*|arbitral|governed\s+by|contracting|refund|dispute|liab\w*|not\s+apply|venue|audit)\b/iu,
        },
        {
          on: ['gdpr', 'general data protection regulation'],
          pattern:
            /\b(?:under|pursuant\s+to|by|according\s+to|accordance\s+with)\s+(?:the\s+)?(?:EU\s+|UK\s+|European\s+)?(?:GDPR|General\s+Data\s+Protection\s+Regulation)\b.{0,80}\b(?:you\s+(?:\w+\s+)?have|your\s+rights|rights\s+as|individuals\s+have|certain\s+rights|the\s+following\s+rights)|\b(?:you\s+have|your|the\s+following|certain|have\s+(?:the\s+following|certain))\s+(?:\w+\s+){0,3}?rights\b.{0,40}\b(?:under|pursuant\s+to|in\s+(?:accordance|line)\s+with|by)\s+(?:the\s+)?(?:GDPR|General\s+Data\s+Protection|CCPA|LGPD)/iu,
        },
      ],
      matches: [
        'If you are a California resident, you have the right to know what we collect.',
        'Nevada residents may ask us not to sell certain data.',
        'Under the CCPA, you may ask for the categories of data that we collected.',
        'If you live in the European Economic Area or the United Kingdom, these rights are yours:',
        'This notice applies only to residents of Virginia, Colorado and Utah who are consumers.',
        'You have the following rights under the GDPR.',
        'California\'s "Shine the Light" law allows customers to ask who got their data.',
      ],
      passes: [
        'If you live in California, disputes go to arbitration.',
        'These terms are governed by California law.',
        'If you are a California resident, you waive California Civil Code § 1542.',
        'Your data is transferred to the United Kingdom.',
        'If you live in the European Economic Area, your contract is with Fennel Ireland and you must be at least 16.',
      ],
    },
    {
      id: 'non-discrimination',
      name: 'No retaliation',
      polarity: 'favourable',
      severity: 'low',
      because: 'You can use your rights without paying for it.',
      meaning: "They won't treat you worse because you use your privacy rights.",
      impact: (_parameters, text) => {
        const harms = nameThings(text, [
          [/den(?:y|ying|ied)\s+(?:you\s+)?(?:\w+\s+)?(?:goods|services?)/i, 'refuse you service'],
          [/price|rates?\b|charge|penalt/i, 'charge you more'],
          [/quality|level/i, 'give you worse service'],
        ]);
        if (/financial\s+incentive|loyalty|difference\s+(?:is|in)|reasonably\s+related/i.test(text))
          return 'They may offer **a price or benefit** in return for your data, within limits.';
        return harms && `If you use your privacy rights, they won't ${harms}.`;
      },
      why: 'A right is worth little if using it costs you the service. This promise lets you ask for your data, or for its deletion, without fear of a worse deal.',
      note: "Discounts and loyalty programmes in return for data are often left open. A service that can't run without the data may still end.",
      regulations: [
        {
          name: 'CCPA, Cal. Civ. Code § 1798.125',
          jurisdiction: 'US-CA',
          bears: 'No worse price, service or quality for using your rights; incentives must be fair.',
        },
        {
          name: 'Virginia Consumer Data Protection Act, Va. Code § 59.1-578(A)(4)',
          jurisdiction: 'US-VA',
          bears: 'A controller must not discriminate against people who use their rights.',
        },
        { name: 'LGPD Art. 21', jurisdiction: 'BR', bears: "Data about your use of your rights can't be used against you." },
      ],
      related: ['regional-rights', 'request-process', 'objection-right', 'data-sale'],
      signals: [
        {
          on: ['discriminat', 'retaliat', 'penaliz', 'penalis'],
          pattern:
            /\b(?:discriminat\w*|retaliat\w*|penali[sz]e\w*|discriminatory)\b.{0,120}\b(?:exercis\w*|privacy\s+rights?|your\s+rights?|these\s+rights?|their\s+rights?|CCPA|opt(?:ed|ing)?[\s-]{1,3}out|requests?)\b|\b(?:exercis\w*|rights?)\b.{0,100}\b(?:discriminat\w*|retaliat\w*|penali[sz]e\w*)/iu,
          unless:
            /\b(?:race|racial|religio\w*|gender|sexual|ethnic\w*|disabilit\w*|hate|harass\w*|employment|lodge\s+a\s+complaint|election)\b/iu,
        },
        {
          on: ['discriminat', 'non-discriminat', 'nondiscriminat'],
          pattern:
            /^\W{0,3}(?:the\s+|your\s+|to\s+)?(?:right\s+(?:of|to)\s+)?(?:(?:not\s+(?:to\s+)?(?:be\s+)?|freedom\s+from\s+|no\s+|be\s+free\s+from\s+|non-?\s?)discriminat\w*|equal\s+(?:service|treatment)|receive\s+(?:equal|non-discriminatory))/iu,
          under: RIGHTS,
          unless: /\b(?:race|religio\w*|gender|sexual|ethnic\w*)\b/iu,
        },
        {
          on: ['discriminat', 'unfavorabl', 'retaliat'],
          pattern:
            /\b(?:right|free)\b.{0,40}\b(?:non-?\s?discriminat\w*|(?:not\s+(?:to\s+)?(?:be\s+|receive\s+)?|free\s+from\s+|without\s+)(?:discriminat\w*|retaliat\w*|unfavou?rable))/iu,
          unless: /\b(?:race|religio\w*|gender|sexual|ethnic\w*|disabilit\w*)\b/iu,
        },
        {
          on: ['deny', 'denying', 'different price', 'different level', 'quality of', 'suggest'],
          pattern:
            /^\W{0,3}(?:we\s+will\s+not\s+)?(?:deny(?:ing)?\s+(?:you\s+)?(?:any\s+)?(?:goods|services?)|charg(?:e|ing)\s+(?:you\s+)?(?:a\s+)?different\s+(?:prices?|rates?)|(?:provid(?:e|ing)|giv(?:e|ing)|offer(?:ing)?)\s+(?:you\s+)?(?:with\s+)?(?:a\s+)?different\s+(?:levels?|quality|prices?)|suggest(?:ing)?\s+(?:that\s+)?(?:you\s+(?:may|will|might)|you\s+receive))/iu,
        },
        {
          on: ['exercis', 'opt'],
          pattern:
            /\b(?:will|shall|do|may)\s+not\s+(?:\w+\s+)?(?:deny\s+you|charge\s+you\s+(?:a\s+)?(?:different|more|higher)|treat\s+you\s+(?:differently|worse|less)|provide\s+you\s+(?:with\s+)?(?:a\s+)?(?:different|lower))\b.{0,160}\b(?:exercis\w*|rights?|opt(?:ed|ing)?[\s-]{1,3}out)\b|\b(?:exercis\w*|rights)\b.{0,120}\b(?:will|shall|do)\s+not\s+(?:\w+\s+)?(?:deny\s+you|charge\s+you|treat\s+you)/iu,
        },
        {
          on: ['financial incentive'],
          pattern:
            /\b(?:may|can|do\s+not|offer\w*|provid\w*|participat\w*|enrol\w*)\b.{0,80}\bfinancial\s+incentives?\b|\bfinancial\s+incentives?\b.{0,100}\b(?:personal\s+information|opt|value|withdraw|CCPA|difference)\b/iu,
          unless: /\b(?:employees?|review|endorse\w*|affiliates?\s+program|investment)\b/iu,
        },
      ],
      matches: [
        'We will not discriminate against you for exercising your privacy rights.',
        'You have the right to non-discriminatory treatment.',
        { text: 'Not be discriminated against', leadIn: 'You have the right to:' },
        'Denying you goods or services',
        'We will not charge you a different price because you exercised a right.',
        'We may offer you a financial incentive in return for personal information.',
      ],
      passes: [
        'Do not discriminate against people because of race or religion.',
        'You may not use the service to harass or retaliate against a person.',
        'You exercise your rights by writing to us.',
      ],
    },
    {
      id: 'request-process',
      name: 'How to make a request',
      polarity: 'neutral',
      severity: 'low',
      because: 'It is a procedure.',
      meaning: 'It says how you ask for your rights, how they check who you are and when they answer.',
      impact: (parameters, text) => {
        const time = nameDuration(parameters);
        if (time && /\b(?:respond|response|reply|answer|process|act\s+on|comply|fulfil\w*|receipt|provide|action)/i.test(text))
          return `They answer your request within ${time}.`;
        if (/\bappeal/i.test(text)) return 'If they refuse your request, you can **appeal**.';
        if (/\bagents?\b/i.test(text)) return 'Someone else can make the request **for you**, with proof that you agreed.';
        if (/\b(?:verif\w*|identity|confirm\w*)\b/i.test(text))
          return 'They **check who you are** before they act on your request.';
        if (/\b(?:fee|charge)\b/i.test(text)) return 'It says when a request is **free and when they charge**.';
        if (/\b(?:e-?mail\w*|form|call\w*|phone|toll|writ\w*|mail|settings|portal)\b/i.test(text))
          return `You make requests by **${listWords(
            [
              ...(/\be-?mail/i.test(text) ? ['e-mail'] : []),
              ...(/\bform\b|portal|webform/i.test(text) ? ['form'] : []),
              ...(/\bcall|phone|toll/i.test(text) ? ['phone'] : []),
              ...(/\bwrit\w+|\bpost\b|(?<!e-?)\bmail\b/i.test(text) ? ['letter'] : []),
              ...(/settings/i.test(text) ? ['settings'] : []),
            ].slice(0, 3),
          )}**.`;
        return undefined;
      },
      why: 'A right that is hard to use is hardly used. A form in your account takes a minute; a letter with a copy of your passport takes a week. The time to answer is often set by law.',
      note: 'Watch what proof they ask for: more data than they already have about you is seldom needed.',
      regulations: [
        {
          name: 'GDPR Art. 12',
          jurisdiction: 'EU',
          bears: 'They must answer within 1 month, free of charge, and may ask for proof only in case of doubt.',
        },
        {
          name: 'CCPA, Cal. Civ. Code § 1798.130(a)',
          jurisdiction: 'US-CA',
          bears: 'They must offer ways to ask and answer within 45 days, once extendable.',
        },
        {
          name: 'CCPA Regulations, Cal. Code Regs. tit. 11, §§ 7060–7063',
          jurisdiction: 'US-CA',
          bears: 'They set how identity is checked and how agents act for you.',
        },
        {
          name: 'Virginia Consumer Data Protection Act, Va. Code § 59.1-577(B)–(C)',
          jurisdiction: 'US-VA',
          bears: 'They must answer within 45 days and let you appeal.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:notari[sz]ed|passport|driver['’]?s?\s+licen[sc]e|government[- ]issued|photo\s+id|copy\s+of\s+(?:your|an?)\s+(?:id|identi\w+))\b/i.test(
              text,
            ),
          severity: 'medium',
          because: 'They may ask for an identity document.',
        },
        {
          when: ({ text }) =>
            /\b(?:charge|fee)\b/i.test(text) && !/\b(?:free|no\s+(?:charge|fee)|without\s+charge)\b/i.test(text),
          severity: 'medium',
          because: 'They may charge you for it.',
        },
      ],
      related: ['access-rights', 'deletion-right', 'objection-right', 'privacy-contact', 'complaint-right'],
      signals: [
        {
          on: ['exercis', 'to request', 'to make', 'to submit', 'to opt', 'to access', 'to update', 'to delete', 'submit'],
          pattern:
            /\b(?:to\s+(?:exercise|make\s+use\s+of|invoke|enforce)\s+(?:\w+\s+){0,3}?(?:rights?|requests?|choices)|(?:exercise|exercising)\s+(?:\w+\s+){0,5}?rights?|(?:make|submit|send|making|submitting)\s+(?:us\s+)?(?:a|an|your|any|such|the|these)\s+(?:\w+,?\s+){0,6}?requests?|to\s+(?:request|obtain|make)\s+(?:\w+\s+){0,4}?(?:access|deletion|correction|data|information|request))\b.{0,160}\b(?:contact(?:ing)?|e-?mail\w*|writ(?:e|ing)|form|by\s+(?:calling|phone|visiting|clicking|sending)|call\b|toll|visit|click|mail\b|portal|via|through|using|at\s+\S{1,40}@|address)/iu,
          unless:
            /\b(?:copyright|dmca|infring\w*|refund\w*|content\s+that\s+you\s+believe|arbitrat\w*|law\s+enforcement|subpoena|feature\s+request|support\s+request|payment|friend|vulnerabilit\w*|takedown|audits?)\b/iu,
        },
        {
          on: ['verif', 'identity', 'confirm', 'authenticat', 'proof'],
          pattern:
            /\b(?:verif(?:y|ied|ication|iable|ying)|confirm(?:ing)?|authenticat\w+|proof\s+of|prove|establish)\b.{0,60}\b(?:identit\w*|who\s+you\s+are|you\s+are\s+the|request(?:s|or)?|residen\w+|consumer)\b.{0,200}\b(?:requests?|requestor|rights?|respond\w*|process\w*|agent|exercis\w*)\b|\b(?:requests?|rights?|exercis\w*)\b.{0,160}\b(?:verif(?:y|ied|ication|iable)|confirm|authenticat\w+|proof\s+of|prove)\b.{0,60}\b(?:identit\w*|your|you|request)\b/iu,
          unless:
            /\b(?:law\s+enforcement|legal\s+process|subpoena|reserves?\s+the\s+right|copyright|payment|fraud|age\s+verif\w*|account\s+registration|third\s+part\w+\s+to\s+verify|right\s+to\s+(?:verify|confirm)|know\s+your\s+customer|confirmation\s+(?:of\s+)?whether)\b/iu,
        },
        {
          on: ['authorized agent', 'authorised agent', 'an agent', 'agent to', 'on your behalf', "agent's"],
          pattern:
            /\bauthori[sz]ed\s+agents?\b.{0,160}\b(?:requests?|behalf|rights?|permission|verif\w*|exercise)\b|\b(?:requests?|rights?|behalf)\b.{0,120}\bauthori[sz]ed\s+agents?\b|\b(?:designate|use|appoint|authori[sz]e|through)\s+(?:\w+\s+){0,2}?(?:an?\s+)?(?:authori[sz]ed\s+)?(?:agent|person)\b.{0,80}\b(?:requests?|rights?|behalf)\b/iu,
          unless: /\b(?:copyright|dmca|infring\w*|carrier|arbitrat\w*|sanction\w*|travel\s+agent|account\s+on)\b/iu,
        },
        {
          on: ['day', 'month', 'reasonable time', 'reasonable period', 'timely', 'promptly', 'undue delay'],
          pattern:
            /\b(?:respon[ds]\w*|repl(?:y|ies)|answer\w*|compl(?:y|ies)|fulfil\w*|process|handle|action\w*|address|honou?r|act\s+on|acknowledge)\b.{0,100}\brequests?\b.{0,120}\b(?:within|in)\b.{0,30}\b(?:days?|months?|weeks?|hours?|time(?:frame)?|period|manner)\b|\brequests?\b.{0,120}\b(?:within|in)\s+(?:\w+\s+){0,4}?(?:\(?\d+\)?|one|thirty|ten|fifteen|forty[\s-]five)\s*(?:\(\d+\)\s+)?(?:calendar\s+|business\s+|working\s+)?(?:days?|months?|weeks?)\b/iu,
          unless:
            /\b(?:law\s+enforcement|legal\s+process|emergency|refund\w*|cancel\w*|copyright|infring\w*|dmca|arbitrat\w*|invoice|counter|payment|dispute|support\s+tickets?|government|subscription|warranty|return)\b/iu,
        },
        {
          on: ['appeal'],
          pattern:
            /\bappeal\b.{0,120}\b(?:decision|request|denial|refus\w*|attorney\s+general|rights?|decline)\b|\b(?:decision|request|denial|refus\w*|decline\w*|deny|denied)\b.{0,120}\bappeal\b/iu,
          unless:
            /\b(?:arbitrat\w*|award|court\s+of|content\s+(?:removal|moderation|decision)|suspen\w*|ban(?:ned)?|terminat\w*|moderat\w*|strike|removed|violat\w*|disabled|guidelines|restrict(?:ed|ion)\s+(?:your\s+)?account|enforcement|listing)\b/iu,
        },
        {
          on: ['fee', 'free of charge', 'charge'],
          pattern:
            /\b(?:free\s+of\s+charge|reasonable\s+(?:administrative\s+)?(?:fee|charge)|(?:charge|pay)\s+(?:you\s+)?(?:an?\s+)?(?:reasonable\s+|administrative\s+|small\s+)?fee|without\s+charge|no\s+(?:fee|charge)|not\s+(?:have\s+to\s+pay|charge))\b.{0,160}\b(?:requests?\b|rights?\b|(?:access|copy|copies)\b.{0,30}\b(?:data|information)|unfounded|excessive)|\b(?:requests?|rights?|manifestly|excessive|repetitive)\b.{0,120}\b(?:free\s+of\s+charge|reasonable\s+(?:administrative\s+)?fee|charge\s+(?:you\s+)?(?:an?\s+)?(?:\w+\s+)?fee|without\s+charge)\b/iu,
          unless:
            /\b(?:licen[sc]e|subscription|refund|service\s+fee|cancel|arbitrat\w*|royalty|law\s+enforcement|subpoena|copyright|virtual|travel\w*|ticket|different\s+prices)\b/iu,
        },
        {
          on: ['manifestly', 'excessive', 'decline', 'refuse', 'deny', 'unable to'],
          pattern:
            /\b(?:decline|refuse|deny|reject|unable\s+to\s+(?:comply|fulfil\w*|process|respond)|not\s+(?:be\s+able\s+to\s+)?(?:comply|respond|fulfil\w*|process))\b.{0,60}\brequests?\b.{0,200}\b(?:verif\w*|identit\w*|unfounded|excessive|repetitive|jeopardi[sz]e|law|exempt\w*|reason|impractical|disproportionate|rights\s+of\s+others)\b|\brequests?\b.{0,80}\b(?:manifestly\s+unfounded|clearly\s+unfounded|unreasonably\s+repetitive)\b/iu,
          unless:
            /\b(?:law\s+enforcement|legal\s+process|subpoena|copyright|refund|friend|payment|service\s+request|government)\b/iu,
        },
      ],
      matches: [
        'To exercise any of your rights, please contact us at the address below.',
        'We will verify your identity before we respond to your request.',
        'You may use an authorized agent to submit a request for you.',
        'We respond to each request within 30 days.',
        'If we decline your request, you may appeal our decision by e-mail.',
        'Your request is free of charge, unless it is manifestly unfounded or excessive.',
        'You can submit a request for deletion through our online form.',
      ],
      passes: [
        'To submit a copyright request, e-mail our agent.',
        'We answer requests of law enforcement within 10 days.',
        'You may appeal a ban within 14 days.',
        'We verify your age before you can play.',
        'Refund requests are handled within 5 working days.',
      ],
    },
    {
      id: 'privacy-contact',
      name: 'Contact and controller',
      polarity: 'neutral',
      severity: 'low',
      because: 'It tells you whom to ask.',
      meaning: 'It says who is responsible for your data and whom you can write to.',
      impact: (_parameters, text) => {
        if (/\bdata\s+protection\s+officer|\bDPO\b|\bprivacy\s+officer/i.test(text))
          return 'You can write to a **data protection officer**.';
        if (/\brepresentative\b/i.test(text)) return 'You can write to their **representative** in your region.';
        if (/\bprocessor\b/i.test(text))
          return 'It says whether they decide about your data **or act for someone else** who does.';
        if (/\bcontroller|\bresponsible\s+for\b/i.test(text))
          return 'It names the **company that is responsible** for your data.';
        if (/\b(?:terms|agreement|conditions)\b/i.test(text) && !/\bprivacy\b/i.test(text))
          return 'It says whom to ask about **these terms**.';
        return undefined;
      },
      why: 'You need a name and an address to ask, complain or sue. Groups of companies often share a brand, and only one of them answers for your data.',
      note: 'Where they act as a processor for another company, such as your employer, you have to turn to that company.',
      regulations: [
        {
          name: 'GDPR Art. 13(1)',
          jurisdiction: 'EU',
          bears: 'They must tell you who the controller is and how to reach its data protection officer.',
        },
        {
          name: 'GDPR Art. 27',
          jurisdiction: 'EU',
          bears: 'Companies outside the EU need a representative in it, with few exceptions.',
        },
        {
          name: 'E-Commerce Directive 2000/31/EC Art. 5',
          jurisdiction: 'EU',
          bears: 'Online services must state their name, address and e-mail.',
        },
        {
          name: 'Digital Services Act (EU) 2022/2065 Art. 12',
          jurisdiction: 'EU',
          bears: 'Platforms need a direct contact for users.',
        },
        {
          name: 'LGPD Art. 41',
          jurisdiction: 'BR',
          bears: 'The name and contact of the data protection officer must be public.',
        },
      ],
      related: ['complaint-right', 'request-process', 'scope', 'service-providers'],
      signals: [
        {
          on: ['controller'],
          pattern:
            /\b(?:is|are|as|acts?|acting|becomes?|remains?|be|the|joint|independent|our|your|responsible)\s+(?:\w+\s+){0,3}?[“"]?(?:data\s+)?controllers?\b[”"]?.{0,100}\b(?:is|are|for|of|your|personal|data|process\w*|under|within|in|responsible)\b|\b(?:data\s+)?controllers?\s*(?::|[-–—]|\)|\bis\b|\bare\b|\bmeans\b)/iu,
          unless:
            /\b(?:another\s+(?:data\s+)?controller|game\s+controller|legitimate\s+interests?\s+(?:of|pursued)|controllers?\s+(?:and|or)\s+(?:headset|console)|exercise\s+of\s+official|lodge|transferred\s+to\s+(?:a|another)|legal\s+obligation\s+to\s+which\s+the|air\s+traffic)\b/iu,
        },
        {
          on: [
            'data protection officer',
            'dpo',
            'privacy officer',
            'privacy team',
            'privacy office',
            'grievance officer',
            'data protection team',
            'encarregado',
            'privacy department',
          ],
          pattern:
            /\b(?:data\s+protection\s+(?:officer|team|office|manager|department|contact)|DPO|(?:chief\s+)?privacy\s+(?:officer|team|office|department|manager|counsel)|grievance\s+(?:redressal\s+)?officer|encarregado)\b/iu,
          unless: /\b(?:exercis\w*\s+(?:\w+\s+){0,4}rights?|delete|opt[\s-]{1,3}out|withdraw|complaint\s+with\s+the)\b/iu,
        },
        {
          on: ['representative'],
          pattern:
            /\b(?:EU|UK|EEA|European|Union|GDPR|Swiss|data\s+protection|legal|local|Art(?:icle|\.)?\s+27)\s+(?:\w+\s+){0,3}?representatives?\b.{0,120}\b(?:is|are|at|contact\w*|appointed|designated|under|for|in|:)|\b(?:appointed|designated|nominated)\b.{0,100}\brepresentatives?\b.{0,80}\b(?:EU|EEA|European|UK|United\s+Kingdom|Union|GDPR|Switzerland|data\s+protection)\b|\brepresentative\s+(?:in|within|for)\s+(?:the\s+)?(?:EU|EEA|European|UK|United\s+Kingdom|Switzerland)\b/iu,
          unless: /\b(?:class|arbitrat\w*|law\s+enforcement|sales)\b/iu,
        },
        {
          on: ['question', 'concern', 'inquir', 'enquir', 'comment', 'contact us', 'complaint', 'clarif', 'information about'],
          pattern:
            /\b(?:questions?|concerns?|inquir(?:y|ies)|enquir(?:y|ies)|comments?|complaints?|quer(?:y|ies)|clarifications?|more\s+information|further\s+information|feedback)\b.{0,140}\b(?:polic(?:y|ies)|notice|statement|terms|agreement|privacy|practices|personal\s+(?:data|information)|data\s+(?:protection|processing|handling)|conditions|guidelines|rules|cookies?|your\s+(?:data|information|rights)|documents?)\b.{0,160}\b(?:contact\w*|e-?mail\w*|writ(?:e|ing)|reach|call|mail|send|address\w*|at\s+\S{1,50}@|let\s+us\s+know|get\s+in\s+touch|direct\w*|ask)\b|\b(?:contact|e-?mail|reach|write)\b.{0,120}\b(?:questions?|concerns?|inquir(?:y|ies)|enquir(?:y|ies)|comments?|quer(?:y|ies)|more\s+information)\b.{0,100}\b(?:polic(?:y|ies)|notice|statement|terms|agreement|privacy|personal\s+(?:data|information)|data\s+(?:protection|processing)|practices|conditions|guidelines)\b/iu,
          unless:
            /\b(?:supervisory\s+authority|copyright|dmca|infring\w*|law\s+enforcement|small\s+claims|arbitrat\w*|third[- ]party(?:['’]s)?\s+(?:sites?|polic\w+)|press\b|media\s+inquir\w*)\b/iu,
        },
        {
          on: ['responsible for'],
          pattern:
            /\b(?:is|are|party|company|entity|body)\s+(?:\w+\s+)?responsible\s+(?:party\s+|entity\s+)?for\s+(?:the\s+|your\s+|any\s+|all\s+|our\s+)?(?:\w+\s+){0,4}?(?:process\w*|collection|handling|use|control)\b.{0,40}\b(?:personal|your|data|information)\b/iu,
          unless:
            /\b(?:you|user|customer|member|third\s+part\w+)\s+(?:\w+\s+)?(?:is|are)\s+(?:\w+\s+)?responsible\b|\bnot\s+responsible\b/iu,
        },
        {
          on: ['processor'],
          pattern:
            /\b(?:act(?:s|ing)?|serve|function|role|are|is|considered)\b.{0,60}\b(?:data\s+)?processors?\b.{0,120}\b(?:behalf|customers?|controller|clients?|instruct\w*|organi[sz]ation|personal|data)\b/iu,
          unless:
            /\b(?:payment|third[- ]party|word|card|sub-?processors?|engag\w+|transaction|other)\s+(?:\w+\s+)?processors?\b|\bour\s+(?:data\s+)?processors?\b/iu,
        },
        {
          on: ['contact', 'write to', 'reach', 'e-mail us', 'email us'],
          pattern:
            /\b(?:contact|write\s+to|reach|e-?mail)\s+(?:us|our|the|\w+)\b.{0,100}(?:\S@\S|\bat\s+(?:the\s+)?(?:following|address|e-?mail|below)|\b(?:via|by|using|through)\s+(?:the\s+|our\s+)?(?:e-?mail|mail|post|form|following|contact|phone|telephone)|:\s*$)/iu,
          under: /\bcontact\b|\bhow\s+to\s+reach\b|\bquestions\b|\bget\s+in\s+touch\b/iu,
          unless:
            /\b(?:copyright|dmca|infring\w*|exercis\w*|refund|delete|opt[\s-]{1,3}out|law\s+enforcement|we\s+(?:process|collect|store|use))\b/iu,
        },
      ],
      matches: [
        'The controller of your personal data is Fennel GmbH in Kiel.',
        'Our data protection officer is Ms Ahrens.',
        'If you have questions about this policy, please e-mail us.',
        'We have appointed a representative in the European Union: Fennel Ireland Ltd.',
        'Fennel Ltd is responsible for the processing of your personal data.',
        'We act as a processor on behalf of our customers and follow their instructions.',
        { text: 'You can reach us by the form on this page or write to us at the following address:', heading: 'Contact us' },
      ],
      passes: [
        'You need a game controller and a headset.',
        'We use payment processors to charge your card.',
        'You may have questions about your order; see the help pages.',
        'Send copyright complaints and questions about notices to our agent under the DMCA.',
        'You are responsible for the use of your account data.',
      ],
    },
    {
      id: 'complaint-right',
      name: 'Complaint to a regulator',
      polarity: 'favourable',
      severity: 'low',
      because: 'It names someone outside the company who can help you.',
      meaning: 'You can complain to a public authority about what they do with your data.',
      impact: (_parameters, text) => {
        const body = nameThings(text, [
          [/information\s+commissioner['’]?s?\s+office|\bico\b/i, "the UK Information Commissioner's Office"],
          [/data\s+protection\s+commission(?:er)?\b(?!\s*['’]?s)/i, 'the Data Protection Commission'],
          [/\bcnil\b/i, 'the French CNIL'],
          [/\banpd\b/i, 'the Brazilian ANPD'],
          [/attorney\s+general/i, 'your state attorney general'],
          [/privacy\s+commissioner/i, 'the Privacy Commissioner'],
          [/department\s+of\s+consumer\s+affairs/i, 'the California Department of Consumer Affairs'],
        ]);
        return body && `You can complain to ${body}.`;
      },
      why: "A complaint to an authority is free and needs no lawyer. The authority can order changes and impose fines, which a single user can't.",
      note: 'In Europe you can always go to the authority where you live, also where another one is named.',
      regulations: [
        {
          name: 'GDPR Art. 77',
          jurisdiction: 'EU',
          bears: 'You can complain where you live, work or where the breach happened.',
        },
        {
          name: 'Data Protection Act 2018 s. 165',
          jurisdiction: 'UK',
          bears: 'You can complain to the Information Commissioner.',
        },
        { name: 'PIPEDA s. 11', jurisdiction: 'CA', bears: 'You can complain in writing to the Privacy Commissioner.' },
        { name: 'Privacy Act 1988 s. 36', jurisdiction: 'AU', bears: 'You can complain to the Information Commissioner.' },
        {
          name: 'Virginia Consumer Data Protection Act, Va. Code § 59.1-577(C)',
          jurisdiction: 'US-VA',
          bears: 'After a refused appeal they must show you how to reach the Attorney General.',
        },
      ],
      related: ['privacy-contact', 'request-process', 'regional-rights', 'informal-dispute-resolution'],
      signals: [
        {
          on: ['complain', 'lodge', 'report', 'appeal', 'concern', 'raise'],
          pattern:
            /\b(?:complain(?:ts?|ing)?|lodge|appeal|petition|concerns?|raise|recourse)\b.{0,140}\b(?:supervisory\s+authorit\w*|(?:data|privacy)\s+protection\s+(?:authorit\w*|regulator|commission\w*|agency|supervis\w*)|authorit(?:y|ies)|regulators?|information\s+commissioner\w*|privacy\s+commissioner|attorney\s+general|ombuds\w*|ICO|CNIL|DPA|ANPD|OAIC|Data\s+Protection\s+Commission\w*|regulatory\s+(?:authorit\w*|agency|body)|department\s+of\s+consumer|consumer\s+affairs)\b/iu,
          unless:
            /\b(?:copyright|sub-?processors?|we\s+(?:may|will)\s+(?:report|disclose|share)|court\s+or\s+(?:administrative|arbitral)|arbitrat\w*|subpoena|authori[tz]\w*\s+to\s+act|law\s+enforcement\s+(?:authorit|agenc))\w*/iu,
        },
        {
          on: [
            'supervisory authorit',
            'data protection authorit',
            'commissioner',
            'data protection regulator',
            'cnil',
            'attorney general',
          ],
          pattern:
            /\b(?:supervisory\s+authorit\w*|data\s+protection\s+(?:authorit\w*|regulator)|information\s+commissioner\w*|privacy\s+commissioner|CNIL|attorney\s+general)\b.{0,140}\b(?:complain\w*|right|contact\w*|lodge|concern\w*|competent\s+for|is\s*:|is\s+the|responsible\s+for\s+us|found|list)\b|\b(?:right|entitled|may|can|contact|free)\b.{0,80}\b(?:contact|refer|turn|apply|report|write|address|approach|submit|go)\b.{0,60}\b(?:supervisory\s+authorit\w*|data\s+protection\s+(?:authorit\w*|regulator|commission\w*)|information\s+commissioner\w*|privacy\s+commissioner|attorney\s+general)\b/iu,
          unless:
            /\b(?:law\s+enforcement|breach|notif(?:y|ied)\s+the|standard\s+contractual|approved\s+by|binding\s+corporate|subpoena|we\s+(?:may|will)\s+(?:report|disclose|share|notify)|cooperate\s+with)\b/iu,
        },
        {
          on: ['complaint assistance unit', 'consumer affairs'],
          pattern: /\bcomplaint\s+assistance\s+unit\b|\bdepartment\s+of\s+consumer\s+affairs\b/iu,
        },
        {
          on: ['complain', 'lodge', 'supervisory', 'regulator'],
          pattern:
            /^\W{0,3}(?:the\s+|your\s+|to\s+|\(?\w\)\s*|\d\.\s*)?(?:right\s+(?:of|to)\s+)?(?:file\s+|lodge\s+|make\s+|submit\s+|raise\s+)?(?:an?\s+)?(?:complaints?|complain)\b/iu,
          under: /\brights?\b|\byou\s+(?:may|can)\b/iu,
          unless: /\b(?:copyright|infring\w*|about\s+(?:content|users?|a\s+seller)|arbitrat\w*|customer\s+service)\b/iu,
        },
      ],
      matches: [
        'You have the right to lodge a complaint with a supervisory authority.',
        "You can complain to the Information Commissioner's Office if you are unhappy with our answer.",
        { text: 'Complain to a regulator where you live', leadIn: 'You have the right to:' },
        'The supervisory authority competent for us is in Kiel; you may contact it at any time.',
        'If the appeal is refused, you may submit a complaint to the attorney general of your state.',
        'Users in California can reach the Complaint Assistance Unit by letter.',
      ],
      passes: [
        'We may report a crime to the authorities.',
        'We notify the supervisory authority of a breach within 72 hours.',
        'If you have a complaint about a seller, please contact customer service.',
        'Send copyright complaints to our agent.',
      ],
    },
  ],
});
