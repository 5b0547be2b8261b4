import { composePattern } from './compose-pattern';
import { defineFamily, type Parameters } from './define';
import { nameThings } from './name-things';

/** Kinds of loss that terms name by formula. */
const KINDS = '(?:indirect|incidental|consequential|punitive|exemplary|special)';

/** What can go wrong, for clauses that name a cause or a loss and not a kind of damages. */
const HARM =
  '(?:loss(?:es)?|damages?|harm|injur(?:y|ies)|death|errors?|omissions?|delays?|fail(?:ures?|s)?|interruptions?|unavailability|inaccura\\w+|defects?|virus(?:es)?|unauthori[sz]ed|misuse|theft|consequences|costs|deletion|inability|defamat\\w+|disputes?|conduct|actions?|acts|breach(?:es)?|fraud|corruption|disclosure|transactions?|mistakes?|liabilit(?:y|ies)|claims?)';

/** Other people's sites, things and services. */
const THIRD_PARTY = String.raw`(?:third[\s-]{1,2}part(?:y|ies)(?:['’]s?)?|(?:linked|other|external|outside|those|such|these|third)\s+(?:\w+\s+)?(?:web)?(?:sites?|pages?|resources|links?)|sites?\s+(?:to\s+which|that\s+are\s+linked|linked)|(?:external|hyper)\s?links?|advertisers?|other\s+(?:companies|businesses|providers|parties|operators|organi[sz]ations)|app\s+stores?|(?:user|member|community)[\s-](?:generated\s+)?(?:content|submissions|posts))`;

/** What no limit on liability may touch in most laws. */
const GRAVEST = String.raw`(?:death|gross(?:ly)?\s+negligen\w+|intent\w*|wil[l]?ful\w*|fraud\w*|personal\s+injury|Product\s+Liability\s+Act|life,\s+(?:body|limb))`;

/** A limit on liability that concerns the reader, or one that the clause takes back. */
const YOUR_OWN =
  /\byou(?:r\s+\w+)?\s+(?:will|shall|are|would|may|can)\s+not\s+(?:be\s+)?(?:held\s+)?(?:liable|responsible)\b|\byour\s+(?:\w+\s+)?liability\s+(?:for|to)\b/iu;

