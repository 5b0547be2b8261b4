import { composePattern } from './compose-pattern';
import { defineFamily } from './define';
import { nameDuration } from './name-duration';
import { listWords, nameThings } from './name-things';

/** What a platform calls its own rules. */
const TERMS = String.raw`(?:terms|agreements?|polic(?:y|ies)|notices?|statements?|guidelines|conditions|rules|contracts?|provisions?|eula|addend(?:um|a)|code\s+of\s+conduct|t&cs?|tos|tou)`;

/** Changing, as a verb in any form. */
const TO_CHANGE = `(?:chang(?:e|es|ed|ing)|modif(?:y|ies|ied|ying)|amend(?:s|ed|ing)?|updat(?:e|es|ed|ing)|revis(?:e|es|ed|ing)|alter(?:s|ed|ing)?|replac(?:e|es|ed|ing)|supplement(?:ed|ing)?|var(?:y|ied|ying)|edit(?:ed)?|rewrit(?:e|ten))`;

/** A change, as a thing. */
const A_CHANGE = String.raw`(?:changes?|modifications?|amendments?|updates?|revisions?|alterations?|variations?|(?:new|revised|updated|modified|amended|changed)\s+(?:version|\w+\s+){0,3}?(?:version|terms|agreement|policy|notice|conditions|statement))`;

/** What a platform offers, for changes to the thing itself. */
const OFFER =
  '(?:services?|features?|functions?|functionalit(?:y|ies)|(?:web)?sites?|apps?|applications?|platforms?|products?|software|games?|programs?|programmes?|channels?|apis?|tools?|catalogue|library)';

/** A text that may only be changed by both sides, in writing: no power of one. */
const BY_BOTH =
  /\b(?:signed|executed|both\s+(?:parties|of\s+us)|mutual(?:ly)?|in\s+writing\s+(?:by|between|and)|written\s+(?:agreement|amendment|instrument|consent)|authori[sz]ed\s+representatives?)\b/iu;

