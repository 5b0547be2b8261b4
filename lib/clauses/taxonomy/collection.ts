import { composePattern } from './compose-pattern';
import { defineFamily } from './define';
import { nameDuration } from './name-duration';
import { listWords, nameThings } from './name-things';

/** The act of taking data in. */
const COLLECTS = String.raw`\b(?:collect|receiv|gather|obtain|captur|acquir|record|stor|process|request|ask(?:s|ed|ing)? (?:you )?for|log)(?:e?s|ed|e|ing)?\b`;

/** Headings and lead-ins under which items name data that is collected, and not what is done with it. */
const COLLECTED_LIST =
  /^(?!.{0,160}\b(?:how (?:do )?we (?:use|share|disclose)|purposes?|shar(?:e|ed|ing)|disclos\w+|sell|sold|do not|don['’]t|recipients?|retain|right to|you may|prohibit\w*|delete|not collected?|verify|we rely|legal bas[ei]s|we (?:will |may )?use)\b).{0,200}\b(?:collect|receiv|gather|obtain|record|process|categor(?:y|ies)|provid|you (?:give|submit|share)|log)\w*\b/iu;

/** The same, where the words also say that it happens automatically or through a device. */
const AUTOMATIC_LIST =
  /^(?!.{0,160}\b(?:how (?:do )?we (?:use|share|disclose)|purposes?|shar(?:e|ed|ing)|disclos\w+|sell|do not|don['’]t|recipients?|retain|delete)\b).{0,200}\b(?:automatic|collect|usage|device|log |logs|technical|gather|record|receiv|obtain)\w*/iu;

/** What people type in or hand over. */
const GIVEN = String.raw`\b(?:(?:first|last|full|real|legal|your|user) names?|names?,|e-?mail address(?:es)?|e-?mails?(?=[,;)]| and | or )|(?:tele)?phone numbers?|mobile numbers?|(?:postal|mailing|shipping|billing|home|physical|street|residential|delivery) address(?:es)?|contact (?:information|details|data)|dates? of birth|birth ?dates?|passwords?|user ?names?|payment (?:card |method )?(?:information|details|data)|(?:credit|debit|payment) cards?|(?:bank|billing|financial) (?:account )?(?:information|details|data|numbers?)|profile (?:information|photos?|pictures?|data)|account (?:information|details|data)|passports?|driver['’]?s? licen[sc]e|employment (?:history|information)|survey responses|r[ée]sum[ée]s?)\b`;

/** What a device or browser tells by itself. */
const DEVICE = String.raw`\b(?:IP(?:v[46])?[- ]address(?:es)?|internet protocol|browser (?:type|version|settings|language|information|plug-?ins?)|(?:type|version) of (?:web |internet )?browser|operating systems?|device (?:identifiers?|ids?|types?|models?|information|data|settings|characteristics|attributes)|(?:unique|mobile|advertising|hardware) (?:device |advertising )?(?:identifiers?|ids?)|IDFA|IMEI|MAC address(?:es)?|log (?:files?|data|information)|server logs?|referr(?:ing|er|al) (?:urls?|pages?|websites?|sites?|source|web ?pages?)|time ?zone|click-?stream|click ?paths?|pages? (?:you )?(?:view|visit)(?:ed|s)?|screen resolution|access times?|(?:time|date)s? (?:and (?:time|date)s? )?(?:of|spent)|internet service provider|mobile (?:network|carrier)|usage (?:data|information|details|statistics)|crash (?:reports?|data|logs)|system (?:activity|configuration)|hardware (?:models?|version|settings)|browsing (?:history|behaviou?r|activity)|search (?:history|queries|terms))\b`;

/** A person's place, and not a place of business. */
const LOCATION = String.raw`\b(?:(?:your|precise|approximate|general|exact|physical|current|real[- ]time|gps|user|coarse|actual|rough|device|device['’]s|geographic(?:al)?|geo-?|mobile|inferred|background) ?(?:location|position)(?:s|ing)?\b|geo-?locations?|geo-?positions?|location[- ](?:data|information|based|services?|history|tracking|coordinates)|locational information|location of (?:your|the) (?:\w+ )?(?:device|phone|computer|vehicle)|GPS|latitude|whereabouts|from your location|city[- ]level location)`;

/** Data of which a wrong hand can make a weapon. */
const SENSITIVE = String.raw`\b(?:biometrics?|special categor(?:y|ies)|sensitive (?:personal )?(?:data|information)|(?:facial|face|voice|finger|hand|retina)[- ]?(?:prints?|scans?|recognition|geometry|templates?)|fingerprints?(?! (?:technolog|your device))|faceprints?|voiceprints?|genetic|racial|race\b|ethnic(?:ity)?|religio(?:n|us)|sexual orientation|sex life|political (?:opinions?|views?|affiliations?|beliefs)|trade union|union membership|philosophical beliefs?|(?:physical|mental) health|health (?:data|information|conditions?|records?|insurance)|medical (?:data|information|conditions?|records?|history)|disabilit(?:y|ies)|citizenship|immigration status|criminal (?:record|history|convictions?)|social security number|protected classifications?)\b`;

/** Other people's data in the reader's hands. */
const CONTACTS = String.raw`\b(?:address ?books?|contacts? lists?|lists? of (?:your )?contacts|(?:your|phone|device|phone['’]s|device['’]s|mobile|social|import(?:ed|ing)?) contacts(?! (?:our|us|the))|phone ?books?|friends? lists?|lists? of (?:your )?friends)\b`;

/** Where data comes from that the reader did not give. */
const SOURCES = String.raw`(?:third[- ]part(?:y|ies)|other (?:sources|companies|users|people|individuals|members|businesses|organi[sz]ations)|outside sources|external sources|public(?:ly)?[- ](?:available )?(?:sources|databases|records|information|data|domain)|publicly (?:accessible|available)|data (?:brokers?|providers?|suppliers?|partners?)|(?:business|advertising|marketing|commercial|joint|channel|our|analytics|trusted|integration) (?:\w+ )?(?:partners?|affiliates)|social (?:media|networks?|networking)|credit (?:bureaus?|reporting|reference)|advertisers|advertising networks|analytics providers|your (?:employer|friends|bank|school|organi[sz]ation)|affiliates|data aggregators|information (?:providers|services)|lead generat\w+)`;

/** Cookies and what does their work. */
const COOKIE = String.raw`\b(?:cookies?|web[- ]?beacons?|tracking pixels?|pixel tags?|pixels?|clear gifs?|local (?:shared )?(?:storage|objects)|flash (?:cookies|objects)|SDKs?|software development kits?|tracking technolog(?:y|ies)|session replay|similar technolog(?:y|ies)|device fingerprint(?:s|ing)?|e-?tags?)\b`;

const CATEGORIES: readonly (readonly [pattern: RegExp, words: string])[] = [
  [
    /\b(?:e-?mail|contact (?:info|detail|data)|phone|postal|mailing|(?:first|last|full|your) name|names?,)/i,
    'name and contact details',
  ],
  [/\b(?:payment|credit card|debit card|billing|bank)\b/i, 'payment details'],
  [/\bdates? of birth|birth ?date|\bage\b|gender/i, 'age or gender'],
  [/\b(?:photos?|videos?|posts?|content|comments?|reviews?)\b/i, 'what you post or upload'],
  [/\b(?:messages?|communications?|correspondence|chats?|calls?)\b/i, 'what you write or say to them'],
  [/\b(?:passport|licen[sc]e|social security|government[- ]issued|identity document)/i, 'identity documents'],
];

/** "We do not collect …", in the words of promises. */
const NEVER_COLLECTS =
  /\b(?:we|us|site|services?|websites?|app|company)\b.{0,20}\b(?:do(?:es)? not|don['’]t|doesn['’]t|never|will not|won['’]t|neither)\b.{0,30}\b(?:collect|track|process|access|request|ask|use|store|seek|solicit|upload)/iu;

export const collection = defineFamily({
  id: 'collection',
  name: 'Data they collect',
  types: [
    {
      id: 'data-collected',
      name: 'Data you give',
      polarity: 'neutral',
      severity: 'low',
      because: 'You know about it, since you hand it over yourself.',
      meaning: 'They keep what you enter, upload or send, such as your name and contact details.',
      impact: (_parameters, text) => {
        if (/\bif you (?:do not|don['’]t|choose not|decline|fail|refuse)\b.{0,80}\b(?:provid|giv|shar|submit)/iu.test(text))
          return 'If you **hold back** data they ask for, parts of the service do not work for you.';
        const what = nameThings(text, CATEGORIES, 'and');
        if (NEVER_COLLECTS.test(text)) return 'They say what they do **not** collect.';
        return what ? `They collect ${what}.` : undefined;
      },
      why: 'What you give is stored, often for years, and can be leaked, shared or combined with other data. The less you enter, the less can go wrong. Optional fields are a good place to start.',
      note: 'Lists that begin with "such as" or "including" are open: they do not say what else is collected.',
      regulations: [
        {
          name: 'GDPR Art. 5(1)(c)',
          jurisdiction: 'EU',
          bears: 'They may collect only what is needed for the purpose.',
        },
        {
          name: 'GDPR Art. 13',
          jurisdiction: 'EU',
          bears: 'When you give data, they must tell you what for, how long, and whether you must.',
        },
        {
          name: 'CCPA, Cal. Civ. Code § 1798.100',
          jurisdiction: 'US-CA',
          bears: 'They must name the categories and purposes at or before collection, and collect no more than that takes.',
        },
        {
          name: 'PIPEDA, Schedule 1, cl. 4.4',
          jurisdiction: 'CA',
          bears: 'Collection is limited to what the stated purposes need.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:passports?|social security|government[- ]issued|bank account|driver['’]?s? licen[sc]e)\b/iu.test(text),
          severity: 'medium',
          because: 'It includes identity documents or bank details.',
        },
      ],
      polarityRules: [
        {
          pattern: /\bwe (?:do not|don['’]t|never) (?:collect|ask|require|store|need)\b/iu,
          polarity: 'favourable',
          because: 'It says what they do not collect.',
        },
      ],
      related: ['device-data', 'third-party-sources', 'sensitive-data', 'service-use', 'retention'],
      signals: [
        {
          on: ['collect', 'provid', 'submit', 'give us'],
          pattern:
            /\b(?:collect|receiv|gather|stor|process|obtain)\w*\b.{0,80}\b(?:information|data|details|content)\b.{0,30}\b(?:that |which )?you\b.{0,24}\b(?:provide|give|submit|share|enter|upload|send|supply|disclose|volunteer)\b|\b(?:information|data)\b.{0,20}\b(?:directly from you|provided by you|you (?:may |choose to |voluntarily |directly ){0,2}(?:provide|give|submit|enter|supply|send)(?: to)? us)\b/iu,
          unless:
            /\b(?:how we use|we (?:may |will )?(?:use|share|disclose|retain|keep|combine)|not collected|third part(?:y|ies) (?:may|collect)|responsible for|accura(?:te|cy)|secur|right to|children|lawful|rely)\b/iu,
        },
        {
          on: [
            'email',
            'e-mail',
            'contact',
            'phone',
            'telephone',
            'birth',
            'billing',
            'payment',
            'credit card',
            'password',
            'username',
            'user name',
            'name',
            'profile',
            'passport',
          ],
          pattern: composePattern`(?:\b(?:collect|gather|obtain|acquir|captur)(?:e?s|ed|e|ing)?\b|\bask(?:s|ed|ing)? (?:you )?(?:for|to provide)\b|\b(?:stor|process|receiv|record|request)(?:e?s|ed|e|ing)?\b.{0,40}\b(?:personal (?:data|information)|information|data|your)\b).{0,140}${GIVEN}`,
          unless:
            /\b(?:(?:do(?:es)? not|don['’]t|never|not) (?:\w+ )?(?:collect|receive|store|ask|request|have access|process)|more information (?:about|on)|contact details at|receive (?:\w+ ){0,3}(?:e-?mails?|communications|messages|confirmation)|delet\w+|if you have (?:any )?questions|request (?:to|for)|verif(?:y|ication)|your request|opt[- ]out|to exercise|third part(?:y|ies)|children|child['’]s|under 1\d|right to|have collected and|contact us (?:at|by|using|through|via)|unsubscribe|cookies?|partners|passwords? (?:secure|confidential|safe)|retain|we share|disclose)\b/iu,
        },
        {
          on: [
            'register',
            'sign up',
            'account',
            'contact',
            'subscri',
            'purchase',
            'order',
            'appl',
            'survey',
            'form',
            'participat',
            'correspond',
          ],
          pattern:
            /\b(?:when|if|where|whenever|each time) (?:and when )?you\b.{0,100}\b(?:register|sign up|sign-up|create (?:an|your) (?:\w+ )?account|contact (?:us|our)|communicate with|subscribe|purchase|buy|order|apply|fill|complete|participate|enter|correspond|respond|use our|call us|write to us|post|submit)\b.{0,160}\b(?:we|us)\b.{0,40}\b(?:collect|ask|receive|store|record|request|require|obtain|process|gather|keep)\b/iu,
          unless:
            /\b(?:automatically|cookies?|IP address|log (?:data|files?)|device|request (?:to|for)|verify|children|do not collect|delete|third[- ]part(?:y|ies)|location|retain)\b/iu,
        },
        {
          on: ['asked to', 'required to', 'need to', 'requested to', 'choose to', 'asks you', 'ask you', 'require you'],
          pattern:
            /\b(?:you(?:['’]ll| will| may| must| can| might)?\b.{0,30}\b(?:asked|required|need|requested|choose|decide|have)|(?:we|us) (?:may |will |might |can )?(?:ask|require|request|invite) you) to\s+(?:\w+ )?(?:provide|give|submit|supply|enter|disclose|share)\b.{0,80}\b(?:personal|name|e-?mail|contact|information|details|phone|payment)\b/iu,
          unless:
            /\b(?:verif|request|identity|accurate|opt|complaint|claim|consent|children|parent|authori[sz]ed agent|infring|copyright|rights)/iu,
        },
        {
          on: [
            'not provid',
            'not to provid',
            'without providing',
            'refus',
            'declin',
            'not to give',
            'not to share',
            'fail to provid',
            'not give',
            'not submit',
            'failure to provid',
            'to provide',
            'not want to provid',
          ],
          pattern:
            /\b(?:(?:if|when|where) you (?:do not|don['’]t|choose not to|decline to|fail to|prefer not to|refuse to|decide not to|are unable to)(?: want to| wish to)?|failure to|refusal to|not|without)\s+(?:provid(?:e|ing)|giv(?:e|ing)|shar(?:e|ing)|submit(?:ting)?|supply(?:ing)?|disclos(?:e|ing))\b.{0,100}\b(?:data|information|details)\b.{0,120}\b(?:may|unable|cannot|can['’]t|not be able|won['’]t|will not|limit|impossible|prevent|affect|not possible)/iu,
          unless: /\b(?:cookies?|location|consent|third part(?:y|ies)|children)\b/iu,
        },
        {
          on: [
            'name',
            'email',
            'e-mail',
            'phone',
            'contact',
            'address',
            'birth',
            'payment',
            'billing',
            'profile',
            'account',
            'password',
            'content',
            'communication',
            'correspondence',
            'survey',
            'feedback',
            'education',
            'employment',
            'identifiers',
            'professional',
            'demographic',
          ],
          pattern: composePattern`^.{0,40}${GIVEN}|^(?:\w+[,:]? (?:and |or )?){0,3}(?:contact|identity|profile|account|payment|billing|transaction(?:al)?|financial|communications?|registration|demographic|personal|professional|employment|education(?:al)?|survey|identification) (?:\w+ ){0,2}(?:information|data|details|history)\b|^.{0,12}\b(?:personal )?identifiers\b|^(?:user|your) content\b|^(?:professional or employment|education information|commercial information)`,
          under: COLLECTED_LIST,
          unless:
            /\b(?:(?:we|to) (?:use|share|disclose)|right to|opt[- ]out|cookies?|to (?:provide|contact|send|improve|respond|process|communicate|verify|comply)|automatically|from (?:third|other|our|social)|inferences|third[- ]part(?:y|ies)|do not|unsubscribe|contact us|children)\b/iu,
        },
      ],
      matches: [
        'We collect the information that you provide when you fill in our forms.',
        'To open an account we ask for your first name, email address and a password.',
        'When you contact our help desk, we keep a record of what you write and how we answered; we also store your ticket number.',
        'You may be asked to provide contact information before you download the brochure.',
        'If you do not provide this information, we may be unable to deliver your parcel.',
        { text: 'Date of birth and postal address', leadIn: 'We collect the following data from you:' },
        { text: 'Payment information such as a card number', heading: 'Information you provide to us' },
      ],
      passes: [
        'Please contact us by email at any time.',
        'We never ask for your password by email.',
        'To verify your request we will ask for your name and email address.',
        'You are responsible for keeping your password secret.',
        { text: 'Date of birth and postal address', leadIn: 'We share the following data with our partners:' },
      ],
    },
    {
      id: 'device-data',
      name: 'Device and usage data',
      polarity: 'neutral',
      severity: 'medium',
      because: 'It is collected without your doing anything.',
      meaning: 'They record your device, your IP address and what you do, without asking each time.',
      impact: (_parameters, text) => {
        const what = nameThings(
          text,
          [
            [/\bIP[- ]address|internet protocol/i, 'your IP address'],
            [/\b(?:identifiers?|device ids?|IDFA|IMEI|MAC address|advertising id)/i, "your device's ID"],
            [/\b(?:browser|operating system|device (?:type|model|information)|hardware)\b/i, 'your device and browser'],
            [
              /\b(?:pages?|click\w*|links?|features?|interact\w*|usage|activit\w+|brows(?:ing)? (?:history|behaviou?r)|time spent|how you use)\b/i,
              'what you do there',
            ],
            [/\b(?:search(?:es)?|quer(?:y|ies))\b/i, 'what you search for'],
            [/\b(?:crash|errors?|diagnostic|performance)\b/i, 'errors and crashes'],
            [/\breferr/i, 'the page you came from'],
          ],
          'and',
        );
        if (NEVER_COLLECTS.test(text)) return what ? `They say that they do not record ${what}, at least in part.` : undefined;
        return what ? `They record ${what} automatically.` : undefined;
      },
      why: 'An IP address or device ID can single you out even without your name. Logs over months show habits: when you are awake, what you read, where you connect. They also help to find errors and fraud.',
      note: 'Words such as "usage data" often have no limits. When such data is deleted is often not said.',
      regulations: [
        {
          name: 'GDPR Art. 4(1), Recital 30',
          jurisdiction: 'EU',
          bears: 'Online identifiers such as IP addresses count as personal data where they can point to you.',
        },
        {
          name: 'ePrivacy Directive 2002/58/EC, Art. 5(3)',
          jurisdiction: 'EU',
          bears: 'Reading information from your device needs consent, unless it is strictly necessary for the service.',
        },
        {
          name: 'CCPA, Cal. Civ. Code § 1798.140(v)',
          jurisdiction: 'US-CA',
          bears: 'Personal information includes IP addresses, online identifiers and browsing history.',
        },
        {
          name: 'TDDDG § 25',
          jurisdiction: 'DE',
          bears: 'Access to your device needs consent, with narrow exceptions.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:keystrokes?|mouse (?:movements?|clicks?)|session (?:replay|recording)s?|clipboard)\b/iu.test(text),
          severity: 'high',
          because: 'It reaches to your keystrokes, mouse or recordings of your visit.',
        },
        {
          when: ({ text }) =>
            /\b(?:does not|do not|doesn['’]t|don['’]t|cannot|not) (?:\w+ ){0,2}(?:identif|contain (?:any )?personal|reveal|link)|\banonymi[sz]ed\b/iu.test(
              text,
            ),
          severity: 'low',
          because: 'It says that this data does not identify you.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\bwe (?:do not|don['’]t|never) (?:\w+ )?(?:collect|log|store|record|track)\b.{0,100}\b(?:IP|device|logs?|usage|identifiers?|activity|browsing|traffic)\b/iu,
          polarity: 'favourable',
          because: 'It says what they do not record.',
        },
      ],
      related: ['cookies-tracking', 'location-data', 'cross-site-tracking', 'data-collected', 'profiling'],
      signals: [
        {
          on: ['automatic', 'passive'],
          pattern:
            /\b(?:automatically|passively)\b (?:\w+,? (?:and |or )?){0,4}(?:collect|receive|record|log|gather|captur|obtain|send|sent|transmit|track|generat)\w*\b|\b(?:collect|receiv|record|log|gather|obtain|captur)\w*\b.{0,100}\b(?:automatically|passively|automatic means)\b/iu,
          unless:
            /\b(?:renew(?:s|al)|whether or not by|automatically (?:delet|renew|eras|expir|opt|process|decid|transferred)\w*|not (?:automatically )?collect|automated decision|contact(?:s| list)|we use (?:this|the|such|automatically)|we (?:may )?share|combine|contacts|email address)\b/iu,
        },
        {
          on: [
            'ip',
            'internet protocol',
            'browser',
            'operating system',
            'device',
            'log',
            'referr',
            'usage',
            'click',
            'crash',
            'identifier',
            'pages',
          ],
          pattern: composePattern`${DEVICE}.{0,200}${DEVICE}`,
          unless:
            /\b(?:combine|(?:we|to) (?:may |will )?(?:use|share|disclose) (?:this|the|such|your)|third part(?:y|ies) (?:may )?(?:collect|use)|advertising partners|share|disclos\w+|sold|our partners|retain\w*|kept|delet\w+|(?:set|clear|disable|control|update|change|block|adjust) |settings (?:to|on|in) )/iu,
        },
        {
          on: [
            'ip',
            'internet protocol',
            'browser',
            'operating system',
            'device',
            'log',
            'referr',
            'usage',
            'click',
            'crash',
            'identifier',
          ],
          pattern: composePattern`${COLLECTS}.{0,140}${DEVICE}`,
          unless:
            /\b(?:share|disclos\w+|retain\w*|kept|delet\w+|third part(?:y|ies)|advertis\w+ partners|request|(?:set|clear|disable|control|update|change|block|adjust) your|cookies? (?:is|are)|verif\w+|google|facebook)\b/iu,
        },
        {
          on: ['usage', 'how you', 'interact', 'activity', 'activities', 'use of'],
          pattern:
            /\b(?:collect|receiv|record|log|gather|captur|track|monitor|obtain|stor)\w*\b.{0,80}\b(?:information|data|details|records?|logs?)?\b.{0,20}\b(?:about|on|regarding|relating to|of|how)\b.{0,20}\b(?:how you (?:\w+ )?(?:use|access|interact|navigate|engage)|your (?:use|usage|interactions?|activit(?:y|ies)|visits?|access|browsing|device|computer|engagement|online activit\w+)|(?:the|our) (?:use|usage) of|usage)\b/iu,
          unless:
            /\b(?:third[- ]part(?:y|ies)|advertis\w+|social|partners?|google|do not track|cookies? (?:is|are)|children|your use of (?:this|any|cookies)|share|retain\w*|location|over time|credit|biometric)\b/iu,
        },
        {
          on: [
            'ip',
            'internet protocol',
            'browser',
            'operating system',
            'device',
            'log',
            'referr',
            'usage',
            'click',
            'crash',
            'identifier',
            'pages',
            'internet or',
            'network activity',
            'technical',
            'interaction',
            'diagnostic',
            'time',
          ],
          pattern: composePattern`^.{0,60}${DEVICE}|^.{0,24}\b(?:internet (?:or|and) other (?:similar |electronic )?(?:electronic )?network|(?:device|usage|log|technical|diagnostic|interaction|analytics|network|browsing|performance|traffic|connection) (?:and \w+ )?(?:data|information|details|activity|logs))\b`,
          under: AUTOMATIC_LIST,
          unless:
            /\b(?:share|disclos\w+|retain\w*|opt[- ]out|we use|to (?:provide|improve|analy[sz]e|detect|prevent|comply|help|ensure|understand|deliver|personali[sz]e)|settings|third[- ]part(?:y|ies)|biometric|delet\w+|partners)\b/iu,
        },
      ],
      matches: [
        'We automatically collect certain facts about each visit.',
        'Our servers note your IP address, browser type and the time of your request.',
        'The app collects your device identifiers when it starts.',
        'We also record how you interact with the players on our pages and collect data about your usage of each.',
        { text: 'Operating system and screen size', heading: 'Information collected automatically' },
        { text: 'Usage data, such as the features you open', leadIn: 'We collect these kinds of data:' },
      ],
      passes: [
        'Your plan renews automatically, and we record the date.',
        'We delete your IP address and browser type after 7 days.',
        'Change your browser settings to block this.',
        'The device you buy comes with a charger.',
      ],
    },
    {
      id: 'location-data',
      name: 'Location data',
      polarity: 'adverse',
      severity: 'medium',
      because: 'Where you are tells where you live, work and whom you meet.',
      meaning: 'They find out where you are, at least roughly.',
      impact: (_parameters, text) => {
        const how = nameThings(
          text,
          [
            [/\bGPS|satellite/i, 'GPS'],
            [/\bwi-?fi|wireless/i, 'Wi-Fi'],
            [/\bbluetooth|beacons?\b/i, 'Bluetooth'],
            [/\bcell(?:ular)?\b.{0,10}\b(?:tower|id)|mobile network/i, 'mobile masts'],
            [/\bIP[- ]address/i, 'your IP address'],
          ],
          'and',
        );
        if (NEVER_COLLECTS.test(text)) return 'They say that they leave your location alone, **at least in part**.';
        const from = how ? `, from ${how}` : '';
        const off = /\b(?:turn(?:ing)? (?:it |this |them )?off|disabl\w+|opt[- ]out|withdraw|settings)\b/iu.test(text)
          ? ' You can **switch this off** in your settings.'
          : '';
        if (/\b(?:precise|exact|real[- ]time|GPS)\b/iu.test(text) && !/\bnot\b.{0,30}\bprecise\b/iu.test(text))
          return `They learn **exactly** where you are${from}.${off}`;
        if (/\b(?:approximate|general|rough|coarse|city|IP[- ]address)\b/iu.test(text))
          return `They learn **roughly** where you are${from}.${off}`;
        return from || off ? `They learn where you are${from}.${off}` : undefined;
      },
      why: 'A few days of precise location are enough to single out almost anyone. They reveal home, work, doctors and places of worship. An approximate place, such as a city, reveals far less.',
      note: 'Even with location switched off on your phone, an IP address gives a rough place. See whether the app also reads it in the background.',
      regulations: [
        {
          name: 'GDPR Art. 4(1)',
          jurisdiction: 'EU',
          bears: 'Location data is named as personal data, so it needs a legal basis.',
        },
        {
          name: 'CCPA, Cal. Civ. Code §§ 1798.121, 1798.140(ae)',
          jurisdiction: 'US-CA',
          bears: 'Precise geolocation is sensitive: you can limit its use.',
        },
        {
          name: 'Virginia Consumer Data Protection Act, Va. Code §§ 59.1-575, 59.1-578',
          jurisdiction: 'US-VA',
          bears: 'Precise geolocation is sensitive data and needs your consent.',
        },
        {
          name: 'ePrivacy Directive 2002/58/EC, Art. 9',
          jurisdiction: 'EU',
          bears: 'Phone and network providers may use location only if it is anonymous or you consent.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:precise|exact|real[- ]time|GPS|background|even (?:when|if) (?:the app|you are not))\b/iu.test(text) &&
            !/\b(?:consent|permission|opt[- ]in|allow|enable|agree|not (?:\w+ ){0,3}precise)/iu.test(text),
          severity: 'high',
          because: 'It is precise, and your consent is not mentioned.',
        },
        {
          when: ({ text }) =>
            /\b(?:approximate|general|rough|coarse|city[- ]level|non-precise)\b/iu.test(text) &&
            !/\b(?:precise|GPS)\b(?<!non-precise)/iu.test(text),
          severity: 'low',
          because: 'It is only approximate.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:do(?:es)? not|don['’]t|never|will not|won['’]t)\b.{0,30}\b(?:collect|track|store|use|access|request|process|share|obtain)\b.{0,60}\b(?:location|geo-?location|GPS)/iu,
          polarity: 'favourable',
          because: 'It says that your location is left alone, at least in part.',
          instead: true,
        },
        {
          pattern:
            /\byou (?:can|may|are able to)\b.{0,60}\b(?:disable|turn off|switch off|opt[- ]out|deny|withdraw|stop|revoke|prevent|change|control|manage)\b.{0,100}\b(?:location|geo-?location|GPS)/iu,
          polarity: 'neutral',
          because: 'It tells you how to switch location off.',
        },
      ],
      related: ['device-data', 'sensitive-data', 'targeted-advertising', 'data-collected'],
      signals: [
        {
          on: ['location', 'geo', 'gps', 'position', 'whereabouts', 'latitude'],
          pattern: composePattern`\b(?:collect|receiv|gather|obtain|access|determin|infer|estimat|deriv|track|stor|process|us(?:e|es|ing)\b|shar|captur|record|ask|request|provid|identif|ascertain|approximat|know|learn|calculat|permi|consent|disabl|enabl|turn(?:ing)? (?:on|off)|monitor)\w*.{0,140}${LOCATION}`,
          unless:
            /\b(?:your location (?:outside|does)|data (?:centers?|processing location)|depending on your location|depends? (?:up)?on (?:your|the) location|(?:laws?|rights?|regulations) .{0,40}\byour location|location of (?:our|the server)|based on your (?:location|jurisdiction),? (?:you|and)|stored at|change your location|regardless of|store locations?|virtual location|cross-border|transferred|hide your)/iu,
        },
        {
          on: ['location', 'geo', 'gps', 'position', 'latitude'],
          pattern: composePattern`${LOCATION}.{0,100}\b(?:is|are|may|will|can|could|to|from|through|via|by|derived|inferred|includ\w+|when|if|such as|collected|shared|used|obtained)\b.{0,100}\b(?:collect|shar|us(?:e|ed|ing)|GPS|IP[- ]address|wi-?fi|devices?|bluetooth|track|determin|access|receiv|obtain|infer|stor|settings|permission|consent)`,
          unless:
            /\b(?:your location (?:outside|does)|data centers?|depending on your location|depends? (?:up)?on|(?:laws?|rights?) .{0,40}\byour location|location of (?:our|the server)|based on your location,? (?:you|and)|transferred|store locations?|virtual location|in your location)/iu,
        },
        {
          on: ['location', 'geo', 'gps'],
          pattern: composePattern`^.{0,50}(?:${LOCATION}|^location\b|\blocation$)`,
          under: AUTOMATIC_LIST,
          unless: /\b(?:opt[- ]out|location of (?:our|the server)|your rights|transfer|store locations?|depending on)/iu,
        },
        {
          on: ['geolocation', 'location data', 'location information', 'location-based', 'precise location', 'gps'],
          pattern:
            /^(?:(?:precise |approximate )?(?:geo-?location|location)(?: data| information)?|location-based (?:services|data|information))(?: \(|:|\.| [-–|]| such as| may| is| like| from| includ)/iu,
          unless: /\b(?:opt[- ]out|transfer|your rights)/iu,
        },
      ],
      matches: [
        'With your permission, the app collects your precise location while you ride.',
        'We infer your approximate location from your IP address.',
        'Geolocation data may be used to show shops near you.',
        'We do not track your location in the background.',
        'You can turn off location services in the settings of your phone at any time.',
        { text: 'GPS position of your phone', leadIn: 'We collect the following:' },
        { text: 'Location', heading: 'Information we collect automatically' },
      ],
      passes: [
        'Depending on your location, you may have the rights below.',
        'We use data centers in several locations.',
        'Your data may be transferred to a location outside your country.',
        'Our office is at a central location.',
      ],
    },
    {
      id: 'sensitive-data',
      name: 'Sensitive or biometric data',
      polarity: 'adverse',
      severity: 'high',
      because: 'In the wrong hands it can cost you a job, a policy or your safety.',
      meaning: 'They handle data about your body, health, beliefs, origin or sex life.',
      impact: (_parameters, text) => {
        const what = nameThings(
          text,
          [
            [/\bbiometric|face|facial|voiceprint|fingerprint|retina/i, 'your face, voice or other body features'],
            [/\bhealth|medical|disabilit/i, 'your health'],
            [/\bgenetic|\bDNA\b/i, 'your genes'],
            [/\brac(?:e|ial)\b|ethnic|national origin/i, 'your origin'],
            [/\breligio|philosophical/i, 'your beliefs'],
            [/\bsexual|sex life|gender identity/i, 'your sex life or orientation'],
            [/\bpolitical|trade union|union membership/i, 'your politics'],
            [/\bcriminal/i, 'your criminal record'],
            [/\bsocial security|passport|citizenship|immigration/i, 'your official IDs'],
          ],
          'and',
        );
        if (!what) return undefined;
        if (NEVER_COLLECTS.test(text)) return `They say that they do not collect data about ${what}, at least in part.`;
        if (/\b(?:please|ask (?:that )?you|should|must) (?:do )?not\b/iu.test(text))
          return `They ask you not to send data about ${what}.`;
        return `They handle data about ${what}${/\b(?:explicit|your|express|with) consent\b/iu.test(text) ? ', **with your consent**' : ''}.`;
      },
      why: 'You can change a password, but not your face or your genes. Data on health, faith or sex life has been used to fire, refuse and blackmail people. That is why many laws give it extra protection.',
      note: 'Sensitive facts can also be worked out from other data, such as purchases or places. Terms rarely say whether they count that.',
      regulations: [
        {
          name: 'GDPR Art. 9',
          jurisdiction: 'EU',
          bears: 'Such data may not be processed, unless you explicitly consent or another narrow exception applies.',
        },
        {
          name: 'UK GDPR Art. 9',
          jurisdiction: 'UK',
          bears: 'The same ban with the same kind of exceptions.',
        },
        {
          name: 'CCPA, Cal. Civ. Code § 1798.121',
          jurisdiction: 'US-CA',
          bears: 'You can limit the use of sensitive personal information to what the service needs.',
        },
        {
          name: 'Biometric Information Privacy Act, 740 ILCS 14/15',
          jurisdiction: 'US-IL',
          bears: 'Biometrics need written notice and a written release first; selling them is banned.',
        },
        {
          name: 'Bus. & Com. Code § 503.001',
          jurisdiction: 'US-TX',
          bears: 'Capturing biometrics for a commercial purpose needs notice and consent.',
        },
        {
          name: 'My Health My Data Act, RCW 19.373',
          jurisdiction: 'US-WA',
          bears: 'Consumer health data needs consent, unless it is necessary for what you asked for.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            NEVER_COLLECTS.test(text) || /\b(?:please|ask (?:that )?you|should|must|request that you) (?:do )?not\b/iu.test(text),
          severity: 'low',
          because: 'They say that they do not want such data.',
        },
        {
          when: ({ text }) =>
            /\b(?:explicit|express|prior|opt-in|your) consent\b|\bif you (?:choose|decide)\b|\bvoluntar/iu.test(text),
          severity: 'medium',
          because: 'It depends on your consent or choice.',
        },
      ],
      polarityRules: [
        { pattern: NEVER_COLLECTS, polarity: 'favourable', because: 'It says which sensitive data they do not collect.' },
        {
          pattern:
            /\b(?:please|ask (?:that )?you|should|must|request that you) (?:do )?not\b.{0,80}\b(?:send|provide|disclose|submit|share|upload|post|include)/iu,
          polarity: 'neutral',
          because: 'It asks you to keep such data to yourself.',
        },
      ],
      related: ['data-collected', 'location-data', 'profiling', 'legal-basis', 'deletion-right'],
      signals: [
        {
          on: [
            'biometric',
            'special categor',
            'sensitive',
            'facial',
            'face',
            'voice',
            'fingerprint',
            'genetic',
            'racial',
            'race',
            'ethnic',
            'religio',
            'sexual',
            'sex life',
            'political',
            'union',
            'philosoph',
            'health',
            'medical',
            'disabilit',
            'criminal',
            'citizenship',
            'immigration',
            'social security',
          ],
          pattern: composePattern`\b(?:collect|receiv|gather|obtain|process|us(?:e|es|ing)\b|stor|shar|disclos|record|captur|includ|reveal|ask|request|provid|submit|infer|consent|handl|access|sell)\w*.{0,160}${SENSITIVE}`,
          unless:
            /\b(?:discriminat\w*|harass\w*|hate|hateful|offensive|defam\w*|abusive|attack\w*|insult\w*|right to (?:delete|access|limit|know)|limit (?:the )?use|to limit|request to know|encrypt\w*|secur(?:e|ity) (?:measures|socket|technology)|protected health information \(|infectious|health and safety|public health|safety or health|health of|wellness (?:tips|products)|last (?:4|four) digits|health insurance portability|HIPAA|law enforcement|police|commercially|(?:customer|you) (?:may|will|agrees?|shall|must)(?: to)? not|agrees not|prohibit\w*|personal(?:i[sz]ed)? ads|sensitive data or|digital fingerprint|additional protection|breach|we use (?:facial|face)? ?recognition software to block|sensitive (?:personal )?(?:data|information) (?:is|are) (?:protected|transmitted|encrypted))/iu,
        },
        {
          on: [
            'biometric',
            'special categor',
            'sensitive',
            'facial',
            'voiceprint',
            'genetic',
            'racial',
            'ethnic',
            'religio',
            'sexual',
            'political',
            'trade union',
            'health',
            'medical',
            'criminal',
          ],
          pattern: composePattern`${SENSITIVE}.{0,120}\b(?:collect|process|obtain|captur|receiv|(?:is|are|may be|will be) (?:\w+ )?(?:us|shar|stor)ed|we (?:may )?(?:use|share|store)|consent|reveal)`,
          unless:
            /\b(?:discriminat\w*|harass\w*|hate|offensive|attack\w*|defam\w*|right to (?:delete|access|limit|know)|limit the use|encrypt\w*|health and safety|public health|fingerprinting|health insurance portability|secure)\b/iu,
        },
        {
          on: [
            'biometric',
            'special categor',
            'sensitive',
            'facial',
            'voice',
            'fingerprint',
            'genetic',
            'racial',
            'race',
            'ethnic',
            'religio',
            'sexual',
            'sex life',
            'political',
            'union',
            'philosoph',
            'health',
            'medical',
            'disabilit',
            'criminal',
            'citizenship',
            'immigration',
            'protected classif',
            'social security',
          ],
          pattern: composePattern`^.{0,100}${SENSITIVE}`,
          under:
            /^(?!.{0,160}\b(?:prohibit\w*|not allowed|may not|harm|violat\w+|post|content that|user conduct|right to|hate|agree not|used|disclos|health insurance)\b).{0,200}\b(?:collect|sensitive|special|categor|process|biometric|information we|data we|health|personal (?:data|information))\w*/iu,
          unless:
            /\b(?:discriminat\w*|harass\w*|hate|hateful|offensive|right to (?:delete|access|limit|know)|limit the use|health and safety|public health|your rights|opt[- ]out|secure)\b/iu,
        },
        {
          on: ['sensitive', 'special categor'],
          pattern:
            /\b(?:send|provide|disclose|submit|share|upload|post|include|enter)\w*\b.{0,60}\b(?:sensitive (?:personal )?(?:data|information)|special categor(?:y|ies))\b/iu,
          unless: /\b(?:phishing|ask you to provide|password)\b/iu,
        },
      ],
      matches: [
        'We process health data that you enter in your diary.',
        'The check creates a faceprint, and we store this biometric template for 30 days.',
        'We do not collect special categories of data, such as data on your religion or politics.',
        'Please do not send us sensitive personal data.',
        'With your explicit consent, we use your answers about your sexual orientation to suggest matches.',
        { text: 'Racial or ethnic origin', leadIn: 'The sensitive data we collect includes:' },
        { text: 'Biometric data', heading: 'Categories of personal information' },
      ],
      passes: [
        'Do not post content that attacks people for their race or religion and collect no insults.',
        'We process requests under public health rules and collect no fee.',
        { text: 'Hate against people for their ethnic origin', leadIn: 'You may not post:' },
        'We use a secure connection for your order.',
      ],
    },
    {
      id: 'contacts-access',
      name: "Contacts and others' data",
      polarity: 'adverse',
      severity: 'medium',
      because: 'It concerns people who never agreed to anything.',
      meaning: 'They collect data about your contacts, friends or other people through you.',
      impact: (_parameters, text) => {
        if (
          /\bconsent|permission|authority|right to\b/iu.test(text) &&
          /\b(?:you (?:must|should|represent|confirm|warrant|agree|have)|ensure|make sure)\b/iu.test(text)
        )
          return 'When you give them data about other people, **you vouch for it** that those people agree.';
        if (NEVER_COLLECTS.test(text)) return 'They say that they leave your contacts alone, **at least in part**.';
        if (/\b(?:invit|refer|tell[- ]a|recommend)/iu.test(text))
          return "When you **invite or refer** someone, they collect that person's contact details.";
        if (/\b(?:address ?book|contacts?|phone ?book)\b/iu.test(text)) return 'They can read your **contacts or address book**.';
        if (/\bfriends?\b/iu.test(text)) return 'They collect your **list of friends**.';
        return undefined;
      },
      why: 'An address book tells whom you know, from your doctor to an old flame. Your friends have no say when you upload it. Platforms use it to link people, also those without an account.',
      note: 'It often does not say whether uploaded contacts are kept, or deleted when you remove access.',
      regulations: [
        {
          name: 'GDPR Art. 14',
          jurisdiction: 'EU',
          bears: 'People whose data comes from someone else must be told, with few exceptions.',
        },
        {
          name: 'GDPR Art. 6(1)(f)',
          jurisdiction: 'EU',
          bears: "Collecting a friend's data needs its own legal basis: you can't consent for them.",
        },
        {
          name: 'Unfair Competition Act (UWG) § 7',
          jurisdiction: 'DE',
          bears: 'Invitation e-mails that a platform sends to friends can be unlawful advertising.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:with your (?:\w+ )?(?:consent|permission)|if you (?:choose|allow|agree|permit|grant|consent|give)|only (?:if|with|when))\b/iu.test(
              text,
            ),
          severity: 'low',
          because: 'It happens only if you allow it.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:do(?:es)? not|don['’]t|never|will not|won['’]t)\b.{0,30}\b(?:collect|access|store|upload|scan|share|use|keep)\b.{0,60}\b(?:contacts|address book|friends)/iu,
          polarity: 'favourable',
          because: 'It says that your contacts are left alone, at least in part.',
          instead: true,
        },
      ],
      related: ['third-party-sources', 'data-collected', 'spam', 'consent-sharing'],
      signals: [
        {
          on: ['address book', 'addressbook', 'contact', 'phone book', 'phonebook', 'friend'],
          pattern: composePattern`\b(?:collect|receiv|gather|obtain|access|upload|import|sync|stor|process|us(?:e|es|ing)\b|shar|read|scan|find|ask|provid|request|permi|allow)\w*.{0,120}${CONTACTS}`,
          unless:
            /\b(?:mailing list|contact list\.|nonpublished|device contacts|remove you from|(?:use|at|call) (?:your|the) contacts? (?:us|details|information)|contact list of (?:advert|suppliers))\b/iu,
        },
        {
          on: ['friend', 'refer', 'invit', 'recommend', 'gift', 'recipient'],
          pattern:
            /\b(?:refer|invite|recommend|tell|send|referral|gift|inviting|referring)\b.{0,60}\b(?:friends?|colleagues?|someone|others|other people|contacts|recipient)\b.{0,120}\b(?:name|e-?mail|phone|address|contact (?:information|details)|information|data)\b|\b(?:names?|e-?mails?(?: address(?:es)?)?|phone numbers?|contact (?:information|details)|information|data)\b.{0,30}\b(?:of|about|for) (?:your |a |the |any )?(?:friends?|gift recipients?|referr(?:als?|ed)|invite(?:e|d)s?|family|colleagues?|spouse|beneficiar)/iu,
          unless:
            /\b(?:(?:receive|collect|obtain|get|learn)\w* (?:\w+ ){0,4}(?:about you|your)\b|public|visible|advertis|identif(?:y|ies) you|opt[- ]out|your friends can|hashed|mailing|children|request|referr(?:ing|er|ed) (?:and|urls?|pages?|to as)|urls?|refer to|collaborat\w*|experience|recipients? as required|may contact)\b/iu,
        },
        {
          on: [
            'about other',
            'of other',
            'someone else',
            'third part',
            'another person',
            'other people',
            'other person',
            'other individual',
            'on behalf of',
            'about others',
            'non-users',
            'nonusers',
          ],
          pattern:
            /\b(?:if|when|where|before) you (?:\w+ ){0,3}?(?:provid|giv|shar|submit|disclos|upload|suppl|send)\w*\b.{0,60}\b(?:data|information|details|contacts?|names?)\b.{0,30}\b(?:of|about|on|relating to|regarding|concerning|for|belonging to) (?:\w+ )?(?:other (?:people|persons?|individuals?|users)|another (?:person|individual)|others\b|someone|anyone|third part(?:y|ies)|somebody)|\b(?:collect|receive|process|obtain)\w*\b.{0,80}\b(?:information|data)\b.{0,30}\b(?:about|of|on|from) (?:your (?:contacts|friends|family)|non-?users|other people|others\b (?:you|that|who))/iu,
          unless:
            /\b(?:we (?:may )?(?:receive|obtain) (?:information|data) (?:about you|from)|children|with third parties|about you from)\b/iu,
        },
        {
          on: ['address book', 'contact', 'phone book', 'phonebook', 'friend', 'invit', 'refer'],
          pattern: composePattern`^.{0,60}${CONTACTS}|^(?:your )?contacts\b(?!.{0,20}\b(?:us|details)\b)|^(?:information|data) (?:about|on|of) (?:your )?(?:contacts|friends|others|other people)|^(?:friend )?(?:referrals?|refer[- ]a[- ]friend|invit(?:e|ations?)(?: friends| others)?)\b`,
          under: COLLECTED_LIST,
          unless: /\b(?:opt[- ]out|advertis|visible|public)\b/iu,
        },
      ],
      matches: [
        'If you allow it, the app uploads your address book to find people you know.',
        'We access your phone contacts to suggest friends.',
        'When you invite a friend, we ask for their name and email address.',
        'If you give us personal data about another person, make sure that they agree.',
        'We do not store your contact list on our servers.',
        { text: 'Your phone book, if you sync it', leadIn: 'We collect:' },
      ],
      passes: [
        'You can find our contact details at the end of this page.',
        'Your friends can see your posts and comments.',
        'We share data with third parties.',
        'We remove you from our mailing list within 10 days.',
      ],
    },
    {
      id: 'third-party-sources',
      name: 'Data from other sources',
      polarity: 'adverse',
      severity: 'medium',
      because: 'You do not see it, and you did not choose to give it.',
      meaning: 'They get data about you from other companies, people or public records.',
      impact: ({ recipients }, text) => {
        const from = nameThings(
          text,
          [
            [/\bdata (?:brokers?|providers?|suppliers?|aggregators?)/i, 'data brokers and suppliers'],
            [/\bsocial (?:media|network)|facebook|\blog ?in\b|sign[- ]?in/i, 'social networks'],
            [/\bcredit (?:bureau|reporting|reference)/i, 'credit agencies'],
            [/\badvertis|marketing/i, 'advertising and marketing companies'],
            [/\bpublic/i, 'public sources'],
            [/\b(?:other (?:users|people|members|individuals)|friends)/i, 'other people'],
            [/\baffiliates?|group|subsidiar/i, 'their group'],
            [/\bemployers?|organi[sz]ation|school/i, 'your employer or school'],
            [/\bpartners?\b/i, 'partners'],
          ],
          'and',
        );
        const named = from ?? (recipients?.length ? `**${listWords(recipients, 'and')}**` : undefined);
        if (!named) return undefined;
        return `They get data about you from ${named}${/\bcombin|merg|append|enrich|supplement|match/iu.test(text) ? ' and **add it to what they know**' : ''}.`;
      },
      why: 'Bought or borrowed data can make a profile far larger than what you gave. It can also be wrong, and you hardly ever get to see it. Public data counts too once it is put together.',
      note: 'Sources are often named only by kind ("partners"). In many places you can ask for the actual source.',
      regulations: [
        {
          name: 'GDPR Art. 14',
          jurisdiction: 'EU',
          bears: 'They must tell you which data they got and where from, as a rule within 1 month.',
        },
        {
          name: 'GDPR Art. 15(1)(g)',
          jurisdiction: 'EU',
          bears: 'You can ask for all they know about the source.',
        },
        {
          name: 'CCPA, Cal. Civ. Code § 1798.110',
          jurisdiction: 'US-CA',
          bears: 'You can ask for the categories of sources.',
        },
        {
          name: 'Data broker registration, Cal. Civ. Code §§ 1798.99.80–1798.99.89',
          jurisdiction: 'US-CA',
          bears: 'Data brokers must register and delete your data on one request.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\bdata (?:brokers?|aggregators?|suppliers?)\b|\bcredit (?:bureaus?|reporting|reference)\b|\bpurchas(?:e|ed|ing)\b.{0,40}\b(?:data|information)\b/iu.test(
              text,
            ),
          severity: 'high',
          because: 'Data brokers, data traders or credit agencies are among the sources.',
        },
        {
          when: ({ text }) =>
            /\bif you (?:choose|connect|link|log|sign|register|use)\b|\bwhen you (?:connect|link|log|sign|register|choose)\b/iu.test(
              text,
            ),
          severity: 'low',
          because: 'It happens when you connect or sign in with another service.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\bwe (?:do not|don['’]t|never) (?:\w+ )?(?:collect|receive|obtain|buy|purchase)\b.{0,80}\b(?:third part|other sources|brokers?)/iu,
          polarity: 'favourable',
          because: 'It says that they take nothing from elsewhere.',
        },
      ],
      related: ['data-collected', 'profiling', 'contacts-access', 'cross-site-tracking'],
      signals: [
        {
          on: [
            'third',
            'other ',
            'public',
            'partner',
            'broker',
            'social',
            'affiliat',
            'provider',
            'credit',
            'advertis',
            'employer',
            'friends',
            'aggregator',
            'supplier',
            'external',
            'outside',
          ],
          pattern: composePattern`\b(?:collect|receiv|gather|obtain|acquir|purchas|buy|get|sourc|supplement|combin)(?:e?s|ed|e|ing)?\b.{0,120}\b(?:from|via)\b (?:\w+,? ){0,6}?${SOURCES}`,
          unless:
            /\b(?:(?:information|data|it|we (?:have )?(?:collect\w*|obtain\w*)) (?:\w+ ){0,3}to (?:our )?third part|cookies? (?:from|set)|receive (?:marketing|promotional|advertis\w*|offers|communications|e-?mails?|messages|ads|content|payment|compensation|commission|a fee)|consent from|requests? from|children|prevent|protect|you (?:may|can|will|to|would|agree to|might) (?:\w+ ){0,2}(?:receive|obtain|purchase|buy|get)|opt[- ]out|purchas\w+ (?:\w+ ){0,4}from|copyright|if you (?:receive\w*|purchase|buy)|claims|indemnif\w*|third parties may|marketplace|to (?:our )?social media)\b/iu,
        },
        {
          on: [
            'third part',
            'third-part',
            'partner',
            'social',
            'other users',
            'other people',
            'affiliates',
            'providers',
            'others',
          ],
          pattern: composePattern`\b${SOURCES}\b.{0,60}\b(?:(?:may |will |can |also |sometimes ){0,2}(?:provide|give|send|supply|share|disclose|transmit|pass)|provid(?:es|ing)|giv(?:es|ing)|send(?:s|ing)|shar(?:es|ing)|supplies)\b.{0,30}\b(?:us|to us|with us)\b.{0,80}\b(?:information|data|about you|details|names?|content)\b`,
          unless:
            /\b(?:we (?:may )?(?:share|provide|disclose|give)|services to us|assist us|help us|permission|children|opt[- ]out)\b/iu,
        },
        {
          on: ['about you from', 'about you that', 'about you through', 'from other', 'from third', 'about you by'],
          pattern:
            /\b(?:information|data|details)\b.{0,20}\babout you\b.{0,60}\b(?:from (?:other|third|public|external|outside|our|social|your|those|such|these)|by (?:other|third))/iu,
          unless: /\b(?:we (?:may )?(?:share|disclose)|children|delete|right to)\b/iu,
        },
        {
          on: ['facebook', 'social', 'sign in', 'log in', 'login', 'link', 'connect', 'third-party', 'third party'],
          pattern:
            /\b(?:if|when|where|by) you(?:r)?\b.{0,60}\b(?:log(?:ging)? ?in|sign(?:ing)?[- ]?(?:in|up)|regist\w+|connect\w*|link\w*|access\w*|authenticat\w*)\b.{0,80}\b(?:facebook|social (?:media|network\w*)|third[- ]party|google|twitter|apple|linkedin|other (?:accounts?|services?))\b.{0,160}\b(?:(?:we|us) (?:may |will |can |also ){0,2}(?:collect|receive|obtain|access|get|import|have access)|provid\w+ us|share\w* with us|send\w* us)/iu,
          unless: /\b(?:collected? (?:from you )?by (?:the|such|those|that) third|we are not responsible)\b/iu,
        },
        {
          on: [
            'third part',
            'third-part',
            'partner',
            'public',
            'social',
            'broker',
            'affiliates',
            'other users',
            'provider',
            'employer',
            'credit',
            'networks',
            'friends',
          ],
          pattern: composePattern`^(?:\w+,? ){0,5}?${SOURCES}`,
          under:
            /\b(?:from (?:other|third|external|outside|the following)|(?:other|third[- ]party|external|following|additional|categories of|different|these|various) sources|sources (?:of|from|include|such)|(?:obtain|receive|collect)\w*\b.{0,60}\bfrom(?: the following)?(?: (?:sources|third parties|categories))?:?$|we (?:obtain|receive) from|about you from)\b/iu,
          unless: /\b(?:we (?:may )?(?:share|disclose)|opt[- ]out|children|cookies)\b/iu,
        },
      ],
      matches: [
        'We also receive data about you from our advertising partners.',
        'We may buy mailing lists and other facts from data brokers and add them to your profile.',
        'Our partners may send us data about what you bought in their shops.',
        'If you log in with a social media account, we receive your name and photo from it.',
        'We obtain information from publicly available sources such as company registers.',
        { text: 'Social networks that you use', leadIn: 'We collect personal data from the following sources:' },
      ],
      passes: [
        'You may receive offers from our partners.',
        'We share what we know with third parties.',
        'We get your consent before we collect anything.',
        'You can buy tickets from third parties.',
      ],
    },
    {
      id: 'children-data',
      name: "Children's data",
      polarity: 'neutral',
      severity: 'medium',
      because: 'Children can hardly judge what happens to their data.',
      meaning: "It says whether they collect children's data, and what happens if they do.",
      impact: ({ age }, text) => {
        const child = age ? `a child under **${age}**` : 'a child';
        if (
          /\b(?:delet|remov|eras|destroy|dispos)\w*/iu.test(text) &&
          /\b(?:learn|aware|discover|know|find|believe|notif|contact|become)/iu.test(text)
        )
          return `If they learn that they have data of ${child}, they **delete it**.`;
        if (/\bparent\w*|guardian|verifiable/iu.test(text) && /\bconsent|permission|authori[sz]ation|approval/iu.test(text))
          return `For ${child}, a **parent must agree** before data is collected.`;
        if (/\bnot\b.{0,40}\b(?:knowingly|collect|solicit|intended|directed|intentionally)/iu.test(text))
          return /\bknowingly|intentionally\b/iu.test(text)
            ? `They say that they do not **knowingly** collect data of ${child}.`
            : `They say that this is **not meant** for ${child}.`;
        return age ? `It sets rules for data of ${child}.` : undefined;
      },
      why: 'Data collected in childhood can follow a person for life. Laws ask for a parent\'s consent below a certain age. "Not knowingly" means that they act when they find out, not that they check.',
      note: 'A service "not directed at children" can still have many young users. Ages differ by country: 13 to 16.',
      regulations: [
        {
          name: 'COPPA, 15 U.S.C. §§ 6501–6506; 16 CFR Part 312',
          jurisdiction: 'US',
          bears: "Services for children under 13, or that know of them, need a parent's verifiable consent.",
        },
        {
          name: 'GDPR Art. 8',
          jurisdiction: 'EU',
          bears: 'Below 16 (13 in some countries), a parent must consent where consent is the basis.',
        },
        {
          name: 'UK GDPR Art. 8; Data Protection Act 2018, s. 9',
          jurisdiction: 'UK',
          bears: 'A child can consent to online services from 13.',
        },
        {
          name: 'CCPA, Cal. Civ. Code § 1798.120(c)',
          jurisdiction: 'US-CA',
          bears: 'Selling or sharing data of under-16s needs opt-in consent; under 13, from a parent.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:do(?:es)? not|don['’]t|never|not)\b.{0,40}\b(?:knowingly|intentionally|collect|solicit|intended|directed|designed)/iu.test(
              text,
            ),
          severity: 'low',
          because: "They say that they do not knowingly collect children's data.",
        },
        {
          when: ({ text }) => /\b(?:delet|remov|eras)\w*\b|\bparent(?:al|s|['’]s)?\b.{0,40}\b(?:consent|permission)/iu.test(text),
          severity: 'low',
          because: 'They promise deletion or ask parents first.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:delet|remov|eras|destroy)\w*\b.{0,80}\b(?:information|data|account|it)\b|\btake steps to (?:delete|remove)\b/iu,
          polarity: 'favourable',
          because: "It promises to delete children's data.",
        },
      ],
      related: ['age-requirement', 'deletion-right', 'data-collected', 'data-sale'],
      signals: [
        {
          on: ['child', 'minor', 'under 1', 'under the age', 'younger than', 'under the legal', 'thirteen'],
          pattern:
            /\b(?:knowingly|intentionally|actual knowledge|intend(?:ed)?|purposely|deliberately)\b.{0,100}\b(?:child(?:ren)?|minors?|(?:under|below)(?: the age of)? (?:1\d|thirteen|sixteen|eighteen)|younger than|anyone under)\b|\b(?:child(?:ren)?|minors?|(?:under|below)(?: the age of)? (?:1\d|thirteen|sixteen|eighteen)|younger than 1\d)\b.{0,140}\bknowingly\b/iu,
          unless: /\b(?:sells?|selling|sold|exploit\w*|sexual\w*)\b/iu,
        },
        {
          on: ['child', 'minor', 'under 1', 'under the age', 'younger than', 'thirteen'],
          pattern:
            /\b(?:collect|process|solicit|request|gather|receiv|obtain|submit|provid|stor|target)\w*\b.{0,100}\b(?:data|information|details)\b.{0,60}\b(?:from|of|about|relating to|regarding|by|concerning)\b.{0,30}\b(?:child(?:ren)?|minors?|(?:under|below)(?: the age of)? (?:1\d|thirteen)|younger than|kids)\b/iu,
          unless: /\b(?:sell|selling|sold|exploit\w*|sexual\w*|minor (?:changes|amend\w*))\b/iu,
        },
        {
          on: ['child', 'minor', 'under 1', 'under the age', 'younger than', 'thirteen', 'kids'],
          pattern:
            /\b(?:sites?|websites?|services?|products?|platform|apps?|applications?|content|notice|policy|we|company)\b.{0,60}\b(?:not|never|aren['’]t|isn['’]t)\b.{0,40}\b(?:directed|intended|designed|aimed|targeted|marketed|meant|addressed|market|target|direct|offered|available|structured)\b.{0,60}\b(?:child(?:ren)?|minors?|kids|(?:under|below)(?: the age of)? (?:1\d|thirteen|sixteen|eighteen)|younger than|persons? under)\b/iu,
        },
        {
          on: ['child', 'minor', 'under 1', 'under the age', 'younger than', 'thirteen'],
          pattern:
            /\b(?:child(?:ren)?(?:['’]s)?|minors?|(?:under|below)(?: the age of)? (?:1\d|thirteen|sixteen|eighteen)|younger than)\b.{0,200}\b(?:delet|remov|eras|destroy|dispos)\w*\b|\b(?:delet|remov|eras|destroy)\w*\b.{0,100}\b(?:child(?:ren)?(?:['’]s)?|minors?|(?:under|below)(?: the age of)? (?:1\d|thirteen))\b/iu,
          unless:
            /\b(?:exploit\w*|sexual\w*|abuse|right to|request (?:and obtain )?removal|posted|contracts?|illegal|minor (?:changes|amend\w*|errors))\b/iu,
        },
        {
          on: ['parent', 'guardian', 'coppa'],
          pattern:
            /\b(?:parent(?:s|al|['’]s)?|(?:legal )?guardians?)\b.{0,100}\b(?:consent|permission|authori[sz]ation|approval|review|aware|delete|contact us)\b.{0,140}\b(?:information|data|child(?:ren)?(?:['’]s)?)\b|\b(?:child(?:ren)?(?:['’]s)?|minors?|COPPA|(?:under|below)(?: the age of)? (?:1\d|thirteen|sixteen))\b.{0,160}\b(?:consent|permission|authori[sz]ation|approval|involvement)\b.{0,40}\b(?:parents?|guardians?|parental)\b|\b(?:child(?:ren)?(?:['’]s)?|minors?|COPPA|(?:under|below)(?: the age of)? (?:1\d|thirteen|sixteen))\b.{0,160}\bparental (?:consent|permission)\b|\bCOPPA\b|\bChildren['’]s Online Privacy Protection\b/iu,
          unless: /\b(?:sell|selling|sold|you represent|parent compan(?:y|ies)|opt[- ]in to the sale)\b/iu,
        },
        {
          on: ['child', 'minor', 'under 1', 'under the age', 'younger than', 'thirteen'],
          pattern:
            /\b(?:if you are|persons?|individuals?|anyone|users?|people|those|children|minors)\b.{0,20}\b(?:under|below|younger than)(?: the age of| age)? ?(?:1\d|thirteen|sixteen|eighteen)\b.{0,120}\b(?:not|never|should|must)\b.{0,60}\b(?:provide|submit|send|give|use|register|access)\b/iu,
          under: /\b(?:child|minor|kid|age|young|privacy|under 1)/iu,
          unless: /\b(?:accept|bound by|alcohol|purchase|contract)\b/iu,
        },
      ],
      matches: [
        'We do not knowingly collect personal data from children under 13.',
        'This site is not directed to anyone under the age of 16.',
        "If we learn that we hold a child's data, we will delete it.",
        "We ask for a parent's consent before we collect information from a child.",
        'Parents may review the information that we hold about their child.',
        { text: 'If you are under 13, please do not send us your name or photo.', heading: "Children's privacy" },
      ],
      passes: [
        'We may make minor changes to this policy.',
        'You must be at least 18 years old to buy a ticket.',
        'Content that exploits children is removed.',
        'We share data with our parent company.',
      ],
    },
    {
      id: 'cookies-tracking',
      name: 'Cookies and similar tracking',
      polarity: 'neutral',
      severity: 'medium',
      because: 'Cookies let them recognise you from visit to visit.',
      meaning: 'They put cookies or similar markers on your device to recognise you.',
      impact: (parameters, text) => {
        const what = nameThings(
          text,
          [
            [/\bcookies?\b/i, 'cookies'],
            [/\bbeacons?|pixels?|clear gifs?/i, 'tracking pixels'],
            [/\bSDKs?\b|software development kit/i, 'code in apps'],
            [/\blocal (?:shared )?(?:storage|objects)|flash/i, 'storage in your browser'],
            [/\bfingerprint/i, 'fingerprints of your device'],
            [/\bsession replay|record\w* of (?:your )?session/i, 'recordings of your visit'],
          ],
          'and',
        );
        if (NEVER_COLLECTS.test(text)) return 'They say which tracking they do **not** use.';
        const time = nameDuration(parameters);
        const row = text.includes(' | ');
        if (time && row) return `A cookie stays on your device for ${time}.`;
        if (!what) return undefined;
        if (time && /\b(?:expir|last|stor|kept|remain|valid|persist|after|duration|up to)/iu.test(text))
          return `A cookie stays on your device for ${time}.`;
        const purpose = nameThings(
          text,
          [
            [/\b(?:ads?|advertis\w*|marketing|targeting)\b/i, 'show you ads'],
            [/\b(?:analy|measur|statistic|traffic|performance)/i, 'measure use'],
            [
              /\b(?:remember|preferences|settings|language|log(?:ged)? ?in|sign(?:ed)? in|authenticat|session)\b/i,
              'remember you and your settings',
            ],
            [/\b(?:secur|fraud)/i, 'keep the service safe'],
            [/\b(?:necessary|essential|function)/i, 'make the site work'],
          ],
          'and',
        );
        return `They use ${what}${purpose ? ` to ${purpose}` : ''}.`;
      },
      why: 'Some cookies only keep you logged in or hold your basket. Others follow what you read and buy, for months. The label alone rarely tells which is which.',
      note: '"Similar technologies" can mean pixels, app code or device fingerprints. You cannot delete those as you can a cookie.',
      regulations: [
        {
          name: 'ePrivacy Directive 2002/58/EC, Art. 5(3)',
          jurisdiction: 'EU',
          bears: 'Cookies that are not strictly necessary need your consent first (CJEU, Planet49, C-673/17).',
        },
        {
          name: 'PECR 2003, reg. 6',
          jurisdiction: 'UK',
          bears: 'They must explain cookies and ask for consent, with limited exceptions.',
        },
        {
          name: 'TDDDG § 25',
          jurisdiction: 'DE',
          bears: 'Storing or reading anything on your device needs consent, unless it is strictly necessary.',
        },
        {
          name: 'CCPA, Cal. Civ. Code § 1798.140(v), (aj)',
          jurisdiction: 'US-CA',
          bears: 'Cookies and pixel tags are unique identifiers, and so personal information.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) => /\b(?:fingerprint(?:s|ing)|session replay|flash cookies|supercookies|respawn)/iu.test(text),
          severity: 'high',
          because: 'It names tracking that you can hardly see or delete.',
        },
        {
          when: ({ text }) => /\b(?:ads?|advertis\w*|marketing|targeting)\b/iu.test(text),
          severity: 'medium',
          because: 'It serves advertising too.',
        },
        {
          when: ({ text }) =>
            /\b(?:strictly necessary|essential|required|session cookies?|no (?:personal|tracking))\b|\b(?:is|are) (?:\w+ )?small\b/iu.test(
              text,
            ),
          severity: 'low',
          because: 'It only explains cookies, or names those that the service needs.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:we|site|services?|websites?|app)\b.{0,20}\b(?:do(?:es)? not|don['’]t|never)\b.{0,20}\b(?:use|set|place|employ|deploy)\b.{0,60}\b(?:cookies|pixels|beacons|tracking)/iu,
          polarity: 'favourable',
          because: 'It says which tracking they do not use.',
        },
      ],
      related: ['cookie-choices', 'cross-site-tracking', 'device-data', 'targeted-advertising', 'do-not-track'],
      signals: [
        {
          on: [
            'cookie',
            'beacon',
            'pixel',
            'gif',
            'local storage',
            'local shared',
            'tag',
            'sdk',
            'software development kit',
            'tracking technolog',
            'similar technolog',
            'fingerprint',
            'session replay',
          ],
          pattern: composePattern`\b(?:we|our|us|sites?|websites?|services?|apps?|platform|company|pages?|e-?mails?|part(?:y|ies)|partners|providers|vendors|facebook|google|\w+\.com)\b.{0,60}\b(?:us(?:e|es|ing)|plac(?:e|es|ing)|sets?|employ\w*|deploy\w*|stor(?:e|es|ing)|contain\w*|includ(?:e|es|ing)|utili[sz]\w*|sends?|assign\w*|serve|through|by means of|via|implement)\b.{0,100}${COOKIE}`,
          unless:
            /\b(?:you (?:can|may|could) (?:\w+ )?(?:refuse|reject|delete|disable|opt|manage|control|block|set|choose|change)|opt[- ]out|(?:to|not|you) (?:refuse|reject|disable|block|decline)|disabl\w+|consent (?:to|banner|manager)|withdraw|over time|do not track|cookie (?:policy|notice|statement)(?! .{0,60}(?:we use|store))|you (?:may|shall|must|agree) not|more information (?:about|on)|third[- ]party (?:websites|sites) (?:use|may)|your browser to|you can:|generated through google)/iu,
        },
        {
          on: ['cookie', 'beacon', 'pixel', 'gif', 'local storage', 'local shared', 'tag', 'sdk', 'fingerprint', 'object'],
          pattern: composePattern`${COOKIE}.{0,40}\b(?:is|are|consists?|means|refers?)\b.{0,40}\b(?:small|tiny|text|files?|pieces?|data|strings?|graphics?|images?|codes?|transparent|electronic|bits?|technolog\w+|information|mechanisms?|placed|used|stored|set|unique|scripts?|sent|similar|alphanumeric|identifiers?|blocks?|transferred)\b`,
          unless:
            /\b(?:delet\w+|reject\w*|refus\w*|disabl\w+|blocked|turned off|opt[- ]out|withdraw|do not track|settings|your choice)\b/iu,
        },
        {
          on: ['cookie', 'beacon', 'pixel', 'tracking technolog', 'these technolog'],
          pattern:
            /\b(?:cookies?|web[- ]?beacons?|pixels?(?: tags?)?|tracking technologies|these technologies)\b.{0,30}\b(?:(?:may |will |can |also |do |typically )?(?:allow|enable|help|collect|store|remember|track|recogni[sz]e|remain|expire|last|gather|contain|identify|let|provide|ensure|make|assist|record|support|stay|are (?:deleted|automatically|essential|necessary|required|only|also|often|usually|either|used)))s?\b/iu,
          unless:
            /\b(?:you (?:can|may)|opt[- ]out|reject\w*|refus\w*|disabl\w+|choice|browsers? (?:allow|let|provide|automatically|have|are)|do not track|settings)\b/iu,
        },
        {
          on: [
            'session',
            'persistent',
            'strictly necessary',
            'essential',
            'functional',
            'performance',
            'analytic',
            'targeting',
            'advertising',
            'first-party',
            'third-party',
            'first party',
            'third party',
            'preference',
            'necessary',
            'marketing',
            'social media',
            'statistic',
          ],
          pattern:
            /^(?:\W{0,3})(?:(?:session|persistent|permanent|strictly|essential|necessary|functional(?:ity)?|performance|analytic(?:s|al)?|targeting|advertising|marketing|first[- ]party|third[- ]party|preference|social(?: media)?|statistics?|security|authentication|required|and|or|&|\/|,) ?){1,5}(?:cookies|technologies|pixels|trackers)\b/iu,
          unless: /\b(?:opt[- ]out|reject\w*|refus\w*|disabl\w+|you can|do not track|settings)\b/iu,
        },
        {
          on: [
            'cookie',
            'beacon',
            'pixel',
            'analytics',
            'session',
            'authenticat',
            'security',
            'performance',
            'advertising',
            'preference',
            'remember',
            'local storage',
            'sdk',
            'log',
          ],
          pattern:
            /^(?:(?:to )?(?:authenticat|remember|recogni[sz]e|keep(?:ing)? you|sav(?:e|ing)|stor(?:e|ing)|track(?:ing)?|measur|analy[sz]|understand|deliver|display|help|improv|provid|show|personali[sz]|detect|prevent|count|monitor)\w*|(?:authentication|security|preferences|performance|analytics|advertising|functionality|web beacons?|pixels?(?: tags)?|cookies|flash cookies|local storage|log files?|SDKs?|session replay)\b)/iu,
          under: /\b(?:cookies|(?:tracking|similar|these) technologies|web beacons|pixels)\b.{0,60}(?::|$)/iu,
          unless: /\b(?:opt[- ]out|reject\w*|refus\w*|disabl\w+|you can|do not track|block|settings|consent)\b/iu,
        },
        {
          on: ['session', 'year', 'month', 'day', 'hour', 'minute', 'persistent', 'http'],
          pattern:
            /^(?:[\w*.#()[\]%-]{2,60})(?: \|| -| –|:).{0,300}(?:\bsession\b|\b\d{1,4} ?(?:years?|months?|days?|hours?|minutes?|mins?|seconds?)\b|\bpersistent\b)/iu,
          under: /\bcookies?\b/iu,
          unless: /\b(?:opt[- ]out|reject\w*|refus\w*|disabl\w+|you can|retain)\b/iu,
        },
      ],
      matches: [
        'We use cookies and web beacons to recognise your browser.',
        'A cookie is a small text file that a site leaves on your computer.',
        'These cookies help us count visits; they expire after 30 days.',
        'Strictly necessary cookies: for the login and the basket.',
        'Our e-mails contain pixel tags that tell us whether you open them.',
        { text: 'To remember your language', leadIn: 'We use cookies for these purposes:' },
        { text: 'lumo_id | Counts visitors | 13 months', heading: 'Cookies that we use' },
      ],
      passes: [
        'You can refuse cookies in your browser.',
        'Our bakery delivers cookies to offices.',
        'You may opt out of the cookies that we use for ads.',
        'For more information, read our cookie policy.',
      ],
    },
    {
      id: 'cross-site-tracking',
      name: 'Tracking by or across third parties',
      polarity: 'adverse',
      severity: 'high',
      because: 'Companies that you do not know can follow you from site to site.',
      meaning: 'Other companies track you here, or your activity is linked across sites and devices.',
      impact: ({ recipients }, text) => {
        if (NEVER_COLLECTS.test(text)) return 'They say that they do not track you across sites, **at least in part**.';
        const who = nameThings(
          text,
          [
            [/\bgoogle\b|doubleclick|youtube/i, 'Google'],
            [/\bfacebook\b|\bmeta\b|instagram/i, 'Meta'],
            [/\btwitter\b|\bx corp/i, 'X'],
            [/\blinkedin\b|microsoft|\bbing\b/i, 'Microsoft'],
            [/\btiktok\b/i, 'TikTok'],
            [/\bamazon\b/i, 'Amazon'],
            [
              /\b(?:ad(?:vertising)?|marketing) (?:networks?|partners?|companies|exchanges?|servers?)|advertisers/i,
              'advertising companies',
            ],
            [/\banalytics (?:providers?|partners?|companies|services?)/i, 'analytics companies'],
          ],
          'and',
        );
        if (
          /\b(?:across|multiple|different|between|other|linked?)\b.{0,20}\b(?:devices|browsers)\b|\bcross-device\b/iu.test(text)
        )
          return 'They link what you do **on all your devices**.';
        const others = recipients?.filter((name) => !/^(?:authorities|other users|your employer)/u.test(name)) ?? [];
        const named = who ?? (others.length > 0 ? `**${listWords(others, 'and')}**` : undefined);
        if (named && /\bover time|across\b|\b(?:other|different|third[- ]party) (?:web)?sites|elsewhere/iu.test(text))
          return `It lets ${named} follow you **across other sites and over time**.`;
        return named ? `It lets ${named} collect data about you here.` : undefined;
      },
      why: 'One visit says little. Put together, visits to many sites show your health, money and worries. You never dealt with most of the companies that hold these profiles.',
      note: 'It often does not list the companies, and sends you to their own policies for what they do.',
      regulations: [
        {
          name: 'ePrivacy Directive 2002/58/EC, Art. 5(3)',
          jurisdiction: 'EU',
          bears: "Third parties' cookies and pixels need your consent first.",
        },
        {
          name: 'GDPR Art. 26',
          jurisdiction: 'EU',
          bears: 'A site that builds in a social plugin shares responsibility for what it collects (CJEU, Fashion ID, C-40/17).',
        },
        {
          name: 'Digital Markets Act (EU) 2022/1925, Art. 5(2)',
          jurisdiction: 'EU',
          bears: 'Gatekeepers may not combine data across services without your consent.',
        },
        {
          name: 'CCPA, Cal. Civ. Code §§ 1798.120, 1798.140(k)',
          jurisdiction: 'US-CA',
          bears: 'You can opt out of sharing for ads based on your activity across sites.',
        },
        {
          name: 'CalOPPA, Cal. Bus. & Prof. Code § 22575(b)(6)',
          jurisdiction: 'US-CA',
          bears: 'A policy must say whether others can collect data on your activity over time and across sites.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) => NEVER_COLLECTS.test(text) && /\b(?:across|over time)\b/iu.test(text),
          severity: 'low',
          because: 'They say that they do not track you across sites.',
        },
        {
          when: ({ text }) =>
            /\b(?:if you consent|with your consent|only (?:if|with|after)|opt[- ]out|anonymi[sz]ed?|truncat\w+)\b/iu.test(text),
          severity: 'medium',
          because: 'It depends on your consent, can be refused or is anonymised.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:we|us|site|services?|company)\b.{0,30}\b(?:do(?:es)? not|don['’]t|never)\b.{0,30}\b(?:track|allow|permit|use|authori[sz]e|collect|have)\b.{0,100}\b(?:across|over time|third[- ]party (?:cookies|track\w+|analytics|advertis\w+))/iu,
          polarity: 'favourable',
          because: 'It says that such tracking does not happen.',
        },
      ],
      related: ['cookies-tracking', 'targeted-advertising', 'data-sale', 'do-not-track', 'third-party-sharing', 'device-data'],
      signals: [
        {
          on: [
            'over time',
            'across',
            'other sites',
            'other websites',
            'different websites',
            'third-party websites',
            'third party websites',
            'elsewhere',
          ],
          pattern:
            /\b(?:collect|track|gather|activit|us(?:e|es|ing)\b|follow|monitor|combin|link|interact|identif|brows|recogni[sz]|visit|learn|data|information|ads?\b|behaviou?r)\w*.{0,160}\b(?:over time|across (?:\w+,? ){0,4}(?:web ?sites?|sites|devices?|services|apps?|applications?|the internet|the web|platforms?|browsers|channels|products|third)|on (?:other|different|third[- ]party) (?:web ?sites?|sites|apps|online services))\b/iu,
          unless:
            /\b(?:do[- ]not[- ]track|DNT|cost|opt[- ]out|opt[- ]in|control whether|do not control|appear on other|services to our users over time|changes? over time|(?:chang|evolv|improv|updat)\w* over time|may change|shared across|settings across|consisten\w+ across|logged in|borders|you link to|links? to (?:other|third)|change over|not responsible|privacy (?:policies|practices) (?:of|on) other)\b/iu,
        },
        {
          on: ['third part', 'third-part', 'advertis', 'ad network', 'analytics', 'partner', 'social', 'plugin', 'plug-in'],
          pattern:
            /\b(?:third[- ]part(?:y|ies)(?: \w+){0,3}|advertisers|advertising (?:partners|networks|companies)|ad (?:networks?|servers?|exchanges?|companies)|(?:our |analytics |marketing |business )partners|analytics (?:providers|companies|services)|social (?:media|network\w*) (?:\w+ )?(?:plug-?ins?|platforms?|features?|companies|sites|providers|buttons)|(?:social )?plug-?ins|widgets)\b.{0,80}\b(?:(?:may |can |will |also |might ){0,2}(?:collect|set|place|use|track|gather|receive|access|serve|recogni[sz]e|log|record)s?)\b.{0,100}\b(?:cookies?|beacons?|pixels?|tracking technolog\w*|your (?:IP|visit|activit\w+|browser|device|browsing|online|use)|similar technolog\w*|which page|information about (?:you|your (?:use|visit|device|online|activit\w+)))\b/iu,
          unless:
            /\b(?:you can (?:opt|control|disable|manage)|to opt[- ]out|do not (?:allow|permit)|links? to|linked|not responsible for|if you (?:visit|click|follow)|on our behalf|how these|find out|do not have (?:access|control)|expiration date|we collect information regarding|we (?:may )?(?:share|receive|obtain))\b/iu,
        },
        {
          on: ['allow', 'permit', 'authori', 'partner with', 'work with', 'engage'],
          pattern:
            /\b(?:allow|permit|authori[sz]e|partner with|work with|enable|let|engage)s?\b.{0,60}\b(?:third[- ]part(?:y|ies)|others|other (?:companies|parties)|advertisers|ad(?:vertising)? (?:networks|companies|partners)|partners|analytics)\b.{0,80}\bto (?:\w+ )?(?:collect|set|place|use|track|gather|serve|display|deliver|deploy)\b.{0,140}\b(?:cookies?|beacons?|pixels?|track\w*|activit\w+|brows\w+|visits?|across|your (?:use|device)|similar technolog\w*|information)\b/iu,
          unless: /\b(?:you (?:can|may)|agree not|opt[- ]out|not (?:allow|permit|authori[sz]e)|on our behalf)\b/iu,
        },
        {
          on: [
            'google',
            'facebook',
            'meta',
            'doubleclick',
            'twitter',
            'linkedin',
            'adobe',
            'tiktok',
            'hotjar',
            'mixpanel',
            'matomo',
            'pinterest',
            'youtube',
            'hubspot',
            'microsoft',
          ],
          pattern:
            /\b(?:google (?:analytics|ads|adsense|adwords|tag manager|marketing|signals|firebase)|firebase|(?:facebook|meta|tiktok|linkedin|twitter|pinterest|snap|reddit|youtube) (?:pixels?|plug-?ins?|connect|insights?|insight tag|conversion|tag|buttons?|custom audiences?|business tools|sdk)|doubleclick|adobe analytics|hotjar|mixpanel|fullstory|microsoft clarity|comscore|nielsen|criteo|adroll|taboola|outbrain)\b.{0,140}\b(?:collect|us(?:e|es|ing)\b|track|cookies?|receiv|transmit|measur|analy[sz]|stor|set|visit|record|provid)\w*|\b(?:us(?:e|es|ing)|employ|integrat|implement|embed)\w*\b.{0,60}\b(?:google analytics|(?:facebook|meta|tiktok|linkedin|twitter|pinterest) (?:pixel|plug-?in|insight tag|tag|button|custom audience)s?|doubleclick|adobe analytics|hotjar|mixpanel|criteo|adroll|google ad\w*)/iu,
          unless:
            /\b(?:you (?:can|may)|opt[- ]out|opting out|to learn more|more information|further information|to prevent|privacy policy (?:at|here)|download)\b/iu,
        },
        {
          on: ['device', 'combin', 'cross-device', 'services'],
          pattern:
            /\b(?:cross-device|(?:link|connect|associat|match|recogni[sz]|identif|track|relat|combin)\w*\b.{0,80}\b(?:across|between|among|multiple|different|all|several|various|other|different)\b.{0,20}\b(?:devices|browsers|computers)|(?:combin|link|associat|merg|join)\w*\b.{0,60}\b(?:data|information)\b.{0,60}\b(?:across|from|between)\b.{0,20}\b(?:services|products|websites|devices|platforms|apps|companies|affiliates)\b(?! (?:providers)))/iu,
          unless: /\b(?:sync(?:s|ed|hroni[sz]\w+)? your|log ?in on|opt[- ]out|you (?:may not|agree not)|settings)\b/iu,
        },
        {
          on: ['third-party cookie', 'third party cookie', 'third-party track', 'third party track'],
          pattern:
            /\bthird[- ]party (?:cookies?|track\w+|pixels?|tags?|advertising cookies)\b.{0,80}\b(?:are|is|may|allow|track|set|placed|used|come|belong|enable|collect)\b/iu,
          unless: /\b(?:you (?:can|may)|opt[- ]out|block(?:ed|ing)?|disabl\w+|refus\w+|reject\w*|delet\w+|settings)\b/iu,
        },
      ],
      matches: [
        'Third parties may collect data about your online activities over time and across different websites.',
        'Advertising networks place cookies in your browser when you open our pages.',
        'We allow other companies to collect information about your visit with pixels.',
        'We use Google Analytics to count visits.',
        'We link what you do on your phone with what you do on your other devices.',
        'Third-party cookies are set by the companies whose videos we embed.',
      ],
      passes: [
        'Our prices change over time.',
        'We link to pages of third parties and are not responsible for their cookies.',
        'You can opt out of Google Analytics with an add-on.',
        'You may use your account on several devices.',
      ],
    },
    {
      id: 'do-not-track',
      name: 'Do Not Track and opt-out signals',
      polarity: 'adverse',
      severity: 'medium',
      because: 'A signal that nobody obeys protects nobody.',
      meaning: 'It says whether they obey when your browser asks not to be tracked.',
      impact: (_parameters, text) => {
        const signal = /\b(?:global privacy control|GPC|opt[- ]out preference)\b/iu.test(text)
          ? 'Global Privacy Control'
          : 'Do Not Track';
        if (
          /\b(?:not|n['’]t)\b.{0,60}\b(?:respond|honou?r|recogni[sz]e|support|react|process|alter|change|take action|act on|comply|able|monitor|follow|acknowledge)/iu.test(
            text,
          )
        )
          return `They **ignore** your browser's ${signal} signal, at least in part.`;
        if (
          /\b(?:honou?r|respond|recogni[sz]e|process|respect|treat|support|comply|detect|accept)/iu.test(text) &&
          !/\bno (?:common|uniform|industry|universal|consistent)/iu.test(text)
        )
          return `They **obey** your browser's ${signal} signal, within the limits stated here.`;
        return undefined;
      },
      why: 'One setting in your browser can speak for you on every site. Do Not Track has no force of law in most places, and most sites ignore it. The newer Global Privacy Control is binding in some US states.',
      note: '"There is no common standard" is often given as the reason to do nothing.',
      regulations: [
        {
          name: 'CalOPPA, Cal. Bus. & Prof. Code § 22575(b)(5)',
          jurisdiction: 'US-CA',
          bears: 'A policy must say how the service responds to Do Not Track.',
        },
        {
          name: 'CCPA Regulations, Cal. Code Regs. tit. 11, § 7025',
          jurisdiction: 'US-CA',
          bears: 'Businesses must treat an opt-out signal such as Global Privacy Control as a valid request.',
        },
        {
          name: 'Colorado Privacy Act, C.R.S. § 6-1-1306(1)(a)(IV)',
          jurisdiction: 'US-CO',
          bears: 'You can opt out of targeted ads and sale with a universal signal.',
        },
        {
          name: 'GDPR Art. 21(5)',
          jurisdiction: 'EU',
          bears: 'You may object by automated means, such as a browser signal.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /\b(?:we|sites?|websites?|services?)\b.{0,30}\b(?:honou?rs?|responds?|recogni[sz]es?|respects?|treat|process|support|comply)\b.{0,100}\b(?:signals?|GPC|global privacy control|do not track)/iu.test(
              text,
            ) && !/\b(?:not|n['’]t|no)\b/iu.test(text),
          severity: 'low',
          because: 'They honour the signal.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:not|n['’]t|no|unable)\b.{0,80}\b(?:respond|honou?r|recogni[sz]e|support|react|alter|change|take action|act on|comply|monitor|standard|consensus|agreement)/iu,
          polarity: 'adverse',
          because: 'The signal has no effect, at least in part.',
        },
        {
          pattern:
            /\b(?:honou?r|respond|recogni[sz]e|process|respect|treat|support|comply|detect)\w*\b.{0,120}\b(?:signals?|GPC|global privacy control|do not track|preferences?)/iu,
          polarity: 'favourable',
          because: 'They act on the signal.',
        },
      ],
      related: ['cross-site-tracking', 'cookie-choices', 'data-sale', 'objection-right', 'targeted-advertising'],
      signals: [
        {
          on: ['do not track', 'do-not-track', 'dnt', "don't track", 'don’t track', 'donottrack'],
          pattern:
            /\b(?:do[- ]not[- ]track|DNT|don['’]t track)\b.{0,200}\b(?:signals?|browsers?|settings?|standards?|respond|honou?r|recogni[sz]e|requests?|headers?|features?|mechanisms?|preferences?)|\b(?:signals?|browsers?|respond|honou?r|recogni[sz]e|support|standard|comply)\w*\b.{0,160}\b(?:do[- ]not[- ]track|DNT|don['’]t track)\b/iu,
        },
        {
          on: [
            'global privacy control',
            'gpc',
            'opt-out preference',
            'opt out preference',
            'preference signal',
            'universal opt',
            'privacy control',
          ],
          pattern:
            /\b(?:global privacy controls?|GPC|opt[- ]out preference signals?|universal opt[- ]out|preference signals?)\b/iu,
          unless: /\bGoogle Payment Corp/iu,
        },
        {
          on: ['signal', 'browser'],
          pattern:
            /\b(?:not|n['’]t|no|how|whether|do|will|currently)\b.{0,60}\b(?:respond|honou?r|recogni[sz]e|react|take action|treat|comply|alter|standard)\w*\b.{0,80}\b(?:signals?|browser (?:settings|mechanisms|headers))\b/iu,
          under: /\b(?:track|DNT|GPC|privacy control|signals?|california)\b/iu,
          unless: /\b(?:GPS|bluetooth|cookies)\b/iu,
        },
      ],
      matches: [
        'We do not respond to Do Not Track signals.',
        'Our site honours the Global Privacy Control that your browser sends.',
        'There is no common standard for DNT requests yet.',
        'Opt-out preference signals are treated as a valid request.',
        { text: 'At this time we do not react to such browser signals.', heading: 'Do Not Track' },
      ],
      passes: [
        'You may not track other players on the map.',
        'We do not track your orders after delivery.',
        'Our app shows traffic signals.',
        'You can refuse cookies in your browser.',
      ],
    },
    {
      id: 'cookie-choices',
      name: 'Cookie choices',
      polarity: 'favourable',
      severity: 'low',
      because: 'It shows you how to say no.',
      meaning: 'You can refuse, manage or delete cookies, and it says how.',
      impact: (_parameters, text) => {
        const how = nameThings(
          text,
          [
            [/\bbrowsers?\b/i, 'in your browser'],
            [
              /\b(?:consent|cookie|preference|privacy) (?:manager|cent(?:er|re)|settings|banner|tool|preferences)|banner/i,
              'in their cookie settings',
            ],
            [
              /\b(?:NAI|DAA|network advertising|digital advertising alliance|aboutads|youronlinechoices|your online choices|EDAA)\b/i,
              'on the opt-out pages of the ad industry',
            ],
            [/\b(?:device|phone|mobile|iOS|android)\b.{0,30}\b(?:settings?|operating)/i, 'in the settings of your phone'],
            [/\badd-?on|plug-?in|extension/i, 'with a browser add-on'],
          ],
          'or',
        );
        const cost =
          /\b(?:may not|might not|not be able|cannot|limit\w*|some (?:features|parts|portions)|affect|impair|function properly|interfere|no longer)\b/iu.test(
            text,
          )
            ? ' Some parts may stop working if you do.'
            : '';
        if (how) return `You can refuse or delete cookies ${how}.${cost}`;
        return cost ? 'You can refuse cookies, but **some parts may stop working**.' : undefined;
      },
      why: 'Most tracking is optional, and saying no rarely costs you anything. Choices in your browser work on every site. Industry opt-outs often stop only personalised ads, not the collection.',
      note: 'An opt-out that is itself stored in a cookie is lost when you delete your cookies or change browsers.',
      regulations: [
        {
          name: 'GDPR Art. 7(3)',
          jurisdiction: 'EU',
          bears: 'Taking consent back must be as easy as giving it.',
        },
        {
          name: 'ePrivacy Directive 2002/58/EC, Art. 5(3)',
          jurisdiction: 'EU',
          bears: 'Without your yes, cookies that are not strictly necessary may not be set.',
        },
        {
          name: 'PECR 2003, reg. 6',
          jurisdiction: 'UK',
          bears: 'You must be able to refuse cookies that are not needed, with limited exceptions.',
        },
        {
          name: 'CCPA, Cal. Civ. Code § 1798.135',
          jurisdiction: 'US-CA',
          bears: 'A site that sells or shares data must offer a link or honour a signal to opt out.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:cannot|can['’]t|can not|not be able to|no (?:way|option) to)\b.{0,30}\b(?:refuse|reject|opt[- ]out|disable|switch(?:ed)? off|turn(?:ed)? off|block)\b/iu,
          polarity: 'adverse',
          because: 'It says that you cannot refuse some of them.',
        },
      ],
      related: ['cookies-tracking', 'do-not-track', 'targeted-advertising', 'cross-site-tracking', 'objection-right'],
      signals: [
        {
          on: ['cookie', 'beacon', 'pixel', 'tracking technolog', 'local storage', 'flash', 'google analytics', 'tracker'],
          pattern:
            /\b(?:refus|reject|declin|disabl|delet|block|remov|manag|control|opt(?:ing)?[- ]out|clear|withdraw|restrict|turn(?:ing)? off|switch(?:ing)? off|deactivat|prevent|avoid|limit|adjust|chang|erase|choose|accept|disallow|deny|stop)(?:e?s|ed|e|led|ling|ting|ging|ing|al)?(?! gif)\b.{0,100}\b(?:cookies?|web beacons?|pixels?|tracking technologies|local storage|flash objects|google analytics|trackers)\b/iu,
          unless:
            /\b(?:we (?:may |also |will )?(?:use|manage|control|change|delete|place|set)|to (?:prevent|limit) (?:fraud|the number)|control (?:how|over) (?:these )?third|do not (?:have )?control|no control|cannot control|not (?:have )?(?:access|control)|changes? to (?:this|our) cookie|cookies? (?:policy|notice) (?:may|from time)|limit the number|remember|prevent fraud|count users|only applies to|automatically through the use|global privacy|GPC|do not track signals?)\b/iu,
        },
        {
          on: ['cookie', 'beacon', 'pixel', 'tracking technolog', 'local storage'],
          pattern:
            /\b(?:cookies?|web beacons?|pixels?|tracking technologies|local storage)\b.{0,100}\b(?:(?:can|may|could|to|by|be) (?:be |also be )?(?:refus|reject|declin|disabl|delet|block|remov|manag|controll?|clear|switch|turn|deactivat|prevent|opt)\w*|opt(?:ing)?[- ]out|(?:your|cookie|browser|privacy) (?:settings|preferences|controls|choices)|(?:is|are) (?:disabled|blocked|rejected|refused|deleted|turned off|declined))\b/iu,
          unless:
            /\b(?:remember (?:your|you)|store your (?:settings|preferences)|we (?:may )?(?:use|place|set)\b.{0,60}\bto\b|to (?:store|save|remember)|automatically deleted|deleted (?:when|once|after|at the end)|do not control|no control|cookies? (?:remember|store|save|are used to))\b/iu,
        },
        {
          on: ['browser'],
          pattern:
            /\b(?:(?:most|many|all|modern|your|some) (?:internet |web )?browsers?)\b.{0,100}\b(?:allow|let|offer|provide|can be|set|settings|give|enable|instructions|configure|modify|accept|help)\w*\b.{0,140}\b(?:cookies?|refus|reject|disabl|block|delet|opt)\w*/iu,
          unless: /\b(?:do[- ]not[- ]track|DNT|GPC|we (?:collect|receive)|remember (?:your|you))\b/iu,
        },
        {
          on: [
            'opt out',
            'opt-out',
            'opting out',
            'aboutads',
            'youronlinechoices',
            'networkadvertising',
            'digital advertising alliance',
            'network advertising initiative',
            'adchoices',
          ],
          pattern:
            /\b(?:aboutads|youronlinechoices|your online choices|networkadvertising|network advertising initiative|NAI|digital advertising alliance|DAA|EDAA|adchoices|ad choices|google analytics|tools\.google|gaoptout|ads? settings)\b.{0,160}\b(?:opt|choices?|cookies?|browser|prevent|disable|add-on)|\bopt(?:ing)?[- ]?out\b.{0,140}\b(?:aboutads|youronlinechoices|your online choices|networkadvertising|network advertising initiative|NAI|digital advertising alliance|DAA|EDAA|adchoices|google analytics|gaoptout|cookies?|browser add-on)\b/iu,
          unless: /\b(?:do[- ]not[- ]track signals?|global privacy control)\b/iu,
        },
        {
          on: [
            'cookie',
            'chrome',
            'firefox',
            'safari',
            'explorer',
            'edge',
            'opera',
            'android',
            'ios',
            'adchoices',
            'advertising',
          ],
          pattern:
            /^(?:\W{0,3})(?:(?:google |mozilla |apple |microsoft |internet |mobile )?(?:chrome|firefox|safari|explorer|edge|opera)\b|cookie (?:settings|preferences|controls)|(?:iOS|android)\b.{0,80}\b(?:settings|ad)|(?:digital advertising alliance|network advertising initiative|european interactive))/iu,
          under: /\b(?:cookies?|opt[- ]out|browsers?|choices|track\w*|advertis\w*)\b/iu,
          unless: /\b(?:we collect|privacy policy of)\b/iu,
        },
        {
          on: [
            'withdraw',
            'consent',
            'banner',
            'preference center',
            'preference centre',
            'cookie setting',
            'cookie preference',
            'consent manage',
          ],
          pattern:
            /\b(?:withdraw|change|revoke|manage|update|adjust|set|give|choose)\w*\b.{0,60}\b(?:consent|preferences|settings|choices)\b.{0,100}\b(?:cookies?|cookie (?:banner|settings|preferences)|banner|preference cent(?:er|re)|consent (?:manager|tool|management))\b/iu,
          unless: /\b(?:remember|store your|marketing e-?mails)\b/iu,
        },
      ],
      matches: [
        'You can block or delete cookies at any time.',
        'Most browsers let you refuse new cookies.',
        'Cookies can be switched off, but parts of the site may then fail.',
        'To opt out of ads based on interests, visit aboutads and follow the steps for cookies there.',
        'You may change your consent at any time in the cookie banner.',
        { text: 'Firefox: Settings, then Privacy', leadIn: 'To manage cookies in your browser, see:' },
      ],
      passes: [
        'Cookies remember your language and store your settings.',
        'We do not control the cookies of third parties.',
        'You can cancel your order of cookies by phone.',
        'This cookie is deleted when you close the window.',
      ],
    },
  ],
});
