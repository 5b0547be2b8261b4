import { defineFamily } from './define';
import { nameDuration } from './name-duration';
import { listWords } from './name-things';

/** "the laws of the State of California" → "the State of California"; the sentence around it says "law". */
const nameLaw = (law: string): string => law.replace(/^(?:the\s+)?(?:substantive\s+|internal\s+)?laws?\s+(?:of|in)\s+/iu, '');

/** What a consumer keeps at home, in the words of the terms: the courts or the law of where they live. */
const HOME =
  /\b(?:where|in\s+which)\s+you\s+(?:live|reside|are\s+(?:domiciled|resident|based|located))|\byour\s+(?:\w+\s+){0,2}(?:home|place\s+of\s+residence|country\s+of\s+residence|habitual\s+residence|domicile|local\s+courts?)\b|\b(?:consumer|user)(?:['’]s)?\s+(?:\w+\s+){0,3}(?:resid|domicil|lives?\b)/iu;

export const disputes = defineFamily({
  id: 'disputes',
  name: 'Disputes',
  types: [
    {
      id: 'binding-arbitration',
      name: 'Binding arbitration',
      polarity: 'adverse',
      severity: 'high',
      because: 'You give up the right to have a court decide.',
      meaning: "You can't take them to court: a private arbitrator decides.",
      impact: ({ administrator, places }, text) => {
        if (
          /\bsmall[\s-]{1,3}claims\b/iu.test(text) &&
          /\b(?:may|can|except|unless|either)\b/iu.test(text) &&
          !/\bbinding\b/iu.test(text)
        )
          return 'Arbitration does not apply to small claims: you can still take those to **small claims court**.';
        if (
          /\b(?:fees?|costs?)\b/iu.test(text) &&
          /\b(?:we|us)(?:\s+will|['’]ll|\s+shall)\s+(?:pay|reimburse|cover|bear)/iu.test(text)
        )
          return `They pay arbitration fees for you${administrator ? ` at **${administrator}**` : ''}, within the limits stated here.`;
        const run = administrator ? ` Cases run under **${administrator}**.` : '';
        const held =
          places?.[0] && /\b(?:seat|held|take\s+place|conducted|hearing|location)\b/iu.test(text)
            ? ` Hearings are in **${places[0]}**.`
            : '';
        return run || held ? `You can't take them to court: a private arbitrator decides.${run}${held}` : undefined;
      },
      why: 'An arbitrator is a private decision-maker, not a judge. Hearings are not public, and there is almost no appeal. It can be quicker than court, but you lose the right to choose.',
      note: 'Look for exceptions: many arbitration clauses leave out small claims, intellectual property, or people who live outside the United States. Whether they bind you can depend on how you agreed.',
      regulations: [
        {
          name: 'Federal Arbitration Act, 9 U.S.C. § 2',
          jurisdiction: 'US',
          bears: 'Courts enforce most written agreements to arbitrate, also against consumers.',
        },
        {
          name: 'Ending Forced Arbitration Act, 9 U.S.C. §§ 401–402',
          jurisdiction: 'US',
          bears: 'You can choose court for sexual assault or sexual harassment claims.',
        },
        {
          name: 'Directive 93/13/EEC, Annex 1(q)',
          jurisdiction: 'EU',
          bears: 'A term that sends consumers only to arbitration can be unfair and not bind them.',
        },
        {
          name: 'Directive 2013/11/EU, Art. 10',
          jurisdiction: 'EU',
          bears: "An agreement made before the dispute can't take away a consumer's right to go to court.",
        },
        {
          name: 'Arbitration Act 1996, ss. 89–91',
          jurisdiction: 'UK',
          bears: 'An arbitration term is unfair to a consumer for claims up to £5,000.',
        },
        {
          name: 'Code of Civil Procedure (ZPO) § 1031(5)',
          jurisdiction: 'DE',
          bears: 'Arbitration with a consumer needs a separate signed document.',
        },
        {
          name: 'Consumer Protection Act, CQLR c. P-40.1, s. 11.1',
          jurisdiction: 'CA-QC',
          bears: 'Terms that force consumers into arbitration are prohibited.',
        },
      ],
      severityRules: [
        { when: ({ parameters }) => parameters.optOut === true, severity: 'medium', because: 'You can opt out.' },
        {
          when: ({ document }) => document.has('arbitration-opt-out'),
          severity: 'medium',
          because: 'This document gives you a way to opt out of arbitration.',
        },
        {
          when: ({ text }) =>
            /\b(?:at|in)\s+your\s+(?:sole\s+)?(?:election|option|choice|discretion)\b|\byou\s+may\s+(?:choose|elect)\b/iu.test(
              text,
            ),
          severity: 'medium',
          because: 'You choose whether to arbitrate.',
        },
        {
          when: ({ text }) => /\bsmall[\s-]{1,3}claims\b/iu.test(text) && !/\bbinding\b/iu.test(text),
          severity: 'medium',
          because: 'Small claims stay with the courts.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:arbitration|section|clause|agreement)\b.{0,60}\b(?:does|do|shall|will)\s+not\s+apply\s+(?:to|if)\s+(?:you|users?|consumers?|residents?)\b/iu,
          polarity: 'favourable',
          because: 'It says who is not bound by arbitration.',
          instead: true,
        },
        {
          pattern:
            /\b(?:we|us)(?:\s+will|['’]ll|\s+shall|\s+agree\s+to)\s+(?:promptly\s+)?(?:pay|reimburse|cover|bear)\b.{0,80}\b(?:fees?|costs?)\b/iu,
          polarity: 'favourable',
          because: 'They take on arbitration fees.',
          instead: true,
        },
      ],
      related: [
        'arbitration-opt-out',
        'class-action-waiver',
        'jury-trial-waiver',
        'informal-dispute-resolution',
        'mass-arbitration-rules',
        'exclusive-venue',
      ],
      signals: [
        {
          on: ['arbitrat'],
          pattern:
            /\b(?:resolved?|settled?|decided?|determined?|submit(?:ted)?|referred?|arbitrated|handled|adjudicated|addressed)\b.{0,110}\b(?:by|through|to|in|via|using|with|under)\s+(?:\w+,?\s+){0,5}arbitration\b/iu,
          unless:
            /\b(?:before|prior\s+to)\s+(?:\w+\s+){0,5}arbitration\b|\bnon-binding\b|\bDPF\b|\bPrivacy\s+(?:Shield|Framework)\b|\bopt(?:ed|ing|s)?[\s-]{1,3}out\b|\b(?:not|never)\s+(?:be\s+)?(?:required|obliged|obligated|bound)\b/iu,
        },
        {
          on: ['arbitrat'],
          pattern:
            /\b(?:binding|mandatory|compulsory|final)\b(?:[\w\s,()/&-]{0,40})\barbitrat(?:ion|ed?)\b|\bagree(?:s|d)?\s+(?:that\s+\w+\s+\w+\s+)?to\s+(?:\w+\s+){0,2}arbitrat(?:e|ion)\b|\barbitration\s+(?:is|shall\s+be|will\s+be)\s+(?:final\s+and\s+binding|binding|mandatory)\b/iu,
          unless:
            /\bnon-binding\b|\bDPF\b|\bPrivacy\s+(?:Shield|Framework)\b|\bsurviv|\bopt(?:ed|ing|s)?[\s-]{1,3}out\b|\breject(?:ing|s)?\b|\b(?:prior|before)\b.{0,60}\barbitrat|\bnot\s+(?:agree|be\s+bound|bound|a\s+binding)\b/iu,
        },
        {
          on: ['arbitrator'],
          pattern:
            /\b(?:the|an|any|such|single|sole|one|neutral|each|three|panel\s+of)\s+(?:\w+\s+)?arbitrators?(?:['’]s?)?\b.{0,80}\b(?:shall|will|may|must|has|have|decides?|decision|award|is\s+(?:bound|authori[sz]ed|empowered)|can(?:not)?|conduct|appoint|select)/iu,
          unless: /\bclass\b|\bconsolidate\b|\b(?:batch|bellwether|mass\s+(?:arbitration|filing))/iu,
        },
        {
          on: ['aaa', 'jams', 'arbitration'],
          pattern:
            /\b(?:AAA|JAMS|American\s+Arbitration\s+Association|National\s+Arbitration\s+(?:and|&)\s+Mediation|LCIA|SIAC|HKIAC|CIETAC|London\s+Court\s+of\s+International\s+Arbitration|International\s+Chamber\s+of\s+Commerce|(?:Singapore|Hong\s+Kong|Dubai|Swiss)\s+\w+\s+Arbitration\s+Cent(?:re|er))\b.{0,160}\b(?:rules?|procedures?|administer(?:ed|s)?|arbitration|filing|fees?)\b|\b(?:rules?|procedures?|administered|conducted|commenced?|filed?)\b.{0,100}\b(?:AAA|JAMS|American\s+Arbitration\s+Association|LCIA|SIAC|HKIAC|ICC)\b/iu,
          unless: /\b(?:batch|bellwether|mass\s+(?:arbitration|filing)|similar\s+(?:demands|claims))/iu,
        },
        {
          on: ['arbitrat'],
          pattern:
            /\b(?:fees?|costs?|expenses?)\b.{0,80}\b(?:of\s+(?:the\s+)?(?:such\s+)?arbitration|arbitrat(?:or|ion))\b|\barbitration\s+(?:fees?|costs?|filing|hearings?|proceedings?|awards?|demand)\b.{0,100}\b(?:shall|will|may|must|is|are|paid?)\b/iu,
          unless: /\b(?:batch|bellwether|mass\s+(?:arbitration|filing)|class|opt(?:ed|ing)?[\s-]{1,3}out)\b/iu,
        },
        {
          on: ['arbitrat'],
          pattern:
            /\bFederal\s+Arbitration\s+Act\b|\b(?:seat|place|location|venue|language|legal\s+place)\s+of\s+(?:the\s+)?arbitration\b|\b(?:the\s+|any\s+|such\s+)arbitration\s+(?:shall|will|must|may)\s+(?:be\s+(?:held|conducted|administered|seated|commenced|governed|confidential|final|heard|decided|initiated)|take\s+place|occur|proceed)\b|\b(?:demand|request)\s+for\s+arbitration\b|\b(?:start|commence|initiate|begin)\s+(?:an?\s+)?arbitration(?:\s+proceedings?)?,?\s+(?:by|you\s+must|a\s+party|must)/iu,
          unless: /\b(?:batch|bellwether|mass\s+(?:arbitration|filing)|opt(?:ed|ing)?[\s-]{1,3}out)\b/iu,
        },
        {
          on: ['arbitrat', 'small claims'],
          pattern:
            /\bsmall[\s-]{1,3}claims\b.{0,200}\barbitrat|\barbitrat.{0,240}\bsmall[\s-]{1,3}claims\b|\b(?:except|exceptions?|exclu)\w*\b.{0,60}\b(?:agreement\s+to\s+arbitrate|arbitration\s+(?:agreement|provision|clause))/iu,
          unless: /\bopt(?:ed|ing)?[\s-]{1,3}out\b/iu,
        },
        {
          on: ['small claims', 'individual action'],
          pattern:
            /\b(?:may|can|either|retains?|right)\b.{0,100}\bsmall[\s-]{1,3}claims\s+(?:court|tribunal|matters?)\b|\bsmall[\s-]{1,3}claims\s+court\b.{0,60}\binstead\b/iu,
          under: /\barbitra|\bdisputes?\b/iu,
        },
        {
          on: ['arbitrat'],
          pattern:
            /\b(?:arbitration\s+agreement|agreement\s+to\s+arbitrate|arbitration\s+(?:clause|provision|section))\b.{0,80}\b(?:applies|appl(?:y|ies)\s+to|covers?|includes?|survives?|shall\s+survive|will\s+survive|governs?|requires?|is\s+intended\s+to\s+be\s+(?:interpreted\s+)?broad)/iu,
          unless: /\bopt(?:ed|ing)?[\s-]{1,3}out\b|\bclass\b|\breject/iu,
        },
        {
          on: ['arbitrat'],
          pattern:
            /\b(?:either|any|each|a|the\s+\w+)\s+party\s+may\s+(?:then\s+)?(?:initiate|commence|begin|start|elect|demand|invoke|proceed\s+(?:to|with))\s+(?:\w+\s+){0,4}arbitration\b|\b(?:requires?|requiring|obligated|must|you\s+and\s+(?:we|us|\w+)\s+(?:agree|shall|will))\b.{0,60}\bto\s+(?:submit\s+(?:to\s+)?)?arbitrate\b|\barbitration\s+(?:prevents|precludes|replaces)\b/iu,
          unless: /\bopt(?:ed|ing)?[\s-]{1,3}out\b/iu,
        },
        {
          on: ['arbitrat', 'without a judge', 'instead of'],
          pattern:
            /\barbitration\s+(?:is\s+(?:more\s+informal|less\s+formal)|uses\s+a\s+neutral|means\s+that)|\b(?:no|without\s+an?|rather\s+than\s+an?|instead\s+of\s+an?|not\s+(?:before\s+|by\s+)?an?)\s+judge\b.{0,60}\barbitrat|\barbitrat.{0,80}\b(?:no|without|instead\s+of|rather\s+than|not)\s+(?:\w+\s+){0,3}(?:judge|court)\b/iu,
          unless: /\bopt(?:ed|ing)?[\s-]{1,3}out\b/iu,
        },
      ],
      matches: [
        'Any dispute between you and Larkspur will be settled by binding individual arbitration, not in a court.',
        'At our option, a claim may be referred to and finally resolved by arbitration in Oslo.',
        'The arbitration will be run by JAMS under its streamlined rules that are in force at the time.',
        'A single arbitrator shall hear the case and may award the same relief as a judge could.',
        'We will pay every filing fee and all costs of the arbitration for claims below $5,000.',
        'The Federal Arbitration Act governs how this section is read and enforced.',
        { text: 'Either of us may bring an individual case in small claims court.', heading: 'Arbitration agreement' },
      ],
      passes: [
        'Both sides may agree to try non-binding mediation with a neutral person.',
        'Any dispute belongs before the courts of Rotterdam.',
        'You may opt out of binding arbitration by writing to us within 30 days of sign-up.',
        'We keep records of messages that moderators have reviewed.',
        'We are not required to take part in dispute resolution before a consumer arbitration board, and you may sue us in court.',
      ],
    },
    {
      id: 'class-action-waiver',
      name: 'Class action waiver',
      polarity: 'adverse',
      severity: 'high',
      because: 'Small claims are often only worth bringing together.',
      meaning: "You can't join other users in a class action: you bring claims only on your own.",
      impact: (_parameters, text) => {
        if (/\bplaintiff\b|\bclass\s+(?:member|representative)\b/iu.test(text))
          return "You can't **start or join a class action** against them: you bring claims only on your own.";
        if (/\bconsolidat|\bcombine|\bjoin(?:ed|der)?\b/iu.test(text))
          return "Your claim can't be **combined** with other people's claims, unless both sides agree.";
        if (/\bunenforceable|\binvalid|\bseverable|\bseparate/iu.test(text))
          return 'It says what happens if a court refuses to uphold the **ban on class actions**.';
        return undefined;
      },
      why: "Many harms are too small for one person to sue over. A class action lets thousands of people share the cost. Without it, most people don't claim at all.",
      note: 'Often this sits inside the arbitration section and falls with it. See what the terms say happens if a court finds the waiver invalid.',
      regulations: [
        {
          name: 'Federal Arbitration Act, 9 U.S.C. § 2',
          jurisdiction: 'US',
          bears: 'Class waivers inside arbitration agreements are generally upheld (AT&T Mobility v. Concepcion, 2011).',
        },
        {
          name: 'Representative Actions Directive (EU) 2020/1828',
          jurisdiction: 'EU',
          bears: 'Qualified entities can sue for consumers as a group, whatever the terms say.',
        },
        {
          name: 'Consumer Protection Act, CQLR c. P-40.1, s. 11.1',
          jurisdiction: 'CA-QC',
          bears: 'Terms that bar consumers from class actions are prohibited.',
        },
        {
          name: 'Consumer Protection Act, 2002, s. 8',
          jurisdiction: 'CA-ON',
          bears: 'Consumers may join class proceedings despite a term that says otherwise.',
        },
      ],
      severityRules: [
        {
          when: ({ document }) => document.has('arbitration-opt-out'),
          severity: 'medium',
          because: 'This document gives you a way to opt out of arbitration, often with this waiver.',
        },
      ],
      related: ['binding-arbitration', 'arbitration-opt-out', 'jury-trial-waiver', 'mass-arbitration-rules'],
      signals: [
        {
          on: ['class', 'collective', 'representative'],
          pattern:
            /\b(?:waiv\w+|relinquish\w*|giv(?:e|es|ing)\s+up|forgo\w*|forfeit\w*|not|preventing|prevents|precludes|excluding|can(?:not|['’]t)|won['’]t|neither|no\s+right|no|prohibit\w*|without|rather\s+than|never)\b.{0,200}\b(?:class(?:[\s-]{1,3}wide)?|collective|consolidated|representative|group|mass)(?:[\s,/]{1,3}(?:or|and|and\/or|collective|consolidated|representative|coordinated|class|mass|multi-claimant|private|attorney|general|group)){0,6}[\s-]{1,3}(?:actions?|arbitrations?|proceedings?|lawsuits?|suits?|litigations?|claims?|members?|basis|relief|capacity)\b/iu,
          unless:
            /\bwe\s+do\s+not\s+collect\b|\b(?:currently|already)\s+(?:the\s+subject|pending)\b|\bclass\s+of\s+(?:data|users)\b|\bopt(?:ed|ing)?[\s-]{1,3}out\b.{0,80}\b(?:within|by\s+(?:sending|e-?mail|mail))/iu,
        },
        {
          on: ['individual'],
          pattern:
            /\b(?:only|solely|exclusively)\s+(?:\w+\s+){0,6}(?:on|in)\s+(?:an?\s+|your\s+(?:own\s+)?|its\s+|our\s+|their\s+|his\s+or\s+her\s+)?(?:or\s+its\s+|respective\s+)?individual\s+(?:basis|capacity|capacities)\b|\bon\s+an\s+individual\s+basis(?:\s+only|,?\s+(?:and\s+)?not)\b|\b(?:claims?|disputes?|arbitrat\w+|relief|action|proceedings?)\b.{0,120}\b(?:on\s+an\s+individual\s+basis|in\s+(?:an?|your|its|their|our)\s+(?:or\s+its\s+)?individual\s+capacity)\b/iu,
          unless:
            /\b(?:employee|director|officer)s?\s+in\s+(?:their|an?)\s+individual\s+capacity|\b(?:rights\s+request|refunds?|case-by-case)\b/iu,
        },
        {
          on: ['consolidat', 'combine', 'join'],
          pattern:
            /\b(?:arbitrator|court|arbitration|parties|you|claims?|disputes?)\b.{0,60}\b(?:may|shall|will|can|must)(?:\s+not|not)\b.{0,40}\b(?:consolidat\w+|combin\w+|join\w*|aggregat\w+)\b.{0,80}\b(?:claims?|person|proceedings?|users?|arbitrations?|members?|part(?:y|ies)|another)\b/iu,
          unless: /\b(?:sanction|personal\s+(?:data|information))\b/iu,
        },
        {
          on: ['class action', 'class-action', 'class arbitration', 'class, '],
          pattern:
            /\b(?:class|representative|collective)(?:[\s,-]{1,3}(?:or\s+)?(?:class|representative|collective|group|consolidated|mass)){0,3}[\s-]{1,3}(?:actions?|arbitrations?|proceedings?|litigations?)\b.{0,80}\b(?:(?:is|are|will|shall|may)\s+(?:hereby\s+)?(?:not\b|be\s+(?:waived|prohibited)|waived|prohibited|barred)|waivers?)\b|\bclass\s+action\s+waiver\b.{0,80}\b(?:is|are|shall|will|applies|unenforceable|invalid|severable)\b/iu,
        },
        {
          on: ['class'],
          pattern: /\b(?:affects?|impacts?)\b.{0,80}\brights?\b.{0,120}\bclass\s+actions?\b|\bindividual\s+\(non-class\b/iu,
        },
        {
          on: ['private attorney general'],
          pattern: /\bprivate\s+attorneys?[\s-]{1,3}general\b/iu,
          unless: /\bopt(?:ed|ing)?[\s-]{1,3}out\b/iu,
        },
      ],
      matches: [
        'You and Pinemoor may bring claims only in your own individual capacity, and not as a plaintiff or class member in any class or representative proceeding.',
        'You waive any right to take part in a class action against the Company.',
        "The arbitrator may not combine more than one person's claims without everyone's consent.",
        'Class arbitrations and class actions are not permitted.',
        'Each customer agrees that disputes will be arbitrated on an individual basis only.',
        'We each agree that neither of us will act as a private attorney general.',
      ],
      passes: [
        'We encrypt your files with first-class security.',
        'Each request is looked at on an individual basis by our support team.',
        'You and we both waive a trial by jury.',
        'Nothing here stops a regulator from bringing a case for a class of consumers.',
      ],
    },
    {
      id: 'jury-trial-waiver',
      name: 'Jury trial waiver',
      polarity: 'adverse',
      severity: 'high',
      because: 'You give up a right that the US Constitution protects.',
      meaning: 'You give up the right to have a jury decide your case.',
      impact: (_parameters, text) =>
        /\b(?:if|to\s+the\s+extent|where|in\s+the\s+event)\b.{0,120}\bcourt\b/iu.test(text)
          ? 'If a dispute goes to court, **a judge decides it alone**, without a jury.'
          : /\barbitrat/iu.test(text)
            ? 'An arbitrator decides, so you give up both **a judge and a jury**.'
            : undefined,
      why: 'In the United States a jury of ordinary people can decide civil cases. Companies often expect lower awards without one. Once you waive the jury, it is hard to get it back.',
      note: 'Some states, such as California and Georgia, do not honour a jury waiver that was made before the dispute. Arbitration is another matter.',
      regulations: [
        {
          name: 'US Constitution, Seventh Amendment',
          jurisdiction: 'US',
          bears: 'It protects jury trials in federal civil cases; the right can be waived knowingly.',
        },
        {
          name: 'Code of Civil Procedure § 631',
          jurisdiction: 'US-CA',
          bears:
            'It lists the ways to waive a jury; a waiver in a contract before the dispute is not one (Grafton Partners, 2005).',
        },
      ],
      severityRules: [
        {
          when: ({ document }) => document.has('arbitration-opt-out'),
          severity: 'medium',
          because: 'This document gives you a way to opt out of arbitration, often with this waiver.',
        },
        {
          when: ({ text }) =>
            /\bif\b.{0,60}\b(?:you\s+are\s+(?:not\s+)?an?\s+(?:business|consumer)|permitted\s+by\s+law)/iu.test(text),
          severity: 'medium',
          because: 'It binds only some users or only where the law allows it.',
        },
      ],
      related: ['binding-arbitration', 'class-action-waiver', 'exclusive-venue'],
      signals: [
        {
          on: ['jury'],
          pattern:
            /\b(?:waiv\w+|relinquish\w*|giv(?:e|es|ing|en)\s+up|forgo\w*|forfeit\w*|surrender\w*|renounc\w+)\b.{0,200}\bjury\b|\bjury\b.{0,80}\b(?:waived|given\s+up|waiver)\b/iu,
          unless: /\b(?:does|do|did|shall|will)\s+not\s+(?:waive|give\s+up)\b|\bnot\s+waiving\b/iu,
        },
        {
          on: ['jury'],
          pattern:
            /\b(?:no|without\s+an?|without|rather\s+than\s+an?|instead\s+of\s+an?|nor|not(?:\s+by|\s+before|\s+in|\s+have)?\s+an?|not\s+(?:by\s+)?an?|judge\s+or|judge\s+and)\s+(?:court\s+or\s+|judge\s+or\s+|judge\s+and\s+|trial\s+by\s+)?jury\b|\bneither\b.{0,80}\bjury\b/iu,
        },
        {
          on: ['jury'],
          pattern:
            /\b(?:rather\s+than|instead\s+of|prevents?|precludes?|eliminat\w+|limits?|los(?:e|ing))\b.{0,100}\bjury(?:\s+trials?)?\b|\bno\s+class\s+actions\s+or\s+jury\b|\bjury\s+trials?\s+(?:waivers?|is\s+not)\b|\baffects?\b.{0,40}\brights?\b.{0,140}\bjury\b/iu,
        },
        {
          on: ['jury'],
          pattern: /\b(?:not|never)\s+(?:be\s+entitled\s+to|have\s+the\s+right\s+to|have|get|be\s+heard\s+by)\b.{0,60}\bjury\b/iu,
        },
      ],
      matches: [
        'You and Brackwater each waive any right to a trial by jury.',
        'By agreeing to arbitrate, both sides give up the right to go to court and to have a jury hear the case.',
        'There is no judge or jury in arbitration.',
        'If a claim proceeds in court, a judge will decide it without a jury.',
        'The right to a jury trial is hereby waived by each party.',
      ],
      passes: [
        'Contest entries are scored by a jury of three designers.',
        'You waive any right to bring a class action.',
        'You may serve on a jury without losing your reward points.',
      ],
    },
    {
      id: 'arbitration-opt-out',
      name: 'Arbitration opt-out',
      polarity: 'favourable',
      severity: 'low',
      because: 'It lets you keep your right to go to court.',
      meaning: 'You can say no to arbitration, if you tell them in time.',
      impact: (parameters, text) => {
        const time = nameDuration(parameters);
        const by = parameters.channels?.length ? `, by **${listWords(parameters.channels)}**` : '';
        const change = /\b(?:reject|refus)\w*\b.{0,60}\b(?:change|amend|modif|updat)/iu.test(text);
        const what = change ? 'reject a change to the arbitration terms' : 'opt out of arbitration';
        if (!time)
          return by
            ? `You can ${what}${by}.`
            : change
              ? 'You can **reject a change** to the arbitration terms and keep the old ones.'
              : undefined;
        const from = /\b(?:sign(?:ing|ed)?[\s-]?up|regist(?:er|ration)\w*|creat\w+\s+(?:an?|your)\s+account)\b/iu.test(text)
          ? ' from sign-up'
          : /\bfirst\b.{0,40}\b(?:use|access|visit|accept|agree|became?|subject)/iu.test(text)
            ? ' from when you first use or accept'
            : /\b(?:purchas|order|buy)/iu.test(text)
              ? ' from your purchase'
              : '';
        return `You have ${time}${from} to ${what}${by}.`;
      },
      why: 'An opt-out costs you nothing and keeps your right to go to court, often also to join a class action. The time is short and starts when you accept. Few people know about it.',
      note: 'Check what the notice must contain and where it must go. Some opt-outs cover only new disputes, or need a new notice for each account.',
      regulations: [
        {
          name: 'Federal Arbitration Act, 9 U.S.C. § 2',
          jurisdiction: 'US',
          bears: 'Courts see a real chance to opt out as a sign that the arbitration agreement is fair.',
        },
      ],
      related: ['binding-arbitration', 'class-action-waiver', 'change-notice'],
      signals: [
        {
          on: ['opt'],
          pattern:
            /\bopt(?:s|ed|ing)?[\s-]{1,3}out\b.{0,120}\b(?:arbitrat\w*|class\s+action\s+waiver|dispute\s+resolution)|\barbitrat\w*\b.{0,160}\bopt(?:s|ed|ing)?[\s-]{1,3}out\b/iu,
        },
        {
          on: ['reject', 'decline', 'refuse'],
          pattern:
            /\b(?:you|users?|customers?|members?|either\s+party)\b.{0,40}\b(?:may|can|have\s+the\s+(?:right|option)\s+to|right\s+to|wish\s+to|choose\s+to|want\s+to)\b.{0,30}\b(?:reject|decline|refuse|withdraw\s+from)\b.{0,80}\barbitrat/iu,
          unless: /\b(?:may|can)\s+not\b|\bcannot\b|\barbitrator\s+(?:may|shall|will|can)/iu,
        },
        {
          on: ['arbitrat'],
          pattern:
            /\b(?:do|does|did)\s+not\s+(?:wish|want|agree|consent)\s+to\s+(?:\w+\s+){0,4}(?:arbitrat\w*|this\s+arbitration)\b.{0,240}\b(?:notif\w+|notice|writ\w+|e-?mail|send|within)\b/iu,
          unless: /\b(?:do|must|should|may)\s+not\s+(?:use|access|register)|\bstop\s+using\b/iu,
        },
        {
          on: ['opt'],
          pattern:
            /\bopt(?:s|ed|ing)?[\s-]{1,3}out\b.{0,160}\b(?:days?|notices?|written|writing|requests?|letter|mail|postmarked|waiver|in\s+a\s+timely)\b|\b(?:days?|notices?|written|writing|letter|mail|postmarked)\b.{0,160}\bopt(?:s|ed|ing)?[\s-]{1,3}out\b/iu,
          under: /\barbitrat/iu,
        },
        {
          on: ['opt-out', 'opt out', 'opting out'],
          pattern:
            /\bopt(?:ing)?[\s-]{1,3}out\b|\b(?:name|address|phone|e-?mail|account|username|statement|signature|signed)\b/iu,
          under:
            /\b(?:opt(?:ing)?[\s-]{1,3}out|reject)\b.{0,60}\barbitrat|\barbitrat.{0,60}\bopt(?:ing)?[\s-]{1,3}out\b|\bopt[\s-]{1,3}out\s+notice\b.{0,60}\b(?:must|should|includ|state)/iu,
        },
        {
          on: ['reject'],
          pattern:
            /\breject\w*\b.{0,80}\b(?:changes?|amendments?|modifications?|updates?)\b.{0,120}\b(?:days?|written|writing|notice|notif\w+)|\b(?:days?|written|writing|notice|notif\w+)\b.{0,160}\breject\w*\b.{0,60}\b(?:changes?|amendments?|modifications?|updates?)\b/iu,
          under: /\barbitrat|\bdisputes?\s+resolution\b/iu,
        },
        {
          on: ['change', 'amend', 'modif'],
          pattern:
            /\b(?:changes?|amendments?|modif\w+)\b.{0,80}\barbitration\s+(?:agreement|provisions?|section|clause|terms)\b.{0,200}\b(?:reject|opt\s+out)/iu,
        },
      ],
      matches: [
        'You may opt out of this arbitration agreement within 30 days of creating your account by writing to legal@larkspur.example.',
        'If you do not want to arbitrate, send us a signed letter within 45 days of accepting these Terms.',
        'You have the right to reject the arbitration agreement by post.',
        { text: 'Your opt-out notice must be postmarked no later than the 30th day.', heading: 'Agreement to arbitrate' },
        {
          text: 'If we change this section, you may reject the change by sending written notice within 30 days.',
          heading: 'Arbitration and class waiver',
        },
      ],
      passes: [
        'You may opt out of marketing e-mails at any time.',
        'You agree to settle disputes by binding arbitration.',
        'If you do not agree to arbitration, do not use the Service.',
        'California residents may opt out of the sale of personal information.',
      ],
    },
    {
      id: 'mass-arbitration-rules',
      name: 'Mass arbitration rules',
      polarity: 'adverse',
      severity: 'medium',
      because: 'Your case can wait for years behind other cases.',
      meaning: 'When many users bring similar claims, special rules can delay yours.',
      impact: (_parameters, text) => {
        const count =
          /\b(?:(?:[a-z-]+)\s+\((\d{2,4})\)|(\d{2,4}))\s+(?:or\s+more|demands|similar|claims|claimants|individual|such|cases|arbitrations)/iu.exec(
            text,
          );
        const n = count?.[1] ?? count?.[2];
        const of = n ? ` of **${n}**` : '';
        if (/\bbellwether|\btest\s+cases?\b/iu.test(text))
          return 'A few **test cases** go first; other similar claims wait for them.';
        if (/\bbatch/iu.test(text)) return `Similar claims are handled in **batches**${of}, so yours can wait its turn.`;
        if (/\btoll/iu.test(text)) return 'Time limits **stop running** while your claim waits behind similar ones.';
        return n ? `Special rules apply when **${n}** or more users bring similar claims, and they can delay yours.` : undefined;
      },
      why: 'Users with the same problem often bring their claims at the same time. These rules sort the claims into groups that are heard one after the other. Your claim can be on hold until it is your turn.',
      note: 'See whether time limits stop running while you wait, and whether you may go to court after the first group.',
      regulations: [
        {
          name: 'Federal Arbitration Act, 9 U.S.C. § 2',
          jurisdiction: 'US',
          bears: 'Courts can refuse mass procedures that are too one-sided (Heckman v. Live Nation, 9th Cir. 2024).',
        },
      ],
      severityRules: [
        { when: ({ text }) => /\btoll(?:ed|ing)?\b/iu.test(text), severity: 'low', because: 'Time limits stop while you wait.' },
        {
          when: ({ document }) => document.has('arbitration-opt-out'),
          severity: 'low',
          because: 'This document gives you a way to opt out of arbitration.',
        },
      ],
      related: ['binding-arbitration', 'class-action-waiver', 'arbitration-opt-out'],
      signals: [
        {
          on: ['mass arbitration', 'mass-arbitration', 'mass filing', 'mass action'],
          pattern: /\bmass[\s-]{1,3}(?:arbitration|filing|action)s?\b/iu,
          unless: /\bclass\b.{0,40}\bmass\s+action/iu,
        },
        { on: ['bellwether'], pattern: /\bbellwethers?\b/iu },
        {
          on: ['batch'],
          pattern:
            /\bbatch(?:es|ed|ing)?\b.{0,160}\b(?:arbitrat\w*|claims?|demands?|claimants?|cases?)\b|\b(?:arbitrat\w*|claims?|demands?|claimants?|cases?)\b.{0,160}\bbatch(?:es|ed|ing)?\b/iu,
        },
        {
          on: ['similar'],
          pattern:
            /\b(?:\d{2,4}|twenty|twenty-five|fifty|hundred|multiple|many|several)\b.{0,60}\b(?:substantially\s+)?similar\b.{0,60}\b(?:demands?|claims?|claimants?|disputes?|arbitrations?|notices?)\b|\bsimilar\s+(?:demands?|claims?|disputes?|arbitrations?)\b.{0,100}\b(?:same\s+(?:law\s+firm|counsel)|coordinated?|(?:same\s+or\s+)?coordinated\s+counsel)\b/iu,
          unless: /\bcookies?\b|\bpatent\b/iu,
        },
        {
          on: ['counsel for', 'test case', 'staged', 'coordinated', 'remaining'],
          pattern:
            /\bcounsel\s+for\s+(?:the\s+)?(?:claimants|parties)\b.{0,160}\bselect|\btest\s+cases?\b|\b(?:staged|coordinated)\s+(?:process|proceedings?|arbitrations?|filings?|cases?)\b|\bremaining\s+(?:cases|claims|demands)\b.{0,120}\b(?:not|until|stayed|tolled|held|filed)\b/iu,
          under: /\barbitrat|\bdisputes?\b/iu,
          unless: /\bclass\b|\bneither\b/iu,
        },
      ],
      matches: [
        'If 25 or more customers with the same lawyers bring similar demands, the Mass Arbitration Rules apply.',
        'The remaining claims wait until the bellwether cases have been decided.',
        'The administrator will group the demands in batches of no more than 50 claims each.',
        'Where fifty or more substantially similar claims are filed by coordinated counsel, each side picks five cases to go first.',
        {
          text: 'Counsel for the parties will each select ten cases for the first stage.',
          heading: 'Arbitration of many claims',
        },
      ],
      passes: [
        'You may not join your claim with similar claims of other people.',
        'You may not bring a class or mass action.',
        'Orders are shipped in batches every Friday.',
        'We use cookies and many similar tools.',
      ],
    },
    {
      id: 'informal-dispute-resolution',
      name: 'Informal resolution first',
      polarity: 'neutral',
      severity: 'low',
      because: 'It adds a step, but it can settle things faster.',
      meaning: 'You must first try to settle a dispute with them directly.',
      impact: (parameters, text) => {
        const time = nameDuration(parameters);
        const by = parameters.channels?.length ? ` by **${listWords(parameters.channels)}**` : '';
        const must = /\b(?:must|shall|agree|required|will|need\s+to|before|prior)\b/iu.test(text);
        if (time && must) return `You must write to them${by} and wait up to ${time} before you go to court or arbitration.`;
        if (by && must) return `Before you make a claim, you must write to them${by} and try to settle it.`;
        if (/\bmediat/iu.test(text)) return 'A neutral **mediator** can help you settle; the mediator decides nothing.';
        if (/\btoll(?:ed|ing)?\b|\bsuspend/iu.test(text)) return 'Time limits **stop running** while you try to settle.';
        return undefined;
      },
      why: 'A direct talk can solve a problem fast and for free. But it also means that you wait before you can go further. If you skip a step, your claim can be put on hold.',
      note: 'The terms often do not say what happens if they never answer. Keep a copy of your notice and its date.',
      regulations: [
        {
          name: 'Directive 93/13/EEC, Annex 1(q)',
          jurisdiction: 'EU',
          bears: "A first step must not hinder a consumer's right to go to court.",
        },
        {
          name: 'Directive 2008/52/EC, Art. 8',
          jurisdiction: 'EU',
          bears: 'Time limits must not run out while a mediation in a cross-border dispute goes on.',
        },
        {
          name: 'Regulation (EU) 2019/1150, Arts. 11–12',
          jurisdiction: 'EU',
          bears: 'Platforms must offer business users internal complaint handling and name mediators.',
        },
      ],
      severityRules: [
        {
          when: ({ parameters }) => (parameters.days ?? 0) > 60,
          severity: 'medium',
          because: 'You must wait more than 60 days before you can go further.',
        },
      ],
      related: ['binding-arbitration', 'exclusive-venue', 'claim-time-limit'],
      signals: [
        {
          on: ['informal', 'amicabl', 'good faith', 'good-faith'],
          pattern:
            /\b(?:resol\w+|settle\w*|negotiat\w+|discuss\w*|conf(?:er|erence))\b.{0,140}\b(?:informal(?:ly)?|amicabl[ey]|(?:in\s+)?good[\s-]{1,3}faith)\b|\b(?:informal(?:ly)?|amicabl[ey]|good[\s-]{1,3}faith)\b.{0,100}\b(?:resol\w+|settle(?:ment)?s?|negotiat\w+|discuss\w*|disputes?|conference)\b/iu,
          unless:
            /\b(?:informal\s+rules|more\s+informal)\b|\bgood[\s-]{1,3}faith\s+(?:calculation|estimate|belief)\b|\bpersonal\s+(?:data|information)\b|\bprivacy\b|\bcopyright\b|\bforce\s+majeure\b|\bimplied\s+(?:covenant|duty)\b/iu,
        },
        {
          on: [
            'notice of dispute',
            'dispute notice',
            'notice of claim',
            'claim notice',
            'pre-arbitration',
            'pre-dispute',
            'notice of intent',
            'demand letter',
          ],
          pattern:
            /\b(?:notice\s+of\s+(?:a\s+|the\s+|your\s+)?(?:dispute|claim|intent\s+to\s+arbitrate)|dispute\s+notice|claim\s+notice|pre-(?:arbitration|dispute)\s+(?:notice|demand|notification|claim)|demand\s+letter)\b.{0,200}\b(?:must|shall|will|may|should|send|sent|describe|include|within|days?|address|receive[sd]?|receipt)\b|\b(?:send|sent|provide|give|receiv\w+|days?)\b.{0,120}\b(?:notice\s+of\s+(?:a\s+|the\s+|your\s+)?(?:dispute|claim|intent\s+to\s+arbitrate)|dispute\s+notice|claim\s+notice|pre-(?:arbitration|dispute)\s+(?:notice|demand|notification|claim)|demand\s+letter)\b/iu,
          unless: /\b(?:copyright|infring|indemnif|opt(?:ing)?[\s-]{1,3}out|batch|bellwether|mass\s+(?:arbitration|filing))/iu,
        },
        {
          on: ['before', 'prior to'],
          pattern:
            /\b(?:before|prior\s+to)\s+(?:\w+\s+){0,4}?(?:filing|commenc\w+|start\w*|bring\w*|initiat\w+|pursu\w+|resort\w*|seek\w*|fil(?:e|es)|going|proceed\w*|submit\w*|tak\w+|begin\w*)\b.{0,60}\b(?:arbitration|claims?|proceedings?|lawsuits?|suits?|litigation|court|legal\s+(?:action|steps|proceedings?)|disputes?)\b/iu,
          unless:
            /\b(?:copyright|DMCA|infring|counter-?notice|class|waive|within\s+(?:one|1|two|2)\s+\(?|law\s+enforcement|personal\s+(?:data|information)|opt(?:ing)?[\s-]{1,3}out\b|refund|chargebacks?)/iu,
        },
        {
          on: ['dispute', 'claim', 'concern', 'disagree', 'problem'],
          pattern:
            /\b(?:first|initially)\s+(?:\w+\s+){0,4}?(?:contact|notify|reach\s+out|give\s+us|write\s+to|send|attempt|try|seek|agree\s+to)\b.{0,100}\b(?:resolv\w*|settle\w*|dispute|claim)\b|\b(?:attempt|try|trying|endeavou?r|efforts?)\s+(?:\w+\s+){0,3}?(?:to\s+)?(?:first\s+)?(?:resolv\w+|settl\w+)\b.{0,80}\b(?:disputes?|claims?|disagreements?|controvers\w+|issues?|concerns?|it|them)\b.{0,80}\b(?:first|contact\w*|informal\w*|directly|negotiat\w+|discuss\w*|mediat\w+|before|days?)\b/iu,
          unless:
            /\b(?:data\s+protection|personal\s+(?:data|information)|privacy|supervisory|copyright|infring|seller|host|guest|arbitrator)\b/iu,
        },
        {
          on: ['mediat'],
          pattern:
            /\b(?:disputes?|claims?|controvers\w+|part(?:y|ies)|you)\b.{0,120}\b(?:submit\w*|refer\w*|attempt\w*|agree\w*|try|resolv\w+|settl\w+|participat\w+)\b.{0,80}\b(?:non-binding\s+)?mediat(?:ion|ors?)\b/iu,
          unless:
            /\b(?:binding\s+arbitration|AAA|American\s+Arbitration|media\b|bellwether|batch)|\bno\s+obligation\b|\bnot\s+(?:obliged|required|obligated|willing)\b/iu,
        },
        {
          on: [
            'not resolved',
            'unable to resolve',
            'cannot resolve',
            'cannot be resolved',
            'not been resolved',
            'do not resolve',
            'fail to resolve',
            'not reach',
            'unable to reach',
          ],
          pattern:
            /\b(?:not\s+(?:been\s+)?resolved?|unable\s+to\s+(?:resolve|reach)|cannot\s+(?:be\s+)?resolved?|do\s+not\s+(?:resolve|reach)|fail(?:s|ed)?\s+to\s+resolve|not\s+reach(?:ed)?)\b.{0,100}\b(?:within|after)\b.{0,40}\bdays?\b|\bdays?\b.{0,80}\b(?:not\s+(?:been\s+)?resolved|unable\s+to\s+(?:resolve|reach))\b/iu,
          unless: /\b(?:data\s+protection|personal\s+(?:data|information)|privacy|copyright|seller|buyer)\b/iu,
        },
        {
          on: ['conference', 'settlement', 'meet and confer'],
          pattern:
            /\b(?:settlement|resolution|dispute|informal|telephone|telephonic|video)\s+(?:\w+\s+){0,2}conference\b|\bmeet\s+and\s+confer\b/iu,
          under: /\bdisputes?\b|\barbitrat|\bresolution\b|\binformal/iu,
        },
      ],
      matches: [
        'Before starting a lawsuit, you agree to tell us about the problem and to give us 60 days to fix it.',
        'We both agree to try to resolve any dispute informally first.',
        'A notice of dispute must describe the claim and what you ask for.',
        'The parties shall first attempt to settle any claim by negotiation between managers.',
        'If the matter is not resolved within 30 days after the talks began, either side may go to court.',
        'You agree to refer any dispute to non-binding mediation before anything else.',
      ],
      passes: [
        'Any dispute will be finally settled by arbitration.',
        'We settle refunds within 14 days.',
        'Guests and hosts solve problems between themselves.',
        'You may complain to a data protection authority before you go to court.',
      ],
    },
    {
      id: 'governing-law',
      name: 'Governing law',
      polarity: 'neutral',
      severity: 'low',
      because: 'Consumer law at home often applies anyway.',
      meaning: 'It names the country or state whose law applies to this agreement.',
      impact: ({ law, places }, text) => {
        const of = law ?? places?.[0];
        const home = /\b(?:mandatory|consumer\s+protection|protections?|deprive)\b/iu.test(text) && HOME.test(text);
        if (of)
          return `The law of **${nameLaw(of)}** applies${home ? ', but you keep the consumer protection of **where you live**' : ''}.`;
        if (home) return 'You keep the consumer protection of **where you live**.';
        return HOME.test(text) ? 'The law of **where you live** applies.' : undefined;
      },
      why: 'The chosen law decides which rights you have and how the terms are read. A foreign law can be hard to look up. In many places your own consumer law protects you even so.',
      note: 'Where the clause does not mention consumers, the mandatory consumer law of your country can still apply.',
      regulations: [
        {
          name: 'Rome I Regulation (EC) No 593/2008, Art. 6',
          jurisdiction: 'EU',
          bears: "A choice of law can't take away the protection of the law where a consumer lives.",
        },
        {
          name: 'Consumer Rights Act 2015, s. 74',
          jurisdiction: 'UK',
          bears: 'Consumer protection applies to a contract with a close link to the UK, even under a foreign law.',
        },
        {
          name: 'UN Convention on the International Sale of Goods (CISG), Arts. 2, 6',
          jurisdiction: 'INT',
          bears: 'It does not cover consumer sales, and parties may exclude it.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:law|laws)\b.{0,60}\bof\s+(?:the\s+|your\s+)?(?:country|state|place|jurisdiction)?\s*(?:where|in\s+which)\s+you\s+(?:live|reside)/iu,
          polarity: 'favourable',
          because: 'The law of where you live applies.',
        },
        {
          pattern: /\b(?:deprive|mandatory\s+(?:provisions?|consumer|protections?|laws?|rules))\b/iu,
          polarity: 'favourable',
          because: 'You keep the protection of your own law.',
          instead: true,
        },
      ],
      related: ['exclusive-venue', 'binding-arbitration', 'mandatory-rights-preserved'],
      signals: [
        {
          on: ['govern', 'constru', 'interpret', 'subject to'],
          pattern:
            /\b(?:governed|construed|interpreted|enforced|regulated|determined)\b(?:[\s,]{1,3}(?:and|or|by|construed|interpreted|enforced|governed|exclusively|solely|under|in\s+(?:all\s+respects|accordance\s+with|accordance|compliance\s+with)|and\/or|shall\s+be|will\s+be|treated|regulated|subject\s+to|pursuant\s+to|according\s+to|with|all\s+respects|applied|accordingly|performed)){1,14}\s+(?:only\s+|solely\s+|exclusively\s+)?(?:the\s+)?(?:(?:\w+|[A-Z]\.[A-Z]\.)\s+){0,6}laws?\b/iu,
          unless:
            /\b(?:processing|handling|your)\s+(?:of\s+)?(?:your\s+)?personal\s+(?:data|information)\b|\bcreditor|\bnot\s+governed\b|\brights\s+of\s+residents\b|\bapplicable\s+(?:data|privacy)/iu,
        },
        {
          on: ['law'],
          pattern:
            /\blaws?\s+of\s+(?:the\s+)?(?:(?:state|country|commonwealth|republic|kingdom|federal\s+republic|province|jurisdiction|district)\s+of\s+)?[\w\s,.'’()/&-]{2,120}?\b(?:shall\s+|will\s+|(?:exclusively\s+|solely\s+)?)(?:exclusively\s+)?(?:appl(?:y|ies)|governs?|control)\b/iu,
          unless: /\bpersonal\s+(?:data|information)\b/iu,
        },
        {
          on: ['law'],
          pattern:
            /\b(?!applicable|following|these|such|no|other|mandatory|this|that|the|your|local|tax|case|privacy|protection|competition)(?:[A-Z]\p{Ll}+|English|Dutch|German|Irish|French|Swiss|Swedish|U\.?S\.?|federal)\s+laws?\s+(?:shall\s+|will\s+)?(?:exclusively\s+)?(?:appl(?:y|ies)|governs?)\b/u,
          unless: /\bPersonal\s+(?:Data|Information)\b|\bwhere\b|\bif\b|\bunless\b/u,
        },
        {
          on: ['conflict'],
          pattern:
            /\b(?:conflicts?[\s-]{1,3}of[\s-]{1,3}laws?|conflict\s+laws?|choice[\s-]{1,3}of[\s-]{1,3}laws?|conflicts?\s+of\s+law)\s*(?:rules?|principles?|provisions?|doctrines?|analysis|statutes?|norms?|clauses?)?\b/iu,
          unless: /\b(?:data\s+exporter|conflict\s+of\s+interest)/iu,
        },
        {
          on: ['convention', 'cisg', 'uniform c'],
          pattern:
            /\b(?:United\s+Nations|UN|U\.N\.|Vienna)\s+(?:Sales\s+)?Convention\b|\bConvention\s+(?:on|of|for)\s+(?:the\s+)?(?:contracts?\s+for\s+(?:the\s+)?)?International\s+Sales?\b|\bCISG\b|\bUniform\s+Computer\s+Information\s+Transactions\s+Act\b/iu,
          unless: /\bRights?\s+of\s+the\s+Child|\bagainst\s+(?:corruption|transnational)/iu,
        },
        {
          on: ['mandatory', 'deprive', 'consumer protection'],
          pattern:
            /\b(?:mandatory|compulsory|non-derogable)\s+(?:\w+\s+){0,4}?(?:laws?|provisions|rules|protections?|rights)\b.{0,100}\b(?:where|in\s+which|habitual|resid\w+|domicil\w+|country)\b|\b(?:deprive|without\s+prejudice\s+to|benefit\s+(?:from|of)|protection\s+(?:afforded|offered|given|granted|provided))\b.{0,160}\b(?:law|provisions?|rights|rules)\b.{0,100}\b(?:where\s+you|in\s+which\s+(?:you|the\s+consumer)|habitual(?:ly)?|country\s+of\s+residence|your\s+(?:country|place|state))\b/iu,
          unless: /\bpersonal\s+(?:data|information)\b|\bGDPR\b|\bdata\s+protection\b/iu,
        },
        {
          on: ['law'],
          pattern:
            /\b(?:governing|applicable)\s+law\s+(?:is|shall\s+be|will\s+be)\b|\blaws?\s+(?:that\s+)?(?:governs?|governing|appl(?:y|ies)\s+to)\s+(?:these\s+terms|this\s+(?:agreement|contract)|the\s+(?:agreement|contract|terms))/iu,
        },
      ],
      matches: [
        'These Terms are governed by and construed in accordance with the laws of the State of Oregon, without regard to its conflict of laws rules.',
        'Dutch law applies to this agreement.',
        'The laws of England and Wales will apply to any dispute that arises from these terms.',
        'The United Nations Convention on Contracts for the International Sale of Goods does not apply.',
        'If you are a consumer, you benefit from any mandatory provisions of the law of the country in which you live.',
        'The applicable law shall be that of Estonia.',
      ],
      passes: [
        'You must follow every law that applies to your use of the Service.',
        'The courts of Bern have exclusive jurisdiction.',
        'How we process your personal data is governed by our Privacy Policy and data protection law.',
        'We may disclose information where the law requires it.',
      ],
    },
    {
      id: 'exclusive-venue',
      name: 'Courts and venue',
      polarity: 'adverse',
      severity: 'medium',
      because: 'You may have to sue far from home.',
      meaning: 'It says which courts, in which place, decide a dispute.',
      impact: ({ courts, places }, text) => {
        const where = courts ?? places?.[0];
        const named = where
          ? /\b(?:court|tribunal)/iu.test(where)
            ? `**${where.replace(/^the\s+/iu, '')}**`
            : `courts of **${where}**`
          : undefined;
        if (/\bnon-?exclusive/iu.test(text))
          return named
            ? `The ${named} may hear a dispute, but **not only** those.`
            : 'The courts named here may hear a dispute, but **not only** those.';
        if (HOME.test(text) && !/\bwaiv/iu.test(text))
          return named
            ? `You can sue in the courts of **where you live**, or in the ${named}.`
            : 'You can sue in the courts of **where you live**.';
        if (/\bforum\s+non\s+conveniens\b|\bwaive\b.{0,80}\b(?:objection|venue|jurisdiction)/iu.test(text))
          return named
            ? `You accept the ${named} and can't object that they are **too far away**.`
            : "You can't object that the court is **too far away**.";
        return named ? `You must go to the ${named} for a dispute.` : undefined;
      },
      why: 'A court far away makes it costly to sue, or to defend yourself. Many people give up for that reason. In some countries consumers can sue at home whatever the terms say.',
      note: 'Such a clause often does not bind consumers in the EU or the UK. It may also apply only to disputes that do not go to arbitration.',
      regulations: [
        {
          name: 'Brussels I bis Regulation (EU) No 1215/2012, Arts. 17–19',
          jurisdiction: 'EU',
          bears: 'A consumer can sue at home and, as a rule, can be sued only there.',
        },
        {
          name: 'Directive 93/13/EEC, Annex 1(q)',
          jurisdiction: 'EU',
          bears: 'A venue that hinders a consumer from suing can be unfair (Océano Grupo, C-240/98).',
        },
        {
          name: 'Civil Jurisdiction and Judgments Act 1982, ss. 15A–15E',
          jurisdiction: 'UK',
          bears: 'A consumer in the UK can sue in the part of the UK where they live.',
        },
        {
          name: 'Code of Civil Procedure (ZPO) § 38',
          jurisdiction: 'DE',
          bears: 'A venue agreed with a consumer before the dispute has no effect.',
        },
      ],
      severityRules: [
        { when: ({ text }) => /\bnon-?exclusive\b/iu.test(text), severity: 'low', because: 'Other courts stay open to you.' },
        { when: ({ text }) => HOME.test(text), severity: 'low', because: 'You can go to court at home.' },
        {
          when: ({ document }) => document.has('binding-arbitration'),
          severity: 'low',
          because: 'It matters only for disputes that do not go to arbitration.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:you|consumers?|users?)\s+(?:may|can|could|are\s+entitled\s+to|have\s+the\s+right\s+to)\b.{0,80}\b(?:bring|sue|start|take|file|pursue|initiate|enforce|defend|claim)\w*\b.{0,160}\b(?:where\s+you\s+(?:live|reside|are)|in\s+which\s+you\s+(?:live|reside|are)|your\s+(?:\w+\s+){0,2}(?:home|residence|domicile|local|country|member\s+state)|courts?\s+of\s+(?:your|their)|England|Scotland|Scottish|Northern\s+Ireland|Wales|place\s+of\s+(?:residence|domicile))/iu,
          polarity: 'favourable',
          because: 'You can sue at home.',
          instead: true,
        },
        {
          pattern:
            /\b(?:does|do|shall|will)\s+not\s+(?:affect|limit|deprive|exclude)\b.{0,100}\b(?:courts?|jurisdiction|bring|proceedings)\b/iu,
          polarity: 'favourable',
          because: 'Your own courts stay open to you.',
          instead: true,
        },
      ],
      related: ['governing-law', 'binding-arbitration', 'jury-trial-waiver'],
      signals: [
        {
          on: ['jurisdiction'],
          pattern:
            /\b(?:sole|exclusive(?:ly)?|non-?exclusive|personal|subject\s+to\s+the|submit\w*\s+to\s+the|consent\w*\s+to\s+the|irrevocabl[ey]|full|territorial|submits?)\b.{0,80}\bjurisdiction\b.{0,120}\b(?:courts?|tribunals?|venue|located|of\s+(?:the\s+)?\p{L}+|in\s+\p{L}+)\b|\b(?:courts?|tribunals?)\b.{0,160}\b(?:have|has|shall|will|with)\b.{0,40}\bjurisdiction\b/iu,
          unless:
            /\barbitral\s+tribunal\b|\bpersonal\s+(?:data|information)\b|\b(?:any|a)\s+court\s+(?:of\s+competent|having|with|that\s+has)\b|\bcourts?\s+with\s+(?:proper\s+)?jurisdiction\b|\bsmall[\s-]{1,3}claims\b|\bjudicial\s+district\b|\bDistrict\s+Court\s+for\b|\blaw\s+enforcement\b|\bdata\s+(?:subject|exporter|importer)s?\b|\bDMCA\b|\bcounter[\s-]{1,3}noti|\bsubscriber['’]s\s+address\b|\b(?:copyright|infring)/iu,
        },
        {
          on: ['court', 'venue'],
          pattern:
            /\b(?:exclusively|solely|only|must|shall|will)\b.{0,80}\b(?:brought|filed|litigated|resolved|heard|instituted|commenced|settled|submitted|adjudicated|decided|tried|initiated)\b.{0,100}\b(?:courts?|venue)\b/iu,
          unless:
            /\b(?:arbitrator|small[\s-]{1,3}claims|law\s+enforcement|counter[\s-]{1,3}noti|copyright|infring|without\s+a\s+jury)|\b(?:any|a)\s+(?:civil\s+)?court\s+(?:of\s+competent|having)\b|\b(?:not|rather\s+than|instead\s+of)\s+(?:in\s+)?(?:a\s+)?court\b|\b(?:through|by)\s+(?:\w+\s+){0,4}arbitration\b|\bclass\b/iu,
        },
        {
          on: ['court', 'venue'],
          pattern:
            /\b(?:brought|filed|litigated|resolved|heard|instituted|commenced|settled|submitted|adjudicated|decided|subject|bring|litigate|resolve|submit)\b.{0,80}\b(?:exclusively|only|solely|exclusive)\b.{0,100}\b(?:courts?\s+(?:of|in|located|located\s+in|sitting|situated|for)|(?:state|federal|local|provincial|competent|irish|english|dutch|german|french|swiss)\s+(?:and|or|\/|and\/or)?\s*(?:\w+\s+)?courts?)\b/iu,
          unless: /\b(?:arbitrator|law\s+enforcement|counter[\s-]{1,3}noti|copyright|class\s+action)/iu,
        },
        {
          on: ['venue', 'forum'],
          pattern:
            /\b(?:exclusive|sole|proper|legal|jurisdiction\s+and|personal\s+jurisdiction\s+and|place\s+of)\s+(?:\w+\s+)?(?:venue|forum)\b.{0,120}\b(?:courts?|county|located|shall\s+be|will\s+be|is|in|for)\b|\bvenue\s+(?:shall|will|is|lies?|for|in)\b|\bforum\s+non\s+conveniens\b|\binconvenient\s+forum\b|\bwaiv\w+\b.{0,100}\b(?:objections?|defen[cs]es?|challenges?)\b.{0,80}\b(?:venue|jurisdiction|forum)\b/iu,
          unless:
            /\bforum\s+(?:for\s+(?:users|discussion)|posts?)|\barbitration\s+shall\s+be\b|\bnot\s+apply\b|\b(?:concert|event)\s+venues?\b|\bvenues?\s+(?:staff|owner|operator|rules)\b/iu,
        },
        {
          on: ['court'],
          pattern:
            /\b(?:courts?|proceedings?|claim|action|sue)\b.{0,120}\b(?:where\s+you\s+(?:live|reside|are\s+(?:domiciled|resident|habitually))|in\s+which\s+(?:you|the\s+consumer|he|they)\s+(?:live|reside|are|is|has)|of\s+your\s+(?:\w+\s+){0,3}(?:residence|domicile|home|country)|(?:of|at|in)\s+(?:the\s+consumer['’]s|their|your)\s+(?:\w+\s+){0,3}(?:residence|domicile|home|member\s+state))/iu,
          unless:
            /\b(?:personal\s+(?:data|information)|GDPR|data\s+protection|supervisory|privacy|small[\s-]{1,3}claims|arbitrat|age\s+of|court\s+order|out-of-court)/iu,
        },
        {
          on: ['legal proceedings', 'sue', 'court'],
          pattern:
            /\b(?:you|consumers?)\s+(?:may|can)\s+(?:also\s+)?bring\s+(?:legal\s+)?(?:proceedings|an?\s+action|an?\s+claim|claims?)\b.{0,160}\b(?:courts?|Scotland|Scottish|Northern\s+Ireland|England|Wales|Ireland)\b/iu,
          unless: /\bsmall[\s-]{1,3}claims|\barbitrat|\bdata\s+protection|\bsupervisory/iu,
        },
        {
          on: ['place of', 'competent court', 'courts of', 'courts in', 'courts located'],
          pattern:
            /\bplace\s+of\s+jurisdiction\b|\b(?:competent|appropriate)\s+courts?\s+(?:of|in|at|located|shall|will|is|are)\b|\bcourts?\s+(?:of|in|located\s+(?:in|within))\s+[\w\s,.'’-]{2,60}\b(?:shall|will|are|is)\s+(?:be\s+)?(?:exclusively\s+|solely\s+)?competent\b/iu,
          unless: /\b(?:personal\s+(?:data|information)|order|arbitrat|supervisory|data\s+protection|copyright|any\s+court)\b/iu,
        },
        {
          on: ['court'],
          pattern:
            /^(?:\W{0,3}in\s+)?(?:the\s+)?(?:\w+\s+){0,2}courts?\s+(?:of|in)\s+\p{L}+|^(?:\W{0,3}in\s+)?(?:the\s+)?courts\s+of\s+the\s+country\s+where/iu,
          under: /\b(?:courts?|proceedings|jurisdiction|legal\s+action)\b.{0,100}:$/iu,
          unless: /\b(?:order|disclos|competent\s+jurisdiction)/iu,
        },
        {
          on: ['court'],
          pattern:
            /\b(?:agree|consent)\s+(?:that|to)\b.{0,160}\b(?:state|federal|superior|district)\b.{0,30}\bcourts?\s+(?:located\s+)?(?:in|of|for|within)\b/iu,
          unless: /\b(?:counter[\s-]{1,3}noti|copyright|infring|small[\s-]{1,3}claims|subscriber|judicial\s+district)/iu,
        },
      ],
      matches: [
        'You submit to the exclusive jurisdiction of the courts of Dublin.',
        'Any lawsuit must be brought only in the state or federal courts located in King County, Washington.',
        'You waive any objection to venue in those courts.',
        'If you live in Scotland, you can bring legal proceedings in the Scottish or the English courts.',
        'As a consumer you may sue us in the courts of the country where you live.',
        'Place of jurisdiction is Vienna, Austria.',
        'The venue for all disputes shall be Toronto.',
      ],
      passes: [
        'An arbitrator, not a court, will decide the dispute.',
        'We share data when a court orders us to.',
        'Tickets are valid at the venue shown in the booking.',
        'In your counter-notice you must consent to the jurisdiction of the federal court of your district.',
        'Judgment on the award may be entered in any court of competent jurisdiction.',
      ],
    },
    {
      id: 'claim-time-limit',
      name: 'Shortened time to sue',
      polarity: 'adverse',
      severity: 'high',
      because: 'The law usually gives you more time.',
      meaning: 'You lose your claim if you do not bring it within a set time.',
      impact: (parameters) => {
        const time = nameDuration(parameters);
        return time ? `You have ${time} to bring a claim; after that it is lost.` : undefined;
      },
      why: 'Laws often give you 2 to 6 years to bring a claim. A shorter time in the terms can run out before you notice the harm or collect the facts.',
      note: 'Check when the time starts: when the problem happens, or when you find out about it. It often ends even if you did not know.',
      regulations: [
        {
          name: 'Civil Practice and Remedies Code § 16.070',
          jurisdiction: 'US-TX',
          bears: "A contract can't set a time to sue that is shorter than 2 years.",
        },
        {
          name: 'Florida Statutes § 95.03',
          jurisdiction: 'US-FL',
          bears: 'A contract term that shortens the time to sue is void.',
        },
        {
          name: 'Directive 93/13/EEC, Annex 1(q)',
          jurisdiction: 'EU',
          bears: 'A term that hinders a consumer from taking legal action can be unfair.',
        },
        {
          name: 'Consumer Rights Act 2015, Sch. 2 para. 20',
          jurisdiction: 'UK',
          bears: 'A term that hinders a consumer from taking legal action can be unfair.',
        },
        {
          name: 'Civil Code (BGB) §§ 202, 307, 309 No. 7',
          jurisdiction: 'DE',
          bears: 'Standard terms cannot shorten the time for claims based on intent, gross negligence or injury.',
        },
      ],
      severityRules: [
        {
          when: ({ parameters }) => parameters.days !== undefined && parameters.days <= 366,
          severity: 'high',
          because: 'You have 1 year or less.',
        },
        {
          when: ({ parameters }) => parameters.days !== undefined && parameters.days > 3 * 366,
          severity: 'low',
          because: 'You have more than 3 years.',
        },
        {
          when: ({ parameters }) => parameters.days !== undefined,
          severity: 'medium',
          because: 'You have more than 1 year, but less than many laws give.',
        },
        {
          when: ({ text }) => /\b(?:applicable|statutory)\b.{0,60}\b(?:limitations?|prescription)\b/iu.test(text),
          severity: 'low',
          because: 'It keeps the time that the law gives.',
        },
      ],
      related: ['binding-arbitration', 'informal-dispute-resolution', 'liability-cap'],
      signals: [
        {
          on: ['barred', 'time-barred'],
          pattern:
            /\b(?:claims?|causes?\s+of\s+action|actions?|suits?|disputes?)\b.{0,240}\b(?:permanently|forever|time)?[\s-]{0,3}barred\b/iu,
          unless:
            /\b(?:res\s+judicata|users?|persons?|individuals?|you)\s+(?:who\s+)?(?:are|is|been|were)\s+barred\b|\bfrom\s+(?:using|receiving|accessing)\b/iu,
        },
        {
          on: ['within', 'year', 'month', 'days'],
          pattern:
            /\b(?:claims?|causes?\s+of\s+action|actions?|suits?|lawsuits?|arbitrations?|proceedings?)\b.{0,160}\b(?:must|shall|has\s+to|have\s+to|needs?\s+to|may\s+(?:only|not)|may\s+be|will)\b.{0,80}\b(?:filed?|brought|commenced?|bring|instituted?|initiated?|start(?:ed)?|made|begun|asserted)\b.{0,60}\b(?:within|later\s+than|more\s+than|after)\b.{0,40}\b(?:years?|months?|days?)\b/iu,
          unless:
            /\b(?:refunds?|chargebacks?|warranty\s+claim|insurance|shall\s+not\s+exceed|aggregate\s+liability|demand\s+for\s+arbitration|copyright|infring|counter-?notice|mass|batch|personal\s+(?:data|information))\b|\b(?:wait|until|at\s+least|answer|respond|reply|notice\s+of\s+dispute\s+(?:is|was))\b/iu,
        },
        {
          on: ['within', 'year', 'month'],
          pattern:
            /\b(?:file|bring|commence|institute|initiate|start|assert|make|pursue)\b.{0,40}\b(?:claims?|causes?\s+of\s+action|actions?|suits?|lawsuits?|arbitrations?|legal\s+proceedings?)\b.{0,100}\b(?:within|(?:more|later)\s+than|no\s+later\s+than)\b.{0,30}\b(?:years?|months?)\b/iu,
          unless: /\b(?:refunds?|chargebacks?|insurance|fees\s+paid|personal\s+(?:data|information)|supervisory|authority)\b/iu,
        },
        {
          on: [
            'statute of limitation',
            'statutes of limitation',
            'limitation period',
            'period of limitation',
            'limitations period',
          ],
          pattern:
            /\b(?:regardless\s+of|notwithstanding|despite|waiv\w+|in\s+spite\s+of)\b.{0,60}\b(?:statutes?|law)\b.{0,200}\b(?:years?|months?|days?)\b|\b(?:limitation|limitations|prescription)\s+periods?\b.{0,100}\b(?:is|are|shall|will|of|reduced|shortened|limited)\b.{0,60}\b(?:years?|months?)\b/iu,
          unless: /\b(?:retain|retention|stor(?:e|age|ed)|keep|kept|personal\s+(?:data|information))\b/iu,
        },
        {
          on: ['accrue', 'arose', 'arises', 'arise'],
          pattern:
            /\b(?:within|more\s+than|later\s+than|after)\b.{0,40}\b(?:years?|months?|days)\b.{0,60}\b(?:after|from|of|since)\b.{0,80}\b(?:claim|cause\s+of\s+action|action|dispute|event|facts?)\b.{0,60}\b(?:accru\w+|aros\w+|arises?|occur\w*|discover\w*|giving\s+rise)\b/iu,
          unless:
            /\b(?:first\s+contact|contact\s+us|aggregate|fees|paid|refunds?|liabilit\w+|retain|personal\s+(?:data|information))\b/iu,
        },
      ],
      matches: [
        'Any claim against Larkspur must be filed within one year after it arose, or it is permanently barred.',
        'You may not bring an action more than 12 months after the event.',
        'Regardless of any statute to the contrary, you must sue within one (1) year after the cause of action arises.',
        'The limitation period for claims for damages is reduced to 1 year.',
        'A cause of action that you do not file in time is forever barred.',
      ],
      passes: [
        'You may ask for a refund within 14 days.',
        'We keep invoices until the statutory limitation period of 6 years has run out.',
        'Our liability is limited to the fees that you paid in the 12 months before the claim arose.',
        'We answer complaints within one month.',
      ],
    },
    {
      id: 'equitable-relief',
      name: 'Injunctive relief for the platform',
      polarity: 'adverse',
      severity: 'low',
      because: 'It comes into play only if they say that you broke the rules.',
      meaning: 'They can ask a court to order you to stop something.',
      impact: (_parameters, text) => {
        if (
          /\b(?:you|user|customer|member|licensee)\b.{0,80}\b(?:waiv\w+|not\s+(?:be\s+)?(?:entitled|seek|enjoin|obtain)|no\s+right|agree\s+not)\b.{0,120}\b(?:injunct|equitable|enjoin|rescind|restrain)/iu.test(
            text,
          ) ||
          /\bwaive\b.{0,100}\b(?:injunct|equitable)/iu.test(text)
        )
          return "You **can't ask a court to stop** something they do; you can only claim money.";
        if (/\b(?:either|each|both|neither)\s+(?:party|of\s+us|side)?|\bparties\b/iu.test(text))
          return '**Either side** can ask a court for an order to stop something, often despite arbitration.';
        if (/\bbond\b|\bsecurity\b.{0,20}\bpost|\bproof\s+of/iu.test(text))
          return 'They can ask a court to order you to stop something, **without a deposit or proof of loss**.';
        return undefined;
      },
      why: 'An injunction is a court order to do or stop something. Often they keep this way to court for themselves while your claims go to arbitration.',
      note: 'See whether both sides have this right. "Without a bond" means that they need not put down money in case the order was wrong.',
      regulations: [
        {
          name: 'Civil Code § 3513 (McGill v. Citibank, 2017)',
          jurisdiction: 'US-CA',
          bears: "A term can't take away your right to seek an order that protects the public.",
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:you|user|customer|member)\b.{0,60}\b(?:waiv\w+|not\s+be\s+entitled|no\s+right|agree\s+not)\b.{0,120}\b(?:injunct|equitable|enjoin)/iu.test(
              text,
            ),
          severity: 'medium',
          because: 'You give up this remedy.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:either|each|both)\s+(?:party|of\s+us|side|parties)\b|\bthe\s+parties\b|\byou\s+(?:or|and)\s+(?:we|us|\w+)\s+(?:may|can|each)\b/iu,
          polarity: 'neutral',
          because: 'Both sides have this right.',
        },
      ],
      related: ['binding-arbitration', 'exclusive-venue', 'investigation-cooperation'],
      signals: [
        {
          on: ['injuncti', 'equitable', 'enjoin'],
          pattern:
            /\b(?:seek(?:ing)?|obtain(?:ing)?|entitled|right|apply(?:ing)?|pursue|grant(?:ed)?|bring|waiv\w+|award|request|ask|file|available|limit\w*|prevent\w*|preclud\w*|enjoin|sue|get|without|initiate)\b.{0,160}\b(?:injuncti(?:on|ons|ve)|equitable|enjoin(?:ing|ed)?)\b.{0,40}\b(?:relief|remed(?:y|ies)|orders?|against|actions?|or|to|in|for|from|the|proceedings?|and|as|without)?/iu,
          unless:
            /\blegal\s+or\s+equitable\s+(?:rights?|remed|claims?)|\b(?:monetary|public),?\s+injunctive\b|\badministration\s+of\s+any\s+arbitration\b|\b(?:copyright\s+owner|trademark\s+owner|counter-?notice|representative\s+of\s+the\s+FTC|defense\s+costs|indemnif\w+|indemnity|arbitrator|public\s+injunctive|class\s+action)\b|\bseek(?:s|ing)?\s+a\s+court\s+order\s+to\s+restrain\b/iu,
        },
        {
          on: ['irrepar'],
          pattern:
            /\birreparabl[ey]\b.{0,160}\b(?:injunct\w*|equitable|relief|remed(?:y|ies)|damages|harm|injury)\b|\birreparabl[ey]\s+(?:harm|injury|damage)/iu,
          unless: /\bfor\s+(?:any|you)\s+irreparable|\bwhere\s+delay\b|\bcould\s+cause\s+you\b|\blose\b|\bdevice\b/iu,
        },
        {
          on: ['injuncti', 'equitable'],
          pattern:
            /\b(?:injuncti(?:on|ons|ve)|equitable)\s+(?:or\s+(?:other\s+)?(?:equitable|injunctive)\s+)?(?:relief|remed(?:y|ies))\b.{0,100}\b(?:is|are|may|shall|will|in\s+(?:any|a)\s+(?:court|jurisdiction)|against\s+you|without)\b/iu,
          unless:
            /\b(?:public\s+injunctive|monetary,\s+injunctive|administration\s+of|indemnif|copyright\s+owner|arbitrator|class\s+action|opt(?:ed)?[\s-]{1,3}out|liabilit)/iu,
        },
        {
          on: ['specific performance', 'enjoin', 'rescind'],
          pattern:
            /\b(?:you|user|customer)\b.{0,80}\b(?:not|no|waive)\b.{0,60}\b(?:enjoin|restrain|rescind)\b.{0,100}\b(?:the|our|distribution|exhibition|service|production|exploitation)\b|\bspecific\s+performance\b/iu,
          unless: /\barbitrator\b/iu,
        },
      ],
      matches: [
        'We may seek an injunction in any court to protect our trade secrets.',
        'You agree that a breach would cause irreparable harm, so that money alone is not enough.',
        'Either party may apply for equitable relief without posting a bond.',
        'You waive any right to seek injunctive relief against the release of the film.',
        'Injunctive relief is available to Larkspur in any court of competent jurisdiction.',
      ],
      passes: [
        'An arbitrator may grant you any relief, injunctive relief included.',
        'You will indemnify us against all losses, damages and injunctive relief costs.',
        'We do our best to give you relief from spam.',
        'The copyright owner is seeking an injunction against the uploader.',
      ],
    },
  ],
});