/** Words that promise some telling beyond the new text itself. */
const TELLING =
  /\b(?:notif\w+|inform\s+you|e-?mail|let\s+you\s+know|(?:advance|prior|reasonable|days['’]?)\s+(?:\w+\s+)?notice|prominent\w*|tell\s+you)\b/iu;

/** Words by which a change needs no telling. */
const WITHOUT_NOTICE =
  /\bwithout\s+(?:any\s+|giving\s+|further\s+|prior\s+|advance\s+|specific\s+|individual\s+|providing\s+|you\s+){0,3}(?:notice|notif|inform)|\bwith\s+or\s+without\s+(?:\w+\s+)?notice|\bnot\s+(?:be\s+)?(?:obliged|obligated|required)\s+to\s+(?:notify|inform|give)/iu;

export const changes = defineFamily({
  id: 'changes',
  name: 'Changes',
  types: [
    {
      id: 'unilateral-changes',
      name: 'Terms can change',
      polarity: 'adverse',
      severity: 'medium',
      because: 'What you agree to today may not be what applies tomorrow.',
      meaning: 'The platform can change this text without asking you.',
      impact: (parameters, text) => {
        const time = nameDuration(parameters);
        if (WITHOUT_NOTICE.test(text)) return 'The platform can change this text **without telling you first**.';
        if (time && TELLING.test(text)) return `The platform can change this text, and tells you ${time} ahead.`;
        if (
          /\b(?:check|review|visit|consult|read)\b.{0,80}\b(?:periodic|regular|frequent|time\s+to\s+time|often|occasional)/iu.test(
            text,
          )
        )
          return 'The platform can change this text, and **you have to look for changes yourself**.';
        if (
          /\b(?:effective|effect|apply|binding)\b.{0,40}\b(?:immediately|(?:up)?on\s+posting|when\s+(?:we\s+)?post|as\s+soon\s+as)/iu.test(
            text,
          )
        )
          return 'The platform can change this text, and the new one **applies as soon as it is posted**.';
        return TELLING.test(text) ? 'The platform can change this text, and says how it tells you.' : undefined;
      },
      why: 'A contract normally changes only when both sides agree. Here one side can rewrite prices, rights and duties later. Your protection is being told in time and being free to leave.',
      note: 'Often it is open whether a change also covers disputes and purchases from before it. See what the text says about important changes: many treat them differently.',
      regulations: [
        {
          name: 'Directive 93/13/EEC, Annex 1(j)',
          jurisdiction: 'EU',
          bears: 'A term that lets a trader change a consumer contract without a valid reason stated in it can be unfair.',
        },
        {
          name: 'Digital Services Act (EU) 2022/2065, Art. 14(2)',
          jurisdiction: 'EU',
          bears: 'Online intermediaries must tell users of any significant change to their terms.',
        },
        {
          name: 'GDPR Art. 13(3)',
          jurisdiction: 'EU',
          bears: 'You must be told before your data is used for a new purpose.',
        },
        {
          name: 'Consumer Rights Act 2015, Sch. 2 para. 11',
          jurisdiction: 'UK',
          bears: 'A power to change consumer terms without a valid reason stated in the contract may be unfair.',
        },
        {
          name: 'Consumer Protection Act, CQLR c. P-40.1, s. 11.2',
          jurisdiction: 'CA-QC',
          bears:
            'A merchant can change a consumer contract alone only with 30 days’ written notice and, in some cases, your right to refuse.',
        },
        {
          name: 'Douglas v. U.S. District Court, 495 F.3d 1062 (9th Cir. 2007)',
          jurisdiction: 'US',
          bears: 'Posting changed terms does not by itself bind users who were not told.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) => WITHOUT_NOTICE.test(text),
          severity: 'high',
          because: 'It can change without notice to you.',
        },
        {
          when: ({ text }) =>
            /\b(?:ask|obtain|request|seek|require)\w*\b.{0,40}\byour\s+(?:\w+\s+){0,2}(?:consent|permission|agreement)\b|\b(?:will|shall|do)\s+not\b.{0,60}\bwithout\s+your\b/iu.test(
              text,
            ),
          severity: 'low',
          because: 'They ask for your consent first.',
        },
        {
          when: ({ text, parameters }) => (parameters.days ?? 0) >= 14 && TELLING.test(text),
          severity: 'low',
          because: 'You are told well before the change.',
        },
        {
          when: ({ document }) => document.has('change-notice') && !document.has('continued-use-acceptance'),
          severity: 'low',
          because: 'This document promises to tell you of changes.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:will|shall|do|does)\s+not\b.{0,80}\b(?:reduce|limit|change|lower|diminish)\b.{0,80}\bwithout\s+your\s+(?:\w+\s+){0,2}consent\b/iu,
          polarity: 'favourable',
          because: 'It promises not to change the text without your consent.',
        },
      ],
      related: ['change-notice', 'continued-use-acceptance', 'price-changes', 'service-modification'],
      signals: [
        {
          on: ['chang', 'modif', 'amend', 'updat', 'revis', 'alter', 'replac', 'supplement', 'vary', 'edit', 'rewrit'],
          pattern: composePattern`\b(?:(?:we|us|company|\w+)\s+(?:also\s+|hereby\s+)?(?:may|might|can|could|will|reserves?(?:\s+to\s+itself)?\s+the\s+rights?|have\s+the\s+right|has\s+the\s+right|(?:are|is)\s+(?:entitled|free|allowed))|(?:from\s+time\s+to\s+time|at\s+any\s+time|periodically|occasionally|regularly)\s+(?:\w+\s+){0,2}?|\bright(?:,[^.,]{0,60},)?\s+to)\b[^.]{0,80}?\b${TO_CHANGE}\b(?!\s+(?:your|my|their))[^.]{0,70}?\b(?:the|these|this|our|those|its|any|such|of|user|privacy|cookies?)\s+(?:\w+\s+){0,4}?${TERMS}\b`,
          unless: composePattern`\byou\s+(?:may|can|might|could|will)\s+(?:\w+\s+){0,2}?${TO_CHANGE}|${BY_BOTH}|\b(?:may|can|shall)\s+not\s+be\b|\b(?:features?|settings?|preferences|consent)\b[^.]{0,60}\bin\s+accordance\s+with\b|\b(?:remove|suspend|terminate)\b[^.]{0,120}\bviolat|\b(?:cookie|browser|privacy)\s+(?:settings|preferences)|\bcustomers?\s+may\b|\b(?:proprietary|copyright)\s+(?:\w+\s+)?notices|\baccount\s+may\s+change|\b(?:e-?mail|contact)\s+you\s+with\b`,
        },
        {
          on: ['chang', 'modif', 'amend', 'updat', 'revis', 'alter', 'supplement', 'vari'],
          pattern: composePattern`\b${TERMS}\b(?!\s+of\s+(?:your|the\s+order))[^.]{0,60}?\b(?:(?:may|might|can|could|will|shall)\s+(?:\w+\s+){0,3}?(?:be\s+(?:\w+\s+){0,3}?)?${TO_CHANGE}|(?:is|are)\s+(?:\w+\s+){0,2}?(?:subject\s+to\s+(?:\w+\s+){0,3}?(?:changes?|modification|revision|amendment|updates?)|(?:regularly|periodically)\s+(?:updated|reviewed|revised)))\b`,
          unless: composePattern`${BY_BOTH}|\b(?:may|can|shall)\s+(?:not|only)\s+be\b|\byou\s+(?:may|can|will)\s+(?:\w+\s+){0,2}?${TO_CHANGE}|\b(?:modified|changed)\s+to\s+(?:the\s+)?(?:reflect|minimum|extent)|\bunenforceable|\binvalid\b`,
        },
        {
          on: ['effective', 'effect', 'apply', 'binding', 'in force'],
          pattern: composePattern`\b(?:any\s+|all\s+|such\s+|these\s+|those\s+|the\s+|our\s+)(?:\w+\s+){0,3}?${A_CHANGE}\b[^.]{0,90}\b(?:effective|(?:take|come|go|enter)s?\s+(?:in)?to\s+(?:effect|force)|takes?\s+effect|apply|binding)\b[^.]{0,70}\b(?:post|publi|immediate|when|once|as\s+of|on\s+the|upon|available|days)`,
          unless: /\b(?:price|prices|fees?|subscription|features?|order|plan|address|settings)\b/iu,
        },
        {
          on: ['post', 'publish', 'upload', 'reflect', 'available', 'display'],
          pattern: composePattern`\b(?:${A_CHANGE}|${TO_CHANGE})\b[^.]{0,120}\b(?:(?:will|shall|be|by|are|we(?:['’]ll|\s+will)?)\s+(?:also\s+|always\s+|be\s+)?(?:post(?:ing|ed)?|publish(?:ing|ed)?|upload(?:ed|ing)?|reflect(?:ed)?|display(?:ed|ing)?|(?:made\s+)?available))\b[^.]{0,120}\b(?:pages?|site|website|here|policy|notice|terms|statement|online|www|dates?|app|services?)\b`,
          unless:
            /\b(?:content|reviews?|listings?|price|fees?|feature|your\s+(?:account|profile|information|data|content))\b[^.]{0,60}\b(?:post|publish|chang|updat)|\bcopyright|\brepeat/iu,
        },
        {
          on: ['check', 'review', 'visit', 'consult', 'revisit', 'refer', 'read', 'look'],
          pattern: composePattern`\b(?:check|re-?visit|review|consult|refer\s+(?:back\s+)?to|re-?read|visit|look\s+at)\b[^.]{0,60}\b(?:the|these|this|our|back|page)\b[^.]{0,60}\b(?:periodically|regularly|frequently|often|from\s+time\s+to\s+time|occasionally|routinely|regular\s+basis|each\s+time|every\s+time|for\s+(?:any\s+|the\s+latest\s+)?(?:updates?|changes?)|latest|current\s+version|most\s+recent)`,
          unless:
            /\b(?:help\s+cent|account\s+(?:statement|activity)|(?:we|us)\s+(?:may\s+)?(?:regularly|periodically)?\s*(?:review|check)|third[\s-]part|other\s+(?:web)?sites|security|retention|third[\s-]party)\b/iu,
        },
        {
          on: [
            'last updated',
            'last modified',
            'last revised',
            'effective date',
            '"last',
            '“last',
            'revision date',
            'date at the',
            'date of',
          ],
          pattern:
            /\b(?:chang(?:e|es|ing)|updat(?:e|es|ing)|revis(?:e|es|ing|ions?)|amend(?:ments?)?|modif(?:y|ying|ications?))\b[^.]{0,140}\b(?:last\s+(?:updated|modified|revised)|effective\s+date|revision\s+date|dates?\s+(?:at|on|of))\b/iu,
        },
      ],
      matches: [
        'We may amend these Terms at any time.',
        'Tallowick reserves the right, at its sole discretion, to modify or replace this Agreement.',
        'This Privacy Policy may be updated from time to time.',
        'Any changes become effective when we post them on this page.',
        'Please check this page regularly for updates to the rules.',
        'When we revise this notice, we change the date at the top.',
        'If we make changes, the new version will be posted on our website.',
      ],
      passes: [
        'You may change your cookie preferences at any time.',
        'This Agreement may be amended only in writing signed by both parties.',
        'We may update your billing address when your bank sends a new one.',
        'We may change the price of a subscription.',
      ],
    },
    {
      id: 'change-notice',
      name: 'Advance notice of changes',
      polarity: 'favourable',
      severity: 'low',
      because: 'You learn of a change and can decide in time.',
      meaning: 'The platform tells you about changes, so you can decide whether to stay.',
      impact: (parameters, text) => {
        const time = nameDuration(parameters);
        const by = parameters.channels?.length ? ` by **${listWords(parameters.channels)}**` : '';
        const what = nameThings(
          text,
          [
            [/\b(?:price|fee|rate)s?\b|\bpricing\b/iu, 'prices'],
            [/\bterms\b|\bagreement\b|\bconditions\b|\bpolic(?:y|ies)\b|\bnotice\b(?!\s+(?:of|to|period))/iu, 'the rules'],
          ],
          'and',
        );
        const major = /\b(?:material|significant|substantial|major|important)\b/iu.test(text) ? 'important changes' : 'changes';
        if (
          /\b(?:reject|object|refuse|terminate|cancel|withdraw)\w*\b/iu.test(text) &&
          /\bif\s+you\b|\byou\s+(?:may|can|have)\b/iu.test(text)
        )
          return time
            ? `You can **refuse a change or leave**: the time named is ${time}.`
            : 'You can **refuse a change or leave** when you do not accept it.';
        if (time && /\b(?:before|prior|advance|notice|least|ahead)\b/iu.test(text))
          return `You hear of ${major} ${time} ahead${by}.`;
        if (by) return `You hear of ${major}${by}.`;
        return what ? `You are told of ${major} to ${what}.` : undefined;
      },
      why: 'Nobody reads terms again every week. A message gives you the chance to compare, to save your things and to leave. The longer the time, the better you can use it.',
      note: '"Material" or "significant" is for the platform to judge unless the text says more. See also whether a notice on the site counts, since you may not see it in time.',
      regulations: [
        {
          name: 'Digital Services Act (EU) 2022/2065, Art. 14(2)',
          jurisdiction: 'EU',
          bears: 'Online intermediaries must tell users of any significant change to their terms.',
        },
        {
          name: 'Regulation (EU) 2019/1150, Art. 3(2)',
          jurisdiction: 'EU',
          bears: 'Online marketplaces must give business users at least 15 days before new terms apply.',
        },
        {
          name: 'Directive (EU) 2018/1972, Art. 105(4)',
          jurisdiction: 'EU',
          bears: 'Telecom providers must give one month of notice, and you can leave free of charge, with few exceptions.',
        },
        {
          name: 'Payment Services Directive (EU) 2015/2366, Art. 54(1)',
          jurisdiction: 'EU',
          bears: 'Payment services must propose changes at least 2 months ahead.',
        },
        {
          name: 'Consumer Protection Act, CQLR c. P-40.1, s. 11.2',
          jurisdiction: 'CA-QC',
          bears: 'A change by the merchant alone needs written notice at least 30 days before.',
        },
        {
          name: 'Bus. & Prof. Code § 22575(b)(3)',
          jurisdiction: 'US-CA',
          bears: 'A privacy policy must say how users are told of material changes to it.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:not\s+(?:be\s+)?(?:obliged|obligated|required)\s+to\s+(?:notify|inform)|waive\b.{0,60}\bnotice|(?:will|may|do)\s+not\s+(?:\w+\s+)?(?:notify|inform|provide\s+(?:\w+\s+)?notice)|without\s+(?:prior\s+)?notice)\b/iu,
          polarity: 'adverse',
          because: 'It says that you are not always told.',
        },
      ],
      related: ['unilateral-changes', 'continued-use-acceptance', 'price-changes', 'service-modification'],
      signals: [
        {
          on: ['notif', 'inform you', 'inform the', 'advise', 'alert', 'tell you', 'let you know', 'e-mail', 'email', 'announce'],
          pattern: composePattern`\b(?:we|us|company|will|shall|['’]ll|may|by|\w+\s+(?:agrees|undertakes)\s+to)\s+(?:\w+\s+){0,5}?(?:notif(?:y|ying)|inform(?:ing)?|advise|alert|tell|let|e-?mail(?:ing)?|announce)\s+(?:you|users?|members?|customers?|the\s+(?:user|customer|member)s?|the\s+account|them|it|our\s+\w+|subscribers|any|such|material|changes)\b[^.]{0,140}\b(?:${A_CHANGE}|changing|change|price\s+increases?|discontinu\w+)\b`,
          unless:
            /^(?![^.]{0,600}\b(?:e-?mails?|banner|prominent\w*|in[\s-]app|days|push|direct\w*|messages?|pop-?up|in\s+advance|before)\b).{0,400}\bby\s+(?:posting|publishing|updating|changing|revising|placing|uploading|the\s+posting)\b|\byou\s+(?:must|shall|will|should|agree\s+to)\s+(?:\w+\s+){0,3}?(?:notify|inform)|\b(?:notify|inform)\s+(?:us|apple|google)\b|\b(?:your|account)\s+(?:\w+\s+){0,3}?(?:information|details|address|status|password|order|flight|booking|delivery)\b[^.]{0,20}\bchang|\bsub-?processors?\b/iu,
        },
        {
          on: ['notif', 'inform', 'notice', 'e-mail', 'email', 'let you know', 'alert', 'tell you', 'messag'],
          pattern: composePattern`\b(?:${A_CHANGE}|change|amend|modify|update|revise|increase|discontinue)\b[^.]{0,180}\b(?:(?:we(?:['’]ll)?|will|shall|to|by)\s+(?:\w+\s+){0,4}?(?:notif(?:y|ying)|inform(?:ing)?|advise|alert|tell|let|e-?mail(?:ing)?|announce|messag(?:e|ing))\s+(?:you|users?|members?|customers?|the\s+(?:user|customer|member)s?|them|account|our|any|to)\b|(?:you|users?|customers?)\s+(?:will|shall)\s+(?:be\s+(?:\w+\s+)?(?:notified|informed|advised|told|alerted)|receive\s+(?:\w+\s+){0,4}?(?:notice|notification|e-?mail))|notifi(?:ed|cations?)\s+(?:\w+\s+){0,3}?(?:by|via|through|to\s+you|in)|(?:advance|prior|reasonable|written|appropriate|prominent|additional|direct|email|conspicuous|special|individual|timely|adequate|due|separate|formal|days['’]?)\s+(?:\w+\s+){0,2}?(?:notice|notification)|notices?\s+(?:to|by|via)\s+(?:you|e-?mail|users?|the\s+\w+)|(?:e-?mail(?:ed)?|notices?|notifications?)\s+(?:to|sent)\b)`,
          unless:
            /^(?![^.]{0,600}\b(?:e-?mails?|banner|prominent\w*|in[\s-]app|days|push|direct\w*|messages?|pop-?up|in\s+advance|before)\b).{0,500}\bby\s+(?:posting|publishing|updating|changing|revising|placing|uploading|the\s+posting|means\s+of\s+(?:a\s+)?posting)\b|\bwithout\s+(?:\w+\s+){0,3}?(?:notice|notif\w+)|\b(?:notify|inform|e-?mail)\s+us\b|\byou\s+(?:must|shall|will|should|agree\s+to|may|can)\s+(?:\w+\s+){0,3}?(?:notify|inform|e-?mail|change|modify|update)|\bnot\s+(?:be\s+)?(?:obliged|obligated|required|obligation)|\bsub-?processors?\b|\b(?:delivery|shipping|flight|booking|travel)\b|\byour\s+(?:personal\s+)?(?:information|data|details|preferences|settings|e-?mail\s+address|account\s+information)\b[^.]{0,40}\b(?:chang|updat)/iu,
        },
        {
          on: ['notice', 'notif', 'advance', 'before', 'prior to'],
          pattern: composePattern`\b(?:\d{1,3}|thirty|fourteen|fifteen|sixty|ninety|seven|ten|two|one|six|three)\)?\s+(?:\w+\s+)?(?:days?|weeks?|months?)\b['’]?[^.]{0,80}\b(?:notice|before|prior|advance|ahead)\b[^.]{0,100}\b(?:${A_CHANGE}|changing|amend\w*|new\s+terms|price|effective|effect|force)\b`,
          unless:
            /\b(?:terminat\w+|cancel\w*|renew\w*|arbitrat\w*|claim|dispute|return|refund|address|sold|disclosed|collected)\b|\byou\s+(?:must|shall|should)\b|\bsub-?processors?\b|\bwithout\b/iu,
        },
        {
          on: ['reject', 'object', 'terminate', 'cancel', 'withdraw', 'refuse'],
          pattern: composePattern`\b(?:(?:if|where|should|in\s+case|unless)\s+(?:\w+\s+){0,2}?(?:you|user|customer|member)s?\b[^.]{0,60}\b(?:not\s+(?:\w+\s+)?(?:agree|accept|wish|want|consent)|disagree|object|oppose)\b[^.]{0,100}\b(?:${A_CHANGE}|changed|modified|amended|increase|new\s+(?:price|terms|fees?)|them)\b[^.]{0,120}\b(?:(?:may|can|free|entitled|right|option|possible|possibility)\b[^.]{0,40}\b(?:terminat\w+|cancel\w*|withdraw\w*|reject|object|clos\w+|leave|end)))\b`,
          unless: /\barbitrat/iu,
        },
        {
          on: [
            'right to',
            'entitled to',
            'may terminate',
            'may cancel',
            'can cancel',
            'can terminate',
            'may object',
            'may reject',
          ],
          pattern: composePattern`\b(?:you|user|customer|member)s?\b[^.]{0,30}\b(?:right|entitled|may|can)\b[^.]{0,30}\b(?:terminate|cancel|withdraw|reject|object|refuse|rescind)\b[^.]{0,120}\b(?:(?:before|prior\s+to|if|when|because\s+of|due\s+to|in\s+the\s+event\s+of|following|after|to)\b[^.]{0,50}\b(?:${A_CHANGE}|price\s+(?:change|increase)s?|new\s+(?:price|terms|fees?)))\b[^.]{0,40}`,
          unless: /\barbitrat|\bpersonal\s+(?:data|information)\b|\bprocessing\b|\bmarketing\b/iu,
        },
        {
          on: ['prominent'],
          pattern: composePattern`\b(?:prominent(?:ly)?|conspicuous(?:ly)?)\b[^.]{0,40}\b(?:notice|notify|post|display|announce)\w*\b[^.]{0,120}\b(?:${A_CHANGE}|change)\b|\b(?:${A_CHANGE}|change|amend|modify|update)\b[^.]{0,160}\b(?:prominent(?:ly)?|conspicuous(?:ly)?)\b[^.]{0,30}\b(?:notice|notify|post|display|announce|on)`,
        },
      ],
      matches: [
        'We will notify you by e-mail before any change to these Terms takes effect.',
        'If we make material changes, we give you at least 30 days advance notice.',
        'Price changes need 14 days of notice before they become effective.',
        'When we amend this policy in an important way, you will receive a notice in the app.',
        'If you do not agree with the changes, you may terminate your contract free of charge.',
        'You can cancel your subscription before the price increase takes effect.',
        'We post a prominent notice on our home page when something about this policy changes in a change of purpose.',
      ],
      passes: [
        'We will notify you of any changes by posting the new policy on this page.',
        'You must notify us of any change to your address.',
        'We may change these Terms without notice.',
        'You may cancel your subscription at any time.',
        'We e-mail you when someone signs in to your account.',
      ],
    },
    {
      id: 'continued-use-acceptance',
      name: 'Continued use means acceptance',
      polarity: 'adverse',
      severity: 'medium',
      because: 'You can be bound by a new text that you never read.',
      meaning: 'If you go on using the service after a change, you count as having agreed to it.',
      impact: (parameters, text) => {
        const time = nameDuration(parameters);
        if (time && /\b(?:object|within|reject|silence|not\s+(?:respond|cancel))/iu.test(text))
          return `You count as having agreed to a change unless you act within ${time}.`;
        if (
          /\b(?:stop|discontinue|cease|must\s+not|do\s+not|don['’]t|should\s+not|may\s+not)\b.{0,40}\b(?:us(?:e|ing)|access)/iu.test(
            text,
          )
        )
          return 'If you do not accept a change, your way out is to **stop using the service**.';
        if (/\b(?:cancel|clos|terminat|delet)\w*\b.{0,40}\b(?:account|subscription|membership)/iu.test(text))
          return 'If you do not accept a change, your way out is to **close your account**.';
        return undefined;
      },
      why: 'Agreement is normally something you say, not something you let happen. Here your silence counts as a yes. If you depend on the service, leaving is not a free choice.',
      note: 'It often stays open whether the new text also covers what you did before it, and what happens to what you paid for.',
      regulations: [
        {
          name: 'German Civil Code (BGB) § 308 No. 5',
          jurisdiction: 'DE',
          bears: 'Silence counts as consent only with a fair period and a special warning at its start.',
        },
        {
          name: 'Directive 93/13/EEC, Annex 1(j)',
          jurisdiction: 'EU',
          bears: 'A power to change consumer terms without a valid reason stated in the contract can be unfair.',
        },
        {
          name: 'GDPR Art. 4(11)',
          jurisdiction: 'EU',
          bears: 'Consent to the use of your data needs a clear act by you; going on as before is not one.',
        },
        {
          name: 'Consumer Protection Act, CQLR c. P-40.1, s. 11.2',
          jurisdiction: 'CA-QC',
          bears: 'A change that adds to your duties needs written notice and a right to cancel without cost.',
        },
        {
          name: 'Douglas v. U.S. District Court, 495 F.3d 1062 (9th Cir. 2007)',
          jurisdiction: 'US',
          bears: 'Use after a change does not bind someone who had no notice of it.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) => WITHOUT_NOTICE.test(text),
          severity: 'high',
          because: 'Your use counts as a yes even to a change you were not told of.',
        },
        {
          when: ({ document }) => document.has('change-notice'),
          severity: 'low',
          because: 'This document promises to tell you of changes.',
        },
      ],
      polarityRules: [
        {
          pattern: /\bcontinu\w+\b.{0,80}\b(?:does|do|shall|will)\s+not\s+(?:\w+\s+)?(?:constitute|mean|signify|count)/iu,
          polarity: 'favourable',
          because: 'It says that going on is not consent.',
        },
      ],
      related: ['unilateral-changes', 'change-notice', 'acceptance-by-use'],
      signals: [
        {
          on: ['continu', 'keep using', 'keep on using', 'subsequent', 'further use', 'still use'],
          pattern:
            /\b(?:continu\w+|keep(?:ing)?|further|subsequent|still)\b[^.]{0,60}?\b(?:us(?:e|es|ing|age)|access\w*|visit\w*|participat\w*|browsing|play\w*|remain\w*|membership|subscri\w*|receiv\w*|bidding|purchas\w*)\b[^.]{0,220}\b(?:constitut\w+|means?|signif\w+|indicat\w+|deem\w*|accept\w*|agree\w*|consent\w*|acknowledg\w*|bound|binding|confirm\w*|represent\w*|ratif\w+|subject\s+to|govern\w*|appl(?:y|ies))\b/iu,
          unless:
            /\b(?:to\s+continue\s+(?:to\s+)?(?:us|access|receiv)|may\s+not\s+continue|not\s+(?:be\s+able\s+to\s+)?continue\s+(?:to\s+)?us|unable\s+to\s+continue|in\s+order\s+to\s+continue|before\s+(?:you\s+)?continu|(?:we|they)\s+(?:may|will|can|shall)?\s*(?:continu\w+|still)\s+(?:to\s+)?(?:us|process|keep|retain)|cookies?\b[^.]{0,40}\bcontinu|surviv|third[\s-]part(?:y|ies)\s+(?:may\s+)?continu|licen[sc]e)/iu,
        },
        {
          on: [
            'stop us',
            'stop access',
            'discontinu',
            'cease',
            'not use',
            'not access',
            "don't use",
            'don’t use',
            'sole remedy',
            'recourse',
            'only remedy',
            'cancel',
            'clos',
            'delet',
            'not continue',
            'no longer use',
          ],
          pattern: composePattern`\b(?:not\s+(?:\w+\s+){0,2}?(?:agree|accept|consent|wish\s+to\s+be\s+bound|approve)|(?:don['’]t|doesn['’]t)\s+(?:\w+\s+)?(?:agree|accept|like|consent)|disagree|object|dissatisfied|unacceptable)\b[^.]{0,60}\b(?:${A_CHANGE}|changed|revised|modified|amended|updated|new)\b[^.]{0,160}\b(?:stop|discontinu\w+|ceas\w+|not\s+(?:\w+\s+)?(?:use|access|continue)|don['’]t\s+use|cancel|clos\w+|delet\w+|terminat\w+|no\s+longer\s+us\w+|leave)\b`,
          unless:
            /\b(?:right|entitled|free)\s+(?:\w+\s+)?to\s+(?:terminate|cancel)|\bwithout\s+(?:penalty|charge|cost)|\bfree\s+of\s+charge|\barbitrat/iu,
        },
        {
          on: ['object', 'silence', 'respond', 'cancel', 'reject', 'terminate', 'contest', 'deemed'],
          pattern: composePattern`\b(?:(?:if|unless|where|should)\s+(?:\w+\s+){0,2}?(?:you|user|customer|member|licensee)s?\b[^.]{0,80}\b(?:object|respond|cancel|reject|terminat|oppos|contest|contradict|raise)\w*\b[^.]{0,160}\b(?:deemed|considered|regarded|taken|presumed|treated)\b[^.]{0,60}\b(?:accept|agree|consent|approv)\w*|(?:deemed|considered|regarded|presumed)\b[^.]{0,60}\b(?:accept|agree|consent|approv)\w*\b[^.]{0,100}\b(?:${A_CHANGE}|changed|new)\b)`,
          unless: /\bcookies?\b|\barbitrat/iu,
        },
        {
          on: ['bound'],
          pattern: composePattern`\b(?:you|users?|customers?)\s+(?:will|shall|are|agree\s+to)\s+(?:\w+\s+)?be\s+(?:\w+\s+)?bound\s+by\b[^.]{0,50}\b(?:${A_CHANGE}|then-?current|changed|modified|amended|updated|revised)\b|\bbound\s+by\s+(?:any|all|such|the|those|these)\s+(?:such\s+)?(?:${A_CHANGE})\b`,
        },
        {
          on: ['after', 'following', 'once', 'upon'],
          pattern: composePattern`\b(?:using|us(?:e|age)\s+of|accessing|access\s+to|by\s+visiting|logging\s+in)\b[^.]{0,80}\b(?:after|following|once|upon|subsequent\s+to)\b[^.]{0,80}\b(?:${A_CHANGE}|changed|updated|modified|revised|posted)\b[^.]{0,120}\b(?:constitut\w+|means?|signif\w+|indicat\w+|deem\w*|accept\w*|agree\w*|consent\w*|acknowledg\w*|bound)\b`,
        },
      ],
      matches: [
        'Your continued use of the Service after a change means that you accept it.',
        'By continuing to access Hollowbrook once the new terms apply, you agree to be bound by them.',
        'If you do not agree to the revised terms, you must stop using the app.',
        'If you do not object within six weeks, you are deemed to have accepted the changes.',
        'You will be bound by any amendments that are in force when you return.',
        'Using the site after the policy has been updated constitutes consent to the new version.',
      ],
      passes: [
        'To continue using the app, please install the update.',
        'By using the site you agree to these terms.',
        'We may continue to use your information after you close the account.',
        'If you do not accept the price change, you have the right to cancel free of charge.',
      ],
    },
    {
      id: 'acceptance-by-use',
      name: 'Agreement by using',
      polarity: 'adverse',
      severity: 'low',
      because: 'You are taken to agree without signing anything.',
      meaning: 'By using the service or signing up, you agree to these rules.',
      impact: (_parameters, text) => {
        const how = nameThings(text, [
          [/\b(?:visit|brows|access)\w*/iu, 'visiting'],
          [/\bus(?:e|ing)\b/iu, 'using the service'],
          [/\b(?:regist|sign(?:ing)?[\s-]?(?:up|in)|creat\w+\s+(?:an?|your)\s+account)/iu, 'signing up'],
          [/\bclick|\bcheck(?:ing)?\s+(?:a|the)\s+box|\btapp/iu, 'clicking'],
          [/\b(?:download|install)/iu, 'installing it'],
          [/\b(?:purchas|order|buy|subscrib)/iu, 'ordering'],
        ]);
        if (!how) return undefined;
        return /\b(?:collection|processing|practices|transfer)\b/iu.test(text) || /\bprivacy\b|\bcookies?\b/iu.test(text)
          ? `By ${how}, you are taken to agree to how they handle your data.`
          : `By ${how}, you agree to these rules.`;
      },
      why: 'You are bound even if you never opened the text. A click on "I agree" is clear; a mere visit is not, and courts look at whether you could see the terms. If you do not want them, the only way is to leave.',
      note: 'For data, "by using this site you consent" is often not enough where the law asks for a clear consent.',
      regulations: [
        {
          name: 'Berman v. Freedom Financial Network, 30 F.4th 849 (9th Cir. 2022)',
          jurisdiction: 'US',
          bears: 'Terms bind only with a notice that stands out and a clear act of agreement.',
        },
        {
          name: 'Directive 93/13/EEC, Annex 1(i)',
          jurisdiction: 'EU',
          bears: 'A term can be unfair that binds consumers to terms they had no real chance to read first.',
        },
        {
          name: 'GDPR Art. 4(11)',
          jurisdiction: 'EU',
          bears: 'Consent to the use of data needs a clear act; using a site alone is not enough.',
        },
        {
          name: 'Consumer Rights Act 2015, Sch. 2 para. 10',
          jurisdiction: 'UK',
          bears: 'A term may be unfair that binds consumers to terms they had no real chance to read first.',
        },
        {
          name: 'German Civil Code (BGB) § 305(2)',
          jurisdiction: 'DE',
          bears: 'Standard terms count only if you are pointed to them, can read them and agree.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:whether\s+or\s+not|even\s+if|regardless\s+of\s+whether)\b.{0,60}\b(?:read|regist|review)/iu.test(text),
          severity: 'medium',
          because: 'It binds you even if you have not read it.',
        },
      ],
      related: ['continued-use-acceptance', 'unilateral-changes', 'incorporated-terms', 'legal-basis'],
      signals: [
        {
          on: [
            'by access',
            'by us',
            'by visit',
            'by regist',
            'by click',
            'by creat',
            'by sign',
            'by download',
            'by install',
            'by brows',
            'by submit',
            'by provid',
            'by purchas',
            'by order',
            'by subscrib',
            'by enter',
            'by accept',
            'by check',
            'by tick',
            'by join',
            'by complet',
            'by choos',
            'by open',
            'by otherwise',
            'by either',
            'by participat',
            'by becom',
            'by plac',
            'by utili',
            'by contact',
            'by interact',
            'by engag',
            'by shar',
            'by agree',
            'by select',
            'by tapp',
            'by press',
            'by opting',
            'by log',
            'by receiv',
            'by mak',
            'by your use',
            'by the use',
            'by obtain',
            'by activat',
            'by connect',
            'by play',
            'by buy',
          ],
          pattern: composePattern`\bby\s+(?:(?:your|the|virtue\s+of|actually|either|otherwise|directly|merely|simply|first)\s+){0,3}?(?:accessing|us(?:e|ing)|utili[sz]ing|visiting|regist\w+|click\w*|creat\w+|sign\w*|download\w*|install\w*|brows\w+|submitt\w+|provid\w+|purchas\w+|order\w*|subscri\w+|enter\w*|accept\w*|check\w*|tick\w*|join\w*|complet\w+|choos\w+|open\w+|participat\w+|becom\w+|plac\w+|interact\w+|engag\w+|contact\w+|shar\w+|agree\w*|select\w*|tapp\w+|press\w*|log\w+|mak\w+|obtain\w*|activat\w+|connect\w+|play\w+|buy\w*)\b[^.]{0,240}?\b(?:you(?:['’]re)?|users?|customers?|members?|visitors?|publishers?|advertisers?|developers?|licensees?|sellers?|player|subscriber|and)\b[^.]{0,70}?\b(?:agree\w*|accept\w*|consent\w*|acknowledg\w*|bound|signif\w+|confirm\w*|represent)\b[^.]{0,140}?\b(?:${TERMS}|bound|t&c|practices|(?:collection|processing|use|disclosure|transfer|storage|handling)\s*(?:,|and|or|of|\/)|contract|eula|described|set\s+(?:out|forth))`,
          unless:
            /\bcontinu(?:e|ing|ed)\b|\b(?:opt(?:ing)?\s+(?:in|out)|do\s+not\s+agree|receive\s+(?:\w+\s+){0,4}?(?:e-?mails?|texts?|calls?|messages|communications|newsletter|sms)|withdraw)\b/iu,
        },
        {
          on: ['constitut', 'signif', 'indicat', 'means', 'deemed', 'evidence', 'represents', 'confirms'],
          pattern: composePattern`\b(?:us(?:e|age|ing)|access(?:ing)?|visit\w*|registration|click\w*|download\w*|install\w*|order|purchase|submission|participation|accessing|creating|signing)\b[^.]{0,140}\b(?:constitut\w+|signif\w+|indicat\w+|means?|deemed|evidences?|represents?|confirms?|be\s+considered)\b[^.]{0,60}\b(?:accept(?:s|ed|ance|ing)?|agree\w*|consent\w*|acknowledg\w*)\b`,
          unless: composePattern`\b(?:continu\w+|after|following|${A_CHANGE})\b|\bconstitut\w+\s+(?:an?|the)\s+(?:\w+\s+){0,2}?(?:contract|agreement|entire)|\bendors|\blinks?\b|\bdoes\s+not\b|\barbitrat`,
        },
        {
          on: [
            'not agree',
            "don't agree",
            'don’t agree',
            'not accept',
            'disagree',
            'not wish to be bound',
            "don't accept",
            'don’t accept',
            'not consent',
            'not want to',
            'unwilling',
            'uncomfortable',
            'not comfortable',
            'do not understand',
            'object to',
          ],
          pattern: composePattern`\b(?:not\s+(?:\w+\s+){0,3}?(?:agree|accept|consent|wish\s+to\s+be\s+bound|want)|(?:don['’]t|doesn['’]t)\s+(?:\w+\s+){0,2}?(?:agree|accept|consent|want)|disagree|unwilling|(?:uncomfortable|not\s+comfortable)\s+with|object\s+to)\b[^.]{0,80}\b(?:${TERMS}|practices|terms|them|all|any\s+(?:part|of))\b[^.]{0,120}\b(?:(?:not|n['’]t|never|stop|refrain|cannot|discontinue|leave|cease|no\s+right)\s+(?:\w+\s+){0,4}?(?:us\w+|access\w*|visit\w*|registe\w*|download\w*|install\w*|permitted|authori[sz]ed|submit|provide|the\s+(?:site|website|service))|leave|exit|uninstall)\b`,
          unless: composePattern`\b(?:${A_CHANGE}|changed|continu\w+)\b|\bcookies\b[^.]{0,40}\b(?:settings|browser)`,
        },
        {
          on: [
            'must agree',
            'must accept',
            'agree to these',
            'accept these',
            'required to accept',
            'required to agree',
            'have to accept',
            'have to agree',
            'need to agree',
            'need to accept',
            'must read',
            'agreeing to',
            'conditioned',
            'conditional',
            'only if you',
            'condition of',
          ],
          pattern: composePattern`\b(?:(?:must|required\s+to|have\s+to|need\s+to)\s+(?:\w+\s+){0,4}?(?:agree|accept)|conditione?d?(?:al)?\s+(?:up)?on\s+(?:your\s+)?(?:accept\w*|agree\w*|compliance)|(?:access|use)\b[^.]{0,40}\bonly\s+if\s+you\s+(?:\w+\s+)?(?:agree|accept)|(?:you\s+are|you['’]re)\s+(?:\w+\s+){0,2}?agreeing\s+to|(?:in\s+order\s+to|to)\s+(?:access|use|register)\b[^.]{0,60}\b(?:agree|accept))\b[^.]{0,80}\b${TERMS}`,
          unless: composePattern`\b(?:${A_CHANGE}|third[\s-]part(?:y|ies)|arbitrat\w+|continu\w+)\b`,
        },
        {
          on: [
            'i agree',
            'i accept',
            'accept button',
            'agree button',
            'checkbox',
            'check box',
            'accept”',
            'accept"',
            'agree”',
            'agree"',
          ],
          pattern:
            /\b(?:click|check|tick|tap|press|select)\w*\b[^.]{0,80}\b(?:i\s+(?:agree|accept)|accept|agree|box|check-?box)\b[^.]{0,140}\b(?:terms|agreement|policy|conditions|bound|contract)\b/iu,
          unless: /\bcookies?\b|\bmarketing\b|\bnewsletter\b/iu,
        },
      ],
      matches: [
        'By accessing or using the Service, you agree to be bound by these Terms.',
        'By creating an account you confirm that you accept our Privacy Policy.',
        'Your use of this website constitutes acceptance of the conditions below.',
        'If you do not agree with this policy, please do not use our sites.',
        'You must accept these terms before you can open an account.',
        'Clicking the "I accept" button means a binding contract between you and Fernhill under these conditions.',
      ],
      passes: [
        'By continuing to use the site after a change you agree to the new terms.',
        'By giving us your number you agree to receive text messages.',
        'By posting content you grant us a licence.',
        'You can unsubscribe by clicking the link in our e-mails.',
      ],
    },
    {
      id: 'service-modification',
      name: 'Service can change or end',
      polarity: 'adverse',
      severity: 'medium',
      because: 'What you rely on or pay for can disappear.',
      meaning: 'The platform can change, pause or end features or the whole service.',
      impact: (parameters, text) => {
        const time = nameDuration(parameters);
        const what = nameThings(
          text,
          [
            [/\b(?:chang|modif|alter|updat|improv|replac|upgrad)/iu, 'change'],
            [/\b(?:limit|restrict|reduc)/iu, 'limit'],
            [/\b(?:suspend|interrupt|maintenance|unavailab|downtime)/iu, 'pause'],
            [/\b(?:discontinu|terminat|ceas|withdraw|shut|remov|stop|cancel)/iu, 'end'],
          ],
          'or',
        );
        if (!what) return undefined;
        const how = WITHOUT_NOTICE.test(text)
          ? ', **without telling you first**'
          : time && TELLING.test(text)
            ? `, with ${time} of notice`
            : '';
        return `The platform can ${what} features or the service${how}.`;
      },
      why: 'You may have chosen the service for one feature, or keep years of work in it. If it goes, you need time to get your things out. A promise of notice or a refund makes the difference.',
      note: 'Few texts say whether you get money back for time you have paid for. Look for it under refunds or the end of the contract.',
      regulations: [
        {
          name: 'Directive (EU) 2019/770, Art. 19',
          jurisdiction: 'EU',
          bears:
            'A digital service may be changed only for a reason stated in the contract, at no cost to you; you can end it if the change harms you more than slightly.',
        },
        {
          name: 'Directive 93/13/EEC, Annex 1(k)',
          jurisdiction: 'EU',
          bears: 'A power to change what is supplied without a valid reason can be unfair.',
        },
        {
          name: 'German Civil Code (BGB) § 327r',
          jurisdiction: 'DE',
          bears: 'It sets when a digital product may be changed, and when you can end the contract.',
        },
        {
          name: 'Consumer Rights Act 2015, s. 40 and Sch. 2 para. 13',
          jurisdiction: 'UK',
          bears:
            'Changed digital content must still be as described and of satisfactory quality; free powers to change it may be unfair.',
        },
        {
          name: 'Consumer Protection Act, CQLR c. P-40.1, s. 11.2',
          jurisdiction: 'CA-QC',
          bears: 'The merchant alone cannot change an essential part of a fixed-term contract.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) => WITHOUT_NOTICE.test(text) && /\b(?:discontinu|terminat|ceas|withdraw|shut)/iu.test(text),
          severity: 'high',
          because: 'The service can end without notice to you.',
        },
        {
          when: ({ text, parameters }) => TELLING.test(text) && (parameters.days ?? 0) >= 14,
          severity: 'low',
          because: 'You are told well before.',
        },
        {
          when: ({ text }) =>
            /\brefund|\breimburse|\bmoney\s+back/iu.test(text) &&
            !/\b(?:no|not|without)\b.{0,60}\b(?:refund|reimburse)|\b(?:refund|reimburse)\w*\b.{0,40}\bnot\b/iu.test(text),
          severity: 'low',
          because: 'You get money back for what ends early.',
        },
        {
          when: ({ text }) =>
            /\b(?:maintenance|updates?|upgrades?|technical)\b/iu.test(text) &&
            !/\b(?:discontinu|terminat|ceas|withdraw|remov)/iu.test(text),
          severity: 'low',
          because: 'It is about upkeep of the service.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:will|shall)\s+not\s+(?:\w+\s+){0,2}(?:reduce|degrade|diminish|decrease|remove)\b.{0,100}\b(?:functionality|features?|services?|security)\b/iu,
          polarity: 'favourable',
          because: 'It promises to keep what the service can do.',
          instead: true,
        },
      ],
      related: ['unilateral-changes', 'change-notice', 'unilateral-termination', 'beta-features', 'data-loss-on-termination'],
      signals: [
        {
          on: [
            'discontinu',
            'suspend',
            'interrupt',
            'modif',
            'withdraw',
            'alter',
            'ceas',
            'shut down',
            'terminate',
            'stop provid',
            'stop offer',
            'remove',
            'chang',
            'limit',
          ],
          pattern: composePattern`\b(?:may|might|can|could|reserves?\s+(?:\w+\s+){0,2}?the\s+(?:\w+\s+){0,2}?rights?|have\s+the\s+(?:\w+\s+)?right|has\s+the\s+right|(?:is|are)\s+(?:entitled|free)|right\s+(?:\w+\s+){0,6}?to|at\s+any\s+time|from\s+time\s+to\s+time)\b[^.]{0,100}?\b(?:discontinu(?:e|ed|ing)|suspend(?:ed)?|interrupt(?:ed)?|modif(?:y|ied)|chang(?:e|ed|ing)|withdraw(?:n)?|alter(?:ed)?|ceas(?:e|ed)|shut\s+down|terminate|stop|remov(?:e|ed)|limit(?:ed)?|restrict(?:ed)?|add|update|upgrade|enhance|replace|cancel)\b[^.]{0,70}?\b(?:the|our|any|all|its|some|certain|of|these|those|this|such|part|parts|portion|or|new|individual|specific|particular|features?|services?|functions?|functionality|provid\w+|offer\w+)\s+(?:\w+\s+){0,5}?${OFFER}\b`,
          unless: composePattern`\b(?:suspend|terminat|restrict|limit|discontinu|block|remov|cancel|disabl|stop)\w*\b[^.]{0,40}\b(?:your|user['’]?s?|customer['’]?s?|member['’]?s?|his|their|any\s+(?:user|account|member))\b[^.]{0,30}\b(?:accounts?|access|use|right|membership|subscription|licen[sc]e|ability|order|content|data|registration|listing)\b|\b(?:suspend|terminat|cancel|clos|block)\w*\b[^.]{0,25}\b(?:an?|any|such|the)\s+(?:user\s+)?accounts?\b|\byou\s+(?:may|can|might|could|will|have\s+the\s+right\s+to)\s+(?:\w+\s+){0,3}?(?:discontinu|suspend|modif|chang|withdraw|stop|remov|limit|restrict|updat|cancel|terminat|add|disabl|alter|copy)|\b(?:chang|modif|amend|updat|revis|alter|add)\w*\b[^.]{0,40}\b(?:these|this|our|the)\s+(?:\w+\s+){0,3}?${TERMS}\b|\b(?:if|where|when)\s+(?:you|the\s+user|the\s+customer)\s+(?:\w+\s+){0,2}?(?:breach|violat|fail|do\s+not|infring)|\b(?:personal\s+(?:data|information)|cookies?|withdraw\s+(?:your\s+)?consent|prices?|fees|any\s+content|user\s+content|may\s+not|derivative|not\s+(?:\w+\s+)?(?:modify|alter|copy)|non-?payment|(?:late|overdue)\s+payments?|fail\w*\s+to\s+pay|block,\s+remove)\b`,
        },
        {
          on: [
            'discontinu',
            'modif',
            'withdraw',
            'suspen',
            'interrupt',
            'chang',
            'updat',
            'unavailab',
            'limit',
            'terminated',
            'removed',
            'cease',
          ],
          pattern: composePattern`\b(?:services?|features?|functionalit(?:y|ies)|(?:web)?sites?|apps?|applications?|platform|products?|software|games?|channels?|programs?|offerings?)\b[^.]{0,50}?\b(?:may|might|can|could|will)\s+(?:\w+\s+){0,4}?(?:be\s+(?:\w+\s+){0,3}?(?:discontinued|modified|withdrawn|suspended|interrupted|changed|updated|unavailable|limited|terminated|removed|altered|disrupted|inaccessible|delayed)|change\b|become\s+(?:\w+\s+)?(?:unavailable|inaccessible)|cease|evolve)`,
          unless: composePattern`\b(?:your|user)\s+(?:account|access|use|membership|subscription|licen[sc]e|content|rights)\b[^.]{0,30}\b(?:may|might|can|could|will)\s+be|\bnot\s+(?:warrant|guarantee|represent)|\bprices?\b|\bfees\b|\byou\s+(?:may|might|can)\s+(?:be\s+)?(?:chang|updat)|\bif\s+you\s+(?:disable|block|refuse|reject|do\s+not|don['’]t|breach|violate|fail)|\bcookies?\b|\bpersonal\s+(?:data|information)\b|\b(?:terms|polic(?:y|ies)|notice)\b[^.]{0,20}\bmay\b|\b(?:change|update|modify)\s+(?:this|these|our|the)\s+(?:\w+\s+){0,2}?${TERMS}\b|\b(?:sites|apps?|products?|software|services?)\s+(?:may|can|will)\s+not\b|\breviews?\b|\bdetect\w*|\billegal|\buser\s+accounts?\b`,
        },
        {
          on: ['maintenance', 'downtime', 'outage'],
          pattern:
            /\b(?:maintenance|downtimes?|outages?)\b[^.]{0,160}\b(?:unavailab\w*|interrupt\w*|suspen\w*|inaccessib\w*|carry|schedul\w+|out\s+of\s+service|from\s+time\s+to\s+time)\b|\b(?:unavailab\w*|interrupt\w*|suspen\w*|inaccessib\w*|limit(?:ed)?|restrict(?:ed)?|disrupt\w*|shut|down|perform|schedul\w+|carry\s+out)\b[^.]{0,140}\b(?:maintenance|downtimes?|outages?)\b/iu,
          unless:
            /\b(?:warrant\w*|liab\w+|responsible|Apple|personal\s+(?:data|information)|fees|(?:purposes?|providers?|vendors?|support)\b[^.]{0,20}\bmaintenance|maintenance\s+(?:and\s+support|of\s+(?:your|the\s+security|records|an?\s+account)))\b|\byour\s+(?:equipment|account|computer)|\buse\s+(?:your\s+)?(?:information|data)\b|\bcookies?\b/iu,
        },
        {
          on: ['automatically', 'automatic', 'updates', 'upgrades'],
          pattern:
            /\b(?:automatic(?:ally)?|remotely|periodically|from\s+time\s+to\s+time)\b[^.]{0,80}\b(?:download\w*|install\w*|updat\w*|upgrad\w*)\b[^.]{0,80}\b(?:software|app|application|device|versions?|updates?|upgrades?|features?|products?|firmware)\b|\b(?:updates|upgrades|patches|new\s+versions)\b[^.]{0,80}\b(?:automatically|without\s+(?:\w+\s+){0,3}?notice|may\s+be\s+(?:required|installed|delivered)|install\w*)\b/iu,
          unless:
            /\b(?:collect|cookies?|log\s+files|personal\s+(?:data|information)|renew\w*|polic(?:y|ies)|terms\s+(?:may|will)|contacts|account\s+information|these\s+terms)\b/iu,
        },
        {
          on: ['not available', 'not be available', 'availability', 'only available', 'vary'],
          pattern:
            /\b(?:services?|features?|content|products?|functionality|titles|offerings?|some|parts)\b[^.]{0,60}\b(?:may|might|are|is|will)\s+(?:\w+\s+)?(?:not\s+(?:be\s+)?(?:\w+\s+)?available|vary|differ)\b[^.]{0,60}\b(?:all|every|your|certain|some|jurisdictions?|countr(?:y|ies)|regions?|locations?|areas?|languages?|devices?|times?|time\s+to\s+time)\b|\bavailability\b[^.]{0,60}\b(?:may\s+(?:vary|change|be\s+(?:limited|affected))|subject\s+to\s+change|not\s+guaranteed)\b/iu,
          unless:
            /\b(?:warrant\w*|cookies?|if\s+you\s+(?:disable|choose|do\s+not|refuse|reject|opt)|disabl\w+|personal\s+(?:data|information)|rights?|prices?|liab\w+|free\s+trial|colou?rs?)\b/iu,
        },
        {
          on: [
            'no obligation',
            'not obligated',
            'not obliged',
            'not required',
            'constantly',
            'uptime',
            'always improving',
            'continually',
            'always changing',
            'evolv',
            'improve',
          ],
          pattern: composePattern`\b(?:no\s+obligation|not\s+(?:obligated|obliged|required))\b[^.]{0,30}\bto\b[^.]{0,40}\b(?:provide|maintain|continue|offer|support|update|release|correct)\b[^.]{0,60}\b(?:${OFFER}|updates|support|maintenance|fixes|upgrades)\b|\b(?:constantly|continually|continuously|always)\s+(?:\w+\s+){0,2}?(?:chang\w+|improv\w+|evolv\w+|innovat\w+|updat\w+)\b[^.]{0,60}\b${OFFER}|\b${OFFER}\b[^.]{0,50}\b(?:constantly|continually|continuously|always)\s+(?:\w+\s+)?(?:chang\w+|improv\w+|evolv\w+|updat\w+)|\buptime\b[^.]{0,60}\b\d`,
          unless:
            /\b(?:Apple|app\s+store|personal\s+(?:data|information)|cookies?|security\s+measures|third[\s-]party\s+(?:beneficiar|content))\b/iu,
        },
      ],
      matches: [
        'We may suspend, change or discontinue any feature of the service at any time.',
        'Saltmere reserves the right to withdraw the platform or any part of it without notice.',
        'Some features may be removed in a later release.',
        'The site may be unavailable during scheduled maintenance.',
        'The app downloads and installs updates automatically on your device.',
        'Some services may not be available in your country.',
        'We have no obligation to maintain or support the software.',
      ],
      passes: [
        'We may suspend your account if you break these rules.',
        'You may stop using the service at any time.',
        'We may change these terms.',
        'Apple has no obligation to furnish any maintenance and support services for the app.',
        'If you disable cookies, some features may not be available.',
      ],
    },
    {
      id: 'price-changes',
      name: 'Price changes',
      polarity: 'adverse',
      severity: 'medium',
      because: 'What you pay can go up.',
      meaning: 'The platform can change what you pay.',
      impact: (parameters, text) => {
        const time = nameDuration(parameters);
        if (WITHOUT_NOTICE.test(text)) return 'Prices can change **without notice**.';
        if (time && TELLING.test(text)) return `Prices can change; you are told ${time} ahead.`;
        if (time && /\b(?:before|prior|least|advance)\b/iu.test(text)) return `Prices can change; the notice named is ${time}.`;
        if (
          /\b(?:next|renewal|following|subsequent|end\s+of)\b.{0,60}\b(?:period|cycle|term|renewal|billing|payment|month|subscription)/iu.test(
            text,
          )
        )
          return 'Prices can change, but only **from your next paid period**.';
        if (/\b(?:orders?|purchases?)\b.{0,80}\b(?:already|accepted|confirmed|placed|before)/iu.test(text))
          return 'Prices can change, but **not for orders that are already accepted**.';
        if (TELLING.test(text)) return 'Prices can change, and **you are told first**.';
        return undefined;
      },
      why: 'A subscription runs on by itself, so a higher price reaches you without a new decision. With notice you can cancel in time. Without it you notice only on your bank statement.',
      note: 'See whether a new price reaches a period you have already paid for, and whether you can cancel before it applies.',
      regulations: [
        {
          name: 'Directive 93/13/EEC, Annex 1(l)',
          jurisdiction: 'EU',
          bears: 'A power to raise the price can be unfair if you cannot cancel when it becomes too high.',
        },
        {
          name: 'Consumer Rights Act 2015, Sch. 2 paras. 14–15',
          jurisdiction: 'UK',
          bears: 'A power to set or raise the price later may be unfair if you cannot cancel.',
        },
        {
          name: 'German Civil Code (BGB) § 309 No. 1',
          jurisdiction: 'DE',
          bears: 'No price rise for what is due within 4 months, except under continuing contracts.',
        },
        {
          name: 'Bus. & Prof. Code § 17602',
          jurisdiction: 'US-CA',
          bears: 'A business must give clear notice before it changes the fee of a plan that renews by itself.',
        },
        {
          name: 'Consumer Protection Act, CQLR c. P-40.1, s. 11.2',
          jurisdiction: 'CA-QC',
          bears: 'The price of a fixed-term consumer contract cannot be changed by the merchant alone.',
        },
      ],
      severityRules: [
        { when: ({ text }) => WITHOUT_NOTICE.test(text), severity: 'high', because: 'Prices can change without notice to you.' },
        {
          when: ({ text, parameters }) => TELLING.test(text) && (parameters.days ?? 0) >= 14,
          severity: 'low',
          because: 'You are told well before and can cancel.',
        },
        {
          when: ({ text }) => /\b(?:orders?|purchases?)\b.{0,60}\b(?:already|accepted|confirmed)/iu.test(text),
          severity: 'low',
          because: 'Orders that are already accepted keep their price.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:we\s+)?(?:will|shall|do)\s+not\s+(?:\w+\s+)?(?:increase|raise|change)\b.{0,60}\b(?:price|fee|rate|charge)s?\b/iu,
          polarity: 'favourable',
          because: 'It promises that your price stays.',
        },
      ],
      related: ['change-notice', 'auto-renewal', 'cancellation', 'taxes-fees'],
      signals: [
        {
          on: ['price', 'pricing', 'fee', 'rates', 'charges', 'tariff', 'costs'],
          pattern:
            /\b(?:prices?|pricing|fees?|rates|charges|tariffs?|costs|(?:subscription|membership)\s+(?:rate|cost|amount))\b[^.]{0,70}?\b(?:(?:may|might|can|could|will|shall)\s+(?:also\s+)?(?:be\s+(?:\w+\s+){0,3}?(?:chang|increas|adjust|modif|amend|rais|revis|updat|alter|var)\w*|(?:\w+\s+){0,3}?(?:change|increase|rise|go\s+up|fluctuate))|(?:is|are)\s+(?:\w+\s+){0,3}?subject\s+to\s+(?:\w+\s+){0,2}?(?:change|increase|adjustment|modification|revision)s?)\b/iu,
          unless:
            /\b(?:exchange\s+rates?\s+(?:may|are|can)|(?:terms|polic(?:y|ies))\b[^.]{0,20}\bfees|message\s+and\s+data|Effective\s+date|late\s+fees?|interest)\b/iu,
        },
        {
          on: ['price', 'pricing', 'fee', 'rates', 'charges', 'tariff', 'costs'],
          pattern:
            /\b(?:may|can|might|could|reserves?\s+(?:\w+\s+){0,2}?the\s+(?:\w+\s+)?rights?|(?:have|has)\s+the\s+right|(?:is|are)\s+(?:entitled|free)|from\s+time\s+to\s+time|at\s+any\s+time|will|right\s+to|decides?\s+to)\b[^.]{0,80}?\b(?:chang(?:e|ing)|increas(?:e|ing)|adjust(?:ing)?|modif(?:y|ying)|amend(?:ing)?|rais(?:e|ing)|revis(?:e|ing)|updat(?:e|ing)|alter(?:ing)?|vary(?:ing)?)\b[^.]{0,60}?\b(?:prices?|pricing|fees?|rates|charges|tariffs?|costs)\b/iu,
          unless:
            /\byou\s+(?:may|can|might|will)\s+(?:\w+\s+){0,2}?(?:chang|increas|modif|updat|upgrad|rais)|\b(?:late\s+fee|without\s+(?:\w+\s+)?(?:charge|fees)|free\s+of\s+charge|legal\s+fees|attorneys?['’]?\s+fees|attorneys|in\s+charge|not\s+(?:change|increase))\b/iu,
        },
        {
          on: ['price', 'pricing', 'fee', 'rates', 'charges', 'tariff'],
          pattern:
            /\b(?:(?:price|pricing|fee|rate|tariff)s?\s+(?:changes?|increases?|adjustments?|modifications?)|(?:changes?|increases?|adjustments?|modifications?)\s+(?:to|in|of)\s+(?:\w+\s+){0,4}?(?:prices?|pricing|fees?|rates|charges|tariffs?)|(?:new|increased|changed|updated|revised|higher)\s+(?:\w+\s+)?(?:prices?|fees?|rates|charges|tariffs?))\b[^.]{0,160}\b(?:appl(?:y|ies)|effect\w*|notice|notif\w+|inform|accept\w*|cancel\w*|agree|advance|posted|post|terminate)\b/iu,
          unless: /\b(?:cookies?|legal\s+fees|stock|shares|late\s+fees?|personal\s+(?:data|information)|features?\s+you)\b/iu,
        },
        {
          on: ['then-current', 'then current', 'prevailing'],
          pattern:
            /\b(?:renew\w*|charged?|billed?|subsequent|next)\b[^.]{0,120}\b(?:then[\s-]current|prevailing)\s+(?:\w+\s+){0,5}?(?:prices?|pricing|fees?|rates?|charges|cost)\b/iu,
        },
      ],
      matches: [
        'Our subscription fees may change from time to time.',
        'All prices are subject to change without notice.',
        'Brightwater reserves the right to adjust its fees for future periods.',
        'Any price increase takes effect at the start of your next billing period.',
        'Your plan renews at the then-current price.',
        'We may raise the price of your plan once a year.',
      ],
      passes: [
        'You may change your plan at any time in the settings.',
        'The price includes all taxes.',
        'We may change these terms at any time.',
        'Message and data rates may apply.',
      ],
    },
  ],
});
