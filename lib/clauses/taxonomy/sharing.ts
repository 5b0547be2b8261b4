import { composePattern } from './compose-pattern';
import { defineFamily } from './define';
import { listWords, nameThings } from './name-things';

/** The act of letting others have data. */
const SHARES = String.raw`\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|transfer(?:s|red|ring)?|provid(?:e|es|ed|ing)|pass(?:es|ed|ing)?(?: on)?|transmit(?:s|ted|ting)?|mak(?:e|ing) available|made available|releas(?:e|es|ed|ing)|giv(?:e|es|en|ing)|sen(?:d|t|ds|ding)|suppl(?:y|ies|ied)|communicat(?:e|es|ed)|rent(?:s|ed)?|trad(?:e|es|ed)|entrust(?:s|ed)?|disseminat(?:e|ed))\b`;

/** Headings and lead-ins under which items name recipients or occasions of sharing. */
const SHARING_LIST =
  /^(?!.{0,140}\b(?:collect(?:ed)? from|receive (?:\w+ ){0,4}from|sources of|obtain\w*\b.{0,30}\bfrom|you (?:may|agree|must|shall|will) not|prohibit\w*|right to)\b).{0,220}\b(?:shar(?:e|ed|ing)|disclos\w+|transfer\w*|recipients?|provid(?:e|ed) (?:\w+ ){0,6}to|(?:to|with|of) third part(?:y|ies)|pass\w* on|who (?:has|have|we|gets|receives)|with whom)\b/iu;

/** Those who do work for the platform. */
const VENDORS = String.raw`\b(?:(?:third[- ]party |outside |external |our |other |trusted |technical |it |payment |hosting |cloud )*(?:service[- ]providers?|vendors?|(?:sub-?)?contractors?|(?:sub-?)?processors?|data processors?|suppliers?|outsourc\w+ (?:partners?|providers?)|hosting (?:providers?|companies|services)|cloud (?:providers?|services?)|payment (?:processors?|providers?|service providers)|(?:web|hosting|it|technology|analytics|customer support|delivery|fulfil?lment|mailing|shipping|logistics) (?:service )?(?:providers?|companies|partners|vendors))|(?:professional )?advis[eo]rs|auditors|third part(?:y|ies) (?:\w+ ){0,4}(?:on our behalf|for us|assist|help us))\b`;

/** Companies under one roof. */
const GROUP = String.raw`\b(?:affiliates|affiliated (?:\w+ ){0,2}(?:compan(?:y|ies)|entit(?:y|ies)|businesses|group)|affiliate compan(?:y|ies)|subsidiar(?:y|ies)|parent (?:compan(?:y|ies)|corporation|organi[sz]ation)|(?:group|sister|related|associated) (?:of )?(?:compan(?:y|ies)|entit(?:y|ies)|corporations?|businesses)|corporate (?:family|group|affiliates)|family of (?:companies|brands|businesses)|(?:companies|entities|members|other members|brands) (?:in|within|of|under|that are part of) (?:our|the|its) (?:\w+ ){0,3}(?:group|family|control|ownership)|(?:our|the) (?:\w+ )?group\b(?! (?:of (?:people|users)|chat|plan))|under common (?:control|ownership)|joint ventures?|holding company)`;

/** Those who use data for purposes of their own. */
const PARTNERS = String.raw`\b(?:(?:business|advertising|marketing|commercial|promotional|media|strategic|data|ad|trusted|selected|research|content|distribution|co-?brand\w*|retail|sponsorship|channel|measurement|our|third[- ]party) partners|advertisers|(?:ad|advertising) (?:networks?|agenc(?:y|ies)|companies|exchanges?|technology companies)|sponsors|(?:data )?brokers|researchers|(?:academic|research) institutions|universities|selected third part(?:y|ies)|(?:unaffiliated|non-?affiliated|other|certain|various|trusted) third part(?:y|ies)|other (?:companies|businesses|organi[sz]ations|controllers)|third part(?:y|ies)|(?:social (?:media|network\w*) (?:platforms?|companies|partners|sites|networks?|services)|social networks)|analytics (?:companies|partners|providers)|publishers|resellers|dealers|insurers|financial institutions|credit (?:bureaus?|reporting agencies|reference agencies)|merchants|retailers)\b`;

/** Words for courts and authorities, or for the duty to obey them. */
const AUTHORITIES = String.raw`\b(?:law[- ]enforcement|subpoenas?|court orders?|warrants?|judicial (?:orders?|proceedings?|process)|legal (?:process|obligations?|requests?|requirements?|proceedings?|claims|rights)|legally required|government(?:al|al or|['’]s)? (?:\w+ )?(?:authorit(?:y|ies)|agenc(?:y|ies)|bod(?:y|ies)|entit(?:y|ies)|requests?|officials?|regulators?)|public authorit(?:y|ies)|(?:competent|regulatory|tax|supervisory|judicial|law|police|state|customs|data protection) (?:\w+ )?authorit(?:y|ies)|(?:law enforcement|regulatory) (?:agencies|bodies|officials)|regulators?|police|courts?|required (?:to do so )?by (?:\w+ )?(?:law|applicable|regulation)|by law|applicable laws?(?: or regulations?)?|national security|lawful requests?|discovery request)\b`;

/** Sale or merger of the company, in the words of notices. */
const DEAL = String.raw`\b(?:mergers?|merge[sd]?|merging|acqui(?:sitions?|red?|res)|bankruptc(?:y|ies)|insolvenc(?:y|ies)|reorgani[sz]ation|restructuring|receivership|liquidation|dissolution|divestitures?|joint venture|consolidation|asset (?:sale|purchase)|sale of (?:\w+,? ){0,8}(?:assets|business|company|stock|shares)|(?:sell|sells|buy|sold|transfer|purchase)s? (?:\w+,? ){0,8}(?:assets|business(?:es)?|company)|change (?:of|in) (?:control|ownership)|corporate (?:transactions?|changes?|sale)|business (?:transfers?|transitions?|transactions?|combination)|successors?|prospective (?:buyers?|purchasers?|sellers?)|due diligence|initial public offering)\b`;

/** Sale as state laws mean it. */
const SELLS = String.raw`\b(?:sell|sells|selling|sold|sale)\b`;

const WHOM: readonly (readonly [pattern: RegExp, words: string])[] = [
  [
    /\b(?:ad(?:vertising)? (?:networks?|partners|companies|agenc)|advertisers|marketing partners|sponsors)/i,
    'advertising companies',
  ],
  [/\bsocial (?:media|network)/i, 'social networks'],
  [/\b(?:research\w*|academic|universit)/i, 'researchers'],
  [/\b(?:credit (?:bureau|report|reference)|financial institutions|banks?|insurers)/i, 'banks, insurers or credit agencies'],
  [/\bbrokers/i, 'data brokers'],
  [/\b(?:sellers?|merchants|retailers|resellers|dealers|publishers|organi[sz]ers)\b/i, 'sellers and other businesses'],
  [/\b(?:business|commercial|strategic|trusted|selected|our|promotional|media|data) partners/i, 'business partners'],
];

/** Aggregated or nameless data, which harms less. */
const NAMELESS =
  /\b(?:aggregat\w+|anonym\w+|de-?identified|pseudonym\w+|non-?personal(?:ly)?|non-identif\w+|not (?:personally )?identif\w+|hashed)\b/iu;

/** "We do not share …", in the words of promises. */
const NEVER_SHARES =
  /\b(?:do(?:es)? not|don['’]t|never|will not|won['’]t|shall not|not)\b.{0,30}\b(?:share|disclose|sell|rent|trade|transfer|provide|give|pass|release|make)\b/iu;

