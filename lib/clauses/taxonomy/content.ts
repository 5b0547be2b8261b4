import { composePattern } from './compose-pattern';
import { defineFamily } from './define';
import { nameDuration } from './name-duration';
import { listWords, nameThings } from './name-things';
import { forbids, PROHIBITION } from './prohibitions';

/** What readers put into a service. */
const USER_CONTENT = String.raw`(?:(?:user|member|customer|your|posted|submitted|uploaded|public|creator)[- ](?:\w+[- ]){0,2}?(?:content|materials?|submissions?|posts?|contributions?|data|works?|files?|information|input|videos?|photos?|images?|listings?|reviews?|uploads?)|ugc|user[- ]generated\s+content|submissions?|contributions?|(?:the\s+|such\s+|any\s+|that\s+)(?:content|materials?|photos?|videos?|posts?|reviews?))`;

/** What a platform shows or gives its users. */
const THEIR_CONTENT = String.raw`(?:(?:any|the|our|site|this|such|all|its|their|these|of)\s+(?:\w+\s+){0,3}?(?:content|materials?|sites?|websites?|services?|software|apps?|platforms?|products?|pages?|text|images|designs?|logos?|marks|data|documents?|portions?|parts?|publications?|articles?)|any\s+(?:part|portion)\s+(?:of|thereof))`;

/** Uses that a licence to content allows. */
const USES = String.raw`(?:us(?:e|ing)|host|stor(?:e|ing)|copy|reproduc\w*|display|distribut\w*|publish|process|transmit|modif(?:y|ying)|adapt|translat\w*|perform|sublicen[sc]e|create\s+derivative|broadcast|exploit)`;

/** Licence adjectives worth telling the reader, in plain words. */
const ADJECTIVES: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/perpetual|in perpetuity/i, 'for ever'],
  [/irrevocabl/i, "in a way you can't take back"],
  [/royalty|free of charge|without (?:any )?(?:payment|compensation)|no compensation|fully[- ]paid/i, 'without paying you'],
  [/world-?\s?wide|throughout the (?:world|universe)|global/i, 'anywhere in the world'],
  [/sub-?\s?licen[sc]/i, 'and let others do so'],
];

const describeLicence = (licence: readonly string[] | undefined, text: string) =>
  ADJECTIVES.filter(([pattern]) => pattern.test(`${licence?.join(' ') ?? ''} ${text}`)).map(([, words]) => words);

/** Words that keep a licence within the running of the service. */
const ONLY_TO_OPERATE =
  /\b(?:only|solely|limited to|strictly|extent (?:reasonably )?necessary|as (?:reasonably )?necessary|needed|in order to|for the (?:sole |limited )?purposes? of)\b[^.]{0,80}\b(?:operat|provid|running?|deliver|offer|perform|improv|host|display)\w*\b[^.]{0,60}\b(?:services?|platform|site|app|product|software|you)\b/i;

