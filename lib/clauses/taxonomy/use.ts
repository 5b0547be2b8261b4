import { composePattern } from './compose-pattern';
import { defineFamily } from './define';
import { nameThings } from './name-things';

/** What privacy policies call the reader's data. */
const DATA = String.raw`(?:(?:personal(?:ly\s+identifiable)?|your|such|this|that|these|the|collected|usage|user|customer|account|service|device|contact|location|all|any|some|categories\s+of|following|certain)\s+(?:\w+\s+){0,2}?(?:information|data|details|content)|information|data|pii|it\b|them\b)`;

/** Everyday purposes of a service, as verbs: "provide", "providing". */
const PURPOSES = String.raw`(?:provid|deliver|operat|maintain|improv|enhanc|develop|personali[sz]|customi[sz]|tailor|optimi[sz]|analy[sz]|understand|monitor|troubleshoot|diagnos|support|respond|answer|communicat|contact|notify|inform|verify|authenticat|process|fulfil|manag|administer|protect|secur|prevent|detect|investigat|comply|enforc|creat|register|set\s+up|facilitat|test|research|audit|measur|resolv|establish|defend|identify|bill|offer|evaluat|run\b|keep|mak|ensur|complet|allow|enabl|help|send)\w*`;

/** The same as the first word of a list item: "provide …", "To provide …", "Providing …", but no noun such as "Provider". */
const PURPOSE_ITEM = String.raw`(?:provid|deliver|operat|maintain|improv|enhanc|develop|personali[sz]|customi[sz]|tailor|optimi[sz]|analy[sz]|understand|monitor|troubleshoot|diagnos|respond|communicat|notify|inform|verify|authenticat|process|fulfil|manag|administer|protect|prevent|detect|investigat|comply|enforc|creat|set(?:ting)?\s+up|facilitat|conduct|perform|carry|resolv|establish|defend|identify|ensur|complet|enabl|help|allow|support)(?:e|l?ing|ling)?\b`;

/** Headings and lead-ins under which each item is a purpose of using data. Sharing and collecting have their own types. */
const PURPOSES_FOLLOW =
  /^(?!.{0,300}\b(?:shar(?:e|ed|es|ing)|disclos\w*|transfer\w*|cookies?|right|on\s+your\s+behalf|what\s+(?:\w+\s+){0,3}(?:data|information)|you\s+(?:may|must|shall|can)\s+not)\b).{0,300}(?:\b(?:how|why|ways)\b.{0,40}\b(?:us(?:e|es|ing)|process(?:es|ing)?)\b.{0,60}\b(?:data|information)\b|\b(?:us(?:e|es|ing)|process(?:es|ing)?)\b.{0,120}\b(?:data|information|it|them)\b.{0,160}\b(?:to|for|purposes?|ways|following|including|such\s+as)\W{0,3}$|\b(?:us(?:e|es)|process(?:es)?)\s+(?:\w+\s+){0,4}(?:data|information)\W{0,3}$|\b(?:data|information)\b.{0,100}\b(?:used|processed)\b.{0,80}\b(?:to|for|purposes?|ways|following|below)\W{0,3}$|(?:^|\/)\W{0,3}(?:[\d.]{1,5}\s*)?(?:our\s+)?(?:uses?|using|purposes?)\s+(?:of|for)\b.{0,60}\b(?:data|information|processing)\b|\bpurposes?\b.{0,40}\bprocess)/iu;

/** Adjectives of advertising that follows a person. */
const TARGETED = String.raw`(?:personali[sz]ed|targeted|targeting|interest[\s-]based|tailored|behaviou?ral(?:ly[\s-]targeted)?|customi[sz]ed|relevant|retarget(?:ed|ing)|re-targeting|remarketing|cross-context\s+behaviou?ral|non-personali[sz]ed)`;
const ADS = String.raw`(?:ads?|adverts?|advertis(?:ing|ements?)|advertising\s+\w+|sponsored\s+content|promotions)`;

/** Words that deny: "we do not use your content to train". */
const DENIES = String.raw`(?:(?:do|does|will|would|are|is|shall|did)\s+not|(?:do|does|wo|are|is)n['’]t|never|no\s+longer|nor)`;
const DENIES_ADS = composePattern`\b${DENIES}\s+(?:\w+\s+){0,2}?(?:us(?:e|ed)|sell|share|show|serve|target|allow|engage|display|process|carry|disclose|permit)\b[^.]{0,100}\b(?:target\w*|personali[sz]ed|advertis\w+|ads)\b`;
const DENIES_AUTOMATION = composePattern`\b${DENIES}\s+(?:\w+\s+){0,2}?(?:us(?:e|ed)|make|engage|carry|employ|conduct|take|perform|rely|subject|infer|draw|based|involve)\b[^.]{0,80}\b(?:automated|profiling|inferences?|infer)\b|\bno\s+(?:automated|profiling)\b`;
const DENIES_TRAINING = composePattern`\b${DENIES}\s+(?:\w+\s+){0,2}?(?:us(?:e|ed)|train|allow|permit|share|licen[sc]e|process|collect)\b[^.]{0,120}\btrain(?:ing|ed)?\b`;

/** Rules for the reader about training: what they may not train. These belong to the rules of conduct. */
const BANS_TRAINING =
  /\b(?:you|users?|customers?|licensees?)\s+(?:may|must|shall|will|can|agree|are)\s*(?:not|never)\b|\b(?:not\s+to|cannot|prohibited|without\s+(?:our|prior))\b|\bcompet(?:e|es|ing|itive)\b|\bdata[\s-]mining\b|\bprior\s+written\b|\bnot\s+grant\b|\b(?:staff|employees?|personnel)\b/iu;

/** "run the service and improve the service" → "run the service and improve it". */
const sayServiceOnce = (purposes: string): string => {
  const [first, ...rest] = purposes.split('the service');
  return rest.length > 0 ? `${first}the service${rest.join('it')}` : purposes;
};