/** Words that keep what the law protects out of a limit. */
const KEEPS_RIGHTS =
  /\b(?:nothing|do(?:es)?\s+not|shall\s+not|will\s+not)\b.{0,80}\b(?:exclude|limit|affect)\w*\b.{0,160}\b(?:fraud|gross\s+negligence|personal\s+injury|death|statutory|consumer|cannot\s+be|can['’]t\s+be|may\s+not\s+be|by\s+law)\b|\b(?:except|other\s+than|save)\b.{0,80}\b(?:gross\s+negligence|wil[l]?ful|intent|fraud)/iu;

/** "**100 USD**". */
const nameAmount = ({ amount }: Parameters): string | undefined =>
  amount ? `**${amount.value.toLocaleString('en')} ${amount.currency}**` : undefined;

export const liability = defineFamily({
  id: 'liability',
  name: 'Liability',
  types: [
    {
      id: 'liability-exclusion',
      name: 'Exclusion of liability',
      polarity: 'adverse',
      severity: 'high',
      because: 'Some losses stay with you, even where the platform caused them.',
      meaning: 'The platform does not pay for some kinds of loss, even if it causes them.',
      impact: (_parameters, text) => {
        const what = nameThings(text, [
          [/\bprofits?|\brevenues?|\bearnings|\bbusiness\b|\bgoodwill/iu, 'lost income'],
          [/\b(?:loss|lost|corrupt\w*|delet\w*)\b.{0,40}\bdata\b|\bdata\s+loss/iu, 'lost data'],
          [/\binterrupt|\bunavailab|\bdowntime|\binability\s+to\s+use|\bdelay/iu, 'outages'],
          [/\bunauthori[sz]ed\s+(?:access|use)|\bhack|\bbreach(?:es)?\s+of\s+security/iu, 'break-ins'],
          [
            /\b(?:acts?|actions?|conduct|omissions?|content|products|services|behaviou?r)\s+(?:or\s+\w+\s+)?(?:of|by|from)\s+(?:any\s+|other\s+|such\s+|a\s+)?(?:third|users?|others|members?)|\bthird[\s-]part(?:y|ies)['’]?\s+(?:content|services?|products?|conduct|sites?)|\bother\s+users?\b|\bcaused\s+by\s+(?:a\s+|any\s+)?third/iu,
            'what others do',
          ],
          [/\berrors?\b|\bbugs?\b|\bmistakes?|\bvirus|\binaccura/iu, 'errors'],
          [composePattern`\b${KINDS}\b`, 'indirect loss'],
        ]);
        if (!what) return undefined;
        return KEEPS_RIGHTS.test(text)
          ? `The platform does not pay for ${what}, **with exceptions that the clause names**.`
          : `The platform does not pay for ${what}.`;
      },
      why: 'When something goes wrong, the real cost is often a follow-on loss: lost work, lost income, a missed deadline. Such a clause puts these on you. Only what it leaves out can still be claimed.',
      note: 'These clauses often reach further than the law allows. Words such as "to the extent permitted by law" leave you to find out what still counts where you live.',
      regulations: [
        {
          name: 'Directive 93/13/EEC, Annex 1(a)–(b)',
          jurisdiction: 'EU',
          bears:
            'A term can be unfair that shuts out liability for death or injury, or your rights when the trader does not perform.',
        },
        {
          name: 'German Civil Code (BGB) § 309 No. 7',
          jurisdiction: 'DE',
          bears: 'Standard terms cannot exclude liability for injury to life, body or health, or for gross negligence.',
        },
        {
          name: 'Consumer Rights Act 2015, s. 65',
          jurisdiction: 'UK',
          bears: 'A trader cannot exclude liability for death or injury caused by negligence.',
        },
        {
          name: 'Civil Code § 1668',
          jurisdiction: 'US-CA',
          bears: 'A contract cannot free anyone from liability for their own fraud, willful injury or violation of law.',
        },
        {
          name: 'Consumer Protection Act, CQLR c. P-40.1, s. 10',
          jurisdiction: 'CA-QC',
          bears: 'A merchant cannot free itself from the results of its own acts.',
        },
        {
          name: 'Australian Consumer Law, s. 64',
          jurisdiction: 'AU',
          bears: 'Terms cannot exclude the consumer guarantees.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) => /\b(?:neither|either|each)\s+(?:\w+\s+)?part(?:y|ies)\b|\bneither\s+(?:you|we)\b/iu.test(text),
          severity: 'medium',
          because: 'It protects both sides alike.',
        },
        {
          when: ({ text }) => KEEPS_RIGHTS.test(text),
          severity: 'medium',
          because: 'The clause leaves liability in place for the gravest cases.',
        },
        {
          when: ({ document }) => document.has('mandatory-rights-preserved'),
          severity: 'medium',
          because: 'This document says elsewhere that rights which the law protects remain.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:we|company|supplier|provider)\b.{0,20}\b(?:are|is|shall\s+be|will\s+be)\s+(?:fully\s+)?(?:liable|responsible)\s+(?:for|to\s+you\s+for)\b(?!.{0,200}\bnot\s+(?:be\s+)?(?:liable|responsible))/iu,
          polarity: 'neutral',
          because: 'It says what they do answer for, too.',
        },
      ],
      related: [
        'liability-cap',
        'warranty-disclaimer',
        'mandatory-rights-preserved',
        'user-risk-assumption',
        'release-of-claims',
      ],
      signals: [
        {
          on: ['indirect', 'incidental', 'consequential', 'punitive', 'exemplary'],
          pattern: composePattern`\b(?:not|no|never|neither|nor|exclud\w+|disclaim\w*|waiv\w+|without)\b.{0,400}\b${KINDS}\b(?:.{0,60})\b(?:damages?|loss(?:es)?|harm|liabilit\w+)\b|\b${KINDS}\b.{0,400}\b(?:excluded|waived|disclaimed|shall\s+not|will\s+not|not\s+(?:be\s+)?(?:liable|recoverable|available))\b`,
          unless:
            /\b(?:you|user|customer)\s+(?:\w+\s+){0,3}(?:indemnif|defend)|\b(?:states?|jurisdictions?|countries|laws)\b.{0,40}\b(?:do|does|may|will)\s+not\s+(?:allow|permit)|\bnothing\s+in\b|\bindemnif\w+\b.{0,60}\bagainst\b/iu,
        },
        {
          on: ['liable', 'liability'],
          pattern: composePattern`\b(?:in\s+no\s+(?:event|case|way|circumstances?)|under\s+no\s+(?:circumstances?|legal)|neither|nor)\b.{0,300}\b(?:liable|liabilit(?:y|ies)|responsib\w+)\b|\b(?:(?:is|are|be|was)\s+(?:\w+\s+)?not|(?:isn|aren|won)['’]t(?:\s+be)?|(?:can|shall|will|may|must|does|do|would|could)(?:\s?not|n['’]t)\s+(?:\w+\s+){0,2}?(?:be|bear|accept|assume|have|incur))\s+(?:\w+\s+){0,4}?(?:liable|liabilit(?:y|ies))\b|\bexempt\w*\s+from\s+(?:\w+\s+)?liabilit`,
          unless: composePattern`${YOUR_OWN}|\b(?:exceed|greater\s+of|limited\s+to\s+(?:the|[$€£])|amounts?\s+(?:you\s+)?(?:have\s+)?paid)\b|\bforce\s+majeure|\b(?:beyond|outside)\b.{0,40}\bcontrol|\bnothing\s+in\b|\bindemnif|\b(?:states?|jurisdictions?|countries)\b.{0,40}\b(?:do|does|may)\s+not\s+(?:allow|permit)|\b(?:links?|linked|third[\s-]party)\b.{0,20}\b(?:sites?|websites?)\b|\bshall\s+not\s+apply\b`,
        },
        {
          on: ['responsib', 'accountable', 'answerable'],
          pattern: composePattern`\b(?:we|us|company|inc\.?|ltd\.?|llc|licensors?|affiliates|suppliers|partners|\w+)\s+(?:\w+\s+){0,3}?(?:(?:is|are|be)\s+(?:\w+\s+)?not|(?:isn|aren)['’]t|(?:can|shall|will|may|does|do)(?:\s?not|n['’]t)\s+(?:\w+\s+)?(?:be|take|accept|assume|bear|have)|(?:takes?|accepts?|assumes?|bears?|has|have)\s+no)\s+(?:\w+\s+){0,4}?(?:responsib(?:le|ility)|accountable|answerable)\b.{0,90}?\b${HARM}\b`,
          unless: composePattern`${YOUR_OWN}|\bforce\s+majeure|\b(?:beyond|outside)\b.{0,40}\bcontrol|\bindemnif|\b(?:linked|links?|third[\s-]party|other|external|those|these)\b.{0,30}\b(?:sites?|websites?)\b|\bprivacy\s+(?:practices|polic)|\bcopyright|\b(?:customer|publisher|you)\s+(?:is|are)\s+not|\b(?:DPF|Privacy\s+(?:Shield|Framework))\b|\bprove`,
        },
        {
          on: ['liabilit', 'responsibilit'],
          pattern: composePattern`\b(?:disclaim\w*|exclud\w+|accepts?\s+no|assumes?\s+no|(?:have|has|bears?|takes?)\s+no|declin\w+|reject\w*|no)\s+(?:and\s+(?:all|any)\s+|all\s+|any\s+|our\s+|its\s+)?(?:\w+,?\s+){0,3}?(?:liabilit(?:y|ies)|responsibilit(?:y|ies))\b(?:\s+(?:or\s+\w+|whatsoever|of\s+any\s+kind|to\s+(?:you|any\s+\w+)))?\s*,?\s*(?:for|arising|resulting|in\s+(?:respect|connection|relation|case|the\s+event)|with\s+(?:respect|regard)|if|related|regarding|as\s+a\s+result|whatsoever|caused|to)\b`,
          unless: composePattern`${YOUR_OWN}|\bforce\s+majeure|\b(?:beyond|outside)\b.{0,40}\bcontrol|\bwarrant|\b(?:linked|links?|third[\s-]party|other|external|those|these)\b.{0,30}\b(?:sites?|websites?)\b|\bprivacy\s+(?:practices|polic)|\bnothing\s+in\b|\bfor\s+(?:the\s+)?content\b.{0,40}\bthird\b|\bno\s+(?:\w+\s+)?responsibility\s+to\s+(?:monitor|review|screen)|\b(?:not|or)\s+(?:to\s+|seek\s+to\s+)?exclude`,
        },
        {
          on: [
            'loss',
            'damage',
            'interrupt',
            'failure',
            'error',
            'unauthori',
            'third part',
            'delay',
            'inability',
            'conduct',
            'breach',
            'profit',
            'virus',
            'business',
            'consequen',
            'inaccura',
            'disclos',
            'injury',
            'access',
            'other users',
            'defect',
            'content',
          ],
          pattern: composePattern`^(?=.{3,400}$)(?!(?:you|your|we\s+will)\b).{0,160}\b(?:${HARM}|profits?|revenue|business|goodwill|data|access|content|use)\b`,
          under:
            /\b(?:not|no|never|neither|nor|exclud\w+|disclaim\w*)\b.{0,160}\b(?:liable|liability|responsib\w+)\b(?!.{0,160}\b(?:unless|except)\b).{0,160}(?::|for|from|of|to|by|following|any|in|-|—)\s*(?:\([a-z]\)\s*)?$/iu,
          unless:
            /\b(?:gross\s+negligence|fraud(?:ulent)?\s+misrepresentation|death\s+or\s+personal|personal\s+injury\s+caused|wil[l]?ful\s+misconduct)\b/iu,
        },
        {
          on: [
            'sole remedy',
            'only remedy',
            'exclusive remedy',
            'sole and exclusive',
            'only recourse',
            'sole recourse',
            'only right',
          ],
          pattern:
            /\b(?:sole|only|exclusive)\s+(?:and\s+exclusive\s+)?(?:remedy|right|recourse)\b.{0,160}\b(?:stop|discontinu\w+|ceas\w+|terminat\w+|cancel\w*|not\s+(?:to\s+)?us)/iu,
          unless: /\barbitrat/iu,
        },
      ],
      matches: [
        'In no event will Marrowby be liable for any indirect or consequential damages, even if it knew that they could occur.',
        'We are not liable for lost data or for interruptions of the service.',
        'Neither party shall have any liability for loss of profits.',
        'Copperlane takes no responsibility for delays or errors in deliveries.',
        'The Company disclaims all liability for what users do with the information.',
        { text: 'loss of profits, revenue or goodwill;', leadIn: 'We will not be liable to you for:' },
        'Your only remedy if you are unhappy with the site is to stop using it.',
      ],
      passes: [
        'You will not be liable for charges made after you report your card as stolen.',
        'Our total liability will not exceed the fees you paid in the last 12 months.',
        'We are not responsible for the privacy practices of linked sites.',
        'Some states do not allow the exclusion of incidental or consequential damages, so this may not apply to you.',
        'Nothing in these terms excludes our liability for fraud.',
      ],
    },
    {
      id: 'liability-cap',
      name: 'Liability cap',
      polarity: 'adverse',
      severity: 'high',
      because: 'However large your loss, you get no more than the cap.',
      meaning: 'If the platform owes you damages, there is an upper limit to what it pays.',
      impact: (parameters, text) => {
        const amount = nameAmount(parameters);
        const paid = /\b(?:paid|payable|fees|price|received)\b/iu.test(text);
        const span =
          /\b(?:(\d{1,2})|(twelve|six|three|one|twenty-four))\b\)?\s*(?:\(\d{1,2}\)\s*)?-?(?:calendar\s+)?months?\b/iu.exec(text);
        const words: Record<string, string> = { twelve: '12', six: '6', three: '3', one: '1', 'twenty-four': '24' };
        const months = span?.[1] ?? words[span?.[2]?.toLowerCase() ?? ''];
        const period = months ? ` in the **${months} month${months === '1' ? '' : 's'}** before` : '';
        if (/\bforeseeable\b/iu.test(text) && !paid)
          return 'The platform pays only for loss that was **foreseeable and typical** for such a contract.';
        if (amount && paid)
          return /\b(?:lesser|lower|smaller)\s+of\b|\bwhichever\s+(?:amount\s+)?is\s+(?:the\s+)?(?:less|lower|smaller)/iu.test(
            text,
          )
            ? `The platform pays at most ${amount} or what you paid${period}, **whichever is less**.`
            : `The platform pays at most ${amount} or what you paid${period}${/\b(?:greater|higher|larger|more)\s+of\b|\bwhichever\s+(?:amount\s+)?is\s+(?:the\s+)?(?:greater|higher|larger|more)/iu.test(text) ? ', **whichever is more**' : ''}.`;
        if (amount) return `The platform pays at most ${amount}, however large your loss.`;
        // A sum that the text names but that was not read could be the higher one: say nothing rather than something false.
        if (!paid || /[$€£]|\b(?:usd|eur|gbp|dollars?|euros?|pounds?)\b/iu.test(text)) return undefined;
        return `The platform pays at most **what you paid**${period}. If you paid nothing, that can be nothing.`;
      },
      why: 'A cap moves the risk of a large loss to you. For a free service it can come down to almost nothing. If you keep valuable work or money there, insure it or keep copies.',
      note: 'See whether the cap counts for each claim or for all claims together, and which cases are kept out of it.',
      regulations: [
        {
          name: 'Directive 93/13/EEC, Annex 1(b)',
          jurisdiction: 'EU',
          bears: 'A term can be unfair that limits your rights too far when the trader does not perform.',
        },
        {
          name: 'German Civil Code (BGB) § 309 No. 7',
          jurisdiction: 'DE',
          bears: 'Standard terms cannot limit liability for injury to life, body or health, or for gross negligence.',
        },
        {
          name: 'Consumer Rights Act 2015, ss. 57 and 65',
          jurisdiction: 'UK',
          bears:
            'For a paid service, a trader cannot limit its liability to less than the price; for negligent death or injury, not at all.',
        },
        {
          name: 'GDPR Art. 82',
          jurisdiction: 'EU',
          bears: 'You can claim full compensation for damage from unlawful use of your data.',
        },
        {
          name: 'Civil Code of Québec, art. 1474',
          jurisdiction: 'CA-QC',
          bears: 'No one can limit liability for bodily or moral injury, or for gross or intentional fault.',
        },
        {
          name: 'Australian Consumer Law, s. 64A',
          jurisdiction: 'AU',
          bears: 'For most personal or household goods and services, a cap cannot cut the consumer guarantees.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) => /\b(?:each|either|neither|both)\s+part(?:y|ies)\b|\bparty['’]s\b/iu.test(text),
          severity: 'medium',
          because: 'The same limit protects both sides.',
        },
        {
          when: ({ text }) => /\bforeseeable\b/iu.test(text) && !/\bpaid\b|\bfees\b/iu.test(text),
          severity: 'medium',
          because: 'It follows what could be foreseen, not a fixed sum.',
        },
        {
          when: ({ text }) => KEEPS_RIGHTS.test(text),
          severity: 'medium',
          because: 'The clause keeps the gravest cases out of the limit.',
        },
      ],
      related: ['liability-exclusion', 'mandatory-rights-preserved', 'claim-time-limit', 'indemnification'],
      signals: [
        {
          on: [
            'exceed',
            'greater of',
            'lesser of',
            'more than',
            'limited to',
            'capped',
            'higher of',
            'not be greater',
            'in excess',
            'maximum',
          ],
          pattern:
            /\b(?:liabilit(?:y|ies)|liable|obligation\s+to\s+you|damages|responsib\w+|recover\w*)\b.{0,420}?\b(?:exceed\w*|greater\s+(?:of|than)|lesser\s+of|lower\s+of|higher\s+of|more\s+than|limited\s+(?:\w+\s+){0,2}?to|capped|in\s+excess|maximum)\b.{0,120}?(?:\b(?:amounts?|fees?|paid|price|dollars|sums?|payments?|usd|euros?|cost|charges|pay|purchase|value|months?|commissions?)\b|[$€£]|\b\d{2,})/iu,
          unless:
            /\byour\s+(?:\w+\s+)?liability\b|\byou\s+(?:will|shall|may|are|can)\s+(?:\w+\s+)?(?:be\s+)?liable\b|\b(?:not|without)\s+limited\s+to\s+(?:damages|loss)|\binsurance\b|\b(?:service|credits?)\s+level/iu,
        },
        {
          on: [
            'total liability',
            'aggregate liability',
            'maximum liability',
            'cumulative liability',
            'entire liability',
            'overall liability',
            'liability cap',
            'total cumulative',
            'maximum aggregate',
            'total aggregate',
            'aggregate and cumulative',
            'liability, in the aggregate',
            'limit of liability',
            'limits of liability',
          ],
          pattern:
            /\b(?:total|aggregate|maximum|cumulative|entire|overall)\b.{0,60}\bliabilit(?:y|ies)\b.{0,300}\b(?:is|be|limited|exceed\w*|equal|amounts?|than)\b|\bliability\s+caps?\b|\blimits?\s+of\s+liability\b.{0,60}\b(?:cumulative|aggregate|per)\b/iu,
        },
        {
          on: ['foreseeable', 'typical'],
          pattern:
            /\b(?:liab\w+|damages?|compensation)\b.{0,160}\b(?:limited|restricted|only|capped)\b.{0,120}\b(?:foreseeable|typical(?:ly)?)\b/iu,
          unless: /\b(?:whether\s+or\s+not|even\s+if)\s+foreseeable\b|\bnot\s+(?:reasonably\s+)?foreseeable/iu,
        },
        {
          on: ['limited to'],
          pattern:
            /\b(?:remedy|remedies|liability|liable|damages)\b.{0,160}\b(?<!not\s)(?<!\bwithout\sbeing\s)limited\s+to\b.{0,60}\b(?:refund\w*|replac\w*|re-?supply\w*|repair\w*|actual\s+damages?|direct\s+damages?|proven|the\s+(?:amount|price|value|cost|fees?))/iu,
          unless: /\b(?:including|but)\b.{0,12}\blimited\s+to\b/iu,
        },
        {
          on: ['paid', 'amount', 'fees', '$', '€', '£', 'usd'],
          pattern:
            /\b(?:amounts?|fees?|price|sums?|paid|payments?|dollars)\b.{0,100}\b(?:paid|payable|months?|you|service|order|product|claim)\b|[$€£]\s?\d/iu,
          under:
            /\bliab\w+\b.{0,200}\b(?:exceed|greater\s+of|lesser\s+of|higher\s+of|lower\s+of|limited\s+to|more\s+than|capped|maximum)\b.{0,100}(?::|of|to|than|-|—)?\s*$/iu,
        },
      ],
      matches: [
        'Our total liability to you will not exceed the fees you paid in the 12 months before the claim.',
        'In no case is Foxglen liable for more than the greater of $50 and what you paid.',
        'If we are liable, our liability is limited to 100 euros.',
        'For slight negligence, liability is limited to damage that is foreseeable and typical for this kind of contract.',
        { text: 'the amount you paid us in the past 6 months; or', leadIn: 'Our liability is limited to the greater of:' },
        'To the extent allowed, our liability is limited to supplying the service again or a refund of the price.',
      ],
      passes: [
        'We are not liable for indirect loss.',
        'Your liability for unauthorised charges is limited to 50 euros.',
        'Uploads may not exceed 100 MB.',
        'We are not liable for damage, including but not limited to lost data.',
      ],
    },
    {
      id: 'warranty-disclaimer',
      name: 'Warranty disclaimer',
      polarity: 'adverse',
      severity: 'medium',
      because: 'You have little to hold on to if the service does not work.',
      meaning: 'The platform gives no promise that the service works, is right or is always there.',
      impact: (_parameters, text) => {
        const what = nameThings(text, [
          [/\bavailab(?:le|ility)\b(?!["”'’])|\buninterrupted|\bcontinuous/iu, 'always there'],
          [/\berror[\s-]?free|\bbug|\bdefect/iu, 'free of errors'],
          [/\baccura|\bcorrect(?:ness)?\b|\breliab|\bcomplete/iu, 'correct'],
          [/\bsecure\b|\bvirus|\bharmful/iu, 'safe'],
          [/\bfitness|\bparticular\s+purpose|\bmeet\s+your\b|\bsuitab/iu, 'right for what you need'],
          [/\bresults?\b/iu, 'good for a certain result'],
        ]);
        return what ? `The platform does not promise that the service is ${what}.` : undefined;
      },
      why: 'Without a promise, a fault is not a breach of contract. You carry the risk that the service is down, wrong or unfit for your plan. Many laws give buyers a minimum that such words cannot take away.',
      note: 'What the platform says elsewhere, in advertising or in a paid plan, can still be a promise.',
      regulations: [
        {
          name: 'Directive (EU) 2019/770, Arts. 7–8 and 22',
          jurisdiction: 'EU',
          bears: 'Digital services must be fit for normal use; terms cannot take that away from consumers.',
        },
        {
          name: 'Consumer Rights Act 2015, ss. 47 and 57',
          jurisdiction: 'UK',
          bears:
            'A trader cannot exclude the rights that digital content is of satisfactory quality and services are done with care.',
        },
        {
          name: 'Uniform Commercial Code § 2-316',
          jurisdiction: 'US',
          bears: 'For goods, implied warranties can be disclaimed with clear words such as "as is".',
        },
        {
          name: 'Magnuson-Moss Warranty Act, 15 U.S.C. § 2308',
          jurisdiction: 'US',
          bears: 'A seller that gives a written warranty on a consumer product cannot disclaim implied ones.',
        },
        {
          name: 'Australian Consumer Law, s. 64',
          jurisdiction: 'AU',
          bears: 'Terms cannot exclude the consumer guarantees.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) => /\b(?:neither|each|either)\s+party\b/iu.test(text),
          severity: 'low',
          because: 'It holds for both sides.',
        },
        {
          when: ({ text }) =>
            /\b(?:consumer\s+guarantees?|statutory\s+(?:rights|warrant\w+)|non-excludable|cannot\s+be\s+excluded)\b/iu.test(text),
          severity: 'low',
          because: 'The clause keeps what the law guarantees.',
        },
      ],
      polarityRules: [
        {
          pattern: /\b(?:we|company)\s+(?:represents?\s+and\s+)?(?:warrants?|guarantees?)\s+that\b/iu,
          polarity: 'favourable',
          because: 'It makes a promise.',
        },
      ],
      related: [
        'liability-exclusion',
        'user-risk-assumption',
        'service-modification',
        'no-security-guarantee',
        'mandatory-rights-preserved',
      ],
      signals: [
        {
          on: ['as is', 'as-is', 'as available', 'as-available', 'where is'],
          pattern:
            /["“”'‘’]\s?as[\s-]is\b|\bas[\s-]is["”'’]|\bas[\s-]is(?:\s+basis|,?\s+(?:and\s+|where|with\s+all|without|and\/or|\(|["“”'‘]?as))|\bon\s+an\s+as[\s-]is\b|\b(?:provided|offered|licensed|supplied|sold|delivered|available|services?|content|software|site|website)\s+(?:\w+\s+){0,4}?as[\s-]is\b(?=\s*(?:[.,;:)]|$|and\b|without\b|with\s+(?:all|no)\b))|["“”'‘’]\s?as[\s-]available|\bas[\s-]available\b(?=["”'’]|\s+basis|\s*[.,;])/iu,
          unless: /\b(?:same|unchanged|such|just)\s+as\s+is\b/iu,
        },
        {
          on: ['warrant', 'guarant', 'representation', 'condition', 'assurance'],
          pattern:
            /\b(?:disclaim\w*|exclud\w+|waiv\w+|negat\w+|without|makes?\s+no|mak(?:e|ing)\s+no|no|gives?\s+no|provides?\s+no|offers?\s+no|nor\s+(?:do|does|any)|(?:do|does|shall|will|can)(?:\s?not|n['’]t)\s+(?:\w+\s+){0,2}?(?:make|give|provide|offer))\s+(?:\w+,?\s+){0,6}?(?:warrant(?:y|ies)|guarantees?|representations?|assurances?)\b/iu,
          unless:
            /\b(?:security\s+of\s+(?:your|any|the)|states?|jurisdictions?)\b.{0,30}\b(?:do|does|data|information|transmi)|\b(?:you|customer)\s+(?:\w+\s+)?(?:represent|warrant)s?\b|\bbreach\s+of\b|\blimited\s+warranty\s+(?:period|does)|\bnot\s+exclud|\bnothing\s+in\b/iu,
        },
        {
          on: ['warrant', 'guarant', 'promise', 'represent', 'ensure'],
          pattern: composePattern`\b(?:(?:do|does|can|shall|will|may|could)(?:\s?not|n['’]t)|neither|nor|cannot|unable\s+to|no\s+one\s+can|never)\s+(?:\w+,?\s+){0,5}?(?:warrant|guarantee|promise|represent|endorse|ensure|vouch)\b.{0,200}\b(?:accura\w*|complete\w*|reliab\w*|availab\w*|uninterrupt\w*|error|timel\w*|correct\w*|quality|results?|meet|suitab\w*|virus\w*|current|useful\w*|function\w*|work|operat\w*|performance|access\w*|free|content|true|truth\w*|continu\w*|appropriate|legal|compatib\w*|successful|any\s+(?:particular|specific)|outcome|defects?|delivery|effective\w*|fit|valid\w*)\b`,
          unless:
            /\b(?:security|secure(?:ly|d)?|confidentialit\w*|unauthori[sz]ed|transmission|personal\s+(?:data|information))\b(?!.{0,200}\b(?:uninterrupted|error|accura))|\b(?:you|customers?|users?|publishers?)\s+(?:\w+\s+){0,2}?(?:may|must|shall|should|represent|warrant|can)\b.{0,20}\b(?:warrant|represent|guarantee|promise)|\byou\s+(?:do|may|must|shall|will)\s+not\b/iu,
        },
        {
          on: [
            'merchantab',
            'fitness for',
            'non-infringement',
            'noninfringement',
            'particular purpose',
            'quiet enjoyment',
            'satisfactory quality',
            'implied warrant',
            'implied condition',
          ],
          pattern:
            /\b(?:merchantab\w+|fitness\s+for|fit\s+for\s+a\s+particular|non-?infringement|quiet\s+enjoyment|satisfactory\s+quality|implied\s+(?:warrant\w+|conditions?|terms|representations?))\b/iu,
          unless:
            /\b(?:states?|jurisdictions?|countries)\b.{0,60}\b(?:do|does|may)\s+not\s+(?:allow|permit)|\b(?:we|company)\s+(?:warrants?|guarantees?)\s+that\b|\bnothing\s+in\b/iu,
        },
        {
          on: [
            'uninterrupted',
            'error',
            'accura',
            'secure',
            'defect',
            'virus',
            'results',
            'meet your',
            'requirements',
            'availab',
            'reliab',
            'correct',
            'complete',
            'free of',
            'quality',
            'compatib',
          ],
          pattern:
            /\b(?:uninterrupted|errors?|error-free|accura\w+|secure|defects?|virus\w*|results|meet\s+your|requirements|availab\w+|reliab\w+|corrected|complete\w*|quality|free\s+(?:of|from)|compatib\w+)\b/iu,
          under:
            /\b(?:not|no|nor|neither|never|disclaim\w*)\b.{0,100}\b(?:warrant\w*|guarant\w*|represent\w*|promise|assurance)\b.{0,100}(?::|that|of|as\s+to|following|about|regarding|to)\s*$/iu,
        },
        {
          on: [
            'no responsibility',
            'not responsible',
            'endeavor',
            'endeavour',
            'strive',
            'effort',
            'informational purposes',
            'information purposes',
            'general information',
            'not intended',
            'not constitute',
            'no substitute',
            'not a substitute',
            'not provide',
          ],
          pattern:
            /\b(?:for\s+(?:general\s+)?information(?:al)?\s+purposes|general\s+information)\b.{0,100}\b(?:only|not|advice)\b|\b(?:not|no)\s+(?:\w+\s+){0,3}?(?:constitut\w+|intended|substitute|provide|be\s+(?:considered|construed|taken|relied))\b.{0,80}\b(?:legal|medical|financial|investment|professional|tax)\b.{0,60}\badvice\b/iu,
          unless: /\b(?:personal\s+(?:data|information)|identifi)\b/iu,
        },
      ],
      matches: [
        'The service is provided "as is" and "as available".',
        'We make no warranties of any kind, express or implied.',
        'Silverbrook does not guarantee that the site will be uninterrupted or free of errors.',
        'All implied warranties, including merchantability and fitness for a particular purpose, are excluded.',
        { text: 'that the results you get will be accurate;', leadIn: 'We do not warrant or represent:' },
        'Nothing on this site is meant as advice: it does not constitute legal or medical advice.',
      ],
      passes: [
        'You represent and warrant that you own what you upload.',
        'We cannot guarantee the security of information that you send us.',
        'We use your address as is necessary to deliver the parcel.',
        'The limited warranty lasts for two years.',
      ],
    },
    {
      id: 'indemnification',
      name: 'Indemnification by the user',
      polarity: 'adverse',
      severity: 'high',
      because: 'You can owe a company’s losses and lawyers, without any limit.',
      meaning: 'If others sue the platform over something you did, you pay its costs.',
      impact: (_parameters, text) => {
        if (
          /\b(?:we|company)\s+(?:will|shall|agrees?\s+to)\s+(?:\w+\s+){0,3}(?:indemnify|defend|hold)/iu.test(text) &&
          !/\byou\s+(?:will|shall|agree)/iu.test(text)
        )
          return '**The platform pays** if others sue you over what this clause names.';
        const cause = nameThings(text, [
          [/\b(?:breach|violat)\w*/iu, 'your breach of the rules'],
          [/\b(?:content|submission|materials?|posts?)\b/iu, 'your content'],
          [/\buse\s+(?:or\s+misuse\s+)?of\b|\byour\s+use\b|\baccess\b/iu, 'your use of the service'],
          [/\binfring|\bintellectual|\brights\s+of\b/iu, "others' rights"],
          [/\bnegligen|\bmisconduct/iu, 'your fault'],
        ]);
        const lawyers = /\b(?:attorney|legal|lawyer|solicitor|counsel)/iu.test(text) ? ', **including its lawyers**' : '';
        if (/\bexclusive\s+defen[sc]e\b|\bcontrol\b.{0,60}\bdefen[sc]e|\bdefen[sc]e\b.{0,40}\bcontrol/iu.test(text) && !cause)
          return '**The platform may run the case itself**, and you must help and still pay.';
        return cause || lawyers
          ? `You pay the platform's losses${lawyers}${cause ? `, in cases about ${cause}` : ''}.`
          : undefined;
      },
      why: 'If someone sues the platform because of you, the bill can be far more than you ever paid for the service. It covers lawyers, settlements and damages. A fair clause covers only harm that you caused by your own fault.',
      note: 'Often nothing says whether you must be at fault, whether you have a say in a settlement, or where the amount ends.',
      regulations: [
        {
          name: 'Directive 93/13/EEC, Art. 3(1)',
          jurisdiction: 'EU',
          bears: 'A consumer term that upsets the balance against good faith is unfair, and so not binding.',
        },
        {
          name: 'Consumer Rights Act 2015, s. 62',
          jurisdiction: 'UK',
          bears: 'A term that upsets the balance to the consumer’s harm, against good faith, does not bind.',
        },
        {
          name: 'German Civil Code (BGB) § 307',
          jurisdiction: 'DE',
          bears: 'Standard terms that make you liable without fault are as a rule invalid.',
        },
        {
          name: 'Civil Code § 2778',
          jurisdiction: 'US-CA',
          bears: 'It sets how an indemnity is read, such as that defence costs are part of it.',
        },
        {
          name: 'Australian Consumer Law, ss. 23–25',
          jurisdiction: 'AU',
          bears: 'Unfair terms in standard form consumer and small business contracts are void.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:if|when|where)\s+you\s+are\s+(?:not\s+)?(?:a\s+)?(?:business|consumer)|\b(?:business|commercial)\s+users?\b|\bgovernment/iu.test(
              text,
            ),
          severity: 'medium',
          because: 'It binds only some users, such as businesses.',
        },
        {
          when: ({ text }) =>
            /\b(?:your|user['’]?s?|customer['’]?s?)\s+(?:own\s+)?(?:negligen|fault|culpabl|wil[l]?ful|intentional)|\bunless\b.{0,60}\bnot\s+(?:responsible|at\s+fault)|\bculpabl/iu.test(
              text,
            ),
          severity: 'medium',
          because: 'You pay only where you are at fault.',
        },
        {
          when: ({ text }) => /\b(?:each|either)\s+party\b/iu.test(text),
          severity: 'medium',
          because: 'Both sides owe the same.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /^(?!.{0,600}\byou\s+(?:\w+\s+){0,3}?(?:indemnify|defend|hold)).{0,200}\b(?:we|company|provider|google|supplier)\s+(?:will|shall|agrees?\s+to)\s+(?:\w+,?\s+){0,4}?(?:indemnify|defend|hold)\b/iu,
          polarity: 'favourable',
          because: 'The platform promises to pay for others’ claims.',
        },
      ],
      related: ['liability-cap', 'release-of-claims', 'content-responsibility', 'user-risk-assumption', 'illegal-use'],
      signals: [
        {
          on: ['indemnif', 'harmless', 'indemnity', 'indemnities', 'indemnis'],
          pattern:
            /\b(?:you|users?|customers?|members?|publishers?|advertisers?|developers?|licensees?|sellers?|merchants?|part(?:y|ies)|subscribers?|buyers?|hosts?|guests?|clients?|creators?|contributors?|partners?|importer|exporter|company|we|\w{3,20})\b.{0,100}?\b(?:indemni(?:f|s|z)(?:y|ies|ying|ied|e|es|ing)|hold(?:s|ing)?\b.{0,120}?\bharmless|save\s+harmless|(?:provide|give)\w*\s+(?:\w+\s+){0,3}?indemnit(?:y|ies))\b/iu,
          unless:
            /\bsurviv\w*|\bindemni(?:fied|fying)\s+part(?:y|ies)['’]?\b(?!.{0,200}\b(?:shall|will|must|may))|\bequitable\b|\bcourt\s+costs\s+in\s+arbitration\b|\b(?:including|titled|sections?|entitled|under\s+the)\s+["“]?indemnif/iu,
        },
        {
          on: ['reimburse', 'compensate', 'liable to', 'pay '],
          pattern:
            /\b(?:you|user|customer|member|publisher|advertiser)s?\b.{0,40}\b(?:will|shall|must|agree\s+to|undertakes?\s+to|are|is)\s+(?:\w+\s+){0,3}?(?:reimburse|compensate|pay|liable\s+to)\b.{0,40}\b(?:us|company|for|all|any)\b.{0,80}\b(?:losses|damages?|(?:reasonable\s+)?(?:attorneys?['’]?|legal)\s+(?:fees|costs)|expenses|liabilit(?:y|ies)|claims)\b.{0,160}\b(?:breach\w*|violat\w*|use\s+of|caus\w+|aris\w+|result\w*|suffer\w*|fail\w*)\b/iu,
          unless:
            /\bnot\s+(?:be\s+)?liable|\barbitrat|\bshipping|\breturn|\bwe\s+(?:will|shall|are)\s+(?:not\s+)?(?:be\s+)?(?:liable|responsible)|\b(?:late|past\s+due|overdue|unpaid|owe|balances?|pre-approved|collect\w*|tax\w*)\b/iu,
        },
        {
          on: ['defense', 'defence', 'indemnif', 'settle'],
          pattern:
            /\b(?:exclusive|sole)\s+(?:\w+\s+)?(?:defen[sc]e|control)\b.{0,120}\b(?:indemnif\w+|matter|claim|defen[sc]e|settlement)\b|\bindemnif\w+\b.{0,200}\b(?:cooperat\w+|co-operat\w+|settle\w*|defen[sc]e|promptly\s+notif\w+|prompt(?:ly)?\s+(?:written\s+)?noti\w+)\b|\b(?:settle|settlement)\b.{0,120}\b(?:indemnif\w+|our\s+(?:prior\s+)?(?:written\s+)?consent)\b/iu,
          unless: /\bsurviv|\barbitrat/iu,
        },
        {
          on: [
            'breach',
            'violat',
            'your use',
            'use of',
            'content',
            'infring',
            'negligen',
            'misconduct',
            'your account',
            'applicable law',
            'third party',
            'access',
            'claim',
            'dispute',
            'conduct',
            'taxes',
          ],
          pattern:
            /\b(?:breach\w*|violat\w*|use|content|infring\w*|negligen\w*|misconduct|accounts?|laws?|third[\s-]part(?:y|ies)|access\w*|claims?|disputes?|conduct|taxes|failure)\b/iu,
          under: /\b(?:indemnif\w+|indemnis\w+|harmless)\b[^.]{0,300}(?::|from|of|to|with|by|for|or|and|in|following|—|-)\s*$/iu,
        },
      ],
      matches: [
        'You agree to indemnify and hold harmless Greyfen and its staff from any claim that arises from your content.',
        'Users shall defend, indemnify and reimburse the operator for all losses, including legal fees.',
        'The customer holds us harmless against claims by others.',
        'You must compensate us for all damages that arise from your breach of these terms.',
        'We may take over the exclusive defense and control of any matter for which you owe us.',
        {
          text: 'your violation of any law or of these Terms;',
          leadIn: 'You will indemnify us against any loss arising out of:',
        },
      ],
      passes: [
        'These sections survive the end of the contract: Licences, Indemnification, General.',
        'This material is harmless and may be shared.',
        'You will pay all fees for your subscription when they are due.',
        'We are not liable for any damages that arise from your use of the site.',
      ],
    },
    {
      id: 'release-of-claims',
      name: 'Release of claims',
      polarity: 'adverse',
      severity: 'high',
      because: 'You give up claims before you know what has happened.',
      meaning: 'You give up claims against the platform, for example over disputes with other users.',
      impact: (_parameters, text) => {
        if (/\b1542\b|\bgeneral\s+release\b/iu.test(text))
          return 'You give up even claims that **you do not know of yet** (California Civil Code 1542).';
        const about = nameThings(text, [
          [
            /\bdisputes?\b.{0,80}\b(?:users?|members?|others?|third|hosts?|sellers?|buyers?|drivers?|participants)/iu,
            'disputes with others',
          ],
          [/\bcontent\b|\bsubmission|\bmaterials?\b/iu, 'content'],
          [/\bthird[\s-]part(?:y|ies)\b/iu, 'what others do'],
          [/\binjur|\bdeath\b|\bdamage\s+to\s+property/iu, 'injury or damage'],
          [/\bpublicity|\bprivacy|\bdefamation/iu, 'your image and privacy'],
        ]);
        const unknown = /\bunknown\b|\bnot\s+know\b/iu.test(text) ? ', **also those you do not know of yet**' : '';
        return about || unknown
          ? `You give up claims against the platform${about ? ` over ${about}` : ''}${unknown}.`
          : undefined;
      },
      why: 'A release ends a claim before it can be heard. If another user harms you, the platform is out of the case even if it could have prevented it. You decide this now, without knowing what may happen.',
      note: 'It often stays open whether the release also covers the platform’s own mistakes.',
      regulations: [
        {
          name: 'Civil Code § 1542',
          jurisdiction: 'US-CA',
          bears: 'A general release does not reach unknown claims unless you waive this protection.',
        },
        {
          name: 'Civil Code § 1668',
          jurisdiction: 'US-CA',
          bears: 'A contract cannot free anyone from liability for their own fraud, willful injury or violation of law.',
        },
        {
          name: 'Directive 93/13/EEC, Annex 1(b)',
          jurisdiction: 'EU',
          bears: 'A term can be unfair that shuts out your claims when the trader does not perform.',
        },
        {
          name: 'Consumer Rights Act 2015, s. 65',
          jurisdiction: 'UK',
          bears: 'Liability for death or injury caused by negligence cannot be signed away.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) => /\bunknown\b|\b1542\b|\bgeneral\s+release\b/iu.test(text),
          severity: 'high',
          because: 'It covers claims that you do not know of.',
        },
        {
          when: ({ text }) => /\bdisputes?\s+(?:\w+\s+){0,3}with\b/iu.test(text),
          severity: 'medium',
          because: 'It is about disputes with others, not with the platform.',
        },
      ],
      related: ['liability-exclusion', 'indemnification', 'third-party-disclaimer', 'user-risk-assumption', 'claim-time-limit'],
      signals: [
        {
          on: ['release', 'discharge', 'acquit'],
          pattern:
            /\b(?:you|users?|members?|entrants?|customers?|participants?|subscribers?|part(?:y|ies)|publishers?|hereby|i|and)\b.{0,120}?\b(?:release[sd]?|releasing|discharge[sd]?|acquit)\b.{0,200}?\b(?:from|claims?|liabilit(?:y|ies)|demands?|damages|responsibility|actions?|obligations?)\b/iu,
          unless:
            /\b(?:press|new|software|beta|version|early|pre-?)[\s-]releases?\b|\breleases?\s+(?:of\s+(?:the\s+)?(?:information|data|your|funds|liability\s+form)|forms?|notes|dates?|funds|payments?|or\s+permission|,?\s+and\/?o?r?\s+permission)|\b(?:not|n['’]t)\s+(?:\w+\s+)?(?:release|discharge)|\bconsents?,\s+release|\brelease,?\s+(?:and|or|and\/or)\s+permissions?|\b(?:we|will)\s+release\s+(?:your|the)\b|\bdischarg\w+\s+(?:of\s+|from\s+)?(?:its|our|their|your)\s+(?:\w+\s+)?(?:obligations|duties)|\bescrow\b|\breleased\s+(?:to\s+the\s+public|entit\w+)|\bsettlement\s+and\s+discharge/iu,
        },
        {
          on: ['waive'],
          pattern:
            /\b(?:you|users?|members?|customers?|i|and|hereby|parties)\b.{0,60}?\bwaiv(?:e|es|ing)\b.{0,100}?\b(?:claims?|causes?\s+of\s+action|rights?\s+(?:and|or|to)\s+(?:\w+\s+){0,2}?(?:remed\w+|claim|sue|damages|bring\s+(?:any\s+)?claims?)|legal\s+or\s+equitable\s+(?:rights|remedies)|liabilit(?:y|ies))\b/iu,
          unless:
            /\b(?:jury|class|representative|moral\s+rights?|personal\s+jurisdiction|venue|inconvenient|forum|injuncti\w+|arbitrat\w*|court|pursue|within)\b|\bnot\s+(?:\w+\s+)?waiv/iu,
        },
        {
          on: [
            '1542',
            'general release',
            'unknown claim',
            'unknown and',
            'known and unknown',
            'known or unknown',
            'coverage of this release',
          ],
          pattern:
            /\bCivil\s+Code\b.{0,40}\b1542\b|\b1542\b.{0,80}\b(?:California|Civil\s+Code|general\s+release)|\bgeneral\s+release\s+does\s+not\b|\bknown\s+(?:and|or)\s+unknown\b.{0,160}\b(?:releas\w+|disputes?|claims?)\b|\b(?:releas\w+|waiv\w+)\b.{0,200}\bunknown\b|\bcoverage\s+of\s+this\s+release\b/iu,
          unless: /\bindemnif/iu,
        },
        {
          on: ['covenant', 'not to sue', 'not sue', 'no claim', 'not assert', 'not bring', 'not make any claim', 'never sue'],
          pattern:
            /\b(?:covenants?|agrees?|promises?|undertakes?)\s+(?:\w+\s+){0,4}?(?:not\s+to|never\s+to|(?:will|shall)\s+not)\s+(?:\w+\s+){0,2}?(?:sue|assert|bring|make|raise|file|pursue)\b.{0,80}\b(?:us|company|claims?|against|suit)\b|\b(?:have|has)\s+no\s+claims?\s+(?:against|for)\b|\bcovenant\s+not\s+to\s+sue\b/iu,
          unless: /\b(?:class|arbitrat\w*|jury|representative|patent|moral\s+rights|jurisdiction)\b/iu,
        },
      ],
      matches: [
        'If you have a dispute with another member, you release us from all claims and damages that arise from it.',
        'You waive any and all claims against Norcliffe over the removal of content.',
        'If you live in California, you give up Civil Code section 1542.',
        'A general release does not reach claims that the creditor does not know of.',
        'You agree not to sue us over anything another guest does.',
        'Each entrant releases and discharges the sponsor from liability for injury.',
      ],
      passes: [
        'You waive any right to a jury trial or to take part in a class action.',
        'You waive all moral rights in your submissions.',
        'We announce new releases of the software on our blog.',
        'You have every written consent, release and permission of the people in your photos.',
      ],
    },
    {
      id: 'third-party-disclaimer',
      name: 'Third-party content and services',
      polarity: 'neutral',
      severity: 'low',
      because: 'It is usual that each site answers for itself.',
      meaning: "The platform does not answer for other companies' sites, content or services.",
      impact: (_parameters, text) => {
        if (
          /\b(?:their|its|own|third[\s-]part(?:y|ies)['’]?s?)\s+(?:\w+\s+){0,3}(?:terms|polic(?:y|ies)|rules)\b.{0,80}\b(?:appl|govern)|\b(?:governed|subject)\b.{0,60}\b(?:their|its|own|third[\s-]part(?:y|ies)['’]?s?)\s+(?:\w+\s+){0,3}(?:terms|polic(?:y|ies))/iu.test(
            text,
          )
        )
          return "**Other companies' own rules apply** when you use what they offer here.";
        if (/\bread|\breview\b|\bcheck\b|\bfamiliar/iu.test(text) && /\bpolic|\bterms\b/iu.test(text))
          return "You should **read the other site's own rules**: the platform does not answer for it.";
        const what = nameThings(text, [
          [/\blinks?\b|\blinked\b/iu, 'linked sites'],
          [/\badvertis|\bsponsor/iu, 'advertising'],
          [/\b(?:users?|members?)\b.{0,20}\b(?:content|post|submission)|\buser[\s-]generated/iu, "other users' content"],
          [/\bapps?\b|\bintegrat|\bplug-?in/iu, 'other apps'],
          [/\bgoods\b|\bproducts?\b|\bmerchan/iu, "others' products"],
        ]);
        return what ? `The platform does not answer for ${what}.` : undefined;
      },
      why: 'A page can mix what the platform made with what others made. For the latter you have to turn to the others, and their rules count. Check whom you buy from and who gets your data.',
      note: 'Where the platform takes your payment or ranks the offers, it can still have duties of its own, whatever the clause says.',
      regulations: [
        {
          name: '47 U.S.C. § 230(c)(1)',
          jurisdiction: 'US',
          bears: 'An online service is not treated as the publisher of what others post.',
        },
        {
          name: 'Digital Services Act (EU) 2022/2065, Art. 6',
          jurisdiction: 'EU',
          bears: 'A host is not liable for illegal content that it does not know of, if it acts once it knows.',
        },
        {
          name: 'Defamation Act 2013, s. 5',
          jurisdiction: 'UK',
          bears: 'A website operator has a defence for statements that others post.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:purchas|pay|transaction|goods|sellers?|merchants?|hosts?|drivers?)\w*\b/iu.test(text) &&
            !/\blinks?\b/iu.test(text),
          severity: 'medium',
          because: 'It is about what you buy from others through the platform.',
        },
      ],
      related: ['user-risk-assumption', 'liability-exclusion', 'incorporated-terms', 'third-party-sharing'],
      signals: [
        {
          on: [
            'third part',
            'third-part',
            'linked',
            'links',
            'external',
            'other site',
            'other websites',
            'those sites',
            'such sites',
            'these sites',
            'advertiser',
            'those websites',
            'such websites',
            'these websites',
            'other web',
            'other companies',
            'user content',
            'app store',
          ],
          pattern: composePattern`\b(?:not|no|n['’]t|neither|nor|cannot|never)\b.{0,100}?\b(?:responsib(?:le|ility)|liable|liability|control\w*|endors\w*|monitor\w*|warrant\w*|guarant\w*|review\w*|investigat\w*|accountable|verif\w+|own|operated?|vouch|cover|apply)\b.{0,160}?\b${THIRD_PARTY}`,
          unless:
            /\b(?:sell|rent|disclose|share|transfer|trade|lease)\b.{0,80}\b(?:third|personal|information|data)\b|\b(?:you|publisher|customer)\s+(?:may|must|shall|will|agree|can|should|do)\s+(?:\w+\s+)?(?:not|never|n['’]t)|\bthird[\s-]party\s+(?:beneficiar|rights)|\bmay\s+not\s+(?:assign|use|allow)|\bindemnif|\bdo\s+not\s+track|\b(?:legal|applicable)\s+rights?\s+of|\b(?:DPF|Privacy\s+(?:Shield|Framework))\b|\b(?:indirect|consequential)\b|\bcopyright|\binfring\w+|\bto\s+(?:you|user|customer)s?,?\s+(?:or|and|nor)\s+(?:to\s+)?any\b/iu,
        },
        {
          on: [
            'third part',
            'third-part',
            'linked',
            'links',
            'external',
            'other site',
            'other websites',
            'those sites',
            'such sites',
            'these sites',
            'advertiser',
            'those websites',
            'such websites',
            'these websites',
            'user content',
            'other companies',
          ],
          pattern: composePattern`\b${THIRD_PARTY}.{0,240}?\b(?:(?:not|no|n['’]t|neither|nor|never)\s+(?:\w+\s+){0,5}?(?:responsib(?:le|ility)|liable|control\w*|endors\w*|monitor\w*|warrant\w*|guarant\w*|review\w*|investigat\w*|accountable|verif\w+|owned|operated|covered|imply|under\s+(?:our|the))|(?:solely|sole)\s+responsib\w+)\b`,
          unless:
            /\b(?:sell|rent|trade|lease)\b.{0,80}\b(?:personal|information|data)\b|\byou\s+(?:are|will\s+be|shall\s+be|remain)\s+(?:\w+\s+)?(?:solely|sole)|\b(?:you|publisher|customer)\s+(?:may|must|shall|will|agree|can|do)\s+(?:\w+\s+)?(?:not|never)|\bthird[\s-]party\s+(?:beneficiar|rights)|\bindemnif|\b(?:DPF|Privacy\s+(?:Shield|Framework))\b|\b(?:indirect|consequential)\b|\bunauthori[sz]ed\s+(?:access|third)|\bcopyright|\binfring\w+|\brights\s+of\s+(?:any\s+)?third/iu,
        },
        {
          on: ['endorse', 'convenience', 'sponsor', 'affiliation'],
          pattern:
            /\b(?:links?|referenc\w+|inclusion|listing|advertis\w+|third[\s-]part\w+|content|services?|products?|users?)\b.{0,160}\b(?:(?:not|no|nor|n['’]t)\b.{0,60}\bendors\w*|(?:solely\s+|only\s+)?(?:as\s+a|for\s+(?:your|the|user)?)\s*(?:\w+\s+)?convenience)\b|\b(?:not|nor|n['’]t)\s+(?:\w+\s+){0,3}?(?:endorse|imply|constitute)\b.{0,100}\b(?:endorsement|links?|content|products?|services?|opinions?|advertis\w+|third|users?|sites?|sponsorship)\b/iu,
          unless:
            /\b(?:you|use|logo|marks?|trademarks?|brand|may\s+not|must\s+not|shall\s+not|do\s+not\s+(?:use|suggest|imply))\b.{0,100}\b(?:suggest|imply|implies|endorse)|\b(?:false|misrepresent|impersonat)\w*|\bheadings?\b|\btranslat\w+|\bterminat\w+|\binterpret\w+/iu,
        },
        {
          on: [
            'their own',
            'its own',
            'own terms',
            'own privacy',
            'own policies',
            'third party',
            'third-party',
            'third parties',
            'other sites',
            'other websites',
            'providers',
          ],
          pattern: composePattern`\b(?:${THIRD_PARTY}|they|providers?|partners|plug-?ins?|payment\s+processors?|social\s+(?:media|networks?)).{0,160}\b(?:(?:(?:governed|covered|bound|regulated)\s+by|subject\s+to|have|has|under|in\s+accordance\s+with|according\s+to)\s+(?:\w+\s+){0,3}?(?:their|its|own|separate|different|the\s+third\s+part\w+|those|such|that)\b.{0,60}\b(?:terms|polic(?:y|ies)|agreements?|rules|conditions|notices?|practices)|(?:terms|polic(?:y|ies)|agreements?)\b.{0,40}\b(?:will|shall|may|also)?\s*(?:apply|govern))\b`,
          unless:
            /\b(?:third[\s-]party\s+beneficiar|DPF|Privacy\s+Framework|we\s+(?:share|disclose)|sub-?processors?)\b|\bour\s+(?:own\s+)?(?:terms|policy|privacy)\b.{0,20}\b(?:apply|govern)/iu,
        },
        {
          on: [
            'encourage',
            'recommend',
            'review',
            'read',
            'consult',
            'refer to',
            'check',
            'aware',
            'familiar',
            'advise',
            'look at',
          ],
          pattern: composePattern`\b(?:encourage|recommend|should|suggest|please|urge|advis\w+|must|be\s+sure\s+to|be\s+aware|read|review|consult|refer)\b.{0,80}\b(?:privacy|terms|polic(?:y|ies)|practices|statements?|notices?)\b.{0,60}\b(?:of|for|from|on|at|by|that|with|posted|applicable)\b.{0,50}\b(?:${THIRD_PARTY}|(?:each|every|any|all|other|those|these|such|that|the\s+relevant|the\s+respective)\s+(?:and\s+every\s+|other\s+)?(?:web)?(?:sites?|services?|apps?|applications|providers?|parties|companies|party|third|linked|you\s+visit))\b|\b(?:read|review|consult|check|refer\s+to)\s+(?:\w+\s+){0,3}?(?:their|those|the\s+third\s+part\w+['’]?s?)\s+(?:\w+\s+){0,3}?(?:polic(?:y|ies)|terms|statements?|notices?|practices)`,
          unless:
            /\bour\s+(?:\w+\s+)?(?:privacy\s+)?(?:policy|notice|terms|statement)\s+(?:for|to|carefully)|\bsub-?processors?\b|\bthird[\s-]party\s+code/iu,
        },
        {
          on: ['solely between', 'directly with', 'between you and'],
          pattern:
            /\b(?:solely|only|exclusively|directly)\b.{0,20}\b(?:between\s+(?:you|users?|the\s+(?:user|buyer|customer))\b|with)\b.{0,60}\b(?:third|advertiser|merchant|seller|provider|such|other|user|host|vendor)|\b(?:contract|transactions?|agreement|dealings|dispute)s?\b.{0,60}\b(?:is|are)\s+(?:\w+\s+)?between\s+you\s+and\s+(?:the|that|such|any|an?)\s+(?:\w+\s+)?(?:third|advertiser|merchant|seller|provider|user|host|vendor|buyer)/iu,
          unless: /\bnot\s+with\s+(?:apple|google)\b|\bconcluded\s+between\s+you\s+and\s+us\b/iu,
        },
        {
          on: [
            'not a party',
            'no control',
            'not apply',
            'not cover',
            'only applies',
            'applies only',
            'not involved',
            'acts as',
            'not the seller',
            'intermediary',
          ],
          pattern: composePattern`\b(?:not\s+(?:\w+\s+)?a\s+party\s+to|not\s+involved\s+in)\b.{0,60}\b(?:transactions?|contracts?|agreements?|rental|sale|dealings?|between)\b|\b(?:no|n['’]t\s+have|not\s+have)\s+(?:\w+\s+)?control\s+over\b.{0,120}\b(?:${THIRD_PARTY}|they|sites?|websites?|content|quality|users?)|\b(?:polic(?:y|ies)|notice|statement)\b.{0,40}\b(?:(?:does|do|will|shall)\s?n(?:o|['’])t\s+(?:apply|cover|extend)|(?:only\s+applies|applies\s+only))\b.{0,120}\b(?:${THIRD_PARTY}|other\s+(?:companies|sites?|services|websites?)|do\s+not\s+(?:own|control))`,
          unless: /\bforce\s+majeure|\bthird[\s-]party\s+beneficiar/iu,
        },
      ],
      matches: [
        'We are not responsible for the content or privacy practices of linked sites.',
        'Third-party services are not under our control.',
        'A link does not mean that we endorse the site: links are provided only for your convenience.',
        'Payment providers are governed by their own terms and conditions.',
        'We encourage you to read the privacy policies of every website that you visit.',
        'Your dealings with advertisers are solely between you and such advertiser.',
        'This policy does not apply to websites of third parties.',
      ],
      passes: [
        'We do not sell your information to third parties.',
        'You may not use our logo in a way that suggests that we endorse your product.',
        'This agreement gives no rights to third-party beneficiaries.',
        'You must not infringe the rights of third parties.',
      ],
    },
    {
      id: 'user-risk-assumption',
      name: 'Use at your own risk',
      polarity: 'adverse',
      severity: 'medium',
      because: 'If it goes wrong, you bear it.',
      meaning: 'You use the service at your own risk and answer for your dealings with others.',
      impact: (_parameters, text) => {
        const what = nameThings(text, [
          [/\b(?:interact|dealing|meet|other\s+(?:users?|members?)|communicat)\w*/iu, 'dealings with others'],
          [/\bdownload|\bcomputer|\bdevice|\bequipment/iu, 'your device'],
          [/\brely|\breliance|\bdecision|\binvest|\btrading/iu, 'what you decide on it'],
          [/\bdata\b.{0,20}\b(?:loss|lost)|\bloss\s+of\s+data|\bback-?\s?up/iu, 'your data'],
          [/\bpersonal\s+(?:information|data)\b|\btransmi/iu, 'what you send or share'],
          [/\blinks?\b|\bthird[\s-]part(?:y|ies)\b|\bother\s+(?:web)?sites/iu, "others' sites"],
        ]);
        return what ? `You bear the risk for ${what}.` : undefined;
      },
      why: 'Words like these try to move all risk to you. They matter when you meet people, buy from strangers or rely on what you read. Take the care that you would take if no one stood behind the site.',
      note: 'A clause like this does not by itself free a platform from harm that it causes by its own fault.',
      regulations: [
        {
          name: 'Consumer Rights Act 2015, s. 65(2)',
          jurisdiction: 'UK',
          bears: 'You do not accept a risk of negligence merely because you agreed to such a term.',
        },
        {
          name: 'Directive 93/13/EEC, Annex 1(a)–(b)',
          jurisdiction: 'EU',
          bears:
            'A term can be unfair that shuts out liability for death or injury, or your rights when the trader does not perform.',
        },
        {
          name: 'Civil Code § 1668',
          jurisdiction: 'US-CA',
          bears: 'A contract cannot free anyone from liability for their own fraud, willful injury or violation of law.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) => /\b(?:injur|death|bodily|physical\s+harm|safety)\w*/iu.test(text),
          severity: 'high',
          because: 'It is about your safety.',
        },
        {
          when: ({ text }) => /\b(?:equipment|internet\s+(?:access|connection)|hardware|compatib)/iu.test(text),
          severity: 'low',
          because: 'It is about your own equipment or connection.',
        },
      ],
      related: [
        'warranty-disclaimer',
        'liability-exclusion',
        'third-party-disclaimer',
        'content-responsibility',
        'no-security-guarantee',
      ],
      signals: [
        {
          on: [
            'own risk',
            'sole risk',
            'exclusive risk',
            'own discretion and risk',
            'discretion and risk',
            'entire risk',
            'own peril',
            'full risk',
          ],
          pattern:
            /\b(?:own|sole|exclusive)\s+(?:\w+\s+and\s+)?(?:risk|peril)\b|\bdiscretion\s+and\s+(?:\w+\s+)?risk\b|\b(?:entire|full)\s+risk\b/iu,
          unless: /\bwe\b.{0,20}\b(?:bear|assume|carry)\b.{0,20}\brisk/iu,
        },
        {
          on: ['assum', 'accept', 'bear', 'risk'],
          pattern:
            /\b(?:you|users?|customers?|members?|participants?|guests?|buyers?|sellers?|and|hereby)\b.{0,60}?\b(?:assum(?:e|es|ing)|accept(?:s|ing)?|bear(?:s|ing)?|tak(?:e|es)\s+on|carr(?:y|ies))\s+(?:\w+\s+){0,3}?(?:risks?|(?:all|full|sole|complete|entire)\s+(?:\w+\s+)?responsibility)\b/iu,
          unless:
            /\b(?:for|of)\s+(?:\w+\s+){0,4}?(?:account|password|credentials|content|submissions?|taxes)\b|\bwe\s+(?:\w+\s+)?(?:assume|accept|bear)|\bno\s+responsib/iu,
        },
        {
          on: [
            'solely responsible',
            'sole responsib',
            'entirely responsible',
            'exclusively responsible',
            'full responsib',
            'fully responsible',
            'your responsibility',
            'own responsibility',
            'responsible for your',
            'responsible for all',
            'responsible for any',
            'responsible for determining',
            'responsible for ensuring',
            'responsible for the use',
            'alone are responsible',
            'are responsible for',
          ],
          pattern:
            /\b(?:you(?:['’]re)?|users?|customers?|members?|publishers?|developers?|your|hosts?|buyers?|sellers?|it\s+is)\b.{0,50}?\b(?:responsible\s+for|responsibility\s+(?:for|to)|responsibility\b).{0,120}?\b(?:us(?:e|ing|age)|interact\w*|dealings|decisions?|actions?|acts|conduct|activit(?:y|ies)|transactions?|loss(?:es)?|damages?|equipment|devices?|hardware|connections?|internet|back-?\s?ups?|backing|evaluat\w*|determin\w*|verif\w+|communicat\w*|reliance|consequences|behaviou?r|safety|results|protect\w*|access\w*|costs?|end\s+users)\b/iu,
          unless:
            /\b(?:passwords?|credentials|log-?in|confidentialit\w*|accounts?|usernames?|tax(?:es)?|compl(?:y\w*|iance)|(?:user|your|that)\s+(?:\w+\s+)?content|content\s+(?:you|that)|submissions?|postings?|payment|fees|charges|we\s+are\s+not\s+(?:\w+\s+)?responsible|controller|personal\s+data|not\s+responsible|apple|accura\w+|intellectual|copyright|return|shipping|cooking|licen[sc]es?)\b/iu,
        },
        {
          on: [
            'precaution',
            'caution',
            'careful',
            'use your judg',
            'your own judg',
            'common sense',
            'exercise',
            'beware',
            'independent',
            'best judg',
            'good judg',
          ],
          pattern:
            /\b(?:you|please|users?|members?)\b.{0,60}\b(?:(?:take|exercise|use|rely)\b.{0,40}\b(?:precautions?|caution|judge?ment|common\s+sense|(?:reasonable|due)\s+(?:care|diligence))|be\s+(?:\w+\s+)?(?:cautious|careful)|(?:make|seek|conduct|consult|verify|evaluate)\b.{0,40}\b(?:independent(?:ly)?|research|(?:due)\s+diligence))\b/iu,
          unless:
            /\b(?:we|company|shall)\s+(?:will\s+)?(?:take|exercise)\b|\b(?:password|account\s+information|independent\s+(?:contractor|recourse|controller|dispute|developer|auditor|legal))|\b(?:data\s+importer|customer\s+data)\b|\b(?:disclos|reveal|posting|username|identif)\w*/iu,
        },
        {
          on: ['rely on', 'reliance', 'relying'],
          pattern:
            /\b(?:you|any|user|your)\b.{0,40}\b(?:reliance|rely|relying)\b.{0,120}\b(?:own|sole)\s+risk\b|\b(?:should|must|may|shall|agree|do)\s+not\s+(?:to\s+)?(?:\w+\s+)?rely\s+(?:up)?on\b.{0,100}\b(?:content|information|service|output|advice|opinions?|site|website|materials?|decisions?)\b/iu,
          unless: /\bwe\s+(?:do|may|shall)\s+not\s+rely\b|\blegal\s+basis|\bautomated\b|\blegitimate/iu,
        },
        {
          on: ['offensive', 'objectionable', 'indecent', 'inappropriate', 'exposed'],
          pattern:
            /\b(?:you|users?)\b.{0,80}\b(?:may|might|could|will)\s+(?:\w+\s+)?(?:be\s+exposed|encounter|see|find|come\s+across|receive)\b.{0,120}\b(?:offensive|objectionable|indecent|inappropriate|inaccurate|harmful|illegal|unpleasant)\b/iu,
          unless: /\breport\b/iu,
        },
      ],
      matches: [
        'You use the site at your own risk.',
        'The user assumes all risks of meeting people whom the user finds here.',
        'You are solely responsible for your interactions with other members.',
        'It is your responsibility to check that the product fits your equipment.',
        'Please use caution and good judgment when you meet someone in person.',
        'You should not rely on the information on this site for decisions.',
        'You understand that you may be exposed to content that you find offensive.',
      ],
      passes: [
        'You are solely responsible for the content you post.',
        'You are responsible for keeping your password secret.',
        'We take every precaution to protect your information.',
        'You are responsible for all taxes.',
      ],
    },
    {
      id: 'force-majeure',
      name: 'Force majeure',
      polarity: 'neutral',
      severity: 'low',
      because: 'It is usual, and often the law says the same.',
      meaning: 'The platform does not answer for events that it cannot control, such as storms or strikes.',
      impact: (_parameters, text) => {
        const what = nameThings(text, [
          [/\b(?:acts?\s+of\s+god|natural|weather|flood|earthquake|fire|storm)/iu, 'natural disasters'],
          [/\b(?:war|terror|riot|civil|insurrection)/iu, 'war or unrest'],
          [/\b(?:strike|labou?r|lock-?out|industrial)/iu, 'strikes'],
          [/\b(?:government|law|embargo|authorit|regulat)/iu, 'acts of government'],
          [/\b(?:internet|telecom|power|electric|network|utility|utilities|communication)/iu, 'power or network failures'],
          [/\b(?:pandemic|epidemic)/iu, 'epidemics'],
        ]);
        const both = /\b(?:neither|either|each|no)\s+party\b|\bneither\s+(?:you|we)\b/iu.test(text);
        if (!what) return both ? 'Neither side answers for events **beyond its control**.' : undefined;
        return `${both ? 'Neither side answers' : 'The platform does not answer'} for ${what}.`;
      },
      why: 'Nobody can promise to work through an earthquake. But a list that includes power cuts, suppliers or strikes among its own staff covers risks that a company can plan for. See whether you still have to pay meanwhile.',
      note: 'Often nothing says how long it may last before you can leave and get money back.',
      regulations: [
        {
          name: 'Directive 93/13/EEC, Annex 1(o)',
          jurisdiction: 'EU',
          bears: 'A term can be unfair that makes you perform while the trader does not.',
        },
        {
          name: 'German Civil Code (BGB) §§ 275 and 326',
          jurisdiction: 'DE',
          bears: 'Nobody owes the impossible, but then you do not owe the price either.',
        },
        {
          name: 'Civil Code, art. 1218',
          jurisdiction: 'FR',
          bears: 'It sets what counts as force majeure: beyond control, not foreseeable, not avoidable.',
        },
        {
          name: 'Civil Code of Québec, art. 1470',
          jurisdiction: 'CA-QC',
          bears: 'A person is free from liability for an event that could not be foreseen or resisted.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:not\s+limited\s+to|including)\b.{0,300}\b(?:suppliers?|software|hardware|technical|own\s+(?:staff|employees)|subcontractor)/iu.test(
              text,
            ),
          severity: 'medium',
          because: 'It also covers failures that a company can plan for.',
        },
      ],
      polarityRules: [
        {
          pattern: /\byou\s+(?:\w+\s+){0,2}(?:may|can|have\s+the\s+right\s+to)\s+(?:\w+\s+)?(?:terminate|cancel|withdraw)\b/iu,
          polarity: 'favourable',
          because: 'You can leave if the event lasts.',
        },
      ],
      related: ['liability-exclusion', 'service-modification'],
      signals: [
        {
          on: ['force majeure', 'force-majeure'],
          pattern: /\bforce[\s-]majeure\b.{0,400}\b(?:\w{3,})\b|\b\w{3,}\b.{0,200}\bforce[\s-]majeure\b/iu,
          unless: /^.{0,40}\bsurviv|^\W*(?:\d+[.)]?\s*)?force[\s-]majeure\W*$/iu,
        },
        {
          on: ['control'],
          pattern:
            /\b(?:beyond|outside(?:\s+of)?)\s+(?:\w+['’]?s?\s+){0,5}?(?:reasonable\s+|direct\s+)?control\b.{0,300}\b(?:liab\w+|responsib\w+|fail\w*|delay\w*|excused|perform\w*|breach|default)\b|\b(?:liab\w+|responsib\w+|fail\w*|delay\w*|excused|perform\w*|breach|default|prevented|interrupt\w*|losses)\b.{0,300}\b(?:beyond|outside(?:\s+of)?)\s+(?:\w+['’]?s?\s+){0,5}?(?:reasonable\s+|direct\s+)?control\b/iu,
          unless:
            /\b(?:third[\s-]part(?:y|ies)\s+(?:web)?sites?|linked|privacy\s+(?:practices|polic)|cookies?|once\b.{0,40}\bshared)\b/iu,
        },
        {
          on: ['acts of god', 'act of god', 'acts of war', 'act of war', 'natural disaster', 'earthquake'],
          pattern:
            /\bacts?\s+of\s+(?:god|war|terror\w*)\b|\b(?:natural\s+disasters?|earthquakes?)\b.{0,160}\b(?:war|strikes?|terror\w*|floods?|fires?|government)\b|\b(?:war|strikes?|floods?|fires?)\b.{0,160}\b(?:natural\s+disasters?|earthquakes?)\b/iu,
          unless: /\b(?:exploit|content\s+that|denies?|trivializ|violent\s+event|advert\w+|fundrais)\w*/iu,
        },
        {
          on: [
            'war',
            'strike',
            'fire',
            'flood',
            'pandemic',
            'epidemic',
            'government',
            'weather',
            'labor',
            'labour',
            'network',
            'power',
            'terror',
          ],
          pattern:
            /\b(?:war|strikes?|fires?|floods?|pandemics?|epidemics?|government\w*|weather|labou?r|networks?|power|terror\w*)\b/iu,
          under:
            /\bforce[\s-]majeure\b.{0,200}(?::|include[sd]?|including|means|following)\s*$|\b(?:beyond|outside)\b.{0,40}\bcontrol\b.{0,80}(?::|includ\w+|following)\s*$/iu,
        },
      ],
      matches: [
        'Neither party is liable for a failure that is caused by force majeure.',
        'We are not responsible for delays that result from events beyond our reasonable control.',
        'Acts of God, war and strikes excuse a late delivery.',
        { text: 'war, riots and strikes;', leadIn: 'Force majeure events include:' },
      ],
      passes: [
        'We have no control over linked sites.',
        'You control which cookies we set.',
        'Do not post content that mocks victims of an earthquake.',
      ],
    },
    {
      id: 'mandatory-rights-preserved',
      name: 'Statutory rights preserved',
      polarity: 'favourable',
      severity: 'low',
      because: 'It confirms that the law comes first.',
      meaning: 'Rights that the law gives you stay, whatever these terms say.',
      impact: (_parameters, text) => {
        const what = nameThings(
          text,
          [
            [/\bdeath\b|\binjur|\blife\b|\bbod(?:y|ily)\b|\bhealth\b/iu, 'death or injury'],
            [/\bfraud/iu, 'fraud'],
            [/\bgross(?:ly)?\s+negligen/iu, 'gross negligence'],
            [/\bintent(?:ion|ional)?\b|\bwil[l]?ful/iu, 'intent'],
          ],
          'and',
        );
        if (what) return `The platform still answers for ${what}.`;
        if (/\bconsumer\s+guarantees?|\bAustralian\b|\bNew\s+Zealand\b/iu.test(text))
          return 'You keep the **consumer guarantees** of your law.';
        if (
          /\b(?:some|certain)\s+(?:\w+\s+)?(?:jurisdictions?|states?|countries)|\bjurisdictions?\s+(?:that\s+)?do\b/iu.test(text)
        )
          return 'Where your law forbids such limits, they **do not apply to you**.';
        return undefined;
      },
      why: 'Consumer law often overrides what terms say. A clause like this reminds you, and any court, of that. It does not add rights, so you still need to know the law where you live.',
      note: 'Such a line does not say which of the limits around it are void where you live. That stays for you to find out.',
      regulations: [
        {
          name: 'Rome I Regulation (EC) 593/2008, Art. 6(2)',
          jurisdiction: 'EU',
          bears: 'A choice of law cannot take away the protection of the law where you live.',
        },
        {
          name: 'Consumer Rights Act 2015, ss. 31, 47, 57 and 65',
          jurisdiction: 'UK',
          bears: 'They list the rights that terms cannot exclude.',
        },
        {
          name: 'German Civil Code (BGB) § 276(3)',
          jurisdiction: 'DE',
          bears: 'Nobody can be freed in advance from liability for intent.',
        },
        {
          name: 'Product Liability Act (ProdHaftG) § 14',
          jurisdiction: 'DE',
          bears: 'Liability of the maker for defective products cannot be excluded in advance.',
        },
        {
          name: 'Australian Consumer Law, s. 64',
          jurisdiction: 'AU',
          bears: 'Terms cannot exclude the consumer guarantees.',
        },
        {
          name: 'Consumer Guarantees Act 1993, s. 43',
          jurisdiction: 'NZ',
          bears: 'Terms cannot exclude the guarantees for consumers.',
        },
      ],
      related: ['liability-exclusion', 'liability-cap', 'warranty-disclaimer', 'governing-law', 'refund-right'],
      signals: [
        {
          on: ['nothing in', 'nothing herein', 'nothing contained', 'nothing shall', 'nothing will', 'neither these'],
          pattern:
            /\b(?:nothing\s+(?:in|herein|contained|shall|will|set)|neither\s+these)\b.{0,160}?\b(?:exclud\w*|limit\w*|affect\w*|restrict\w*|remov\w*|depriv\w*|prejudic\w*|waiv\w*|modif\w*|derogat\w*)\b.{0,240}\b(?:liab\w+|rights?|law|statut\w*|consumer|guarantees?|fraud|negligence|death|remed\w+|warrant\w+|protection)\b/iu,
          unless: /\b(?:intellectual\s+property|injuncti\w+|our\s+right|arbitrat\w+|fair\s+use|open\s+source)\b/iu,
        },
        {
          on: [
            'do not allow',
            'does not allow',
            'not permit',
            'prohibit',
            'do not apply',
            'may not apply',
            'will not apply',
            'not all of the',
            "don't allow",
            'don’t allow',
          ],
          pattern:
            /\b(?:jurisdictions?|states?|countr(?:y|ies)|provinces?|territories|laws?)\b.{0,120}\b(?:(?:do|does|may|might)(?:\s?not|n['’]t)\s+(?:\w+\s+)?(?:allow|permit|recogni[sz]e)|prohibit|restrict)\b.{0,160}\b(?:exclusion|limitation|disclaimer|waiver|warrant\w*|liabilit\w*|damages|exclud\w*|limit\w*)\b|\b(?:limitations?|exclusions?|disclaimers?|some\s+(?:or\s+all\s+)?of\s+(?:the\s+above|these)|all\s+or\s+some|(?:above|foregoing|these)\s+(?:\w+\s+){0,4}?)\b.{0,80}\b(?:may|will|shall|do)\s+not\s+apply\s+to\s+(?:you\b|(?:users?|consumers?|residents)\b|(?:\w+\s+){0,3}?(?:death|fraud|personal\s+injury|intent|gross))/iu,
          unless: /\b(?:arbitrat\w+|class\s+action)\b/iu,
        },
        {
          on: [
            'statutory',
            'legal rights',
            'consumer rights',
            'consumer law',
            'consumer protection',
            'mandatory',
            'rights as a consumer',
            'non-waivable',
            'cannot be waived',
            'imperative',
            'legal guarantee',
          ],
          pattern:
            /\b(?:(?:not|n['’]t|never|without)\b.{0,60}\b(?:affect\w*|limit\w*|exclud\w*|prejudic\w*|depriv\w*|restrict\w*|waiv\w*|impact\w*|derogat\w*)\b.{0,80}\b(?:statutory|mandatory|legal|consumer)\s+(?:\w+\s+){0,3}?(?:rights?|laws?|protections?|provisions?|guarantees?|warrant\w+|claims)|(?:statutory|mandatory|legal|consumer)\s+(?:\w+\s+){0,3}?(?:rights?|laws?|provisions?|protections?|guarantees?|warrant\w+)\b.{0,80}\b(?:(?:is|are|be|remain\w*)\s+(?:not\s+(?:be\s+)?(?:affected|limited|excluded)|unaffected|reserved|in\s+addition)|remains?|prevail|cannot|can['’]t|may\s+not\s+be\s+(?:waived|limited|excluded)))\b/iu,
          unless:
            /\b(?:withdraw\w*|lawfulness|legal\s+(?:basis|obligation)|retention|personal\s+(?:data|information)|data\s+subject|arbitrat\w+)\b/iu,
        },
        {
          on: [
            'death',
            'gross negligence',
            'grossly negligent',
            'intent',
            'wilful',
            'willful',
            'fraud',
            'product liability act',
            'life, body',
            'life, limb',
          ],
          pattern: composePattern`\b(?:(?:not|nor|n['’]t|cannot)\s+(?:\w+\s+){0,5}?(?:exclud\w*|limit\w*|restrict\w*|affect)\b(?!,?\s+to\b).{0,120}\b(?:liab\w+|responsib\w+|damages?|claims?|rights?)\b|(?:not|n['’]t)\s+apply\b|(?:liable|liability|responsible)\b.{0,60}\b(?:unlimited|without\s+limit\w*)|(?:fully|unlimited(?:ly)?|unrestricted(?:ly)?)\s+(?:liab\w+|responsib\w+)).{0,200}\b${GRAVEST}\b|\b(?:liab\w+|claims?|damages?)\b.{0,160}\b${GRAVEST}\b.{0,160}\b(?:remains?\s+unaffected|(?:is|are)\s+(?:unlimited|not\s+(?:excluded|limited|affected))|(?:shall|can|may|will)(?:\s?not)\s+(?:be\s+(?:\w+\s+)?(?:limited|excluded)|apply)|liable\s+without\s+limit\w*)`,
          unless:
            /\byou\s+(?:may|must|shall|will|agree|should)\s+(?:\w+\s+)?not\b|\byour\s+account\b|\bprohibited\b|\bincluding\s+without\s+limitation/iu,
        },
        {
          on: [
            'death',
            'injury',
            'fraud',
            'negligen',
            'intent',
            'wilful',
            'willful',
            'cannot be',
            'unlawful',
            'consumer',
            'statut',
            'product liability',
          ],
          pattern:
            /\b(?:death|injur(?:y|ies)|fraud\w*|(?:gross\s+)?negligen\w+|intent\w*|wil[l]?ful|cannot\s+be|consumer|statut\w+|Product\s+Liability)\b/iu,
          under:
            /\b(?:not|nothing|cannot|unlimited)\b.{0,160}\b(?:exclud\w+|limit\w*(?!\s+to\b)|waived)\b.{0,120}(?::|for|of|—|-)\s*$/iu,
        },
        {
          on: [
            'consumer guarantee',
            'australian consumer law',
            'consumer guarantees act',
            'cannot be excluded',
            'can’t be excluded',
            "can't be excluded",
            'cannot lawfully',
            'not be lawfully',
            'not lawfully',
            'other rights',
            'vary from',
            'cannot be limited',
            'excluded by law',
            'where you live',
            'habitual',
            'mandatory',
          ],
          pattern:
            /\bconsumer\s+guarantees?\b|\bAustralian\s+Consumer\s+Law\b|\b(?:rights?|guarantees?|warrant\w+|liabilit(?:y|ies)|conditions?|remed\w+)\b.{0,80}\b(?:cannot|can['’]t|may\s+not|not)\s+(?:lawfully\s+)?be\s+(?:lawfully\s+|legally\s+)?(?:excluded|limited|restricted|waived|modified)\b|\b(?:may|might)\s+(?:also\s+)?have\s+(?:\w+\s+)?(?:other|additional|greater|further)\s+(?:\w+\s+)?rights?\b.{0,80}\b(?:var(?:y|ies)|state|law|jurisdiction|country)|\bnot\s+(?:\w+\s+)?depriv\w+\b.{0,80}\b(?:protection|mandatory|law)|\b(?:benefit|protection)s?\s+(?:\w+\s+)?(?:from|of|by)\s+(?:\w+\s+){0,2}?mandatory\b/iu,
          unless: /\bexcept\s+as\s+(?:prohibited|required)|\bDPF\b|\bpersonal\s+information\b|\bCCPA\b/iu,
        },
      ],
      matches: [
        'Nothing in these terms excludes or limits our liability for fraud or for death caused by our negligence.',
        'Some states do not allow the exclusion of implied warranties, so parts of this section may not apply to you.',
        'Your statutory rights as a consumer are not affected.',
        'We are liable without limitation for intent and gross negligence.',
        { text: 'death or personal injury caused by negligence;', leadIn: 'We do not exclude or limit our liability for:' },
        'Our goods come with guarantees that cannot be excluded under the Australian Consumer Law.',
      ],
      passes: [
        'To the maximum extent permitted by law, we are not liable for indirect loss.',
        'Withdrawing consent does not affect the lawfulness of earlier processing or your legal rights to personal data.',
        'You may not post content that incites violence or death.',
        'Nothing in these terms limits our right to seek an injunction.',
      ],
    },
  ],
});
