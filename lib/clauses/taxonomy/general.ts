import { composePattern } from './compose-pattern';
import { defineFamily } from './define';
import { listWords, nameThings } from './name-things';

/** The contract, by whatever name it goes by. */
const AGREEMENT = String.raw`(?:(?:these|this|the|our|your|such|said|any|entire|whole)\s+(?:\w+\s+){0,4}?(?:agreements?|terms|conditions|contracts?|tos|tou|toc|eula|t&cs?|policy|policies|addendum|dpa|licen[sc]e|guidelines|rules|notice|statement)|terms\s+(?:of|and)\s+\w+)`;

/** Other documents that can become part of the agreement. */
const OTHER_TERMS = String.raw`(?:terms|polic(?:y|ies)|guidelines|rules|agreements?|conditions|standards|addend(?:um|a)|schedules?|annex(?:es)?|appendi(?:x|ces)|exhibits?|notices?|statements?|codes?\s+of\s+conduct|documents?|eula)`;

export const general = defineFamily({
  id: 'general',
  name: 'The rest of the agreement',
  types: [
    {
      id: 'entire-agreement',
      name: 'Entire agreement',
      polarity: 'neutral',
      severity: 'low',
      because: 'It is a usual closing clause.',
      meaning: 'Only what is written here counts, and it says which document comes first.',
      impact: (_parameters, text) => {
        if (
          /\b(?:prevail|control|govern|precedence|take\s+priority)/i.test(text) &&
          /\b(?:conflict|inconsisten|discrepan|between|contradict)/i.test(text)
        )
          return 'Where documents contradict each other, it says **which one counts**.';
        if (/\bsupersed|\breplac/i.test(text)) return 'These terms **replace what was agreed before**, also what was only said.';
        return undefined;
      },
      why: 'Promises of a salesperson or of the help pages may not count once you agree. If a promise matters to you, keep a copy of it and look for it in the terms.',
      note: 'Laws on misleading statements still hold: such a clause seldom frees anyone from what they advertised.',
      regulations: [
        {
          name: 'Directive 93/13/EEC, Annex 1(n)',
          jurisdiction: 'EU',
          bears: "A term that shakes off the promises of a company's own agents can be unfair.",
        },
        {
          name: 'Consumer Rights Act 2015 s. 50',
          jurisdiction: 'UK',
          bears: 'What a trader says about itself or a service is part of the contract if you relied on it.',
        },
        {
          name: 'Civil Code (BGB) § 305b',
          jurisdiction: 'DE',
          bears: 'What was agreed individually comes before standard terms.',
        },
      ],
      related: ['incorporated-terms', 'severability', 'unilateral-changes', 'language-prevails'],
      signals: [
        {
          on: [
            'entire',
            'whole agreement',
            'complete agreement',
            'complete and exclusive',
            'sole agreement',
            'final agreement',
            'full agreement',
            'all the terms',
          ],
          pattern:
            /\b(?:entire|whole|complete|full|sole|final)(?:,?\s+(?:and\s+)?(?:entire|exclusive|complete|final|sole|only|full|legal)){0,3}\s+(?:\w+\s+)?(?:agreement|understanding|contract|terms|statement|expression)\b/iu,
          unless:
            /\b(?:read|reading|accept|agree\s+to|terminate|waive|breach\s+of)\s+(?:the|this)\s+(?:entire|whole|full|complete)\b|\b(?:the|this)\s+entire\s+(?:agreement|contract)\s+(?:is|shall\s+be|will\s+be)\s+(?:void|unenforceable|terminated)/iu,
        },
        {
          on: ['supersede', 'replace'],
          pattern:
            /\b(?:supersedes?|replaces?)\b.{0,60}\b(?:any|all|every|previous|prior|earlier)\b.{0,80}\b(?:agreements?|understandings?|communications?|negotiations?|representations?|terms|versions?|arrangements?|proposals?|contracts?|eulas?)\b/iu,
          unless: /\b(?:notice|consent)\s+choices\b/iu,
        },
        {
          on: ['prevail', 'control', 'precedence', 'govern', 'supersede', 'take priority', 'takes priority'],
          pattern:
            /\b(?:conflicts?|inconsisten\w+|discrepanc\w+|contradict\w*|differ(?:s|ences?)?|ambiguit\w+|order\s+of\s+(?:precedence|priority)|extent\s+of)\b.{0,260}\b(?:prevails?|controls?|takes?\s+(?:precedence|priority)|shall\s+govern|will\s+govern|governs|supersedes?|apply\s+instead|order\s+of\s+(?:precedence|priority))\b/iu,
          unless:
            /\b(?:english|translat\w*|language|conflicts?\s+of\s+laws?|choice\s+of\s+laws?|governed\s+by\s+(?:the\s+)?laws?|arbitrator|AAA|JAMS|mandatory\s+law|applicable\s+law\s+(?:shall|will)\s+(?:prevail|control)|arbitration\s+rules|conflicts?\s+of\s+interest)\b/iu,
        },
        {
          on: ['prevail', 'precedence', 'takes priority', 'take priority'],
          pattern:
            /\b(?:terms|agreement|policy|conditions|addendum|dpa|clauses|schedule|rules|guidelines|order\s+form|order|contract)\b.{0,60}\b(?:shall\s+|will\s+)?(?:prevails?|takes?\s+(?:precedence|priority))\s+(?:over\b|in\s+(?:the\s+event|case)|to\s+the\s+extent|if\b|with\s+respect)/iu,
          unless: /\b(?:english|translat\w*|language)\b/iu,
        },
        {
          on: ['oral', 'verbal', 'relied', 'reliance'],
          pattern:
            /\b(?:not\s+(?:relied|relying|rely)|no\s+reliance)\b.{0,80}\b(?:statements?|representations?|promises?|assurances?|warranty)\b.{0,120}\b(?:not\s+(?:expressly\s+)?(?:set\s+out|contained|included|stated|made)|agreement|terms|outside)\b|\bno\s+(?:\w+\s+)?(?:oral|verbal|other)\s+(?:or\s+written\s+)?(?:agreements?|promises?|understandings?|representations?|statements?)\b.{0,80}\b(?:exist|bind\w*|part|amend|modif\w*|between)/iu,
        },
        {
          on: [
            'purchase order',
            'general terms',
            'your terms',
            'conflicting',
            'deviating',
            'differing',
            'contradictory',
            'contrary',
          ],
          pattern:
            /\b(?:purchase\s+orders?|general\s+(?:terms|conditions)|(?:conflicting|deviating|differing|contradictory|contrary|additional)\s+(?:general\s+)?(?:terms|conditions|provisions))\b.{0,120}\b(?:(?:shall|will|do|does)\s+not\s+(?:\w+\s+)?(?:apply|become|be\s+(?:valid|binding|recogni[sz]ed|accepted)|form)|(?:are|is)\s+(?:not\s+(?:\w+\s+)?(?:accepted|recogni[sz]ed|valid|binding)|rejected|void|null|excluded|superseded))\b/iu,
        },
      ],
      matches: [
        'These terms are the entire agreement between you and Willowmere.',
        'This agreement supersedes all prior understandings, written or oral.',
        'If there is a conflict between these terms and the rules of a contest, the rules prevail.',
        'The order form takes precedence over these conditions in case of doubt.',
        'You have not relied on any statement that is not set out in this contract.',
        'Deviating terms of the customer are not accepted.',
      ],
      passes: [
        'Please read the entire agreement before you sign up.',
        'If the versions differ, the English version prevails.',
        'The laws of Norway govern, whatever its conflict of laws rules say.',
        'This version replaces the one of last year.',
      ],
    },
    {
      id: 'severability',
      name: 'Severability',
      polarity: 'neutral',
      severity: 'low',
      because: 'It is a usual closing clause.',
      meaning: 'If a court strikes out one part of the terms, the rest still binds you.',
      impact: (_parameters, text) => {
        if (/\b(?:replac|substitut|reform|modif|amend|closest|intent)/i.test(text))
          return 'If one part is not valid, the rest still binds you, and **a valid rule close to it takes its place**.';
        if (/\b(?:class|arbitrat)/i.test(text))
          return 'It says what is left of the **arbitration rules** if a part of them is not valid.';
        return undefined;
      },
      why: 'Terms often go further than the law allows. With this clause one bad term does not bring down the contract, so it costs the platform little to try.',
      note: 'In consumer contracts European courts strike an unfair term out altogether; they may not mend it to what would just be allowed.',
      regulations: [
        {
          name: 'Directive 93/13/EEC Art. 6(1)',
          jurisdiction: 'EU',
          bears: 'Unfair terms do not bind you; the rest goes on if it can stand without them.',
        },
        {
          name: 'Consumer Rights Act 2015 s. 67',
          jurisdiction: 'UK',
          bears: 'The rest of the contract goes on as far as practicable.',
        },
        { name: 'Civil Code (BGB) § 306', jurisdiction: 'DE', bears: 'The law takes the place of a void standard term.' },
        {
          name: 'Cal. Civ. Code § 1670.5',
          jurisdiction: 'US-CA',
          bears: 'A court can refuse to enforce an unconscionable clause, or the whole contract.',
        },
      ],
      related: ['entire-agreement', 'no-waiver', 'mandatory-rights-preserved', 'class-action-waiver'],
      signals: [
        {
          on: [
            'invalid',
            'unenforceable',
            'void',
            'unlawful',
            'illegal',
            'ineffective',
            'not enforceable',
            'not valid',
            'not be enforce',
            'severed',
            'severable',
            'sever',
          ],
          pattern:
            /\b(?:provisions?|parts?|portions?|terms?|clauses?|sections?|paragraphs?|any\s+of\s+(?:these|the|this)|sentences?|conditions?|regulations?)\b.{0,160}\b(?:invalid\w*|unenforceab\w*|void\b|unlawful|illegal\w*|ineffective\w*|not\s+(?:enforceable|valid|legally\s+(?:valid|binding)|binding|effective)|cannot\s+be\s+enforced|not\s+be\s+(?:enforced|enforceable|valid))\b.{0,260}\b(?:remain\w*|sever\w*|affect\w*|impair\w*|continue|rest\b|other\s+(?:provisions?|terms|parts?|clauses)|in\s+full\s+force|enforced\s+to|minimum\s+extent|replac\w*|reform\w*|substitut\w*|struck|modified|deleted|deemed|construed|limited|eliminated|parties\s+(?:shall|will|agree))/iu,
        },
        {
          on: ['validity', 'invalidity', 'unenforceability', 'enforceability', 'invalid', 'severab', 'severed'],
          pattern:
            /\b(?:in?validity|unenforceability|ineffectiveness|enforceability)\b.{0,140}\b(?:(?:shall|will|does|do|is|are)\s+(?:not\s+(?:\w+\s+)?(?:affect|impair|invalidate|be\s+(?:affected|impaired))|in\s+no\s+way)|remain(?:s|ing|der)?)\b|\b(?:severable|severed)\b.{0,100}\b(?:from|terms|agreement|remain\w*|provision|part|rest)\b|\b(?:provisions?|terms|parts?|sections?)\b.{0,60}\b(?:is|are|shall\s+be|deemed)\s+severable\b/iu,
        },
        {
          on: ['remaining', 'remainder', 'rest of', 'other provisions', 'other terms', 'other parts'],
          pattern:
            /\b(?:remaining|remainder|rest|other)\s+(?:of\s+)?(?:the\s+|these\s+|this\s+|our\s+|its\s+|such\s+)?(?:\w+\s+){0,2}?(?:provisions?|terms|parts?|clauses?|sections?|agreement|paragraphs?|policy|contract|conditions)\b.{0,60}\b(?:(?:shall|will|do|does)\s+(?:\w+\s+)?(?:remain|continue|stay|not\s+be\s+affected|still\s+apply|be\s+(?:enforced|unaffected|valid))|remains?\s+(?:in\s+(?:full\s+)?(?:force|effect)|valid|unaffected|enforceable|in\s+place)|is\s+not\s+affected|are\s+not\s+affected|unaffected)\b/iu,
          unless: /\b(?:terminat\w*|expir\w*|surviv\w*|amend(?:ed|ment)|chang(?:e|es)\s+to|changed)\b/iu,
        },
      ],
      matches: [
        'If any provision of these terms is held invalid, the rest remains in force.',
        'The invalidity of one clause does not affect the others.',
        "If a court finds that a term can't be upheld, the remaining terms will stay in place.",
        'Each part of this contract is severable.',
        'Should a section be unenforceable, it will be replaced by a rule that comes closest to it.',
      ],
      passes: [
        'Void where prohibited.',
        'A transfer of your account is void.',
        'The remaining provisions survive and will continue after termination.',
        'You may not use the service for illegal activities, whatever other terms apply to them.',
      ],
    },
    {
      id: 'no-waiver',
      name: 'No waiver',
      polarity: 'neutral',
      severity: 'low',
      because: 'It is a usual closing clause.',
      meaning: 'If they let something pass once, they can still insist on it the next time.',
      impact: (_parameters, text) =>
        /\b(?:either|neither|any|a|each|both)\s+part(?:y|ies)\b|\byou\s+or\s+(?:we|us)\b|\b(?:party['’]s|no\s+failure)\b/i.test(
          text,
        )
          ? 'Not enforcing a right once does not give it up. This holds **for both sides**.'
          : /\bin\s+writing|\bwritten|\bsigned/i.test(text)
            ? 'They give up a right against you only **in writing**.'
            : undefined,
      why: "You can't rely on it that a rule was never applied before. A late payment that was accepted three times can still end the contract the fourth time.",
      note: 'Good faith limits this in many countries: who tolerates something for years can lose the right to object.',
      regulations: [
        {
          name: 'Civil Code (BGB) § 242',
          jurisdiction: 'DE',
          bears: 'A right that was left unused for long can be forfeited if you could rely on that.',
        },
      ],
      related: ['severability', 'entire-agreement', 'claim-time-limit'],
      signals: [
        {
          on: ['waiver', 'waive', 'waiving', 'relinquish'],
          pattern:
            /\b(?:fail(?:ure|s|ed|ing)?|delay\w*|omission|forbearance|not\s+(?:enforc\w*|exercis\w*|act\w*|insist\w*|tak(?:e|ing)\s+(?:immediate\s+)?action)|(?:do|does|don['’]t|doesn['’]t|did)\s+(?:not\s+)?(?:\w+\s+)?(?:enforce|exercise|act|insist|take\s+action|respond)|(?:inaction|non-?enforcement|partial\s+exercise))\b.{0,240}\bwaiv(?:er|e|es|ed|ing)\b/iu,
          unless: /\b(?:jury|class\s+action|moral\s+rights|fees?\s+(?:may|will)\s+be\s+waived|arbitration\s+fees?)\b/iu,
        },
        {
          on: ['waiver', 'waive'],
          pattern:
            /\bno\s+(?:\w+\s+){0,2}?waiver\b.{0,140}\b(?:shall|will|is|be|constitutes?|of\s+any|by\s+(?:us|either|any|the))\b|\bwaivers?\b.{0,100}\b(?:(?:only|unless|must)\b.{0,60}\b(?:writing|written|signed)|(?:shall|will)\s+not\s+(?:\w+\s+)?(?:constitute|be\s+(?:deemed|construed|considered)|operate|waive))/iu,
          unless: /\b(?:jury|class|moral\s+rights|collision|arbitration\s+fees?|immunit\w*|subrogation|1542)\b/iu,
        },
        {
          on: ['enforce', 'exercise', 'fail', 'action'],
          pattern:
            /\b(?:fail\w*|delay\w*|not|don['’]t)\s+(?:\w+\s+){0,3}?(?:enforc\w*|exercis\w*|insist\w*|act(?:ing)?|tak(?:e|ing)\s+action)\b.{0,140}\b(?:(?:does|do|will|shall|would)(?:\s+not|n['’]t)\s+(?:\w+\s+)?(?:mean|limit|prevent|affect|imply|stop|preclude|prejudice|constitute\s+(?:a\s+)?(?:forfeiture|relinquish\w*))|(?:can|may|will)\s+still\s+(?:enforce|require|exercise|act))\b.{0,100}\b(?:rights?|waiv\w*|giv\w*\s+up|later|future|enforc\w*|remed\w*|agreement|obligation|do\s+so|so|it)\b/iu,
          unless: /\b(?:data\s+protection|privacy\s+rights|cookies?|arbitrat\w*|liab\w*)\b/iu,
        },
      ],
      matches: [
        'Our failure to enforce a rule is not a waiver of it.',
        'No waiver of a breach will be a waiver of a later one.',
        "If we don't enforce a right at once, that does not mean that we have given it up.",
        'A waiver is valid only if it is made in writing.',
        'A delay by either party in using a right shall not operate as a waiver.',
      ],
      passes: [
        'You waive any right to a jury trial.',
        'You waive your moral rights.',
        'The collision damage waiver is sold by the hire company.',
        'We may waive the fee for schools.',
      ],
    },
    {
      id: 'assignment',
      name: 'Assignment by the platform',
      polarity: 'adverse',
      severity: 'medium',
      because: 'Someone else can become the other side of your contract without asking you.',
      meaning: 'The platform can pass the contract on to another company.',
      impact: (_parameters, text) => {
        const freely =
          /\b(?:we|us|our|company|licensor|provider|seller)\b.{0,60}\b(?:may|can|reserves?|shall\s+be\s+(?:free|entitled)|is\s+entitled|freely)\b.{0,60}\b(?:assign|transfer|novate|delegate)|\bassignable\s+by\s+us|\bfreely\s+assign/i.test(
            text,
          );
        const notYou =
          /\byou\s+(?:may|shall|will|can|must|agree)(?:\s+not|not|n['’]t)\b.{0,60}\b(?:assign|transfer|delegate)|\byou\s+(?:cannot|can['’]t)\b.{0,40}\b(?:assign|transfer)|\bnot\s+(?:be\s+)?(?:assign\w*|transferr\w*)\s+(?:\w+\s+){0,3}by\s+you/i.test(
            text,
          );
        if (/\b(?:neither|either|each)\s+part(?:y|ies)\b/i.test(text))
          return 'It says when **each side** may pass the contract on.';
        if (freely && notYou) return "**They can pass the contract on** to another company; **you can't**.";
        if (notYou) return "**You can't** pass the contract on to someone else.";
        if (
          freely &&
          /\bnotif|\bnotice\b(?!.{0,20}without)/i.test(text) &&
          !/\bwithout\s+(?:\w+\s+)?(?:notice|notif)/i.test(text)
        )
          return 'They can pass the contract on to another company, **with notice to you**.';
        return undefined;
      },
      why: 'You chose this company. After a sale another one may hold your contract, your account and your data, with other habits. You seldom get a say.',
      note: 'See whether you can leave when it happens, and whether your rights stay as they were.',
      regulations: [
        {
          name: 'Directive 93/13/EEC, Annex 1(p)',
          jurisdiction: 'EU',
          bears: 'A transfer without your consent that weakens your guarantees can be unfair.',
        },
        {
          name: 'Civil Code (BGB) § 309 no. 10',
          jurisdiction: 'DE',
          bears: 'Standard terms may swap the other party only if it is named or you can leave.',
        },
        {
          name: 'Consumer Rights Act 2015, Schedule 2, para. 19',
          jurisdiction: 'UK',
          bears: 'A transfer without your consent that weakens your guarantees can be unfair.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:you\s+(?:may|can)\s+(?:terminate|cancel|end|object)|not\s+(?:affect|reduce|prejudice|diminish|impact)\s+(?:your|any\s+of\s+your)|your\s+rights\s+(?:\w+\s+){0,3}not\s+be)/i.test(
              text,
            ),
          severity: 'low',
          because: 'Your rights stay as they are, or you can leave.',
        },
        {
          when: ({ text }) => /\b(?:neither|either)\s+party\b/i.test(text),
          severity: 'low',
          because: 'The same holds for both sides.',
        },
        {
          when: ({ text }) =>
            !/\b(?:we|us|our)\b|\bfreely\b|\bwithout\s+(?:restriction|notice|your)|\b(?:company|licensor|provider)\s+(?:may|can|reserve)/i.test(
              text,
            ),
          severity: 'low',
          because: 'It only stops you from passing the contract on.',
        },
      ],
      polarityRules: [
        {
          pattern: /\bneither\s+(?:party|you\s+nor|of\s+us)\b/iu,
          polarity: 'neutral',
          because: 'It binds both sides alike.',
        },
      ],
      related: ['account-non-transferable', 'business-transfer', 'no-agency', 'user-termination'],
      signals: [
        {
          on: ['assign', 'transfer', 'novat', 'delegat'],
          pattern: composePattern`\b(?:assign(?:ed|able|ment|s|ing)?|transfer(?:red|able|s|ring)?|novat(?:e|ion)|delegat(?:e|ed|ion)|subcontract)\b.{0,120}\b(?:${AGREEMENT}|(?:rights?|obligations?|duties|benefits?|interests?)\s+(?:\w+\s+){0,3}?(?:under|hereunder|granted|in)\b|hereunder)`,
          unless:
            /\b(?:personal\s+(?:data|information)|your\s+(?:data|information)|copyright|intellectual\s+property\s+rights\s+(?:in|to)\s+(?:the\s+)?(?:feedback|content|works)|feedback|title\s+and\s+interest|user\s+content|(?:your|an?|any|the|user)\s+(?:user\s+)?accounts?\b|passwords?|virtual|ownership|data\s+transfers?|transfer\s+mechanism|international|cross-border|third\s+countr\w+|standard\s+contractual|restricted\s+transfers?|assigned\s+(?:to|by)\s+(?:you|the\s+arbitrator)|arbitrator|licen[sc]e\s+to\s+(?:use|access)|non-?transferable|tickets?)\b/iu,
        },
        {
          on: ['assign'],
          pattern: composePattern`\b${AGREEMENT}\b.{0,120}\b(?:be|is|are|freely|not)\s+(?:\w+\s+(?:or\s+)?){0,3}?(?:assigned|assignable|transferred\s+(?:or\s+assigned|by\s+(?:you|us))|delegated)\b|\b(?:we|company|us)\b.{0,60}\b(?:may|can|reserves?)\b.{0,40}\bassign\b.{0,80}\b(?:without|at\s+any\s+time|freely|third\s+part|affiliate|any\s+(?:party|person|entity))`,
          unless:
            /\b(?:personal\s+(?:data|information)|copyright|feedback|user\s+content|title|passwords?|arbitrator|assigned\s+(?:to\s+(?:the|them|such\s+terms)|meaning)|meanings?\s+assigned|you\s+(?:hereby\s+)?assign|user\s*name|account|internet\s+corporation|phone\s+number|identifier)\b/iu,
        },
        {
          on: ['successor', 'assigns'],
          pattern:
            /\b(?:binding\s+(?:up)?on|inure\w*\s+to\s+the\s+benefit|bind(?:s|ing)?\b.{0,30}\bbenefit)\b.{0,160}\b(?:successors?|assign(?:s|ees?))\b/iu,
        },
        {
          on: ['transfer'],
          pattern:
            /\b(?:we|company|provider|operator)\b.{0,40}\b(?:may|can|reserves?\s+the\s+right\s+to|(?:is|are|shall\s+be)\s+(?:entitled|free)\s+to)\b.{0,60}\btransfer\b.{0,60}\b(?:agreement|contract|(?:our|its)\s+(?:rights|obligations)|rights\s+and\s+(?:obligations|duties)|these\s+terms)\b|\byou\s+(?:may|can|shall|must|will|agree)(?:\s+not|not)\b.{0,40}\btransfer\b.{0,40}\b(?:agreement|contract|(?:your|any)\s+(?:of\s+your\s+)?(?:rights|obligations)|these\s+terms)\b/iu,
          unless: /\b(?:personal\s+(?:data|information)|ownership|copyright|accounts?)\b/iu,
        },
        {
          on: ['assign', 'transfer'],
          pattern:
            /\b(?:any|all)\s+(?:purported\s+|attempted\s+|such\s+)(?:assignment|transfer)\b.{0,80}\b(?:void|invalid|no\s+effect|null|breach)\b|\b(?:assignment|transfer)\s+(?:in\s+violation|in\s+breach|without\s+such|not\s+in\s+accordance)\b/iu,
          unless: /\baccount\b/iu,
        },
      ],
      matches: [
        'We may assign this agreement to any company without your consent.',
        'You may not transfer your rights under these terms to anybody.',
        'Neither party may assign this contract without the written agreement of the other.',
        'These terms are freely assignable by us and bind our successors and assigns.',
        'The terms will be binding upon the heirs, successors and assigns of both sides.',
        'Any attempted assignment without our consent is void.',
      ],
      passes: [
        'You may not transfer your account to another person under these terms.',
        'You assign to us all rights in your feedback.',
        'We transfer personal data to other countries under these terms.',
        'We assign each visitor a random number.',
        'The arbitrator will be assigned under these rules.',
      ],
    },
    {
      id: 'no-agency',
      name: 'No partnership or third-party rights',
      polarity: 'neutral',
      severity: 'low',
      because: 'It is a usual closing clause.',
      meaning: 'The contract does not make you an employee or partner, and nobody else gets rights from it.',
      impact: (_parameters, text) => {
        const third =
          /\bthird[- ]part(?:y|ies)\b.{0,40}\b(?:beneficiar|right)|\bbeneficiar|\bany\s+(?:other\s+)?person\b|\bno\s+one\s+else|\bthird\s+part/i.test(
            text,
          );
        const agency = /\bemploy|\bpartner|\bjoint\s+venture|\bagen(?:t|cy)\b|\bindependent\s+contractor|\bfranchis/i.test(text);
        if (third && /\b(?:apple|google)\b/i.test(text))
          return 'The **app store** can hold you to these terms, though it is not a party to them.';
        if (third && agency) return undefined;
        if (third) return 'Nobody but you and them **gets rights** from this contract.';
        if (agency && /\bemploy|\bcontractor/i.test(text))
          return "You are **not their employee**, and you can't act in their name.";
        if (agency) return 'You are **not their partner or agent**: neither side can act for the other.';
        return undefined;
      },
      why: "If you earn money on a platform, it decides whether you get the protection of workers. Others whom the contract affects, such as your family, can't rely on it.",
      note: 'What counts as employment is decided by how you work, not by what the contract calls it.',
      regulations: [
        {
          name: 'Platform Work Directive (EU) 2024/2831 Art. 5',
          jurisdiction: 'EU',
          bears: 'Platform workers who are directed and controlled are presumed to be employees.',
        },
        {
          name: 'Cal. Labor Code § 2775',
          jurisdiction: 'US-CA',
          bears: 'A worker is an employee unless the company proves otherwise; contracts do not decide it.',
        },
        {
          name: 'Contracts (Rights of Third Parties) Act 1999 s. 1',
          jurisdiction: 'UK',
          bears: 'Others can enforce a term made for them, unless the contract shuts them out.',
        },
      ],
      related: ['assignment', 'entire-agreement', 'incorporated-terms'],
      signals: [
        {
          on: ['partnership', 'joint venture', 'agency', 'joint-venture', 'franchise'],
          pattern:
            /\b(?:no|not|nothing|neither|nor|without)\b.{0,200}\b(?:partnership|joint[\s-]ventur\w*|agency\s+(?:relationship|or)|(?:of|an?|any|or|no)\s+agency|franchis\w+\s+(?:relationship|or)|employment\s+(?:relationship|or))\b/iu,
          unless:
            /\b(?:regulatory|government\w*|credit|collection|enforcement|news|travel|rating|consumer\s+reporting|administrative|public|court\s+or|local|state)\s+agency\b|\baffiliat\w+\s+with\s+any\b|\bpartnership\s+with\s+(?:our|third)/iu,
        },
        {
          on: ['independent contractor'],
          pattern:
            /\b(?:are|as|is|be|remain)\s+(?:\w+,?\s+){0,3}?independent\s+(?:and\s+\w+\s+)?(?:contractors?|contracting\s+part(?:y|ies)|parties)\b|\brelationship\b.{0,60}\bindependent\s+contractors?\b/iu,
          unless:
            /\b(?:our\s+independent\s+contractors|solicit\w*|(?:employees|vendors),?\s+(?:and\s+|or\s+)?independent\s+contractors)\b/iu,
        },
        {
          on: ['third-party benefi', 'third party benefi', 'third-party right', 'third party right', 'beneficiar'],
          pattern:
            /\b(?:no|not|nor|without|neither|any|are|is|intended|express)\b.{0,80}\bthird[- ]?\s?part(?:y|ies)(?:['’]s)?\s+(?:beneficiar\w+|rights)\b|\bthird[- ]part(?:y|ies)\s+beneficiar\w+\b.{0,80}\b(?:of|under|enforce|terms|agreement)\b/iu,
          unless:
            /\b(?:infring\w*|violat\w*|third[- ]party\s+rights\s+(?:policy|management|holders?|in\s+(?:the\s+)?content))\b/iu,
        },
        {
          on: [
            'third part',
            'third-part',
            'any other person',
            'anyone else',
            'any person other',
            'not a party',
            'no one else',
            'no other person',
          ],
          pattern:
            /\b(?:(?:not|nothing|no)\b.{0,60}\b(?:creat\w*|confer\w*|give|grant)\b.{0,60}\b(?:rights?|remed\w+|benefits?)\b.{0,60}\b(?:third[- ]part\w+|(?:any|other)\s+(?:other\s+)?(?:persons?|entit\w+|part\w+)|anyone\s+(?:else|other))|(?:persons?|one|part(?:y|ies)|anyone)\s+(?:who|other\s+than|that|else)\b.{0,80}\b(?:no|not|any)\s+(?:have\s+)?(?:any\s+)?rights?\b.{0,60}\b(?:enforce|under|benefit)|Contracts\s+\(Rights\s+of\s+Third\s+Parties\)|no\s+(?:one\s+else|other\s+person|third\s+part(?:y|ies))\s+(?:shall|will|has|have|may|can)\b.{0,40}\b(?:rights?|enforce|benefit))\b/iu,
          unless: /\b(?:your\s+content|infring\w*|licen[sc]e|personal\s+(?:data|information)|intellectual\s+property)\b/iu,
        },
        {
          on: ['authority', 'agent', 'employee', 'behalf', 'bind'],
          pattern:
            /\b(?:neither|no|not|nor)\b.{0,60}\b(?:has|have|had)?\s*(?:the\s+|any\s+)?(?:authority|power|right)\s+(?:of\s+any\s+kind\s+)?to\s+(?:\w+\s+){0,2}?(?:bind|act\s+(?:for|on\s+behalf)|create\s+any\s+obligation|make\s+(?:any\s+)?(?:commitment|representation))\b|\b(?:not|nor)\s+(?:\w+\s+){0,4}?(?:agents?|employees?|partners?|representatives?)(?:,?\s+(?:or\s+|nor\s+)?(?:agents?|employees?|partners?|representatives?|joint\s+venturers?)){0,4}\s+of\s+(?:us|ours|the\s+(?:other|company|platform)|either|each\s+other|\w+)\b/iu,
          unless:
            /\b(?:liab\w*|copyright|legal\s+authority|bind\s+(?:such|that|the|your)\s+(?:entity|company|organi[sz]ation|employer)|parent|guardian|represent\s+(?:and\s+warrant\s+)?that\s+you\s+(?:have|are))\b/iu,
        },
      ],
      matches: [
        'Nothing in these terms creates a partnership, joint venture or agency between us.',
        'Drivers are independent contractors.',
        'There are no third-party beneficiaries to this agreement.',
        'These terms do not give any rights to any other person.',
        'You have no authority to bind us or to act on behalf of us in any way.',
        'A person who is not a party has no right to enforce these terms.',
      ],
      passes: [
        'Do not post what violates third party rights.',
        'We report fraud to a consumer reporting agency, not to your bank.',
        'We work in partnership with our suppliers.',
        'We share data with our employees, vendors and independent contractors.',
      ],
    },
    {
      id: 'electronic-communications',
      name: 'Electronic communications',
      polarity: 'neutral',
      severity: 'low',
      because: 'It settles how messages reach you.',
      meaning: 'You agree to get notices electronically, such as by e-mail, text or phone.',
      impact: ({ channels }, text) => {
        const named = nameThings(text, [
          [/e-?mail/i, 'e-mail'],
          [/\bsms\b|\btext(?:s|ing)?\b(?:\s+messag)?/i, 'text message'],
          [/\bcalls?\b|\bphone|telephone|dial/i, 'phone'],
          [/\bpost(?:ing|ed)?\b.{0,40}\b(?:site|website|service|platform|app)/i, 'a post on the site'],
          [/\bpush\b|notification/i, 'app notification'],
        ]);
        const how = named ?? (channels?.length ? `**${listWords(channels)}**` : undefined);
        if (
          /\b(?:notices?|communications?|correspondence)\s+(?:\w+\s+){0,4}to\s+(?:us|the\s+company)\b|\b(?:send|give|provide)\s+(?:us\s+)?(?:\w+\s+){0,2}notices?\s+(?:\w+\s+){0,2}to\s+us/i.test(
            text,
          )
        )
          return 'It says **where you must send** your own notices.';
        if (/\b(?:auto-?dial|automated|prerecorded|pre-recorded|automatic\s+telephone)/i.test(text))
          return 'You agree to **automated calls or texts**.';
        if (/\bdeemed\b/i.test(text)) return 'A notice **counts as received** even if you did not read it.';
        return how && `You get notices by ${how}.`;
      },
      why: 'A notice can change your price or start a deadline. If it goes to an old address or only stands on a web page, you miss it. So keep your e-mail address up to date.',
      note: 'Paper copies may cost extra, and withdrawing consent may mean closing the account.',
      regulations: [
        {
          name: 'E-SIGN Act, 15 U.S.C. § 7001(c)',
          jurisdiction: 'US',
          bears: 'Notices that the law wants in writing may be electronic only if you agreed and can withdraw.',
        },
        {
          name: 'Telephone Consumer Protection Act, 47 U.S.C. § 227',
          jurisdiction: 'US',
          bears: 'Automated calls and texts to a mobile phone need your prior consent.',
        },
        {
          name: 'ePrivacy Directive 2002/58/EC Art. 13',
          jurisdiction: 'EU',
          bears: 'Marketing by e-mail, text or automated call needs consent, with one exception for customers.',
        },
        {
          name: 'Civil Code (BGB) § 308 no. 6',
          jurisdiction: 'DE',
          bears: 'Terms may not pretend that an important notice reached you.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:auto-?dial\w*|prerecorded|pre-recorded|automated\s+(?:calls?|texts?|dial\w*|telephone)|automatic\s+telephone)/i.test(
              text,
            ),
          severity: 'medium',
          because: 'You agree to automated calls or texts.',
        },
      ],
      related: ['marketing', 'change-notice', 'acceptance-by-use', 'informal-dispute-resolution'],
      signals: [
        {
          on: ['electronic', 'e-mail', 'email'],
          pattern:
            /\b(?:you|user|customer|member|client)s?\b.{0,60}\b(?:consents?|agrees?|authori[sz]es?|accepts?|acknowledges?)\b.{0,120}\b(?:receiv\w+|communicat\w*|notices?|contact\w*|deliver\w*|sent)\b.{0,100}\b(?:electronic(?:ally)?|e-?mails?)\b|\b(?:consents?|agrees?|agreeing|consenting)\b.{0,60}\b(?:electronic)\s+(?:communications?|notices?|records?|delivery|disclosures?|signatures?|documents?|transactions?)\b/iu,
          unless:
            /\b(?:promotional|marketing|newsletter|commercial)\s+(?:\w+\s+)?(?:e-?mails?|communications?|messages?|materials?)\b|\b(?:cookies?|disputes?|claims?|arbitrat\w*|bill|charge|offers|withdraw\s+funds|payment|personal\s+(?:data|information))\b/iu,
        },
        {
          on: ['electronic'],
          pattern:
            /\b(?:communicat\w*|notices?|agreements?|disclosures?|documents?|signatures?|records?|contracts?)\b.{0,120}\b(?:electronic(?:ally)?)\b.{0,120}\b(?:satisf(?:y|ies)|legal\s+requirement|in\s+writing|same\s+(?:legal\s+)?(?:force|effect)|written)\b|\bconsent\s+to\s+(?:do\s+business|transact|contract)\s+electronically\b|\b(?:communicat(?:e|ing)|contact(?:ing)?)\s+(?:with\s+)?(?:you|us)\s+electronically\b/iu,
          unless: /\b(?:supersedes?|proposals|entire\s+agreement|copyright)\b/iu,
        },
        {
          on: [
            'text message',
            'sms',
            'autodial',
            'auto-dial',
            'prerecorded',
            'pre-recorded',
            'automatic telephone',
            'calls',
            'mms',
            'texts',
          ],
          pattern:
            /\b(?:consents?|agrees?|authori[sz]es?|opt(?:ing|ed)?[\s-]{1,3}in|agreeing|consenting|by\s+(?:providing|giving|submitting|entering)\s+(?:us\s+)?(?:\w+\s+){0,3}?(?:number|phone))\b.{0,160}\b(?:text\s+messag\w*|texts|sms|mms|calls|auto-?dial\w*|pre-?recorded|automatic\s+telephone)\b/iu,
          unless:
            /\b(?:call\s+centers?|service\s+calls?|inform\s+all|direct\s+(?:sms|marketing)|conference\s+calls?|video\s+calls?|record\w*\s+(?:\w+\s+){0,2}calls?)\b/iu,
        },
        {
          on: [
            'message and data rates',
            'data rates',
            'message frequency',
            'reply stop',
            'text stop',
            'stop to',
            'standard text',
            'messaging rates',
            'message rates',
          ],
          pattern:
            /\b(?:messag(?:e|ing)\s+(?:and|&|or)\s+data\s+rates|(?:standard|carrier)\s+(?:text|sms|messag\w+|data)\s+(?:\w+\s+){0,3}?(?:rates|charges|fees)|messag\w+\s+frequency|(?:reply(?:ing)?|text(?:ing)?|send(?:ing)?)\s+(?:with\s+)?(?:the\s+(?:word|keyword)\s+)?[“"']?(?:STOP|HELP|UNSUBSCRIBE)\b)/iu,
        },
        {
          on: ['notice', 'notif'],
          pattern:
            /\b(?:notices?|notifications?|communications?)\b.{0,140}\b(?:(?:shall|will|must|may|can|should|is|are)\s+(?:\w+\s+){0,2}?(?:be\s+)?(?:in\s+writing|given|sent|delivered|deemed|made|provided|served|addressed|effective|considered|submitted|mailed|emailed)|deemed\s+(?:\w+\s+){0,2}?(?:given|received|delivered|effective))\b.{0,160}\b(?:e-?mail\w*|post(?:ed|ing|age)?\b|mail(?:ed)?|address|website|writing|courier|electronic\w*|received|delivered|days|hours)\b/iu,
          unless:
            /\b(?:copyright|dmca|infring\w*|counter|arbitrat\w*|dispute|terminat\w*|cancel\w*|chang\w+\s+(?:to|in|of)|modif\w*|amend\w*|updat\w*|revis\w*|breach|privacy\s+(?:notice|policy)|cookie|price|renew\w*|opt[\s-]{1,3}out|this\s+notice|incident|marketing|takedown)\b/iu,
        },
        {
          on: ['notice', 'contact you', 'notify you', 'communicat'],
          pattern:
            /\b(?:we|company|us|\w+)\s+(?:may|will|can|shall)\s+(?:\w+,?\s+){0,2}?(?:provide|give|send|deliver|contact|notify|communicate|serve)\b.{0,80}\b(?:notices?|you|communications?|notifications?)\b.{0,80}\b(?:by|via|through|using)\s+(?:\w+,?\s+){0,3}?(?:e-?mail|electronic|post(?:ing)?|mail|text|sms|push|telephone|messages?|means|phone|in-app)\b/iu,
          unless:
            /\b(?:promotion\w*|marketing|newsletters?|offers|advertis\w*|changes?|modif\w*|amend\w*|updat\w*|revis\w*|breach|terminat\w*|price|renew\w*|if\s+you\s+(?:contact|write|email)|personal\s+data|cookies?|we\s+collect|competitions?|security|dispute|confirm\s+your|surveys?|copyright|opt[\s-]{1,3}out)\b/iu,
        },
        {
          on: ['notice', 'correspondence'],
          pattern:
            /\b(?:all|any|legal|formal|written|official)\s+(?:\w+\s+){0,2}?(?:notices?|correspondence)\b.{0,60}\b(?:to\s+(?:us|\w+|the\s+company)|under|required|from\s+you)\b.{0,100}\b(?:(?:must|shall|should|will|may|can)\s+be|address(?:ed)?|sent|at\s*:|:\s*$)/iu,
          unless:
            /\b(?:copyright|dmca|infring\w*|arbitrat\w*|dispute|terminat\w*|proprietary|necessary\s+notices|cancel\w*|service\s+of\s+process|law\s+enforcement)\b/iu,
        },
        {
          on: ['paper'],
          pattern:
            /\bpaper\s+(?:copy|copies|form(?:at)?|statements?|versions?)\b.{0,120}\b(?:electronic\w*|request|withdraw|fee|charge|consent|communications?|e-?mail)\b|\bwithdraw\w*\b.{0,60}\bconsent\b.{0,80}\b(?:electronic|e-?sign|paper|texts?|calls?|sms)\b/iu,
        },
      ],
      matches: [
        'You consent to receive notices from us electronically.',
        'You agree that agreements that we send electronically satisfy any legal requirement that they be in writing.',
        'By giving us your number, you agree to get text messages and calls from us.',
        'Message and data rates may apply.',
        'Notices to you will be sent to the e-mail address in your account.',
        'All notices to us must be sent to the address below.',
        'We may contact you by e-mail or text about your account.',
      ],
      passes: [
        'We may send you promotional offers by e-mail.',
        'We will notify you by e-mail of material changes to this policy.',
        'Copyright notices must be sent to our agent by e-mail.',
        'We collect electronic identifiers from your phone.',
        'A notice of arbitration must be sent by mail.',
      ],
    },
    {
      id: 'language-prevails',
      name: 'Language version',
      polarity: 'neutral',
      severity: 'low',
      because: 'It matters only where the versions differ.',
      meaning: 'If translations differ, one language version counts.',
      impact: (_parameters, text) => {
        const language =
          /\b(English|German|French|Spanish|Italian|Dutch|Chinese|Japanese|Korean|Portuguese|Russian|Polish|Swedish|Norwegian|Danish|Finnish|Czech|Hebrew|Turkish|Arabic|Luxembourgish)\b/u.exec(
            text,
          )?.[1];
        if (!language) return undefined;
        if (
          /\b(?:communicat|correspond|conducted|support|notices?|available|concluded|drawn\s+up)\b/i.test(text) &&
          !/\b(?:prevail|control|govern|preceden|translat|binding)/i.test(text)
        )
          return `The contract or the talk about it is in **${language}**.`;
        return `If translations differ, the **${language}** version counts.`;
      },
      why: 'You may have read and accepted a version in your own language that says something else. Then what you read is not what counts.',
      note: 'Some laws give consumers the version in their own language, whatever the terms say.',
      regulations: [
        {
          name: 'Charter of the French Language, CQLR c. C-11, s. 55',
          jurisdiction: 'CA-QC',
          bears: 'Standard contracts must be given to you in French first.',
        },
        {
          name: 'Loi no 94-665 (loi Toubon) Art. 2',
          jurisdiction: 'FR',
          bears: 'Offers and contract information for consumers must be in French.',
        },
        {
          name: 'Directive 93/13/EEC Art. 5',
          jurisdiction: 'EU',
          bears: 'Terms must be plain; in doubt the reading that is best for you counts.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:your|local|translated)\s+(?:\w+\s+)?(?:language\s+)?version\s+(?:shall\s+|will\s+)?(?:prevails?|controls?|governs?)\b/iu,
          polarity: 'favourable',
          because: 'The version in your own language counts.',
        },
      ],
      related: ['entire-agreement', 'governing-law', 'mandatory-rights-preserved'],
      signals: [
        {
          on: ['version', 'translat', 'language'],
          pattern:
            /\b(?:English|German|French|Spanish|Italian|Dutch|Chinese|Japanese|Korean|Portuguese|Russian|Polish|Swedish|Norwegian|Danish|Finnish|Czech|Hebrew|Turkish|Arabic|Greek|Hungarian|original|language|translated)\b.{0,60}\b(?:versions?|texts?|languages?|one|terms|agreement|polic(?:y|ies))\b.{0,120}\b(?:prevails?|controls?|controlling|govern(?:s|ing)?|takes?\s+(?:precedence|priority)|binding|authoritative|applies|apply|decisive|supersedes?|legally\s+valid|considered)\b/iu,
          unless: /\b(?:governed\s+by\s+the\s+laws?|programming|sign\s+language|arbitrat\w*)\b/iu,
        },
        {
          on: ['translat'],
          pattern:
            /\btranslat(?:ion|ions|ed)\b.{0,100}\b(?:convenience|reference|information(?:al)?\s+purposes|courtesy|not\s+(?:legally\s+)?binding|prevail\w*|inconsisten\w*|conflict\w*|contradict\w*|discrepanc\w*|differ\w*|govern\w*|control\w*)\b|\b(?:discrepanc\w*|inconsisten\w*|conflict\w*|contradict\w*|differences?)\b.{0,100}\btranslat(?:ion|ions|ed)\b/iu,
          unless: /\b(?:google\s+translate|machine\s+translation|translation\s+(?:tools?|services?))\b/iu,
        },
        {
          on: ['language', 'english', 'langue'],
          pattern:
            /\b(?:agreement|terms|contract|policy|conditions|communications?|parties)\b.{0,100}\b(?:drawn\s+up|drafted|concluded|written|made|executed|prepared|available|entered\s+into|provided|communicat\w*|conducted)\b.{0,40}\b(?:only\s+|exclusively\s+|originally\s+)?in\s+(?:the\s+)?(?:English|German|French|Dutch|Italian|Spanish|Swedish|Danish|Norwegian|Finnish|Japanese|Chinese|Polish|following\s+languages?)\b|\blangue\s+anglaise\b|\blanguage\s+of\s+(?:the\s+|this\s+|these\s+)?(?:agreement|contract|terms)\b|\bcontract(?:ual)?\s+language\b/iu,
          unless: /\b(?:arbitrat\w*|copyright|notice\s+of\s+infring\w*|complaints?)\b/iu,
        },
      ],
      matches: [
        'The English version of these terms prevails over any translation.',
        'Translations are made for your convenience only.',
        'This contract is drawn up in the German language; other languages are for information.',
        'The language of the contract is Dutch.',
        'If there is a discrepancy between the original and a translated version, the original text applies.',
      ],
      passes: [
        'You may not translate or copy any part of the site.',
        'The arbitration is held in English, and the rules of the seat apply.',
        'The rules prevail over this policy.',
        'We save which language you chose.',
      ],
    },
    {
      id: 'incorporated-terms',
      name: 'Other terms incorporated',
      polarity: 'neutral',
      severity: 'low',
      because: 'It is usual, but there is more to read.',
      meaning: 'Other documents bind you as well, beyond this page.',
      impact: (_parameters, text) => {
        const named = nameThings(
          text,
          [
            [/privacy\s+(?:policy|notice|statement)/i, 'the privacy policy'],
            [/cookie\s+(?:policy|notice)/i, 'the cookie policy'],
            [/(?:community|content)\s+(?:guidelines|standards|rules|polic)/i, 'the community rules'],
            [/acceptable\s+use/i, 'the acceptable use policy'],
            [/\bapple\b|\bitunes\b|app\s?store/i, 'app store terms'],
            [/google\s+(?:maps|play|earth|terms|apis?)|\byoutube\b/i, "Google's terms"],
            [/open[- ]source/i, 'open-source licences'],
            [/third[- ]part(?:y|ies)/i, 'terms of other companies'],
            [
              /(?:additional|supplement\w*|separate|service[- ]specific|product[- ]specific|special|specific|further)\s+(?:\w+\s+){0,2}(?:terms|conditions|rules)/i,
              'extra terms for certain services',
            ],
          ],
          'and',
        );
        return named && `More than this page binds you: ${named}.`;
      },
      why: 'You agree to things that stand elsewhere and can change on their own. A ban or a price may be in a document that you never opened.',
      note: 'Sometimes the other documents are only described, not linked. Then it is open whether they bind you.',
      regulations: [
        {
          name: 'Directive 93/13/EEC, Annex 1(i)',
          jurisdiction: 'EU',
          bears: 'A term is unfair if it binds you to terms that you had no real chance to know.',
        },
        {
          name: 'Civil Code (BGB) § 305(2)',
          jurisdiction: 'DE',
          bears: 'Standard terms count only if you were pointed to them and could read them.',
        },
        {
          name: 'Consumer Rights Act 2015, Schedule 2, para. 10',
          jurisdiction: 'UK',
          bears: 'A term can be unfair if it binds you to terms that you had no real chance to know.',
        },
      ],
      related: ['entire-agreement', 'unilateral-changes', 'scope', 'third-party-disclaimer'],
      signals: [
        {
          on: [
            'incorporat',
            'form part',
            'forms part',
            'form an integral',
            'integral part',
            'made a part',
            'are part of',
            'is part of',
            'become part',
            'part of these',
            'part of this',
          ],
          pattern: composePattern`\b${OTHER_TERMS}\b.{0,160}\b(?:incorporated\b|(?:forms?|are|is|becomes?|be(?:come)?|constitutes?|made|considered)\s+(?:an?\s+)?(?:integral\s+|inseparable\s+|binding\s+)?parts?\s+of\b.{0,40}\b(?:agreement|terms|contract|policy|tos|conditions|dpa|addendum|tou|hereof))|\bincorporat(?:es?|ing)\b.{0,80}\b${OTHER_TERMS}\b`,
          unless:
            /\b(?:incorporated\s+(?:in|under|and\s+registered|company)\b(?!\s+(?:this|these|the\s+(?:terms|agreement)))|company\s+incorporated|copyright\s+notices?|your\s+content|feedback|entire\s+agreement)\b/iu,
        },
        {
          on: [
            'additional',
            'supplement',
            'separate',
            'specific',
            'other terms',
            'further terms',
            'special',
            'different terms',
            'also subject',
            'also apply',
            'applies to',
          ],
          pattern: composePattern`\b(?:additional|supplement(?:al|ary)|separate|specific|other|further|special|different|distinct|particular|own)\s+(?:\w+[\s-]{1,3}(?:and\s+|or\s+)?){0,3}?(?:terms|conditions|polic(?:y|ies)|guidelines|rules|agreements?|addend(?:um|a)|provisions)\b.{0,140}\b(?:(?:will|shall|may|also|that|which|to)\s+(?:also\s+|then\s+)?(?:apply|govern|be\s+(?:subject|governed|presented|posted|bound|required|agreed)|accompany|supplement|require)|appl(?:y|ies)\b|govern(?:s|ed|ing)?\b|(?:is|are)\s+(?:incorporated|part|posted|presented|required))`,
          unless:
            /\b(?:personal\s+(?:data|information)|governed\s+by\s+the\s+laws?|arbitrat\w*|third[- ]party\s+(?:sites?|websites?|links?)|privacy\s+(?:policies|practices)\s+of|applicable\s+laws?\b.{0,40}\b(?:other|additional)|retention|breach\s+of\s+these|other\s+terms\s+of\s+(?:this|these)|other\s+provisions)\b/iu,
        },
        {
          on: ['subject to', 'governed by', 'comply with', 'bound by', 'agree to', 'applies', 'covered by', 'in addition to'],
          pattern:
            /\b(?:use|access|purchase|participation|sale|you|services?|products?|features?|subscription|orders?|content)\b.{0,120}\b(?:(?:is|are|be|also)\s+(?:also\s+)?(?:subject\s+to|governed\s+by|covered\s+by)|(?:must|agree\s+to|shall|will|also|should)\s+(?:also\s+)?(?:comply\s+with|be\s+bound\s+by|abide\s+by|follow|adhere\s+to|agree\s+to))\b.{0,60}\b(?:(?:our|the|its|all|any|applicable|certain|separate|\w+['’]s)\s+(?:\w+[\s,-]{1,3}(?:and\s+|or\s+)?){0,4}?(?:guidelines|polic(?:y|ies)|standards|code\s+of\s+conduct|rules|terms\s+(?:of|and)\s+\w+|agreement|conditions|eula))\b/iu,
          unless:
            /\b(?:personal\s+(?:data|information)|this\s+(?:agreement|policy|privacy)|these\s+(?:terms|conditions)|the\s+terms\s+and\s+conditions\s+(?:of\s+this|set\s+forth|contained|herein)|arbitrat\w*|jurisdiction|venue|third[- ]party\s+(?:sites?|websites?)|laws?\s+of|by\s+(?:using|accessing|clicking)|if\s+you\s+do\s+not|export|return\s+policy|refund|(?:the|these)\s+following|applicable\s+(?:\w+\s+)?(?:laws?|rules|regulations)|laws,?\s+(?:and\s+)?(?:rules|regulations|statutes))\b/iu,
        },
        {
          on: ['apple', 'google', 'app store', 'youtube', 'app-store', 'play store', 'itunes', 'app provider', 'app marketplace'],
          pattern:
            /\b(?:Apple|Google(?:\s+(?:Maps|Play|Earth))?|App\s?Store|YouTube|iTunes|app\s+(?:stores?|providers?|marketplaces?|distributors?)|Play\s+Store|Stripe|PayPal)(?:['’]s?)?\b.{0,50}\b(?:terms(?:\s+(?:of|and)\s+\w+)?|usage\s+rules|EULA|licen[sc]ed\s+application|polic(?:y|ies)|rules|end\s+user)\b.{0,80}\b(?:(?:also\s+)?appl(?:y|ies)|govern\w*|compl(?:y|iance)|bound|third[- ]part(?:y|ies)\s+beneficiar\w*)\b|\b(?:subject\s+to|comply\s+with|bound\s+by|agree\s+to|governed\s+by|accordance\s+with)\b.{0,60}\b(?:Apple|Google|App\s?Store|YouTube|iTunes|app\s+(?:stores?|providers?|marketplaces?)|Stripe|PayPal)(?:['’]s?)?\b.{0,60}\b(?:terms|usage\s+rules|polic(?:y|ies)|agreement)\b/iu,
          unless:
            /\b(?:personal\s+(?:data|information)\s+(?:that|we)|recaptcha|analytics|limited\s+use|refunds?|cookies?|permitted\s+by\s+this)\b/iu,
        },
        {
          on: ['apple', 'app store'],
          pattern:
            /\bApple\b.{0,80}\b(?:no\s+(?:warranty\s+)?obligation|not\s+(?:be\s+)?(?:responsible|a\s+party|liable)|third[- ]party\s+beneficiar\w*|subsidiaries\s+are)|\b(?:between\s+you\s+and\s+us|between\s+the\s+parties|solely\s+(?:between|with))\b.{0,60}\bnot\s+(?:with\s+)?(?:Apple|Google|any\s+app)\b/iu,
        },
        {
          on: [
            'privacy policy',
            'privacy notice',
            'privacy statement',
            'guidelines',
            'cookie policy',
            'community',
            'acceptable use',
            'terms of service',
            'terms of use',
          ],
          pattern:
            /\b(?:these\s+terms|this\s+agreement|(?:you\s+)?(?:also\s+)?agree\s+to|together\s+with|in\s+addition\s+to\s+(?:these|this)|read\s+(?:together|in\s+conjunction)\s+with|along\s+with|as\s+well\s+as)\b.{0,80}\b(?:our|the|its|\w+['’]s)\s+(?:\w+[\s,]{1,3}(?:and\s+|or\s+)?){0,4}?(?:privacy\s+(?:policy|notice|statement)|community\s+(?:guidelines|standards|rules)|cookie\s+policy|acceptable\s+use\s+policy|terms\s+of\s+(?:service|use)|content\s+guidelines)\b.{0,100}\b(?:incorporat\w*|apply|appl(?:y|ies)|govern\w*|part\s+of|constitute|form|also|bound|make\s+up|read)\b/iu,
          unless:
            /\b(?:entire\s+(?:\w+\s+){0,2}agreement|complete\s+and\s+exclusive|by\s+(?:using|accessing|clicking|visiting)|conflict|changes?\s+to|amend|not\s+contracts)\b/iu,
        },
        {
          on: ['open source', 'open-source'],
          pattern:
            /\bopen[- ]source\b.{0,120}\b(?:licen[sc]es?|terms)\b.{0,80}\b(?:appl(?:y|ies|icable)|govern\w*|subject|prevail\w*|supersede|own|accompan\w*|separate)\b|\bsubject\s+to\b.{0,60}\bopen[- ]source\b/iu,
        },
      ],
      matches: [
        'Our privacy policy is incorporated into these terms by reference.',
        'Additional terms may apply to some services.',
        'Your use of the forum is subject to our community guidelines.',
        "If you got the app from Apple, the App Store's usage rules also apply.",
        'The data processing addendum forms part of this agreement.',
        'Open-source parts are governed by their own licence terms, which apply in their place.',
      ],
      passes: [
        'Fennel Ltd is a company incorporated in Ireland.',
        'Read our privacy policy to learn how we use cookies.',
        'These terms are governed by the laws of Ohio.',
        'Third-party sites have their own rules, and we are not responsible for them.',
      ],
    },
    {
      id: 'beta-features',
      name: 'Beta and preview features',
      polarity: 'neutral',
      severity: 'low',
      because: 'You choose whether to try them.',
      meaning: 'Features that are still in test come with fewer promises and can go at any time.',
      impact: (_parameters, text) => {
        const less = nameThings(
          text,
          [
            [/as[\s-]is|warrant/i, 'no promise that they work'],
            [
              /discontinu|terminat|remov|suspend|withdraw|end\b|without\s+notice|not\s+(?:be\s+)?(?:release|generally)/i,
              'an end at any time',
            ],
            [/confidential/i, 'a duty to keep them secret'],
            [/feedback/i, 'a duty to report back'],
            [/\bsupport\b|service\s+level|sla\b/i, 'less support'],
          ],
          'and',
        );
        return less && `Features in test come with ${less}.`;
      },
      why: 'A test version can lose your data or vanish. Do not rely on it for anything important. Sometimes you must keep it secret or let them watch how you use it.',
      note: 'What counts as "beta" is up to the platform, and some features stay in beta for years.',
      regulations: [
        {
          name: 'Digital Content Directive (EU) 2019/770 Art. 8',
          jurisdiction: 'EU',
          bears: 'Flaws are accepted only if you were told of each one and agreed expressly.',
        },
        {
          name: 'Consumer Rights Act 2015 s. 34',
          jurisdiction: 'UK',
          bears: 'Digital content that you pay for must be of satisfactory quality, as described.',
        },
      ],
      related: ['warranty-disclaimer', 'service-modification', 'feedback-license', 'confidentiality'],
      signals: [
        {
          on: [
            'beta',
            'preview',
            'experimental',
            'early access',
            'pre-release',
            'prerelease',
            'alpha',
            'pre-general',
            'early-access',
            'pre-ga',
          ],
          pattern:
            /\b(?:beta|alpha|previews?|experimental|early[- ]access|pre-?release|pre-general|pre-GA)\b.{0,200}\b(?:as[- ]is|warrant\w*|discontinu\w*|not\s+(?:be\s+)?(?:generally|final|ready|supported|intended|release\w*|made|subject|complete|reliable|perform)|bugs?|errors?|confidential|feedback|at\s+any\s+time|terms|liab\w*|support|evaluation|test(?:ing)?|unavailable|chang\w*|modif\w*|interrupt\w*|own\s+risk|without\s+notice|suspend|sole\s+discretion|agreement|optional|indemni\w*|SLAs?|service\s+level|limited|terminat\w*|delete\w*|remov\w*)/iu,
          unless:
            /\b(?:content\s+preview|link\s+preview|preview\s+(?:apps?|your|the\s+(?:content|message|listing|song|book|ad))|can\s+preview|to\s+preview|you\s+preview|url\s+previews?|preview\s+pane|alphabet\w*|wolfram|personal\s+(?:data|information)\s+(?:we|that|collected)|web\s+beacons|cookies?)\b/iu,
        },
        {
          on: ['beta', 'preview', 'experimental', 'early access', 'pre-release', 'test version', 'trial'],
          pattern:
            /\b(?:we|company|\w+)\s+(?:may|might|will|can|sometimes)\b.{0,60}\b(?:offer|release|make|provide|introduce|test|invite|designate|label|include)\b.{0,80}\b(?:beta|alpha|experimental|early[- ]access|pre-?release|(?:preview|test)\s+(?:versions?|features?|services?|products?|releases?|programs?))\b/iu,
          unless: /\b(?:personal\s+(?:data|information)|research|surveys?)\b/iu,
        },
        {
          on: ['beta', 'early access', 'preview'],
          pattern:
            /\b(?:beta|early[- ]access|preview)\s+(?:features?|previews?|services?|products?|programs?|versions?|terms|releases?)\b/iu,
          under: /\b(?:betas?|early[- ]access|pre-?release|preview\s+(?:features?|services?|terms|program))\b/iu,
        },
      ],
      matches: [
        'Beta features are provided as is and may be discontinued at any time.',
        'We may release test versions of new products.',
        'Preview services are not subject to any service level.',
        'What you learn in the early access program is confidential.',
        { text: 'Use a beta feature for internal tests only.', heading: 'Early access' },
        'Experimental features may contain bugs.',
      ],
      passes: [
        'You can preview your listing before it is public, and change it at any time.',
        'The list is in alphabetical order and may change at any time.',
        'We may test new features on a part of our users.',
        'Our shop in Alphaville is open for walk-in repairs.',
      ],
    },
    {
      id: 'government-terms',
      name: 'Government users',
      polarity: 'neutral',
      severity: 'low',
      because: 'It concerns only public bodies.',
      meaning: 'Public bodies get the software only under these terms, or under special ones.',
      impact: (_parameters, text) => {
        if (/\b(?:FAR|DFARS|C\.?F\.?R|commercial\s+(?:computer|item|product)|restricted\s+rights)\b/iu.test(text))
          return 'US public bodies get the software as **a commercial product**, with the same rights as everyone.';
        if (/\b(?:does?\s+not\s+apply|do\s+not\s+apply|instead|superseded|amend)/iu.test(text))
          return 'For public bodies **some of these terms do not apply** or are replaced.';
        return undefined;
      },
      why: 'If you use the service for a public body, other rules can hold than for private users. If you use it privately, this does not touch you.',
      regulations: [
        {
          name: 'FAR 12.212, 48 C.F.R. § 12.212',
          jurisdiction: 'US',
          bears: 'The government buys commercial software under the usual licence, as far as federal law allows.',
        },
        {
          name: 'DFARS 227.7202, 48 C.F.R. § 227.7202',
          jurisdiction: 'US',
          bears: 'The same holds for the Department of Defense.',
        },
        {
          name: 'Antideficiency Act, 31 U.S.C. § 1341',
          jurisdiction: 'US',
          bears: "Federal bodies can't promise open-ended compensation, so such terms do not bind them.",
        },
      ],
      related: ['limited-license', 'export-sanctions', 'indemnification', 'governing-law'],
      signals: [
        {
          on: [
            'dfars',
            '12.212',
            '227.7202',
            '252.227',
            '52.227',
            'restricted rights',
            'commercial computer software',
            'commercial item',
            '2.101',
          ],
          pattern:
            /\b(?:DFARS?\b|48\s+C\.?F\.?R|12\.212|227\.7202|252\.227|52\.227|2\.101|commercial\s+computer\s+software|[“"]?commercial\s+(?:items?|products?)[”"]?\b.{0,80}\b(?:government|FAR|C\.?F\.?R|defined)|(?:limited|restricted)\s+rights\b.{0,80}\bgovernment|government\b.{0,120}\brestricted\s+rights)/iu,
        },
        {
          on: [
            'government',
            'federal',
            'public sector',
            'public-sector',
            'public entit',
            'public authorit',
            'public bod',
            'public institution',
          ],
          pattern:
            /\b(?:if\s+you\s+(?:are|represent|use|access)\b.{0,60}|on\s+behalf\s+of\s+(?:an?|the|any)\s+|as\s+an?\s+|(?:when|where)\s+(?:you|the\s+customer)\s+(?:are|is)\s+)(?:\w+,?\s+(?:or\s+)?){0,5}?(?:U\.?S\.?\s+|federal\s+|state\s+|local\s+|public\s+)?(?:government(?:al)?\s+(?:agency|entity|body|customer|user|end|department|organi[sz]ation|institution)|federal\s+(?:agency|government|entity)|public\s+(?:sector|entity|authority|body|institution|agency))\b/iu,
          unless:
            /\b(?:embargo\w*|sanction\w*|request\s+(?:from|by)|law\s+enforcement|subpoena|export|personal\s+(?:data|information)|copyright|impersonat\w*)\b/iu,
        },
        {
          on: [
            'government end user',
            'government use',
            'government user',
            'government customer',
            'government right',
            'u.s. government',
            'us government',
            'united states government',
            'federal government',
          ],
          pattern:
            /\b(?:government|federal)\s+(?:end\s+users?|users?|customers?|licensees?|agency\s+customers?|procurement|contractors?)\b.{0,160}\b(?:rights?|licen[sc]\w*|terms|appl(?:y|ies)|subject|acquir\w*|agreement|amend\w*|use)\b|\b(?:U\.?S\.?|United\s+States|federal)\s+Government\b.{0,120}\b(?:acquir\w*|procur\w*|licen[sc]\w*|duplicat\w*|end\s+users?|use,\s+(?:duplication|modification))\b/iu,
          unless:
            /\b(?:embargo\w*|sanction\w*|terrorist|restricted\s+part\w*|personal\s+(?:data|information)|law\s+enforcement|subpoena)\b/iu,
        },
      ],
      matches: [
        'The software is commercial computer software as defined in FAR 12.212.',
        'If you are a government agency, the amended terms in Annex G apply.',
        'US government end users acquire the product with only those rights that all other users get.',
        'Use, duplication or disclosure by the government is subject to restricted rights.',
      ],
      passes: [
        'You are not in a country that the U.S. Government has embargoed.',
        'We disclose data when a government agency asks us to.',
        'Do not pretend to act for a public authority.',
        'Government fees and taxes are added to the price.',
      ],
    },
    {
      id: 'scope',
      name: 'Scope and who you contract with',
      polarity: 'neutral',
      severity: 'low',
      because: 'It only says what the document is about.',
      meaning: 'It says what the document covers, who the parties are and what its words mean.',
      impact: (_parameters, text) => {
        if (/\b(?:does\s+not|do\s+not|doesn['’]t|not)\s+(?:apply|cover|govern)\b/i.test(text))
          return 'It says what this document **does not cover**.';
        if (
          /\b(?:contract(?:ing)?|agreement)\b.{0,80}\b(?:between|with)\b|\bentering\s+into\b|\bcontracting\s+(?:entity|party)/i.test(
            text,
          )
        )
          return 'It names **the company you contract with**.';
        if (/[“"][^”"]{2,60}[”"]\s*(?:\)|means?|refers?|shall\s+mean|includes?)|\bmeans\b/i.test(text))
          return 'It says **what certain words mean** in this document.';
        if (/\b(?:applies|apply|covers?|governs?)\b/i.test(text)) return 'It says **what this document covers**.';
        return undefined;
      },
      why: 'Big companies have many documents and many legal entities. Which one applies to you decides your rights, and whom you would have to sue.',
      note: 'Watch words that are defined more widely than you would think, such as "services" or "partners".',
      regulations: [
        {
          name: 'Consumer Rights Directive 2011/83/EU Art. 6(1)',
          jurisdiction: 'EU',
          bears: 'Before you are bound, they must tell you who they are and where.',
        },
        {
          name: 'E-Commerce Directive 2000/31/EC Art. 5',
          jurisdiction: 'EU',
          bears: 'Online services must state their name, address and e-mail.',
        },
        {
          name: 'GDPR Art. 13(1)(a)',
          jurisdiction: 'EU',
          bears: 'A privacy notice must name the company that decides about your data.',
        },
      ],
      related: ['acceptance-by-use', 'incorporated-terms', 'privacy-contact', 'entire-agreement'],
      signals: [
        {
          on: ['appl', 'cover', 'govern', 'describe', 'explain', 'set out', 'sets out', 'set forth', 'outline'],
          pattern:
            /\b(?:this|these|our|the)\s+(?:\w+\s+){0,5}?(?:polic(?:y|ies)|notice|statement|terms(?:\s+(?:of|and)\s+\w+)?|agreement|conditions|guidelines|rules|addendum|document)\b(?:\s+\([^)]{1,60}\))?,?\s+(?:\w+\s+)?(?:(?:(?:does|do)\s+not|doesn['’]t|don['’]t)\s+(?:apply|cover|govern|extend)|(?:(?:shall|will)\s+)?appl(?:y|ies)\s+(?:only\s+|solely\s+|also\s+|equally\s+)?(?:to|when|if|whenever|where|regardless|irrespective|for)|(?:covers?|governs?)\s+(?:\w+\s+){0,3}?(?:your|the|all|our|how|any|use|access|only|information|personal|users|each|you|relationship)|(?:describes?|explains?|sets?\s+(?:out|forth)|outlines?)\s+(?:\w+\s+){0,3}?(?:how|the|our|your|what|which|rules|terms|why|information|types|way))/iu,
          unless:
            /\b(?:governed\s+by|conflict|prevail\w*|third[- ]part(?:y|ies)\s+(?:\w+\s+)?(?:sites?|websites?)|incorporated|additional\s+terms|terms\s+(?:and\s+conditions\s+)?(?:that|which)\s+apply|which\s+(?:sets?\s+out|outlines?|describes?|explains?)|surviv\w*|liab\w*|warrant\w*|arbitrat\w*|indemn\w*|children|under\s+1\d)\b/iu,
        },
        {
          on: ['between', 'contract'],
          pattern:
            /\b(?:this|these|the|our)\s+(?:\S+\s+){0,5}?(?:agreements?|contract|terms|conditions|policy|eula)\b.{0,100}\b(?:(?:is|are|forms?|constitutes?|represents?|creates?|establish\w*|governs?|govern\s+the|made|concluded|means|sets?\s+(?:out|forth))\b.{0,80}\bbetween|entered\s+into\s+(?:by|with|between)|by\s+and\s+between|made\s+(?:by|with))\b.{0,160}\b(?:you|user|customer|client|member|company|inc|llc|ltd|limited|gmbh|b\.?v|s\.?a|we|us|our|publisher|advertiser|developer|party|parties)\b/iu,
          unless:
            /\b(?:entire|supersedes?|conflict|inconsisten\w*|dispute|arbitrat\w*|prior\s+agreements?|partnership|joint\s+venture|third[- ]part\w*|contracts?\s+between\s+(?:users|members|buyers?|sellers?|guests?|hosts?|creator\w*)|breach\s+of\s+contract|by\s+agreement\s+between|employees|negotiat\w*|controller|processor|necessary\s+for|performance\s+of|apple|relationship\s+of|confidential|reimburse|solely\s+between|remain\w*|final\s+agreement|claims\s+between|communication\s+service|cancel\w*|independent|contract\s+of\s+carriage)\b/iu,
        },
        {
          on: [
            'contracting',
            'contract with',
            'entering into',
            'you are contracting',
            'agreement with',
            'provided by',
            'operated by',
            'offered by',
            'owned and operated',
            'owned by',
          ],
          pattern:
            /\b(?:you(?:['’]re|\s+are)\s+(?:contracting|entering\s+into|dealing|agreeing)|contracting\s+entity\b|contract(?:ing)?\s+(?:party|partner)\b[”"]?\s+(?:is|means|will\s+be|for)\b|you\s+(?:enter\s+into|form)\s+(?:an?\s+)?(?:\w+\s+)?(?:agreement|contract)\s+with|your\s+(?:agreement|contract|contractual\s+relationship)\s+is\s+with|(?:services?|sites?|websites?|platform|apps?|applications?|products?|games?)\b.{0,80}\b(?:is|are)\s+(?:\w+\s+){0,2}?(?:provided|operated|offered|owned|made\s+available|controlled|run|administered|published|managed)(?:\s+(?:and|or)\s+\w+)?\s+(?:to\s+you\s+)?by\s+(?:\S+\s+){0,8}?(?:Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|B\.?V|S\.?A|AB|A\/S|ApS|Oy|Corp\w*|Company|Pty|PLC|Pte|SE|AG|KG|S\.?[àa]\.?r\.?l|LP|Foundation|SAS|K\.K)\b)/iu,
          unless:
            /\b(?:arbitrat\w*|third[- ]part(?:y|ies)\b|apple|indemn\w*|confidential|controller|not\s+(?:owned|operated|affiliated|provided))\b/iu,
        },
        {
          on: ['means', 'refer', 'shall mean', 'defined', 'includes', 'mean '],
          pattern:
            /[“"'‘][^”"'’]{2,60}[”"'’](?:\s+(?:or|and)\s+[“"'‘][^”"'’]{2,40}[”"'’]){0,4},?\s*(?:\([^)]{0,80}\)\s*)?(?:shall\s+|will\s+|also\s+|collectively\s+)?(?:means?|refers?\s+(?:to|collectively)|is\s+(?:defined|the|an?|any)|are\s+(?:defined|the|any)|has\s+the\s+(?:same\s+)?meaning|have\s+the\s+(?:same\s+)?meanings?|includes?|designates?|denotes?)\b/iu,
          unless: /\b(?:personal\s+(?:data|information)\s+(?:we|that)\s+collect|do\s+not\s+track|as[- ]is|sell)\b/iu,
        },
        {
          on: ['means', 'shall mean', 'refers to', 'defined term', 'capitali'],
          pattern:
            /^(?!(?:you|we|this|these|that|it|they|please|for|if|by|in)\b)[\p{Lu}][\p{L}\s/&-]{1,50}\s*(?::|[-–—]|\|)?\s*(?:shall\s+)?(?:means?|refers?\s+to)\s+(?:the|any|an?|all|each|your|our|those|either|information|with|such|in)\b|\bcapitali[sz]ed\s+(?:terms?|words?)\b.{0,120}\b(?:mean\w*|defin\w*)\b|\bfollowing\s+(?:terms|words|definitions|expressions)\b.{0,60}\b(?:mean\w*|defin\w*|appl(?:y|ies))\b/iu,
          unless: /\b(?:do\s+not\s+track|this\s+means|that\s+means|which\s+means)\b/iu,
        },
        {
          on: ['collectively', '(“', '("', 'hereinafter', 'hereafter', 'referred to as', '“we', '"we'],
          pattern:
            /\((?:[^)“"]{0,60}[,\s])?[“"](?:we|us|our|the\s+company|company|you|your|user|users|services?|sites?|websites?|platform|terms|agreement|apps?|licensor|customer|policy|tos|tou|privacy\s+\w+)[,.]?[”"]|\b(?:hereinafter|hereafter|referred\s+to|collectively)\b.{0,40}[“"'‘](?:the\s+|this\s+|our\s+)?(?:we|us|our|company|you|user|users|services?|sites?|websites?|platform|terms|agreement|apps?|policy|notice|operator|provider|parties|conditions)\b|[“"](?:we|us|our)[,.]?[”"].{0,60}\b(?:means?|refers?|are|is)\b/iu,
          unless: /\b(?:arbitrat\w*|class\s+action|liab\w*|indemn\w*|grant\s+us|do\s+not\s+agree|by\s+(?:using|accessing))\b/iu,
        },
        {
          on: ['apply', 'applies', 'cover'],
          pattern:
            /\b(?:policy|terms|notice|agreement|statement|guidelines|rules)\b.{0,40}\b(?:do(?:es)?\s+not|doesn['’]t|don['’]t)\s+(?:apply|cover|govern|extend)\b.{0,100}\b(?:third[- ]part(?:y|ies)|services?|websites?|sites?|products?|employees|applicants|companies|practices|information|content|apps?)\b/iu,
          unless: /\b(?:arbitrat\w*|liab\w*|warrant\w*|requirements)\b/iu,
        },
      ],
      matches: [
        'This policy applies to all apps and websites of Brindle.',
        'These terms are a contract between you and Brindle Inc.',
        'The website is operated by Brindle Holdings Ltd, Leeds.',
        '"Services" means the app, the website and the forum.',
        'Capitalized terms have the meaning that is given to them in section 1.',
        'Brindle GmbH and its affiliates ("we", "us")',
        'This notice does not apply to job applicants.',
        'If you live in Brazil, you are contracting with Brindle do Brasil.',
      ],
      passes: [
        'These limits of liability apply to the extent that the law allows.',
        'There is no partnership or contract of employment between you and us.',
        'This means that we save your settings.',
        'Apply for a job on our website.',
        'We use your address for the performance of the contract between you and us.',
      ],
    },
    {
      id: 'confidentiality',
      name: 'Confidentiality',
      polarity: 'neutral',
      severity: 'low',
      because: 'It is usual in business contracts.',
      meaning: 'Certain information has to be kept secret.',
      impact: (_parameters, text) => {
        if (
          /\b(?:does?\s+not\s+(?:include|apply)|exclud|except|publicly\s+(?:known|available)|public\s+domain|independently\s+developed|already\s+(?:known|in))/i.test(
            text,
          )
        )
          return 'It says which information **need not be kept secret**.';
        if (/\b(?:return|destroy|delete)\b/i.test(text))
          return 'Secret information must be **returned or destroyed** at the end.';
        if (/\b(?:compelled|required\s+by\s+law|court\s+order|legal(?:ly)?\s+(?:required|process))/i.test(text))
          return 'Secrets may be disclosed where **the law demands it**.';
        if (/\b(?:each|both|either|neither|receiving|recipient)\s*(?:part(?:y|ies))?\b/i.test(text))
          return '**Both sides** must keep certain information secret.';
        if (/\byou\b.{0,60}\b(?:agree|must|shall|will|may\s+not)\b/i.test(text))
          return '**You** must keep certain information secret.';
        return undefined;
      },
      why: 'A duty of secrecy can stop you from talking about prices, flaws or test versions. It can also protect you, where it binds the platform for what you hand over.',
      note: 'Ideas that you send in are often the opposite: expressly not confidential.',
      regulations: [
        {
          name: 'Defend Trade Secrets Act, 18 U.S.C. § 1833(b)',
          jurisdiction: 'US',
          bears: 'You may give secrets to officials or a lawyer to report a suspected crime.',
        },
        {
          name: 'Trade Secrets Directive (EU) 2016/943 Art. 5',
          jurisdiction: 'EU',
          bears: 'Disclosing a secret to reveal wrongdoing in the public interest is allowed.',
        },
        {
          name: 'Speak Out Act, 42 U.S.C. § 19403',
          jurisdiction: 'US',
          bears: "Agreements made beforehand can't silence victims of sexual harassment.",
        },
      ],
      related: ['feedback-license', 'beta-features', 'security-measures', 'survival'],
      signals: [
        {
          on: ['confidential information'],
          pattern:
            /\bconfidential\s+information\b.{0,200}\b(?:means?|includes?|shall\s+(?:not\s+)?(?:include|mean)|does\s+not\s+include|disclos\w*|protect\w*|receiv\w*|obligations?|return\w*|destroy\w*|use\b|confidence|third\s+part\w*|remains?|hold)\b|\b(?:disclos\w*|protect\w*|use|keep|hold|maintain|treat|access(?:es)?|return|destroy|divulge)\b.{0,100}\bconfidential\s+information\b/iu,
          unless:
            /\b(?:post(?:ing)?|upload\w*|transmit\w*|submit\w*|share)\b.{0,80}\bconfidential\s+information\b|\bconfidential\s+information\s+(?:of\s+(?:others|third|another|any\s+(?:third|other))|(?:through|to)\s+(?:the|our)\s+(?:site|service|website))|\b(?:personal\s+(?:data|information)\s+(?:we|is)|identity\s+theft|phishing|password|proprietary\s+and\s+confidential\s+information\s+of\s+others)\b/iu,
        },
        {
          on: ['confidential', 'confidence', 'secret', 'secrecy', 'non-disclosure', 'nondisclosure'],
          pattern:
            /\b(?:part(?:y|ies)|recipient|customer|client|publisher|developer|partner|licensee|advertiser|you|we|us|company|affiliate|researcher|affiliates)\b.{0,80}\b(?:shall|will|must|agrees?|undertakes?|may)\b.{0,80}\b(?:keep|treat|maintain|hold|preserve|safeguard|observe)\b.{0,100}\b(?:confidential(?:ity)?|(?:in|strict)\s+confidence|secre(?:t|cy))\b/iu,
          unless:
            /\b(?:passwords?|credentials|log-?in|account\s+(?:information|details)|user\s*name|personal\s+(?:data|information)|api\s+keys?|access\s+(?:codes?|keys?|data)|arbitrat\w*|mediat\w*|settlement|liable|feedback|comments|ideas|no\s+obligation|vulnerabilit\w*|collected\s+information|your\s+(?:\w+\s+)?data|identity\s+of\s+the|PIN|security\s+codes?|user\s+id)\b/iu,
        },
        {
          on: ['receiving party', 'disclosing party', 'discloser', 'recipient'],
          pattern:
            /\b(?:receiving\s+party|disclosing\s+party|discloser)\b.{0,160}\b(?:confidential\w*|disclos\w*|information|protect\w*|obligations?|injunct\w*|law|possession|develop\w*|public)\b/iu,
        },
        {
          on: [
            'public domain',
            'publicly available',
            'publicly known',
            'independently developed',
            'generally available',
            'rightfully',
            'already known',
            'lawfully',
            'generally known',
            'becomes public',
            'is public',
            'known to',
          ],
          pattern:
            /\b(?:public\s+domain|public(?:ly)?\s+(?:available|known)|independently\s+developed|rightful(?:ly)?\s+|already\s+(?:known|in)|generally\s+(?:known|available)|lawfully\s+|becomes?\s+public|known\s+to\s+(?:the\s+)?(?:recipient|receiving|you|us|other))/iu,
          under: /\bconfidential(?:ity)?\b|\bnon-?disclosure\b/iu,
          unless: /\bpersonal\s+(?:data|information)\b/iu,
        },
        {
          on: [
            'not confidential',
            'non-confidential',
            'nonconfidential',
            'no obligation of confiden',
            'no confiden',
            'obligation of confidential',
            'confidential or proprietary',
            'duty of confiden',
            'obligations of confiden',
            'obligation of confidence',
          ],
          pattern:
            /\b(?:obligations?|dut(?:y|ies)|undertakings?|agreements?)\s+of\s+confiden(?:tiality|ce)\b|\bconfidentiality\s+(?:obligations?|dut(?:y|ies)|agreements?|undertakings?|provisions?)\b.{0,80}\b(?:shall|will|surviv\w*|continue|appl(?:y|ies)|remain|under|not)\b/iu,
          unless:
            /\b(?:feedback|suggestions?|ideas|submissions?|employees\s+(?:are|who)|personal\s+(?:data|information)|service\s+providers?|vendors|processors?|contractors\s+who|subject\s+to\s+(?:strict\s+)?(?:contractual\s+)?confidentiality|arbitrat\w*)\b/iu,
        },
        {
          on: ['confidential'],
          pattern:
            /\b(?:terms|contents|existence|pricing)\s+of\s+(?:this|these|the)\s+(?:agreement|terms|order|contract)\b.{0,60}\b(?:is|are|shall\s+be|remain)\s+(?:\w+\s+)?confidential\b/iu,
          unless: /\b(?:employees|service\s+providers?|contractors|vendors)\b/iu,
        },
      ],
      matches: [
        'Each party shall keep the secrets of the other in strict confidence.',
        '"Confidential Information" means what is marked as such or is plainly secret.',
        'You will not disclose our confidential information to anybody.',
        'The receiving party may disclose what a court demands.',
        { text: 'was already known to the other side', leadIn: 'Confidential information does not include what:' },
        'The prices in this order and the terms of this agreement are confidential.',
      ],
      passes: [
        'Keep your password confidential.',
        'Do not post confidential information of others.',
        'We treat your personal data as confidential.',
        'The arbitrator must keep the case confidential.',
        'Your feedback is not confidential.',
      ],
    },
  ],
});