export const sharing = defineFamily({
  id: 'sharing',
  name: 'Who gets your data',
  types: [
    {
      id: 'service-providers',
      name: 'Service providers',
      polarity: 'neutral',
      severity: 'low',
      because: 'These companies work for the platform and must follow its orders.',
      meaning: 'Other companies that work for the platform get your data.',
      impact: ({ recipients }, text) => {
        const what = nameThings(
          text,
          [
            [/\bhost\w*|cloud|storage|servers?\b/i, 'hosting'],
            [/\bpayment|billing|credit card/i, 'payments'],
            [/\banalytics|analy[sz]|statistic/i, 'analytics'],
            [/\b(?:customer|technical) (?:support|service|care)|help ?desk/i, 'customer support'],
            [/\b(?:e-?mail|mailing|messag\w+|communications?)\b/i, 'messages'],
            [/\bmarketing|advertis/i, 'marketing'],
            [/\b(?:deliver(?:y|ing)|shipping|fulfil|logistic)/i, 'delivery'],
            [/\bfraud|security\b/i, 'security'],
            [/\b(?:legal|auditors|accountants|lawyers|advis[eo]rs)\b/i, 'advice'],
          ],
          'and',
        );
        const named = recipients?.length ? ` (**${listWords(recipients, 'and')}**)` : '';
        const bound =
          /\b(?:only|solely|contract\w*|obligat\w*|confidential\w*|bound|agreement|not (?:use|permitted|authori[sz]ed)|instructions)\b/iu.test(
            text,
          )
            ? ', and only for that work'
            : '';
        if (!what && !named && !bound) return undefined;
        return `Companies that work for the platform${named} get your data${what ? ` for ${what}` : ''}${bound}.`;
      },
      why: 'Almost every service uses others for hosting, payments or support. Each one that holds your data can be hacked or make mistakes. A contract should bind them to use it only for the work.',
      note: 'Lists with names are rare. "Marketing" or "analytics" providers sometimes also use the data for themselves, which is more than service.',
      regulations: [
        {
          name: 'GDPR Art. 28',
          jurisdiction: 'EU',
          bears: 'A contract must bind processors to act only on instructions and to keep data safe.',
        },
        {
          name: 'UK GDPR Art. 28',
          jurisdiction: 'UK',
          bears: 'The same duties for processors.',
        },
        {
          name: 'CCPA, Cal. Civ. Code §§ 1798.100(d), 1798.140(ag)',
          jurisdiction: 'US-CA',
          bears: 'A contract must bar service providers from selling the data or using it for other ends.',
        },
        {
          name: 'PIPEDA, Schedule 1, cl. 4.1.3',
          jurisdiction: 'CA',
          bears: 'The platform stays responsible for data that others process for it.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:for their own|own (?:marketing|purposes|use)|independent controllers?)\b/iu.test(text) &&
            !/\bnot\b/iu.test(text),
          severity: 'medium',
          because: 'The providers can also use the data for themselves.',
        },
      ],
      related: ['third-party-sharing', 'affiliate-sharing', 'international-transfer', 'security-measures'],
      signals: [
        {
          on: [
            'service provider',
            'service-provider',
            'vendor',
            'contractor',
            'processor',
            'supplier',
            'outsourc',
            'providers',
            'advisers',
            'advisors',
            'on our behalf',
            'help us',
            'assist',
            'hosting',
            'for us',
          ],
          pattern: composePattern`${SHARES}.{0,140}\b(?:with|to|by|among|between)\b.{0,60}${VENDORS}`,
          unless:
            /\b(?:we are (?:an? )?(?:data )?(?:processor|service provider)|as (?:an? )?(?:data )?(?:processor|service provider)\b|internet service provider|payment initiation|via our payment|provided by (?:our |third[- ]party )?(?:suppliers|vendors)|(?:vendors|suppliers|contractors) (?:or licensors|and licensors)|licensors|liab(?:le|ility)|warrant\w*|shared with us by|provided to us by|receive\w* from (?:our )?(?:service providers|vendors))\b/iu,
        },
        {
          on: [
            'service provider',
            'service-provider',
            'vendor',
            'contractor',
            'processor',
            'supplier',
            'third part',
            'third-part',
            'other companies',
            'hosting',
          ],
          pattern:
            /\b(?:we|us|our|company)\b.{0,40}\b(?:us(?:e|es|ing)|employ|engage|hire|retain|contract|work with|rely on|partner with|outsource|appoint|utili[sz]e)s?\b.{0,60}\b(?:service[- ]providers?|vendors?|(?:sub-?)?contractors?|(?:sub-?)?processors?|suppliers|(?:other|third[- ]party) (?:companies|individuals|providers|organi[sz]ations)|third part(?:y|ies))\b.{0,100}\b(?:to|for|who|that|on our behalf|such as|in order)\b.{0,60}\b(?:perform|help|assist|provid|process|support|host|deliver|facilitat|operat|manag|analy[sz]|carry|handl|stor|function|services|behalf|payment)/iu,
          unless: /\b(?:cookies?|over time|advertis\w*|interest-based|ads)\b/iu,
        },
        {
          on: [
            'service provider',
            'service-provider',
            'vendor',
            'contractor',
            'processor',
            'supplier',
            'providers',
            'third part',
          ],
          pattern: composePattern`${VENDORS}.{0,120}\b(?:(?:have|has|gain|given|with|limited|will have) access to|may (?:have )?access|(?:are|is|be) (?:contractually |also )?(?:obligat|oblig|requir|bound|prohibit|restrict|limit|authori[sz]|permitted|not (?:allowed|permitted|authori[sz]))\w*|(?:only |may only |will only |are only )(?:\w+ )?(?:use|process|access|receive)|process(?:es|ing)? (?:\w+ )?(?:personal )?(?:data|information) (?:on|for)|(?:receive|obtain|process|collect|store|use)s? (?:your |the |only |such |personal ){0,3}(?:data|information)|on our behalf)`,
          unless:
            /\b(?:internet service provider|we are a (?:data )?(?:processor|service provider)|liab(?:le|ility)|warrant\w*|cookies|receive .{0,40}from)\b/iu,
        },
        {
          on: ['on our behalf', 'for us', 'help us', 'assist us', 'assist in'],
          pattern:
            /\b(?:shar|disclos|provid|transfer|giv|access)\w*\b.{0,120}\b(?:third part(?:y|ies)|companies|partners|agents|providers|individuals|organi[sz]ations|people)\b.{0,120}\b(?:on our behalf|for us|to us|(?:help|assist)(?:s|ing)? us|assist in)\b/iu,
          unless: /\b(?:cookies|from (?:third|other|our)|to third-party websites)\b/iu,
        },
        {
          on: [
            'service provider',
            'service-provider',
            'vendor',
            'contractor',
            'processor',
            'supplier',
            'providers',
            'hosting',
            'payment',
            'advisers',
            'advisors',
            'auditors',
            'cloud',
            'analytics',
            'support',
            'fulfil',
            'deliver',
          ],
          pattern: composePattern`^.{0,70}${VENDORS}|^(?:\w+ ){0,3}(?:hosting|payment processing|customer (?:support|service)|cloud storage|data (?:storage|analytics)|fulfil?lment|shipping and delivery|IT (?:services|support)|professional advis[eo]rs|lawyers|accountants|auditors)\b`,
          under: SHARING_LIST,
          unless: /\b(?:internet service provider|liab(?:le|ility)|merger|acquisition|subpoena)\b/iu,
        },
      ],
      matches: [
        'We share your data with service providers that host our site.',
        'We use third-party vendors to process payments and to send our letters.',
        'Our processors may only use the data on our instructions and are bound by contract.',
        'We give your address to companies that deliver parcels for us.',
        { text: 'Hosting providers', leadIn: 'We share data with:' },
        { text: 'Auditors and lawyers', heading: 'Recipients of your data' },
      ],
      passes: [
        'Your internet service provider may charge you for traffic.',
        'Our suppliers and licensors are not liable for a loss.',
        'We share your posts with other users.',
        'We receive data about you from our vendors.',
      ],
    },
    {
      id: 'affiliate-sharing',
      name: 'Group companies',
      polarity: 'neutral',
      severity: 'medium',
      because: 'A group can be large, and each company may use your data for itself.',
      meaning: 'Other companies of the same group get your data.',
      impact: ({ recipients }, text) => {
        const named = recipients?.length ? ` (**${listWords(recipients, 'and')}**)` : '';
        if (/\b(?:marketing|promot\w+|advertis\w*|offers)\b/iu.test(text))
          return `Companies of the same group${named} get your data, also **for marketing**.`;
        if (
          /\b(?:consistent with|in accordance with|subject to|honou?r|comply with|governed by|as described in|bound by)\b.{0,40}\b(?:this|our|the)\b/iu.test(
            text,
          )
        )
          return `Companies of the same group${named} get your data and must **follow this notice**.`;
        return named ? `Companies of the same group${named} get your data.` : undefined;
      },
      why: 'You may know one brand, but not the 50 that belong to it. A group can put together what each of its services knows about you. The group can also grow: buy a company, and it is in.',
      note: '"Affiliates" often reaches to joint ventures and companies under common control. Few notices list them.',
      regulations: [
        {
          name: 'GDPR Art. 6(1)(f), Recital 48',
          jurisdiction: 'EU',
          bears: 'Sharing within a group needs a legal basis like any other; internal administration can be one.',
        },
        {
          name: 'Digital Markets Act (EU) 2022/1925, Art. 5(2)',
          jurisdiction: 'EU',
          bears: 'Gatekeepers may not combine data across their services without your consent.',
        },
        {
          name: 'FCRA, 15 U.S.C. § 1681s-3',
          jurisdiction: 'US',
          bears: 'You can opt out when affiliates use your credit or eligibility data for marketing.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) => NEVER_SHARES.test(text) && /\baffiliat|subsidiar|group/iu.test(text) && !/\bexcept\b/iu.test(text),
          severity: 'low',
          because: 'It limits what the group gets.',
        },
        {
          when: ({ text }) => /\b(?:opt[- ]out|object|with your consent|limit our sharing)\b/iu.test(text),
          severity: 'low',
          because: 'You can refuse, or they ask first.',
        },
      ],
      related: ['third-party-sharing', 'service-providers', 'business-transfer', 'cross-site-tracking'],
      signals: [
        {
          on: [
            'affiliate',
            'subsidiar',
            'parent',
            'group',
            'sister',
            'related',
            'corporate family',
            'family of',
            'common control',
            'common ownership',
            'joint venture',
            'associated',
            'holding',
          ],
          pattern: composePattern`${SHARES}.{0,140}${GROUP}`,
          unless:
            /\b(?:(?:affiliates|subsidiaries)(?:,? (?:and|or|officers|directors|employees|agents|licensors|suppliers|,)){2,}|indemnif\w*|liab(?:le|ility)|warrant\w*|agree that|ownership of|intellectual property|collectively|release|merger|acquisition|bankruptcy|reorgani[sz]ation|affiliate (?:program|links?|marketing)|provided by .{0,30}affiliates|age group|group (?:chats?|messages?|members|admin\w*)|your (?:affiliates|group)|parents? or|user groups?|services? (?:that are )?(?:offered|provided) by|no affiliat)\b/iu,
        },
        {
          on: [
            'affiliate',
            'subsidiar',
            'parent',
            'group',
            'sister',
            'related compan',
            'corporate family',
            'family of',
            'common control',
          ],
          pattern: composePattern`${GROUP}.{0,80}\b(?:(?:may |will |can |also ){0,2}(?:use|process|receive|access|have access to|share|obtain|collect)\b.{0,60}\b(?:information|data|cookies)|(?:for|in order to).{0,60}\b(?:marketing|purposes)|share (?:your|personal))`,
          unless:
            /\b(?:indemnif\w*|liab(?:le|ility)|warrant\w*|merger|acquisition|bankruptcy|affiliate (?:program|links?)|your (?:affiliates|group)|(?:we and|and) our affiliates (?:use|collect)|protect our|group (?:chats?|messages?|members|admin\w*))\b/iu,
        },
        {
          on: [
            'affiliate',
            'subsidiar',
            'parent',
            'group',
            'sister',
            'corporate family',
            'family of',
            'common control',
            'related compan',
            'related entit',
          ],
          pattern: composePattern`^.{0,60}${GROUP}|^(?:\w+ ){0,3}affiliates?\b`,
          under: SHARING_LIST,
          unless:
            /\b(?:merger|acquisition|bankruptcy|reorgani[sz]ation|indemnif\w*|age group|parental|unaffiliated|non-?affiliated|collectively|group (?:chats?|admin\w*))\b/iu,
        },
      ],
      matches: [
        'We share your data with our affiliates and subsidiaries.',
        'Your details may be passed on to companies in our corporate group.',
        'Our parent company may use this data for its own marketing.',
        { text: 'Other companies of the Brindle group', leadIn: 'We disclose personal data to:' },
        { text: 'Affiliates', heading: 'How we share information' },
      ],
      passes: [
        'You will indemnify us and our affiliates when you disclose secrets.',
        'You can share your list with your group chat.',
        'Join our affiliate program and share links with friends.',
        'We share your age group with teachers.',
      ],
    },
    {
      id: 'third-party-sharing',
      name: 'Sharing with partners and others',
      polarity: 'adverse',
      severity: 'high',
      because: 'Others may use your data for their own ends, and you can hardly call it back.',
      meaning: 'Other companies get your data and use it for their own purposes.',
      impact: ({ recipients }, text) => {
        const whom = nameThings(text, WHOM, 'and') ?? (recipients?.length ? `**${listWords(recipients, 'and')}**` : undefined);
        if (
          /\b(?:we|us|company)\b.{0,20}\b(?:do(?:es)? not|don['’]t|never|will not|won['’]t)\b.{0,30}\b(?:share|disclose|rent|trade|give|provide|transfer)/iu.test(
            text,
          )
        )
          return whom
            ? `They do not share your data with ${whom}, apart from the exceptions stated.`
            : 'They do **not** share your data, apart from the exceptions stated.';
        if (NAMELESS.test(text)) return `They give ${whom ?? 'others'} data that is **not tied to your name**.`;
        return whom ? `They share your data with ${whom}.` : undefined;
      },
      why: "Once data is out, the other company's own policy applies to it. It can be combined, kept and passed on. You seldom learn who has it.",
      note: '"Partners" and "third parties" are open words. In some places you can ask for the names of those who got your data.',
      regulations: [
        {
          name: 'GDPR Art. 15(1)(c)',
          jurisdiction: 'EU',
          bears: 'You can ask who got your data, as a rule by name (CJEU, C-154/21).',
        },
        {
          name: 'GDPR Art. 6(1)',
          jurisdiction: 'EU',
          bears: 'Each sharing needs a legal basis, such as your consent.',
        },
        {
          name: 'CCPA, Cal. Civ. Code § 1798.120',
          jurisdiction: 'US-CA',
          bears: 'You can opt out where data is sold, or shared for ads across sites.',
        },
        {
          name: 'Shine the Light, Cal. Civ. Code § 1798.83',
          jurisdiction: 'US-CA',
          bears: 'You can ask who got your data for direct marketing in the past year.',
        },
        {
          name: 'Gramm-Leach-Bliley Act, 15 U.S.C. § 6802',
          jurisdiction: 'US',
          bears: 'Banks and other finance companies must let you opt out before sharing with most outsiders.',
        },
      ],
      severityRules: [
        { when: ({ text }) => NAMELESS.test(text), severity: 'low', because: 'The data is aggregated or does not name you.' },
        {
          when: ({ text }) => NEVER_SHARES.test(text) && !/\b(?:except|unless|other than|without your)\b/iu.test(text),
          severity: 'low',
          because: 'It says that they do not share.',
        },
        {
          when: ({ parameters, text }) =>
            parameters.optOut === true ||
            /\b(?:opt[- ]?(?:out|in)|(?:with|unless|if|without) (?:\w+ ){0,4}consent|with your permission|unless you)\b/iu.test(
              text,
            ),
          severity: 'medium',
          because: 'It needs your consent, or you can opt out.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:we|us|company)\b.{0,20}\b(?:do(?:es)? not|don['’]t|never|will not|won['’]t)\b.{0,30}\b(?:share|disclose|rent|trade|give|provide|transfer|pass)/iu,
          polarity: 'favourable',
          because: 'It says that they do not share, apart from stated exceptions.',
        },
      ],
      related: ['data-sale', 'service-providers', 'affiliate-sharing', 'targeted-advertising', 'no-data-sale', 'consent-sharing'],
      signals: [
        {
          on: [
            'partners',
            'advertisers',
            'ad network',
            'advertising',
            'sponsors',
            'brokers',
            'researchers',
            'institutions',
            'universit',
            'third part',
            'companies',
            'organi',
            'social',
            'publishers',
            'resellers',
            'dealers',
            'insurers',
            'financial',
            'credit',
            'merchants',
            'retailers',
            'agencies',
            'businesses',
          ],
          pattern: composePattern`\b(?:we|us|our|company|be|is|are|to|and|or|not|also|may|\w+ly|will)\b (?:(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|transfer(?:s|red)?|pass(?:ed)? on|rent(?:ed)?|trad(?:e|ed)|releas(?:e|ed))\b|(?:provid(?:e|es|ed)|giv(?:e|en)|made available|make available|suppl(?:y|ied)|sen[dt])\b.{0,60}\b(?:information|data|details|e-?mail address(?:es)?|names?|identifiers?|reports?|profile)\b).{0,140}\b(?:with|to)\b (?:\w+,? ){0,8}?${PARTNERS}`,
          unless:
            /\b(?:you (?:may|can|must|will|shall|agree|should) (?:not )?(?:\w+ )?(?:share|disclose|transfer|provide)|on our behalf|(?:help|assist)(?:s|ing)? us|for us|service providers?|vendors?|processors?|contractors?|your account to|password|merger|acqui(?:re|sition)|bankruptcy|subpoena|law enforcement|court order|required by law|links? to third|provid\w+ (?:\w+ ){0,3}(?:access|links?|notice) to|licen[sc]e|content (?:from|of) third|at your (?:direction|request)|(?:you|we) choose to|as you request|you have chosen|structured|portable|you are subject to|notification|integral part|outside of|international|liab(?:le|ility)|your rights? (?:against|to))\b/iu,
        },
        {
          on: ['share', 'disclos', 'third part', 'partners', 'advertisers'],
          pattern:
            /\b(?:shar(?:e|ed|ing)|disclos(?:e|ed|ing)|provid(?:e|ed)|pass(?:ed)?|transfer(?:red)?|sold)\b.{0,120}\b(?:for (?:their|its|such third part(?:y|ies)['’]?) (?:own )?(?:\w+ )?(?:marketing|purposes?|use|advertising|commercial|promotional|business)|for third[- ]part(?:y|ies)(?:['’]s?)? (?:direct )?marketing|who may (?:use|contact|market|send)|so (?:that )?they (?:can|may)|to (?:market|advertise|promote) (?:\w+ ){0,3}(?:products|services|to you))/iu,
          unless: /\b(?:you (?:may|agree|must) not|on our behalf|service providers?)\b/iu,
        },
        {
          on: ['aggregat', 'anonym', 'de-identif', 'deidentif', 'non-personal', 'statistic'],
          pattern:
            /\b(?:shar(?:e|ed|ing)|disclos(?:e|ed|ing)|provid(?:e|ed|ing)|publish(?:ed)?|make available|sell|transfer)\b.{0,100}\b(?:aggregat\w+|anonym\w+|de-?identified|non-?personal(?:ly)?|statistical)\b.{0,140}\b(?:third part(?:y|ies)|partners|advertisers|public|others|researchers|sponsors|companies)\b/iu,
          unless: /\b(?:service providers?|on our behalf|you (?:may|agree|must) not)\b/iu,
        },
        {
          on: ['third part', 'partners', 'disclos', 'share', 'rent'],
          pattern:
            /\bwe\b.{0,20}\b(?:do not|don['’]t|never|will not|won['’]t|will never|may not)\b.{0,20}\b(?:share|disclose|rent|trade|give|provide|transfer|pass|lease|release)\b.{0,100}\b(?:information|data|details|e-?mail)\b.{0,100}\b(?:third part(?:y|ies)|anyone|other (?:companies|parties|organi[sz]ations)|others|outside|without your|unless|except)\b/iu,
          unless: /\b(?:notify|password|law enforcement)\b/iu,
        },
        {
          on: [
            'partners',
            'advertis',
            'sponsors',
            'brokers',
            'research',
            'universit',
            'third part',
            'social',
            'publishers',
            'resellers',
            'dealers',
            'insurers',
            'financial',
            'credit',
            'merchants',
            'retailers',
            'analytics',
            'marketing',
            'sellers',
            'organi',
          ],
          pattern: composePattern`^(?:with |to |our |\w+ ){0,4}?(?:${PARTNERS}|sellers|event organi[sz]ers)`,
          under: SHARING_LIST,
          unless:
            /\b(?:on our behalf|(?:help|assist)(?:s|ing)? us|service providers?|vendors?|processors?|contractors?|merger|acqui(?:re|sition)|bankruptcy|subpoena|law enforcement|court|required by law|collect(?:ed)? from|links?|may (?:be able|collect|,)|not responsible|each user|materials|inaccurate|we (?:collect|receive)|opt[- ]out)\b/iu,
        },
      ],
      matches: [
        'We may share your profile with our advertising partners.',
        'Your email address is passed on to sponsors, so they can write to you about their products.',
        'We provide aggregated statistics about visits to third parties.',
        'We never rent your personal data to other companies.',
        'Details are disclosed to credit reference agencies.',
        { text: 'Research institutions', leadIn: 'We share data with these recipients:' },
        { text: 'Advertisers and ad networks', heading: 'Who receives your data' },
      ],
      passes: [
        'You may not share your account with third parties.',
        'We share data with third parties that work on our behalf.',
        'Our site provides links to third parties.',
        'If there is a merger, data is transferred to other companies.',
      ],
    },
    {
      id: 'public-visibility',
      name: 'Visible to others',
      polarity: 'neutral',
      severity: 'medium',
      because: 'What is public can be copied, found and kept by anyone.',
      meaning: 'Other people can see your profile, posts or activity.',
      impact: (_parameters, text) => {
        const who = nameThings(
          text,
          [
            [/\b(?:public(?:ly)?|anyone|everyone|search engines?)\b/i, 'anyone'],
            [
              /\b(?:other (?:\w+ )?(?:users?|members|players|customers|participants|people)|friends|followers|connections)\b/i,
              'other users',
            ],
            [
              /\b(?:employers?|administrators?|admins?|organi[sz]ation|workspace|account owner)\b/i,
              'your employer or administrator',
            ],
            [/\b(?:teachers?|schools?|parents?)\b/i, 'your school or parents'],
            [/\b(?:sellers?|hosts?|drivers?|buyers?|merchants?)\b/i, 'those you deal with there'],
          ],
          'and',
        );
        const what = nameThings(
          text,
          [
            [/\bprofile|user ?name|avatar|display name/i, 'your profile'],
            [/\b(?:posts?|comments?|reviews?|content|forums?|message boards?|photos?|videos?|blogs?)\b/i, 'what you post'],
            [/\b(?:messages?|e-?mails?|files?|communications)\b/i, 'your messages and files'],
            [/\b(?:activit\w+|purchases?|likes|usage|online status)\b/i, 'what you do'],
          ],
          'and',
        );
        return who ? `It lets ${who} see ${what ?? 'it'}.` : undefined;
      },
      why: 'A public post can be saved by strangers, search engines and employers. Deleting it does not delete their copies. Defaults matter: most people never change them.',
      note: 'It is often unclear what is public from the start and what only after you choose so.',
      regulations: [
        {
          name: 'GDPR Art. 25(2)',
          jurisdiction: 'EU',
          bears: 'By default, your data may not be open to an unlimited number of people.',
        },
        {
          name: 'GDPR Art. 17(2)',
          jurisdiction: 'EU',
          bears: 'Whoever made your data public must tell others when you want it erased, within reason.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:privacy settings|you (?:can|may) (?:\w+ )?(?:control|choose|change|limit|adjust|hide|set|decide|manage)|depending on your settings|unless you)\b/iu.test(
              text,
            ),
          severity: 'low',
          because: 'You can set who sees it.',
        },
        {
          when: ({ text }) =>
            /\b(?:messages?|e-?mails?|files?|communications)\b.{0,120}\b(?:employers?|administrators?|organi[sz]ation)|\b(?:employers?|administrators?)\b.{0,120}\b(?:messages?|e-?mails?|files?|communications)\b/iu.test(
              text,
            ),
          severity: 'high',
          because: 'An employer or administrator can reach messages or files.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:not|never)\b.{0,20}\b(?:be )?(?:visible|shown|displayed|public|published|shared) (?:\w+ ){0,3}(?:to|with) (?:other|the public|anyone)/iu,
          polarity: 'favourable',
          because: 'It says what others cannot see.',
          instead: true,
        },
      ],
      related: ['content-responsibility', 'consent-sharing', 'content-license', 'deletion-right'],
      signals: [
        {
          on: [
            'public',
            'anyone',
            'visible',
            'forum',
            'message board',
            'bulletin',
            'chat room',
            'blog',
            'comment',
            'community',
            'communities',
          ],
          pattern:
            /\b(?:post(?:s|ed|ing)?|shar(?:e|ed|ing)|submit(?:ted)?|profile|comments?|reviews?|content|information|disclos(?:e|ed)|user ?names?|photos?|upload\w*|publish\w*|provid(?:e|ed)|messages?|data)\b.{0,140}\b(?:(?:is|are|be|become|becomes|considered|viewed|accessible|available|visible|made|treated as) (?:\w+ )?(?:public\b|publicly)|public information|(?:visible|available|accessible) to (?:the (?:general )?public|anyone|everyone|all|the world|other)|(?:seen|read|viewed|accessed|collected|found) (?:\w+,? (?:and |or |and\/or )?){0,4}by (?:anyone|others|other|the public|everyone|any|all|third|people)|(?:public|community|chat|discussion|online|open|message) (?:areas?|forums?|rooms?|boards?|spaces|sections|pages))/iu,
          unless:
            /\b(?:public(?:ly)?[- ](?:available|accessible) (?:sources|information|data(?:bases)?|records|documents)|from public|you (?:may|agree|shall|must) not|already public|in the public domain|policy|notice|changes|publicly traded|public (?:authorit|health|interest|records)|government)\b/iu,
        },
        {
          on: [
            'other users',
            'other members',
            'other people',
            'other player',
            'other customers',
            'followers',
            'your friends',
            'other participants',
            'others',
            'fellow',
            'other user',
          ],
          pattern:
            /\b(?:visible|shown|displayed|display|viewed|seen|accessible|available|shared?|sharing|disclosed?|see|view|access|provided)\b.{0,60}\b(?:to|with|by) (?:\w+ ){0,3}(?:other (?:\w+ )?(?:users?|members|players?|customers|participants|people)|followers|your friends|connections)|\b(?:other (?:\w+ )?(?:users?|members|players|participants|people)|others|your friends|followers)\b.{0,40}\b(?:can|may|will|could|be able to|might) (?:\w+ )?(?:see|view|read|access|find|search|contact|learn|know|use|copy|re-?share|collect)\b/iu,
          unless:
            /\b(?:you (?:may|agree|shall|must|should) not|responsible|liab(?:le|ility)|licen[sc]e|password|prevent\w*|harm|account (?:with|to) others|about you from|shared? (?:computer|device)|hyperlinks?|rights of|provided by other|opt[- ]out|unlawful|unauthori[sz]ed)\b/iu,
        },
        {
          on: [
            'administrator',
            'employer',
            'workspace',
            'organization',
            'organisation',
            'admin',
            'account owner',
            'account holder',
            'school',
            'enterprise',
          ],
          pattern:
            /\b(?:administrators?|admins?|employers?|workspace owners?|account (?:owners?|holders?)|your (?:\w+ )?organi[sz]ation|(?:enterprise|business|corporate) customers?|schools?)\b.{0,60}\b(?:may|can|will|could|be able to|have the ability to|might)\b.{0,40}\b(?:access|see|view|monitor|control|retain|read|disclose|review|receive|obtain|export)\b.{0,100}\b(?:data|information|content|account|messages|communications|activit\w+|usage|files|profile|e-?mails?)\b|\b(?:shar(?:e|ed|ing)|disclos(?:e|ed)|visible|available|accessible)\b.{0,100}\b(?:with|to) (?:\w+ ){0,3}(?:administrators?|employers?|workspace|account owners?|your organi[sz]ation)\b/iu,
          unless: /\b(?:job|applicants?|recruit\w*|former employers?|references?|domain administrator contact)\b/iu,
        },
        {
          on: ['search engine', 'public profile', 'publicly', 'leaderboard', 'profile'],
          pattern:
            /\b(?:search engines?\b.{0,60}\b(?:index|display|find|show|crawl)\w*|indexed by (?:\w+ )?search engines?|(?:public|your|user) profile\b.{0,80}\b(?:is|are|will be|may be|can be|includes?|consists?|visible|displayed|shown)\b.{0,60}\b(?:public|visible|displayed|shown|seen|search\w*|viewed|found|others)|(?:displayed|shown|posted|published|shared|appear\w*|disclose[ds]?|share) (?:\w+ )?publicly)\b/iu,
          unless:
            /\b(?:you (?:may|agree|shall|must) not|we (?:will|do) not (?:publicly|disclose)|traded|licen[sc]e|perform|from (?:your )?public)\b/iu,
        },
      ],
      matches: [
        'Whatever you post in our forums becomes public and can be read by anyone.',
        'Your display name and level are visible to other users.',
        "Your organization's administrator can access your messages and files.",
        'Your public profile may be found by search engines.',
        'Other members can see when you were last online.',
      ],
      passes: [
        'We collect facts from publicly available sources.',
        'You may not post content that others can see as an insult.',
        'We publish changes to this policy on a public page.',
        'Our administrators review each request.',
      ],
    },
    {
      id: 'data-sale',
      name: 'Sale of personal data',
      polarity: 'adverse',
      severity: 'high',
      because: 'Your data is traded, and buyers use it as they like.',
      meaning: 'They sell your personal data, or share it for ads in a way that the law calls a sale.',
      impact: (_parameters, text) => {
        const optOut = /\b(?:opt[- ]?out|do not sell|right to (?:direct|stop|say no|object))\b/iu.test(text)
          ? ' You can **opt out**.'
          : '';
        const kind =
          /\b(?:may|might|could) (?:be )?(?:considered|constitute|deemed|qualify|interpreted|fall)|\b(?:considered|deemed|defined|constitutes?)\b.{0,60}\b(?:sale|sell|sharing)/iu.test(
            text,
          )
            ? 'They share your data in a way that the law can call a **sale**.'
            : undefined;
        const whom = nameThings(text, WHOM, 'and');
        if (kind) return `${kind}${optOut}`;
        if (whom) return `They sell or share your data with ${whom}.${optOut}`;
        return optOut ? `They sell or share your data for ads.${optOut}` : undefined;
      },
      why: 'A sale need not be for money: in some US states, a swap for ads or analytics is enough. Buyers put data from many places together. You can stop future sales, but not take back past ones.',
      note: 'Many notices say "we do not sell for money", and then list what counts as a sale under state law. Read both.',
      regulations: [
        {
          name: 'CCPA, Cal. Civ. Code §§ 1798.120, 1798.135',
          jurisdiction: 'US-CA',
          bears: 'You can opt out of sale and sharing, by a link on the site or a browser signal.',
        },
        {
          name: 'Colorado Privacy Act, C.R.S. § 6-1-1306(1)(a)',
          jurisdiction: 'US-CO',
          bears: 'You can opt out of the sale of your data and of targeted ads.',
        },
        {
          name: 'Virginia Consumer Data Protection Act, Va. Code § 59.1-577',
          jurisdiction: 'US-VA',
          bears: 'You can opt out of the sale of your data for money.',
        },
        {
          name: 'Nevada NRS 603A.345',
          jurisdiction: 'US-NV',
          bears: 'You can tell a website operator not to sell your data.',
        },
        {
          name: 'GDPR Art. 6(1)',
          jurisdiction: 'EU',
          bears: 'Selling data needs a legal basis; most often only your consent will do.',
        },
      ],
      severityRules: [
        {
          when: ({ parameters, text }) =>
            parameters.optOut === true ||
            /\b(?:you (?:can|may|have the right to)\b.{0,60}\b(?:opt[- ]?out|direct us)|opt[- ]out of (?:the |such )?sales?)\b/iu.test(
              text,
            ),
          severity: 'medium',
          because: 'You can opt out of the sale.',
        },
      ],
      related: ['no-data-sale', 'third-party-sharing', 'targeted-advertising', 'do-not-track', 'objection-right'],
      signals: [
        {
          on: ['sell', 'sale', 'sold'],
          pattern: composePattern`\b(?:we|company|partners|group)\b (?:also |do |may |will |might |can |currently |have |has |sometimes |or |and |share ){0,4}(?:${SELLS}).{0,60}\b(?:personal (?:information|data)|your (?:\w+ ){0,2}(?:information|data|details)|information\b|identifiers|(?:user|customer|consumer) data|data (?:to|about|with))`,
          unless:
            /\b(?:not|never|n['’]t|neither|nor|no longer|whether we|if we|(?:sell|sale|transfer) (?:\w+ ){0,5}(?:business|assets|company)|merger|acquisition|sold to you|products|goods|without|recipients? to whom|right to know)\b/iu,
        },
        {
          on: ['sale', 'sell', 'sold', '"share', '“share', '‘sharing', '“sharing', '"sharing', 'sharing'],
          pattern:
            /\b(?:may|might|could|can|is|are|be|would)\b (?:\w+ )?(?:be )?(?:considered|constitutes?|deemed|qualif(?:y|ies)|interpreted|fall|viewed|regarded|treated|defined|characterized|amount|meet|construed)\b.{0,50}\b(?:a |an |as )?["“'‘]?(?:sales?|selling|sell|sharing|sold)\b|\b(?:considered|deemed|defined as|constitutes?|known as)\b.{0,30}["“'‘](?:sales?|selling|sell|shar(?:e|ing))/iu,
          unless:
            /\b(?:not (?:be )?(?:considered|constitute|deemed|a sale)|do(?:es)? not (?:sell|constitute|share)|goods|products|conversion|final sale|(?:considered|deemed) (?:a )?sale of (?:the )?(?:assets|business))\b/iu,
        },
        {
          on: ['sell', 'sale', 'sold'],
          pattern:
            /\b(?:categor(?:y|ies) of (?:personal )?(?:information|data)\b.{0,80}\b(?:sold|sell|sale)|(?:have|has) (?:\w+ )?(?:["“]?sold["”]?|sold or shared|shared or sold|["“]?sold["”]? (?:or|and|\/) ["“]?shared)\b.{0,80}\b(?:information|data|categor|following)|(?:information|data|categories|identifiers|activity)\b.{0,60}\b(?:is|are|was|were|may be) (?:["“]?sold["”]?|shared or sold|["“]?sold["”]? (?:or|and|\/) ["“]?shared)\b)/iu,
          unless:
            /\b(?:not|never|n['’]t|no)\b|\bright to\b|\b(?:recipients?|third parties|parties) (?:to|with) whom\b|\byou (?:can|may|have)\b.{0,40}\b(?:request|know)|\bmerger\b|\b(?:business|company) is sold\b|\bif (?:we|our)\b.{0,40}\b(?:sold|acquired)/iu,
        },
        {
          on: ['sale', 'sell'],
          pattern:
            /\b(?:opt[- ]?(?:ing )?out of|stop|object to) (?:our|such|these|this|any such) (?:\w+ ){0,3}?["“]?(?:sales?|selling)\b/iu,
          unless:
            /\bwe (?:\w+ )?(?:do not|don['’]t|never|have not|will not)\b|\b(?:because|since|as) we do\b|\bwithout\b|\bnot (?:currently )?sell\b(?!.{0,20}\bmy\b)/iu,
        },
        {
          on: ['cross-context', 'cross context', 'valuable consideration', 'monetary'],
          pattern:
            /\bwe\b.{0,40}\b(?:may |do |also )?(?:["“]?shar(?:e|ed)["”]?|["“]?sell["”]?|disclose)\b.{0,140}\b(?:cross[- ]context|in exchange for (?:\w+ ){0,3}(?:valuable|consideration|value)|valuable consideration)/iu,
          unless: /\b(?:not|never|n['’]t|neither)\b/iu,
        },
        {
          on: ['identifiers', 'internet', 'commercial', 'geolocation', 'inferences', 'advertis', 'partners'],
          pattern:
            /^.{0,40}\b(?:identifiers|internet or|commercial information|geolocation|inferences|advertis\w+|partners|device (?:information|data)|online activity)\b/iu,
          under:
            /^(?!.{0,160}\b(?:not|never|n['’]t|no)\b).{0,160}\b(?:we|have|may) (?:\w+ ){0,3}["“]?(?:sell|sold|sale)\b|\bcategories (?:of .{0,40})?(?:sold|we sell)\b/iu,
          unless: /\b(?:right to|opt[- ]out)\b/iu,
        },
      ],
      matches: [
        'We sell personal information to marketing companies.',
        'Our use of ad cookies may be considered a “sale” under California law.',
        'In the past 12 months we have sold or shared the following categories: identifiers.',
        'You can opt out of such sales at any time.',
        'We share identifiers for cross-context behavioural ads.',
        { text: 'Identifiers such as cookie IDs', leadIn: 'We sell these categories of data:' },
      ],
      passes: [
        'We do not sell your personal information.',
        'You have the right to opt out of the sale of your personal information.',
        'All sales are final and considered a sale of goods.',
        'We sell skates, boots and data cables.',
        'If we sell our business, your information moves to the buyer.',
      ],
    },
    {
      id: 'no-data-sale',
      name: 'No sale of personal data',
      polarity: 'favourable',
      severity: 'low',
      because: 'They bind themselves not to trade your data.',
      meaning: 'They promise not to sell your personal data.',
      impact: (_parameters, text) => {
        if (/\b(?:16|sixteen|minors?|children)\b/iu.test(text))
          return 'They say that they do not sell data of people **under 16**, as far as they know.';
        if (/\b(?:monetary|money|for profit)\b/iu.test(text))
          return 'They promise not to sell your data **for money**; other exchanges may still happen.';
        if (/\b(?:unless|except|without (?:your|first))\b/iu.test(text))
          return 'They promise not to sell your data **without your consent** or outside stated exceptions.';
        if (/\b(?:phone|mobile|SMS|text(?:ing)?|opt-in)\b/iu.test(text))
          return 'They promise not to sell your **phone number** or messages.';
        if (/\b(?:shar(?:e|ing)|cross-context|advertis\w*|marketing)\b/iu.test(text))
          return 'They promise not to sell your data or share it **for ads**.';
        return undefined;
      },
      why: 'A written promise can be enforced: breaking it is a deception in many countries. It says nothing about sharing for other reasons. Look there too.',
      note: '"Sell" may be meant narrowly, as in for money. Data passed on for ads or analytics may not be covered.',
      regulations: [
        {
          name: 'FTC Act § 5, 15 U.S.C. § 45',
          jurisdiction: 'US',
          bears: 'Breaking a privacy promise is a deceptive practice.',
        },
        {
          name: 'CCPA, Cal. Civ. Code § 1798.130(a)(5)(C)',
          jurisdiction: 'US-CA',
          bears: 'If they sold no data in the past 12 months, they must say so.',
        },
        {
          name: 'CCPA, Cal. Civ. Code § 1798.140(ad)',
          jurisdiction: 'US-CA',
          bears: '"Sell" covers any valuable exchange, not only money.',
        },
      ],
      polarityRules: [
        {
          pattern: /\bsell\b.{0,60}\b(?:monetary|for money)\b.{0,200}\b(?:however|but|although)\b/iu,
          polarity: 'neutral',
          because: 'It rules out sale for money only.',
        },
      ],
      related: ['data-sale', 'third-party-sharing', 'targeted-advertising', 'children-data'],
      signals: [
        {
          on: ['sell', 'sold', 'selling'],
          pattern:
            /\b(?:do(?:es)? not|don['’]t|doesn['’]t|never|will not|won['’]t|have not|haven['’]t|has not|did not|not|cannot|neither)\b (?:\w+,? ){0,8}?["“'‘]?(?:sell|sold|selling)\b.{0,120}\b(?:information|data|details|e-?mail|it\b|you\b|lists?|numbers?|content|history|categories)/iu,
          unless:
            /\b(?:you (?:may|shall|must|agree|will|can|should)(?: \w+){0,3} not|do not sell (?:or share )?my|you do not|agree not|not (?:be )?(?:sold|sell)\b.{0,30}\b(?:products|goods|copies|account)|direct(?:ing)? us|ask us|tell us|request that we|opt[- ]out|right to|resell|licensee|licen[sc]ed|precluded|do not sell request|software|not to sell your|may not)\b/iu,
        },
        {
          on: ['sold', 'for sale'],
          pattern:
            /\b(?:information|data|details|e-?mail address(?:es)?|numbers?|lists?)\b.{0,60}\b(?:is|are|be|been|was|were)?\b.{0,12}\b(?:not|never|n['’]t)\b (?:\w+,? ){0,6}?(?:sold|for sale)\b/iu,
          unless: /\b(?:right to|opt[- ]out|products)\b/iu,
        },
        {
          on: ['sale', 'sell'],
          pattern:
            /\b(?:no|not|never|without)\b.{0,60}\b(?:sales?|selling) of (?:your |any |the |users?['’]? |consumers?['’]? )?(?:personal |customer |user )?(?:information|data)\b|\bnot in the business of selling\b|\b(?:not|never)\b.{0,40}\b(?:considered|constitute|deemed)\b.{0,20}["“'‘]?(?:a )?(?:sale|selling)\b|\bwe (?:have )?no (?:actual )?knowledge\b.{0,60}\b(?:sell|sold|sale)/iu,
          unless: /\b(?:opt[- ]?out|right to|you (?:may|can|have)|do not sell my|sale of goods|discriminat\w*)\b/iu,
        },
        {
          on: ['sell', 'sold', 'sale'],
          pattern: /^(?:not sold|no\b|none\b|we do not (?:sell|share)|.{0,80}\| (?:no|not sold|none|we do not sell)\b)/iu,
          under: /\b(?:sold|sell|sale)\b/iu,
          unless: /\b(?:refund|all sales|no one)\b/iu,
        },
      ],
      matches: [
        'We do not sell your personal information.',
        'Fennel has not sold any personal data in the past 12 months.',
        'Your phone number is never sold to anyone.',
        'We are not in the business of selling what you tell us.',
        'We have no actual knowledge that we sell data of people under 16.',
        'We will never rent, sell or trade your email address.',
      ],
      passes: [
        'You may not sell your account or its data.',
        'Click “Do Not Sell My Personal Information” to opt out.',
        'You can direct us not to sell your data.',
        'We sell data to partners.',
      ],
    },
    {
      id: 'legal-disclosure',
      name: 'Disclosure to authorities',
      polarity: 'adverse',
      severity: 'medium',
      because: 'You may not learn of it, and the door can be wide.',
      meaning: 'They hand your data to courts, police or others to obey the law or protect rights.',
      impact: (_parameters, text) => {
        const reasons = nameThings(
          text,
          [
            [
              /\b(?:subpoena|court|warrant|legal (?:process|proceeding|obligation|request)|by (?:\w+ )?law|comply|judicial|lawful request)/i,
              'obey the law or a court',
            ],
            [/\b(?:law[- ]enforcement|police|government|authorit|national security|regulat)/i, 'answer authorities'],
            [/\b(?:rights|property|terms|polic(?:y|ies)|agreements?|legal claims)\b/i, 'protect their rights'],
            [/\b(?:safety|harm|danger|emergenc|life|threat)/i, 'keep people safe'],
            [/\bfraud|security|illegal|abuse/i, 'stop fraud and abuse'],
          ],
          'or',
        );
        const told = /\b(?:notif|notice|inform|tell)\w*\b.{0,40}\b(?:you|users?|customers?)\b/iu.test(text)
          ? ' They say when they **tell you**.'
          : '';
        return reasons ? `They can hand over your data to ${reasons}.${told}` : undefined;
      },
      why: 'Every company must obey valid orders. Some wait for one; others act on "good faith" or a simple request. The wording tells you which.',
      note: '"Necessary or appropriate in our view" leaves the choice to them. Few promise to tell you or to resist orders that go too far.',
      regulations: [
        {
          name: 'Stored Communications Act, 18 U.S.C. §§ 2702–2703',
          jurisdiction: 'US',
          bears: 'Providers may give the content of messages to the government only with legal process or in set exceptions.',
        },
        {
          name: 'GDPR Art. 48',
          jurisdiction: 'EU',
          bears: 'An order from outside the EU alone does not allow a transfer: it needs a treaty or another ground.',
        },
        {
          name: 'GDPR Art. 6(1)(c)',
          jurisdiction: 'EU',
          bears: 'Disclosure is lawful where EU or national law demands it.',
        },
        {
          name: 'Investigatory Powers Act 2016',
          jurisdiction: 'UK',
          bears: 'It sets out which authorities can demand data, and how.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:sole (?:and absolute )?discretion|we (?:believe|deem|consider|think|feel) (?:\w+ ){0,4}(?:appropriate|advisable|desirable)|any (?:government|law enforcement) (?:request|official))\b/iu.test(
              text,
            ),
          severity: 'high',
          because: 'They decide for themselves when it is called for.',
        },
        {
          when: ({ text }) =>
            /\b(?:only (?:if|when|where|to the extent|in response)|we (?:will|may|try to|aim to|do) (?:\w+ )?(?:notify|inform|tell) (?:you|users|affected)|valid (?:court|legal|subpoena|warrant)|strictly (?:required|necessary)|legally (?:required|compelled|obliged))\b/iu.test(
              text,
            ),
          severity: 'low',
          because: 'It is limited to what the law demands, or they tell you.',
        },
      ],
      related: ['investigation-cooperation', 'third-party-sharing', 'international-transfer', 'retention'],
      signals: [
        {
          on: [
            'enforcement',
            'subpoena',
            'court',
            'warrant',
            'judicial',
            'legal',
            'government',
            'authorit',
            'regulator',
            'police',
            'by law',
            'law',
            'national security',
          ],
          pattern: composePattern`\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|releas(?:e|es|ed|ing)|transfer(?:red|s)?|reveal(?:ed)?|hand(?:ed)? over|turn over|report(?:ed)?|produc(?:e|ed)|provid(?:e|ed|ing)|access,? (?:\w+,? ){0,3}(?:and|or) disclos\w+|preserv\w+|pass(?:ed)?(?: on)?|surrender|give|made available|communicat\w+|cooperate)\b.{0,160}${AUTHORITIES}`,
          unless:
            /\b(?:where permitted by|(?:as|if|to the extent|where) (?:permitted|allowed) by (?:applicable )?law,? (?:we|you)|you (?:may|must|agree|shall|will|represent|should) (?:not )?(?:\w+ )?(?:share|disclose|provide|transfer)|your right|right to (?:lodge|complain|know|access|request)|lodge a complaint|supervisory authority|consent (?:is|where) required by law|provided by (?:applicable )?law|breach|rights? (?:provided|granted|given) (?:to you )?(?:by|under)|warrants? that|implied|warrant(?:y|ies)|liab(?:le|ility)|jurisdiction of|notify you|retain\w*|standard contractual|adequa\w+|request (?:to|from) (?:you|exercise)|small claims|legal (?:name|guardian|basis|age)|we (?:will )?provide you|provide (?:you|notice)|unsubscribe|confidential information)\b/iu,
        },
        {
          on: ['protect', 'enforce', 'defend', 'establish', 'safety', 'fraud', 'emergenc', 'illegal', 'investigat'],
          pattern:
            /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|releas(?:e|es|ed|ing)|reveal|transfer(?:red)?|access,? (?:\w+,? ){0,3}(?:and|or) disclose|exchang(?:e|ing))\b.{0,200}\b(?:(?:protect|defend|enforce|exercise|establish|safeguard)(?:ing)?(?:,? (?:or |and )?\w+){0,3} (?:the |our |its |their |your |any |against )?(?:\w+,? (?:and |or )?){0,4}(?:rights?|property|safety|legal claims|terms|agreements?|interests|policies|users)|(?:personal |public |physical )?safety of (?:any|our|the|others|users|you|\w+)|(?:prevent|detect|investigat)\w*\b.{0,40}\b(?:fraud|illegal|unlawful|crime|harm|suspected|violations?)|emergenc(?:y|ies)|credit risk)/iu,
          unless:
            /\b(?:service providers?|vendors?|you (?:may|must|agree|shall) not|merger|acquisition|cookies|legitimate interests? (?:in|to)|your (?:rights|interests) (?:are|and freedoms)|sensitive)\b/iu,
        },
        {
          on: [
            'enforcement',
            'subpoena',
            'court',
            'warrant',
            'judicial',
            'legal',
            'government',
            'authorit',
            'regulator',
            'police',
            'by law',
            'comply',
            'protect',
            'enforce',
            'defend',
            'safety',
            'fraud',
            'law',
            'emergenc',
            'investigat',
          ],
          pattern: composePattern`^.{0,90}(?:${AUTHORITIES}|(?:protect|enforce|defend|establish|safeguard)\w*\b.{0,60}\b(?:rights?|property|safety|claims|terms|agreements?)|\b(?:prevent|detect|investigat)\w*\b.{0,40}\b(?:fraud|illegal|unlawful|crime|harm|violations?)|\bcomply with (?:the |any |our )?(?:law|legal|applicable)|\bemergenc(?:y|ies)|\blegal (?:reasons|compliance|purposes))`,
          under:
            /^(?!.{0,140}\b(?:how we use|we use\b|purposes? (?:for|of)|retain|collect|you (?:may|agree|must|shall|will) not|prohibit\w*|right to|rely|legal bas[ei]s)\b).{0,220}\b(?:shar(?:e|ed|ing)|disclos\w+|recipients?|transfer(?:red)? (?:\w+ ){0,4}to|access, preserve|release)\b/iu,
          unless: /\b(?:service providers?|merger|acquisition|lodge|supervisory authority|retain\w*|standard contractual)\b/iu,
        },
        {
          on: ['law enforcement', 'government', 'legal process', 'subpoena', 'court order', 'legal request', 'authorities'],
          pattern:
            /\b(?:respond(?:ing)? to|in response to|comply(?:ing)? with|pursuant to|review (?:each|every|all)|receive|served with|compelled by|challenge)\b.{0,60}\b(?:subpoenas?|court orders?|legal process|(?:law enforcement|government(?:al)?|legal|lawful) (?:\w+ )?(?:requests?|demands?|investigations?|inquir(?:y|ies))|requests? (?:from|by) (?:\w+ ){0,3}(?:authorities|law enforcement|government|courts|police)|search warrants?)\b/iu,
          unless: /\b(?:you (?:agree|must|shall)|retain\w*|terms of service require|copyright)\b/iu,
        },
      ],
      matches: [
        'We disclose your data where a court order or subpoena requires it.',
        'We may share what we know with law enforcement.',
        'Data can be released to protect the rights, property or safety of our users.',
        'We respond to government requests only after a lawyer has read them.',
        { text: 'To comply with the law', leadIn: 'We share your data in these cases:' },
        { text: 'Public authorities, where we must', heading: 'Who we share data with' },
      ],
      passes: [
        'You have the right to lodge a complaint with a supervisory authority.',
        'You must provide your legal name.',
        { text: 'To comply with the law', leadIn: 'How we use your data:' },
        'We share tips on how to stay within the rules of the house.',
      ],
    },
    {
      id: 'business-transfer',
      name: 'Merger or sale of the company',
      polarity: 'adverse',
      severity: 'medium',
      because: 'Your data can end up with a company that you did not choose.',
      meaning: 'If the company is sold, merged or bankrupt, your data goes with it.',
      impact: (_parameters, text) => {
        const notice =
          /\b(?:notif(?:y|ied)|inform(?:ed)?|tell|announce)\b|\b(?:provide|give|receive|post)\b.{0,30}\bnotice\b/iu.test(text) &&
          !/\bwithout (?:\w+ )?notice/iu.test(text);
        const bound =
          /\b(?:subject to|honou?r|bound by|in accordance with|consistent with|continue|comply with|same (?:privacy|protections))\b/iu.test(
            text,
          );
        const early = /\b(?:negotiat|due diligence|contemplat|prospective|potential|proposed|consideration of)\w*/iu.test(text);
        const when = early ? '**already during talks** about a sale or merger' : 'if the company is **sold or merged**';
        if (notice && bound) return `Your data can go to a new owner ${when}. They **tell you**, and this notice still binds.`;
        if (notice) return `Your data can go to a new owner ${when}. They **tell you**.`;
        if (bound) return `Your data can go to a new owner ${when}, who must **keep to this notice**.`;
        return early ? `Your data can go to others ${when}.` : undefined;
      },
      why: 'Customer data is often the most valuable thing that a failing company owns. The buyer may have other plans for it. A promise to tell you first gives you time to delete your account.',
      note: 'It is often unclear whether the old notice binds the buyer, or only until the buyer changes it.',
      regulations: [
        {
          name: 'Bankruptcy Code, 11 U.S.C. §§ 332, 363(b)(1)',
          jurisdiction: 'US',
          bears: 'A bankrupt company may sell personal data against its own policy only after a court has looked at it.',
        },
        {
          name: 'GDPR Art. 13(3), 14',
          jurisdiction: 'EU',
          bears: 'You must be told of the new controller and of new purposes.',
        },
        {
          name: 'CCPA, Cal. Civ. Code § 1798.140(ad)(2)',
          jurisdiction: 'US-CA',
          bears: 'A merger is no "sale" of data, but the buyer must give notice before using it in a materially new way.',
        },
        {
          name: 'PIPEDA, s. 7.2',
          jurisdiction: 'CA',
          bears: 'Data may pass in a business deal without consent only if its use is limited and it is protected.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:(?:we|us)(?:['’]ll| will| shall| would)? (?:\w+ )?(?:notify|inform|tell|provide (?:you )?(?:with )?notice)|you will be (?:notified|informed)|(?:will|shall|must|required to) (?:\w+ )?(?:honou?r|be bound by|comply with|respect|remain subject)|opt[- ]out)\b/iu.test(
              text,
            ),
          severity: 'low',
          because: 'They tell you, or the new owner is bound by this notice.',
        },
      ],
      related: ['affiliate-sharing', 'third-party-sharing', 'assignment', 'change-notice'],
      signals: [
        {
          on: [
            'merge',
            'acqui',
            'bankrupt',
            'insolven',
            'reorgani',
            'restructur',
            'receivership',
            'liquidation',
            'dissolution',
            'divestiture',
            'assets',
            'change of control',
            'change in control',
            'ownership',
            'business trans',
            'business combination',
            'successor',
            'prospective',
            'due diligence',
            'sell',
            'sale',
            'corporate',
          ],
          pattern: composePattern`(?:${DEAL}).{0,260}\b(?:information|data|user|customer|assets? (?:transferred|that)|disclos\w+|shared?)\b.{0,160}\b(?:transfer\w*|shar(?:e|ed|ing)|disclos\w+|sold|pass\w*|acquired|part of|assets?|assign\w*|provid\w+|subject to|made available|successor)|\b(?:transfer|shar|disclos|assign|convey|reveal|sold|pass)(?:e?s|ed|e|red|ring|ing)?\b.{0,100}\b(?:information|data|it|them|records)\b.{0,180}\b(?:${DEAL})`,
          unless:
            /\b(?:you (?:may|shall|must|agree) not|your rights (?:and|or) obligations|this agreement|these terms|(?:assign|transfer) (?:\w+ ){0,4}(?:agreement|terms|rights|account)|liab(?:le|ility)|prices?|products? (?:sold|for sale)|account (?:may|is) not|warrant|in-app|point of sale|sales? of (?:products|goods|personal|your)|consolidation of claims|stock market|do not sell|virtual|UGC|merge our|merge (?:\w+ ){0,3}data|user due diligence|successor data)\b/iu,
        },
        {
          on: [
            'merge',
            'acqui',
            'bankrupt',
            'insolven',
            'reorgani',
            'restructur',
            'liquidation',
            'assets',
            'change of control',
            'business trans',
            'successor',
            'corporate trans',
            'ownership',
            'sale of',
          ],
          pattern: composePattern`^.{0,120}(?:${DEAL})`,
          under: SHARING_LIST,
          unless:
            /\b(?:we (?:collect|receive)|right to|do not sell|sales? of (?:personal|your)|joint venture partners|you (?:may|can) opt)\b/iu,
        },
        {
          on: ['merge', 'acqui', 'bankrupt', 'sale of', 'sold', 'assets', 'buyer', 'acquirer', 'successor', 'new owner'],
          pattern:
            /\b(?:personal |user |customer |your )(?:information|data)\b.{0,80}\b(?:business assets?|transferred assets?|assets? (?:that|which|transferred|we|of)|one of the (?:\w+ )?assets)\b|\b(?:acquirer|buyer|purchaser|successor|acquiring (?:company|entity|party)|new owner|surviving entity)\b.{0,100}\b(?:information|data|privacy (?:policy|notice|statement))\b/iu,
          unless:
            /\b(?:seller|your order|shipping|sellers|liab(?:le|ility)|transaction with a buyer|buyers and|buyer (?:or|and) seller)\b/iu,
        },
      ],
      matches: [
        'If we merge with another company, your data may be transferred to it.',
        'We may share data in connection with the sale of our business or during due diligence.',
        'User data is among the transferred assets, and the buyer must honour this notice.',
        'An acquirer may go on using your information as described in this privacy notice.',
        { text: 'With a buyer in an acquisition of our company', leadIn: 'We share your data:' },
        { text: 'Business transfers', heading: 'When we disclose data' },
      ],
      passes: [
        'You may not assign or transfer this agreement, except in a merger.',
        'Our reorganization of the help pages makes answers easier to find.',
        'All sales of products are final.',
        'Our shop has merged its two newsletters.',
      ],
    },
    {
      id: 'consent-sharing',
      name: 'Sharing at your direction',
      polarity: 'neutral',
      severity: 'low',
      because: 'You start it or agree to it.',
      meaning: 'Others get your data when you agree or connect another service.',
      impact: (_parameters, text) => {
        if (
          /\b(?:connect|link|integrat|log ?in|sign ?in|third[- ]party (?:apps?|applications?|services?|accounts?|integrations?)|API)\b/iu.test(
            text,
          ) &&
          /\b(?:you|your)\b/iu.test(text)
        )
          return 'When you **connect another service**, it gets data from your account.';
        if (
          /\b(?:at your (?:request|direction)|you (?:direct|instruct|ask|request|tell)|on your (?:behalf|instructions))/iu.test(
            text,
          )
        )
          return 'They share your data when **you ask them to**.';
        if (/\b(?:consent|permission|agree)/iu.test(text))
          return 'They share your data in other ways only **with your consent**.';
        return undefined;
      },
      why: 'It is good when sharing waits for your yes. But a quick click to connect an app can open a lot. The other service then follows its own rules.',
      note: 'See whether "consent" means a clear yes, or is said to follow from your use of the service.',
      regulations: [
        {
          name: 'GDPR Art. 7',
          jurisdiction: 'EU',
          bears: 'Consent must be free, clear and as easy to take back as to give.',
        },
        {
          name: 'GDPR Art. 20',
          jurisdiction: 'EU',
          bears: 'You can have your data passed straight to another service where that is feasible.',
        },
        {
          name: 'CCPA, Cal. Civ. Code § 1798.140(ad)(2)',
          jurisdiction: 'US-CA',
          bears: 'Sharing that you direct on purpose is no "sale".',
        },
      ],
      severityRules: [
        {
          when: ({ text }) => /\b(?:implied consent|deemed to (?:have )?consent|by using\b.{0,60}\bconsent)/iu.test(text),
          severity: 'medium',
          because: 'Consent is taken to follow from your use.',
        },
      ],
      related: ['third-party-sharing', 'public-visibility', 'third-party-sources', 'legal-basis'],
      signals: [
        {
          on: [
            'consent',
            'permission',
            'direction',
            'at your request',
            'you direct',
            'you instruct',
            'opt in',
            'opt-in',
            'your approval',
            'your instruction',
          ],
          pattern: composePattern`\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|transfer(?:red|s)?|pass(?:ed)? on|releas(?:e|ed)|(?:provid|giv|sen)\w+\b.{0,80}\bto (?:third|others|other|our|your|the|such|any))\b.{0,160}\b(?:(?:with|if|where|when|upon|on|subject to|after|without|unless|obtain\w*|have|on the basis of) (?:\w+,? ){0,6}?(?:consent(?:ed)?|permission|approval|authori[sz]ation)|at your (?:direction|request|instruction)s?|(?:on|with|per|following) your (?:instructions|direction)|you (?:direct|instruct|ask|request|authori[sz]e|tell) us|you (?:have )?(?:consent|agree|opt(?:ed)?[- ]in)(?:ed|d)?\b|as directed by you)`,
          unless:
            /\b(?:children|parent\w*|under 1\d|cookies|e-?mails? (?:to|from) you|marketing (?:e-?mails|messages)|you (?:may|must|shall|agree|represent|warrant|should) (?:not )?(?:\w+ )?(?:share|disclose|provide|transfer|upload)|written (?:consent|permission) of (?:us|the company)|our (?:prior )?(?:written )?(?:consent|permission|approval)|without notice|withdraw\w*|provid\w+ (?:your |us (?:with )?)?(?:\w+ )?consent|giv\w+ (?:your |us )?(?:\w+ )?(?:consent|permission)|send you|copyright|licen[sc]e|trademark|adequa\w+|standard contractual|derogation|represent and warrant|without (?:your )?(?:consent|permission) (?:where|for)|under these terms|rights and obligations|right to|portab\w+|these messages|image or video|authori[sz]ed agent|by (?:accessing|using))\b/iu,
        },
        {
          on: ['consent', 'permission', 'direction', 'request', 'you direct', 'authori'],
          pattern:
            /\b(?:with|upon|where you|based on) (?:\w+ ){0,3}(?:consent|permission|authori[sz]ation|approval|direction)\b.{0,100}\b(?:we|us)\b.{0,30}\b(?:share|disclose|transfer|provide|pass|release)\b/iu,
          unless: /\b(?:children|parent\w*|marketing messages|send you|location)\b/iu,
        },
        {
          on: [
            'consent',
            'permission',
            'direction',
            'request',
            'you direct',
            'you ask',
            'authori',
            'agree',
            'instruct',
            'choose',
          ],
          pattern:
            /^.{0,60}\b(?:(?:with|upon|where|if|when|have|given) (?:\w+ ){0,4}(?:consent(?:ed)?|permission|approval|authori[sz]ation|agree[ds]?)|(?:your )?consent\b|at your (?:direction|request|option)|you (?:direct|instruct|ask|request|authori[sz]e|choose|tell)|on your (?:instructions|behalf))\b/iu,
          under:
            /^(?!.{0,140}\b(?:how we use|we use\b|legal bas[ei]s|process\w* (?:your|the|on)|collect|retain|you (?:may|agree|must|shall|will) not|prohibit\w*|right to|international|transfers? (?:of|to|outside))\b).{0,220}\b(?:shar(?:e|ed|ing)|disclos\w+|recipients?|who (?:has|have))\b/iu,
          unless: /\b(?:children|withdraw\w*|marketing e-?mails|subpoena|merger)\b/iu,
        },
        {
          on: [
            'connect',
            'link',
            'integrat',
            'third-party app',
            'third party app',
            'third-party service',
            'third party service',
            'log in',
            'single sign',
            'api',
            'plug',
          ],
          pattern:
            /\b(?:if|when|where|by|should) you(?:r)?\b.{0,80}\b(?:connect\w*|link\w*|integrat\w*|enabl\w*|authori[sz]\w*|install\w*|log ?in|sign ?in|access\w*|interact\w*|us(?:e|ing)|choos\w+ to share|purchas\w+|book)\b.{0,100}\b(?:third[- ]part(?:y|ies)|social (?:media|network\w*)|other (?:apps?|services?|accounts?)|apps?\b|integrations?|facebook|partners?)\b.{0,140}\b(?:(?:we|us) (?:may |will |can ){0,2}(?:share|disclose|provide|send|transfer|pass)|(?:shar(?:e|ed|ing)|disclos\w+|provid\w+|transmit\w*|sent|sends?) (?:\w+ ){0,5}(?:with|to) (?:that|the|those|such|this|them|these|any)|(?:that|those|such|the|these) (?:\w+ ){0,4}(?:may|will|can) (?:\w+ )?(?:access|receive|obtain|have access))\b/iu,
          unless: /\b(?:we (?:may |will )?(?:receive|collect)|cookies|not responsible|over time|links? to)\b/iu,
        },
      ],
      matches: [
        'We share your data with other companies only with your consent.',
        'We disclose data at your request, for example to your bank.',
        'With your permission, we pass your number to the driver.',
        'If you connect a third-party app to your account, we share your playlists with that app.',
        { text: 'When you have agreed', leadIn: 'We share data in these cases:' },
      ],
      passes: [
        'You may not share our text without our written consent.',
        { text: 'With your consent', leadIn: 'The legal bases on which we process data are:' },
        'We send you marketing messages with your consent.',
        'You can withdraw your consent at any time.',
      ],
    },
    {
      id: 'international-transfer',
      name: 'International transfers',
      polarity: 'neutral',
      severity: 'medium',
      because: 'Other countries may protect your data less.',
      meaning: 'Your data is stored or used in other countries.',
      impact: ({ places }, text) => {
        if (/\b(?:not|never|n['’]t)\b.{0,20}\btransfer\w*\b.{0,80}\b(?:outside|abroad|third countr|other countr)/iu.test(text))
          return 'They say that your data does **not** leave, at least in part.';
        const guard = nameThings(
          text,
          [
            [/\bstandard (?:contractual|data protection)|SCCs?\b|model (?:clauses|contracts?)/i, 'standard contract clauses'],
            [/\bdata privacy framework|DPF\b/i, 'the Data Privacy Framework'],
            [/\badequa(?:cy|te)\b/i, 'adequacy decisions'],
            [/\bbinding corporate rules|BCRs?\b/i, 'binding corporate rules'],
          ],
          'and',
        );
        const there = places?.length ? `**${listWords(places, 'and')}**` : undefined;
        const keeps = guard ? ` They rely on ${guard}.` : '';
        if (
          /\b(?:different|not (?:be )?(?:as|the same|equivalent|offer)|less|lower|fewer)\b.{0,80}\b(?:protect|laws?|level|stringent|strict)/iu.test(
            text,
          ) &&
          !guard
        )
          return `Your data goes to ${there ?? 'other countries'}, where the law may protect it **less**.`;
        return there || guard ? `Your data goes to ${there ?? 'other countries'}.${keeps}` : undefined;
      },
      why: 'The law of the place where data lies decides who can demand it. European law wants safeguards for data that leaves. Those help, but they do not bind foreign authorities.',
      note: '"Countries where we or our partners operate" can mean anywhere. Safeguards are often named, but a copy comes only on request.',
      regulations: [
        {
          name: 'GDPR Art. 44–49',
          jurisdiction: 'EU',
          bears: 'Data may leave only to a country with adequate protection, under safeguards or in set exceptions.',
        },
        {
          name: 'Commission Decision (EU) 2023/1795',
          jurisdiction: 'EU',
          bears: 'US companies that joined the Data Privacy Framework count as adequate.',
        },
        {
          name: 'UK GDPR Art. 44–49',
          jurisdiction: 'UK',
          bears: 'The UK has its own rules and standard clauses for transfers.',
        },
        {
          name: 'Federal Act on Data Protection, Art. 16',
          jurisdiction: 'CH',
          bears: 'Transfers need adequate protection or safeguards.',
        },
        {
          name: 'CQLR c. P-39.1, s. 17',
          jurisdiction: 'CA-QC',
          bears: 'Before data leaves Québec, its protection there must be assessed.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:standard (?:contractual|data protection)|SCCs?|model clauses|data privacy framework|adequa(?:cy|te)|binding corporate rules|appropriate safeguards|suitable safeguards)\b/iu.test(
              text,
            ),
          severity: 'low',
          because: 'It names safeguards.',
        },
        {
          when: ({ text }) =>
            /\b(?:only|exclusively|solely)\b.{0,60}\b(?:stored|processed|hosted|servers?)\b.{0,60}\b(?:EU|EEA|Europe\w*|Germany|Switzerland)\b/iu.test(
              text,
            ),
          severity: 'low',
          because: 'The data stays in Europe.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:do not|don['’]t|never|will not|not be|no)\b.{0,20}\btransfer(?:red|s)?\b.{0,80}\b(?:outside|abroad|third countr|other countr)/iu,
          polarity: 'favourable',
          because: 'It says that data does not leave.',
        },
      ],
      related: ['service-providers', 'legal-disclosure', 'security-measures', 'regional-rights'],
      signals: [
        {
          on: [
            'united states',
            'countr',
            'outside',
            'abroad',
            'eea',
            'european economic',
            'jurisdiction',
            'international',
            'cross-border',
            'overseas',
            'usa',
            'u.s.',
            'worldwide',
            'around the world',
            'global',
            'in the us',
            'to the us',
          ],
          pattern:
            /\b(?:transfer(?:s|red|ring)?|stor(?:e|es|ed|age|ing)|process(?:ed|ing|es)?|host(?:ed|ing)?|transmit\w*|mov(?:e|ed|ing)|maintain\w*|located|held|sent|export\w*|access(?:ed)?|shar(?:e|ed|ing)|disclos\w+|collected|servers?|data cent(?:er|re)s?)\b.{0,160}\b(?:(?:in|to|within|into|from) (?:(?:the |our |\w+ and )?(?:United States|USA|U\.S\.)|the US\b)|(?:in|to|from|of|within) (?:\w+,? (?:and |or )?){0,3}(?:other|third|another|any|foreign|different|various|such|those|multiple|many) (?:\w+ ){0,2}(?:countr(?:y|ies)|jurisdictions?|parts of the world)|outside (?:\w+ ){0,6}?(?:EEA|EU\b|European|Europe|UK\b|United Kingdom|Switzerland|your (?:\w+ ){0,3}(?:country|state|jurisdiction|province|home)|country|Canada|Australia|India|Brazil|Japan|borders|jurisdiction)|countr(?:y|ies) (?:other than|outside|where|in which|whose|that)|abroad|overseas|across (?:international |national )?borders|internationally|around the world|globally|worldwide|(?:in|to) (?:Canada|India|Singapore|Germany|Ireland|the Netherlands|Australia|Japan|China|Switzerland|the EU|the European Union|the EEA))\b/iu,
          unless:
            /\b(?:data subject rights|trade ?marks?|licen[sc]e|liab(?:le|ility)|embargo\w*|sanction\w*|resident of any|message charges|you represent|bank account|following rights|export (?:control|law|regulation)s?|re-?export|courts?|arbitrat\w*|shipping|delivery|age of|laws? of (?:the )?(?:state|other)|if you (?:are|reside|live|access)\b.{0,60}\boutside\b(?!.{0,160}\b(?:transfer|process|stor))|used? by (?:anyone|persons)|appropriate (?:or available )?for use|users? (?:who (?:are|is) )?(?:located|residing|resident)\b.{0,30}\bin\b(?!.{0,160}\b(?:transfer|process|stor)))\b/iu,
        },
        {
          on: [
            'standard contractual',
            'standard data protection',
            'sccs',
            'model clauses',
            'model contract',
            'adequacy',
            'adequate level',
            'binding corporate rules',
            'privacy framework',
            'privacy shield',
            'dpf',
            'appropriate safeguards',
            'suitable safeguards',
          ],
          pattern:
            /\b(?:standard (?:contractual|data protection) clauses|SCCs?\b|model (?:contractual )?(?:clauses|contracts?)|adequacy (?:decisions?|regulations?|findings?)|adequate level of (?:data |privacy )?protection|binding corporate rules|data privacy framework|privacy shield|(?:EU|Swiss|UK)[- ]U\.?S\.? DPF|DPF (?:principles|program)|(?:appropriate|suitable) safeguards\b.{0,80}\b(?:transfer|countr|EEA|outside))/iu,
          unless: /\b(?:arbitrat\w+|complaints?|dispute resolution|recourse)\b/iu,
        },
        {
          on: ['transfer', 'countr', 'servers'],
          pattern:
            /\b(?:international(?:ly)?|cross-border|overseas|onward|global) (?:data )?transfers?\b.{0,120}\b(?:data|information|safeguards?|clauses|protect|ensure|comply|consent|in accordance|law)|\b(?:countr(?:y|ies)|jurisdictions?)\b.{0,80}\b(?:(?:may|might|do|does|will) (?:not )?(?:\w+ )?(?:have|provide|offer|be|afford|ensure|guarantee)|with) (?:\w+ ){0,4}(?:different|same|equivalent|similar|adequate|protective|stringent|comparable|lower|data protection|level)|\b(?:our |the )?servers (?:are|may be|is|that)\b.{0,20}\blocated\b/iu,
          unless: /\b(?:liab(?:le|ility)|money transfer|bank transfer|licen[sc]e|wire)\b/iu,
        },
        {
          on: [
            'countr',
            'adequa',
            'clauses',
            'safeguard',
            'consent',
            'contract',
            'framework',
            'transfer',
            'eea',
            'binding corporate',
          ],
          pattern:
            /^.{0,160}\b(?:adequa(?:te|cy)|standard (?:contractual|data protection)|contractual clauses|binding corporate|safeguards|privacy framework|(?:explicit )?consent|necessary for the (?:performance|conclusion)|countr(?:y|ies)|EEA)\b/iu,
          under:
            /\b(?:international|cross-border|overseas|outside the (?:EEA|EU|UK|European)|third countr\w+|other countries|data transfers?)\b/iu,
          unless: /\b(?:right to|complain\w*|arbitrat\w*|supervisory)\b/iu,
        },
      ],
      matches: [
        'Your data is stored on servers in the United States.',
        'We may transfer personal data to countries outside the EEA.',
        'For such transfers we rely on standard contractual clauses.',
        'The laws of those countries may not offer the same level of protection as yours; such countries may have different rules.',
        'We do not transfer your data outside Switzerland.',
        { text: 'An adequacy decision of the Commission', leadIn: 'International transfers rest on one of the following:' },
      ],
      passes: [
        'You must follow export control laws when you move the software abroad to other countries.',
        'Money transfers to other banks take 2 days.',
        'Our site may not be appropriate for use in other countries.',
        'We share your data with partners.',
      ],
    },
  ],
});
