import { composePattern } from './compose-pattern';
import { defineFamily } from './define';
import { nameDuration } from './name-duration';
import { nameThings } from './name-things';

/** What is kept or protected. */
const RECORDS = String.raw`(?:(?:personal|account|customer|user|usage|log|transaction|contact|billing|payment|location|such|this|that|these|those|your|the|all|any|certain|some)\s+(?:\w+\s+){0,3}?(?:data|information|records?|details|logs?|files?|content|copies|documents?|messages|recordings?|history)|personal\s+(?:data|information)|data|information|records|PII|it|them)`;

/** A time in figures or words: "30 days", "six (6) months". */
const TIME = String.raw`(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|sixty|ninety|a|an)\s*(?:\(\w+\)\s*)?[\s-](?:\w+\s+)?(?:hours?|days?|weeks?|months?|years?)\b`;

/** Words by which data goes. */
const GONE = String.raw`(?:(?:automatically\s+|permanently\s+|securely\s+|then\s+)?(?:delet|eras|destroy|remov|purg|anonymi[sz]|de-identif|overwrit)\w*)`;

/** Steps that readers can picture, in plain words. */
const STEPS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/\bencrypt|\bssl\b|\btls\b|\bsecure\s+socket|\bhttps\b/i, 'encryption'],
  [/\bfirewall/i, 'firewalls'],
  [/\b(?:two|multi)[\s-]factor|\bauthenticat/i, 'login checks'],
  [
    /\b(?:limit|restrict|control)\w*\b[^.]{0,40}\baccess|\bneed[\s-]to[\s-]know|\baccess\s+controls?|\baccess\s+(?:is|to)\b[^.]{0,40}\b(?:limited|restricted)/i,
    'limits on who may look',
  ],
  [/\baudit|\bpenetration|\bvulnerabilit|\bscan|\btest(?:s|ed|ing)\b/i, 'regular tests'],
  [/\biso[\s/]|\bsoc\s?[12]|\bpci\b/i, 'a recognised security standard'],
  [/\btrain(?:ed|ing)\b/i, 'staff training'],
  [/\bback-?ups?\b/i, 'backups'],
  [/\bpseudonym|\bhash|\banonymi/i, 'hiding of names'],
];

