import { composePattern } from './compose-pattern';
import { defineFamily } from './define';
import { nameThings } from './name-things';
import { forbids, PROHIBITION } from './prohibitions';

/** Whatever a platform calls itself in rules about its own systems. */
const SERVICE = `(?:sites?|websites?|services?|platforms?|apps?|applications?|software|products?|systems?|networks?|servers?|apis?|games?)`;

export const conduct = defineFamily({
  id: 'conduct',
  name: 'What you may not do',
  types: [
    {
      id: 'network-security-abuse',
      name: 'Network and security abuse',
      polarity: 'neutral',
      severity: 'medium',
      because: 'The rule is usual, but it can cover security testing that you mean well.',
      meaning: "You can't probe, scan, break into or disrupt anyone's systems, networks or devices without permission.",
      impact: (_, text) => {
        const acts = nameThings(text, [
          [/\b(?:prob|scan|test|penetrat)\w*/i, 'probe systems'],
          [/\b(?:virus|malware|trojan|worm|malicious|harmful code|time bomb|corrupt)/i, 'spread malware'],
          [
            /\b(?:circumvent|bypass|get(?:ting)? (?:a)?round|work(?:ing)? around|defeat|disabl|breach|unauthori[sz]ed access|hack)\w*/i,
            'get past its security',
          ],
          [
            /\b(?:disrupt|interfer|interrupt|overload|overburden|disabl|impair|denial|crash|unreasonabl\w+ (?:or disproportionately )?(?:large )?load)\w*/i,
            'disrupt the service',
          ],
        ]);
        return acts && `You can't ${acts}${/malware/.test(acts) ? '' : ' without permission'}.`;
      },
      why: 'Breaking such a rule can end your account, and unauthorised access is a crime in many countries. The rule also binds people who test security with good intentions. Ask first if you plan to test anything.',
      note: 'Authorised penetration tests, bug bounty work and scans of your own systems are often not mentioned. Look for a separate testing policy, or ask for permission in writing.',
      regulations: [
        {
          name: 'Computer Fraud and Abuse Act, 18 U.S.C. §1030',
          jurisdiction: 'US',
          bears: 'Makes access to a computer without authorisation, and damage to it, a crime.',
        },
        {
          name: 'Computer Misuse Act 1990',
          jurisdiction: 'UK',
          bears: 'Makes unauthorised access to, and impairment of, a computer an offence.',
        },
        {
          name: 'Directive 2013/40/EU on attacks against information systems',
          jurisdiction: 'EU',
          bears: 'Member states must punish illegal access and interference with systems and data.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /without (?:our |the )?(?:\w+ ){0,3}(?:permission|consent|authori[sz]ation)|safe harbou?r|good[- ]faith (?:security )?research/i.test(
              text,
            ),
          severity: 'low',
          because: 'Testing with permission stays possible.',
        },
      ],
      polarityRules: [
        {
          pattern: /safe harbou?r|we (?:will|shall) not (?:pursue|take|bring)[^.]{0,60}(?:research|legal action)/iu,
          polarity: 'favourable',
          because: 'It protects security research done in good faith.',
        },
      ],
      related: ['automated-access', 'reverse-engineering', 'usage-limits', 'illegal-use'],
      signals: [
        ...forbids({
          on: ['security', 'integrity', 'availab', 'authenticat'],
          acts: String.raw`\b(?:violat|breach|circumvent|bypass|defeat|compromis|attack|test|disabl|interfer|disrupt|impair|undermin|threat|attempt|get|work|hack|damag)\w*\b[^.]{0,60}\b(?:security|integrity|availability|authentication)\b(?![^.]{0,12}\b(?:number|deposit|interest)s?\b)`,
          unless: /\b(?:notify|notif|become aware|suspect|detect|sexual|liable|personal (?:data|information))/iu,
        }),
        ...forbids({
          on: ['probe', 'probing', 'scan', 'vulnerab', 'penetrat'],
          acts: String.raw`\b(?:(?:probe|probing|scan|scanning)\b[^.]{0,50}\b(?:vulnerab|network|system|server|security|test)|(?:vulnerability|port|network|penetration)\s+(?:scan|test)|test\w*\s+the\s+vulnerab|exploit\w*\b[^.]{0,40}\b(?:vulnerab|bugs?\b|glitch))`,
        }),
        ...forbids({
          on: [
            'virus',
            'malware',
            'trojan',
            'worm',
            'malicious',
            'spyware',
            'ransomware',
            'harmful',
            'destructive',
            'corrupt',
            'contaminat',
          ],
          acts: String.raw`\b(?:(?<!\banti[- ]?)virus(?:es)?\b(?!\s+(?:protection|outbreak))|malware|trojans?|worms?\b(?!\s+out)|spyware|ransomware|logic\s+bombs?|time\s+bombs?|malicious\s+(?:code|software|programs?|scripts?|files?|computer)|(?:harmful|destructive|disabling)\s+(?:code|software|programs?|components?|devices?|computer)|corrupt(?:ed)?\s+(?:files?|data))\b`,
          unless:
            /\bwe (?:do not|cannot|can['’]t|don['’]t|will not|won['’]t)\b|\b(?:liable|liability|damages|guarantees?d?|when we detect|not responsible|earthquake|pandemic|cookies?)\b|\bfree (?:of|from)\b|\b(?:anti-?virus|your own) (?:software|protection)\b/iu,
        }),
        ...forbids({
          on: [
            'denial',
            'ddos',
            'dos',
            'flood',
            'overload',
            'overburden',
            'mailbomb',
            'mail-bomb',
            'crash',
            'burden',
            'hack',
            'load',
          ],
          acts: String.raw`\b(?:denial[- ]of[- ]service|d?dos\s+attacks?|(?:flood|overload|overburden|over-burden|mail-?bomb|crash)(?:s|ing)?\b[^.]{0,60}\b(?:${SERVICE}|infrastructure|others?)|(?:unreasonabl[ey]|disproportionate(?:ly)?|undue|excessive)\b[^.]{0,40}\b(?:load|burden|strain)\b|hack(?:ing)?\b)`,
          unless: /\b(?:liable|liability|acts? of god|earthquake|beyond[^.]{0,20}control)\b/iu,
        }),
        ...forbids({
          on: ['interfer', 'disrupt', 'interrupt', 'disabl', 'impair', 'damag', 'tamper', 'harm'],
          acts: String.raw`\b(?:interfer(?:e|es|ing|ence)\s+(?:with|in)|disrupt(?:s|ing)?|interrupt(?:s|ing)?|disabl(?:e|es|ing)|impair(?:s|ing)?|damag(?:e|es|ing)|tamper(?:s|ing)?\s+with)\b[^.]{0,80}\b(?:${SERVICE}|infrastructure|operation|functioning|security)\b`,
          unless:
            /\bwe (?:may|can|reserve|will|do not|cannot)\b|\b(?:liable|liability|guarantees?|personal injury|life support|cookies?)\b/iu,
        }),
        ...forbids({
          on: ['unauthori', 'hack', 'gain', 'access'],
          acts: String.raw`\b(?:(?:gain|obtain|attempt|get)\w*\b[^.]{0,40}\b(?:unauthori[sz]ed|illegal|illicit)\b[^.]{0,20}\b(?:access|entry)|access(?:ing)?\b[^.]{0,60}\b(?:without\s+(?:authori[sz]ation|permission)|not\s+intended\s+for|which\s+you\s+are\s+not\s+authori[sz]ed)|unauthori[sz]ed\s+access\s+to\b[^.]{0,60}\b(?:${SERVICE}|accounts?|data|computers?))`,
          unless:
            /\bwe (?:use|take|do not|cannot|maintain|have|implement|protect)\b|\b(?:liable|liability|safeguards|measures to|protect your|notify)\b/iu,
        }),
        ...forbids({
          on: ['circumvent', 'bypass', 'evad', 'defeat', 'disabl', 'remov', 'avoid'],
          acts: String.raw`\b(?:circumvent|bypass|by-pass|evad|defeat|disabl|get\s+(?:a)?round|work\s+around|deactivat|remov)\w*\b[^.]{0,60}\b(?:(?:technological|technical|security|protective|protection|access|copy)[^.]{0,20}\b(?:measures?|controls?|features?|mechanisms?|restrictions?|barriers?)|filters?|rate\s+limits?|usage\s+limits?|paywalls?|digital\s+rights\s+management|drm|geo-?(?:block|restrict)|encryption|content\s+protections?)`,
        }),
      ],
      matches: [
        {
          text: 'to violate the security, integrity or availability of any network, device or computer system;',
          leadIn: 'You must not use, or help others to use, Lumora:',
        },
        { text: 'probe, scan or test the weakness of a system or network of Lumora', leadIn: 'You agree not to:' },
        'You may not upload viruses, worms or other malicious code, or launch a denial-of-service attack.',
        { text: 'Trying to gain unauthorised access to other accounts or servers', heading: 'Prohibited uses' },
        "Don't interfere with or disrupt the servers that run the service.",
        'Circumventing our access controls or rate limits is strictly prohibited.',
      ],
      passes: [
        'We use firewalls and encryption to protect your data against unauthorised access.',
        'We do not guarantee that our site will be free from viruses or other harmful code.',
        'We may disable the service for maintenance.',
        { text: 'post spam on the message boards', leadIn: 'You agree not to:' },
      ],
    },
    {
      id: 'automated-access',
      name: 'Scraping and automated access',
      polarity: 'neutral',
      severity: 'medium',
      because: 'Ordinary readers rarely scrape, but researchers, archives and small tools are shut out.',
      meaning: "You can't use bots, scrapers or other automated tools on it.",
      impact: (_, text) => {
        if (/robots(?:\.txt| exclusion)/i.test(text))
          return 'You can use automated tools only as far as its **robots.txt** allows.';
        if (/\b(?:prior|written|express|our|without)\b[^.]{0,30}\b(?:permission|consent|approval)/i.test(text))
          return "You can't use bots or scrapers on it **without its permission**.";
        if (/\b(?:creat|regist)\w*\b[^.]{0,40}\baccounts?\b/i.test(text) && !/scrap|crawl/i.test(text))
          return "You can't **create accounts with a bot**.";
        const acts = nameThings(text, [
          [/scrap|crawl|spider|extract|data[- ]?min|harvest/i, 'scrape its data'],
          [/\bbots?\b|robots?|automat|scripts?/i, 'use bots'],
        ]);
        return acts && `You can't ${acts} there.`;
      },
      why: 'Price trackers, archives, research tools and assistants that act for you are automated access. The platform can block you or close your account for using them. Some rely on such a rule in court.',
      note: 'It rarely says if tools that act for one person count: a browser add-on, a screen reader, an AI helper.',
      regulations: [
        {
          name: 'Computer Fraud and Abuse Act, 18 U.S.C. §1030',
          jurisdiction: 'US',
          bears:
            'Courts differ on when scraping against the terms is access without authorisation; public pages mostly are not covered.',
        },
        {
          name: 'Directive (EU) 2019/790 Art. 3–4',
          jurisdiction: 'EU',
          bears: 'Allows text and data mining of lawfully accessible works; research may not be contracted out of it.',
        },
        {
          name: 'Directive 96/9/EC (databases) Art. 7–8',
          jurisdiction: 'EU',
          bears: 'Protects substantial parts of a database, and lets lawful users take insubstantial parts.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) => /robots(?:\.txt| exclusion)|public(?:ly available)? search engines?|general[- ]purpose/i.test(text),
          severity: 'low',
          because: 'Search engines or tools that follow robots.txt are let in.',
        },
      ],
      related: ['network-security-abuse', 'competitive-use', 'usage-limits', 'content-reuse'],
      signals: [
        ...forbids({
          on: ['scrap', 'crawl', 'spider', 'harvest', 'mining', 'mine'],
          acts: String.raw`\b(?:(?:screen|web|data|page)?[- ]?scrap(?:e|es|ed|er|ers|ing)\b|(?<!skin\s)(?:web[- ]?)?crawl(?:s|er|ers|ing)?\b|spiders?\b|spidering\b|harvest(?:s|ing|ers?)?\b[^.]{0,60}\b(?:data|information|e-?mail|address|content|users?|profiles?|accounts?|usernames?)|data[- ]?min(?:e|es|ing)\b|min(?:e|ing)\s+(?:the\s+)?data\b)`,
        }),
        ...forbids({
          on: ['robot', 'bot', 'automat', 'script', 'macro'],
          acts: String.raw`\b(?:(?:ro)?bots?\b(?!\s*\.txt)|automat(?:ed|ic)\s+(?:means?|systems?|tools?|process(?:es)?|devices?|software|scripts?|programs?|methods?|access|query|queries|requests?|agents?|technolog|manner|account)|scripts?\b[^.]{0,30}\b(?:to|that|for)\b|macros?\b|automation\s+(?:software|tools?)|scripted)`,
          unless:
            /\bwe (?:use|may use|do not use|don['’]t use)\b|\bcookies?\b|\bautomated[- ](?:decision|processing|individual)|\bright not to\b|\b(?:portability|subject to a decision|is processed|processing is|personal data)\b/iu,
        }),
        ...forbids({
          on: ['automat', 'bulk', 'systematic', 'extract', 'compil', 'collect'],
          acts: String.raw`\b(?:systematic(?:ally)?\b[^.]{0,40}\b(?:retriev|extract|collect|download|cop|compil)\w*|(?:extract|retriev|collect|harvest|index|gather|query|access)\w*\b[^.]{0,60}\b(?:by\s+automated|using\s+automated|through\s+automated|in\s+bulk|automatically)\b|(?:collect|gather|compil|stor|harvest)(?:e|es|ing|s)?\b[^.]{0,60}\b(?:personal(?:ly\s+identifiable)?\s+(?:data|information)|email\s+addresses|usernames|information)\b[^.]{0,20}\b(?:about|of|from|on|relating\s+to)\s+(?:other|any|our|the)\s+(?:users?|members?|persons?|people|customers?|individuals?)|bulk\s+(?:download|extract|collect)\w*)`,
          unless: /\bwe (?:may |also )?(?:collect|gather|use|do not|don['’]t)\b/iu,
        }),
        {
          on: ['robot'],
          pattern: /\brobots?(?:\.txt|\s+exclusion)\b/iu,
        },
      ],
      matches: [
        { text: 'scrape, crawl or harvest any data from Lumora', leadIn: 'You may not:' },
        'You agree not to use any robot, spider or other automated means to reach the site.',
        'Automated access to our pages is not permitted without written consent.',
        { text: 'Use scripts to create accounts in bulk, or any automated process to post', heading: 'Prohibited conduct' },
        'You must follow the rules in our robots.txt file.',
      ],
      passes: [
        'We use automated systems to spot spam on the platform.',
        'Our crawler collects public pages to build the search index.',
        'We do not use automated decision-making about you.',
        { text: 'copy the design of our website', leadIn: 'You may not:' },
      ],
    },
    {
      id: 'reverse-engineering',
      name: 'Reverse engineering',
      polarity: 'neutral',
      severity: 'low',
      because: 'Few readers take software apart, and the law keeps some of it open.',
      meaning: "You can't take its software apart, rebuild its source code or copy its models.",
      impact: (_, text) => {
        const target = nameThings(text, [
          [/\b(?:model|weights|algorithms?)\b/i, 'models'],
          [/source code|object code|software|app\b|decompil|disassembl/i, 'software'],
        ]);
        if (!target) return undefined;
        return /(?:except|unless|permitted|allowed|extent)[^.]{0,120}\b(?:law|licen[sc]e)/i.test(text)
          ? `You can't take apart its ${target}, **except where the law lets you**.`
          : `You can't take apart its ${target} to see how they work.`;
      },
      why: 'People take software apart to repair it, connect other tools or check what it does. The platform can end your access if you do so. In the EU and the UK some of it is your right whatever the terms say.',
      note: 'It often does not say what counts as "deriving" the source: looking at requests in your own browser, or at what a page sends, may or may not.',
      regulations: [
        {
          name: 'Directive 2009/24/EC Art. 5–6 and 8',
          jurisdiction: 'EU',
          bears: 'A lawful user may study a program and decompile it for interoperability; terms against that are void.',
        },
        {
          name: 'Copyright, Designs and Patents Act 1988 s. 50B–50BA',
          jurisdiction: 'UK',
          bears: 'Keeps the same rights to decompile and study a program.',
        },
        {
          name: '17 U.S.C. §1201(f)',
          jurisdiction: 'US',
          bears: 'Allows getting round protection to make programs work together.',
        },
      ],
      related: ['network-security-abuse', 'competitive-use', 'content-reuse', 'limited-license'],
      signals: [
        ...forbids({
          on: ['reverse', 'decompil', 'disassembl', 'de-compil', 'dis-assembl', 'decrypt', 'decod'],
          acts: String.raw`\b(?:revers(?:e|ing)[- ]?(?:engineer(?:s|ed|ing)?|assembl\w*|compil\w*)|de-?compil(?:e|es|ed|ing|ation)|dis-?assembl(?:e|es|ed|ing|y)|decipher\w*\b[^.]{0,40}\bsoftware)\b`,
        }),
        ...forbids({
          on: ['source', 'underlying', 'weight', 'algorithm', 'model'],
          acts: String.raw`\b(?:deriv|discover|extract|obtain|reconstruct|recreat|determin|reveal|access)\w*\b[^.]{0,50}\b(?:source\s+code|object\s+code|underlying\s+(?:code|algorithms?|ideas|structure|components|models?)|model\s+weights|weights\b[^.]{0,20}\bmodels?)\b`,
          unless: /open[- ]source/iu,
        }),
        ...forbids({
          on: ['modif', 'adapt', 'alter', 'translat', 'derivative'],
          acts: String.raw`\b(?:modif(?:y|ies|ying)|adapt(?:s|ing)?|alter(?:s|ing)?|translat(?:e|es|ing)|creat(?:e|es|ing)\s+derivative\s+works?(?:\s+(?:of|from|based\s+on|using))?)\b[^.]{0,60}\b(?:software|source\s+code|the\s+apps?|applications?|programs?|sdk)\b`,
          unless: /\bwe (?:may|can|reserve|will)\b|\bthese terms\b|\bapplication of\b/iu,
        }),
      ],
      matches: [
        { text: 'decompile, disassemble or reverse engineer any part of the app', leadIn: 'You shall not:' },
        'You may not try to derive the source code of our software, except where the law allows it.',
        { text: 'Attempting to extract the weights of our models or the underlying algorithms', heading: "What you can't do" },
        'Reverse engineering of the Lumora client is prohibited.',
        'Customer must not modify or translate the Software.',
      ],
      passes: [
        'Some parts of the app are under open source licences, and you may get their source code.',
        'We may modify the software at any time.',
        { text: 'interfere with other players', leadIn: 'You shall not:' },
      ],
    },
    {
      id: 'competitive-use',
      name: 'Competitive use',
      polarity: 'adverse',
      severity: 'medium',
      because: 'It limits what you may build, and often what you may publish about the product.',
      meaning: "You can't build a rival product with it.",
      impact: (_, text) => {
        const acts = nameThings(text, [
          [/benchmark|performance (?:test|result|information)|competitive analys/i, 'publish benchmarks of it'],
          [
            /\b(?:train|develop|fine-?tun|distil)\w*\b[^.]{0,80}\b(?:models?|machine learning|artificial intelligence|ai\b)/i,
            'train rival AI models with it',
          ],
          [/compet|similar (?:product|service)|substitut|replicat/i, 'build a rival product with it'],
        ]);
        return acts && `You can't ${acts}.`;
      },
      why: 'It binds you even if your product only resembles theirs. Bans on benchmarks keep honest comparisons from the public. If you work for a competitor you may not even look at the service.',
      note: 'What counts as "competing" or "similar" is seldom defined, so the platform may decide that later.',
      regulations: [
        {
          name: 'TFEU Art. 101–102',
          jurisdiction: 'EU',
          bears: 'A ban that shuts out competition can be unlawful where the platform is dominant or the parties are large.',
        },
        {
          name: 'Consumer Review Fairness Act, 15 U.S.C. §45b',
          jurisdiction: 'US',
          bears: 'Standard terms cannot stop consumers from publishing reviews, including performance assessments.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) =>
            /benchmark[^.]{0,120}\bunless\b|\b(?:prior|written)\b[^.]{0,30}\b(?:consent|permission|approval)/i.test(text),
          severity: 'low',
          because: 'It is possible with permission.',
        },
      ],
      related: ['reverse-engineering', 'automated-access', 'output-rights', 'commercial-use-restriction'],
      signals: [
        ...forbids({
          on: ['compet'],
          acts: String.raw`\b(?:(?:creat|build|develop|offer|provid|launch|design|market|train|operat|mak|produc|promot|support)\w*\b[^.]{0,120}\b(?:compet(?:es?|ing|itive|itors?)\b)(?!\s+(?:entr|rules))|competitive\s+(?:purposes?|analys[ei]s|intelligence|research|product|service)|(?:direct\s+|our\s+)competitors?\b[^.]{0,60}\b(?:access|use)|compet(?:es?|ing)\s+(?:directly\s+|or\s+indirectly\s+){0,2}with\s+(?:us|our|the|any)\b)`,
          unless:
            /\b(?:unfair competition|competition law|competitive (?:prices|salary)|competitions?\b[^.]{0,20}\b(?:prize|entr))/iu,
        }),
        ...forbids({
          on: ['benchmark'],
          acts: String.raw`\bbenchmark(?:s|ing)?\b`,
        }),
        ...forbids({
          on: ['similar', 'train', 'replicat', 'substitut'],
          acts: String.raw`\b(?:(?:creat|build|develop|offer|design)\w*\b[^.]{0,60}\bsimilar\s+(?:product|service|software|application|offering|website|platform)|(?:train|develop|fine-?tune|improve)\w*\b[^.]{0,80}\b(?:machine\s+learning|artificial\s+intelligence|ai|language|foundation)\b[^.]{0,20}\b(?:models?|systems?|technolog\w+|algorithms?))`,
          unless: /\bwe (?:may |also |will )?(?:use|train|do not|don['’]t)\b/iu,
        }),
      ],
      matches: [
        { text: 'use the service to build a product that competes with Lumora', leadIn: 'Customer will not:' },
        'You may not publish benchmarks of the service without our consent.',
        { text: 'Using output to train machine learning models', heading: 'Restrictions' },
        'You must not access the platform if you are our direct competitor or for competitive analysis.',
        "Don't develop a similar product or service with our API.",
      ],
      passes: [
        'Our partners compete for your business with competitive prices.',
        'The contest is open to competing teams from 12 countries.',
        'We may use aggregated data for benchmarking.',
      ],
    },
    {
      id: 'commercial-use-restriction',
      name: 'Commercial use and resale',
      polarity: 'neutral',
      severity: 'low',
      because: 'Most people use such a service for themselves.',
      meaning: "You can use it for yourself, but you can't sell it on or earn money with it.",
      impact: (_, text) => {
        if (/\bresel|sub-?licen|\brent|\blease|time-?shar|service bureau|\bloan/i.test(text) && !/personal/i.test(text))
          return "You can't **resell, rent out or sublicense** it.";
        if (/personal/i.test(text))
          return /resel|\bsell/i.test(text)
            ? 'You can use it only for **personal** ends and not sell it on.'
            : 'You can use it only for **personal, non-commercial** ends.';
        if (/without[^.]{0,60}\b(?:consent|permission|approval)/i.test(text))
          return "You can't use it commercially **without permission**.";
        return /advert/i.test(text) ? "You can't use it to **advertise or sell** things." : undefined;
      },
      why: 'If you run a shop, a channel or a freelance business, using a personal account for it can break the terms. You may need another plan or written permission.',
      note: 'It rarely says where personal use ends. A video with ads, a side job or use at work may fall on either side.',
      regulations: [
        {
          name: 'Directive 2009/24/EC Art. 4(2) (exhaustion)',
          jurisdiction: 'EU',
          bears: 'A copy of a program that was sold for good may be resold by its buyer, whatever the terms say.',
        },
      ],
      polarityRules: [
        {
          pattern:
            /\b(?:you|customers?) (?:may|can|are (?:free|allowed) to) (?:also )?use[^.]{0,80}\bfor (?:any|commercial)\b[^.]{0,20}purposes?|including (?:for )?commercial (?:use|purposes)/iu,
          polarity: 'favourable',
          because: 'It allows commercial use.',
        },
      ],
      related: ['limited-license', 'content-reuse', 'competitive-use', 'account-non-transferable'],
      signals: [
        {
          on: ['personal', 'private', 'commercial'],
          pattern:
            /\b(?:only|solely|limited|exclusively|intended|strictly|restricted)\b[^.]{0,60}\b(?:personal|private|domestic|non-?\s?commercial|household)\b[^.]{0,40}\b(?:use|purposes?|enjoyment|basis)\b/iu,
          unless: /\bpersonal (?:data|information)\b[^.]{0,40}\buse|\bwe (?:will )?(?:only )?use\b/iu,
        },
        {
          on: ['personal', 'private', 'commercial'],
          pattern:
            /\bfor\s+(?:your\s+(?:own\s+)?)?(?:personal|private|domestic|household|internal)\b[^.]{0,30}\b(?:non-?\s?commercial|and\s+not\s+for|use\s+only|purposes?\s+only|not\s+for\s+(?:any\s+)?commercial)/iu,
        },
        {
          on: ['commercial', 'profit', 'business'],
          pattern: composePattern`\b(?:not|cannot|never|prohibited|without|nor|n['’]t)\b[^.]{0,160}?\b(?:for\s+(?:any\s+|your\s+own\s+|direct\s+){0,2}(?:commercial|business)\s+(?:or\s+\w+\s+)?(?:use|purposes?|gain|ends|activit|reasons|benefit|exploitation)|commercial(?:ly)?\s+(?:exploit|use|advantage)|exploit\b[^.]{0,60}\bcommercial|commercial\s+(?:activit|exploitation|solicitation|endeavou?rs?))`,
          unless: /\b(?:we|our partners) (?:do not|don['’]t|will not|won['’]t|never)\b|\bpersonal (?:data|information)\b/iu,
        },
        ...forbids({
          on: ['resel', 're-sel', 'sublicen', 'sub-licen', 'rent', 'leas', 'timeshar', 'time-shar', 'bureau', 'sell', 'loan'],
          acts: String.raw`\b(?:re-?sell(?:s|ing)?|re-?sale|sub-?licen[sc](?:e|es|ing)|rent(?:s|ing)?(?:\s+out)?|leas(?:e|es|ing)|time-?\s?shar(?:e|ing)|service\s+bureau|sell(?:s|ing)?|loan(?:s|ing)?)\b[^.]{0,80}\b(?:${SERVICE}|content|materials?|access|any\s+part|any\s+portion|it|accounts?\s+to)\b`,
          unless:
            /\b(?:we|our partners|us) (?:also |currently )?(?:do not|don['’]t|will not|won['’]t|never|may)\b|\b(?:personal|your) (?:data|information)\b|\bcounterfeit|\bdrugs?\b|\bweapons?\b/iu,
        }),
        {
          on: ['commercial', 'resel', 'resale'],
          pattern: /\b(?:commercial\s+(?:use|purposes?|exploitation|gain)|resel(?:l|ling)\b|resale\b)/iu,
          under: PROHIBITION,
          unless: /\bpersonal (?:data|information)\b|\bwe (?:may|will|do)\b/iu,
        },
      ],
      matches: [
        'The site is for your personal and non-commercial use only.',
        'You may not resell, rent out or sublicense the service.',
        { text: 'use Lumora for any commercial purpose without our consent', leadIn: 'You agree not to:' },
        { text: 'Resale of tickets or content', heading: 'Prohibited activities' },
        'You must not exploit any part of the app commercially.',
      ],
      passes: [
        'We do not sell or rent your personal information.',
        'We use your data only for the purposes named in this policy.',
        'Commercial customers get an invoice each month.',
        'You may sell goods that you made yourself in our market.',
      ],
    },
    {
      id: 'illegal-use',
      name: 'Illegal use',
      polarity: 'neutral',
      severity: 'low',
      because: 'It only repeats what the law asks anyway.',
      meaning: "You can't use it for anything illegal, and you follow the laws where you are.",
      impact: (_, text) => {
        if (
          /\b(?:local|state|national|foreign|international|country|jurisdiction)\b/i.test(text) &&
          /compl|follow|abide|observ/i.test(text)
        )
          return 'You follow **all laws that apply where you are**.';
        if (/encourag|promot|facilitat|incit|assist/i.test(text) && /illegal|unlawful|crim/i.test(text))
          return "You can't use it to **do or encourage** anything illegal.";
        return undefined;
      },
      why: 'Breaking the law then also breaks your contract, so the platform can close your account for it. You answer for knowing the rules of your country.',
      note: "It often does not say whose law counts: yours, the platform's, or that of the person you deal with.",
      regulations: [],
      related: ['harmful-content', 'regulated-use', 'export-sanctions', 'investigation-cooperation'],
      signals: [
        ...forbids({
          on: ['illegal', 'unlawful', 'crim', 'illicit', 'violat', 'fraudulent'],
          acts: String.raw`(?:\b(?:for|engag\w*\s+in|promot\w*|facilitat\w*|encourag\w*|conduct|commit\w*|further\w*|support\w*)\s+(?:any\s+|an\s+|all\s+|other\s+|otherwise\s+)?(?:\w+,?\s+(?:or\s+|and\s+)?){0,3}?(?:illegal|unlawful|criminal|illicit)\b(?!\s+(?:content|material)\b)|\b(?:illegal|unlawful|criminal|illicit)\s+(?:or\s+\w+\s+)?(?:activit\w+|purposes?|acts?|conduct|use|manner|behaviou?r|ends?|means|actions?|transactions?)\b|\b(?:violat(?:e|es|ing|ion\s+of)|break(?:s|ing)?|breach(?:es|ing)?|contraven(?:e|es|ing))\s+(?:any\s+|all\s+|the\s+){0,2}(?:[\w-]{1,20},?\s+(?:or\s+|and\s+)?){0,5}?(?:laws?|regulations?|statutes?|ordinances?)\b|\bcriminal\s+offen[cs]e)`,
          unless:
            /\bwe (?:do not|don['’]t|will not|won['’]t|may disclose|may share|use)\b|\bpersonal (?:data|information)\b|\b(?:background|investigat|convict|prevent|protect against|detect|indemnif|liab)/iu,
        }),
        {
          on: ['law', 'regulation', 'legislation'],
          pattern:
            /\b(?:you|customers?|users?|members?|sellers?|developers?|merchants?|partners?|publishers?|subscribers?|each\s+party|the\s+parties|your\s+use\b[^.]{0,60})\s+(?:\w+\s+){0,3}?(?:must|shall|will|agrees?|should|undertakes?|are\s+(?:solely\s+)?(?:responsible|required|obliged|expected)|represents?|warrants?|needs?\s+to|have\s+to)\b[^.]{0,60}?\b(?:compl(?:y|ies|ying|iance)\s+with|abide\s+by|follow|obey|observe|conform\s+to|adhere\s+to)\s+(?:all\s+|any\s+|the\s+|with\s+){0,3}(?:[\w-]{1,20},?\s+(?:and\s+|or\s+)?){0,4}?(?:laws?|legislation|regulations?)\b/iu,
          unless:
            /\b(?:export|anti-?bribery|sanctions?|anti-?corruption|arbitrat|governed|retain|disclos)|\b(?:processor|data protection|our compliance|comply with this law)\b/iu,
        },
        {
          on: ['compl', 'follow', 'obey', 'abide', 'observ'],
          pattern:
            /^(?:and\s+)?(?:please\s+)?(?:compl(?:y|ying)\s+with|abid(?:e|ing)\s+by|follow(?:ing)?|obey(?:ing)?|observ(?:e|ing))\s+(?:all\s+|any\s+|the\s+){0,2}(?:[\w-]{1,20},?\s+(?:and\s+|or\s+)?){0,3}?(?:laws?|legislation|regulations?)\b/iu,
          under:
            /\byou\b[^.]{0,60}\b(?:agree|must|will|shall|should|responsible|promise|undertake|represent)|\b(?:responsibilities|obligations|rules)\b/iu,
          unless: /\b(?:legal process|government requests?|court order)\b/iu,
        },
        {
          on: ['lawful'],
          pattern: /\b(?:only|solely)\s+(?:for\s+)?(?:\w+\s+){0,3}?lawful(?:ly)?\b|\blawful\s+purposes\s+only\b/iu,
          unless: /\bwe\b|\bpersonal (?:data|information)\b/iu,
        },
      ],
      matches: [
        { text: 'for any unlawful or fraudulent purpose;', leadIn: 'You may not use the service:' },
        'You must follow all laws that apply to your use of the platform.',
        'You may use Lumora only for lawful purposes.',
        { text: 'Violate any local, national or international law', leadIn: 'You agree not to:' },
        'Promoting illegal activities is prohibited.',
      ],
      passes: [
        'We process your data in compliance with applicable laws.',
        'We may disclose data to comply with the law or a court order.',
        'To the extent permitted by law, we exclude all warranties.',
        { text: 'send spam to other members', leadIn: 'You agree not to:' },
      ],
    },
    {
      id: 'harmful-content',
      name: 'Harmful or prohibited content',
      polarity: 'neutral',
      severity: 'low',
      because: 'Such rules protect you as much as they bind you.',
      meaning: "You can't post hateful, violent, sexual or otherwise harmful content.",
      impact: (_, text) => {
        const things = nameThings(text, [
          [/\bhat(?:e|eful|red)\b|racis|racial|discriminat|bigot/i, 'hateful'],
          [/violen|gor(?:e|y)\b/i, 'violent'],
          [/terroris|extremis/i, 'extremist'],
          [/sexual|porn|obscen|nud|explicit|indecent|lewd/i, 'sexual'],
          [/child(?:ren)?\b|minors?\b/i, 'child-endangering'],
          [/self-?\s?(?:harm|injur)|suicid|eating disorder/i, 'self-harm'],
          [/false|misleading|misinformation|disinformation|deceptive|deceiv|inaccurate/i, 'false or misleading'],
          [/defam|libel|slander/i, 'defamatory'],
        ]);
        return things && `You can't post ${things} content.`;
      },
      why: 'The platform can remove what you post or close your account for it. Broad words such as "objectionable" leave the decision to the platform.',
      note: 'It rarely says what words such as "offensive" mean. Satire, art, news and teaching are often not mentioned.',
      regulations: [
        {
          name: 'Digital Services Act (EU) 2022/2065 Art. 14',
          jurisdiction: 'EU',
          bears: 'Content rules must be clear, and be applied with regard to freedom of expression.',
        },
        {
          name: 'Online Safety Act 2023',
          jurisdiction: 'UK',
          bears: 'Platforms must act against illegal content and content that harms children.',
        },
        {
          name: '47 U.S.C. §230(c)(2)',
          jurisdiction: 'US',
          bears: 'Protects a platform that removes in good faith what it finds objectionable.',
        },
      ],
      related: ['harassment', 'content-removal', 'illegal-use', 'regulated-use'],
      signals: [
        ...forbids({
          on: [
            'hate',
            'hatred',
            'racis',
            'racial',
            'bigot',
            'violen',
            'terroris',
            'extremis',
            'porn',
            'obscen',
            'sexual',
            'nud',
            'indecent',
            'lewd',
            'vulgar',
            'profan',
          ],
          acts: String.raw`\b(?:hate(?:ful)?\b|hatred|racis[tm]|racially|bigot(?:ry|ed)|violen(?:ce|t)\b|terroris(?:m|t)|extremis[mt]|pornograph(?:y|ic)|obscen(?:e|ity)|sexual(?:ly)?\b(?!\s+orientation)|nud(?:e|ity)\b|indecent|lewd|vulgar|profan(?:e|ity))`,
          unless:
            /\bpersonal (?:data|information)\b|\bsexual (?:life|preference)s?\b|\bsex life\b|\bhealth (?:data|information)\b|\bliable\b/iu,
        }),
        ...forbids({
          on: ['defam', 'libel', 'slander', 'objectionable', 'offensive', 'inappropriate', 'distasteful'],
          acts: String.raw`\b(?:defam(?:e|es|ing|atory|ation)|libel(?:l?ous)?|slander(?:ous)?|(?:otherwise\s+)?objectionable|offensive|inappropriate)\b`,
          unless: /\bpersonal (?:data|information)\b|\bliab(?:le|ility)\b|\bmay (?:be exposed|encounter|come across)\b/iu,
        }),
        ...forbids({
          on: ['child', 'minor', 'self', 'suicid', 'exploit', 'animal', 'cruel', 'traffick'],
          acts: String.raw`\b(?:(?:child|minors?)\b[^.]{0,30}\b(?:exploit|abus|sexual|harm|endanger|porn|safety)\w*|(?:exploit|harm|endanger|abus|sexuali[sz])\w*\b[^.]{0,30}\b(?:child(?:ren)?|minors?)\b|csam\b|self-?\s?(?:harm|injur)\w*|suicid(?:e|al)|(?:human|sex)\s+traffick\w*|animal\s+(?:cruelty|abuse))`,
          unless: /\bpersonal (?:data|information)\b/iu,
        }),
        ...forbids({
          on: ['false', 'misleading', 'misinform', 'disinform', 'deceptive', 'deepfake', 'inaccurate'],
          acts: String.raw`\b(?:misinformation|disinformation|deepfakes?|(?:false|misleading|deceptive|untrue|inaccurate)\b[^.]{0,30}\b(?:content|information|statements?|claims?|material|news|posts?|advert\w*|practices?|facts)|(?:content|material|information|posts?)\b[^.]{0,40}\b(?:false|misleading|deceptive|deceives?)\b)`,
          unless: /\b(?:personal (?:data|information)|registration|liab(?:le|ility)|warrant|copyright)\b/iu,
        }),
      ],
      matches: [
        { text: 'content that is hateful, obscene or pornographic', leadIn: 'You may not post:' },
        'We do not allow it: posting violent or sexually explicit material is prohibited.',
        { text: 'Child sexual abuse material of any kind', heading: 'Prohibited content' },
        'Never share posts that promote suicide or self-harm.',
        { text: 'spread misinformation about elections', leadIn: "Don't:" },
      ],
      passes: [
        'We may collect data on your sexual orientation if you tell us.',
        'You may come across content that you find offensive.',
        'Our studio films tell violent stories.',
        { text: 'share your password', leadIn: 'You may not:' },
      ],
    },
    {
      id: 'harassment',
      name: 'Harassment and privacy of others',
      polarity: 'neutral',
      severity: 'low',
      because: 'Such rules protect you as much as they bind you.',
      meaning: "You can't harass, threaten or stalk other people, or expose their private details.",
      impact: (_, text) => {
        const acts = nameThings(text, [
          [/harass|bull(?:y|ies)|abus|intimidat|insult|degrad|humiliat/i, 'harass people'],
          [/threat/i, 'threaten them'],
          [/stalk/i, 'stalk them'],
          [
            /dox|(?:private|personal|confidential)[^.]{0,40}(?:information|data|details)|privacy|address|phone/i,
            'expose their private details',
          ],
        ]);
        return acts && `You can't ${acts}.`;
      },
      why: 'If someone treats you badly, this is the rule to point to. Posting a photo, a name or a phone number of someone else without asking can break it.',
      note: 'It rarely says if you may still criticise firms and people in public life.',
      regulations: [
        {
          name: 'Protection from Harassment Act 1997',
          jurisdiction: 'UK',
          bears: 'Makes a course of conduct that harasses another person an offence.',
        },
        { name: '18 U.S.C. §2261A', jurisdiction: 'US', bears: 'Makes stalking by electronic means a federal crime.' },
        {
          name: 'GDPR Art. 6',
          jurisdiction: 'EU',
          bears: "Publishing other people's data beyond a private circle needs a legal basis.",
        },
      ],
      related: ['harmful-content', 'violation-reporting', 'spam', 'impersonation'],
      signals: [
        ...forbids({
          on: ['harass', 'stalk', 'bull', 'intimidat', 'dox', 'threat', 'defam'],
          acts: String.raw`\b(?:harass(?:es|ing|ment)?|(?:cyber)?-?stalk(?:s|ing|er)?|(?:cyber-?)?bull(?:y|ies|ying)|intimidat(?:e|es|ing|ion)|doxx?(?:ing)?\b|threaten(?:s|ing)?\b(?!\s+(?:to\s+)?(?:the\s+)?(?:security|integrity))|threats\b(?!\s+to\s+(?:security|our)))`,
          unless:
            /\bpersonal (?:data|information)\b[^.]{0,20}\bwe\b|\b(?:security|cyber) threats\b|\bthreatened (?:litigation|claim)|\bwe (?:use|protect)\b/iu,
        }),
        ...forbids({
          on: ['privacy', 'private', 'personal', 'confidential'],
          acts: String.raw`\b(?:(?:invad|violat|infring|breach|intru)\w*\b[^.]{0,60}\b(?:privacy|private\s+life)\b|(?:post|publish|shar|disclos|reveal|distribut|upload|solicit|expos)\w*\b[^.]{0,60}\b(?:private|personal|confidential|contact|identifying)\b[^.]{0,20}\b(?:information|data|details)\b[^.]{0,60}\b(?:others?|another|someone|anyone|any\s+(?:other\s+)?(?:person|individual|third\s+part|user)|third\s+part(?:y|ies)|without\s+(?:their|his|the|consent|permission))|(?:other\s+(?:people|person|user)s?['’]?s?|someone\s+else['’]s|another\s+(?:person|user)['’]s)\s+(?:private|personal|privacy|confidential))`,
          unless:
            /\bwe (?:do not|don['’]t|will not|won['’]t|may|never|share|disclose|also)\b|\bprivacy (?:policy|policies|laws)\b|\b(?:other|disclosing|receiving) party\b|\bend users\b/iu,
        }),
      ],
      matches: [
        { text: 'harass, stalk, threaten or bully another member', leadIn: 'You agree not to:' },
        'You may not post private information about someone else without their consent.',
        { text: 'Doxxing and intimidation', heading: 'Not allowed' },
        'Harassment of any kind is not tolerated.',
        { text: 'material that invades the privacy of others', leadIn: 'You must not upload:' },
      ],
      passes: [
        'We do not share your personal information with others without your consent.',
        'We use tools that detect security threats to our network.',
        { text: 'sell your account to others', leadIn: 'You agree not to:' },
      ],
    },
    {
      id: 'ip-infringement',
      name: "Infringing others' rights",
      polarity: 'neutral',
      severity: 'low',
      because: 'It only repeats what the law asks anyway.',
      meaning: "You can't post or use what belongs to someone else without their permission.",
      impact: (_, text) => {
        const rights = nameThings(
          text,
          [
            [/copyright/i, 'copyright'],
            [/trade-?\s?mark/i, 'trademarks'],
            [/patent/i, 'patents'],
            [/trade secret/i, 'trade secrets'],
            [/publicity/i, 'publicity rights'],
            [/privacy/i, 'privacy'],
          ],
          'and',
        );
        return rights && `You can't post or use things that break others' rights, such as ${rights}.`;
      },
      why: 'A song in a video or a picture from the web can be enough. The platform can take the post down, and repeated complaints can cost you your account.',
      note: 'Fair use, quotation and parody are often not mentioned, but the law still allows them.',
      regulations: [
        { name: '17 U.S.C. §107 and §501', jurisdiction: 'US', bears: 'Says what infringes copyright, and what is fair use.' },
        {
          name: 'Directive (EU) 2019/790 Art. 17',
          jurisdiction: 'EU',
          bears: 'Makes sharing platforms answer for uploads, and protects quotation and parody.',
        },
      ],
      related: ['copyright-complaints', 'content-responsibility', 'content-reuse', 'impersonation'],
      signals: [
        ...forbids({
          on: ['infring', 'violat', 'misappropriat', 'plagiari', 'pirat'],
          acts: String.raw`\b(?:(?:infring|violat|misappropriat|breach|contraven|infract)\w*\b[^.]{0,120}\b(?:copyrights?|trade-?\s?marks?|patents?|intellectual\s+property|proprietary\s+rights?|trade\s+secrets?|rights?\s+of\s+(?:privacy|publicity|(?:any\s+)?(?:others?|third|another|other))|publicity|third[- ]part(?:y|ies)['’]?s?\s+(?:\w+\s+){0,3}rights?|(?:others['’]|other\s+people['’]s|someone\s+else['’]s)\s+(?:\w+\s+){0,3}rights?)|infring(?:es|ing|ement)?\s+(?:on\s+|upon\s+)?(?:the\s+)?(?:rights|content|material)|plagiari[sz](?:e|es|ing|m)|(?:pirated|counterfeit)\s+(?:content|goods|materials?|software|products?|items?|copies))`,
          unless: /\b(?:notice|notif|repeat infringer|claim(?:s|ed|ing)?\b|alleg|believe|agent|indemnif|complain)/iu,
        }),
        {
          on: ['infring', 'violat', 'misappropriat'],
          pattern: composePattern`\b(?:content|materials?|submissions?|use|posts?|contributions?|works?)\b[^.]{0,60}\b(?:does|do|will|shall)(?:n['’]t|\s+not)\s+(?:and\s+(?:will|shall)\s+not\s+)?(?:infringe|violate|misappropriate)\b[^.]{0,120}\b(?:rights?|copyrights?|trademarks?|intellectual\s+property)`,
          unless: /\bwe (?:warrant|represent)|indemnif/iu,
        },
      ],
      matches: [
        { text: 'post content that infringes the copyright or trademark of someone else', leadIn: 'You may not:' },
        'You must not violate the intellectual property rights of third parties.',
        { text: 'Pirated software and counterfeit goods', heading: 'Prohibited items' },
        'You promise that your content does not infringe the rights of anyone.',
        { text: 'to violate the rights of others', leadIn: 'You may not use the service:' },
      ],
      passes: [
        'If you believe that your copyright was infringed, send a notice to our agent.',
        'Our logo is a registered trademark.',
        { text: 'violate any law', leadIn: 'You may not:' },
      ],
    },
    {
      id: 'impersonation',
      name: 'Impersonation and misrepresentation',
      polarity: 'neutral',
      severity: 'low',
      because: 'Such rules protect you as much as they bind you.',
      meaning: "You can't pretend to be someone else or claim ties that you don't have.",
      impact: (_, text) => {
        const acts = nameThings(text, [
          [/impersonat|pretend|false identit|pos(?:e|ing) as/i, 'pretend to be someone else'],
          [/affiliat|endors|sponsor|associat/i, "claim ties that you don't have"],
          [/header|disguis|origin|source|forg|manipulat\w* identif/i, 'hide where something comes from'],
        ]);
        return acts && `You can't ${acts}.`;
      },
      why: 'A false name or a borrowed picture can cost you the account. The rule also lets you report people who pose as you.',
      note: 'Parody, fan accounts and pen names are treated differently from platform to platform; look whether they are mentioned.',
      regulations: [
        {
          name: 'Cal. Penal Code §528.5',
          jurisdiction: 'US-CA',
          bears: 'Makes harmful online impersonation of a real person a crime.',
        },
        {
          name: 'Lanham Act, 15 U.S.C. §1125(a)',
          jurisdiction: 'US',
          bears: 'Forbids false claims of affiliation or origin in commerce.',
        },
      ],
      related: ['accurate-information-duty', 'fraud-abuse', 'ip-infringement', 'spam'],
      signals: [
        ...forbids({
          on: ['impersonat', 'affiliat', 'misrepresent', 'pretend', 'identity', 'endors', 'imperson'],
          acts: String.raw`\b(?:impersonat(?:e|es|ing|ion|ors?)|pretend(?:ing)?\s+(?:to\s+be|that\s+you)|(?:misrepresent|falsely\s+(?:stat|claim|impl|represent|suggest)|impl(?:y|ies|ying)|suggest)\w*\b[^.]{0,80}\b(?:affiliat|identity|endors|sponsor|associat|partnership|source|origin)\w*|misrepresent(?:s|ing|ation)?\b[^.]{0,20}\b(?:yourself|who\s+you|your)|false\s+identit(?:y|ies)|(?:assum|us|adopt)(?:e|es|ing)\s+(?:a\s+false|another\s+(?:person|user)['’]s|someone\s+else['’]s)\s+(?:identity|name)|pos(?:e|ing)\s+as\b)`,
          unless:
            /\b(?:under penalty of perjury|counter[- ]?noti|third[- ]party (?:links|websites))|\bdoes not (?:imply|constitute|indicate)\b|\binclusion of\b|\blinks?\b[^.]{0,30}\b(?:do|does) not\b/iu,
        }),
        ...forbids({
          on: ['forg', 'header', 'spoof', 'disguis', 'mask'],
          acts: String.raw`\b(?:forg(?:e|es|ed|ing)\b[^.]{0,40}\b(?:headers?|identifiers?|tcp)|manipulat\w*\b[^.]{0,30}\bidentifiers?|spoof(?:s|ed|ing)?\b|(?:disguis|mask|conceal|obscur|falsif)\w*\b[^.]{0,40}\b(?:origin|source|identity|ip\s+address|location|sender))`,
        }),
      ],
      matches: [
        { text: 'impersonate any person, or misrepresent your affiliation with a company', leadIn: 'You agree not to:' },
        'You may not pretend to be someone else or use a false identity.',
        { text: 'Forging headers to disguise the origin of a message', heading: 'Prohibited conduct' },
        'Do not imply that Lumora endorses you.',
        'Impersonation of our staff is prohibited.',
      ],
      passes: [
        'A link to another site does not imply that we endorse it.',
        'We are not affiliated with any bank.',
        'Confirm your identity with a passport.',
        { text: 'post spam', leadIn: 'You agree not to:' },
      ],
    },
    {
      id: 'spam',
      name: 'Spam and unsolicited messages',
      polarity: 'neutral',
      severity: 'low',
      because: 'Such rules protect you as much as they bind you.',
      meaning: "You can't send spam, mass messages, chain letters or phishing.",
      impact: (_, text) => {
        const things = nameThings(text, [
          [/spam|unsolicited|junk/i, 'spam'],
          [/bulk|mass/i, 'mass messages'],
          [/chain/i, 'chain letters'],
          [/pyramid|ponzi|multi-?level/i, 'pyramid schemes'],
          [/phish/i, 'phishing'],
          [/advert|promot|solicit|market/i, 'unasked-for advertising'],
        ]);
        return things && `You can't send ${things}.`;
      },
      why: 'Newsletters or invitations to people who did not ask can count as spam. The platform can limit or close your account for it.',
      note: 'How many messages make "bulk", and whether your own customers count as having asked, is often left open.',
      regulations: [
        {
          name: 'CAN-SPAM Act, 15 U.S.C. §7701 et seq.',
          jurisdiction: 'US',
          bears: 'Sets rules for commercial e-mail, including a way to unsubscribe.',
        },
        {
          name: 'Directive 2002/58/EC (ePrivacy) Art. 13',
          jurisdiction: 'EU',
          bears: 'Marketing by e-mail or text needs consent first.',
        },
        {
          name: "Canada's Anti-Spam Legislation (S.C. 2010, c. 23)",
          jurisdiction: 'CA',
          bears: 'Requires consent for commercial electronic messages.',
        },
      ],
      related: ['fraud-abuse', 'automated-access', 'harassment', 'network-security-abuse'],
      signals: [
        ...forbids({
          on: ['spam', 'unsolicited', 'junk', 'chain', 'pyramid', 'ponzi', 'phish', 'bulk', 'mass', 'spim', 'robocall'],
          acts: String.raw`\b(?:spam(?:s|ming|mers?)?\b|unsolicited\b(?!\s+(?:ideas?|submissions?|feedback|materials?\s+from|creative))|unauthori[sz]ed\s+advertis\w+|junk\s+(?:e-?)?mail|chain\s+(?:letters?|e-?mails?|messages?)|(?:pyramid|ponzi)\s+(?:schemes?|selling)|phish(?:ing|es)?\b|(?:bulk|mass)\s+(?:e-?mail|messag|mailing|text|distribution|solicit)\w*|robocalls?)`,
          unless:
            /\bwe (?:do not|don['’]t|will not|won['’]t|never|hate|use|may use)\b|\b(?:spam (?:folder|filter)|your spam)\b|\bliable\b/iu,
        }),
        ...forbids({
          on: ['solicit', 'advertis', 'promot'],
          acts: String.raw`\b(?:(?:send|transmit|post|distribut|upload|engag)\w*\b[^.]{0,80}\b(?:solicitations?|advertis(?:ing|ements?)|promotional\s+(?:materials?|messages?|content))\b|solicit(?:s|ing)?\s+(?:other\s+|our\s+|any\s+)?(?:users?|members?|customers?|business|money|donations|funds))`,
          unless: /\bwe (?:do not|don['’]t|will not|won['’]t|never|may|send)\b|\bopt[- ]?out\b|\bmisleading\b/iu,
        }),
      ],
      matches: [
        { text: 'send spam, chain letters or other unsolicited messages', leadIn: 'You agree not to:' },
        'You may not use the service to send bulk e-mail or run a pyramid scheme.',
        { text: 'Phishing and junk mail', heading: 'Prohibited uses' },
        'Spamming other members is not allowed.',
        { text: 'post advertisements or solicitations in the forum', leadIn: 'Users must not:' },
      ],
      passes: [
        'Check your spam folder if our e-mail does not arrive.',
        'We never send unsolicited mail.',
        'We do not accept unsolicited ideas.',
        { text: 'harass other members', leadIn: 'You agree not to:' },
      ],
    },
    {
      id: 'fraud-abuse',
      name: 'Fraud and manipulation',
      polarity: 'neutral',
      severity: 'low',
      because: 'Honest use is not touched.',
      meaning: "You can't cheat: no fraud, fake reviews, false engagement or dodging of bans.",
      impact: (_, text) => {
        const acts = nameThings(text, [
          [/review|rating|feedback/i, 'post fake reviews'],
          [/\b(?:likes|followers|views|clicks|impressions|engagement|votes?|traffic|rank)/i, 'fake engagement'],
          [/promo|coupon|referral|discount|voucher|bonus|offer/i, 'abuse promotions'],
          [/cheat|exploit|bot|hack|mod\b/i, 'cheat'],
          [/(?:ban|suspen|terminat)\w*/i, 'come back under another account after a ban'],
          [/fraud|scam|launder|stolen|deceiv|defraud/i, 'commit fraud'],
        ]);
        return acts && `You can't ${acts}.`;
      },
      why: 'The platform can close the account and keep rewards that it thinks were gained unfairly. What looks like abuse to a system may be an honest mistake, so keep receipts.',
      note: 'Who decides what is "abuse" of an offer or "manipulation", and how you can object, is often not said.',
      regulations: [
        {
          name: 'Directive 2005/29/EC Annex I no. 23b–23c',
          jurisdiction: 'EU',
          bears: 'Bans fake consumer reviews and endorsements in commerce.',
        },
        { name: '16 CFR Part 465', jurisdiction: 'US', bears: 'FTC rule against fake reviews and bought followers.' },
        { name: 'Digital Markets, Competition and Consumers Act 2024 Sch. 20', jurisdiction: 'UK', bears: 'Bans fake reviews.' },
      ],
      related: ['impersonation', 'spam', 'usage-limits', 'investigation-cooperation'],
      signals: [
        ...forbids({
          on: ['fraud', 'scam', 'launder', 'defraud', 'stolen', 'deceiv', 'swindl'],
          acts: String.raw`\b(?:fraud(?:ulent(?:ly)?)?\b|scams?\b|scamming|money[- ]laundering|launder\w*\s+money|defraud(?:s|ing)?|stolen\s+(?:credit|cards?|goods|payment|property|items?|information)|deceiv(?:e|es|ing)\b|swindl\w*)`,
          unless:
            /\bwe (?:may|use|will|do|process|share|disclose|collect|cannot|have)\b|\b(?:prevent|detect|protect|exclude|limit|liab|death)\w*\b|\b(?:unlawful|illegal)\s+or\s+fraudulent\b|\bfraudulent misrep/iu,
        }),
        ...forbids({
          on: [
            'fake',
            'artificial',
            'inflat',
            'review',
            'rating',
            'rank',
            'follow',
            'click',
            'vote',
            'traffic',
            'impression',
            'engagement',
            'views',
            'likes',
            'search',
          ],
          acts: String.raw`\b(?:(?:fake|false|fraudulent|paid|fictitious|artificial(?:ly)?|inflat\w*|manipulat\w*|biased|inauthentic|coordinated|purchas\w*|buy(?:ing)?|sell(?:ing)?)\b[^.]{0,50}\b(?:reviews?|ratings?|rankings?|followers?|clicks?|votes?|likes|impressions?|engagement|views|traffic|feedback|behaviou?r|search\s+results|(?:play\s?|stream\s?)?counts?|streams?)\b|(?:reviews?|ratings?)\b[^.]{0,40}\b(?:in\s+exchange\s+for|for\s+(?:payment|compensation)))`,
          unless: /\bwe (?:may|use|will|do|show|rank)\b/iu,
        }),
        ...forbids({
          on: ['cheat', 'exploit', 'promotion', 'referral', 'coupon', 'evad', 'gaming', 'unfair', 'manipulat'],
          acts: String.raw`\b(?:cheat(?:s|ing)?\b|(?:abus|misus|exploit|game|gaming|manipulat)(?:e|es|ing|s)?\b[^.]{0,40}\b(?:promotion|referral|coupon|discount|offer|reward|bonus|free\s+trial|bug|glitch|refund|loyalty)\w*|evad(?:e|es|ing)\b[^.]{0,40}\b(?:ban|suspension|termination|block|enforcement|fees?|payment)|(?:circumvent|avoid)\w*\b[^.]{0,40}\b(?:suspension|bans?\b|termination|fees?\b|our\s+payment)|(?:market|price|stock)\s+manipulat\w+|wash\s+trad\w+)`,
          unless: /\bwe (?:may use|use)\b/iu,
        }),
      ],
      matches: [
        { text: 'buy followers or post fake reviews', leadIn: 'You may not:' },
        'You must not use a stolen credit card or commit any other fraud.',
        { text: 'Cheating, or exploiting bugs in promotions', heading: 'Rules of conduct' },
        'Artificially inflating play counts is prohibited.',
        { text: 'evade a ban with a second account', leadIn: "Don't:" },
      ],
      passes: [
        'We use your data to prevent fraud.',
        'Nothing limits our liability for fraud.',
        'Leave a review after each stay.',
        { text: 'upload malware', leadIn: 'You may not:' },
      ],
    },
    {
      id: 'regulated-use',
      name: 'Regulated or high-risk uses',
      polarity: 'neutral',
      severity: 'low',
      because: 'It matters only for special goods, trades or uses.',
      meaning:
        "You can't use it, or can use it only within limits, for things such as weapons, drugs, gambling, medicine or other high-risk work.",
      impact: (_, text) => {
        const things = nameThings(text, [
          [/weapon|firearm|ammunition|explosive/i, 'weapons'],
          [/drug|narcotic|cannabis|controlled substance|pharma/i, 'drugs'],
          [/alcohol/i, 'alcohol'],
          [/tobacco|cigarette/i, 'tobacco'],
          [/gambl|betting|lotter|casino/i, 'gambling'],
          [/medical|health|clinical|diagnos/i, 'medical decisions'],
          [/legal advice|law enforcement/i, 'legal matters'],
          [/financ|credit|loan|insur|invest|securities/i, 'finance'],
          [/politic|election|campaign/i, 'politics'],
          [/nuclear|aircraft|air traffic|life[- ]support|critical infrastructure|emergency/i, 'safety-critical systems'],
        ]);
        return things && `You can use it only within limits, or not at all, for ${things}.`;
      },
      why: 'If your trade is on the list, you can lose the account at once, even where the trade is legal. If you rely on the service for health, money or safety, the platform has said not to.',
      note: 'Lists of this kind often say "including", so similar goods or uses may be covered as well.',
      regulations: [
        {
          name: 'AI Act (EU) 2024/1689 Art. 5–6 and Annex III',
          jurisdiction: 'EU',
          bears: 'Bans some uses of AI and regulates high-risk ones.',
        },
        {
          name: 'HIPAA, 45 CFR Part 164',
          jurisdiction: 'US',
          bears: 'Health data of patients may be handled only under its rules.',
        },
      ],
      related: ['illegal-use', 'harmful-content', 'export-sanctions', 'warranty-disclaimer'],
      signals: [
        ...forbids({
          on: [
            'weapon',
            'firearm',
            'ammunition',
            'explosive',
            'drug',
            'narcotic',
            'tobacco',
            'gambl',
            'betting',
            'lotter',
            'casino',
            'alcohol',
            'cannabis',
            'substance',
            'prescription',
            'steroid',
          ],
          acts: String.raw`\b(?:weapons?|weaponry|firearms?|ammunition|explosives?|(?:illegal|illicit|recreational|prescription|controlled)\s+(?:drugs?|substances?)|drugs\b|narcotics?|tobacco|e-?cigarettes?|gambling|betting|lotter(?:y|ies)|casinos?|alcohol(?:ic)?|cannabis|marijuana|drug\s+paraphernalia|steroids?)\b`,
          unless: /\bpersonal (?:data|information)\b|\bwe (?:collect|process)\b/iu,
        }),
        ...forbids({
          on: [
            'nuclear',
            'aircraft',
            'life',
            'emergency',
            'hazardous',
            'critical',
            'high-risk',
            'high risk',
            'fail-safe',
            'medical',
          ],
          acts: String.raw`\b(?:nuclear\s+(?:facilit|power|weapon|missile)\w*|aircraft|air\s+traffic|life[- ](?:support|critical|safety)|(?:hazardous|high[- ]risk)\s+(?:environments?|activit\w+|uses?|applications?)|critical\s+infrastructure|fail-?safe|emergency\s+(?:services?|calls?|response)|medical\s+devices?)\b`,
          unless: /\bexport\b|\bend[- ]use\b|\bwe (?:may|collect|use)\b/iu,
        }),
        {
          on: ['advice', 'substitute', 'diagnos', 'professional'],
          pattern:
            /\bnot\b[^.]{0,60}\b(?:intended\s+(?:to\s+be|as|for)|a\s+substitute\s+for|constitute|provide|rely|relied|be\s+used|offer|give)\b[^.]{0,80}\b(?:medical|legal|financial|tax|investment|professional|health)\b[^.]{0,40}\b(?:advice|diagnosis|treatment|care|judge?ment)\b/iu,
        },
        ...forbids({
          on: ['politic', 'campaign', 'credit', 'eligib', 'biometric', 'facial', 'surveil', 'securities', 'crypto'],
          acts: String.raw`\b(?:politic(?:al|ally)\s+(?:campaign|advertis|lobby|content|purposes?|ads?\b)\w*|(?:credit|employment|insurance|housing|tenant)\b[^.]{0,60}\b(?:eligibility|screening|worthiness|decisions?)|facial\s+recognition|(?:mass\s+)?surveillance\b|(?:sale|trading|offer\w*)\s+of\s+(?:\w+\s+){0,2}(?:securities|crypto\w*)|fair\s+credit\s+reporting\s+act)`,
          unless: /\bwe (?:may|collect|use|do not|share)\b|\bpersonal (?:data|information)\b/iu,
        }),
      ],
      matches: [
        { text: 'sell firearms, ammunition or explosives', leadIn: 'You may not use Lumora to:' },
        'You may not use the service to run nuclear facilities, aircraft or life-support systems.',
        'Our tips are not a substitute for professional medical advice.',
        { text: 'Online gambling and lotteries', heading: 'Restricted businesses' },
        'Advertising tobacco is prohibited.',
      ],
      passes: [
        'Our hotels serve alcohol in the bar.',
        'You must be 18 to open an account.',
        'We collect health data with your consent.',
        { text: 'spam other users', leadIn: 'You may not:' },
      ],
    },
    {
      id: 'export-sanctions',
      name: 'Export control and sanctions',
      polarity: 'neutral',
      severity: 'low',
      because: 'It only repeats what the law asks anyway.',
      meaning: "You can't use it from an embargoed country or if you are on a sanctions list, and you follow export laws.",
      impact: (_, text) => {
        if (/embargo|sanctioned (?:countr|territor|region)|Cuba|Iran|Syria|North Korea|Crimea/i.test(text))
          return "You can't use it **in countries under embargo**, or if you are on a sanctions list.";
        if (/denied|blocked persons|specially designated|prohibited part|sanctions? list/i.test(text))
          return "You can't use it if you are **on a sanctions list**.";
        return /export/i.test(text) ? 'You follow **export laws** when you move or share its software.' : undefined;
      },
      why: 'Travel or a move to some countries can cut you off. If you share software across borders, the rules can bind you too.',
      note: 'The lists change often, and the terms seldom say what happens to your data or money if your country is added.',
      regulations: [
        {
          name: 'Export Administration Regulations, 15 CFR Parts 730–774',
          jurisdiction: 'US',
          bears: 'Control the export of software and technology.',
        },
        { name: 'OFAC sanctions, 31 CFR Ch. V', jurisdiction: 'US', bears: 'Forbid dealings with listed persons and countries.' },
        {
          name: 'Regulation (EU) 2021/821 (dual use)',
          jurisdiction: 'EU',
          bears: 'Controls the export of dual-use goods and software.',
        },
      ],
      related: ['eligibility', 'illegal-use', 'government-terms'],
      signals: [
        {
          on: ['export', 're-export', 'reexport'],
          pattern:
            /\b(?:(?:re-?)?export(?:s|ed|ing|ation)?\s+(?:or\s+re-?export\w*\s+)?(?:and\s+(?:re-?export|import|sanctions?)\s+)?(?:control|law|regulation|restriction|administration|compliance|licen[sc]e)\w*|export\s+and\s+\w+\s+(?:control\s+)?laws?|(?:not|never|neither)\b[^.]{0,80}\b(?:export|re-?export)(?:ed|ing)?\b(?!\s+(?:your|data)))/iu,
        },
        {
          on: ['embargo', 'sanction', 'ofac', 'designated', 'denied'],
          pattern:
            /\b(?:embargo(?:ed|es)?|(?:trade|economic)\s+(?:\w+\s+){0,3}sanctions?|sanctions?\s+(?:laws?|lists?|regulations?|programs?)|sanctioned\s+(?:countr|territor|region|part|person|jurisdiction)\w*|specially\s+designated\s+national|denied\s+(?:persons?|part)\w*|ofac\b|foreign\s+assets\s+control|restricted\s+part(?:y|ies)\s+list|terrorist\s+supporting)/iu,
          unless:
            /\bwe (?:may |will )?(?:use|process|collect|share|disclose|screen)\b|\bpersonal (?:data|information)\b|\bforce majeure\b|\bacts? of (?:god|war)\b/iu,
        },
      ],
      matches: [
        'You must follow the export control laws of the United States.',
        'You may not use the app if you are in an embargoed country or on a list of denied persons.',
        'The software may not be exported or re-exported without a permit.',
        'You confirm that no economic sanctions apply to you.',
      ],
      passes: [
        'You can export your data as a file.',
        'The court may sanction a party that delays.',
        'We may share data with banks to check sanctions lists and personal information.',
      ],
    },
    {
      id: 'investigation-cooperation',
      name: 'Investigation and enforcement',
      polarity: 'neutral',
      severity: 'medium',
      because: 'It lets the platform look into what you do and involve the authorities.',
      meaning:
        'The platform can investigate you, report you to the authorities or take legal action if it thinks you broke the rules.',
      impact: (_, text) => {
        const acts = nameThings(
          text,
          [
            [/investigat/i, 'investigate you'],
            [/law enforcement|authorit(?:y|ies)|police/i, 'report you to the authorities'],
            [/legal action|prosecut|civil|remedies|sue\b/i, 'take legal action'],
            [/remove|suspend|terminat|disable/i, 'block access'],
          ],
          'and',
        );
        return acts && `The platform can ${acts} if it thinks you broke the rules.`;
      },
      why: 'An investigation can cover your messages, files and logs. You may not be told that it happens. Your duty to cooperate can cost you time.',
      note: 'It rarely says what starts an investigation, whether you are heard, or how long your data is kept for it.',
      regulations: [
        {
          name: 'Stored Communications Act, 18 U.S.C. §2702–2703',
          jurisdiction: 'US',
          bears: 'Limits when a provider may or must hand over messages.',
        },
        {
          name: 'Digital Services Act (EU) 2022/2065 Art. 18',
          jurisdiction: 'EU',
          bears: 'Hosts must report suspected serious crimes to the authorities.',
        },
      ],
      severityRules: [
        {
          when: ({ text }) => /sole discretion|without (?:prior )?notice|any information/i.test(text),
          severity: 'medium',
          because: 'The platform alone decides, or you are not told.',
        },
      ],
      related: ['content-monitoring', 'unilateral-termination', 'legal-disclosure', 'content-removal'],
      signals: [
        {
          on: ['investigat'],
          pattern:
            /\b(?:may|can|will|shall|right\s+to|right\s+\([^)]{0,60}\)\s+to|entitled\s+to|reserves?)\b[^.]{0,80}\binvestigat(?:e|es|ing|ion\s+of|ions?\s+into)\s+(?:and\s+\w+\s+)?(?:any|all|suspected|possible|potential|alleged|such|violat|breach|complaint|report|reported|the\s+(?:matter|allegation|complaint|violation)|whether|misuse|occurrences?|you|and|or|your\s+(?:use|account))\b/iu,
          unless:
            /\b(?:personal (?:data|information)|shar(?:e|ing)|disclos|retain|collect|process(?:ing|es)?\b|credit|consumer report|copyright|trademark|intellectual property|indemnif|legitimate interests?|data protection|bank|unauthori[sz]ed transaction|error)/iu,
        },
        {
          on: ['cooperat', 'co-operat'],
          pattern:
            /\b(?:fully\s+)?co-?operat(?:e|es|ing|ion)\s+(?:fully\s+)?with\s+(?:us|any|the|our|law|\w+\s+in|relevant|government|appropriate)[^.]{0,60}\b(?:law\s+enforcement|authorit|investigat|remedy|court|audit|enquir|inquir)/iu,
          unless: /\b(?:data protection|supervisory)\b|\bindemnif|\bdefen[cs]e of\b/iu,
        },
        {
          on: ['report', 'refer', 'notify', 'alert'],
          pattern:
            /\b(?:we|us|company|right\s+to|reserves?|may|will)\b[^.]{0,140}\b(?:(?:report|refer)(?:ring|ing)?\b[^.]{0,80}\bto\b[^.]{0,40}|(?:notify(?:ing)?|alert(?:ing)?)\s+(?:any\s+|the\s+){0,2}(?:\w+\s+){0,2})\b(?:law\s+enforcement|police|(?:relevant|appropriate|competent|legal|governmental?|public|proper|regulatory|law)\s+(?:\w+\s+)?authorit)/iu,
          unless:
            /\b(?:breach notification|data breach|supervisory|data protection|personal data breach|unless|you should|credit|transparency report)\b|\bshare\b[^.]{0,40}\binformation/iu,
        },
        {
          on: ['legal', 'prosecut', 'enforce'],
          pattern:
            /\b(?:take|pursue|taking|seek|initiate|bring)\b[^.]{0,40}\b(?:appropriate\s+)?(?:legal|civil|criminal|enforcement)\b[^.]{0,30}\b(?:action|proceedings|remedies|penalties|measures)\b[^.]{0,80}\b(?:violat|breach|infring|against\s+(?:you|any|users?|anyone)|unlawful|unauthori)|\b(?:prosecut\w+)\b[^.]{0,60}\b(?:fullest\s+extent|violat|offend)/iu,
        },
      ],
      matches: [
        'We may investigate any suspected breach of these rules and remove what breaks them.',
        'You agree to cooperate with us to remedy any violation, and with any investigation.',
        'We reserve the right to report illegal acts to law enforcement.',
        'Lumora may take legal action against anyone who breaks this policy, for any violation.',
      ],
      passes: [
        'We share personal information to investigate fraud.',
        'You may report a bug to our help desk.',
        'Journalists investigate stories for our readers.',
      ],
    },
    {
      id: 'violation-reporting',
      name: 'Reporting violations',
      polarity: 'favourable',
      severity: 'low',
      because: 'It gives you a way to get help.',
      meaning: 'You can report abuse or illegal content to the platform.',
      impact: (_, text) => {
        const mail = /[\w.+-]+@[\w-]+\.[\w.-]*\w/.exec(text)?.[0];
        if (mail) return `You can report abuse to **${mail}**.`;
        if (/\b(?:button|flag|link|form|in[- ]app|tool)\b/i.test(text))
          return 'You can report abuse **with a form or button** on the platform.';
        return undefined;
      },
      why: 'If someone harms you there, this is how you make the platform act. Keep a copy of what you report.',
      note: 'It often does not say how fast the platform answers, or whether you learn the outcome.',
      regulations: [
        {
          name: 'Digital Services Act (EU) 2022/2065 Art. 16',
          jurisdiction: 'EU',
          bears: 'Hosts need an easy way to report illegal content, and must tell you their decision.',
        },
        {
          name: 'Online Safety Act 2023 s. 20–21',
          jurisdiction: 'UK',
          bears: 'Platforms must make reporting and complaints easy.',
        },
      ],
      related: ['copyright-complaints', 'harassment', 'content-removal', 'investigation-cooperation'],
      signals: [
        {
          on: ['report', 'flag'],
          pattern:
            /\b(?:please|you\s+(?:can|may|should|must)|to|users?\s+(?:can|may)|how\s+to|if\s+you)\b[^.]{0,80}\b(?:report|flag)(?:ing)?\b[^.]{0,60}\b(?:violat|abus|content|posts?\b|users?\b|behaviou?r|conduct|misuse|illegal|unlawful|harassment|spam|suspicious|breach\w*\s+of\s+(?:these|this|our)|infring|inappropriate|objectionable|concern)/iu,
          unless:
            /\b(?:we|\w+\.?fm|reserves?) (?:may|will|reserves?|leverage|use|collect|(?:the )?right to)\b|\b(?:copyright|trademark|intellectual property|dmca|credit|security breach|vulnerabilit|unauthori[sz]ed use of your|police|interfere|circumvent|decision not to)|\bpersonal (?:data|information)\b/iu,
        },
        {
          on: ['notify', 'contact', 'let', 'tell', 'inform', 'aware', 'email', 'e-mail'],
          pattern:
            /\b(?:if\s+you\s+(?:\w+\s+){0,3}?(?:become\s+aware|are\s+aware|see|encounter|find|know|notice|believe|come\s+across|suspect|experience|witness|discover))\b[^.]{0,140}\b(?:violat|abus|inappropriate|illegal|unlawful|offensive|objectionable|misuse|harass|breach\w*\s+(?:of\s+)?(?:these|this|our)|(?:breaks?|against)\s+(?:our|these|the))\w*\b[^.]{0,120}\b(?:contact|notify|let\s+us\s+know|tell|inform|e-?mail|report|write)\b/iu,
          unless:
            /\b(?:copyright|dmca|intellectual property|password|your account|lost|stolen|aggrieved|police|personal (?:data|information)|data protection|supervisory)\b/iu,
        },
        {
          on: ['report'],
          pattern:
            /\breport\s+(?:any\s+|all\s+|suspected\s+|a\s+|such\s+){0,3}(?:violations?|abuse|illegal\s+content|misuse|breach(?:es)?\s+of\s+(?:these|this|our)|inappropriate|harmful\s+content)\b/iu,
          unless: /\bwe (?:may|will|reserve)\b|\b(?:copyright|dmca)\b/iu,
        },
      ],
      matches: [
        'To report any violation of this policy, use our abuse form.',
        'If you see content that breaks our rules or is offensive, please let us know.',
        'You can report abusive posts with the flag button.',
        'Please report illegal content to abuse@lumora.example.',
      ],
      passes: [
        'We may report unlawful conduct to the police.',
        'If you believe that your copyright is violated, contact our agent.',
        'Our annual report lists our results.',
      ],
    },
    {
      id: 'usage-limits',
      name: 'Usage limits',
      polarity: 'neutral',
      severity: 'low',
      because: 'Ordinary use rarely reaches them.',
      meaning: 'You can use it only within set limits, such as one account, a quota or fair use.',
      impact: (_, text) => {
        if (/\b(?:one|single|1|multiple|more than one|several|additional|duplicate)\b[^.]{0,30}\baccounts?\b/i.test(text))
          return 'You can have only **one account**.';
        if (/fair(?:[- ]use| usage)/i.test(text)) return 'You can use it only within a **fair use** limit.';
        if (/rate limit|requests per|calls per|quer(?:y|ies) per/i.test(text))
          return 'You can send only **so many requests** in a given time.';
        if (/storage|bandwidth|gigabyte|\bGB\b/i.test(text)) return 'You get only **so much storage or bandwidth**.';
        return undefined;
      },
      why: 'Going over a limit can slow the service down, cost extra or lock you out. Limits can matter when you rely on the service for work.',
      note: 'Words such as "excessive" or "fair" are seldom given a number.',
      regulations: [],
      related: ['network-security-abuse', 'automated-access', 'taxes-fees', 'commercial-use-restriction'],
      signals: [
        {
          on: ['account', 'registr', 'profile'],
          pattern: composePattern`\b(?:only\s+(?:have|create|register|open|hold|maintain|use|be\s+used)?\s*(?:for\s+)?(?:one|a\s+single|1)\b[^.]{0,30}\b(?:account|profile|registration)|(?:one|1|single)\s+(?:\w+\s+){0,2}(?:account|profile)\s+(?:per|for\s+each|is\s+allowed)|(?:not|n['’]t|never|cannot|nor|prohibited)\b[^.]{0,120}\b(?:more\s+than\s+(?:one|1|two)|multiple|several|duplicate|additional|second)\s+(?:\w+\s+){0,3}(?:accounts?|profiles?)\b)`,
        },
        {
          on: ['account'],
          pattern:
            /\b(?:creat|open|register|maintain|operat|us)\w*\b[^.]{0,30}\b(?:multiple|more\s+than\s+one|duplicate|several)\b[^.]{0,20}\baccounts?\b/iu,
          under: PROHIBITION,
        },
        {
          on: ['limit', 'quota', 'cap', 'allowance'],
          pattern:
            /\b(?:(?:rate|usage|request|query|api|storage|bandwidth|transfer|call|upload|file[- ]size)\s+(?:limits?|limitations?|quotas?|caps?|allowances?)|quotas?)\b/iu,
          unless:
            /\b(?:liab|damages|storage limitation|personal (?:data|information)|cookies?|credit limit|spend(?:ing)? limit|withdraw|top-?up|wallet|notified|e-?mail|sales|count(?:s)? towards|retention|ads)\b/iu,
        },
        {
          on: ['exceed'],
          pattern:
            /\bexceed(?:s|ing)?\b[^.]{0,50}\b(?:quota|(?:rate|usage|storage|request|api|bandwidth|plan)\s+limits?|allowance|bandwidth|storage|requests?\s+per|(?:reasonable|normal|average)\s+(?:\w+\s+)?(?:use|usage|request|volume))\b/iu,
          unless: /\b(?:liab|damages|refund|compensation|charged?|fees?|e-?mail)\b/iu,
        },
        {
          on: ['limit', 'restrict', 'cap', 'throttl'],
          pattern:
            /\b(?:limits?|restrict(?:ions?)?|cap|throttle|maximum)\s+(?:on\s+)?(?:the\s+)?(?:maximum\s+)?(?:number|amount|volume|frequency|size|rate)\s+of\s+(?:\w+\s+){0,3}(?:requests?|accounts?|devices?|friends|messages?|streams?|downloads?|users?|calls?|files?|uploads?|storage|data|traffic|bandwidth|space|connections?|posts?|listings?|installations?)\b/iu,
          unless: /\b(?:liab|damages|personal (?:data|information)|collect|cookies?|ads|retain)\b/iu,
        },
        {
          on: ['fair', 'excessive'],
          pattern:
            /\bfair[- ](?:use|usage)\s+(?:policy|limits?|basis|polic|principle|rule)|\b(?:excessive|abnormal(?:ly)?|unusually\s+high)\s+(?:use\b(?!\s+of\s+(?:cap|punct|emoji))|usage|bandwidth|consumption|requests)\b/iu,
          unless: /\b(?:copyright|personal (?:data|information))\b/iu,
        },
        ...forbids({
          on: ['intend', 'purpose'],
          acts: String.raw`\b(?:us(?:e|ing)\b[^.]{0,60}\b(?:other\s+than\s+(?:for\s+)?(?:its|their|the|as|those)\s+(?:\w+\s+){0,3}(?:intended|purpose|permitted|expressly)|(?:not|in\s+a\s+(?:way|manner)\s+not)\s+intended|(?:beyond|outside)\s+(?:the\s+scope|its\s+intended)))`,
          unless: /\bpersonal (?:data|information)\b|\bwe\b/iu,
        }),
      ],
      matches: [
        'You may only have one account.',
        { text: 'create multiple accounts to get more storage', leadIn: 'You may not:' },
        'We set a rate limit on calls to our API.',
        'Unlimited plans are under our fair use policy.',
        'You must not exceed the storage quota of your plan.',
      ],
      passes: [
        'Our liability is limited to the fees that you paid.',
        'You can create additional profiles for your family.',
        'Fair use of copyright works stays allowed.',
      ],
    },
  ],
});