export const content = defineFamily({
  id: 'content',
  name: 'Your content',
  types: [
    {
      id: 'content-license',
      name: 'Licence to your content',
      polarity: 'adverse',
      severity: 'high',
      because: 'The platform may use what you post in ways that you cannot steer.',
      meaning: 'You let the platform use, copy, change and show what you post.',
      impact: ({ licence }, text) => {
        const how = describeLicence(licence, text);
        const uses = nameThings(
          text,
          [
            [/\buse\b/i, 'use'],
            [/copy|reproduc/i, 'copy'],
            [/modif|adapt|edit|derivative|translat/i, 'change'],
            [/distribut|publish|display|perform|show|transmit|broadcast/i, 'show'],
            [/\bsell|commerciali[sz]|exploit/i, 'make money with'],
          ],
          'and',
        );
        if (how.length === 0 && !uses) return undefined;
        const limit = ONLY_TO_OPERATE.test(text) ? ', **only to run the service**' : '';
        return `You let the platform ${uses ?? 'use'} what you post${how.length > 0 ? `, **${listWords(how, 'and').replace(/,? and and /, ' and ')}**` : ''}${limit}.`;
      },
      why: 'You keep your work, but the platform can do with it what the licence says. A broad licence covers advertising, changed versions and use by partners. A narrow one covers only what is needed to show it to people you choose.',
      note: 'It often does not say whether the licence covers private messages and files, or the training of AI.',
      regulations: [
        {
          name: 'Directive 93/13/EEC Art. 3',
          jurisdiction: 'EU',
          bears: 'A consumer term that is far broader than the service needs can be unfair, and so not binding.',
        },
        {
          name: 'German Copyright Act (UrhG) § 31(5)',
          jurisdiction: 'DE',
          bears: 'Where the uses are not named, a licence reaches only as far as its purpose needs.',
        },
        {
          name: '17 U.S.C. §204',
          jurisdiction: 'US',
          bears: 'Exclusive rights pass only in writing; a mere licence can be given by clicking.',
        },
      ],
      severityRules: [
        {
          when: ({ parameters, text }) => /perpetual|irrevocabl/i.test(`${parameters.licence?.join(' ') ?? ''} ${text}`),
          severity: 'high',
          because: 'The licence never ends or cannot be taken back.',
        },
        {
          when: ({ text }) => ONLY_TO_OPERATE.test(text),
          severity: 'medium',
          because: 'The licence is limited to operating the service.',
        },
        {
          when: ({ text }) => /\b(?:ends?|terminates?|expires?|until)\b[^.]{0,80}\b(?:delet|remov|clos|terminat)/i.test(text),
          severity: 'medium',
          because: 'The licence ends when you delete the content.',
        },
      ],
      related: ['content-license-survives', 'user-ownership', 'moral-rights-waiver', 'ai-training'],
      signals: [
        {
          on: ['grant', 'give', 'giving', 'licens', 'licenc'],
          pattern:
            /\b(?:you|users?|customers?|members?|contributors?|publishers?|sellers?|creators?|developers?)\b[^.]{0,160}?\b(?:grants?|granting|giv(?:e|es|ing)|hereby\s+licen[sc]es?|provides?)\b[^.]{0,120}?\b(?:licen[sc]e|(?:non-?exclusive|worldwide|royalty|perpetual|irrevocable|unrestricted|unlimited)[^.]{0,60}\b(?:rights?|permission))\b/iu,
          unless:
            /\b(?:feedback|suggestions?|ideas?\b|(?:we|company|licensors?|apple|google|microsoft|amazon|\w+\s+inc) (?:hereby |also )?grants?|grants? (?:to )?(?:you|users?|customers?|licensee|the user|the customer|the client|members?|each user)\b|(?:granted|licen[sc]ed) to (?:you|the (?:user|customer))|we give you|gives? you|not (?:hereby )?grant|no licen[sc]e|you are (?:hereby )?granted|your logo|trade-?marks?)/iu,
        },
        {
          on: ['licens', 'licenc', 'right', 'permission'],
          pattern: composePattern`\b(?:licen[sc]e|permission|rights?|authori[sz]ation)\b[^.]{0,60}\bto\b[^.]{0,80}\b${USES}\b[^.]{0,160}\b(?:your|user|customer|member)(?:['’]s)?[- ](?:generated[- ])?(?:content|materials?|submissions?|posts?|contributions?|works?|videos?|photos?|uploads?|ugc|files?)\b`,
          unless:
            /\b(?:feedback|grants? (?:to )?(?:you|users?|the user|the customer|licensee)\b|we give you|gives? you|rights? to (?:access|delete|object|complain|opt|request)|no (?:right|licen[sc]e)|(?:do|does|shall|will) not (?:have|grant)|you (?:have|own|possess|hold|represent|warrant|are responsible)|personal (?:data|information))/iu,
        },
        {
          on: ['use', 'cop', 'reproduc', 'publish', 'display', 'distribut', 'modify'],
          pattern: composePattern`\b(?:we|us|the\s+company|\w+)\s+(?:and\s+(?:its|our)\s+\w+\s+)?(?:may|can|has\s+the\s+right\s+to|have\s+the\s+right\s+to|is\s+(?:entitled|free)\s+to|are\s+(?:entitled|free)\s+to|shall\s+be\s+(?:entitled|free)\s+to|reserves?\s+the\s+right\s+to)\s+(?:\w+,?\s+(?:and\s+|or\s+)?){0,5}?${USES}\b[^.]{0,100}\b(?:your|user|member)[- ](?:generated[- ])?(?:content|submissions?|posts?|contributions?|works?|videos?|photos?|uploads?|reviews?|ugc)\b`,
          unless:
            /\b(?:you|users?|remove|delete|refuse|personal (?:data|information)|feedback|monitor|review and|screen|moderat)\b[^.]{0,40}\b(?:may|can)\b|\b(?:you|users?|who|that|others|they|parties) (?:may|can)\b/iu,
        },
        {
          on: ['permission', 'allow', 'authori', 'consent'],
          pattern:
            /\b(?:you\s+(?:\w+\s+){0,2}?(?:give|grant|allow|authori[sz]e|permit|let))\s+(?:us|the\s+company|\w+)\b[^.]{0,60}\b(?:permission|to)\b[^.]{0,60}\b(?:use|host|store|share|publish|display|reproduce|copy|show)\b[^.]{0,80}\b(?:content|posts?|submissions?|photos?|videos?|materials?|ugc|works?)\b/iu,
          unless: /\b(?:personal (?:data|information)|feedback|cookies?|payment|third part(?:y|ies) to (?:use|access))\b/iu,
        },
        {
          on: ['assign', 'transfer', 'property'],
          pattern:
            /\b(?:you|user)\b[^.]{0,60}\b(?:assign|transfer)s?\b[^.]{0,60}\b(?:all|any)\b[^.]{0,40}\b(?:rights?|title|copyrights?)\b[^.]{0,80}\b(?:content|submissions?|materials?|contributions?|user generated)\b/iu,
          unless: /\b(?:feedback|may not|shall not|cannot|suggestions?)\b/iu,
        },
      ],
      matches: [
        'You grant us a worldwide, royalty-free licence to use, copy and modify your content.',
        'By posting, you give Lumora a non-exclusive right to show your photos in its magazine.',
        'We may use, reproduce and publish your posts in any media.',
        'The user grants the operator a licence, free of charge, to host and display what was uploaded.',
        'You allow us to store and share the content that you upload.',
      ],
      passes: [
        'We grant you a limited licence to use the app.',
        'You grant us a licence to use your feedback for any purpose.',
        'You have the right to have your photos deleted.',
        'Posting does not grant us any licence beyond this.',
      ],
    },
    {
      id: 'content-license-survives',
      name: 'Licence outlives deletion',
      polarity: 'adverse',
      severity: 'high',
      because: 'Deleting your content or leaving does not end what the platform may do with it.',
      meaning: 'The platform can go on using what you posted after you delete it or leave.',
      impact: (parameters, text) => {
        const time = nameDuration(parameters);
        if (time && /delet|remov|terminat|clos/i.test(text))
          return `The platform can keep using what you posted for ${time} after you delete it or leave.`;
        const all = `${parameters.licence?.join(' ') ?? ''} ${text}`;
        const never = [
          ...(/perpetual|in perpetuity/i.test(all) ? ['for ever'] : []),
          ...(/irrevocabl/i.test(all) ? ["and you can't take it back"] : []),
        ];
        if (never.length > 0) return `The platform can use what you post **${never.join(' ').replace(/^and you/, 'and you')}**.`;
        if (/shared|other users|others|re-?post/i.test(text))
          return 'What you posted **stays where others have shared or saved it**, even after you delete it.';
        return undefined;
      },
      why: 'You may want something back that you posted years ago. Under such a term you can delete your copy, but not end the use of it. Copies with other people stay as well.',
      note: 'It is often unclear if "irrevocable" still binds you where you agreed as a child. The law may also let you take consent back.',
      regulations: [
        {
          name: 'GDPR Art. 17',
          jurisdiction: 'EU',
          bears: 'You can demand that personal data in your posts is erased, whatever the licence says.',
        },
        { name: '17 U.S.C. §203', jurisdiction: 'US', bears: 'Authors can end a licence 35 years after they gave it.' },
        {
          name: 'Directive (EU) 2019/790 Art. 22',
          jurisdiction: 'EU',
          bears: 'Authors can revoke an exclusive licence that is not used.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /back-?\s?ups?|(?:reasonable|limited) (?:period|time)|cach/i.test(text) && !/perpetual|irrevocabl/i.test(text),
          severity: 'medium',
          because: 'The content only stays for a while, for technical reasons.',
        },
        {
          when: ({ text }) => /shared (?:it )?with (?:other|others)|re-?post/i.test(text) && !/perpetual|irrevocabl/i.test(text),
          severity: 'medium',
          because: 'It lasts only where others have shared the content.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\blicen[sc]es?\b[^.]{0,60}\b(?:will|shall|does)?\s*(?:end|terminate|expire|cease)s?\b[^.]{0,80}\b(?:when|upon|once|if|after)\b/iu,
          polarity: 'favourable',
          because: 'The licence ends when you delete or leave.',
        },
      ],
      related: ['content-license', 'deletion-right', 'survival', 'data-loss-on-termination'],
      signals: [
        {
          on: ['perpetual', 'irrevocabl', 'perpetuity'],
          pattern:
            /\b(?:you|users?|customers?|members?|contributors?|sellers?|creators?|publishers?)\b[^.]{0,160}?\b(?:grants?|granting|giv(?:e|es|ing)|licen[sc]es?)\b[^.]{0,200}?\b(?:perpetual(?:ly)?|irrevocabl[ey]|in\s+perpetuity|for\s+the\s+(?:full|entire|maximum)\s+(?:duration|term))\b/iu,
          unless:
            /\b(?:feedback|suggestions?|ideas?\b|(?:we|company) (?:hereby )?grants?|grants? (?:to )?(?:you|users?|customers?|licensee)\b|not\s+(?:perpetual|irrevocable))/iu,
        },
        {
          on: ['perpetual', 'irrevocabl', 'perpetuity'],
          pattern:
            /\b(?:perpetual|irrevocable)\b[^.]{0,200}\b(?:licen[sc]e|right)\b[^.]{0,200}\b(?:your|user|member|such|posted|submitted)[- ](?:generated[- ])?(?:content|submissions?|materials?|posts?|contributions?|works?|videos?|photos?|ugc|information)\b/iu,
          unless: /\b(?:feedback|suggestions?|ideas?\b|grants? (?:to )?(?:you|users?|customers?|licensee)\b|granted to you)/iu,
        },
        {
          on: ['surviv', 'continu', 'remain', 'persist', 'last', 'even', 'after'],
          pattern:
            /\b(?:licen[sc]es?|permissions?|rights?\s+(?:you\s+(?:have\s+)?)?grant(?:ed|s)?)\b[^.]{0,100}\b(?:surviv\w*|continu\w*|remain\w*|persist\w*|last|extend|(?:shall|will|does)\s+not\s+(?:end|terminate|expire))\b[^.]{0,100}\b(?:after|even|terminat|delet|remov|stop|clos|following|cancel)/iu,
          unless:
            /\b(?:your licen[sc]e to use|limited licen[sc]e|our licen[sc]e to you|granted to you|feedback|personal data)\b/iu,
        },
        {
          on: ['content', 'post', 'material', 'copies', 'information', 'submission', 'review', 'contribution'],
          pattern:
            /\b(?:content|posts?|materials?|submissions?|copies|reviews?|comments?|contributions?|videos?|photos?|messages)\b[^.]{0,60}\b(?:may|will|might|can|could)\s+(?:still\s+|also\s+|continue\s+to\s+)?(?:continue|remain|persist|be\s+(?:visible|available|displayed|accessible|seen|viewable|retained|kept)|appear|exist|stay|live\s+on|be\s+used)\b[^.]{0,120}\b(?:(?:after|even\s+(?:if|after|though|when)|following|once|despite|when)\b[^.]{0,60}\b(?:delet|remov|terminat|clos|leav|cancel|deactivat|no\s+longer))/iu,
          unless: /\b(?:cookies?|legal (?:obligation|requirement)s?|retention period|restored)\b/iu,
        },
        {
          on: ['delet', 'remov'],
          pattern:
            /\b(?:delet|remov)\w*\b[^.]{0,100}\b(?:content|posts?|materials?|submissions?|reviews?|comments?|contributions?|videos?|photos?|messages)\b[^.]{0,120}\b(?:may|will|might|can|could)\s+(?:still\s+|nevertheless\s+|continue\s+to\s+|nonetheless\s+){0,2}(?:remain|persist|be\s+(?:visible|available|accessible|viewable|stored|in\s+our)|exist|appear|stay|continue|have\s+been\s+(?:copied|cached))/iu,
          unless: /\b(?:cookies?|restored|we may (?:remove|delete))\b/iu,
        },
      ],
      matches: [
        'You grant us a perpetual and irrevocable licence to show your content.',
        'The licence continues even after you delete the post or close your account.',
        'Your reviews may remain visible after your account is closed.',
        'If you delete your content, copies of that content may still be available where others shared it.',
        'The rights you granted survive the end of this contract, even if you stop using Lumora and remove your videos.',
      ],
      passes: [
        'You give us a perpetual licence to use your feedback.',
        'We grant you an irrevocable licence to the font.',
        'The duty to pay survives termination.',
        'We keep your invoices after you close the account, as tax law demands.',
      ],
    },
    {
      id: 'moral-rights-waiver',
      name: 'Moral rights waiver',
      polarity: 'adverse',
      severity: 'medium',
      because: 'You give up being named, or objecting to changes.',
      meaning: 'You give up the right to be named as the author, to approve uses or to object to changes.',
      impact: (_, text) => {
        if (/approv|inspect/i.test(text) && !/moral/i.test(text))
          return "You can't **inspect or approve** how your content is used.";
        if (/attribut|credit|named/i.test(text))
          return "The platform can use your work **without naming you**, and you can't object to changes.";
        return undefined;
      },
      why: 'Your work can appear without your name, cut or changed. For photographers, writers and artists a credit is worth money.',
      note: 'In many countries moral rights cannot be given up; there the term has little effect.',
      regulations: [
        {
          name: 'Berne Convention Art. 6bis',
          jurisdiction: 'INT',
          bears: 'Authors can claim authorship and object to harmful changes to their work.',
        },
        {
          name: 'Copyright, Designs and Patents Act 1988 s. 77–87',
          jurisdiction: 'UK',
          bears: 'Gives moral rights, and lets authors waive them in writing.',
        },
        {
          name: 'Code de la propriété intellectuelle Art. L121-1',
          jurisdiction: 'FR',
          bears: 'Moral rights cannot be given up.',
        },
        {
          name: '17 U.S.C. §106A',
          jurisdiction: 'US',
          bears: 'Gives moral rights only to works of visual art, waivable in writing.',
        },
      ],
      polarityRules: [
        {
          pattern: /\b(?:retain|keep|do(?:es)? not waive|respect)\b[^.]{0,60}\bmoral rights/iu,
          polarity: 'favourable',
          because: 'You keep your moral rights.',
        },
      ],
      related: ['content-license', 'publicity-rights', 'user-ownership'],
      signals: [
        {
          on: ['moral', 'droit'],
          pattern:
            /\b(?:waiv\w*|renounc\w*|relinquish\w*|give\s+up|not\s+(?:to\s+)?(?:assert|exercise|enforce|invoke)|forego|surrender)\b[^.]{0,160}\b(?:moral\s+rights?|droit\s+moral|rights?\s+of\s+(?:attribution|paternity|integrity|authorship)|author['’]?s?['’]?\s+(?:personal\s+|moral\s+)rights?)/iu,
        },
        {
          on: ['moral', 'droit'],
          pattern:
            /\b(?:moral\s+rights?|droit\s+moral)\b[^.]{0,200}\b(?:waiv|not\s+(?:be\s+)?(?:assert|exercis|enforc)|unenforceable|give\s+up)/iu,
        },
        {
          on: ['approv', 'inspect', 'attribut', 'credit'],
          pattern:
            /\b(?:waiv\w*|without|no\s+(?:right|obligation)|relinquish\w*|give\s+up)\b[^.]{0,80}\b(?:(?:right\s+(?:to|of)\s+)?(?:(?:prior\s+)?inspect(?:ion)?\s*(?:,|and|or|and\/or|\/)\s*(?:or\s+|and\s+)?approv|approv\w*\s+or\s+inspect)|(?:attribution|credit)\b[^.]{0,30}\bto\s+you)/iu,
          unless: /\bwe (?:may|can) (?:approve|inspect)\b|\bcredit card\b/iu,
        },
      ],
      matches: [
        'You waive all moral rights in the content that you post.',
        'To the extent the law allows, you agree not to assert moral rights against us.',
        'Any droit moral in your work is waived.',
        'You waive any right to inspect or approve the finished advert.',
      ],
      passes: [
        'We respect the moral rights of artists.',
        'Your failure to act is no waiver of rights.',
        'We have no moral duty to screen posts.',
      ],
    },
    {
      id: 'publicity-rights',
      name: 'Use of your name or likeness',
      polarity: 'adverse',
      severity: 'high',
      because: 'Your name or face can appear in advertising.',
      meaning: 'The platform can use your name, picture or activity, for instance in advertising.',
      impact: (_, text) => {
        const things = nameThings(
          text,
          [
            [/\bnames?\b/i, 'name'],
            [/\blogos?\b/i, 'logo'],
            [/likeness|image|photo|picture|portrait/i, 'picture'],
            [/voice/i, 'voice'],
            [/username|user ?name|profile/i, 'profile'],
            [/likes?\b|activit|actions?\b|reviews?|testimonial/i, 'activity'],
          ],
          'and',
        );
        if (!things) return undefined;
        const where = /advert|promot|market|publicity|commercial/i.test(text) ? ' in **advertising**' : '';
        const pay = /without (?:any )?(?:\w+ )?(?:compensation|payment)|no compensation|royalty[- ]free/i.test(text)
          ? ', **without paying you**'
          : '';
        return `The platform can use your ${things}${where}${pay}.`;
      },
      why: 'Friends and strangers may see you vouch for something that you never chose. You may not be asked or paid. Some platforms have a setting to turn it off.',
      note: "It often does not say whether use ends when you leave, or whether a child's picture is covered.",
      regulations: [
        {
          name: 'Cal. Civ. Code §3344',
          jurisdiction: 'US-CA',
          bears: 'Use of your name or likeness in advertising needs your consent.',
        },
        {
          name: 'N.Y. Civ. Rights Law §50–51',
          jurisdiction: 'US-NY',
          bears: "Use of a living person's name or picture for trade needs written consent.",
        },
        {
          name: 'GDPR Art. 6–7',
          jurisdiction: 'EU',
          bears: 'Use of your picture in advertising needs a legal basis, as a rule consent that you can take back.',
        },
        { name: 'KunstUrhG § 22', jurisdiction: 'DE', bears: 'Pictures of people may be published only with their consent.' },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /(?:with|subject to|unless|prior) (?:\w+ ){0,3}(?:consent|permission|opt)|opt[- ]?out/i.test(text) &&
            !/without (?:\w+ ){0,3}(?:consent|permission|notice)/i.test(text),
          severity: 'medium',
          because: 'You are asked, or can opt out.',
        },
        {
          when: ({ text }) => /\bcustomer list|as a (?:customer|client|reference)|\blogos?\b/i.test(text),
          severity: 'medium',
          because: 'It is about naming business customers.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\bwe (?:will not|won['’]t|do not|don['’]t|never)\b[^.]{0,60}\b(?:use|publish|disclose)\b[^.]{0,60}\b(?:your )?(?:name|likeness|logo)/iu,
          polarity: 'favourable',
          because: 'The platform promises not to use your name.',
        },
      ],
      related: ['content-license', 'moral-rights-waiver', 'targeted-advertising', 'public-visibility'],
      signals: [
        {
          on: ['name', 'likeness', 'image', 'voice', 'persona'],
          pattern:
            /\b(?:use|display|publish|reproduc|grant|right|licen[sc]e|permission|consent|authori[sz]|exploit|broadcast|record)\w*\b[^.]{0,160}\b(?:your|their|his(?:\s+or\s+her)?|winner['’]?s?|user['’]?s?|member['’]?s?|entrant['’]?s?)\s+(?:\w+\s+){0,2}?(?:name|image|likeness|voice|photo(?:graph)?s?|picture|persona|identity|biograph\w+)\b[^.]{0,80}\b(?:likeness|voice|image|photo|picture|biograph|persona|profile|advert|promot|market|publicity|trade)/iu,
          unless:
            /\b(?:collect|verif|passport|cookies?|login|log in|sign in|register|purchas|order|deliver|(?:e-?mail|postal|mailing|billing) address|phone|infring|violat|third part(?:y|ies) without|you (?:may|must|shall|will|agree) not|contact details|driver|password|impersonat|copyright owner)/iu,
        },
        {
          on: ['name', 'logo', 'trademark', 'customer', 'client'],
          pattern:
            /\b(?:we|us|company|\w+)\b[^.]{0,60}\b(?:may|can|right\s+to|permission|licen[sc]e|allowed\s+to|agree\w*|authori[sz]e\w*)\b[^.]{0,80}\b(?:use|identify|list|refer\s+to|display|mention|include|disclose)\b[^.]{0,60}\b(?:your|customer['’]?s?|client['’]?s?|publisher['’]?s?|company['’]s)\s+(?:\w+\s+){0,2}?(?:names?|logos?|trade-?marks?)\b[^.]{0,140}\b(?:customer\s+list|as\s+(?:a|our|an)\s+(?:\w+\s+)?(?:customer|client|reference|user|partner)|market|promot|publicity|website|presentation|advert|case\s+stud|press)/iu,
          unless:
            /\b(?:without (?:our|the (?:prior )?written|prior)|you may (?:not )?use (?:our|the)|neither party|personal (?:data|information)|domain)\b/iu,
        },
        {
          on: ['like', 'profile', 'username', 'name', 'photo', 'activity', 'testimonial'],
          pattern:
            /\b(?:your|member['’]?s?|user['’]?s?)\s+(?:\w+,?\s+(?:and\s+|or\s+)?){0,4}?(?:username|name|profile|photo|picture|image|likeness|testimonials?|avatar)\b[^.]{0,120}\b(?:in|with|for|next\s+to|alongside|as\s+part\s+of|in\s+connection\s+with|to)\b[^.]{0,60}\b(?:advertisements?|advertising|ads\b|promotion(?:al|s)?|marketing\s+(?:materials?|purposes|campaigns?)|publicity|sponsored)/iu,
          unless:
            /\b(?:collect|(?:e-?mail|postal) address|phone|personal (?:data|information)|opt[- ]in|receive|send you|you (?:may|must|shall|will|agree) not|infring|contest entry form|purchas|identifiers?|cookies?|partners? to show)/iu,
        },
        {
          on: ['list', 'reference', 'customer', 'publicity', 'case'],
          pattern:
            /\b(?:we|us|company)\b[^.]{0,40}\b(?:may|can|right\s+to)\b[^.]{0,60}\b(?:identify|list|reference|name|refer\s+to|mention)\s+(?:you|customer|client)\b[^.]{0,40}\bas\s+(?:a|an|our)\s+(?:\w+\s+)?(?:customer|client|user|reference)/iu,
        },
      ],
      matches: [
        'We may use your name, voice and likeness in advertising without paying you.',
        'You grant us the right to use your name, image and biography in connection with the show.',
        'Lumora may use your company name and logo on its website as a reference, and in marketing.',
        'Your profile picture and name may appear next to ads that your friends see, as part of promotions.',
      ],
      passes: [
        'We collect your name and photo to verify your identity.',
        'You may not use our name or logo in advertising.',
        'You must not use a name that infringes the publicity rights of others.',
        'Give your name and image rights holder in the notice.',
      ],
    },
    {
      id: 'user-ownership',
      name: 'You keep ownership',
      polarity: 'favourable',
      severity: 'low',
      because: 'It confirms that your work stays yours.',
      meaning: 'What you create or upload stays yours.',
      impact: (_, text) => {
        if (/\boutputs?\b/i.test(text)) return 'You own what you put in **and what the AI makes for you**.';
        if (/customer data/i.test(text)) return '**Your data** stays yours.';
        return undefined;
      },
      why: 'You can use your work elsewhere and sell it. Read it together with the licence, though: staying the owner does not stop the platform from using it.',
      note: '"You own it" says nothing about how broadly the platform may use it; look for the licence.',
      regulations: [{ name: '17 U.S.C. §201', jurisdiction: 'US', bears: 'Copyright belongs first to the author.' }],
      related: ['content-license', 'output-rights', 'access-rights'],
      signals: [
        {
          on: ['retain', 'own', 'keep', 'maintain', 'hold', 'remain', 'reserve'],
          pattern:
            /\b(?:you|users?|customers?|members?|creators?|clients?|publishers?|developers?|contributors?|authors?|licensors?)\b(?:\s+\([^)]{0,60}\))?[^.]{0,60}?\b(?:(?:shall|will|do|does|always|still)\s+)?(?:retains?|keeps?|maintains?|holds?|reserves?|retain(?:ing)?|(?:continues?|remains?)\s+(?:to\s+(?:be|own)|the))\b[^.]{0,60}\b(?:ownership|owners?|rights?|title|copyrights?|intellectual\s+property)\b[^.]{0,120}\b(?:your|you|their|its|such|any|user|customer|the)\s+(?:\w+\s+){0,2}?(?:content|data|materials?|submissions?|works?|posts?|information|inputs?|contributions?|videos?|photos?|files?|apps?|properties|code|models?|intellectual|creations?)\b/iu,
          unless:
            /\b(?:we|us|company|our licensors|platform)\s+(?:\w+\s+){0,3}?(?:retains?|reserves?|owns?|keeps?)\b|\bour (?:content|services?|licensors)\b|\b(?:right to (?:access|object|delete|withdraw|complain|terminate|remove)|personal data protection)\b|\bonly (?:upload|post)\b|\b(?:represent|warrant)s?\b/iu,
        },
        {
          on: ['own', 'belong', 'yours'],
          pattern:
            /\b(?:you\s+(?:\w+\s+){0,2}?own\s+(?:all\s+|any\s+|the\s+|of\s+|rights?\s+(?:to|in)\s+){0,4}(?:your|the|what|content|everything|all|any|rights?)|(?:your|customer|user|the)\s+(?:\w+\s+){0,2}?(?:content|data|submissions?|works?|files?|posts?|stuff|materials?|photos?|outputs?)\s+(?:\w+\s+){0,2}?(?:belongs?\s+to\s+(?:you|customer|the\s+user|its\s+creator)|(?:is|are|remains?|stays?)\s+(?:\w+\s+)?(?:yours|your\s+(?:property|own|sole)|the\s+(?:sole\s+)?property\s+of\s+(?:the\s+)?(?:user|customer|client|you)))|(?:what\s+belongs\s+to\s+you|what['’]s\s+yours)\s+(?:stays|remains|is)\s+yours|(?:ownership|title|copyright)\b[^.]{0,80}\b(?:remains?|stays?|rests?|shall\s+remain)\s+(?:\w+\s+)?(?:with\s+(?:you|the\s+(?:user|customer|author|creator|client)|customer)|yours))\b/iu,
          unless:
            /\b(?:represent|warrant|confirm|guarantee|ensure|unless you own|if you own|only|believe|copyright you own|must own|sure)\b|\bown or\b/iu,
        },
        {
          on: ['claim', 'acquire', 'assert', 'ownership'],
          pattern:
            /\b(?:we|us|company|\w+)\s+(?:do|does|will|shall|is|are)(?:n['’]t|\s+not)\s+(?:claim(?:ing)?|acquire|assert|obtain|own|take)\b[^.]{0,40}\b(?:ownership|title|rights?|copyright|your\s+(?:content|data)|intellectual)\b[^.]{0,80}\b(?:content|data|materials?|submissions?|works?|posts?|you|user|customer|information)\b/iu,
          unless: /\b(?:you do not|users? do(?:es)? not|customers? do(?:es)? not)\b/iu,
        },
        {
          on: ['between'],
          pattern:
            /\bas\s+between\b[^.]{0,60},?\s*(?:you|customer|user|client|publisher|subscriber|merchant|developer)\s+(?:\w+\s+){0,3}?(?:owns?|retains?|holds?|keeps?|reserves?)\b/iu,
        },
      ],
      matches: [
        'You retain all ownership rights in your content.',
        'Your content stays yours, and what belongs to you stays yours.',
        'We do not claim ownership of the material that you post.',
        'As between you and Lumora, you own the input and the output.',
        'Customer keeps all right and title in its data, and ownership of customer data remains with customer.',
      ],
      passes: [
        'We and our licensors retain all rights in the service and our content.',
        'You warrant that you own your content or have the rights to post it.',
        'You do not acquire any ownership of the content.',
      ],
    },
    {
      id: 'feedback-license',
      name: 'Feedback is free to use',
      polarity: 'neutral',
      severity: 'low',
      because: 'It concerns only ideas that you choose to send.',
      meaning: 'The platform can use your ideas and suggestions without paying or asking you.',
      impact: (_, text) => {
        if (/assign|(?:become|property of|owned by|belongs? to|shall own|will own)/i.test(text))
          return 'Ideas that you send **become the property of the platform**.';
        if (/without[^.]{0,40}(?:compensation|payment|paying|obligation)|no obligation/i.test(text))
          return 'The platform can use your ideas **without paying you**.';
        if (/not (?:be )?(?:treated as )?confidential|non-?confidential/i.test(text))
          return 'Your ideas are **not kept confidential**.';
        return undefined;
      },
      why: 'If you send a good idea, you get nothing for it and cannot stop its use. Do not send anything that you want to protect.',
      note: 'Bug reports, reviews and survey answers may count as feedback; the border with "content" is seldom drawn.',
      regulations: [],
      related: ['content-license', 'confidentiality', 'user-ownership'],
      signals: [
        {
          on: ['feedback', 'suggestion', 'idea', 'comment', 'improvement', 'enhancement'],
          pattern:
            /\b(?:feedback|suggestions?|ideas?|proposals?|enhancement\s+requests?)\b[^.]{0,200}\b(?:without\s+(?:any\s+)?(?:\w+\s+){0,3}?(?:restriction|obligation|compensation|payment|liability|attribution|limitation|charge|paying)|free(?:ly)?\s+(?:to\s+)?(?:use|of\s+charge)|royalty[- ]free|perpetual|irrevocable|property\s+of|exclusive\s+property|owned\s+by|assign\w*|non-?\s?confidential|not\s+(?:be\s+)?(?:treated\s+as\s+|considered\s+|deemed\s+)?confidential|no\s+(?:obligation|compensation|duty)|unrestricted|becomes?)\b/iu,
          unless:
            /\bpersonal (?:data|information)\b|\bfree to (?:contact|send|write)\b|\bfeel free\b|\bseller|buyer feedback\b/iu,
        },
        {
          on: ['feedback', 'suggestion', 'idea', 'improvement', 'enhancement'],
          pattern:
            /\b(?:(?:you|customer|user)\b[^.]{0,60}\b(?:grant|assign|licen[sc]e|agree)\w*|(?:we|us|company|\w+)\s+(?:may|can|shall|will|is|are)\b[^.]{0,60}\b(?:use|own|exploit|implement|incorporate|entitled|free))\b[^.]{0,160}\b(?:feedback|suggestions?|ideas\b|enhancement\s+requests?)\b/iu,
          unless:
            /\b(?:personal (?:data|information)|survey|contact you|collect|receive|request|ask|respond|your (?:content|posts)|seller feedback|surveys|ratings|(?:ideas|feedback) (?:to|from) others|express(?:ed)? ideas|exchange|process)\b/iu,
        },
        {
          on: ['unsolicited'],
          pattern:
            /\b(?:not\s+accept|not\s+consider|don['’]t\s+(?:accept|send)|do\s+not\s+send|policy)\b[^.]{0,60}\bunsolicited\s+(?:\w+\s+){0,3}?(?:ideas?|suggestions?|submissions?|materials?|proposals?|creative)/iu,
        },
      ],
      matches: [
        'We can use your feedback without any obligation to pay you.',
        'Any suggestions that you send become our exclusive property.',
        'You grant Lumora a licence to use all ideas and feedback.',
        'We do not accept unsolicited ideas.',
        'Feedback is not treated as confidential.',
      ],
      passes: [
        'Feel free to send us feedback.',
        'We collect feedback in surveys and process it to contact you.',
        'Buyers leave feedback after each sale.',
      ],
    },
    {
      id: 'content-removal',
      name: 'Content removal',
      polarity: 'adverse',
      severity: 'medium',
      because: 'What you post can vanish by the decision of the platform.',
      meaning: 'The platform can remove, block or refuse what you post.',
      impact: ({ notice }, text) => {
        const noNotice = notice === false || /without (?:prior |any |further |giving )?(?:\w+ )?notice|no notice/i.test(text);
        const anyReason = /any reason|no reason|(?:sole|absolute|own|our) discretion/i.test(text);
        if (noNotice && anyReason) return 'The platform can remove what you post **for any reason and without telling you**.';
        if (noNotice) return 'The platform can remove what you post **without telling you first**.';
        if (anyReason) return 'The platform can remove what you post **for any reason it chooses**.';
        if (/\b(?:will|shall|can|may) (?:\w+ )?(?:notify|tell|inform)|appeal|complain/i.test(text))
          return 'The platform can remove what you post, **but tells you or lets you object**.';
        if (/violat|breach|break|against/i.test(text))
          return 'The platform can remove what you post **if it thinks that it breaks the rules**.';
        return undefined;
      },
      why: 'You can lose work, reach or income over a decision that you cannot see. Keep your own copy of what matters to you.',
      note: 'It often does not say who decides, whether you are told why, or how you can object.',
      regulations: [
        {
          name: 'Digital Services Act (EU) 2022/2065 Art. 17 and 20',
          jurisdiction: 'EU',
          bears: 'You must be told the reasons for a removal, and can complain for six months.',
        },
        {
          name: '47 U.S.C. §230(c)(2)',
          jurisdiction: 'US',
          bears: 'Protects a platform that removes in good faith what it finds objectionable.',
        },
        {
          name: 'Online Safety Act 2023 s. 71–72',
          jurisdiction: 'UK',
          bears: 'The largest platforms may take content down only as their terms say.',
        },
      ],
      severityRules: [
        {
          when: ({ parameters, text }) =>
            parameters.notice === false || /without (?:prior |any |further )?notice|any reason|no reason/i.test(text),
          severity: 'medium',
          because: 'It can happen for any reason or without notice.',
        },
        {
          when: ({ text }) => /\b(?:notify|tell|inform) you\b|\bappeal\b|statement of reasons/i.test(text),
          severity: 'low',
          because: 'You are told, or can object.',
        },
      ],
      related: ['content-monitoring', 'unilateral-termination', 'termination-notice', 'harmful-content'],
      signals: [
        {
          on: ['remov', 'delet', 'edit', 'block', 'refus', 'reject', 'disabl', 'tak', 'moderat', 'hid'],
          pattern: composePattern`\b(?:we|us|company|right|discretion|\w+)\b[^.]{0,80}?\b(?:may|can|right(?:\s+\([^)]{0,60}\))?,?(?:\s+but\s+[^,.]{0,40},?)?\s+to|reserves?|entitled\s+to|discretion\s+to|authori[sz]ed\s+to|might|will)\b[^.]{0,140}?\b(?:remov\w*|delet\w*|edit|block|refus\w*|reject|disabl\w*|tak(?:e|ing)\s+down|take\s+(?:it|them|such\s+content)\s+down|hid(?:e|ing)|moderat\w*|withdraw|censor|unpublish|decline|take\s+offline)\b[^.]{0,60}?\b(?:contents?|posts?|postings?|submissions?|materials?|listings?|reviews?|comments?|ugc|contributions?|videos?|messages|images|photos?|uploads?|advertisements?|ads\b|creations?|projects?|tracks)\b`,
          unless:
            /\b(?:you (?:may|can|will|must|should|have the right|agree not)|users? (?:may|can)|personal (?:data|information)|cookies?|ad ?block|(?:your|have the|has the) right to|may not|cannot|parents?|copyright owner|counter|request(?:ed)? (?:us )?to (?:remove|delete)|ask us)\b/iu,
        },
        {
          on: ['remov', 'delet', 'block', 'reject', 'hidden', 'taken'],
          pattern:
            /\b(?:contents?|posts?|postings?|submissions?|materials?|listings?|reviews?|comments?|ugc|contributions?|videos?|messages|uploads?)\b[^.]{0,120}\b(?:may|will|can|shall|might|is|are)\s+(?:also\s+|then\s+)?(?:be\s+)?(?:immediately\s+|promptly\s+)?(?:removed|deleted|edited|blocked|rejected|hidden|taken\s+down|moderated|refused|disabled|restricted|demoted)\b/iu,
          unless:
            /\b(?:personal (?:data|information)|cookies?|by you|you (?:may|can) (?:remove|delete)|after (?:\d+|termination)|when you|upon termination|if you (?:close|delete|cancel)|account is (?:deleted|closed|terminated)|retention|backup)/iu,
        },
        {
          on: ['remov', 'delet'],
          pattern:
            /^\(?(?:\w\)\s*)?(?:remov(?:e|al\s+of|ing)|delet(?:e|ion\s+of|ing)|block(?:ing)?|tak(?:e|ing)\s+down|edit(?:ing)?|refus(?:e|ing)|disabl(?:e|ing))\b[^.]{0,60}\b(?:content|posts?|postings?|submissions?|materials?|listings?|reviews?|comments?|ugc|contributions?|videos?)\b/iu,
          under:
            /\b(?:we|company|right|measures?|actions?|enforce\w*|sanctions?|restrictions?)\b[^.]{0,100}\b(?:may|can|right|reserve|tak(?:e|en)|include|impose|to)\b/iu,
          unless: /\b(?:copyright notices?|proprietary notices?|personal data|metadata)\b/iu,
        },
      ],
      matches: [
        'We may remove or edit any content at our sole discretion and without notice.',
        'Lumora reserves the right to refuse or delete posts that break these rules.',
        'Reviews that are offensive will be removed.',
        { text: 'remove the content from the platform', leadIn: 'If you break these rules, we may take the following measures:' },
      ],
      passes: [
        'You can delete your posts at any time.',
        'We delete your personal data after 30 days.',
        'You may not remove copyright notices from the content.',
        { text: 'remove any copyright notices from the material', leadIn: 'You may not:' },
      ],
    },
    {
      id: 'content-monitoring',
      name: 'Content monitoring',
      polarity: 'adverse',
      severity: 'medium',
      because: 'The platform can look at what you post, send or do.',
      meaning: 'The platform can look at what you post, send or do there.',
      impact: (_, text) => {
        const none =
          /\b(?:no|not|any)\b[^.]{0,40}\b(?:obligation|obligated|obliged|duty|required|responsib\w+)\b|(?:do|does) not (?:\w+ )?(?:monitor|review|screen|pre-?screen)/i.test(
            text,
          );
        const may = /\b(?:may|right to|reserves?|will|can)\b[^.]{0,80}\b(?:monitor|review|screen|scan)/i.test(text);
        if (none && !may) return "The platform **doesn't have to check** what people post there.";
        const things = nameThings(
          text,
          [
            [/messag|chat|communicat|e-?mail|calls?\b/i, 'messages'],
            [/files?\b|photos?|upload|stor/i, 'files'],
            [/posts?\b|content|submission|comment/i, 'posts'],
            [/activit|\buse of\b|usage|traffic/i, 'activity'],
          ],
          'and',
        );
        if (!things) return undefined;
        return `The platform can look at your ${things}${none ? ", **but doesn't have to**" : ''}${/automat|scan|machine|algorithm|AI\b/i.test(text) ? ', **also with software**' : ''}.`;
      },
      why: 'Private messages and files may be read by people or scanned by software. Where the platform has no duty to check, harmful posts by others can stay up for long.',
      note: 'It is often unclear whether private messages are covered, and whether people or software look at them.',
      regulations: [
        {
          name: 'Digital Services Act (EU) 2022/2065 Art. 8',
          jurisdiction: 'EU',
          bears: 'Platforms have no general duty to monitor.',
        },
        {
          name: 'Directive 2002/58/EC (ePrivacy) Art. 5',
          jurisdiction: 'EU',
          bears: 'Private communications are confidential; scanning them needs consent or a law.',
        },
        {
          name: 'Electronic Communications Privacy Act, 18 U.S.C. §2511',
          jurisdiction: 'US',
          bears: 'Limits interception of messages by providers.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:no|not|any)\b[^.]{0,40}\b(?:obligation|obligated|obliged|duty|required)\b/i.test(text) &&
            !/\b(?:may|right to|reserves?)\b[^.]{0,80}\b(?:monitor|review|screen)/i.test(text),
          severity: 'low',
          because: 'It only says that there is no duty to check.',
        },
        {
          when: ({ text }) => /private (?:messag|communicat|chat)|\be-?mails?\b|keystroke/i.test(text),
          severity: 'high',
          because: 'It reaches private messages.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\bwe (?:do not|don['’]t|never|will not|won['’]t)\s+(?:\w+\s+){0,2}?(?:read|access|look at|inspect|monitor|scan)\b[^.]{0,60}\b(?:your|private|content of|messages|files)/iu,
          polarity: 'favourable',
          because: 'The platform promises not to look at it.',
        },
        {
          pattern:
            /\b(?:no|not)\b[^.]{0,30}\b(?:obligation|obligated|obliged|duty|required)\b[^.]{0,60}\b(?:monitor|screen|review)/iu,
          polarity: 'neutral',
          because: 'It only says that there is no duty to check.',
        },
      ],
      related: ['content-removal', 'profiling', 'investigation-cooperation', 'public-visibility'],
      signals: [
        {
          on: ['monitor', 'screen', 'pre-screen', 'prescreen', 'police', 'review'],
          pattern:
            /\b(?:no|not|n['’]t|neither|nor|without)\b[^.]{0,60}\b(?:obligations?|obligated|obliged|duty|duties|required|undertake|responsib\w+|commit)\b[^.]{0,60}\b(?:monitor(?:ing)?|(?:pre-?)?\s?screen(?:ing)?|review(?:ing)?|polic(?:e|ing)|supervis\w+|verify|check|filter)\b[^.]{0,80}\b(?:content|use|materials?|submissions?|posts?|communications?|activit\w+|users?|services?|sites?|messages?|information|conduct|disputes?|reviews?|platform|listings?)\b/iu,
          unless:
            /\b(?:obligation to (?:review|check) (?:these|the|this) (?:terms|policy)|credit|you have no obligation|third[- ]party (?:sites|websites|links))\b/iu,
        },
        {
          on: ['monitor', 'screen', 'scan', 'review', 'pre-screen', 'prescreen', 'moderat'],
          pattern:
            /\b(?:(?:we|us|company|moderators|administrators?|\w+)\b[^.]{0,60}\b(?:may|can|right(?:\s+\([^)]{0,60}\))?,?(?:\s+but\s+[^,.]{0,40},?)?\s+to|reserves?|entitled\s+to|will)|you\b[^.]{0,60}\b(?:agree|consent|acknowledge|understand)\w*)\b[^.]{0,120}\b(?:monitor(?:s|ing)?|(?:pre-?)?\s?screen(?:s|ing)?|scan(?:s|ning)?|review(?:s|ing)?|record|intercept)\b[^.]{0,80}\b(?:contents?|your\s+(?:use|activit\w+|communications?|messages?|account|files?|posts?)|submissions?|posts?|postings?|communications?|messages?|chats?|ugc|user\s+(?:activit\w+|materials?)|uploads?|use\s+of\s+(?:the|our)|transmissions?|conversations?|listings?|traffic)\b/iu,
          unless:
            /\b(?:you (?:may|can|should|must|will|agree to) (?:\w+ )?review|review (?:these|this|the|our) (?:terms|policy|privacy)|cookies?|analytics|quality (?:and|or) training|training purposes|customer (?:support|service) calls?|screen (?:size|resolution|reader)|third[- ]party|accessibility|your (?:order|application)|reviews? (?:you|from|by)|product review)\b/iu,
        },
        {
          on: ['monitor', 'screen', 'review', 'check', 'pre-screen', 'prescreen'],
          pattern:
            /\b(?:we|company|us|\w+)\s+(?:do|does|cannot|can|will|is\s+not|are\s+not)\s*(?:n['’]t|not)?\s+(?:and\s+cannot\s+|generally\s+|always\s+|routinely\s+|actively\s+|systematically\s+|necessarily\s+|able\s+to\s+){0,2}(?:monitor|(?:pre-?)\s?screen|screen|review|control|check|verify)\b[^.]{0,60}\b(?:contents?|posts?|postings?|submissions?|materials?|communications?|messages?|listings?|user|activit\w+|before)\b/iu,
          unless:
            /\b(?:third[- ]party (?:sites|websites|links|content)|linked|other (?:web)?sites|you (?:do not|cannot|can)|cookies?|identity|accuracy|children|(?:may|can|will) (?:control|check|verify|review) (?:your|the|their))\b/iu,
        },
        {
          on: ['monitor', 'automated', 'scan', 'detect', 'moderat'],
          pattern:
            /\b(?:we|company|us|\w+)\b[^.]{0,40}\b(?:use|employ|rely|deploy|operate|utili[sz]e|analy[sz]e|scan|review|monitor)s?\b[^.]{0,80}\b(?:automated|human|ai|machine|moderat\w+|technolog\w+|tools?|filters?|systems?)\b[^.]{0,100}\b(?:detect|identify|review|scan|moderate|flag|monitor|screen)\b[^.]{0,80}\b(?:content|posts?|messages|violat\w+|images|abus\w+|spam|illegal|harmful)\b/iu,
          unless: /\b(?:cookies?|advertis|analytics|payment|fraudulent (?:transaction|order|payment)|bot traffic)/iu,
        },
      ],
      matches: [
        'We have no obligation to monitor or screen what users post.',
        'We may review and monitor your communications on the platform.',
        'Lumora reserves the right to pre-screen all content.',
        'We do not pre-screen posts before they appear.',
        'We use automated tools and moderators to detect harmful content.',
      ],
      passes: [
        'You should review these terms from time to time.',
        'We do not monitor third-party websites.',
        'We record your screen size.',
        'Calls with customer service may be recorded for training purposes.',
      ],
    },
    {
      id: 'content-responsibility',
      name: 'Responsibility for your content',
      polarity: 'neutral',
      severity: 'low',
      because: 'You answer for your own posts anyway.',
      meaning: 'You answer for what you post and promise that you have the rights to it.',
      impact: (_, text) => {
        const warrants = /represent|warrant|confirm|guarantee|promise|rights?|licen[sc]/i.test(text);
        const responsible = /responsib|liable/i.test(text);
        if (warrants && !responsible) return 'You promise that you **have the rights** to what you post.';
        if (responsible && !warrants) return '**You alone answer** for what you post.';
        return undefined;
      },
      why: 'If someone complains about your post, you bear the cost. Music, pictures and other people in your posts are the usual trouble.',
      note: 'It rarely says what happens when the platform itself changed, translated or promoted your post.',
      regulations: [
        {
          name: 'Directive (EU) 2019/790 Art. 17(2)',
          jurisdiction: 'EU',
          bears: "A platform's licence also covers your non-commercial uploads.",
        },
      ],
      related: ['indemnification', 'ip-infringement', 'content-license', 'user-risk-assumption'],
      signals: [
        {
          on: ['responsib', 'liable'],
          pattern: composePattern`\b(?:you|users?|customers?|members?|creators?|clients?|publishers?|developers?|sellers?|advertisers?|author|person)\b[^.]{0,60}?\b(?:responsible|responsibility|liable|liability)\b[^.]{0,60}?\b(?:for|of)\b[^.]{0,60}?\b(?:contents?\b|materials?\s+(?:you|that)|data\s+(?:you|that)|${USER_CONTENT}|what(?:ever)?\s+you\s+(?:post|upload|share|say)|information\s+(?:you|that\s+you)\s+(?:post|upload|provide|submit|share)|everything\s+you\s+(?:post|upload)|(?:its|their)\s+(?:content|submissions?|posts?))`,
          unless:
            /\b(?:we|us|company|platform|(?:is|are|be) not)\s+(?:\w+\s+){0,2}?(?:responsible|liable)|\bnot (?:be )?(?:responsible|liable)\b|\bno (?:responsibility|liability)\b|\bthird[- ]party (?:content|sites)|\bpassword|\bour (?:content|responsib)|\bpersonal (?:data|information)\b/iu,
        },
        {
          on: ['represent', 'warrant', 'confirm', 'guarantee', 'promise', 'agree', 'ensure', 'affirm', 'certif', 'assure'],
          pattern:
            /\b(?:you|users?|customers?|members?|creators?|clients?|publishers?|contributors?|uploader)\b[^.]{0,60}?\b(?:represent|warrant|confirm|guarantee|promise|affirm|certif|assure|ensure|agree|undertake|declare|acknowledge)\w*\b[^.]{0,160}?\b(?:own|ha(?:ve|s)|possess|hold|obtain(?:ed)?|control|secured?|sole\s+(?:author|owner)|owners?\s+of)\b[^.]{0,100}?\b(?:rights?|licen[sc]es?|consents?|permissions?|authori[sz]ations?|authority|releases|ownership)\b[^.]{0,200}?\b(?:contents?|post\w*|submi\w+|upload\w*|materials?|data|contribut\w*|share|provide|licen[sc]e|grant|works?|information|transmit|display)\b/iu,
          unless:
            /\b(?:we (?:represent|warrant|have)|company (?:represents|warrants)|enter into|to bind|legal (?:capacity|age)|payment method|credit card|employer)\b/iu,
        },
        {
          on: ['right', 'own', 'permission', 'licens', 'licenc'],
          pattern:
            /\b(?:you\s+(?:must|should|need\s+to|may\s+only|can\s+only|shall|only|will\s+only)|(?:do\s+not|don['’]t|never|only)\s+(?:post|upload|share|submit))\b[^.]{0,100}\b(?:own|have|hold|obtain|has|belongs?)\b[^.]{0,60}\b(?:rights?|permissions?|licen[sc]es?|consents?|to\s+you)\b[^.]{0,80}\b(?:content|post|upload|share|submit|materials?|photos?|videos?|use)\b/iu,
          unless: /\b(?:our (?:prior )?(?:written )?(?:consent|permission)|personal (?:data|information)|payment)\b/iu,
        },
        {
          on: ['content', 'post', 'submission', 'upload'],
          pattern: composePattern`\b(?:your|user|member)[- ](?:generated[- ])?(?:content|posts?|submissions?)\s+(?:is|are|remains?)\s+(?:\w+\s+){0,3}?(?:sole\s+)?(?:your\s+(?:sole\s+)?responsibility|the\s+(?:sole\s+)?responsibility\s+of)`,
        },
      ],
      matches: [
        'You are solely responsible for the content that you post.',
        'You represent and warrant that you own or have all rights in the material you upload.',
        'You must have permission to share the photos and videos that you post, and hold the rights to that content.',
        'Your content is your sole responsibility.',
      ],
      passes: [
        'We are not responsible for content that users post.',
        'You are responsible for keeping your password safe.',
        'You warrant that you have the authority to enter into this contract.',
      ],
    },
    {
      id: 'platform-ip',
      name: "Platform's intellectual property",
      polarity: 'neutral',
      severity: 'low',
      because: 'It only states what the law says anyway.',
      meaning: 'The service, its content and its brands belong to the platform or its partners.',
      impact: (_, text) => {
        if (/trade-?\s?marks?|logos?|service marks?/i.test(text) && !/copyright|content|software/i.test(text))
          return 'Its **names and logos** belong to the platform or its partners.';
        if (/rights? (?:\w+ ){0,3}(?:are |is )?(?:hereby )?reserved|reserves? all/i.test(text))
          return 'You get **no rights beyond those named** in the terms.';
        return undefined;
      },
      why: 'It tells what you may not copy or claim. What you buy or see there mostly stays theirs.',
      note: 'Such statements often sweep in facts, public-domain works or what users wrote; those the platform does not own.',
      regulations: [
        {
          name: '17 U.S.C. §102',
          jurisdiction: 'US',
          bears: 'Says what copyright protects, and that it does not protect ideas or facts.',
        },
        { name: 'Directive 2001/29/EC', jurisdiction: 'EU', bears: 'Harmonises what copyright protects and its exceptions.' },
      ],
      related: ['content-reuse', 'limited-license', 'user-ownership', 'reverse-engineering'],
      signals: [
        {
          on: ['own', 'propert', 'belong', 'vest', 'title', 'exclusive'],
          pattern:
            /\b(?:all\s+(?:\w+,?\s+(?:and\s+|or\s+)?){0,5}?(?:rights?|title|content|materials?|intellectual|copyrights?|trade-?marks?)|(?:sites?|websites?|services?|platform|apps?|software|content|materials?|intellectual\s+property(?:\s+rights)?|copyrights?|trade-?marks?|logos?|products?))\b[^.]{0,200}?\b(?:(?:is|are|remains?|shall\s+remain|will\s+remain|belongs?|be)\s+(?:and\s+(?:shall|will)\s+(?:at\s+all\s+times\s+)?remain\s+)?(?:\w+\s+){0,3}?(?:owned\b|(?:the\s+)?(?:sole\s+|exclusive\s+|intellectual\s+|valuable\s+)*property\s+of|(?:to|with|vested\s+in)\s+(?:us|our|the\s+company|\w+\s+(?:or|and)\s+(?:its|our))|our\s+(?:\w+\s+)?property)|belongs?\s+(?:exclusively\s+|solely\s+)?to\s+(?:us|our|\w+\s+(?:and|or)\s+(?:its|our)))/iu,
          unless:
            /\b(?:customer data|your (?:content|data|submissions?|feedback|own)|user content|belongs? to (?:you|the user|them|someone|others)|feedback|property of (?:their|its|the) (?:respective|user|customer|rightful)|(?:owned|operated)[^.]{0,20}\bby you\b|risk|corporation|subsidiar|affiliate|wholly|in violation|personal (?:data|information)|shares|jointly owned by)/iu,
        },
        {
          on: ['own', 'retain', 'reserv', 'hold'],
          pattern:
            /\b(?:we|us|company|licensors?|\w+)\s+(?:\([^)]{0,60}\)\s+)?(?:(?:and|or|and\/or)\s+(?:its|our|their|the)\s+(?:\w+,?\s+(?:and\s+|or\s+)?){0,5})?(?:\w+\s+){0,2}?(?:owns?|retains?|reserves?|holds?|(?:is|are)\s+the\s+(?:sole\s+|exclusive\s+)?(?:owners?|holders?|proprietors?)\s+(?:or\s+(?:the\s+)?licensees?\s+)?of|possess(?:es)?)\b[^.]{0,40}\b(?:all|any|the|exclusive|sole|intellectual|and)\b[^.]{0,60}\b(?:rights?(?:,|\s+and)\s+(?:\w+\s+)?(?:title|interests?)|intellectual\s+property|ownership|copyrights?|trade-?marks?|proprietary\s+rights?|rights?\s+(?:in|to)\s+(?:the|our|this)|rights?\s+not\s+(?:\w+\s+)?granted)/iu,
          unless:
            /\b(?:you|users?|customers?|members?|client|creators?|authors?|contributors?) (?:\w+ )?(?:retain|own|hold|reserve|keep|represent|warrant)s?\b|\bright to (?:\w+\s+)?(?:remov|chang|modif|terminat|refus|suspend|access|monitor)|\bfeedback\b|\byou (?:do not|must)\b/iu,
        },
        {
          on: ['reserved', 'reserve'],
          pattern:
            /\b(?:all\s+)?(?:other\s+)?rights?\s+(?:that\s+are\s+|which\s+are\s+)?(?:not\s+(?:expressly\s+|explicitly\s+|specifically\s+|otherwise\s+)?(?:granted|licensed)\b[^.]{0,60}\breserved|(?:are\s+|is\s+)?(?:hereby\s+|expressly\s+)?reserved)\b|\breserves?\s+all\s+(?:other\s+)?rights?\b/iu,
        },
        {
          on: ['trademark', 'trade', 'logo', 'mark'],
          pattern:
            /\b(?:trade-?\s?marks?|service\s+marks?|logos?|trade\s+names?|trade\s+dress)\b[^.]{0,160}\b(?:is|are|of|belong\w*)\b[^.]{0,30}\b(?:(?:registered\s+)?(?:trade-?\s?marks?|service\s+marks?)\s+(?:or\s+\w+\s+){0,3}?(?:of|owned\s+by|belonging\s+to)|property\s+of|owned\s+by|proprietary\s+to|(?:protected|registered))\b/iu,
          unless: /\b(?:you may not|must not|infring(?:e|es|ing) (?:the|any|a)|you (?:claim|own))\b/iu,
        },
        {
          on: ['protected'],
          pattern:
            /\b(?:sites?|websites?|services?|platform|apps?|software|contents?|materials?|products?|works)\b[^.]{0,100}\b(?:is|are)\s+(?:\w+\s+){0,2}?protected\s+(?:by|under)\b[^.]{0,80}\b(?:copyright|trade-?mark|intellectual\s+property|patent)/iu,
          unless: /\byour (?:content|data)\b/iu,
        },
      ],
      matches: [
        'All content on the site is owned by Lumora or its licensors.',
        'We and our licensors own all right, title and interest in the service.',
        'All rights not expressly granted are reserved.',
        'LUMORA and the owl logo are registered trademarks of Lumora Ltd.',
        'The app and its content are protected by copyright law.',
      ],
      passes: [
        'Your content remains your property.',
        'You represent that you own all rights in your posts.',
        'We reserve the right to change these terms.',
        'We are a wholly owned subsidiary of Lumora Holdings.',
      ],
    },
    {
      id: 'limited-license',
      name: 'Limited licence to use',
      polarity: 'neutral',
      severity: 'low',
      because: 'Nearly every service grants its use in this way.',
      meaning: 'You may use the service, but you own no part of it and the permission can end.',
      impact: ({ licence }, text) => {
        const words = `${licence?.join(' ') ?? ''} ${text}`;
        const how = nameThings(
          words,
          [
            [/\brevocabl/i, 'can be withdrawn'],
            [/non-?\s?transferabl|non-?\s?assignabl/i, "can't be passed on"],
            [/personal|non-?\s?commercial/i, 'is for personal use'],
            [/non-?\s?exclusive/i, 'others get as well'],
          ],
          'and',
        );
        return how && `You get a permission to use it that ${how}.`;
      },
      why: 'You do not buy the software or content, you may only use it for a time. When the permission ends, you lose access.',
      note: '"Revocable" rarely comes with reasons or a notice period, even for things that you paid for.',
      regulations: [
        {
          name: 'Directive (EU) 2019/770 (digital content)',
          jurisdiction: 'EU',
          bears: 'Digital content that you pay for must work as promised for the agreed time.',
        },
        {
          name: 'Cal. Bus. & Prof. Code §17500.6',
          jurisdiction: 'US-CA',
          bears: 'Sellers of digital goods must say when you only get a licence.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) => /not sold|licensed,? not sold/i.test(text) && /purchas|bought|paid/i.test(text),
          severity: 'medium',
          because: 'What you paid for is not yours.',
        },
      ],
      related: ['platform-ip', 'commercial-use-restriction', 'content-reuse', 'unilateral-termination'],
      signals: [
        {
          on: ['grant', 'licens', 'licenc', 'permission'],
          pattern:
            /\b(?:grants?|granted|gives?|hereby\s+licen[sc]es?|provides?)\s+(?:to\s+)?(?:(?:each|the|any|an?|our)\s+)?(?:you|users?|customers?|members?|clients?|subscribers?|licensees?|developers?|publishers?|participants?|partners?|merchants?|end\s+users?)\b[^.]{0,100}?\b(?:licen[sc]e|permission|right)\b/iu,
          unless:
            /\b(?:you grant|right to (?:access (?:your|the personal)|object|opt|withdraw|complain|delete|terminate|cancel|rectif|data portab|request)|does not grant|do not grant|not grant|no (?:right|licen[sc]e)|grants? (?:you )?no|certain rights (?:over|regarding|with)|personal (?:data|information)|privacy rights|arbitrat|gdpr|ccpa|any (?:right|licen[sc]e)s? (?:to|in) (?:any|our|the) (?:trade|mark|intellectual))/iu,
        },
        {
          on: ['licens', 'licenc', 'right', 'permission'],
          pattern:
            /\b(?:limited|revocable|non-?\s?exclusive|non-?\s?transferable|personal|non-?\s?sub-?licen[sc]able)\b[^.]{0,100}\b(?:licen[sc]e|right|permission)\s+(?:to|for)\s+(?:\w+,?\s+(?:and\s+|or\s+)?){0,4}?(?:use|access|download|install|view|display|stream|copy|listen|play|reproduce)\b[^.]{0,80}\b(?:the|our|this|these|such)\s+(?:\w+\s+){0,3}?(?:sites?|websites?|services?|software|apps?|applications?|platform|content|materials?|products?|apis?|sdk|games?|documentation|features?|tools)\b/iu,
          unless:
            /\b(?:you (?:\w+ )?grant|user grants|grants? (?:us|to us|the company)|your (?:content|submissions?)|user content|feedback)\b/iu,
        },
        {
          on: ['licensed', 'sold'],
          pattern:
            /\b(?:software|apps?|content|items?|goods|products?|games?)\b[^.]{0,60}\b(?:is|are)\s+licensed,?\s+(?:and\s+)?not\s+sold\b/iu,
        },
        {
          on: ['download', 'print', 'view'],
          pattern:
            /\byou\s+(?:may|can|are\s+(?:allowed|permitted|free)\s+to)\s+(?:\w+,?\s+(?:and\s+|or\s+)?){0,4}?(?:view|download|print|access|install|stream|copy)\b[^.]{0,120}\b(?:only\s+for|solely\s+for|for\s+your\s+(?:own\s+)?(?:personal|private|internal|individual)|for\s+personal|(?:one|a\s+single)\s+copy)\b/iu,
          unless: /\b(?:your (?:data|personal|information)|a copy of your)\b/iu,
        },
      ],
      matches: [
        'We grant you a limited, revocable, non-exclusive licence to use the service.',
        'Lumora gives each user a personal right to use the software.',
        'The game is licensed, not sold, to you.',
        'You may download and print pages for your own personal use.',
      ],
      passes: [
        'You grant us a non-exclusive licence to use your content.',
        'The law gives you the right to object.',
        'Nothing here gives you any licence to our trademarks, and no right is granted.',
      ],
    },
    {
      id: 'copyright-complaints',
      name: 'Copyright complaints',
      polarity: 'neutral',
      severity: 'low',
      because: 'It is a usual procedure, set by law.',
      meaning: 'Rights owners can have posts taken down, and you can object to a wrong takedown.',
      impact: (parameters, text) => {
        if (/repeat/i.test(text)) return 'If rights owners complain about you **repeatedly**, you can lose your account.';
        if (/counter/i.test(text)) return 'If your post was taken down by mistake, you can send a **counter-notice**.';
        if (/agent|designated/i.test(text)) return 'It names the **agent** to whom copyright complaints go.';
        const time = nameDuration(parameters);
        return time && /restor|reinstat|repost|replace/i.test(text)
          ? `A post that was taken down can come back after ${time}.`
          : undefined;
      },
      why: 'A complaint alone can take your post down before anyone checks it. If it was wrong, the counter-notice is your remedy, but it gives the other side your name and address.',
      note: 'It often does not say how many complaints make you a repeat infringer, or when old ones are forgotten.',
      regulations: [
        {
          name: 'DMCA, 17 U.S.C. §512',
          jurisdiction: 'US',
          bears: 'Sets notice, takedown, counter-notice and the repeat infringer rule.',
        },
        {
          name: 'Digital Services Act (EU) 2022/2065 Art. 16',
          jurisdiction: 'EU',
          bears: 'Sets how notices of illegal content are made and answered.',
        },
        {
          name: 'Directive (EU) 2019/790 Art. 17(9)',
          jurisdiction: 'EU',
          bears: 'Users can complain about wrong takedowns, and a person must decide.',
        },
      ],
      related: ['ip-infringement', 'content-removal', 'violation-reporting', 'termination-notice'],
      signals: [
        {
          on: ['dmca', 'millennium'],
          pattern: /\b(?:dmca|digital\s+millennium\s+copyright\s+act)\b/iu,
          unless: /\bcircumvent|anti-?circumvention\b/iu,
        },
        {
          on: ['agent', 'notice', 'notif', 'counter', 'claim', 'takedown', 'report', 'complain'],
          pattern:
            /\b(?:copyright\s+(?:agent|infringement\s+(?:notice|notification|claim|report|complaint)s?|complaints?|notices?\s+(?:of|to|should|must)|claims?)|designated\s+(?:copyright\s+)?agent|(?:notices?|notifications?|claims?|complaints?|reports?)\s+of\s+(?:claimed\s+|alleged\s+|copyright\s+|trademark\s+|intellectual\s+property\s+){1,3}(?:rights\s+)?(?:infringement|violations?)|infringement\s+(?:notices?|notifications?)|counter[- ]?\s?(?:notice|notification)s?|take-?\s?down\s+(?:notices?|requests?|procedures?)|notice\s+and\s+take-?\s?down)\b/iu,
          unless:
            /\b(?:indemnif|remove (?:any )?copyright notices?|alter[^.]{0,30}copyright notices?|copyright notices? (?:on|contained|and)|in lieu)\b/iu,
        },
        {
          on: ['repeat'],
          pattern:
            /\brepeat(?:ed(?:ly)?)?\s+(?:copyright\s+|ip\s+)?(?:infring|copyright|violators?\s+of\s+(?:copyright|intellectual))/iu,
        },
        {
          on: ['perjury', 'faith', 'authorized', 'authorised', 'behalf'],
          pattern:
            /\b(?:under\s+(?:the\s+)?penalty\s+of\s+perjury|good[- ]faith\s+belief\b[^.]{0,120}\b(?:not\s+authori[sz]ed|mistake|misidentif|copyright|infring|unauthori[sz]ed)|authori[sz]ed\s+to\s+act\s+on\s+behalf\s+of\s+the\s+(?:copyright\s+)?(?:owner|holder|rights))/iu,
          unless: /\b(?:law enforcement|consumer|agent to submit|privacy|personal (?:data|information))\b/iu,
        },
        {
          on: ['identif', 'description', 'describe', 'location', 'signature', 'statement'],
          pattern:
            /\b(?:identif\w*|descri\w*|location|sufficient\s+(?:detail|information))\b[^.]{0,60}\b(?:copyrighted\s+(?:work|material|content)|(?:claimed|alleged(?:ly)?)\s+to\s+(?:have\s+been|be)\s+infring|infringing\s+(?:material|content|activity|item|link)|infringed\s+(?:work|material))|\b(?:electronic|physical|digital)\b[^.]{0,20}\bsignature\b[^.]{0,100}\b(?:copyright|owner\s+of|exclusive\s+right|infring|authori[sz]ed)\b/iu,
        },
        {
          on: ['infring', 'copyright'],
          pattern:
            /\bif\s+you\s+(?:\w+\s+){0,3}?(?:believe|think|feel|suspect|consider|own|find|are\s+(?:a|the|an)\s+(?:copyright|rights?|ip))\b[^.]{0,160}\b(?:copyright\w*|intellectual\s+property|trade-?marks?|your\s+rights?|your\s+work)\b[^.]{0,160}\b(?:infring\w*|copied|violat\w*|notify|contact|notice|report|submit|send|provide|let\s+us|form)\b/iu,
        },
      ],
      matches: [
        'Send notices of claimed infringement to our designated agent.',
        'We close the accounts of repeat infringers under the DMCA.',
        'If you believe that your copyright was infringed, please fill in our form and contact us.',
        { text: 'A statement under penalty of perjury that you act for the owner', leadIn: 'Your notice must include:' },
        'You can send a counter-notice if your video was removed by mistake.',
      ],
      passes: [
        'You may not remove copyright notices.',
        'You may not post content that infringes copyright.',
        'All content is protected by copyright.',
      ],
    },
    {
      id: 'output-rights',
      name: 'AI input and output',
      polarity: 'neutral',
      severity: 'medium',
      because: 'It decides who may use what the AI makes, and who answers for its mistakes.',
      meaning: 'It says who owns what the AI makes for you, and that you must check it for mistakes.',
      impact: (_, text) => {
        if (/\b(?:inaccura|incorrect|errors?|false|mislead|verify|evaluate|check|rely|unreliable|offensive|halluc)/i.test(text))
          return 'What the AI makes **can be wrong**, and you must check it.';
        if (/\b(?:similar|same|unique|other users)/i.test(text)) return 'Other users can get **the same or similar output**.';
        if (/\b(?:disclos|label|watermark|indicate|clear that|represent)/i.test(text))
          return 'You must **say that it was made with AI**.';
        if (/\byou\b[^.]{0,40}\bown\b|assigns? to you|your (?:property|own)/i.test(text))
          return '**You own** what the AI makes for you.';
        return undefined;
      },
      why: 'Whether you can sell, publish or rely on AI output depends on this. Others may get the same result. If it is wrong or copies someone, you mostly bear the loss.',
      note: 'Owning output does not mean that it has copyright: in many countries purely machine-made works have none.',
      regulations: [
        {
          name: 'AI Act (EU) 2024/1689 Art. 50',
          jurisdiction: 'EU',
          bears: 'AI-made content must be marked, and deepfakes disclosed.',
        },
        {
          name: 'U.S. Copyright Office guidance, 88 Fed. Reg. 16190',
          jurisdiction: 'US',
          bears: 'Works without human authorship get no copyright.',
        },
        {
          name: 'Copyright, Designs and Patents Act 1988 s. 9(3)',
          jurisdiction: 'UK',
          bears: 'The author of a computer-made work is whoever made the arrangements for it.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) => /\byou\b[^.]{0,40}\bown\b|assigns? to you|(?:do|does) not claim/i.test(text),
          severity: 'low',
          because: 'You own what it makes.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\byou\s+(?:\w+\s+){0,2}?own\b[^.]{0,40}\boutputs?\b|\bassigns?\s+to\s+you\b|\b(?:do|does)\s+not\s+claim\b[^.]{0,60}\boutputs?\b/iu,
          polarity: 'favourable',
          because: 'You own what it makes.',
        },
      ],
      related: ['ai-training', 'user-ownership', 'competitive-use', 'warranty-disclaimer'],
      signals: [
        {
          on: ['output'],
          pattern:
            /\b(?:outputs?\b[^.]{0,160}\b(?:own\w*|accura\w*|inaccura\w*|similar|unique|rights?|errors?|incorrect|reliab\w*|rely|evaluat\w*|verif\w*|infring\w*|human\s+review|ai\b|generated|mislead\w*|responsib\w*|disclos\w*|represent\w*)|(?:own\w*|rights?\s+(?:in|to)|assign\w*|evaluat\w*|rely|relying|accura\w*|responsib\w*|generat\w*|inputs?\s+and|disclose|represent)\b[^.]{0,80}\boutputs?)\b/iu,
          unless:
            /\b(?:power output|audio output|output (?:device|voltage|files? of the game)|print(?:ed|er)? output|input\/output|economic output|screen output)\b|\b(?:personal (?:data|information)|job)\b/iu,
        },
        {
          on: ['generat', 'ai'],
          pattern:
            /\b(?:ai[- ]generated|generated\s+by\s+(?:\w+\s+){0,3}?(?:ai\b|artificial|model)|generative\s+(?:ai|artificial)|(?:ai|artificial\s+intelligence)[- ](?:features?|tools?|models?|powered|functionality|services?|systems?|technolog\w+))\b[^.]{0,200}\b(?:inaccura\w*|accura\w*|incorrect|errors?|mislead\w*|rely|reliance|verif\w*|own(?:s|ership)?\b|similar|unique|disclos\w*|label\w*|incomplete|responsib\w*|offensive|not\s+a\s+substitute|as\s+is|watermark)/iu,
          unless: /\b(?:personal (?:data|information)|moderat|fraud|we use|train)\b/iu,
        },
        {
          on: ['ai', 'generat', 'synthetic'],
          pattern:
            /\b(?:must|should|required|may\s+not|agree|shall|need\s+to)\b[^.]{0,100}\b(?:disclos\w*|label\w*|indicat\w*|tag|mark|represent\w*|clear\w*|inform)\b[^.]{0,100}\b(?:ai[- ]generated|ai[- ]altered|generative\s+ai|artificial\s+intelligence|synthetic|machine[- ]generated|generated\s+(?:by|using|with)\s+ai|interacting\s+with\s+(?:an?\s+)?ai)\b/iu,
        },
      ],
      matches: [
        'You own the output, as far as the law allows.',
        'Output may be inaccurate, so check it before you rely on it.',
        'AI-generated answers may contain errors.',
        'You must disclose that a post was AI-generated.',
        'Because of how AI works, output may not be unique and other users may get similar output.',
      ],
      passes: [
        'We use AI tools for moderation.',
        'The output device must be plugged in.',
        'We do not use your content to train AI models.',
      ],
    },
    {
      id: 'content-reuse',
      name: "Copying the platform's content",
      polarity: 'neutral',
      severity: 'low',
      because: 'It mostly repeats what copyright and trademark law say.',
      meaning: "You can't copy, change, frame or pass on its content or logos without permission.",
      impact: (_, text) => {
        if (/trade-?marks?|logos?|\bmarks\b|brand/i.test(text) && !/\bcontent|material|copy\b/i.test(text))
          return "You can't use its **names or logos** without permission.";
        if (/remov|obscur|alter|delet/i.test(text) && /notices?|watermark|legend|proprietary/i.test(text))
          return "You can't **remove copyright notices or marks** from its content.";
        if (/\bfram(?:e|ing)|mirror|deep-?\s?link|hot-?\s?link/i.test(text))
          return "You can't **frame, mirror or deep-link** its pages.";
        const acts = nameThings(text, [
          [/\bcopy|reproduc|duplicat|download/i, 'copy'],
          [/modif|alter|derivative|adapt|translat/i, 'change'],
          [/distribut|publish|transmit|post|display|broadcast|\bshar/i, 'pass on'],
          [/\bsell|exploit|commercial/i, 'sell'],
        ]);
        return (
          acts &&
          `You can't ${acts} its content${/without|unless|except|permission|consent/i.test(text) ? ' without permission' : ''}.`
        );
      },
      why: 'Screenshots, quotes, mirrored pages and fan works can break such a rule. The law allows some uses, such as quotation, whatever the terms say.',
      note: 'Quotation, fair use, parody and private copies are mostly not mentioned, although the law protects them.',
      regulations: [
        { name: '17 U.S.C. §106–107', jurisdiction: 'US', bears: 'Says which uses are reserved, and which are fair.' },
        {
          name: 'Directive 2001/29/EC Art. 5',
          jurisdiction: 'EU',
          bears: 'Lists exceptions such as quotation, parody and private copies.',
        },
        {
          name: 'Lanham Act, 15 U.S.C. §1114 and §1125',
          jurisdiction: 'US',
          bears: 'Forbids confusing use of marks, but not naming a product truthfully.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:you (?:may|can|are (?:free|welcome|allowed) to))\s+(?!not\b|only\b|neither\b)(?:\w+,?\s+(?:and\s+|or\s+)?){0,4}?(?:copy|share|reuse|redistribute|reproduce|adapt)\b|creative commons/iu,
          polarity: 'favourable',
          because: 'It allows some reuse.',
          instead: true,
        },
      ],
      related: ['platform-ip', 'limited-license', 'commercial-use-restriction', 'automated-access'],
      signals: [
        ...forbids({
          on: [
            'cop',
            'reproduc',
            'republish',
            'distribut',
            'modif',
            'duplicat',
            'mirror',
            'transmit',
            'display',
            'derivative',
            'exploit',
            'publish',
            'download',
            'redistribut',
            'alter',
          ],
          acts: String.raw`\b(?:cop(?:y|ying|ied)|reproduc(?:e|es|ed|ing|tion)|re-?publish(?:ed|ing)?|re-?distribut(?:e|es|ed|ing|ion)|duplicat(?:e|ed|ing)|download(?:ed)?|modif(?:y|ied|ying)|creat(?:e|ing)\s+derivative\s+works|publicly\s+(?:display|perform)|retransmit(?:ted)?|translate)\b[^.]{0,120}\b${THEIR_CONTENT}`,
          unless:
            /\bwe (?:may|can|reserve|will|do not|don['’]t)\b|\b(?:these|this|the) (?:terms|agreement|policy)\b[^.]{0,30}\bmodif|\bmodif\w*\s+(?:these|this|the)\s+(?:terms|agreement|policy)|\bpersonal (?:data|information)\b|\b(?:user|customer) data\b|\b(?:liab|right to (?:object|data)|cookies?|violates?|infring(?:es|ing))\b/iu,
        }),
        {
          on: ['reproduc', 'cop', 'distribut', 'republish', 'used'],
          pattern:
            /\b(?:no\s+(?:part|portion|element|content|materials?)\s+(?:of|from|on|may)?|(?:contents?|materials?|text|images?|information|sites?|documents?|publications?)\b[^.]{0,80}\b(?:may|must|shall|can|should)(?:\s+not|not)\s+(?:be\s+)?)[^.]{0,100}\b(?:copied|reproduced|republished|distributed|re-?distributed|duplicated|transmitted|displayed|modified|downloaded|uploaded|posted|exploited|sold|used\s+for)\b/iu,
          unless: /\b(?:personal (?:data|information)|your (?:content|data)|user content|we may not|prohibited content)\b/iu,
        },
        {
          on: ['reproduction', 'copying', 'redistribution', 'use', 'duplication', 'modification'],
          pattern:
            /\b(?:reproduction|copying|redistribution|republication|duplication|retransmission|modification|any\s+(?:other\s+)?use)\b[^.]{0,140}\b(?:strictly\s+|expressly\s+)?(?:prohibited|forbidden|not\s+(?:permitted|allowed|authori[sz]ed)|requires?\s+(?:\w+\s+){0,3}?(?:permission|consent|authori[sz]ation))\b/iu,
          unless: /\b(?:reproduction of (?:child|illegal)|personal (?:data|information)|cookies?|by (?:children|minors))\b/iu,
        },
        ...forbids({
          on: ['fram', 'mirror', 'link', 'iframe', 'inline'],
          acts: String.raw`\b(?:(?:i-?)?fram(?:e|es|ed|ing)\b(?!\s*work)|mirror(?:s|ed|ing)?\b|deep-?\s?link(?:s|ing)?|hot-?\s?link(?:s|ing)?|in-?line\s+link(?:s|ing)?)`,
          unless: /\btime\s?frames?\b|\bwithin (?:the|a) [^.]{0,20}frame|\bphoto frames?\b/iu,
        }),
        ...forbids({
          on: ['remov', 'obscur', 'alter', 'delet', 'conceal', 'cover', 'obliterat', 'eras'],
          acts: String.raw`\b(?:remov|obscur|alter|delet|conceal|cover|obliterat|eras|hid|modif|destroy|minimi[sz])\w*\b[^.]{0,80}\b(?:(?:copyright|trade-?mark|proprietary|attribution|ownership|legal|rights)[^.]{0,40}\b(?:notices?|legends?|labels?|markings?|marks|statements?|information|management|designations?|symbols?)|watermarks?|author\s+attributions?|proprietary\s+(?:notices?|legends?))`,
        }),
        ...forbids({
          on: ['trademark', 'trade', 'logo', 'mark', 'brand', 'name'],
          acts: String.raw`\b(?:us(?:e|es|ed|ing|age)|cop(?:y|ied)|display|reproduc\w*|alter|modify|register|incorporat\w*|imitat\w*)\b[^.]{0,80}\b(?:(?:our|the|any|its|these|such|\w+['’]s)\s+(?:\w+,?\s+(?:and\s+|or\s+)?){0,4}?(?:trade-?\s?marks?|service\s+marks?|logos?|brand(?:s|ing|\s+(?:features|assets|names?))?|trade\s+(?:names?|dress)|marks\b)|meta-?\s?tags?|hidden\s+text)`,
          unless:
            /\bwe (?:may|can|will|do not|shall)\b|\b(?:infring|your (?:name|logo|trade)|customer['’]s (?:name|logo|trade)|violat)/iu,
        }),
        {
          on: ['trademark', 'logo', 'mark', 'brand'],
          pattern:
            /\b(?:(?:use|display)\s+(?:of\s+)?(?:our|the|any|these|its)\s+(?:\w+,?\s+(?:and\s+|or\s+)?){0,4}?(?:trade-?\s?marks?|logos?|brand\s+(?:features|assets|elements)|marks)\b[^.]{0,80}\b(?:without|only|must|guidelines|permission|subject\s+to|in\s+accordance))\b/iu,
          unless: /\bwe (?:may|can|will|do not|shall)\b|\byour\b[^.]{0,20}\blogos?\b/iu,
        },
        {
          on: ['cop', 'reproduc', 'republish', 'distribut', 'modif', 'duplicat', 'derivative'],
          pattern:
            /^\(?(?:\w{1,3}\)\s*)?(?:copy|reproduce|republish|redistribute|duplicate|distribute|modify|alter|download|display|publish|create\s+derivative\s+works|copying|reproducing|distributing|modifying|republishing)\b/iu,
          under: PROHIBITION,
          unless:
            /\b(?:personal (?:data|information)|unsolicited|spam|virus|malware|pornograph|obscen|infring|defam|others?['’]|harmful|illegal|harass)/iu,
        },
      ],
      matches: [
        'You may not copy, reproduce or republish any content of the site without our consent.',
        { text: 'modify, distribute or create derivative works of our materials', leadIn: 'You agree not to:' },
        'No part of this website may be reproduced without permission.',
        { text: 'frame or mirror any page', heading: "What you can't do" },
        'Do not remove any copyright notices or watermarks.',
        'You may not use our logos or trademarks without written permission.',
      ],
      passes: [
        'We may modify or display your content.',
        'You can copy your data to another service.',
        'We must not use your personal data for that.',
        { text: 'send spam to others', leadIn: 'You agree not to:' },
      ],
    },
  ],
});