export const retention = defineFamily({
  id: 'retention',
  name: 'Keeping and protecting data',
  types: [
    {
      id: 'retention',
      name: 'Retention',
      polarity: 'neutral',
      severity: 'medium',
      because: 'The longer data is kept, the more can happen to it.',
      meaning: 'It says how long the platform keeps your data, or what decides that.',
      impact: (parameters, text) => {
        const time = nameDuration(parameters);
        const delMatch = /\b(?:delet|eras|destroy|anonymi|purg|remov)\w*/iu.test(text) && /\bwithin\b/iu.test(text);
        if (time && delMatch) return `The platform deletes the data within ${time}.`;
        if (time && /\bat\s+least\b|\bminimum\b|\bno\s+less\s+than\b|\bnot\s+less\s+than\b/i.test(text))
          return `The platform keeps the data for ${time} or longer.`;
        if (time) return `The platform keeps the data named here for ${time}.`;
        if (/\bindefinite|\bperpetu|\bunlimited\s+(?:time|period)|\bforever\b/i.test(text) && !/\bnot\b/i.test(text))
          return 'The platform keeps the data **with no end date**.';
        if (
          /\bas\s+long\s+as\s+(?:\w+\s+){0,4}?(?:account|customer|member|user)\b|\baccount\s+(?:is|remains)\s+(?:active|open)/i.test(
            text,
          )
        )
          return 'The platform keeps the data **while you have an account**, and perhaps longer.';
        if (/\blaws?\b|\blegal|\btax|\baccounting|\bstatut/i.test(text))
          return 'The platform keeps the data as long as it needs it, or **as the law demands**.';
        if (/\bnecessary|\bneeded|\bneed\b|\brequired/i.test(text))
          return 'The platform keeps the data **as long as it needs it**; no time is named.';
        return undefined;
      },
      why: 'Data that is gone cannot leak, be sold or be asked for by others. A time in figures can be checked. "As long as necessary" leaves the choice to the platform.',
      note: 'Look for what is left out: backups, logs, and data kept "for legitimate business purposes" often stay longer.',
      regulations: [
        {
          name: 'GDPR Art. 5(1)(e)',
          jurisdiction: 'EU',
          bears: 'Personal data may not be kept longer than its purpose needs.',
        },
        {
          name: 'GDPR Art. 13(2)(a)',
          jurisdiction: 'EU',
          bears: 'You must be told how long data is kept, or what decides it.',
        },
        {
          name: 'CCPA, Civil Code § 1798.100(a)(3)',
          jurisdiction: 'US-CA',
          bears: 'Businesses must say how long they keep each kind of data, or what decides it.',
        },
        {
          name: 'COPPA Rule, 16 CFR § 312.10',
          jurisdiction: 'US',
          bears: "Children's data may be kept only as long as its purpose needs.",
        },
        {
          name: 'LGPD Arts. 15–16',
          jurisdiction: 'BR',
          bears: 'Personal data must be deleted once its processing ends, with a few exceptions.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:indefinitely|perpetuity|forever|unlimited\s+(?:time|period))\b/iu.test(text) &&
            !/\b(?:not|never)\b[^.]{0,40}\b(?:indefinitely|forever)\b|\b(?:anonym|aggregat|de-?identif)\w*/iu.test(text),
          severity: 'high',
          because: 'There is no end date.',
        },
        {
          when: ({ parameters }) => parameters.days !== undefined && parameters.days > 0 && parameters.days <= 90,
          severity: 'low',
          because: 'The time is short: 90 days or less.',
        },
        {
          when: ({ parameters }) => parameters.days !== undefined && parameters.days >= 120 * 30,
          severity: 'high',
          because: 'The time is 10 years or more.',
        },
      ],
      related: ['deletion-right', 'data-loss-on-termination', 'inactivity-termination', 'legal-disclosure', 'aggregate-data'],
      signals: [
        {
          on: ['retain', 'keep', 'kept', 'store', 'storing', 'hold', 'held', 'maintain', 'preserve', 'archiv', 'process'],
          pattern: composePattern`\b(?:retain(?:ed|s|ing)?|ke(?:ep|pt|eps|eping)|stor(?:e|ed|es|ing)|h(?:old|eld)|maintain(?:ed)?|preserved?|archived?|process(?:ed)?)\b[^.]{0,140}\b(?:(?:for|only|than)\s+)?(?:as|so)\s+long\s+as\b[^.]{0,100}\b(?:necess\w+|need(?:ed)?|requir\w+|account|active|custom\w+|relationship|law|legal\w*|purposes?|permitted|use\s+(?:the|our)|relevant|reasonabl\w+|legitimate|contract|subscri\w+|valid|you\s+(?:are|have|remain|use))\b`,
          unless:
            /\b(?:backup\s+copy\s+of\s+the\s+software|copyright|notices?\s+intact|you\s+(?:may|shall|must|agree\s+to)\s+(?:\w+\s+)?(?:keep|retain|store|maintain))\b/iu,
        },
        {
          on: ['retain', 'keep', 'kept', 'store', 'stored', 'hold', 'held', 'maintain', 'preserve', 'archiv', 'saved'],
          pattern: composePattern`\b(?:retain(?:ed|s|ing)?|ke(?:ep|pt|eps|eping)|stor(?:e|ed|es|ing)|h(?:old|eld)|maintain(?:ed)?|preserved?|archived?|saved?)\b[^.]{0,120}\b(?:(?:for|within|during|exceed\w*|than|until|least|to|of)\s+(?:\w+\s+){0,6}?${TIME}|(?:for\s+)?(?:no|not)\s+longer\s+than\b|(?:longer|period)\b[^.]{0,40}\b(?:necessary|needed|required)|until\b[^.]{0,60}\b(?:delet\w+|clos\w+|request\w*|no\s+longer|withdraw\w*|expir\w+|terminat\w+|end)\b|for\s+(?:the|a|an)\s+(?:\w+\s+){0,4}?(?:period|duration|time|term|life|amount)\b|indefinitely)`,
          unless:
            /\b(?:cookies?|pixels?|you\s+(?:may|shall|must|agree|will|should)\s+(?:\w+\s+){0,3}?(?:keep|retain|store|maintain|hold)|insurance|funds|deposit|warranty|web\s*site\s+visitors\s+browser|confidential\w*|hold\s+harmless|stock|order|reservation|booking\s+(?:is|will)|minutes\s+early|you\s+have\s+obtained)\b/iu,
        },
        {
          on: [
            'retention',
            'storage period',
            'storage duration',
            'period of storage',
            'storage time',
            'duration of storage',
            'storage limitation',
          ],
          pattern:
            /\b(?:(?:data\s+)?retention\s+(?:periods?|polic(?:y|ies)|schedules?|criteria|times?|requirements?|practices|obligations?|rules?|terms?)|storage\s+(?:periods?|durations?|time)|(?:period|duration)\s+of\s+storage|statutory\s+retention)\b[^.]{0,140}\b(?:is|are|will|may|depend\w*|determin\w*|based|consider|var(?:y|ies)|expir\w*|of|for|ends?|according|appl(?:y|ies)|delet\w+|after|until|unless|provid\w*)\b/iu,
          unless:
            /\b(?:cookies?|audience\s+retention|storage\s+fees|users\s+are\s+solely|employee\s+retention|refer\s+to\s+the\s+cookie|you\s+(?:must|shall|should|are\s+responsible))\b/iu,
        },
        {
          on: ['retention', 'how long', 'retain', 'keep', 'kept', 'stored'],
          pattern:
            /\b(?:determin\w+|criteria|consider\w*|decid\w+|depend\w*|factors?|vary|varies)\b[^.]{0,120}\b(?:(?:appropriate\s+)?retention(?:\s+periods?)?|how\s+long\b|(?:period|length|time)\b[^.]{0,40}\b(?:retain|keep|kept|store|held))\b|\b(?:retention\s+periods?|how\s+long\s+(?:we|your|the)\b[^.]{0,40}\b(?:retain\w*|keep|kept|store[sd]?|held?))\b[^.]{0,100}\b(?:depends?|vary|varies|determin\w+|based\s+on|criteria|factors?)\b/iu,
          unless: /\bcookies?\b/iu,
        },
        {
          on: ['delet', 'eras', 'destroy', 'remov', 'purg', 'anonymi', 'de-identif', 'overwrit'],
          pattern: composePattern`\b${RECORDS}\b[^.]{0,120}\b${GONE}\b[^.]{0,60}\b(?:(?:after|within|in|following|upon|no\s+later\s+than|every|at\s+the\s+end\s+of|until|up\s+to)\s+(?:\w+\s+){0,5}?(?:${TIME}|the\s+(?:\w+\s+){0,3}?(?:retention|storage|expir\w+)|expir\w+)|(?:as\s+soon\s+as|once|when|if|where)\b[^.]{0,60}\b(?:no\s+longer|not\s+(?:required|needed|necessary)|ceas\w+|expire[sd]?|fulfilled|achieved))`,
          unless: /\b(?:cookies?|respond\s+to\s+(?:your|a)\s+request|copyright|counter)\b/iu,
        },
        {
          on: ['delet', 'eras', 'destroy', 'remov', 'purg', 'anonymi', 'de-identif', 'securely dispos'],
          pattern: composePattern`\b(?:delete|erase|destroy|remove|purge|anonymi[sz]e|de-identify|dispose\s+of)\b[^.]{0,40}\b${RECORDS}\b[^.]{0,80}\b(?:(?:after|within|in|following|no\s+later\s+than)\s+(?:\w+\s+){0,5}?${TIME}|(?:as\s+soon\s+as|once|when|if|where)\b[^.]{0,60}\b(?:no\s+longer|not\s+(?:required|needed|necessary)|ceas\w+|expire[sd]?|fulfilled|achieved|purposes?))`,
          unless:
            /\b(?:cookies?|right\s+to|you\s+(?:may|can|have)\b[^.]{0,40}\bdelete|respond\s+to|request\s+(?:that|the)|you\s+(?:must|shall|will|agree)|licensee|prohibited|want\s+us\s+to|incumbent)\b/iu,
        },
        {
          on: ['month', 'year', 'day', 'week', 'hour', 'as long as', 'until', 'duration', 'indefinite'],
          pattern: composePattern`${TIME}|\b(?:as\s+long\s+as|until|duration\s+of|indefinitely|no\s+longer\s+than)\b`,
          under:
            /\b(?:retention|how\s+long|(?:storage|conservation)\s+(?:periods?|durations?|time|limitation)|(?:duration|period)\s+of\s+(?:\w+\s+)?(?:storage|retention|processing)|retain(?:ed)?\b[^.]{0,100}:\s*$|(?:keep|store[sd]?|kept)\b[^.]{0,100}(?:following|as\s+follows|periods?|long)\b[^.]{0,40}:\s*$)/iu,
          unless: /\b(?:cookies?|request|complain\w*|children|years\s+old|age)\b/iu,
        },
        {
          on: ['retain', 'retention', 'keep', 'kept', 'preserve', 'backup', 'back-up', 'archive', 'residual', 'cached'],
          pattern: composePattern`\b(?:we|company|may|will|\w+)\s+(?:\w+\s+){0,3}?(?:retain|keep|preserve|maintain|store)\b[^.]{0,40}\b${RECORDS}\b[^.]{0,160}\b(?:comply|compliance|legal\s+(?:obligations?|requirements?|claims?)|resolve\s+disputes|enforce\b|required\s+by\s+law|tax|accounting|audit|prevent\s+fraud|after\s+(?:you|your|the)\b[^.]{0,40}\b(?:clos|delet|terminat|cancel|deactivat)\w*|even\s+(?:if|after))|\b(?:required|obliged|obligated)\s+(?:by\s+(?:\w+\s+){0,3})?to\s+(?:retain|keep|store|preserve)\b[^.]{0,20}\b${RECORDS}\b`,
          unless:
            /\b(?:cookies?|you\s+(?:may|shall|must|agree|will|should)\s+(?:\w+\s+){0,3}?(?:keep|retain|store|maintain)|accurate|up[\s-]to[\s-]date)\b/iu,
        },
        {
          on: ['backup', 'back-up', 'residual', 'archiv', 'cached'],
          pattern:
            /\b(?:back-?\s?ups?(?:\s+\w+)?|residual|archiv\w+|cached)\b[^.]{0,80}\b(?:copies|data|information|systems?|media|files|storage|servers?)\b[^.]{0,100}\b(?:(?:may|will|might)\s+(?:\w+\s+){0,3}?(?:remain|persist|take|continue|be\s+(?:retained|kept|stored|deleted|overwritten|purged))|for\s+(?:a|up|an|some|\d+)|until|within|delet\w+|days|months)\b/iu,
          unless: /\b(?:your\s+responsibility|you\s+(?:are|must|should|agree)|cookies?|power|archival\s+(?:copy|purposes))\b/iu,
        },
      ],
      matches: [
        'We keep your personal data only as long as it is necessary for the purposes above.',
        'Log files are stored for 14 days.',
        'The retention period depends on the kind of record.',
        'To determine how long we retain data, we consider its amount and nature.',
        'Your information will be deleted within 60 days.',
        'We erase your data once it is no longer needed.',
        { text: 'Invoices: 10 years', heading: 'How long we keep data' },
        'We may retain your information to comply with legal obligations, even after you close your account.',
        'Backup copies of the data may remain for up to 3 months.',
      ],
      passes: [
        'You must keep the copyright notices as they are.',
        'You have the right to have your data deleted.',
        'This cookie is stored for 30 days.',
        'We keep your data safe with modern tools.',
        'The order is held for 7 days at the shop.',
      ],
    },
    {
      id: 'security-measures',
      name: 'Security measures',
      polarity: 'favourable',
      severity: 'low',
      because: 'It is a promise to look after your data.',
      meaning: 'The platform says what it does to protect your data.',
      impact: (_parameters, text) => {
        const steps = nameThings(text, STEPS, 'and');
        return steps ? `The platform protects your data with ${steps}.` : undefined;
      },
      why: 'A leak can expose you to fraud for years. Concrete steps, such as encryption, can be checked and show care. General words such as "reasonable measures" promise little.',
      note: 'Encryption "in transit" protects data on its way, not on the servers of the platform.',
      regulations: [
        {
          name: 'GDPR Art. 32',
          jurisdiction: 'EU',
          bears: 'Personal data must be protected in a way that fits the risk.',
        },
        {
          name: 'Federal Trade Commission Act § 5, 15 U.S.C. § 45',
          jurisdiction: 'US',
          bears: 'The FTC acts against companies that promise security and do not deliver it.',
        },
        {
          name: 'Civil Code § 1798.81.5',
          jurisdiction: 'US-CA',
          bears: 'Businesses must keep reasonable security for personal information of residents.',
        },
        {
          name: 'SHIELD Act, General Business Law § 899-bb',
          jurisdiction: 'US-NY',
          bears: 'Who holds private information of residents must protect it with reasonable safeguards.',
        },
      ],
      related: ['no-security-guarantee', 'breach-notification', 'account-security-duty', 'service-providers'],
      signals: [
        {
          on: ['measures', 'safeguard', 'controls', 'procedures', 'protections', 'precautions', 'steps', 'mechanisms', 'efforts'],
          pattern:
            /\b(?:technical|technological|administrative|physical|organi[sz]ational|appropriate|reasonable|industry[\s-]standard|electronic|procedural|managerial|security|suitable|adequate|robust|necessary|commercial(?:ly)?|state[\s-]of[\s-]the[\s-]art|various|extensive|strict|contractual)(?:,?\s+(?:and\s+|or\s+)?(?:\w+,?\s+){0,6}?)(?:measures|safeguards?|controls|procedures|protections|precautions|steps|practices|mechanisms|efforts)\b[^.]{0,140}\b(?:protect\w*|secur\w+|safeguard|prevent|unauthori[sz]ed|confidential\w*|integrity|against|loss|misuse|safe|breach\w*)\b/iu,
          unless:
            /\b(?:you\s+(?:are|must|should|agree|shall|will|need)|copyright|content\s+moderation|customer\s+shall|standard\s+contractual|transfer\w*\b[^.]{0,60}\b(?:outside|countr\w+)|circumvent|bypass|anti-?spam|interfere|terminate|suspend|right\s+to|log-?in\s+information|arbitrator|issuer|encourage|urge|strong\s+password|responsible\s+for|publisher|level\s+of\s+protection|may\s+not\s+have)\b/iu,
        },
        {
          on: ['protect', 'secur', 'safe'],
          pattern:
            /\b(?:we|us|our|company|[a-z]{3,20})\s+(?:\w+\s+){0,3}?(?:implement\w*|us(?:e|es|ing)|take[sn]?|maintain\w*|adopt\w*|employ\w*|apply|applies|put|ha(?:ve|s)|follow\w*|deploy\w*)\b[^.]{0,100}\b(?:measures|safeguards?|controls|procedures|precautions|steps|technolog(?:y|ies)|systems|practices|methods|standards|care)\b[^.]{0,100}\b(?:protect\w*|secur(?:e|ity)|safeguard|safe)\b[^.]{0,100}\b(?:data|information|privacy|account|unauthori[sz]ed|loss|confidential\w*)\b/iu,
          unless:
            /\b(?:you\s+(?:are|must|should|agree|shall|will)|standard\s+contractual|customer\s+shall|outside\s+(?:of\s+)?the\s+(?:EEA|EU|UK)|recipients?|copyright|questions|obligation|protective\s+as)\b/iu,
        },
        {
          on: [
            'encrypt',
            'ssl',
            'tls',
            'secure socket',
            'firewall',
            'pseudonymi',
            'two-factor',
            'multi-factor',
            'penetration test',
            'intrusion',
          ],
          pattern:
            /\b(?:we|our|us|data|information|passwords?|transmi\w+|traffic|connection|servers?|stored|protected|secured|payment|credit\s+card|sites?|website|all|communications?|using|use[sd]?|such\s+as|including)\b[^.]{0,140}\b(?:encrypt(?:ed|ion|s)?|ssl|tls|secure\s+sockets?\s+layer|firewalls?|pseudonymi[sz]\w+|(?:two|multi)-factor|penetration\s+test\w*|intrusion\s+(?:detection|prevention))\b/iu,
          unless:
            /\b(?:you\s+(?:must|should|agree|shall|may\s+not|are\s+responsible)|cookies?|(?:not|never)\s+(?:\w+\s+){0,4}?encrypted|unencrypted|not\s+(?:\w+\s+)?(?:use|support)|export\b|decrypt\s+our|reverse\s+engineer|right\s+to|law\s+enforcement|breach|device\s+information|we\s+collect|authentication\s+(?:data|information)\s+you)\b/iu,
        },
        {
          on: ['access'],
          pattern:
            /\b(?:limit(?:s|ed|ing)?|restrict(?:s|ed|ing|ion)?|only|controls?)\b[^.]{0,60}\baccess\b[^.]{0,80}\b(?:data|information|it|records|systems|facilities)\b[^.]{0,120}\b(?:employees?|personnel|staff|need[\s-]to[\s-]know|authori[sz]ed|agents|contractors|those\s+who|persons\s+who|individuals\s+who|business\s+need)\b|\b(?:only|authori[sz]ed)\s+(?:\w+\s+){0,3}?(?:employees?|personnel|staff|persons?|individuals)\b[^.]{0,80}\b(?:have|has|can|may|with|permitted|given|granted)\b[^.]{0,30}\baccess\b|\baccess\s+to\s+(?:\w+\s+){0,4}?(?:data|information)\b[^.]{0,40}\b(?:is|are)\s+(?:\w+\s+)?(?:limited|restricted|granted|only|controlled)\b/iu,
          unless:
            /\b(?:cookies?|right\s+to|you\s+(?:may|can|must|should|are)|parents?|subscribers\s+only|third\s+parties\s+(?:may|will)|share\b)\b/iu,
        },
        {
          on: ['iso ', 'iso/', 'iso-', 'iso27', 'soc 2', 'soc2', 'soc 1', 'pci', '27001'],
          pattern:
            /\b(?:ISO(?:\/IEC)?[\s-]?\d{4,5}|27001|SOC[\s-]?[12]|PCI(?:[\s-]DSS)?)\b[^.]{0,100}\b(?:certif\w+|complian\w+|standards?|audit\w*|comply|complies|requirements|report|accredit\w+)\b|\b(?:certif\w+|complian\w+|comply|complies|audit\w*|adhere\w*|accredit\w+|standards?)\b[^.]{0,80}\b(?:ISO(?:\/IEC)?[\s-]?\d{4,5}|27001|SOC[\s-]?[12]|PCI(?:[\s-]DSS)?|payment\s+card\s+industry)\b/iu,
          unless:
            /\b(?:you\s+(?:must|are|agree|shall|will)|must\s+comply|[”"]\s+means|merchant\s+(?:must|shall|agrees)|customer\s+(?:must|shall))\b/iu,
        },
        {
          on: ['secur', 'safe', 'protect'],
          pattern:
            /\b(?:we|company|[a-z]{3,20})\s+(?:\w+\s+){0,3}?(?:committed\s+to|strive|work\s+(?:hard|diligently)|endeavou?r|seek|take|ensure|make\s+(?:every|reasonable)|takes?|use|do)\b[^.]{0,60}\b(?:protect\w*|secur(?:e|ing|ity)|safeguard\w*|keep\w*)\b[^.]{0,60}\b(?:your|personal|user|customer)\s+(?:\w+\s+){0,3}?(?:data|information|privacy)\b[^.]{0,40}\b(?:secure|safe|security|seriously|unauthori[sz]ed|loss|against|from)\b/iu,
          unless:
            /\b(?:cookies?|urge|encourage|transfers?|originating|you\s+(?:must|should|are|agree)|share|disclos\w+\s+to|do\s+not\s+(?:sell|share)|no\s+(?:method|system))\b/iu,
        },
        {
          on: ['secure', 'data center', 'data centre', 'audit', 'monitor', 'train', 'confidentiality'],
          pattern:
            /\b(?:(?:data|information)\b[^.]{0,60}\b(?:stored|kept|held|hosted|maintained|located)\s+(?:\w+\s+){0,4}?(?:secure|secured|protected|controlled)\s+(?:\w+\s+){0,3}?(?:servers?|environments?|facilit(?:y|ies)|networks?|databases?|data\s+cent(?:er|re)s?|systems?|locations?)|(?:employees?|staff|personnel)\b[^.]{0,80}\b(?:trained|bound\s+by|subject\s+to|obliged\s+to|receive)\b[^.]{0,60}\b(?:confidential\w*|security|data\s+protection|privacy)|(?:monitor|audit|review|test|update|scan)\w*\b[^.]{0,60}\b(?:our\s+(?:\w+\s+){0,3}?(?:security|systems?|safeguards|infrastructure))\b[^.]{0,80}\b(?:vulnerabilit\w+|attacks?|security|threats?|unauthori[sz]ed|regularly|compliance))/iu,
          unless: /\b(?:you\s+(?:must|should|are|agree|shall)|guarantee)\b/iu,
        },
      ],
      matches: [
        'We take technical and organisational measures to protect your data against loss.',
        'Harborlight uses a range of tools and procedures to keep your information secure from unauthorised access.',
        'All traffic between you and our servers is encrypted with TLS.',
        'Only authorised staff have access to your records.',
        'Our data centres are certified under ISO 27001.',
        'Your information is stored on secure servers behind locked doors.',
        'We work hard to protect your personal information from loss.',
      ],
      passes: [
        'You must take reasonable steps to protect your password.',
        'No method of sending data is completely secure.',
        'You have the right to have access to your data.',
        'We may take measures against users who break these rules.',
      ],
    },
    {
      id: 'no-security-guarantee',
      name: 'No guarantee of security',
      polarity: 'adverse',
      severity: 'medium',
      because: 'The risk of a leak is put on you.',
      meaning: 'The platform does not promise that your data is safe.',
      impact: (_parameters, text) => {
        if (/\bown\s+risk\b/i.test(text)) return 'You send and store data **at your own risk**.';
        if (/\b(?:not|no|never)\b[^.]{0,40}\b(?:responsib|liab)/i.test(text))
          return 'The platform says it is **not liable** if others get at your data.';
        return undefined;
      },
      why: 'No system is perfectly safe, so the words are honest. They also prepare an excuse for a leak. Send only what you must, and use a password that you use nowhere else.',
      note: 'Such a sentence does not free a company from its duty by law to protect personal data with care.',
      regulations: [
        {
          name: 'GDPR Arts. 32 and 82',
          jurisdiction: 'EU',
          bears: 'Companies must protect personal data, and you can claim for harm when they break that duty.',
        },
        {
          name: 'CCPA, Civil Code §§ 1798.150 and 1798.192',
          jurisdiction: 'US-CA',
          bears: "You can sue after certain breaches if reasonable security was missing, and terms can't waive that right.",
        },
      ],
      severityRules: [
        {
          when: ({ text }) => /\b(?:not|no|never|disclaim)\b[^.]{0,60}\b(?:responsib|liab)\w*/iu.test(text),
          severity: 'high',
          because: 'It also says that the platform is not liable.',
        },
        {
          when: ({ text }) =>
            /\b(?:although|while|though|despite|however|we\s+(?:use|take|implement|strive|do\s+our\s+best|maintain))\b/iu.test(
              text,
            ) && !/\bown\s+risk\b/iu.test(text),
          severity: 'low',
          because: 'It comes with a promise to protect your data, and does not put the risk on you.',
        },
      ],
      related: ['security-measures', 'breach-notification', 'liability-exclusion', 'warranty-disclaimer', 'user-risk-assumption'],
      signals: [
        {
          on: ['guarantee', 'warrant', 'ensure', 'promise', 'assure', 'assurance'],
          pattern:
            /\b(?:not|no|cannot|can['’]t|never|unable|neither|nor|impossible|without|doesn['’]t|don['’]t)\b[^.]{0,80}\b(?:guarante\w+|warrant(?:y|s|ies)?|ensure|promise|assur(?:e|ance))\b[^.]{0,140}\b(?:secur(?:e|ity|ed)|(?:be|is|are|remain)\s+(?:\w+\s+)?safe|safety\s+of\s+(?:your|the|any)\s+(?:\w+\s+)?(?:data|information)|unauthori[sz]ed|intercept\w*|hack\w*|confidential(?:ity)?|breach(?:ed)?|privacy\s+of|remain\s+private)\b/iu,
          unless:
            /\b(?:error-?free|viruses|uninterrupted|merchantab\w+|timely|fitness|background\s+checks?|adequa\w+\s+level|accuracy|other\s+users?\b|not\s+only|without\s+(?:ensuring|guaranteeing)|defects?|transferr?ed\s+to)\b/iu,
        },
        {
          on: [
            'secure',
            'security',
            'safe',
            'impenetrable',
            'foolproof',
            'fail-safe',
            'failsafe',
            'infallible',
            '100%',
            'invulnerable',
          ],
          pattern:
            /\b(?:no|not|none|never|neither|nor|cannot|can['’]t|isn['’]t|unfortunately)\b[^.]{0,120}(?:\b100\s?%|\b(?:one\s+hundred\s+percent|completely|entirely|fully|totally|absolutely|perfectly|perfect|complete|absolute|total|always|foolproof|fail-?safe|impenetrable|infallible|invulnerable|inherently|guaranteed(?:\s+to\s+be)?|full)\b)[^.]{0,30}\b(?:secur(?:e|ed|ity)|safe|protect\w*|private|confidential|impenetrable|proof)\b/iu,
          unless: /\b(?:opt[\s-]out|refund|your\s+sole)\b/iu,
        },
        {
          on: [
            'impenetrable',
            'foolproof',
            'fail-safe',
            'failsafe',
            'infallible',
            'invulnerable',
            'free of risk',
            'free from risk',
            'inherent',
            '100% ',
            'risks',
          ],
          pattern:
            /\b(?:security|measures?|safeguards?|systems?|transmission|internet|method|network)\b[^.]{0,60}\b(?:(?:is|are|be)\s+(?:\w+\s+)?(?:perfect|impenetrable|foolproof|fail-?safe|infallible|invulnerable)|(?:inherent|certain|always|some)\s+(?:\w+\s+)?(?:risks?|insecur\w+)|(?:not|never)\s+(?:\w+\s+)?(?:without|free\s+(?:of|from))\s+risks?)\b/iu,
          unless: /\b(?:invest\w*|trading|crypto\w*|assets?|health|physical\s+activity|medical|financial)\b/iu,
        },
        {
          on: ['transmi', 'internet', 'e-mail', 'email', 'wireless', 'networks'],
          pattern:
            /\b(?:transmi\w+|internet|e-?mails?|communications?|wireless|network)\b[^.]{0,100}\b(?:(?:is|are|be)\s+(?:\w+\s+)?(?:not|never)\s+(?:\w+\s+){0,2}?(?:secure[d]?|safe|confidential|private|encrypted)|(?:insecure|unsecured|not\s+secure|inherently\s+insecure|may\s+not\s+be\s+secure)|(?:may|could|can|might)\s+be\s+(?:\w+,?\s+(?:or\s+)?){0,3}?(?:intercepted|read\s+by|hacked))\b/iu,
          unless: /\b(?:you\s+(?:may\s+not|must\s+not|shall\s+not)|prohibited)\b/iu,
        },
        {
          on: ['own risk', 'your risk', 'sole risk', "users' risk"],
          pattern:
            /\b(?:transmi\w+|transfer\w*|send(?:ing)?|sent|submit\w*|provid\w+|disclos\w+|upload\w*|stor(?:e|ed|ing|age)|shar(?:e|ing)|post(?:ing)?|internet|communicat\w+|exchange)\b[^.]{0,120}\b(?:(?:at|is\s+at|your)\s+(?:(?:your|their|user['’]?s)\s+)?(?:own\s+|sole\s+)?risk)\b/iu,
          unless:
            /\b(?:use\s+of\s+the\s+(?:services?|site|platform|content|website)\s+is|download\w*|links?|linked|content\s+is\s+at|rely|reliance|shipping|deliver\w*|goods|as[\s-]is|third-party\s+services?|any\s+content)\b/iu,
        },
        {
          on: [
            'hack',
            'unauthorized',
            'unauthorised',
            'circumvent',
            'intercept',
            'security breach',
            'breach of security',
            'breaches of security',
            'data breach',
            'cyber',
          ],
          pattern:
            /\b(?:not|no|never|neither|disclaims?|exclud\w+)\b[^.]{0,40}\b(?:responsib\w+|liab\w+|accountable)\b[^.]{0,120}\b(?:unauthori[sz]ed\s+(?:\w+\s+){0,2}?(?:access|disclosure|acquisition|interception|alteration)|hack\w*|intercept\w+|circumvention\s+of|(?:security\s+breach|breach\s+of\s+security|data\s+breach)\w*|cyber\s?-?(?:attack|security)\w*)\b/iu,
          unless: /\b(?:your\s+failure|your\s+account\s+(?:by|that)|password)\b/iu,
        },
        {
          on: ['unlawful', 'unauthorized', 'unauthorised', 'hacker', 'third part', 'criminals', 'intruder', 'intercept'],
          pattern:
            /\b(?:third\s+parties|others|hackers|criminals|unauthori[sz]ed\s+(?:\w+\s+)?(?:third\s+)?(?:part(?:y|ies)|persons?|entry|use))\b[^.]{0,60}\b(?:may|might|could)\b[^.]{0,40}\b(?:unlawfully|intercept|defeat|circumvent|compromise|gain\s+(?:unauthori[sz]ed\s+)?access|illegally)\b[^.]{0,100}\b(?:information|data|communications?|messages?|transmissions?|security|systems?)\b/iu,
          unless: /\b(?:we\s+(?:will|may)\s+(?:suspend|notify)|prevent\b)\b/iu,
        },
      ],
      matches: [
        'We cannot guarantee the security of your information.',
        'No method of storage is completely secure.',
        'Please know that our security measures are not perfect or impenetrable, and there are always some risks.',
        'E-mails that you send us are not secure.',
        'Any data that you send to us over the internet is sent at your own risk.',
        'We are not liable for unauthorised access to your files by hackers.',
        'Third parties may unlawfully intercept your messages.',
      ],
      passes: [
        'We do not warrant that the service is free of viruses or error-free.',
        'We encrypt everything on our servers.',
        'Use of the service is at your own risk.',
        'You must not intercept data of other users.',
      ],
    },
    {
      id: 'breach-notification',
      name: 'Breach notification',
      polarity: 'favourable',
      severity: 'low',
      because: 'You hear of a leak and can protect yourself.',
      meaning: 'The platform tells you, or the authorities, if there is a data breach.',
      impact: (parameters, text) => {
        const time = nameDuration(parameters);
        const who = /\bauthorit|\bregulator|\bcommissioner|\bcommission\b|\bdpa\b/i.test(text)
          ? /\byou\b|\busers?\b|\bdata\s+subjects?\b|\bindividuals?\b|\bcustomers?\b/i.test(text)
            ? 'the authorities and the people concerned'
            : 'the authorities'
          : 'you';
        if (time) return `After a data breach, the platform tells ${who} within ${time}.`;
        if (/\bundue\s+delay|\bpromptly|\bimmediately|\bas\s+soon\s+as/i.test(text))
          return `After a data breach, the platform tells ${who} **without delay**.`;
        if (/\be-?mail|\bpost(?:ing)?\s+a?\s*notice|\belectronic/i.test(text))
          return 'After a data breach, the platform can tell you **by e-mail or by a notice on its site**.';
        return /\b(?:required|requires|accordance|applicable|extent)\b/i.test(text)
          ? `After a data breach, the platform tells ${who} **where the law demands it**.`
          : undefined;
      },
      why: 'The sooner you know, the sooner you can change passwords and watch your bank account. Early notice is often worth more than any payment later.',
      note: 'A promise "where required by law" adds nothing to what the law already says.',
      regulations: [
        {
          name: 'GDPR Arts. 33 and 34',
          jurisdiction: 'EU',
          bears: 'A breach is reported to the authority within 72 hours, and to you where the risk to you is high.',
        },
        {
          name: 'Civil Code § 1798.82',
          jurisdiction: 'US-CA',
          bears: 'Businesses must tell residents when certain unencrypted data was taken.',
        },
        {
          name: 'General Business Law § 899-aa',
          jurisdiction: 'US-NY',
          bears: 'Businesses must tell residents when their private information was taken.',
        },
        {
          name: 'PIPEDA s. 10.1',
          jurisdiction: 'CA',
          bears: 'You must be told of a breach that creates a real risk of significant harm.',
        },
        {
          name: 'Privacy Act 1988, Part IIIC',
          jurisdiction: 'AU',
          bears: 'Breaches likely to cause serious harm are reported to the regulator and to you.',
        },
      ],
      related: ['security-measures', 'no-security-guarantee', 'electronic-communications', 'complaint-right'],
      signals: [
        {
          on: ['breach', 'incident', 'compromise', 'unauthorized', 'unauthorised'],
          pattern:
            /\b(?:breach(?:es)?|security\s+(?:incident|breach|compromise|event)s?|(?:data|cyber)\s+(?:incident|breach)\w*|incidents?|compromised?|unauthori[sz]ed\s+(?:\w+\s+){0,2}?(?:access|disclosure|use))\b[^.]{0,200}\b(?:(?!you\b|publisher\b)[a-z]{2,20}(?:\s+(?:will|shall|may|must|would|undertakes?\s+to|are\s+(?:required|obliged)\s+to)|['’]ll)\s+(?:\w+,?\s+){0,6}?(?:notify|inform|contact|tell|alert|report|communicate|advise|provide\s+(?:\w+\s+){0,2}?notice)\b|(?:be|being)\s+(?:\w+\s+)?(?:notified|informed)|to\s+(?:notify|inform|alert)\s+(?:you|affected|users|customers|individuals|the\s+(?:\w+\s+){0,2}?(?:authorit|regulator|person|data))\b)/iu,
          unless:
            /\b(?:breach(?:es)?\s+(?:of\s+)?(?:\w+\s+){0,2}?(?:agreement|terms|contract|rules|warrant\w+|obligations?|polic\w+|copyright|conditions|guidelines)|you\s+(?:must|shall|agree\s+to|will|should|need\s+to)\s+(?:\w+\s+){0,3}?(?:notify|inform|contact|report)|material\s+breach|infring\w+|suspend|terminat\w+|law\s+enforcement\s+if\s+you|your\s+password|right\s+to\s+be)\b/iu,
        },
        {
          on: ['breach', 'incident', 'compromise', 'unauthorized', 'unauthorised'],
          pattern:
            /\b(?:notify|notified|notification|inform(?:ed)?|alert|contact|tell|report|communicat\w+|advise|notice)\b[^.]{0,140}\b(?:(?:data|security|privacy|personal\s+(?:data|information)|information)\s+(?:\w+\s+)?(?:breach(?:es)?|incidents?)|breach(?:es)?\s+(?:of|in|to)\s+(?:\w+\s+){0,3}?(?:security|data|information|systems?)|unauthori[sz]ed\s+(?:access|disclosure|acquisition)\s+(?:to|of)\s+(?:\w+\s+){0,3}?(?:data|information))\b/iu,
          unless:
            /\b(?:you\s+(?:must|shall|agree\s+to|will|should|need\s+to|are\s+(?:required|responsible)|undertake)|please\s+(?:\w+\s+)?(?:notify|contact|inform|report|let)|user\s+(?:must|shall|agrees)|customer\s+(?:must|shall|agrees|will)|(?:notify|contact|inform|tell|report\w*|alert)\b[^.]{0,30}\b(?:us|to\s+us)\b|press|suspend|agrees?\s+to\s+(?:\w+\s+)?notify|infring\w+|your\s+password|if\s+you\s+(?:suspect|believe|become|think|discover|find|have))\b/iu,
        },
        {
          on: ['72 hours', 'seventy-two', 'breach notification', 'notification of a breach', 'data breach'],
          pattern:
            /\b(?:72|seventy[\s-]two)\s+hours\b[^.]{0,120}\bbreach|\bbreach\b[^.]{0,160}\b(?:72|seventy[\s-]two)\s+hours\b|\bbreach\s+notification\s+(?:laws?|requirements?|obligations?|procedures?|process)\b|\bnotif\w+\s+(?:\w+\s+){0,4}?(?:personal\s+)?data\s+breach/iu,
          unless: /\b(?:you\s+(?:must|shall)|customer\s+(?:must|shall)|please)\b/iu,
        },
      ],
      matches: [
        'If a breach of our systems affects your data, we will notify you without undue delay.',
        'We will tell you and the authority about any personal data breach.',
        'In the event of a security incident, affected users will be informed by e-mail.',
        'A breach is reported to the regulator within 72 hours of its discovery.',
      ],
      passes: [
        'Please notify us of any security breach of your account.',
        'If you are in breach of this agreement, we will notify you and may suspend your account.',
        'We notify you of changes to this policy.',
        'You must tell us about unauthorised access to your account.',
      ],
    },
  ],
});