export const use = defineFamily({
  id: 'use',
  name: 'How they use data',
  types: [
    {
      id: 'service-use',
      name: 'Use to provide and improve',
      polarity: 'neutral',
      severity: 'low',
      because: 'A service needs some data to work.',
      meaning: 'They use your data to run, secure and improve the service.',
      impact: (_parameters, text) => {
        const purposes = nameThings(
          text,
          [
            [/\b(?:provid|deliver|operat|maintain|run|fulfil|perform|complet)\w*/i, 'run the service'],
            [/\b(?:support|respond|answer|assist|customer\s+service|enquir|inquir)\w*/i, 'help you'],
            [/\b(?:personali[sz]|customi[sz]|tailor|recommend)\w*/i, 'fit the service to you'],
            [/\b(?:improv|enhanc|develop|analy[sz]|research|test|understand|optimi[sz])\w*/i, 'improve the service'],
            [/\b(?:secur|fraud|abuse|protect|safety|detect|prevent|verify|authenticat)\w*/i, 'keep the service safe'],
            [/\b(?:comply|compliance|legal|law|enforc|dispute|claims?|regulat)\w*/i, 'follow the law and settle disputes'],
          ],
          'and',
        );
        return purposes && `They use your data to ${sayServiceOnce(purposes)}.`;
      },
      why: 'Most of this you would expect. "Improve" and "develop" are wide words: they can cover research, tests on users and new products. The narrower the list, the better you know what happens.',
      note: 'It often does not say which data goes with which purpose, or how long "to improve" lasts.',
      regulations: [
        {
          name: 'GDPR Arts. 5(1)(b), 13(1)(c)',
          jurisdiction: 'EU',
          bears: 'They must tell you each purpose, and not use the data for something that does not fit with it.',
        },
        {
          name: 'UK GDPR Arts. 5(1)(b), 13(1)(c)',
          jurisdiction: 'UK',
          bears: 'They must tell you each purpose, and keep to it.',
        },
        {
          name: 'CCPA, Civ. Code § 1798.100',
          jurisdiction: 'US-CA',
          bears: 'They must tell you the purposes, and use only what is needed and in proportion for them.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:any|other)\s+(?:lawful\s+|legal\s+|business\s+|commercial\s+)?purposes?\b/iu.test(text) &&
            !/\b(?:not|never)\b[^.]{0,60}\b(?:any|other)\s+purposes?\b/iu.test(text),
          severity: 'medium',
          because: 'The purposes are left open.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:only|solely|exclusively)\b[^.]{0,80}\b(?:provid|deliver|operat|perform|fulfil|run)\w*|\b(?:not|never)\b[^.]{0,60}\b(?:any\s+)?other\s+purposes?\b/iu,
          polarity: 'favourable',
          because: 'They limit themselves to what the service needs.',
        },
      ],
      related: ['legal-basis', 'data-collected', 'profiling', 'ai-training', 'targeted-advertising'],
      signals: [
        {
          on: [
            'we use',
            'use the',
            'use your',
            'use this',
            'use it',
            'use personal',
            'may use',
            'use information',
            'use data',
            'will use',
            'also use',
            'uses',
          ],
          pattern: composePattern`\b(?:we|us|our\s+\w+|\p{Lu}\w+|company)\s+(?:(?:may|will|can|also|primarily|generally|only|and\s+our\s+\w+)\s+){0,3}?us(?:e|es)\s+(?:and\s+\w+\s+)?${DATA}[^.]{0,160}?\b(?:to|for|in\s+order\s+to|for\s+the\s+purposes?\s+of|when|in)\s+(?:\w+\s+){0,3}?${PURPOSES}`,
          unless:
            /\b(?:cookies?\s+to|you\s+(?:may|must|shall|agree|can)\s+(?:not\s+)?(?:to\s+)?use|(?:only|solely)\s+for\s+(?:advertising|marketing))\b/iu,
        },
        {
          on: ['information', 'data'],
          pattern: composePattern`\b(?:personal(?:ly\s+identifiable)?\s+(?:data|information)|(?:your|the|this|such|that|collected|these)\s+(?:\w+\s+){0,2}?(?:information|data))\b[^.]{0,100}\b(?:is|are|be|been)\s+(?:(?:only|also|then|primarily|solely|mainly)\s+)?(?:used|processed|collected\s+and\s+used|required|needed|necessary)\s+(?:by\s+\w+\s+)?(?:\w+\s+)?(?:to|for|in\s+order\s+to|for\s+the\s+purposes?\s+of)\s+(?:\w+\s+){0,3}?${PURPOSES}`,
          unless:
            /\b(?:cookies?|shared?\s+with|third[\s-]part(?:y|ies)\s+(?:may|can|will)|retain\w*|advertis\w+|as\s+long\s+as)\b/iu,
        },
        {
          on: ['process'],
          pattern: composePattern`\b(?:we|\p{Lu}\w+)\s+(?:(?:may|will|can|also|only|need\s+to)\s+){0,2}?process(?:es)?\s+${DATA}[^.]{0,120}?\b(?:to|for|in\s+order\s+to|for\s+the\s+purposes?\s+of)\s+(?:\w+\s+){0,3}?${PURPOSES}`,
          unless: /\b(?:on\s+behalf\s+of|as\s+long\s+as|instructions)\b/iu,
        },
        {
          on: [
            'provid',
            'deliver',
            'operat',
            'maintain',
            'improv',
            'enhanc',
            'develop',
            'personali',
            'customi',
            'tailor',
            'optimi',
            'analy',
            'understand',
            'monitor',
            'troubleshoot',
            'diagnos',
            'support',
            'respond',
            'communicat',
            'verify',
            'authenticat',
            'fulfil',
            'administer',
            'protect',
            'secur',
            'prevent',
            'detect',
            'investigat',
            'comply',
            'enforc',
            'facilitat',
            'research',
            'resolv',
            'process',
            'manag',
          ],
          pattern: composePattern`^[^\p{L}]{0,4}(?:(?:and|or)\s+)?(?:to|for|in\s+order\s+to|for\s+the\s+purposes?\s+of)?\s*${PURPOSE_ITEM}`,
          under: PURPOSES_FOLLOW,
          unless:
            /\b(?:advertis\w+|marketing|newsletters?|profil\w+|promotional|cookies?|we\s+(?:share|disclose|collect)|service\s+providers|contact\s+us|you\s+(?:have\s+the\s+right|can|may)|retain)\b/iu,
        },
        {
          on: ['purpose'],
          pattern: composePattern`\b(?:(?:us(?:e|es|ed|ing)|process(?:es|ed|ing)?)\b[^.]{0,60}\b(?:information|data)\b|(?:information|data)\b[^.]{0,80}\b(?:used|processed))\b[^.]{0,80}\b(?:for\s+the\s+(?:\w+\s+)?purposes?\s+of|for\s+(?:\w+\s+){0,2}?(?:internal|business|operational|security|analytical|administrative|statistical|research|account\s+management)[\w\s,]{0,60}\bpurposes?)\b`,
          unless:
            /\b(?:cookies?|disclos\w+|sold|training|object|your\s+use|additional\s+accounts|advertis\w+|direct\s+marketing|marketing\s+purposes|you\s+(?:may|must|shall)\s+not|not\s+(?:be\s+)?used?|commercial\s+purposes)\b/iu,
        },
        {
          on: ['allow', 'help', 'enabl'],
          pattern:
            /\b(?:this|these|such|the)\s+(?:\w+\s+)?(?:information|data)\s+(?:also\s+)?(?:allows?|helps?|enables?)\s+us\s+(?:to\s+)?(?:\w+\s+)?(?:better\s+)?(?:understand|provide|improve|identify|personali[sz]e|deliver|tailor|serve|make|ensure|offer|analy[sz]e|respond|customi[sz]e)/iu,
          unless: /\b(?:cookies?|advertis\w+)\b/iu,
        },
      ],
      matches: [
        'We use your information to provide and improve the app.',
        'The data is used to resolve errors and to protect accounts.',
        'Lumora may use the data it collects for support and to prevent abuse.',
        'We process your contact details in order to create your account.',
        { text: 'To respond to your questions', leadIn: 'We use the personal data that we collect for these purposes:' },
        { text: 'improving our maps and routes', heading: 'How we use your information' },
        'This information helps us understand which pages work well.',
      ],
      passes: [
        'You may use the data only to improve your own skills.',
        'We use cookies to remember your language.',
        { text: 'providers that host our servers', heading: 'With whom we share your information' },
        'Your rights do not depend on where you live.',
        'The library provides games for children.',
      ],
    },
    {
      id: 'targeted-advertising',
      name: 'Targeted advertising',
      polarity: 'adverse',
      severity: 'medium',
      because: 'What you do decides which ads you see.',
      meaning: 'They use your data to choose or measure the ads that you see.',
      impact: (_parameters, text) => {
        if (DENIES_ADS.test(text)) return 'They say that they **do not target ads** in the cases it names.';
        if (/\bopt(?:ing)?[\s-]?out\b|\bturn\s+off\b|\badchoices\b|\bobject\b|\bdisabl/iu.test(text))
          return 'You can **opt out** of ads that are chosen from your data.';
        const from = nameThings(
          text,
          [
            [
              /\b(?:other|third[\s-]party|across)\s+(?:\w+\s+){0,2}(?:sites?|websites?|apps?|services?)\b/i,
              'what you do on other sites',
            ],
            [/\b(?:location|where\s+you\s+are)\b/i, 'where you are'],
            [/\b(?:purchas|shopping|transaction|order)\w*/i, 'what you buy'],
            [/\b(?:interests?|activity|behaviou?r|browsing|viewed|search)\b/i, 'what you look at'],
            [/\b(?:demographic|age|gender)\b/i, 'your age or gender'],
          ],
          'and',
        );
        if (from) return `They use ${from} to choose or measure the ads that you see.`;
        return /\b(?:partners?|third\s+part(?:y|ies)|advertisers?|networks?)\b/iu.test(text)
          ? '**Other companies** use your data to choose or measure the ads that you see.'
          : undefined;
      },
      why: 'Such ads need a record of what you do, often across many sites and devices. That record can show health, money or family matters. You can often opt out, but you still see ads.',
      note: 'An opt-out often works only in 1 browser or on 1 device, and only stops the choosing, not the collecting.',
      regulations: [
        {
          name: 'ePrivacy Directive 2002/58/EC, Art. 5(3)',
          jurisdiction: 'EU',
          bears: 'Cookies and identifiers for ads need your consent.',
        },
        {
          name: 'GDPR Art. 21(2)–(3)',
          jurisdiction: 'EU',
          bears: 'You can object to direct marketing and the profiling for it at any time; then it must stop.',
        },
        {
          name: 'Digital Services Act (EU) 2022/2065, Arts. 26(3), 28(2)',
          jurisdiction: 'EU',
          bears: 'Platforms may not target ads by profiles of sensitive data, or at minors by profiling.',
        },
        {
          name: 'CCPA, Civ. Code § 1798.120',
          jurisdiction: 'US-CA',
          bears: 'You can stop them from selling your data or sharing it for ads across sites.',
        },
        {
          name: 'Consumer Data Protection Act, Va. Code § 59.1-577',
          jurisdiction: 'US-VA',
          bears: 'You can opt out of targeted advertising.',
        },
        {
          name: 'Privacy Act, C.R.S. § 6-1-1306',
          jurisdiction: 'US-CO',
          bears: 'You can opt out of targeted advertising.',
        },
      ],
      severityRules: [
        { when: ({ text }) => DENIES_ADS.test(text), severity: 'low', because: 'It limits ads that follow you.' },
        {
          when: ({ text }) =>
            /\b(?:sensitive|health|religio\w+|sexual|precise\s+(?:geo-?)?location)\b/iu.test(text) &&
            !/\b(?:not|never)\b/iu.test(text),
          severity: 'high',
          because: 'It speaks of sensitive data.',
        },
        {
          when: ({ text }) => /\bopt(?:ing)?[\s-]?out\b|\bwith\s+your\s+consent\b|\bif\s+you\s+(?:consent|agree)\b/iu.test(text),
          severity: 'low',
          because: 'You can say no.',
        },
      ],
      polarityRules: [
        { pattern: DENIES_ADS, polarity: 'favourable', because: 'It says what they do not do with ads.' },
        {
          pattern: /\byou\s+(?:may|can)\b[^.]{0,60}\b(?:opt[\s-]?out|object|turn\s+off|disable)\b/iu,
          polarity: 'favourable',
          because: 'It tells you how to opt out.',
        },
      ],
      related: ['cross-site-tracking', 'profiling', 'cookies-tracking', 'data-sale', 'objection-right'],
      signals: [
        {
          on: ['personali', 'target', 'interest', 'tailored', 'behavi', 'customi', 'relevant', 'marketing'],
          pattern: composePattern`\b${TARGETED}(?:[\s,]{1,3}(?:and|or|and/or|third[\s-]party|online|digital|more|${TARGETED})){0,4}[\s,]{1,3}(?:\w+[\s-]){0,2}?${ADS}\b`,
          unless:
            /\b(?:you|users?|advertisers?|publishers?)\s+(?:may|must|shall|will)\s+not\b|\byour\s+(?:ads?|campaigns?)\b|\bcontests?\b/iu,
        },
        {
          on: ['target', 'personali', 'tailor', 'customi', 'serve', 'deliver', 'show', 'display', 'provid'],
          pattern:
            /\b(?:target|personali[sz]e|tailor|customi[sz]e|serv(?:e|ing)|deliver|show(?:ing)?|display(?:ing)?|provid(?:e|ing))\w*\b[^.]{0,60}\b(?:ads|adverts|advertising|advertisements?)\b[^.]{0,120}\b(?:based\s+(?:up)?on|relevant|interests?|you\s+(?:may|might)|tailored|personali[sz]ed|about\s+(?:you|your)|using\s+(?:your|information|data)|your\s+(?:visits?|activity|browsing|use|behaviou?r))\b/iu,
          unless: /\b(?:advertisers?|publishers?)\s+(?:must|shall|agrees?)\b|\bcustomer\s+shall\b/iu,
        },
        {
          on: ['measur', 'effective', 'performance', 'campaign', 'attribution'],
          pattern:
            /\b(?:measur\w+|effectiveness|analy[sz]\w+|performance|track\w*|evaluat\w+|attribution|understand)\b[^.]{0,80}\b(?:ads|adverts|advertis(?:ing|ements?)|ad|(?:marketing|advertising|promotional|ad)\s+campaigns?)\b/iu,
          unless:
            /\b(?:you|advertisers?|publishers?|customer)\s+(?:may|must|shall|agrees?)\b|\byour\s+(?:ads?|campaigns?|advertis\w+)\b|\bcontent\s+standards\b/iu,
        },
        {
          on: ['ad network', 'advertis', 'adchoices', 'aboutads', 'youronlinechoices', 'network advertising', 'nai'],
          pattern:
            /\b(?:Network\s+Advertising\s+Initiative|Digital\s+Advertising\s+Alliance|AdChoices|aboutads|youronlinechoices|networkadvertising|(?:opt(?:ing)?[\s-]?out|choices)\b[^.]{0,80}\b(?:advertis\w+|ads)\b)/iu,
          unless: /\b(?:marketing\s+(?:e-?mails?|communications?)|newsletters?)\b/iu,
        },
        {
          on: [
            'custom audience',
            'lookalike',
            'retarget',
            're-target',
            'remarketing',
            'matched audience',
            'audience',
            'advertising id',
            'advertiser',
          ],
          pattern:
            /\b(?:custom(?:er)?\s+audiences?|look-?alike|matched\s+audiences?|re-?targeting|remarketing|cross-context\s+behaviou?ral|(?:target|reach|identify)\w*\b[^.]{0,40}\baudiences?)\b/iu,
          unless: /\b(?:you|advertisers?|publishers?)\s+(?:may|must|shall|agrees?)\b/iu,
        },
        {
          on: ['advertis', 'ads'],
          pattern: composePattern`\b(?:us(?:e|es|ed|ing)|shar(?:e|es|ed|ing)|process(?:ed|ing)?|disclos\w+|collect\w*|sell)\b[^.]{0,80}\b${DATA}[^.]{0,120}\b(?:for|to)\b[^.]{0,60}\b(?:advertising|advertisements|(?:serve|show|deliver|target|display|personali[sz]e)\s+(?:\w+\s+){0,3}ads)\b`,
          unless: /\b(?:you\s+(?:may|must|shall|agree)\b|newsletters?|advertisers?\s+(?:must|shall|may\s+not))\b/iu,
        },
        {
          on: ['advertis', 'ads '],
          pattern:
            /^[^\p{L}]{0,4}(?:and\s+)?(?:to\s+|for\s+)?(?:\w+\s+){0,3}?(?:advertising|advertisements|ads|advertis(?:e|ers))\b/iu,
          under: PURPOSES_FOLLOW,
        },
      ],
      matches: [
        'We show you personalised ads.',
        'Partners deliver advertising based on your visits to our shop and to other sites.',
        'This helps us measure how effective our ads are.',
        'You can opt out of such ads at the Digital Advertising Alliance.',
        'We build custom audiences from e-mail addresses.',
        'We do not use your messages or other data for advertising.',
        { text: 'advertising', leadIn: 'We use the information that we collect for:' },
      ],
      passes: [
        'You may not place ads in your posts.',
        'Our online shop sells relevant books.',
        'Advertisers must follow the content rules.',
        'You can unsubscribe from our newsletter.',
      ],
    },
    {
      id: 'marketing',
      name: 'Marketing communications',
      polarity: 'neutral',
      severity: 'low',
      because: 'You can usually stop these messages.',
      meaning: 'They send you ads and offers until you tell them to stop.',
      impact: (_parameters, text) => {
        if (/\b(?:only|unless)\b[^.]{0,60}\b(?:consent|opt(?:ed)?[\s-]?in|agree)/iu.test(text))
          return 'They send you promotional messages **only if you agree**.';
        if (/\bunsubscribe|\bopt(?:ing)?[\s-]?out\b|\bstop\b|\bpreferences\b|\bobject\b/iu.test(text)) {
          const how = nameThings(text, [
            [/\b(?:links?|unsubscribe)\b/i, 'with a link in the message'],
            [/\b(?:settings?|preferences|account)\b/i, 'in your settings'],
            [/\b(?:contact(?:ing)?\s+us|e-?mailing\s+us|writ(?:e|ing)\s+to)\b/i, 'by writing to them'],
            [/\bSTOP\b/, 'by texting STOP'],
          ]);
          return how ? `You can stop promotional messages ${how}.` : 'You can **stop** promotional messages.';
        }
        const by = nameThings(text, [
          [/\be-?mails?\b/i, 'e-mail'],
          [/\b(?:sms|text(?:\s+messag\w+|s)?)\b/i, 'text'],
          [/\b(?:phone|telephone|calls?)\b/i, 'phone'],
          [/\b(?:push|in-app)\b/i, 'push message'],
          [/\bpost(?:al)?\b|\bdirect\s+mail\b/i, 'post'],
        ]);
        return by && `They send you promotional messages by ${by}.`;
      },
      why: 'Offers and newsletters can fill your inbox, and your address can go to partners who send more. The law gives you a way to stop them. Messages about your account go on.',
      note: 'It often does not say whether partners send you messages too, or how long an opt-out takes.',
      regulations: [
        {
          name: 'ePrivacy Directive 2002/58/EC, Art. 13',
          jurisdiction: 'EU',
          bears: 'Marketing by e-mail needs your consent, except to customers for similar products.',
        },
        {
          name: 'GDPR Art. 21(2)–(3)',
          jurisdiction: 'EU',
          bears: 'You can object to direct marketing at any time; then it must stop.',
        },
        {
          name: 'Privacy and Electronic Communications Regulations 2003, reg. 22',
          jurisdiction: 'UK',
          bears: 'Marketing by e-mail or text needs your consent, except to customers for similar products.',
        },
        {
          name: 'CAN-SPAM Act, 15 U.S.C. § 7704',
          jurisdiction: 'US',
          bears: 'Each commercial e-mail needs a way to opt out, which must work within 10 business days.',
        },
        {
          name: 'Telephone Consumer Protection Act, 47 U.S.C. § 227',
          jurisdiction: 'US',
          bears: 'Automated marketing calls and texts need your consent.',
        },
        {
          name: 'Anti-Spam Legislation (CASL), S.C. 2010, c. 23, s. 6',
          jurisdiction: 'CA',
          bears: 'Commercial messages need your consent and a way to unsubscribe.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:third[\s-]part(?:y|ies)|partners?|affiliates?)\b[^.]{0,60}\b(?:may|can|will|to)\s+(?:\w+\s+)?(?:send|contact|market)\b/iu.test(
              text,
            ) && !/\b(?:not|never)\b/iu.test(text),
          severity: 'medium',
          because: 'Other companies can send you messages too.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:unsubscribe|opt(?:ing)?[\s-]?out|(?:only|unless)\b[^.]{0,60}\b(?:consent|opt(?:ed)?[\s-]?in)|right\s+to\s+object)\b/iu,
          polarity: 'favourable',
          because: 'It tells you how to say no.',
        },
      ],
      related: ['targeted-advertising', 'electronic-communications', 'objection-right', 'third-party-sharing'],
      signals: [
        {
          on: ['marketing', 'promotional', 'advertising m', 'commercial m', 'commercial e', 'commercial c'],
          pattern:
            /\b(?:marketing|promotional|advertising|commercial)(?:[\s,/-]{1,3}(?:and|or|and\/or|other|marketing|promotional|advertising|commercial|related|similar)){0,4}[\s-]{1,3}(?:\w+\s+)?(?:e-?mails?|messages?|communications?|materials?|mailings?|calls?|texts?|sms|newsletters?|notifications?|information|letters?)\b/iu,
          unless:
            /\b(?:you\s+(?:may|must|shall|agree|can)\s+not|not\s+to\s+(?:use|send|post)|prohibit\w*|spam\b|unsolicited|solicit\w*|third[\s-]party\s+marketing\s+materials)\b/iu,
        },
        {
          on: ['unsubscribe', 'unsubscribing'],
          pattern: /\bunsubscrib(?:e|ing)\b/iu,
          unless:
            /\b(?:you\s+must\s+(?:provide|include|honou?r)|recipients?\s+(?:may|can|must)|subscription\s+fees?|list-unsubscribe|your\s+(?:subscribers|contacts|recipients))\b/iu,
        },
        {
          on: ['direct marketing', 'marketing purposes', 'for marketing', 'market to', 'telemarketing', 'direct mail'],
          pattern:
            /\b(?:direct\s+(?:e-?mail\s+)?marketing|marketing(?:\s+and\s+\w+)?\s+purposes|for\s+(?:\w+\s+){0,2}marketing|market\s+to\s+you|telemarketing|direct\s+mail)\b/iu,
          unless: /\b(?:you\s+(?:may|must|shall)\s+not|prohibit\w*|affiliate\s+marketing)\b/iu,
        },
        {
          on: ['newsletter', 'offers', 'promotion', 'special offer', 'news '],
          pattern:
            /\b(?:send|sending|receive|receiving|e-?mail|contact|inform|notify|tell|communicate|provide|informing|contacting|notifying|keep)\b[^.]{0,100}\b(?:newsletters?|(?:special|promotional|exclusive|other|relevant|personali[sz]ed|new)\s+(?:\w+\s+)?offers?|promotions?|offers\s+(?:and|or|that|from)|news\s+(?:and|about|or)|new\s+(?:products|services|features)|upcoming\s+events|products\s+(?:and|or)\s+services\s+(?:that\s+)?(?:we|you|may|which))\b/iu,
          unless:
            /\b(?:cookies?|price\s+changes?|agree\s+to\s+receive\s+notices|these\s+terms|this\s+(?:policy|agreement)|job\s+offers?|promotion\s+code|gift)\b/iu,
        },
        {
          on: [
            'opt out',
            'opt-out',
            'opting out',
            'stop receiving',
            'no longer wish',
            'prefer not',
            'do not want',
            "don't want",
            'don’t want',
          ],
          pattern:
            /\b(?:opt(?:ing)?[\s-]?out|stop\s+receiving|no\s+longer\s+wish|prefer\s+not|(?:do\s+not|don['’]t)\s+want)\b[^.]{0,80}\b(?:e-?mails?|communications?|marketing|promotional|newsletters?|messages|mailings?|offers|calls|texts?)\b/iu,
          unless:
            /\b(?:arbitrat\w*|class\s+action|disputes?|you\s+must\s+e-?mail|cookies?|service[\s-]related\s+(?:e-?mails?|communications?)\s+only)\b/iu,
        },
        {
          on: ['marketing', 'promot', 'newsletter'],
          pattern:
            /^[^\p{L}]{0,4}(?:and\s+)?(?:to\s+|for\s+|our\s+)?(?:\w+\s+){0,3}?(?:marketing|promot(?:e|ing|ional)|newsletters?|market)\b/iu,
          under: PURPOSES_FOLLOW,
          unless: /\bsafety\b|\bpromot(?:e|ing)\s+(?:the\s+)?(?:security|integrity|trust)\b/iu,
        },
      ],
      matches: [
        'With your consent we send you marketing e-mails.',
        'Each message has a link to unsubscribe.',
        'You can object to direct marketing at any time.',
        'We write to you to inform you about special offers of our partners.',
        'To stop receiving our mailings, change your settings.',
        { text: 'to promote our new tours', leadIn: 'We use your personal data:' },
      ],
      passes: [
        'You must not send promotional messages to other members.',
        'We tell you about price changes 30 days ahead.',
        'You can opt out of arbitration within 30 days.',
        'Our shop offers bicycles and tents.',
      ],
    },
    {
      id: 'profiling',
      name: 'Profiling and automated decisions',
      polarity: 'adverse',
      severity: 'high',
      because: 'A machine draws conclusions about you that you do not see.',
      meaning: 'Software draws conclusions about you or decides about you.',
      impact: (_parameters, text) => {
        if (DENIES_AUTOMATION.test(text)) return 'They say that they **do not** decide about you by machine alone.';
        if (
          /\bright\b[^.]{0,120}\b(?:automated|profiling|human)/iu.test(text) ||
          /\bhuman\s+(?:intervention|review)/iu.test(text)
        )
          return 'You can ask for **a person to look again** at what a machine decided.';
        const what = nameThings(
          text,
          [
            [/\b(?:infer\w*|profil\w*|predict\w*|segment\w*)/i, 'build a picture of you'],
            [/\b(?:scor\w+|creditworth\w*|credit\s+check|risk)\b/i, 'score you'],
            [/\b(?:recommend\w*|rank\w*|feed|sort)\b/i, 'choose what you see'],
            [
              /\b(?:moderat\w+|detect\w*|remov\w+|violat\w+|flag\w*|scan\w*|filter\w*|spam|fraud)\b/i,
              'check what you post or do',
            ],
            [/\bdecisions?\b|\bdecid/i, 'decide about you'],
          ],
          'and',
        );
        return what && `Software uses your data to ${what}.`;
      },
      why: 'Such conclusions can be wrong, and you rarely learn of them. They can change a price, a loan, a job offer or whether your account stays open. In many places you can ask for a person to look at it.',
      note: 'It often does not say which data counts, how much it weighs, or what follows for you.',
      regulations: [
        {
          name: 'GDPR Art. 22',
          jurisdiction: 'EU',
          bears:
            'Decisions by machine alone with legal or similar effects are allowed only in narrow cases, and you can ask for a person.',
        },
        {
          name: 'GDPR Arts. 13(2)(f), 15(1)(h)',
          jurisdiction: 'EU',
          bears: 'They must tell you about such decisions and the logic behind them.',
        },
        {
          name: 'Digital Services Act (EU) 2022/2065, Arts. 14, 20(6), 27',
          jurisdiction: 'EU',
          bears:
            'Terms must explain automated moderation and how recommendations work, and complaints must not be decided by machine alone.',
        },
        {
          name: 'UK GDPR Arts. 22A–22D',
          jurisdiction: 'UK',
          bears: 'You can have a significant decision by machine explained, contest it and ask for a person.',
        },
        {
          name: 'Privacy Act, C.R.S. § 6-1-1306',
          jurisdiction: 'US-CO',
          bears: 'You can opt out of profiling for decisions with legal or similar effects.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) => DENIES_AUTOMATION.test(text),
          severity: 'low',
          because: 'It says that they do not decide by machine alone.',
        },
        {
          when: ({ text }) =>
            /\bright\b[^.]{0,160}\b(?:automated|profiling)|\bhuman\s+(?:intervention|review|moderator)/iu.test(text),
          severity: 'low',
          because: 'A person can look at it.',
        },
        {
          when: ({ text }) =>
            /\b(?:spam|fraud\w*|abus\w+|malware|security|safety|illegal)\b/iu.test(text) &&
            !/\b(?:credit|legal\s+effects?)\b/iu.test(text),
          severity: 'medium',
          because: 'It serves safety or the fight against abuse.',
        },
        {
          when: ({ text }) => /\b(?:recommend\w*|rank\w*|personali[sz]\w*|suggest\w*|feed)\b/iu.test(text),
          severity: 'medium',
          because: 'It chooses what you see, not what you get.',
        },
      ],
      polarityRules: [
        { pattern: DENIES_AUTOMATION, polarity: 'favourable', because: 'It says that they do not do this.' },
        {
          pattern: /\byou\b[^.]{0,60}\bright\b[^.]{0,160}\b(?:automated|profiling)/iu,
          polarity: 'favourable',
          because: 'You have a right against decisions by machine alone.',
          instead: true,
        },
      ],
      related: ['targeted-advertising', 'objection-right', 'content-monitoring', 'ai-training'],
      signals: [
        {
          on: ['automated', 'automatic', 'solely'],
          pattern:
            /\b(?:automated|automatic|algorithmic)\s+(?:\w+[\s-]){0,2}?(?:decisions?|decision-?\s?making|processing|profiling|assessments?)\b|\bautomatically\s+(?:decide|reject|evaluat)\w*/iu,
          unless:
            /\b(?:tests?\s+of\s+consent|means\s+any\s+operation|whether\s+or\s+not\s+by\s+automat\w+|by\s+automated\s+means,\s+such\s+as\s+collection)\b/iu,
        },
        {
          on: [
            'profiling',
            'profile of you',
            'profile about you',
            'profiles about',
            'build a profile',
            'create a profile',
            'user profiles',
            'creat',
            'build',
          ],
          pattern:
            /\bprofiling\b|\b(?:build|creat|develop|compil|generat|form|draw)\w*\b[^.]{0,60}\b(?:profiles?\s+(?:of|about|on|reflecting|based)|(?:a|user|interest|consumer|customer|personal|advertising)\s+profiles?\s+(?:of|about|on|reflecting|based|to|for))\b/iu,
          unless:
            /\b(?:racial|you\s+(?:may|must|shall)\s+not|create\s+(?:a\s+|your\s+)(?:user\s+)?profile\s+(?:on|to|for)\s+(?:the|our|use|access)|your\s+(?:own\s+)?profile\s+(?:on|page))\b/iu,
        },
        {
          on: ['infer'],
          pattern: /\b(?:inferences?|inferred|infer(?:s|ring)?)\b/iu,
          unless:
            /\b(?:no\s+inference|adverse\s+inference|not\s+be\s+inferred|inferred\s+from\s+(?:the\s+)?(?:headings?|failure|silence)|waiver)\b/iu,
        },
        {
          on: ['credit score', 'scoring', 'score', 'creditworth', 'risk assessment', 'predict'],
          pattern:
            /\b(?:(?:credit|risk|fraud|trust|behaviou?ral|propensity)[\s-](?:scor\w+|profil\w+)|creditworth\w+|(?:assign|calculat|generat|comput|creat)\w*\b[^.]{0,40}\b(?:risk\s+|trust\s+|a\s+)?scores?\s+(?:to|for|of|based|about)|predict(?:s|ing|ions?)?\b[^.]{0,60}\b(?:preferences|behaviou?rs?|interests|characteristics|you|users?))\b/iu,
          unless: /\b(?:game|match|leaderboard|insurance|you\s+(?:may|must)\s+not|forward-looking)\b/iu,
        },
        {
          on: ['algorithm', 'machine learning', 'automated', 'artificial intelligence', 'automatic'],
          pattern:
            /\b(?:algorithm\w*|machine[\s-]learning|artificial\s+intelligence|automated\s+(?:\w+\s+)?(?:systems?|tools?|means|technolog\w+|technique\w*|process\w*|methods?|detection|moderation|filters?|review)|automatically|automation)\b[^.]{0,160}\b(?:moderat\w+|detect\w*|identify|remov\w+|flag\w*|review|scan\w*|violat\w+|recommend\w*|rank\w*|personali[sz]\w*|suggest\w*|decisions?|filter\w*|spam|illegal|infring\w+|prioriti[sz]\w*|adapt|match|tailor|analy[sz]e)\b/iu,
          unless:
            /\b(?:you\s+(?:may|must|shall|agree|will)\s+not|not\s+to\b|scrap\w+|robots?|crawl\w*|spiders?|automatically\s+(?:collect|receive|record|log|renew|charged?|delete)\w*|competing)\b/iu,
        },
        {
          on: ['recommend', 'rank', 'feed', 'suggest'],
          pattern:
            /\b(?:recommend(?:ation|er)\s+(?:systems?|algorithms?|engines?)|rank(?:s|ed|ing)?\b[^.]{0,60}\b(?:posts|content|results|listings|offers|feed|based|parameters|algorithm|items|videos)|(?:recommend|suggest)\w*\b[^.]{0,80}\bbased\s+on\s+(?:your|what|how|the\s+(?:content|information)))\b/iu,
          unless:
            /\b(?:you\s+(?:may|must|shall|agree)\s+not|manipulat\w+|search\s+engine\s+rankings?|leaderboards?|artificially)\b/iu,
        },
        {
          on: ['moderat', 'filter', 'scan'],
          pattern:
            /\b(?:moderat(?:ion|e[sd]?|ing)|filter(?:s|ed|ing)?|scan(?:s|ned|ning)?|review(?:s|ed)?)\b[^.]{0,100}\b(?:automated|automatically|algorithm\w*|machine[\s-]learning|AI\b|artificial\s+intelligence)/iu,
          unless: /\b(?:you\s+(?:may|must|shall|agree)\s+not|competing|not\s+to\b)\b/iu,
        },
      ],
      matches: [
        'You have the right not to be subject to automated decision-making.',
        'We build a profile of your interests from what you read.',
        'We draw inferences about your age from your activity.',
        'Before we lend, we check your creditworthiness.',
        'Our algorithms detect posts that break these rules.',
        'Posts are ranked in your feed by how likely you are to read them.',
        'Moderation is done in part by automated tools.',
        'We do not use profiling.',
      ],
      passes: [
        'You can create a profile to use the forum.',
        'No inference shall be drawn from the headings.',
        'You may not use automated tools to collect posts.',
        'Your plan is renewed automatically.',
      ],
    },
    {
      id: 'ai-training',
      name: 'AI training on your data',
      polarity: 'adverse',
      severity: 'high',
      because: 'What a model has learned from you is hard to take back.',
      meaning: 'Your data or content can be used to train or improve AI.',
      impact: (_parameters, text) => {
        if (DENIES_TRAINING.test(text)) return 'They say that they **do not train AI** on your data in the cases it names.';
        if (/\bopt(?:ing)?[\s-]?out\b|\bturn(?:ing)?\s+off\b|\bobject\b|\bdisabl/iu.test(text))
          return 'Your data can train AI, but you can **opt out**.';
        if (/\bopt(?:ed|ing)?[\s-]?in\b|\b(?:only|unless)\b[^.]{0,60}\b(?:consent|permission|agree)/iu.test(text))
          return 'Your data trains AI **only if you agree**.';
        const what = nameThings(
          text,
          [
            [/\b(?:messages?|chats?|conversations?|prompts?|inputs?)\b/i, 'what you write'],
            [/\b(?:photos?|images?|videos?|voice|audio|recordings?)\b/i, 'your pictures or recordings'],
            [/\b(?:content|posts?|files?|uploads?)\b/i, 'what you post'],
          ],
          'and',
        );
        return what && `They can use ${what} to train or improve AI.`;
      },
      why: 'A model keeps what it learned even if you delete the original. Private or creative work can show up in what it makes for others. An opt-out usually works only for what comes after it.',
      note: 'It often does not say whether people read your content on the way, or whether partners may train with it too.',
      regulations: [
        {
          name: 'GDPR Arts. 6(1)(f), 21(1)',
          jurisdiction: 'EU',
          bears: 'Training on personal data needs a legal basis; where that is a legitimate interest, you can object.',
        },
        {
          name: 'AI Act (EU) 2024/1689, Art. 53(1)',
          jurisdiction: 'EU',
          bears:
            'Makers of general-purpose models must respect copyright opt-outs and publish a summary of the training content.',
        },
        {
          name: 'Directive (EU) 2019/790, Art. 4(3)',
          jurisdiction: 'EU',
          bears: 'Authors can reserve their works from text and data mining.',
        },
        {
          name: 'Civ. Code § 3111',
          jurisdiction: 'US-CA',
          bears: 'Makers of generative AI must publish a summary of the data that they trained it on.',
        },
      ],
      severityRules: [
        { when: ({ text }) => DENIES_TRAINING.test(text), severity: 'low', because: 'It says that they do not train on it.' },
        {
          when: ({ text }) =>
            /\bopt(?:ing|ed)?[\s-]?(?:out|in)\b|\bturn(?:ing)?\s+off\b|\bwith\s+your\s+(?:\w+\s+)?(?:consent|permission)\b/iu.test(
              text,
            ),
          severity: 'medium',
          because: 'You have a say.',
        },
        {
          when: ({ text }) => /\b(?:de-?identified|anonymi[sz]ed|aggregated?)\b/iu.test(text),
          severity: 'medium',
          because: 'It speaks of data without your name.',
        },
      ],
      polarityRules: [
        { pattern: DENIES_TRAINING, polarity: 'favourable', because: 'It says that they do not train on it.' },
        {
          pattern: /\byou\s+(?:may|can)\b[^.]{0,60}\b(?:opt[\s-]?out|object|turn\s+off|disable)\b/iu,
          polarity: 'favourable',
          because: 'It tells you how to opt out.',
        },
      ],
      related: ['content-license', 'output-rights', 'service-use', 'objection-right'],
      signals: [
        {
          on: ['train'],
          pattern:
            /\btrain(?:s|ed|ing)?\b[^.]{0,80}\b(?:AI|artificial\s+intelligence|machine[\s-]learning|(?:language\s+|foundation\s+|generative\s+|our\s+|the\s+|ML\s+|its\s+|other\s+|these\s+)models?|models|algorithms?|neural|LLMs?|classifiers?)\b|\b(?:AI|artificial\s+intelligence|machine[\s-]learning|models?|LLMs?|algorithms?)(?:['’]s)?[\s-](?:model\s+)?train(?:ing|ed)?\b/iu,
          unless: BANS_TRAINING,
        },
        {
          on: ['machine learning', 'machine-learning', 'artificial intelligence', ' ai ', 'ai-', 'generative', 'models'],
          pattern: composePattern`\b(?:us(?:e|es|ed|ing)|process\w*|analy[sz]\w*|review)\b[^.]{0,80}\b(?:content|inputs?|outputs?|prompts?|conversations?|data|information|interactions?|recordings?|materials?|submissions?)\b[^.]{0,120}\b(?:improv|develop|train|build|creat|enhanc|fine-tun|refin)\w*\b[^.]{0,80}\b(?:AI\b|artificial\s+intelligence|machine[\s-]learning|models\b|LLMs?\b)`,
          unless: BANS_TRAINING,
        },
        {
          on: ['train'],
          pattern:
            /\b(?:to|for)\s+(?:\w+,?\s+){0,3}train(?:ing)?\b[^.]{0,60}\b(?:systems?|technolog\w+|automated|speech|recogni\w+|detection)\b/iu,
          unless: BANS_TRAINING,
        },
      ],
      matches: [
        'We use your posts to train our AI models.',
        'Your prompts are never used for model training.',
        'You can opt out of training AI with your photos in the settings.',
        'We may use the content of your chats to improve our machine learning.',
        'Recordings are used to train speech recognition systems.',
      ],
      passes: [
        'You may not use the output to train competing models.',
        'Our staff are trained to protect your data.',
        'The gym offers training plans.',
        'You agree not to scrape the site to train an AI model.',
      ],
    },
    {
      id: 'legal-basis',
      name: 'Legal basis',
      polarity: 'neutral',
      severity: 'low',
      because: 'It tells you which rights you have.',
      meaning: 'It names the legal ground on which they use your data.',
      impact: (_parameters, text) => {
        const grounds = nameThings(
          text,
          [
            [/\bconsent/i, 'your consent'],
            [/\bcontract|\bperform(?:ance)?\s+(?:of\s+)?(?:our|the|an?)\s+agreement/i, 'a contract with you'],
            [/\blegitimate\s+(?:\w+\s+)?interests?/i, 'their own interests'],
            [/\blegal\s+(?:obligation|requirement|duty)|\bcomply\s+with\b/i, 'a legal duty'],
            [/\bvital\s+interests?/i, 'the protection of life'],
            [/\bpublic\s+interest/i, 'the public interest'],
          ],
          'and',
        );
        return grounds && `They base the use of your data on ${grounds}.`;
      },
      why: 'The ground decides what you can do. You can take back consent at any time, and object to "legitimate interests". You can do neither where a contract or a law demands the data.',
      note: 'Lists that name every ground without saying which one goes with which use leave you guessing.',
      regulations: [
        { name: 'GDPR Art. 6(1)', jurisdiction: 'EU', bears: 'Using personal data needs 1 of 6 legal grounds.' },
        {
          name: 'GDPR Arts. 7(3), 21(1)',
          jurisdiction: 'EU',
          bears: 'You can take back consent at any time, and object to use on the ground of legitimate interests.',
        },
        {
          name: 'GDPR Art. 13(1)(c)–(d)',
          jurisdiction: 'EU',
          bears: 'They must tell you the ground for each purpose, and name their interests.',
        },
        { name: 'UK GDPR Art. 6(1)', jurisdiction: 'UK', bears: 'Using personal data needs a legal ground.' },
        { name: 'LGPD (Law 13.709/2018) Art. 7', jurisdiction: 'BR', bears: 'Using personal data needs a legal ground.' },
      ],
      related: ['service-use', 'objection-right', 'regional-rights', 'access-rights'],
      signals: [
        {
          on: ['legal bas', 'lawful bas', 'legal ground', 'lawful ground', 'lawfulness', 'legal justification', 'legally based'],
          pattern: /\b(?:legal|lawful)\s+(?:bas[ie]s|grounds?|justifications?)\b|\blawfulness\s+of\s+(?:the\s+)?processing\b/iu,
          unless: /\blawfulness\b[^.]{0,60}\bbefore\b/iu,
        },
        {
          on: ['legitimate'],
          pattern: /\blegitimate\s+(?:\w+\s+){0,2}?(?:interests?|purposes?\s+of\s+the\s+controller)\b/iu,
          unless: /\b(?:right\s+to\s+object|you\s+(?:can|may)\s+object|object\s+to)\b|\bproprietary\b|\binjunctive\b/iu,
        },
        {
          on: ['consent'],
          pattern:
            /\b(?:(?:based|basis|rely|relies|relying|base)\b[^.]{0,60}\b(?:your|the|explicit|express|prior)\s+consent|(?:with|on\s+the\s+basis\s+of|subject\s+to|obtain|ask\s+for|request)\s+(?:your|the\s+user['’]s)\s+(?:prior\s+|explicit\s+|express\s+){0,2}consent|where\s+(?:we\s+have|you\s+have\s+given)\s+(?:\w+\s+)?(?:your\s+)?consent)\b/iu,
          unless:
            /\b(?:withdraw\w*|shar(?:e|ed|ing)|disclos\w+|cookies?|transfer\w*|assign\w*|marketing|sell|post|publish|parental|children|arbitrat\w*|advertis\w+)\b/iu,
        },
        {
          on: ['performance of', 'perform', 'necessary for'],
          pattern:
            /\b(?:necessary|needed|required|process\w*|basis)\b[^.]{0,80}\b(?:performance\s+of\s+(?:the|a|our|this|your|any)\s+(?:\w+\s+)?(?:contract|agreement)|perform\s+(?:the|our|a|this)\s+(?:\w+\s+)?(?:contract|agreement)|enter(?:ing)?\s+into\s+a\s+contract)\b|\bperformance\s+of\s+(?:the|a|our|this)\s+contract\b/iu,
          unless: /\b(?:third\s+countr\w+|transfers?|liable|automated\s+decision|force\s+majeure|breach|portability)\b/iu,
        },
        {
          on: ['gdpr', 'art. 6', 'article 6', 'art 6'],
          pattern: /\b(?:art(?:icle|\.)?\s*6\s?(?:\(|§|,|para|abs|lit|\s+1|\.1|\s+of\s+the\s+(?:GDPR|General)))/iu,
          unless: /\bwithdraw\w*\b/iu,
        },
        {
          on: ['legal obligation', 'comply with', 'vital interest', 'public interest'],
          pattern:
            /\b(?:process\w*|necessary)\b[^.]{0,80}\b(?:compl(?:y|iance)\s+with\s+(?:a|our|any|the)\s+(?:\w+\s+)?legal\s+obligations?|vital\s+interests?|(?:in\s+the|task\s+of)\s+public\s+interest)\b/iu,
          unless: /\b(?:eras\w+|delet\w+|retain\w*|retention|object)\b/iu,
        },
        {
          on: ['consent'],
          pattern: /^[^\p{L}]{0,4}(?:your\s+)?(?:\(?[a-d]\)\s*)?consent\b[^.]{0,120}/iu,
          under: /\b(?:legal|lawful)\s+(?:bas[ie]s|grounds?)\b/iu,
        },
      ],
      matches: [
        'The legal basis for this is your consent.',
        'We have a legitimate interest in keeping the forum safe.',
        'We rely on your consent when we read your location.',
        'This is necessary for the performance of our contract with you.',
        'Basis: Article 6(1)(c) GDPR.',
        'We process this to comply with a legal obligation.',
        { text: 'Consent, where you gave it', heading: 'Legal bases for processing' },
      ],
      passes: [
        'You can withdraw your consent at any time.',
        'You may not assign this contract without our consent.',
        'We share photos only with your consent.',
        'You must comply with the law.',
      ],
    },
    {
      id: 'aggregate-data',
      name: 'De-identified or aggregate data',
      polarity: 'neutral',
      severity: 'low',
      because: 'It no longer points to you, if it is done well.',
      meaning: 'They make data without names from yours, and can use it as they like.',
      impact: (_parameters, text) => {
        if (/\b(?:re-?identif\w+)\b/iu.test(text) && /\b(?:not|never)\b/iu.test(text))
          return 'They promise **not to link** such data back to you.';
        if (
          /\b(?:any\s+(?:lawful\s+|legal\s+|business\s+)?purposes?|any\s+reason|without\s+(?:restriction|limitation)|own\s+purposes)\b/iu.test(
            text,
          )
        )
          return 'They can use data without your name **for any purpose**.';
        if (/\b(?:shar(?:e|ed|ing)|disclos\w+|provid\w+|sell|publish\w*|third\s+part(?:y|ies)|partners?)\b/iu.test(text))
          return 'They can **give others** data that no longer names you.';
        if (/\b(?:retain|keep|store|indefinite\w*)\b/iu.test(text)) return 'They can **keep** data that no longer names you.';
        return undefined;
      },
      why: 'Statistics over many people are harmless. Records about single people without a name can often be linked back to them. Privacy law mostly does not cover such data any more.',
      note: 'It rarely says how names are removed, and whether anyone checks that you can no longer be found.',
      regulations: [
        {
          name: 'GDPR Art. 4(5), Recital 26',
          jurisdiction: 'EU',
          bears: 'Only data that nobody can reasonably link to you is outside the law; data under a pseudonym is still yours.',
        },
        {
          name: 'CCPA, Civ. Code § 1798.140(m)',
          jurisdiction: 'US-CA',
          bears: 'A company that uses de-identified data must promise in public not to link it back to people.',
        },
        {
          name: 'Data Protection Act 2018, s. 171',
          jurisdiction: 'UK',
          bears: 'Linking such data back to people without consent of the controller is an offence.',
        },
        {
          name: 'HIPAA Privacy Rule, 45 C.F.R. § 164.514',
          jurisdiction: 'US',
          bears: 'It sets how health data must be stripped of names before it is free to use.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\bany\s+(?:lawful\s+|legal\s+|business\s+)?purposes?\b|\bsell\b|\bwithout\s+(?:restriction|limitation\s+or)\b/iu.test(
              text,
            ) && !/\b(?:not|never)\s+(?:\w+\s+)?sell\b/iu.test(text),
          severity: 'medium',
          because: 'They can do with it what they like.',
        },
      ],
      polarityRules: [
        {
          pattern: /\b(?:not|never)\b[^.]{0,60}\bre-?identif/iu,
          polarity: 'favourable',
          because: 'They promise not to link it back to you.',
        },
      ],
      related: ['service-use', 'retention', 'third-party-sharing', 'deletion-right'],
      signals: [
        {
          on: ['aggregat', 'anonymi', 'anonymous', 'identif', 'pseudonym'],
          pattern:
            /\b(?:aggregat(?:ed?|ing|ion)|anonymi[sz](?:ed?|ing)|anonymous|de-?identif(?:ied|y|ying)|non-?(?:personally[\s-])?identif(?:iable|ying)|pseudonymi[sz]ed|statistical)(?:[\s,/]{1,3}(?:and|or|and\/or|aggregated?|anonymi[sz]ed|anonymous|de-?identified|statistical|otherwise|non-personal|user|usage|customer|demographic|personal|pseudonymi[sz]ed|non-identifiable)){0,6}[\s-]{1,3}(?:\w+\s+)?(?:data|information|statistics|forms?|basis|insights?|reports?|manner|format|results?|metrics|analytics|datasets?|level|trends?)\b/iu,
          unless:
            /\b(?:aggregate\s+(?:liability|amount|damages|basis\s+of\s+liab)|cookies?|liabilit\w+|google\s+analytics|you\s+(?:may|must|shall)\s+not|not\s+to\b|anonymous\s+(?:basis|browsing|users?\s+may)|collects?\s+anonymous|identif\w+\s+information\s+(?:is|means)\s+information)\b/iu,
        },
        {
          on: ['aggregat', 'anonymi', 'identif'],
          pattern:
            /\b(?:anonymi[sz]e|aggregate|de-?identify)\s+(?:and\s+\w+\s+|or\s+\w+\s+)?(?:your|the|this|such|any|personal|it|user|customer|certain|all|data|information)\b|\b(?:data|information|it)\b[^.]{0,60}\b(?:(?:is|are|be|been|being|has\s+been|have\s+been)\s+(?:\w+\s+)?(?:anonymi[sz]ed|aggregated|de-?identified|made\s+anonymous)|(?:so|such)\s+that\s+(?:it|you|they|individuals?)\b[^.]{0,40}\b(?:not|no\s+longer|cannot)\b[^.]{0,30}\bidentif)/iu,
          unless: /\b(?:you\s+(?:may|must|shall)\s+not|liabilit\w+|cookies?|google\s+analytics|ip\s+address)\b/iu,
        },
        {
          on: ['identif'],
          pattern:
            /\b(?:(?:does|do|will|would|can|could)\s+not|cannot|no\s+longer|not\s+reasonably|never|(?:does|do|ca)n['’]t)\s+(?:\w+\s+){0,3}?(?:personally\s+|directly\s+|individually\s+){0,2}(?:identif(?:y|ies)|be\s+(?:\w+\s+){0,2}(?:identified|linked|associated|used\s+to\s+(?:\w+\s+)?identify))\b[^.]{0,40}\b(?:you|any|individual\w*|users?|particular|specific|a\s+person|person\w*)\b/iu,
          unless:
            /\b(?:cookies?|verify|request|pixels?|log\s+files?|ip\s+address\w*|unable\s+to\s+identify|if\s+we\s+cannot)\b/iu,
        },
        {
          on: ['re-identif', 'reidentif'],
          pattern: /\b(?:not|never|without|prohibit\w*)\b[^.]{0,60}\bre-?identif/iu,
          unless: /\byou\s+(?:may|must|shall|agree)\b/iu,
        },
      ],
      matches: [
        'We may share aggregated data with researchers.',
        'We anonymise your data before we study it.',
        'The statistics do not identify you or any other person.',
        'We will not try to re-identify such records.',
        'De-identified information can be used for any purpose.',
        'We publish reports on anonymous usage trends.',
      ],
      passes: [
        'Our aggregate liability is limited to $100.',
        'You may not collect aggregate data from the site.',
        'If we cannot identify you, we ask for proof.',
        'You may browse the shop on an anonymous basis.',
      ],
    },
  ],
});
