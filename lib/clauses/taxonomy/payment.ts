import { defineFamily } from './define';
import { afterDuration, isAhead, nameDuration } from './name-duration';
import { nameThings } from './name-things';

/** How often a plan is charged, as a reader says it. */
const RHYTHMS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/\b(?:monthly|each month|every month|per month|month-to-month)\b/i, 'each month'],
  [/\b(?:annual(?:ly)?|yearly|each year|every year|per year)\b/i, 'each year'],
  [/\b(?:weekly|each week|every week)\b/i, 'each week'],
];

/** Terms that leave room for rights which the law gives. */
const UNLESS_LAW =
  /\b(?:required|provided|permitted|prohibited|mandated|allowed)\s+(?:by|under)\b[^.]{0,40}\blaws?\b|\bstatutory\b/iu;

export const payment = defineFamily({
  id: 'payment',
  name: 'Payment',
  types: [
    {
      id: 'auto-renewal',
      name: 'Automatic renewal',
      polarity: 'adverse',
      severity: 'high',
      because: 'You keep paying unless you act in time.',
      meaning: 'Your plan renews by itself, and you are charged again until you cancel.',
      impact: (parameters, text) => {
        if (/\b(?:not|never)\s+(?:be\s+)?(?:automatically\s+|auto-?)renew/iu.test(text))
          return 'Your plan **does not renew by itself**.';
        const time = nameDuration(parameters);
        // A time from the rest of the block was taken only because it is one for cancelling.
        if (time && (isAhead(parameters, text) || !afterDuration(parameters, text)))
          return `Your plan renews by itself unless you cancel at least ${time} before.`;
        const rhythm = nameThings(text, RHYTHMS, 'or');
        if (rhythm) return `Your plan renews by itself, and you pay again ${rhythm} until you cancel.`;
        if (
          /\b(?:then[-\s]current|increased?|current|standard|full|regular)\s+(?:\w+\s+){0,2}(?:price|rate|fee)s?\b/iu.test(text)
        )
          return 'Your plan renews by itself at **the price that applies then**, until you cancel.';
        return undefined;
      },
      why: 'A renewal that you forget costs you a month or a year of a service that you no longer want. The price at renewal can be higher than the price at the start. Put the date in your calendar when you sign up.',
      note: 'It often does not say whether you get a reminder, or how late you may cancel on the last day.',
      regulations: [
        {
          name: "Restore Online Shoppers' Confidence Act, 15 U.S.C. § 8403",
          jurisdiction: 'US',
          bears: 'Online sellers must show the renewal terms clearly, get your consent and give you a simple way to stop.',
        },
        {
          name: 'Automatic Renewal Law, Bus. & Prof. Code §§ 17600–17606',
          jurisdiction: 'US-CA',
          bears: 'Renewal terms must be clear, you must agree to them, and you can cancel online if you signed up online.',
        },
        {
          name: 'General Business Law §§ 527–527-a',
          jurisdiction: 'US-NY',
          bears: 'Renewal terms must be clear, you must agree to them, and cancelling must be easy.',
        },
        {
          name: 'Directive 93/13/EEC, Annex 1(h)',
          jurisdiction: 'EU',
          bears: 'An automatic extension can be unfair where you must object unreasonably early.',
        },
        {
          name: 'Civil Code (BGB) § 309 No. 9',
          jurisdiction: 'DE',
          bears: 'After the first term a consumer contract may only run on if you can end it with 1 month of notice.',
        },
        {
          name: 'Code de la consommation Art. L215-1',
          jurisdiction: 'FR',
          bears: 'The seller must remind you 1 to 3 months before that you can refuse the renewal.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) => /\b(?:not|never)\s+(?:be\s+)?(?:automatically\s+|auto-?)renew/iu.test(text),
          severity: 'low',
          because: 'It says that the plan does not renew by itself.',
        },
        {
          when: ({ text }) =>
            /\b(?:we|us)(?:\s+will|['’]ll|\s+shall)\b[^.]{0,60}\b(?:remind|notify|e-?mail|notice|inform)\b[^.]{0,80}\b(?:before|prior|advance|renew)/iu.test(
              text,
            ),
          severity: 'medium',
          because: 'They promise to remind you before it renews.',
        },
        {
          when: ({ text, parameters }) =>
            (parameters.days ?? 0) <= 7 &&
            /\b(?:monthly|month-to-month|each\s+month|every\s+month)\b/iu.test(text) &&
            /\b(?:cancel|terminate)\b[^.]{0,60}\b(?:at\s+any\s+time|anytime)\b/iu.test(text),
          severity: 'medium',
          because: 'It renews by the month, and you can cancel at any time.',
        },
      ],
      polarityRules: [
        {
          pattern: /\b(?:not|never)\s+(?:be\s+)?(?:automatically\s+|auto-?)renew/iu,
          polarity: 'favourable',
          because: 'It does not renew by itself.',
        },
      ],
      related: ['cancellation', 'free-trial', 'price-changes', 'payment-authorisation'],
      signals: [
        {
          on: ['renew'],
          pattern:
            /\b(?:automatic(?:ally)?|auto)[\s-]{0,2}(?:be\s+)?(?:renew|extend)\w*|\brenew\w*\b[^.]{0,40}\bautomatic(?:ally)?\b|\bautomatic(?:ally)?\b[^.]{0,40}\brenew/iu,
          unless: /\b(?:certificate|cookies?|passport|domain\s+lock|deletes?\s+automatically)\b/iu,
        },
        {
          on: ['renew'],
          pattern:
            /\b(?:subscriptions?|memberships?|plans?|terms?|services?|agreement|contract|licen[sc]e|packages?|it)\b[^.]{0,80}\b(?:will|shall|is|are|renews?|be)\b[^.]{0,40}\brenew(?:s|ed|al)?\b[^.]{0,160}\b(?:unless|until)\b[^.]{0,100}\b(?:cancel|terminat|notice|notif|opt|non-?renewal|turn)/iu,
        },
        {
          on: ['extend', 'continue', 'prolong'],
          pattern:
            /\b(?:subscriptions?|memberships?|(?:paid\s+)?plans?|contract\s+(?:period|term)|subscription\s+(?:period|term))\b[^.]{0,80}\b(?:(?:is|are|be)\s+(?:\w+\s+)?(?:extended|prolonged)|(?:automatically\s+)?continues?|extends?)\b[^.]{0,120}\b(?:unless|until|if\s+(?:it\s+is\s+)?not)\b[^.]{0,80}\b(?:cancel|terminat|notice)/iu,
        },
        {
          on: ['recurring', 'periodic', 'continuous', 'rolling'],
          pattern:
            /\b(?:recurring|continuous|rolling)[\s-](?:\w+\s+){0,2}?(?:charges?|fees?|billing|payments?|basis|subscriptions?|debits?|transactions?|membership)\b|\b(?:charge|bill)\w*\b[^.]{0,80}\bon\s+a\s+(?:recurring|periodic|rolling)\b/iu,
          unless: /\b(?:promotional|cookies?|personal\s+(?:data|information)|recurring\s+donations?\s+to)\b/iu,
        },
        {
          on: ['cancel', 'terminat'],
          pattern:
            /\b(?:charg(?:e|ed|ing)|bill(?:ed|ing)?|debit(?:ed)?|pay)\b[^.]{0,140}\b(?:until|unless)\b[^.]{0,40}\b(?:cancel|terminat)/iu,
          unless: /\b(?:order|booking|reservation|ride|trip|appointment)s?\b/iu,
        },
        {
          on: ['cancel', 'turn off', 'turned off', 'disable'],
          pattern:
            /\b(?:cancel\w*|terminat\w+|turn(?:ed)?\s+off|disabled?)\b[^.]{0,140}\b(?:before|prior\s+to|at\s+least)\b[^.]{0,80}\b(?:renew\w*|next\s+(?:billing|payment|subscription|charge)|billing\s+(?:date|cycle|period)|(?:current|trial|subscription|then-current)\s+(?:\w+\s+)?(?:period|term))\b/iu,
          unless: /\b(?:we\s+(?:may|can|reserve)|order|booking|reservation)\b/iu,
        },
        {
          on: ['renew'],
          pattern:
            /\b(?:will|shall|automatically)\s+renew\s+(?:\w+\s+){0,4}?(?:each|every|for|at|on|until|monthly|annually|yearly|thereafter|periodically)\b|\brenewal\s+(?:date|period|term|charge|fee|price|subscription)s?\b[^.]{0,100}\b(?:charge|bill|unless|cancel|price|rate|fee|notif)/iu,
          unless: /\b(?:mutual(?:ly)?|by\s+written\s+agreement|choices|consent)\b/iu,
        },
      ],
      matches: [
        'Your membership renews automatically at the end of each term.',
        'The plan will renew for a further year unless you give notice 30 days before the end.',
        'We charge your card every month until you cancel.',
        'By subscribing you agree to a recurring monthly fee.',
        'To avoid the next charge, cancel at least 24 hours before the end of the current period.',
        'The subscription is extended by 12 months if it is not cancelled in time.',
        'Auto-renewal can be turned off in your settings.',
      ],
      passes: [
        'You can renew your library card at the desk.',
        'We may cancel your order until it leaves the warehouse.',
        'Payment is due within 14 days of the invoice.',
        'The parties may renew this pilot by mutual written agreement for 1 year.',
      ],
    },
    {
      id: 'free-trial',
      name: 'Trials and promotions',
      polarity: 'adverse',
      severity: 'medium',
      because: 'An offer that starts free can turn into a paid plan.',
      meaning: 'A trial or special offer has its own rules, and can turn into a paid plan.',
      impact: (parameters, text) => {
        const time = nameDuration(parameters);
        const trial = /\btrial/iu.test(text);
        const turns =
          /\b(?:convert|begin|charg|bill|renew|continue|become|roll|switch)\w*\b/iu.test(text) &&
          /\b(?:unless|until|cancel|automatic(?:ally)?|paid|charged?)\b/iu.test(text);
        if (trial && turns)
          return time && isAhead(parameters, text)
            ? `The trial turns into a paid plan unless you cancel at least ${time} before it ends.`
            : time && /^[\s-](?:\w+\s+){0,2}trial\b/iu.test(afterDuration(parameters, text))
              ? `You try it for ${time}; then it turns into a paid plan unless you cancel in time.`
              : 'The trial **turns into a paid plan** unless you cancel in time.';
        if (trial && /\b(?:one|once|single|previous(?:ly)?|new\s+(?:customers?|users?|members?|subscribers?))\b/iu.test(text))
          return 'You get **only 1 trial**, or none if you were a customer before.';
        if (trial && /\b(?:withdraw|modify|cancel|end|terminate|revoke)\b/iu.test(text) && /\b(?:we|us|our)\b/iu.test(text))
          return 'They can **change or end** a trial.';
        if (/\bgift/iu.test(text)) return 'Gift plans follow **their own rules** for use, refunds and time limits.';
        if (/\b(?:codes?|coupons?|vouchers?|discounts?)\b/iu.test(text))
          return /(?<!\b(?:not|never)\s)\bexpir|\bvalid\s+(?:until|for)\b/iu.test(text)
            ? 'Discounts and codes **run out** and come with conditions.'
            : 'Discounts and codes come with **conditions of their own**.';
        return undefined;
      },
      why: 'A trial often asks for a card first, and the first charge comes when it ends. Discounts end too, and the full price follows. Note the last day on which you can cancel for free.',
      note: 'It often does not say whether you get a reminder before the first charge, or whether cancelling early ends the trial at once.',
      regulations: [
        {
          name: "Restore Online Shoppers' Confidence Act, 15 U.S.C. § 8403",
          jurisdiction: 'US',
          bears: 'A trial that turns into a paid plan needs clear terms, your consent and a simple way to stop.',
        },
        {
          name: 'Automatic Renewal Law, Bus. & Prof. Code § 17602',
          jurisdiction: 'US-CA',
          bears: 'The offer must say clearly what you pay when the trial ends.',
        },
        {
          name: 'Directive 2011/83/EU, Arts. 8(2), 9',
          jurisdiction: 'EU',
          bears:
            'The order button must show that you will pay, and you have 14 days to withdraw, counted once (CJEU, Sofatutor, C-565/22).',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\btrial/iu.test(text) &&
            /\b(?:automatic(?:ally)?|auto-?)\b[^.]{0,60}\b(?:convert|charg|bill|renew|paid|become|begin)/iu.test(text),
          severity: 'high',
          because: 'The trial becomes a paid plan by itself.',
        },
        {
          when: ({ text }) =>
            /\b(?:not|never)\s+(?:be\s+)?(?:charged|billed|convert)/iu.test(text) || /\bno\s+obligation\b/iu.test(text),
          severity: 'low',
          because: 'It says that you are not charged.',
        },
        {
          when: ({ text }) => !/\btrial/iu.test(text),
          severity: 'low',
          because: 'It sets the rules of a discount or gift.',
        },
      ],
      related: ['auto-renewal', 'cancellation', 'payment-authorisation', 'virtual-items'],
      signals: [
        {
          on: ['trial'],
          pattern:
            /\b(?:free|no[\s-]cost|paid|promotional|introductory|complimentary|discounted|subscription|evaluation|day|month|week)[\s-]{1,3}(?:\w+[\s-]{1,3})?trials?\b|\btrial\s+(?:periods?|offers?|memberships?|subscriptions?|versions?|services?|accounts?|plans?|use|access|basis|users?|ends?|licen[sc]es?|products?)\b/iu,
          unless: /\b(?:clinical|jury|court|bench|judge)\b/iu,
        },
        {
          on: ['trial'],
          pattern:
            /\b(?:sign\w*\s+up|register\w*|offer\w*|enroll?\w*|start\w*|end|eligible|cancel)\b[^.]{0,40}\b(?:the|a|your|any)\s+trials?\b(?!\s+by)/iu,
          unless: /\b(?:clinical|jury|court|bench|judge)\b/iu,
        },
        {
          on: ['promo', 'coupon', 'discount', 'voucher', 'introductory'],
          pattern:
            /\b(?:promo(?:tion(?:al)?)?\s+(?:codes?|offers?|credits?|discounts?|prices?|pricing|periods?|rates?|subscriptions?|vouchers?)|coupons?(?:\s+codes?)?|discount(?:ed)?\s+(?:codes?|offers?|vouchers?)|voucher\s+codes?|introductory\s+(?:offers?|prices?|pricing|rates?|periods?))\b[^.]{0,140}\b(?:may|can(?:not)?|must|subject|valid|expir\w*|redeem\w*|one|once|only|combin\w+|limited|end|eligib\w+|no\s+cash|not|automatically|revert|will|apply|appl(?:y|ies|ied))\b/iu,
          unless:
            /\b(?:send|receive|e-?mail|market|personali[sz]e|personal\s+(?:data|information)|cookies?|collect|advertis\w+|process(?:ing|ed)?|inform|communicat\w+|newsletters?|tailor\w*|taxes?)\b/iu,
        },
        {
          on: ['gift'],
          pattern:
            /\bgift(?:ed|ing|s)?\s+(?:subscriptions?|memberships?|plans?|codes?|vouchers?|purchases?|offers?|certificates?|cards?)\b[^.]{0,160}\b(?:redeem\w*|renew\w*|expir\w*|recipient|refund\w*|purchas\w*|transfer\w*|valid|exchang\w*|activat\w*)\b/iu,
          unless:
            /\b(?:personal\s+(?:data|information)|collect|cash\s+value|balance|scam|fraud|your\s+payment|fulfil|credit\s+or\s+debit|such\s+as\s+(?:your\s+)?name)\b/iu,
        },
        {
          on: ['promotion', 'special offer', 'referral'],
          pattern:
            /\b(?:promotions?|special\s+offers?|promotional\s+offers?|referral\s+(?:program\w*|rewards?|bonus\w*|codes?|credits?))\b[^.]{0,120}\b(?:subject\s+to|eligib\w+|withdrawn?|discontinu\w+|only\s+(?:once|one|available|valid)|cannot\s+be\s+combined|additional\s+terms|separate\s+(?:terms|rules)|governed\s+by|expir\w+)\b/iu,
          unless: /\b(?:send|receive|e-?mail\s+you|personal\s+(?:data|information)|cookies?|market\s+to|collect|privacy)\b/iu,
        },
      ],
      matches: [
        'Your free trial turns into a paid plan on day 15 unless you stop it.',
        'Each household may use one trial period.',
        'Promo codes can only be used once and expire after 90 days.',
        'A gift subscription starts when the recipient redeems the code.',
        'Introductory prices apply to new customers and will end after 3 months.',
        'Referral rewards are subject to the rules shown in the app.',
        'If you do not cancel the trial, we charge the card on file.',
      ],
      passes: [
        'You waive the right to a jury trial.',
        'We send you news about discount offers that may interest you.',
        'Results of a clinical trial period are published once a year.',
        'The price is shown at checkout.',
      ],
    },
    {
      id: 'cancellation',
      name: 'Cancelling a subscription',
      polarity: 'neutral',
      severity: 'medium',
      because: 'When you cancel decides how long you go on paying.',
      meaning: 'It says how you cancel a paid plan and when that takes effect.',
      impact: (parameters, text) => {
        const time = nameDuration(parameters);
        if (time && isAhead(parameters, text)) return `To cancel in time you must act at least ${time} before.`;
        if (time && /^\s(?:of|from|after|following|without|to\s+cancel)\b/iu.test(afterDuration(parameters, text)))
          return `You can cancel within ${time}.`;
        if (/\b(?:early\s+(?:termination|cancell?ation)|cancell?ation)\s+(?:fee|charge)s?\b/iu.test(text))
          return 'Cancelling early **costs a fee**.';
        if (
          /\b(?:end|remainder|expiration|rest|completion|close|last\s+day)\s+of\b[^.]{0,60}\b(?:period|term|cycle|month|subscription|membership)\b/iu.test(
            text,
          )
        )
          return 'When you cancel, your plan runs **until the end of the paid period**.';
        if (/\b(?:immediately|at\s+once|with\s+immediate\s+effect)\b/iu.test(text))
          return 'When you cancel, it takes effect **at once**.';
        const how = nameThings(text, [
          [/\b(?:settings?|account\s+page|dashboard|profile|logging\s+in|online)\b/i, 'in your account'],
          [/\be-?mail/i, 'by e-mail'],
          [/\b(?:phone|call(?:ing)?|telephone)\b/i, 'by phone'],
          [/\b(?:app\s+store|google\s+play|itunes|apple)\b/i, 'through the app store'],
          [/\bin\s+writing|written\s+notice|by\s+(?:mail|post|letter)\b/i, 'in writing'],
        ]);
        return how && `You cancel a paid plan ${how}.`;
      },
      why: 'A plan that is easy to start can be slow to leave. The way to cancel, the notice and the day it takes effect decide what you still pay. Deleting the app or the account often does not cancel the plan.',
      note: 'Where it sends you to a support address, it often does not say how soon they act on your message.',
      regulations: [
        {
          name: "Restore Online Shoppers' Confidence Act, 15 U.S.C. § 8403(3)",
          jurisdiction: 'US',
          bears: 'A plan that renews by itself needs a simple way to stop the charges.',
        },
        {
          name: 'Automatic Renewal Law, Bus. & Prof. Code § 17602',
          jurisdiction: 'US-CA',
          bears: 'If you signed up online, you can cancel online.',
        },
        {
          name: 'Civil Code (BGB) § 312k',
          jurisdiction: 'DE',
          bears: 'Websites that sell ongoing contracts must have a button to cancel.',
        },
        {
          name: 'Code de la consommation Art. L215-1-1',
          jurisdiction: 'FR',
          bears: 'A contract that can be made online can be ended online, for free.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:early\s+(?:termination|cancell?ation)|cancell?ation)\s+(?:fee|charge)s?\b/iu.test(text) &&
            !/\b(?:no|without|free\s+of)\b[^.]{0,30}\b(?:termination|cancell?ation)\s+(?:fee|charge)/iu.test(text),
          severity: 'high',
          because: 'Leaving early costs a fee.',
        },
        {
          when: ({ text, parameters }) => (parameters.days ?? 0) >= 30 && /\b(?:notice|before|prior|in\s+advance)\b/iu.test(text),
          severity: 'high',
          because: 'You must cancel 30 days or more ahead.',
        },
        {
          when: ({ text }) => /\bcancel\w*\b[^.]{0,80}\b(?:at\s+any\s+time|anytime|whenever)\b/iu.test(text),
          severity: 'low',
          because: 'You can cancel at any time.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:cannot|can['’]t|may\s+not|not\s+(?:be\s+)?(?:able|permitted|possible)\s+to)\s+(?:be\s+)?cancel|\bnon-?cancell?able\b/iu,
          polarity: 'adverse',
          because: 'You cannot cancel.',
        },
        {
          pattern: /\b(?:early\s+termination|cancell?ation)\s+(?:fee|charge)s?\b/iu,
          polarity: 'adverse',
          because: 'Cancelling can cost a fee.',
        },
        {
          pattern: /\bcancel\w*\b[^.]{0,80}\b(?:at\s+any\s+time|anytime|whenever)\b/iu,
          polarity: 'favourable',
          because: 'You can cancel at any time.',
        },
      ],
      related: ['auto-renewal', 'no-refunds', 'refund-right', 'user-termination'],
      signals: [
        {
          on: ['cancel'],
          pattern:
            /\b(?:you|customers?|subscribers?|members?|users?|clients?)\s+(?:may|can|must|should|will\s+need\s+to|need\s+to|have\s+to|are\s+(?:free|able)\s+to|have\s+the\s+right\s+to|wish\s+to|want\s+to|would\s+like\s+to|choose\s+to|decide\s+to)\s+(?:\w+\s+){0,2}?cancel\b[^.]{0,120}\b(?:subscriptions?|memberships?|plans?|renewals?|auto-?renewal|trials?|services?|paid|premium|recurring|billing|any\s?time)\b/iu,
          unless:
            /\b(?:order|booking|reservation|ride|trip|appointment|event|flight|auction|bid)s?\b|\bcancel\s+(?:your|an?|the)\s+(?:\w+\s+)?accounts?\b/iu,
        },
        {
          on: ['cancel'],
          pattern:
            /\b(?:to|how\s+to|by|for|after|upon|when|if|once|before|without|after\s+you|when\s+you|if\s+you|once\s+you|unless\s+you)\s+(?:\w+\s+)?cancel(?:l?ing|s|l?ed)?\s+(?:your|a|the|this|any|such|auto|our)\s*(?:\w+[\s-]{1,3}){0,3}?(?:subscriptions?|memberships?|plans?|auto-?renewal|renewal|paid\s+services?|premium|trials?|recurring)\b/iu,
          unless: /\b(?:we|us)\s+(?:may|can|reserve|might)\s+(?:\w+\s+)?cancel\b|\b(?:right\s+to\s+cancel\s+your)\b/iu,
        },
        {
          on: ['cancellation', 'cancelation'],
          pattern:
            /\bcancell?ations?\b[^.]{0,100}\b(?:take(?:s)?\s+effect|effective|processed|end\s+of|must\s+be|notice|written|received|requests?|fees?|confirm\w*|policy)\b[^.]{0,140}\b(?:subscriptions?|memberships?|plans?|billing|renewal|(?:current|paid|service|subscription|contract)\s+(?:\w+\s+)?(?:period|term|month|year)|services?|account)\b/iu,
          unless: /\b(?:order|booking|reservation|ride|trip|appointment|event|flight|guest|host|hotel|workshop)s?\b/iu,
        },
        {
          on: ['cancel', 'terminat'],
          pattern:
            /\b(?:cancel\w*|terminat\w+)\b[^.]{0,140}\b(?:continue|remain|retain|keep|still|have\s+access|until|effective|effect|end|expire|run)\w*\b[^.]{0,80}\b(?:(?:end|remainder|expir\w+|close|rest|last\s+day|conclusion|completion)\s+of\s+(?:the|your|that|such|this|its|each)\s+(?:\w+[\s-]{1,3}){0,4}?(?:period|term|cycle|month|year|subscription|membership|plan|quarter)|billing\s+(?:period|cycle)|subscription\s+(?:period|term))\b/iu,
          unless: /\b(?:personal\s+(?:data|information)|we\s+may\s+terminate|retention|survive)\b/iu,
        },
        {
          on: ['cancel'],
          pattern:
            /\bcancel\b[^.]{0,120}\b(?:(?:account|subscription|user|billing|app\s+store|play\s+store)\s+(?:settings?|page|section|dashboard)|customer\s+(?:service|support|care)|by\s+(?:e-?mail|phone|contacting|calling|logging|visiting|going|clicking|following|sending|writing))\b/iu,
          unless: /\b(?:order|booking|reservation|ride|trip|appointment|event|flight)s?\b|\bwe\s+(?:may|can)\s+cancel\b/iu,
        },
        {
          on: ['cancelling', 'canceling', 'cancellation of', 'cancel your', 'cancel the', 'cancel a'],
          pattern:
            /\b(?:cancell?(?:ing|ation\s+of)\s+(?:your|a|the|any|such|this|their)|(?:must|should|need\s+to|opportunity\s+to|able\s+to|right\s+to|please|option\s+to)\s+cancel\s+(?:your|a|the|any|such|this))\s+(?:\w+[\s-]{1,3}){0,2}?(?:subscriptions?|memberships?|paid\s+plans?|auto-?renewal)\b/iu,
          unless: /\b(?:we|us|company)\s+(?:may|can|reserves?|might)\b|\bpersonal\s+(?:data|information)\b/iu,
        },
        {
          on: ['early termination', 'early cancel', 'cancellation fee', 'non-cancel', 'noncancel', 'cancellation charge'],
          pattern:
            /\b(?:early\s+(?:termination|cancell?ation)\s+(?:fee|charge)s?|non-?cancell?able|cancell?ation\s+(?:fee|charge)s?)\b/iu,
          unless: /\b(?:booking|reservation|ride|trip|appointment|flight|driver|guest|rider|passenger)s?\b/iu,
        },
        {
          on: ['delet', 'uninstall', 'remov', 'clos'],
          pattern:
            /\b(?:delet\w+|uninstall\w*|remov\w+|clos(?:e|ing))\b[^.]{0,60}\b(?:app|apps|application|account|software)\b[^.]{0,60}\b(?:does|do|will|shall)\s+not\s+(?:\w+\s+)?(?:cancel|terminate|end|stop)\b/iu,
        },
        {
          on: ['downgrad'],
          pattern:
            /\bdowngrad\w+\b[^.]{0,100}\b(?:loss|lose|at\s+any\s+time|effective|end\s+of|next\s+billing|features?|capacity)\b/iu,
          unless: /\bwe\s+may\b|\bpersonal\s+(?:data|information)\b/iu,
        },
      ],
      matches: [
        'You can cancel your plan at any time in your account settings.',
        'To cancel your subscription, write to our support team.',
        'Cancellation takes effect at the end of the paid period.',
        'If you cancel, you keep access until the end of the current billing period.',
        'An early termination fee of $50 applies in the first year.',
        'Deleting the app does not cancel your plan.',
        'Downgrading can cause the loss of features.',
      ],
      passes: [
        'We may cancel your order if an item is sold out.',
        'Guests can cancel a booking up to 2 days before they arrive.',
        'We may terminate your account at any time.',
        'You may cancel the event by telling the organiser.',
      ],
    },
    {
      id: 'no-refunds',
      name: 'No refunds',
      polarity: 'adverse',
      severity: 'high',
      because: 'You lose what you paid, even if you hardly used it.',
      meaning: "You don't get your money back once you have paid.",
      impact: (_parameters, text) => {
        if (/\b(?:partial|partially|unused|remain(?:der|ing)|pro-?\s?rat)/iu.test(text))
          return "You don't get money back for **the part you don't use**.";
        if (/\bcancel/iu.test(text)) return "You don't get money back **when you cancel**.";
        if (/\bterminat|\bsuspend|\bban(?:ned)?\b/iu.test(text))
          return "You don't get money back **when they end your account**.";
        if (UNLESS_LAW.test(text)) return "You don't get your money back **unless the law demands it**.";
        if (/\b(?:sole|absolute|own)\s+discretion\b/iu.test(text))
          return 'You get money back **only if they choose to give it**.';
        return undefined;
      },
      why: 'A plan that you pay for by the year is gone if you stop after a week. That makes a wrong purchase expensive. Rights that the law gives you, such as for faulty products, stay.',
      note: 'Terms often add "except where the law requires", and do not say in which cases that is.',
      regulations: [
        {
          name: 'Directive 2011/83/EU, Arts. 9, 16(m)',
          jurisdiction: 'EU',
          bears: 'You can withdraw from an online purchase for 14 days; for digital content you can agree to lose that right.',
        },
        {
          name: 'Directive (EU) 2019/770, Arts. 14, 16',
          jurisdiction: 'EU',
          bears: 'If digital content or a digital service is faulty, you can get a lower price or your money back.',
        },
        {
          name: 'Consumer Contracts Regulations 2013, regs. 29, 37',
          jurisdiction: 'UK',
          bears: 'You can cancel an online purchase for 14 days, unless you agreed to have digital content at once.',
        },
        {
          name: 'Consumer Rights Act 2015, ss. 42–44',
          jurisdiction: 'UK',
          bears: 'Faulty digital content gives you repair, replacement or a lower price, up to the full amount.',
        },
        {
          name: 'Australian Consumer Law, s. 64',
          jurisdiction: 'AU',
          bears: "Terms can't take away your rights where a product or service fails.",
        },
      ],
      severityRules: [
        {
          when: ({ text }) => UNLESS_LAW.test(text) || /\b(?:withdrawal|cooling-?\s?off|money-?\s?back)\b/iu.test(text),
          severity: 'medium',
          because: 'It leaves room for refunds that the law gives you.',
        },
        {
          when: ({ document }) => document.has('refund-right'),
          severity: 'medium',
          because: 'Elsewhere this document gives a refund in some cases.',
        },
      ],
      polarityRules: [
        {
          pattern: /\bfully\s+refundable\b/iu,
          polarity: 'favourable',
          because: 'Payments can be refunded.',
        },
      ],
      related: ['refund-right', 'cancellation', 'virtual-items', 'auto-renewal'],
      signals: [
        {
          on: ['refundable', 'creditable'],
          pattern: /\bnon-?\s?(?:refundable|creditable)\b|\b(?:not|never|neither)\b[^.]{0,40}\b(?:refundable|creditable)\b/iu,
          unless: /\b(?:non-?refundable\s+(?:tickets?|rooms?|rates?)|\bnot\s+refundable\s+deposit)\b/iu,
        },
        {
          on: ['refund', 'credit', 'reimburs'],
          pattern:
            /\b(?:no|without(?:\s+any)?|not\s+(?:be\s+)?(?:entitled|eligible)\s+(?:to|for)(?:\s+\w+)?|not\s+(?:\w+\s+)?(?:provide|offer|issue|give|grant|make|receive|get|obtain|have))\s+(?:for\s+)?(?:an?\s+|any\s+)?(?:(?:right|obligation|duty|liability)\s+(?:\w+\s+){0,3})?(?:full\s+|partial\s+|pro-?rata\s+|prorated\s+|monetary\s+|cash\s+|such\s+|further\s+)?(?:refunds?|reimbursements?|credits?(?=\s+(?:or\s+refund|will|for\s+(?:any\s+)?(?:partial|unused|remaining|early))))\b/iu,
          unless: /\b(?:taxes|credit\s+cards?|store\s+credits?\s+only)\b/iu,
        },
        {
          on: ['refund', 'reimburs'],
          pattern:
            /\b(?:not|cannot|(?:wo|do|ca|is|are)n['’]t|unable\s+to)\s+(?:\w+\s+)?(?:be\s+)?(?:\w+\s+)?(?:refund(?:ed|s|ing)?|reimbursed?|returned\s+to\s+you|credited)\b/iu,
          unless: /\bif\b[^.]{0,60}\b(?:we|seller)\s+(?:do|does|will)\s+not\s+refund\b/iu,
        },
        {
          on: ['final'],
          pattern:
            /\b(?:all\s+)?(?:sales?|payments?|purchases?|fees?|charges?|transactions?|contributions?|subscriptions?|donations?)\b[^.]{0,60}\b(?:is|are|be|as)\s+(?:\w+\s+)?(?:final|irrevocable|irreversible)\b/iu,
          unless: /\b(?:arbitrat\w*|decision|determination|award|judgment|until)\b/iu,
        },
        {
          on: [
            'not entitled',
            'no entitlement',
            'forfeit',
            'not be entitled',
            'not obligated',
            'not obliged',
            'no obligation',
            'not required',
          ],
          pattern:
            /\b(?:not(?:\s+be)?\s+(?:entitled|eligible|obligated|obliged|required)|no\s+(?:entitlement|obligation))\b[^.]{0,60}\b(?:refund|reimburse|compensat)\w*|\bforfeit\w*\b[^.]{0,80}\b(?:fees?|payments?|amounts?|pre-?paid|subscription)\b/iu,
          unless: /\b(?:content|feedback|submissions?|ideas?|personal\s+(?:data|information)|likeness|royalt)/iu,
        },
        {
          on: ['waive', 'lose', 'expire'],
          pattern:
            /\b(?:waiv\w+|los(?:e|ing)|forfeit\w*|giv(?:e|ing)\s+up|expires?|no\s+longer\s+have)\b[^.]{0,60}\b(?:right\s+(?:of|to)\s+(?:withdraw(?:al)?|cancel(?:lation)?)|withdrawal\s+right|cooling-?\s?off|refund)\b/iu,
          unless: /\bconsent\b(?![^.]{0,60}\b(?:immediate|performance|begin|start|download))/iu,
        },
        {
          on: ['refund'],
          pattern:
            /\brefunds?\b[^.]{0,60}\b(?:sole|absolute|own|our)\s+(?:and\s+absolute\s+)?discretion\b|\bdiscretion\b[^.]{0,60}\brefunds?\b/iu,
        },
      ],
      matches: [
        'All fees are non-refundable.',
        'We do not offer refunds for months that you do not use.',
        'Amounts that you paid will not be refunded when you leave.',
        'All sales are final.',
        'You are not entitled to a refund if we close your account.',
        'By starting the download you lose your right of withdrawal.',
        'Any refund is at our sole discretion.',
        'Prepaid amounts are neither refundable nor transferable.',
      ],
      passes: [
        'We refund your payment within 14 days.',
        "The arbitrator's decision on payments is final.",
        'You receive no credit for ideas that you send us.',
        'You may withdraw your consent at any time.',
      ],
    },
    {
      id: 'refund-right',
      name: 'Refunds and withdrawal',
      polarity: 'favourable',
      severity: 'low',
      because: 'It gives you a way to get your money back.',
      meaning: 'You can get your money back or withdraw from a purchase in the cases it names.',
      impact: (parameters, text) => {
        const time = nameDuration(parameters);
        if (time && /\b(?:withdraw|cooling|revo(?:ke|cation)|cancel)/iu.test(text))
          return `You can withdraw from a purchase within ${time}.`;
        if (time && /\brefund|\bmoney-?\s?back|\breimburs/iu.test(text))
          return /\b(?:we|us)(?:\s+will|['’]ll|\s+shall)\s+(?:\w+\s+)?(?:refund|reimburse|pay)/iu.test(text)
            ? `They pay you back within ${time}.`
            : `You can ask for your money back within ${time}.`;
        if (/\bpro-?\s?rat|\bunused|\bremain(?:der|ing)\b|\bprepaid\b/iu.test(text))
          return 'In the cases it names you get money back for **the part you did not use**.';
        return undefined;
      },
      why: 'Online you buy without seeing the product first. A right to withdraw lets you change your mind. Deadlines are short and often start on the day you order.',
      note: 'The right to withdraw often ends as soon as you start to use digital content and have agreed to that.',
      regulations: [
        {
          name: 'Directive 2011/83/EU, Arts. 9–14',
          jurisdiction: 'EU',
          bears:
            'You can withdraw from most online purchases within 14 days without a reason, and get your money back within 14 days.',
        },
        {
          name: 'Directive 2011/83/EU, Art. 11a',
          jurisdiction: 'EU',
          bears: 'Since 19 June 2026 shops must offer a withdrawal function online.',
        },
        {
          name: 'Consumer Contracts Regulations 2013, regs. 29–34',
          jurisdiction: 'UK',
          bears: 'You can cancel most online purchases within 14 days without a reason.',
        },
        {
          name: 'Consumer Credit Act 1974, s. 75',
          jurisdiction: 'UK',
          bears: 'For purchases from £100 to £30,000 by credit card you can also claim from the card company.',
        },
        {
          name: 'Fair Credit Billing Act, 15 U.S.C. § 1666',
          jurisdiction: 'US',
          bears: 'You can dispute a wrong charge on a credit card within 60 days of the statement.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:no|not\s+have(?:\s+an?)?|los(?:e|es)|waives?|without)\s+(?:your\s+|the\s+|any\s+)?(?:statutory\s+)?right\s+(?:of|to)\s+(?:withdraw|cancel)|\bright\s+of\s+withdrawal\s+(?:does\s+not|shall\s+not|is\s+excluded|expires)/iu,
          polarity: 'adverse',
          because: 'It says when you have no right to withdraw.',
        },
      ],
      related: ['no-refunds', 'cancellation', 'mandatory-rights-preserved', 'auto-renewal'],
      signals: [
        {
          on: ['withdraw'],
          pattern:
            /\b(?:rights?\s+of\s+withdrawal|withdrawal\s+(?:rights?|periods?|forms?)|rights?\s+to\s+withdraw(?!\s+(?:your|their|his|her|the|this|such|any|that|my)?\s*(?:\w+\s+)?consent)|withdraw\s+from\s+(?:the|this|a|your|such|any)\s+(?:\w+\s+)?(?:contract|purchase|agreement|order|subscription|sale))\b/iu,
          unless:
            /\bconsents?\b(?![^.]{0,80}\b(?:performance|begin|start|download|immediate))|\bpersonal\s+(?:data|information)\b|\bprocessing\b(?![^.]{0,30}\border)|\bwe\s+reserve\b/iu,
        },
        {
          on: ['cooling', 'money-back', 'money back', 'moneyback'],
          pattern: /\bcooling[-\s]?off\b|\bmoney[-\s]?back\b/iu,
          unless: /\b(?:no|not)\s+(?:\w+\s+){0,2}(?:cooling|money)/iu,
        },
        {
          on: ['refund', 'reimburs'],
          pattern:
            /\b(?:we|us|company|seller|provider|merchant|\p{Lu}\p{Ll}+)(?:\s+will|['’]ll|\s+shall|\s+agrees?\s+to|\s+must)\s+(?:\w+\s+){0,3}?(?:refund|reimburse|issue\s+(?:\w+\s+){0,3}refund|provide\s+(?:\w+\s+){0,4}refund|give\s+(?:\w+\s+){0,4}refund)\b/iu,
          unless:
            /\b(?:not|never|no|neither|Apple|sole\s+discretion|arbitrat\w+|filing\s+fees?|attorneys?|you\s+(?:will|shall|agree\s+to)\s+(?:promptly\s+)?(?:refund|reimburse))\b/iu,
        },
        {
          on: ['refund', 'reimburse'],
          pattern:
            /\b(?:entitled|eligible|right|qualify|entitlement)\s+(?:to|for)\s+(?:\w+\s+){0,4}?(?:refund|reimbursement|be\s+(?:refunded|reimbursed))\b|\b(?:request|claim|ask\s+for|apply\s+for|receive|obtain|get|seek)\s+(?:an?\s+|your\s+|the\s+)?(?:\w+[\s-]){0,3}?refunds?\b/iu,
          unless:
            /\b(?:not|no|never|cannot|without|waive|neither|nor|won['’]t|can['’]t|don['’]t|its\s+costs|taxes|litigation|personal\s+(?:data|information)|fraud\w*|abus\w+)\b/iu,
        },
        {
          on: ['refund', 'reimburse'],
          pattern:
            /\b(?:payments?|fees?|purchases?|price|amounts?|charges?|money|costs?|sums?)\b[^.]{0,60}\b(?:will|shall|can|may|are|is|be)\s+(?:be\s+)?(?:\w+\s+)?(?:refunded|reimbursed|refundable)\b|\brefunds?\s+(?:will|shall|are|is|can|may)\s+(?:be\s+)?(?:\w+\s+)?(?:made|issued|processed|paid|given|provided|granted|credited|available|calculated)\b/iu,
          unless: /\b(?:not|no|never|cannot|nor|neither|non-?refundable|only\s+at\s+our|sole\s+discretion|won['’]t|unable)\b/iu,
        },
        {
          on: ['pro rata', 'pro-rata', 'prorated', 'pro-rated', 'prorata', 'unused', 'prepaid', 'pre-paid'],
          pattern:
            /\b(?:refund|reimburs|repay)\w*\b[^.]{0,80}\b(?:pro[\s-]?rat(?:a|ed)|unused|pre-?paid|remaining)\b|\b(?:pro[\s-]?rat(?:a|ed)|unused|pre-?paid)\b[^.]{0,60}\brefund/iu,
          unless: /\b(?:not|no|never|cannot|nor|neither|non-?refundable|without|won['’]t|sole\s+discretion)\b/iu,
        },
        {
          on: ['full refund', 'refund period', 'refund window', 'be refunded'],
          pattern:
            /\b(?:full\s+refund\b|refund\s+(?:period|window)\b|(?:you|purchasers?|customers?|buyers?|users?)\s+(?:will|shall|may|can|are|must)\s+(?:be\s+)?(?:\w+\s+)?refunded\b)/iu,
          unless:
            /\b(?:not|no|never|cannot|nor|neither|won['’]t|arbitrat\w*|your\s+customers|you\s+(?:must|shall|agree\s+to)\s+(?:issue|give|provide|refund))\b/iu,
        },
        {
          on: ['cancel', 'withdraw', 'revoke', 'return'],
          pattern:
            /\b(?:may|can|right\s+to|entitled\s+to|option\s+to)\s+(?:cancel|withdraw|revoke|return)\b[^.]{0,100}\b(?:within|during|for)\s+(?:the\s+)?(?:first\s+)?(?:a\s+period\s+of\s+)?(?:14|fourteen|15|30|thirty|7|seven|10|ten)\b[^.]{0,80}\b(?:purchas\w*|order\w*|contract|subscri\w*|receipt|receiv\w*|deliver\w*|sign\w*|conclusion|full\s+refund|reason)\b/iu,
          unless: /\bconsents?\b|\barbitrat|\bopt(?:ing)?[\s-]out\b|\bwe\s+(?:may|can)\s+cancel\b/iu,
        },
      ],
      matches: [
        'As a consumer in the EU you have a right of withdrawal of 14 days.',
        'We offer a 30-day money-back guarantee.',
        'If we stop the service, we will refund the rest of your yearly fee.',
        'You are entitled to a refund if the product is faulty.',
        'Refunds are made to the card that you paid with.',
        'You receive a pro-rated refund for the months that remain.',
        'You may cancel within 14 days of your order and need no reason.',
      ],
      passes: [
        'You have the right to withdraw your consent at any time.',
        'Fees are non-refundable.',
        'You are not entitled to a refund.',
        'We will reimburse you for arbitration filing fees.',
      ],
    },
    {
      id: 'payment-authorisation',
      name: 'Payment terms',
      polarity: 'neutral',
      severity: 'low',
      because: 'Most of it says how and when you pay.',
      meaning: 'You let them charge you, and it says how and when you pay.',
      impact: (parameters, text) => {
        const time = nameDuration(parameters);
        if (
          time &&
          /\b(?:invoices?|due|payable|pay)\b/iu.test(text) &&
          /\bwithin\b|\bnet\b|\bdays?\s+(?:of|after|from)\b/iu.test(text)
        )
          return `You pay within ${time}.`;
        if (/\b(?:any|other|all|alternat\w+)\s+(?:\w+\s+){0,3}payment\s+methods?\b/iu.test(text) && /\bcharge\b/iu.test(text))
          return 'You let them charge **any payment method** in your account.';
        if (/\b(?:updated?|new\s+(?:card|expir\w+)|account\s+updater)\b/iu.test(text) && /\b(?:card|bank|issuer)\b/iu.test(text))
          return 'They can get **new card details** from your bank and go on charging you.';
        if (/\b(?:in\s+advance|upfront|up\s+front|at\s+the\s+(?:start|beginning))\b/iu.test(text))
          return 'You pay **in advance**.';
        const by = nameThings(
          text,
          [
            [/\bstripe\b/i, 'Stripe'],
            [/\bpaypal\b/i, 'PayPal'],
            [/\bbraintree\b/i, 'Braintree'],
            [/\badyen\b/i, 'Adyen'],
            [/\bapple\b|\bitunes\b/i, 'Apple'],
            [/\bgoogle\b/i, 'Google'],
          ],
          'or',
        );
        return by && /\b(?:process\w*|through|via|by)\b/iu.test(text) ? `Payments run through ${by}.` : undefined;
      },
      why: 'Once they hold your card, charges come without asking again. It matters which card they may use, when they charge and in which currency. Check your statements against it.',
      note: 'It is often unclear whether they may charge another card in your account when the first one fails.',
      regulations: [
        {
          name: 'Directive (EU) 2015/2366 (PSD2), Arts. 64, 76',
          jurisdiction: 'EU',
          bears: 'A payment needs your consent, and your bank must refund a charge that is far above what you could expect.',
        },
        {
          name: 'Electronic Fund Transfer Act, 15 U.S.C. § 1693e',
          jurisdiction: 'US',
          bears: 'Regular debits from your bank account need your written consent, and you can stop one 3 working days before.',
        },
        {
          name: 'Payment Services Regulations 2017, reg. 67',
          jurisdiction: 'UK',
          bears: 'A payment needs your consent, and you can withdraw it for later payments.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\bcharge\b[^.]{0,80}\b(?:any|other|all)\s+(?:\w+\s+){0,3}(?:payment\s+methods?|cards?)\b/iu.test(text),
          severity: 'medium',
          because: 'They may charge any payment method that you gave them.',
        },
        {
          when: ({ text }) =>
            /\bwithout\s+(?:\w+\s+){0,3}(?:notice|authori[sz]ation|consent|approval)\b/iu.test(text) &&
            /\bcharge|\bdebit/iu.test(text),
          severity: 'medium',
          because: 'They may charge you without asking again.',
        },
      ],
      related: ['auto-renewal', 'taxes-fees', 'late-payment', 'price-changes'],
      signals: [
        {
          on: ['authori'],
          pattern:
            /\bauthori[sz](?:e|es|ing|ation)\b[^.]{0,120}\b(?:charge|debit|bill|collect|withdraw|deduct|process)\b[^.]{0,140}\b(?:cards?|accounts?|payments?|fees?|amounts?|charges|price|you|subscription|method)\b/iu,
          unless: /\b(?:personal\s+(?:data|information)|unauthori[sz]ed|chargebacks?)\b/iu,
        },
        {
          on: ['pay'],
          pattern:
            /\b(?:you|customers?|subscribers?|users?|clients?|members?|licensee)\b[^.]{0,40}\b(?:agrees?\s+to|shall|must|will|undertakes?\s+to|are\s+(?:responsible\s+for|required\s+to|obliged\s+to)|is\s+(?:responsible\s+for|required\s+to))\s+(?:\w+\s+)?pay(?:ing)?\b[^.]{0,60}\b(?:fees?|charges?|prices?|amounts?|invoices?|subscription|rates?|costs?)\b/iu,
          unless: /\b(?:arbitrat\w*|attorneys?|legal\s+fees|indemnif\w*|court|damages|interest|late|taxes\b|collection|royalt)/iu,
        },
        {
          on: ['payment method', 'method of payment', 'payment instrument', 'payment card', 'credit card', 'methods of payment'],
          pattern:
            /\b(?:charg(?:e|es|ed|ing)|bill(?:s|ed)?|debit(?:s|ed)|debit\s+(?:your|the)|valid|provide|designate|update|maintain|keep|on\s+file|accept(?:s|ed)?)\b[^.]{0,60}\b(?:payment\s+(?:methods?|instruments?|cards?)|methods?\s+of\s+payment|credit\s+cards?)\b/iu,
          unless:
            /\b(?:collect|personal\s+(?:data|information)|privacy|cookies?|encrypt\w*|we\s+(?:do|will)\s+not\s+(?:store|keep)|such\s+as\s+your|identity|verify\s+your\s+(?:age|identity)|fraud\w*|retain|security|information\s+(?:about|that)\s+you|steal|stolen|receive|refund\w*|reimburse|age\b|advertis\w+|registration\s+information|process(?:ing)?\s+your|name,|e-?mail\s+address|third[\s-]part(?:y|ies)\s+(?:service|provider)|share)\b/iu,
        },
        {
          on: ['due', 'payable', 'invoice', 'billed', 'billing', 'in advance', 'charged'],
          pattern:
            /\b(?:fees?|charges?|payments?|amounts?|invoices?|subscriptions?|price)\b[^.]{0,60}\b(?:(?:is|are|be|become|becomes)\s+(?:\w+\s+)?(?:due|payable|billed|charged|invoiced)|payable|due)\b[^.]{0,80}\b(?:within|upon|in\s+advance|days?|monthly|annually|immediately|at\s+the\s+(?:time|beginning|start)|on\s+the|date|receipt|prior\s+to)\b/iu,
          unless:
            /\b(?:arbitrat\w*|late|overdue|past\s+due|interest|terminat\w+|due\s+diligence|due\s+to|liabilit\w+|refund\w*)\b/iu,
        },
        {
          on: ['process', 'stripe', 'paypal', 'braintree', 'adyen', 'payment provider', 'payment service'],
          pattern:
            /\b(?:payments?|transactions?|purchases?|billing)\b[^.]{0,60}\b(?:processed|handled|made|managed|carried\s+out|collected|facilitated)\b[^.]{0,60}\b(?:by|through|via|using)\b[^.]{0,60}\b(?:stripe|paypal|braintree|adyen|apple|google|(?:third[\s-]party|payment)\s+(?:\w+\s+)?(?:process\w+|providers?|services?|partners?|platforms?|gateways?|vendors?))\b|\b(?:us(?:e|es|ing)|engage)\s+(?:an?\s+)?(?:third[\s-]party\s+|external\s+)?(?:stripe|paypal|braintree|payment\s+(?:process\w+|service\s+providers?|gateways?))\b[^.]{0,80}\b(?:payments?|purchases?|transactions?|fees?|bill\w*)\b/iu,
          unless:
            /\b(?:personal\s+(?:data|information)|privacy|cookies?|collect\w*|data\b|share[sd]?|information\s+(?:about|such))/iu,
        },
        {
          on: ['currenc', 'dollars', 'usd', 'euro', 'eur'],
          pattern:
            /\b(?:prices?|fees?|payments?|amounts?|charges?|purchases?|sums?|bill(?:ed|ing)|charged|invoice[sd]?)\b[^.]{0,80}\b(?:(?:in|into)\s+(?:\w+\s+){0,3}(?:currenc(?:y|ies)|(?:u\.?s\.?|united\s+states|canadian|australian)\s+dollars?|dollars|usd|euros?|eur|gbp|pounds)|exchange\s+rates?)\b/iu,
          unless: /\b(?:arbitrat\w*|liabilit\w+|liable|virtual|damages|crypto\w*|in-game|penalt\w+|gold|fine)\b/iu,
        },
        {
          on: ['billing cycle', 'billing period', 'billing date', 'billing information', 'billing statement', 'invoic'],
          pattern:
            /\b(?:charge|bill|invoice|paid|pay|collect)(?:[sd]|ed|ing)?\b[^.]{0,100}\b(?:billing\s+(?:cycle|period|date)|in\s+arrears|in\s+advance|at\s+the\s+(?:beginning|start|end)\s+of\s+(?:each|every|your|the)|monthly\s+basis|annual\s+basis)\b|\b(?:we|\p{Lu}\p{Ll}+)\s+(?:will|shall|may)\s+(?:issue|send|provide)\s+(?:\w+\s+){0,4}invoices?\b/iu,
          unless: /\b(?:personal\s+(?:data|information)|privacy|late\s+fees?)\b/iu,
        },
        {
          on: ['purchase', 'order', 'price'],
          pattern:
            /\b(?:prices?|order\s+total|cost)\b[^.]{0,60}\b(?:shown|displayed|stated|listed|indicated|specified|quoted|set\s+(?:out|forth))\b[^.]{0,60}\b(?:checkout|at\s+the\s+time|when\s+you|order|purchase|website|site|app|online)\b/iu,
          unless: /\b(?:personal\s+(?:data|information)|error|incorrect|inaccura\w+|typographical)\b/iu,
        },
        {
          on: ['charged', 'billed', 'charge you', 'bill you', 'invoice you', 'charge your', 'bill your'],
          pattern:
            /\b(?:you\s+(?:will|shall|may)\s+(?:\w+\s+)?be\s+(?:\w+\s+)?(?:charged|billed|invoiced)|(?:will|shall|may)\s+(?:\w+\s+)?(?:charge|bill|invoice|debit)\s+(?:you|your))\b[^.]{0,120}\b(?:fees?|price|subscription|monthly|annual\w*|card|method|account|upon|when|purchase|advance|period|plan|amount|rates?)\b/iu,
          unless:
            /\b(?:personal\s+(?:data|information)|arbitrat\w*|not\s+(?:be\s+)?(?:charged?|billed)|tax(?:es)?|late|interest|carrier|collection|issuer|exceed\w*|cancell?ation\s+fee|rights\s+request|manifestly)\b/iu,
        },
        {
          on: ['issuer', 'expir'],
          pattern:
            /\b(?:update|updated|updater|new\s+(?:card|expiration))\b[^.]{0,100}\b(?:card\s+(?:issuer|network)s?|payment\s+(?:service\s+)?(?:provider|network)s?|bank|financial\s+institution|account\s+updater)\b|\bcard\s+(?:issuer|network)s?\b[^.]{0,80}\b(?:updated|new)\b|\b(?:issuer|bank)\b[^.]{0,60}\b(?:foreign\s+transaction|fees?|charges?)\b/iu,
          unless: /\b(?:personal\s+(?:data|information)|fraud|wire)\b/iu,
        },
      ],
      matches: [
        'You authorise us to charge your card for the plan that you choose.',
        'You agree to pay all fees for the services that you order.',
        'Please keep a valid payment method on file.',
        'Fees are due within 30 days of the invoice date.',
        'Payments are processed by Stripe, our payment processor.',
        'All prices are in US dollars.',
        'We bill you in advance at the start of each billing cycle.',
        'If your card expires, your card issuer can send us the updated number.',
      ],
      passes: [
        'We collect personal data such as your payment details.',
        'Each side pays its own attorneys’ fees.',
        'You must report unauthorised charges to your bank.',
        'Our services are available around the clock.',
      ],
    },
    {
      id: 'late-payment',
      name: 'Late payment and collection',
      polarity: 'adverse',
      severity: 'medium',
      because: 'A missed payment can cost extra or cut you off.',
      meaning: 'If you pay late, you can owe more or lose access.',
      impact: (parameters, text) => {
        const rate =
          /\b(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:%|percent)\s*(?:\(\d[^)]{0,8}\)\s*)?(?:\w+\s+){0,3}?(?:per|a|each|\/)\s*(month|annum|year)\b/iu.exec(
            text,
          );
        if (rate)
          return `If you pay late, you owe **${rate[1]}%** interest a ${/month/iu.test(rate[2] ?? '') ? 'month' : 'year'}.`;
        if (/\bcharge-?\s?backs?\b/iu.test(text))
          return 'If you dispute a charge with your bank, they can **block you or bill you** for it.';
        const time = nameDuration(parameters);
        const what = nameThings(text, [
          [/\b(?:suspend|suspension|restrict|disable)\w*\b/i, 'suspend your account'],
          [/\b(?:terminat|cancel)\w*\b/i, 'end your plan'],
          [/\binterest\b/i, 'charge interest'],
          [/\b(?:late|returned?|overdue|reminder)\s+(?:payment\s+)?(?:fee|charge)s?\b/i, 'charge a late fee'],
          [/\bcollect(?:ion|ing)\b/i, 'make you pay the cost of collection'],
        ]);
        if (what)
          return `If you don't pay${time && /\bafter|\bwithin|\bpast|\boverdue|\bdays?\b/iu.test(text) ? ` for ${time}` : ' in time'}, they can ${what}.`;
        return undefined;
      },
      why: 'A card that has expired is enough to miss a payment. Interest and collection costs add up fast. Losing access can also lock you out of your files.',
      note: 'It often does not say whether you get a warning first, or how you object to a bill that is wrong.',
      regulations: [
        {
          name: 'Directive 93/13/EEC, Annex 1(e)',
          jurisdiction: 'EU',
          bears: 'A term that makes a consumer pay far too much for being late can be unfair.',
        },
        {
          name: 'Directive 2011/7/EU',
          jurisdiction: 'EU',
          bears: 'It sets interest for late payment between businesses, not for consumers.',
        },
        {
          name: 'Civil Code (BGB) § 288',
          jurisdiction: 'DE',
          bears: 'A consumer in default owes interest of 5 points above the base rate.',
        },
        {
          name: 'Fair Debt Collection Practices Act, 15 U.S.C. §§ 1692–1692p',
          jurisdiction: 'US',
          bears: 'It limits what debt collectors can do to consumers.',
        },
        {
          name: 'Fair Credit Billing Act, 15 U.S.C. § 1666',
          jurisdiction: 'US',
          bears: 'You can dispute a wrong charge on a credit card within 60 days of the statement.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:delet\w+|permanent(?:ly)?|los(?:e|s))\b[^.]{0,60}\b(?:data|content|account|files?|items?)\b/iu.test(text),
          severity: 'high',
          because: 'You can lose your account or files.',
        },
        {
          when: ({ text }) =>
            /\b(?:notice|notif\w+|remind\w*|warn\w*|grace\s+period)\b/iu.test(text) &&
            !/\bwithout\s+(?:\w+\s+){0,2}notice\b/iu.test(text),
          severity: 'low',
          because: 'It speaks of a notice or a grace period.',
        },
      ],
      related: ['payment-authorisation', 'unilateral-termination', 'auto-renewal', 'data-loss-on-termination'],
      signals: [
        {
          on: [
            'late ',
            'late-',
            'overdue',
            'past due',
            'past-due',
            'unpaid',
            'delinquent',
            'outstanding',
            'non-payment',
            'nonpayment',
            'interest',
          ],
          pattern:
            /\b(?:late(?:ness)?|overdue|past[\s-]due|unpaid|delinquent|outstanding|arrears|not\s+paid)\b[^.]{0,140}\b(?:interest|late\s+(?:\w+\s+)?(?:fees?|charges?)|per\s+month|per\s+annum|collection|reminder\s+fees?)\b|\b(?:interest|late\s+(?:payment\s+)?(?:fees?|charges?|penalt\w+))\b[^.]{0,120}\b(?:late|overdue|past[\s-]due|unpaid|delinquent|outstanding|per\s+month|per\s+annum|arrears|not\s+paid)\b/iu,
          unless:
            /\b(?:legitimate\s+interest|arbitrat\w*|interests?\s+representing|in\s+the\s+interest|interest[\s-]based|loans?\b[^.]{0,40}APR|personal\s+(?:data|information))\b/iu,
        },
        {
          on: [
            'fail',
            'non-payment',
            'nonpayment',
            'overdue',
            'past due',
            'past-due',
            'unpaid',
            'not paid',
            'delinquent',
            'declin',
            'not receive',
            'unable to',
            'outstanding',
            'unsuccessful',
            'late payment',
            'arrears',
            'cannot',
          ],
          pattern:
            /\b(?:fail(?:s|ed|ure)?\s+to\s+(?:\w+\s+)?(?:pay|make\s+(?:\w+\s+){0,2}payments?)|non-?\s?payment|overdue|past[\s-]due|unpaid|delinquent|(?:payment|charge|card|invoice|fees?|amounts?)\b[^.]{0,40}\b(?:fails?|declined|not\s+(?:been\s+)?(?:paid|received|successful|settled|honou?red)|rejected|unsuccessful|outstanding|late)|(?:not\s+receive|unable\s+to\s+(?:charge|collect|process|bill)|cannot\s+(?:charge|collect|process))\b[^.]{0,40}\bpayments?|late\s+payments?|in\s+arrears)\b[^.]{0,140}\b(?:suspen\w+|terminat\w+|cancel\w*|restrict\w*|disabl\w+|block\w*|downgrad\w+|withhold|disconnect\w*|remove|revoke|clos(?:e|ed|ure)|discontinu\w+|limit|delete[sd]?)\b/iu,
          unless: /\b(?:liable|force\s+majeure|personal\s+(?:data|information))\b/iu,
        },
        {
          on: ['suspen', 'terminat', 'cancel', 'disconnect', 'discontinu'],
          pattern:
            /\b(?:suspen\w+|terminat\w+|cancel\w*|restrict\w*|disconnect\w*|discontinu\w+|downgrad\w+|block)\b[^.]{0,140}\b(?:fail(?:s|ed|ure)?\s+to\s+(?:\w+\s+){0,2}pay|non-?\s?payment|overdue|past[\s-]due|unpaid|delinquent|(?:payment|amounts?|fees?|balance)\b[^.]{0,30}\b(?:late|not\s+(?:been\s+)?(?:paid|received)|declined|fails?)|do(?:es)?\s+not\s+pay|not\s+paid|in\s+arrears)\b/iu,
          unless: /\b(?:force\s+majeure|personal\s+(?:data|information)|right\s+to\s+terminate\s+by\s+you)\b/iu,
        },
        {
          on: ['collection', 'collecting', 'to collect', 'debt'],
          pattern:
            /\b(?:collection\s+(?:agenc\w+|costs?|fees?|efforts?|expenses?|actions?|proceedings|services?)|debt\s+collect\w+\b[^.]{0,80}\b(?:costs?|fees?|charge|owe|unpaid|overdue)|(?:costs?|fees?|expenses?)\b[^.]{0,40}\b(?:of\s+collection|of\s+collecting|(?:incurred\s+)?in\s+collecting|to\s+collect|associated\s+with\s+collect\w+))\b/iu,
          unless:
            /\b(?:data\s+collection|personal\s+(?:data|information)|information\s+collection|cookies?|we\s+share|disclose\w*|toll|law\s+enforcement)\b/iu,
        },
        {
          on: ['chargeback', 'charge-back', 'charge back'],
          pattern: /\bcharge[\s-]?backs?\b/iu,
          unless:
            /\b(?:personal\s+(?:data|information)|detect\w*|prevent\s+fraud|sellers?['’]?\s+protection|cookies?|retain|legitimate\s+interests?)\b/iu,
        },
        {
          on: ['late fee', 'late charge', 'late payment', 'returned payment', 'returned check', 'insufficient funds'],
          pattern:
            /\b(?:late\s+(?:payment\s+)?(?:fees?|charges?)|returned[\s-](?:payment|che(?:ck|que))\s+(?:fees?|charges?)|insufficient\s+funds)\b[^.]{0,120}\b(?:charge[sd]?|pay|fees?|apply|assess\w*|impose[sd]?|incur\w*|liable|responsible|owe)\b/iu,
          unless: /\bpersonal\s+(?:data|information)\b/iu,
        },
        {
          on: ['set off', 'set-off', 'offset', 'remain responsible', 'remain liable', 'uncollected', 'amounts you owe', 'owed'],
          pattern:
            /\b(?:(?:set[\s-]?off|offset|deduct|recoup|recover)\b[^.]{0,80}\b(?:amounts?\s+(?:\w+\s+){0,3}ow(?:e|ed|ing)|owed?\b|debts?)|remain\s+(?:responsible|liable)\b[^.]{0,60}\b(?:uncollected|unpaid|outstanding|amounts?)|uncollected\s+amounts?)\b/iu,
          unless: /\b(?:carbon|emissions?|liabilit\w+|you\s+may\s+(?:not\s+)?set[\s-]?off)\b/iu,
        },
      ],
      matches: [
        'Overdue invoices bear interest of 1.5% per month.',
        'If your payment fails, we may suspend your plan until you pay.',
        'We can terminate this contract for non-payment of the fees.',
        'You pay the costs of collection, including those of an agency.',
        'A chargeback that is not justified leads to a ban.',
        'A late fee of $10 will apply to each missed instalment.',
        'We may set off what you are paid against amounts that you owe.',
      ],
      passes: [
        'We process this data for our legitimate interest in support.',
        'The collection of personal data ends when you leave.',
        'We may suspend your account if you break these rules.',
        'Fees are due on the 1st of each month.',
      ],
    },
    {
      id: 'taxes-fees',
      name: 'Taxes and additional fees',
      polarity: 'neutral',
      severity: 'low',
      because: 'The price can be higher than the one that you saw first.',
      meaning: 'Taxes and other charges can come on top of the price, and you pay them.',
      impact: (_parameters, text) => {
        if (
          /\b(?:prices?|fees?|amounts?|charges?|rates?)\b[^.]{0,60}\b(?:includes?|inclusive\s+of|including)\b[^.]{0,40}\b(?:taxes|tax|vat|gst)\b/iu.test(
            text,
          ) &&
          !/\b(?:not\s+includ|exclu|do(?:es)?\s+not)/iu.test(text)
        )
          return 'Prices **include tax**.';
        const what = nameThings(
          text,
          [
            [/\b(?:tax(?:es)?|vat|gst|levies|duties)\b/i, 'taxes'],
            [
              /\b(?:data|messaging|message|sms|text|carrier|roaming|airtime)\b[^.]{0,30}\b(?:rates?|charges?|fees?|plan)\b|\binternet\s+(?:access|service|connection)\b/i,
              'the charges of your phone or internet provider',
            ],
            [/\boverages?\b|\bexce(?:ed|ss)\w*\b[^.]{0,40}\b(?:limit|quota|usage|allowance|storage)/i, 'extra use'],
            [
              /\b(?:foreign|international|cross-border)\s+(?:transaction|exchange|currency)|\bconversion\s+fees?\b|\bbank\s+(?:fees?|charges?)\b/i,
              'bank fees',
            ],
            [/\b(?:shipping|delivery|handling|customs)\b/i, 'shipping and customs'],
          ],
          'and',
        );
        return what && `You also pay ${what}.`;
      },
      why: 'The first price you see is not always the whole price. Taxes depend on where you live. Charges by your phone company or bank never show at checkout.',
      note: 'It often does not say how much these charges are, only that you pay them.',
      regulations: [
        {
          name: 'Directive 2011/83/EU, Arts. 6(1)(e), 6(6), 22',
          jurisdiction: 'EU',
          bears: 'A consumer must see the total price with taxes first, and need not pay charges that were not shown.',
        },
        {
          name: 'Digital Markets, Competition and Consumers Act 2024, s. 230',
          jurisdiction: 'UK',
          bears: 'An offer to consumers must show the total price with taxes and mandatory fees.',
        },
        {
          name: 'Consumers Legal Remedies Act, Civ. Code § 1770(a)(29)',
          jurisdiction: 'US-CA',
          bears: 'The advertised price must include all mandatory fees, except taxes and shipping.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:prices?|fees?|amounts?|charges?|rates?)\s+(?:\w+\s+){0,4}?(?:includes?|(?:is|are)\s+inclusive\s+of)\s+(?:\w+\s+){0,4}?(?:taxes|tax|vat|gst)\b/iu,
          polarity: 'favourable',
          because: 'The price includes tax.',
        },
      ],
      related: ['payment-authorisation', 'price-changes', 'late-payment', 'usage-limits'],
      signals: [
        {
          on: ['tax', 'vat', 'gst', 'duties', 'levies'],
          pattern:
            /\b(?:exclu(?:de|des|ding|sive)|not\s+includ\w+|plus|inclu(?:de|des|ding|sive)|in\s+addition\s+to|additional|net\s+of|before|subject\s+to|responsible\s+for|liable\s+for|pay(?:ing|ment\s+of)?|add|charge|withh(?:old|eld)\w*|deduct\w*|collect|remit|bear)\b[^.]{0,80}\b(?:(?:applicable|sales|value[\s-]added|use|withholding|service|local|any|all|such|relevant|excise|indirect|income|other|and|of|for)\s+tax(?:es)?|taxes|vat|gst|(?:customs|import|excise)\s+(?:\w+\s+)?duties|levies)\b/iu,
          unless:
            /\b(?:personal\s+(?:data|information)|tax\s+(?:authorit\w+|identification|id|returns?|purposes|records?|reporting|forms?)|retain|retention|cookies?|heavy\s+duties|legal\s+obligation|agency|(?:these|its|their|our|your|such|additional)\s+duties)\b/iu,
        },
        {
          on: ['tax'],
          pattern:
            /\b(?:tax(?:es)?|vat)\b[^.]{0,80}\b(?:(?:is|are)\s+(?:\w+\s+){0,2}(?:responsib\w+|added|charged|included|excluded|payable|calculated|your)|(?:will|may|shall)\s+(?:be\s+)?(?:\w+\s+)?(?:added|charged|appl(?:y|ied)|calculated|collected|imposed|payable|borne))\b/iu,
          unless:
            /\b(?:personal\s+(?:data|information)|tax\s+(?:authorit\w+|identification|id|returns?|purposes|records?)|retain|cookies?)\b/iu,
        },
        {
          on: [
            'carrier',
            'operator',
            'messag',
            'data rate',
            'data charge',
            'roaming',
            'airtime',
            'internet',
            'mobile',
            'sms',
            'data plan',
            'telecom',
            'network',
          ],
          pattern:
            /\b(?:(?:carrier|operator|messag\w+|sms|text|data|airtime|roaming|mobile|telephone|network|internet|telecommunications?)(?:[\s,/'’]{1,3}(?:and|or|and\/or|data|text|messaging|message|other|service|provider|providers|internet|usage|access|network|connection|carrier|operator|roaming|s|phone)){0,5}[\s'’]{1,3}(?:rates?|charges?|fees?|costs?|tariffs?))\b[^.]{0,100}\b(?:appl(?:y|ies)|responsib\w+|incur\w*|charge[sd]?|your|pay|from\s+your)\b|\b(?:responsible\s+for|pay|bear|incur)\b[^.]{0,80}\b(?:(?:carrier|operator|messag\w+|sms|data|roaming|internet|mobile|telephone|network|access|telecommunications?)(?:[\s,/'’]{1,3}(?:and|or|data|text|messaging|other|service|provider|internet|usage|access|connection)){0,4}\s+(?:rates?|charges?|fees?|costs?))\b/iu,
          unless: /\b(?:personal\s+(?:data|information)\s+(?:we|that)|cookies?|legal\s+fees?)\b/iu,
        },
        {
          on: ['overage', 'exceed', 'excess'],
          pattern:
            /\boverages?\s+(?:fees?|charges?|rates?)\b|\b(?:exceed\w*|excess(?:ive)?|over)\b[^.]{0,80}\b(?:limits?|quota|allowances?|allotment|bandwidth|storage|usage|plan|cap)\b[^.]{0,80}\b(?:charged?|fees?|bill(?:ed)?|invoiced?)\b/iu,
          unless: /\b(?:liabilit\w+|liable|damages)\b/iu,
        },
        {
          on: [
            'transaction fee',
            'conversion',
            'bank fee',
            'bank charge',
            'processing fee',
            'service fee',
            'delivery fee',
            'convenience fee',
            'surcharge',
            'exchange fee',
            'shipping',
            'administrative fee',
            'setup fee',
            'additional fee',
            'additional charge',
            'extra charge',
            'extra fee',
            'other charges',
            'other fees',
            'fees or charges',
          ],
          pattern:
            /\b(?:(?:foreign|international|cross-border)\s+(?:transaction|exchange)\s+(?:fees?|charges?)|(?:currency\s+)?conversion\s+(?:fees?|charges?|costs?)|bank(?:ing)?\s+(?:fees?|charges?)|(?:processing|service|delivery|convenience|administrative|set-?up|exchange|shipping(?:\s+and\s+handling)?)\s+(?:fees?|charges?|costs?)|surcharges?|(?:additional|extra|other)\s+(?:\w+\s+)?(?:fees?|charges?))\b[^.]{0,100}\b(?:appl(?:y|ies)|responsib\w+|incur\w*|charged?|pay(?:able)?|added|in\s+addition|impose[sd]?|may|will|your)\b/iu,
          unless:
            /\b(?:personal\s+(?:data|information)|arbitrat\w*|refund\w*|without\s+(?:any\s+)?(?:additional|extra)|no\s+(?:additional|extra)|late|rights?\s+(?:request|to)|frivolous|hearing|fees\s+to\s+remove|attorneys?|access\s+request)\b/iu,
        },
        {
          on: ['internet', 'equipment', 'device', 'hardware'],
          pattern:
            /\byou\b[^.]{0,40}\b(?:responsible\s+for|pay|bear|provide)\b[^.]{0,80}\b(?:costs?|fees?|charges?|expenses?)\b[^.]{0,100}\b(?:internet|equipment|devices?|hardware|telecommunications?|network|connection|data)\b/iu,
          unless: /\b(?:legal|attorneys?|arbitrat\w*|damaged?|return\w*|replace\w*|lost|stolen)\b/iu,
        },
      ],
      matches: [
        'Prices exclude VAT and other applicable taxes.',
        'You are responsible for all sales taxes.',
        'Taxes will be added where the law demands it.',
        'Message and data rates apply to text alerts.',
        'If you exceed the storage of your plan, you are billed for the excess.',
        'Your bank can add foreign transaction fees, which you pay.',
        'You bear the cost of your own internet connection and device.',
      ],
      passes: [
        'We keep invoices for 10 years for the tax authorities.',
        'Our moderators carry out their duties with care.',
        'Each side pays its own legal fees.',
        'A rights request costs you nothing.',
      ],
    },
    {
      id: 'virtual-items',
      name: 'Virtual items and credits',
      polarity: 'adverse',
      severity: 'medium',
      because: 'You pay for something that you do not own and can lose.',
      meaning: 'Virtual items and credits are not yours like money: they can expire or be taken away.',
      impact: (parameters, text) => {
        if (/\b(?:not|never)\s+expire/iu.test(text)) return 'Credits or items **do not expire**.';
        const time = nameDuration(parameters);
        if (time && /\bexpir|\bvalid\b|\bwithin\b|\binactiv/iu.test(text)) return `Credits or items run out after ${time}.`;
        const points = nameThings(
          text,
          [
            [
              /\b(?:no|not|without)\b[^.]{0,60}\b(?:cash|monetary|real[\s-]world|real\s+money|value)\b|\bredeem\w*\b[^.]{0,40}\b(?:cash|real)/i,
              "can't be turned into money",
            ],
            [/(?<!\b(?:not|never)\s)\bexpir/i, 'can expire'],
            [/\blicen[sc]e/i, 'are only licensed to you'],
            [
              /\b(?:not|non|nor|never)\b[^.]{0,40}\b(?:transfer|resell|resold|exchange|trade)|\bnon-?transferable/i,
              "can't be passed on",
            ],
            [/\bforfeit|\blos(?:e|t)\b/i, 'can be lost'],
            [
              /\b(?:we|us|company|our)\b[^.]{0,80}\b(?:remov|modif|delet|eliminat|manag|chang|regulat|control)\w*/i,
              'can be changed or removed',
            ],
          ],
          'and',
        );
        return points && `Virtual items and credits ${points}.`;
      },
      why: 'Coins, skins and credits cost real money but are worth only what the platform says. If your account closes or the service ends, they are gone. Buy only what you will use soon.',
      note: 'Many terms do not say whether you get money back for unused credits when they close the service.',
      regulations: [
        {
          name: 'Bus. & Prof. Code § 17500.6',
          jurisdiction: 'US-CA',
          bears: 'A seller of digital goods may not say "buy" without telling you that you only get a licence.',
        },
        {
          name: 'Credit CARD Act, 15 U.S.C. § 1693l-1',
          jurisdiction: 'US',
          bears: 'Gift cards that were paid for last at least 5 years; promotional and loyalty credits are exempt.',
        },
        {
          name: 'Civ. Code § 1749.5',
          jurisdiction: 'US-CA',
          bears: 'Gift cards that were paid for may not expire, and small balances can be paid out in cash.',
        },
        {
          name: 'Directive (EU) 2019/770, Art. 2(7)',
          jurisdiction: 'EU',
          bears: 'Paying with virtual currency counts as paying a price, so your rights for faulty digital content apply.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:forfeit\w*|(?:delet|remov|eliminat|revok|confiscat|cancel)\w*)\b/iu.test(text) &&
            /\b(?:without\s+(?:\w+\s+){0,3}(?:notice|liability|refund|compensation)|sole\s+discretion|any\s+time)\b/iu.test(text),
          severity: 'high',
          because: 'They can take it away at any time or without paying you.',
        },
        {
          when: ({ text }) => /\b(?:not|never)\s+expires?\b/iu.test(text),
          severity: 'low',
          because: 'It does not expire.',
        },
      ],
      polarityRules: [
        {
          pattern: /\b(?:do|does|will|shall)\s+not\s+expire\b|\bnever\s+expires?\b|\bno\s+expir(?:y|ation)\b/iu,
          polarity: 'favourable',
          because: 'It does not expire.',
        },
      ],
      related: ['no-refunds', 'free-trial', 'limited-license', 'data-loss-on-termination'],
      signals: [
        {
          on: ['virtual', 'in-game', 'in-app'],
          pattern:
            /\b(?:virtual|in-game|in-app)\s+(?:\w+\s+)?(?:currenc(?:y|ies)|goods?|items?|money|coins?|credits?|points|gifts?|property|assets)\b[^.]{0,200}\b(?:licen[sc]|purchas|acquir|redeem|refund|transfer|value|s[eo]l[dl]|own|real|forfeit|expir|earn|eliminat|manag|regulat|property)|\b(?:licen[sc]|purchas|acquir|redeem|refund|transfer|value|s[eo]l[dl]|own|forfeit|expir|earn|eliminat|manag|regulat)\w{0,6}\b[^.]{0,120}\b(?:virtual|in-game|in-app)\s+(?:\w+\s+)?(?:currenc(?:y|ies)|goods?|items?|money|coins?|credits?|points|gifts?|property|assets)\b/iu,
          unless:
            /\b(?:personal\s+(?:data|information)|collect|cookies?|cheat\w*|(?:cash|convertible)\s+virtual\s+currency|bitcoin|money\s+laundering|mining|virtual\s+currency\s+(?:exchange|business|network|wallet)s?|cryptocurrenc\w+)\b/iu,
        },
        {
          on: ['cash', 'monetary', 'real-world', 'real world', 'real money'],
          pattern:
            /\b(?:no|not|without|never|nor|cannot|neither)\b[^.]{0,100}\b(?:cash\s+value|monetary\s+value|(?:real[\s-]world|actual|intrinsic)\s+(?:\w+\s+)?(?:value|currency|money)|(?:redeem\w*|exchang\w*|convert\w*|cash(?:ed)?)\b[^.]{0,40}\b(?:cash|money|real[\s-]world|legal\s+(?:tender|currency)|fiat))\b/iu,
          unless:
            /\b(?:personal\s+(?:data|information)|contest|sweepstakes|prizes?|consideration|in\s+exchange\s+for\s+(?:money|your))\b/iu,
        },
        {
          on: [
            'credit',
            'points',
            'coins',
            'tokens',
            'gems',
            'balance',
            'rewards',
            'robux',
            'bits',
            'wallet',
            'vouchers',
            'gift card',
            'miles',
          ],
          pattern:
            /\b(?:(?:unused|promotional|service|account|referral|purchased|your|all|any|such|these|store|bonus|gift|prepaid|free|the|remaining|unredeemed)\s+(?:\w+\s+){0,2}?)?(?:credits?|points|coins|tokens|gems|(?:gift\s+card|wallet|account|credit)\s+balances?|rewards|gift\s+(?:cards?|certificates?|vouchers?)|wallet\s+funds)\b[^.]{0,80}\b(?:(?:will|shall|may|do|does|to|automatically)\s+(?:not\s+)?(?:\w+\s+)?expire|expires?|(?:is|are|be|become)\s+(?:\w+\s+){0,2}(?:forfeited|non-?transferable|not\s+transferable|void|lost|only\s+redeemable|licensed|not\s+redeemable)|(?:can|may)(?:not|\s+not)\s+be\s+(?:\w+\s+){0,2}(?:transferred|exchanged|redeemed|sold|resold|combined|refunded))\b/iu,
          unless:
            /\b(?:personal\s+(?:data|information)|credit\s+cards?\s+(?:expir|will)|(?:access|authentication|session|security|api|device|refresh)\s+tokens?|cookies?|tax\s+credits?|trade)\b/iu,
        },
        {
          on: ['credit', 'points', 'coins', 'balance', 'rewards', 'gift card', 'wallet'],
          pattern:
            /\b(?:forfeit\w*|los(?:e|s\s+of))\b[^.]{0,80}\b(?:(?:unused|remaining|accrued|accumulated|unredeemed|your|any|all)\s+(?:\w+\s+){0,3}?)(?:credits|points|coins|balances?|rewards|tokens|gift\s+cards?|items)\b/iu,
          unless: /\b(?:personal\s+(?:data|information)|cookies?)\b/iu,
        },
        {
          on: ['licens', 'licenc', 'own'],
          pattern:
            /\b(?:licen[sc]ed?,?\s+(?:and\s+)?not\s+sold|limited\s+licen[sc]e|do(?:es)?\s+not\s+own|no\s+(?:ownership|property)|not\s+(?:your\s+)?(?:property|own\w*))\b[^.]{0,160}\b(?:virtual|in-game|coins|gems|credits|points|skins|items|currenc(?:y|ies)|balance|digital\s+(?:goods|content|items))\b|\b(?:virtual|in-game|coins|gems|credits|points|skins|digital\s+(?:goods|items))\b[^.]{0,160}\b(?:licen[sc]ed?,?\s+(?:and\s+)?not\s+sold|limited\s+(?:\w+[,\s]{1,2}){0,5}licen[sc]e|do\s+not\s+own|no\s+ownership)\b/iu,
          unless: /\b(?:personal\s+(?:data|information)|third[\s-]party\s+content)\b/iu,
        },
        {
          on: ['gift card', 'gift certificate', 'stored value', 'prepaid balance', 'e-money', 'wallet'],
          pattern:
            /\b(?:gift\s+(?:cards?|certificates?)|stored[\s-]value|pre-?paid\s+balance|(?:your|the)\s+wallet(?:\s+(?:balance|funds))?)\b[^.]{0,120}\b(?:not\s+(?:be\s+)?(?:redeem\w*|refund\w*|transfer\w*|exchang\w*|resold|reload\w*|replaced)|expir\w*|lost\s+or\s+stolen|no\s+(?:fees|interest)|bank\s+account|only\s+be\s+(?:used|redeemed)|cash\s+value)\b/iu,
          unless: /\b(?:personal\s+(?:data|information)|private\s+keys?|seed\s+phrase|scam\w*)\b/iu,
        },
      ],
      matches: [
        'Virtual currency is a licensed feature, nothing more.',
        'Points have no cash value.',
        'Unused credits expire after 12 months.',
        'If we close your account, you lose any remaining coins.',
        'You do not own the skins and other items that you unlock.',
        'A gift card may not be redeemed for cash and is not replaced if lost or stolen.',
        { text: 'Gems are licensed, not sold, to you.', heading: 'Purchases in the game' },
      ],
      passes: [
        'Your credit card has expired, so we could not charge it.',
        'Access tokens expire after 1 hour.',
        'We collect personal data about the in-game items that you use.',
        'The main points of this contract are listed below.',
      ],
    },
  ],
});
