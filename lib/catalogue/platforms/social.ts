import { defineSector } from '../source';

export const social = defineSector({
  id: 'social',
  name: 'Social networks',
  about: 'Feeds, profiles, communities and blogs: what people post to each other',
  platforms: {
    '123Greetings': {
      'Privacy Policy': 'http://info.123greetings.com/company/privacy_policy.html',
    },
    ArtStation: {
      'Terms of Service': { at: 'https://www.artstation.com/tos', scripted: true },
      'Privacy Policy': { at: 'https://www.artstation.com/privacy', scripted: true },
    },
    ASKfm: {
      'Terms of Service': 'https://about.ask.fm/legal/en/terms.html',
      'Privacy Policy': 'https://ask.fm/docs/privacy_policy/',
    },
    BeReal: {
      'Terms of Service': 'https://bereal.com/terms/',
      'Privacy Policy': 'https://bereal.com/privacy-2/',
      'Community Guidelines': 'https://help.bereal.com/hc/en-us/articles/10268394348317-Community-Standards',
    },
    Blogger: {
      'Terms of Service': { see: 'google/terms-of-service' },
      'Privacy Policy': { see: 'google/privacy-policy' },
    },
    Bluesky: {
      'Terms of Service': 'https://bsky.social/about/support/tos',
      'Privacy Policy': 'https://bsky.social/about/support/privacy-policy',
      'Community Guidelines': 'https://bsky.social/about/support/community-guidelines',
    },
    CafeMom: {
      'Terms of Service': 'https://www.wildskymedia.com/terms-of-service/',
      'Privacy Policy': 'https://www.wildskymedia.com/privacy-policy/',
    },
    Couchsurfing: {
      'Terms of Service': 'https://about.couchsurfing.com/about/terms-of-use/',
      'Privacy Policy': 'https://about.couchsurfing.com/about/privacy-policy/',
    },
    CrowdTangle: {},
    DeviantArt: {
      'Terms of Service': 'https://about.deviantart.com/policy/service/',
      'Privacy Policy': 'https://about.deviantart.com/policy/privacy/',
    },
    Disqus: {
      'Terms of Service': 'https://help.disqus.com/en/articles/1717102-terms-of-service',
      'Privacy Policy': 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
    },
    Facebook: {
      'Terms of Service': {
        at: [
          'https://www.facebook.com/legal/terms',
          'https://www.facebook.com/legal/terms/plain_text_terms',
          'https://fr-fr.facebook.com/legal/terms/plain_text_terms',
          'https://www.facebook.com/terms',
          'https://www.facebook.com/terms.php',
        ],
        scripted: true,
      },
      'Privacy Policy': {
        at: [
          'https://www.facebook.com/privacy/policy/',
          'https://mbasic.facebook.com/privacy/policy/printable/',
          'https://fr-fr.facebook.com/privacy/explanation/',
          'https://www.facebook.com/about/privacy',
          'https://www.facebook.com/policy.php',
        ],
        scripted: true,
      },
      'Trackers Policy': {
        at: [
          'https://www.facebook.com/privacy/policies/cookies/',
          'https://mbasic.facebook.com/privacy/policies/cookies/printable/',
          'https://www.facebook.com/policies/cookies',
        ],
        scripted: true,
      },
      'Community Guidelines': {
        pages: [
          { at: 'https://transparency.fb.com/policies/community-standards/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/violence-incitement/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/dangerous-individuals-organizations/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/coordinating-harm-publicizing-crime/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/regulated-goods/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/fraud-deception/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/suicide-self-injury/', scripted: true },
          {
            at: 'https://transparency.fb.com/policies/community-standards/child-sexual-exploitation-abuse-nudity/',
            scripted: true,
          },
          { at: 'https://transparency.fb.com/policies/community-standards/sexual-exploitation-adults/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/bullying-harassment/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/human-exploitation/', scripted: true },
          {
            at: 'https://transparency.fb.com/policies/community-standards/privacy-violations-image-privacy-rights/',
            scripted: true,
          },
          { at: 'https://transparency.fb.com/policies/community-standards/hate-speech/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/violent-graphic-content/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/adult-nudity-sexual-activity/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/sexual-solicitation/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/account-integrity/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/authentic-identity-representation/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/spam/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/cybersecurity/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/inauthentic-behavior/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/misinformation/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/memorialization/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/intellectual-property/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/user-requests/', scripted: true },
          { at: 'https://transparency.fb.com/policies/community-standards/additional-protection-minors/', scripted: true },
        ],
      },
      'Developer Terms': {
        pages: [
          ['https://developers.facebook.com/policy', 'https://developers.facebook.com/devpolicy/'],
          { at: 'https://developers.facebook.com/terms', title: 'Meta Platform Terms' },
        ],
      },
      'Commercial Terms': { at: 'https://www.facebook.com/legal/commercial_terms', scripted: true },
      'Data Processor Agreement': {
        pages: [
          { at: 'https://www.facebook.com/legal/terms/dataprocessing', scripted: true },
          { at: 'https://www.facebook.com/legal/EU_data_transfer_addendum', scripted: true },
          { at: 'https://www.facebook.com/legal/terms/UK_Data_Transfer_Addendum', scripted: true },
          'https://www.facebook.com/legal/terms/data_security_terms',
          'https://www.facebook.com/legal/terms/Meta-Global-Processor-Terms',
          'https://www.facebook.com/legal/terms/Meta-Global-Processor-Terms/Europe',
        ],
      },
      'Law Enforcement Guidelines': [
        'https://about.meta.com/actions/safety/audiences/law/guidelines',
        'https://www.facebook.com/safety/groups/law/guidelines',
      ],
      'Advertising Content Policy': {
        at: ['https://transparency.meta.com/policies/ad-standards/', 'https://transparency.fb.com/policies/ad-standards/'],
        scripted: true,
      },
      'User Consent Policy': { see: 'facebook/data-processor-agreement' },
      'Live Policy': { at: 'https://en-gb.facebook.com/policies/live', scripted: true },
    },
    Feddit: {
      'Privacy Policy': 'https://feddit.de/legal',
    },
    Flickr: {
      'Terms of Service': 'https://www.flickr.com/help/terms',
      'Privacy Policy': 'https://www.flickr.com/help/privacy/',
      'Community Guidelines': 'https://www.flickr.com/help/guidelines/',
    },
    Foursquare: {
      'Terms of Service': 'https://foursquare.com/legal/terms',
      'Privacy Policy': 'https://foursquare.com/legal/privacy',
    },
    'Google Groups': {
      'Acceptable Use Policy': 'https://support.google.com/groups/answer/4561696',
    },
    hi5: {
      'Terms of Service': 'https://www.hi5.com/terms_of_service.html',
      'Privacy Policy': { see: 'hi5/terms-of-service' },
    },
    Imgur: {
      'Terms of Service': 'https://imgur.com/tos',
      'Privacy Policy': 'https://imgur.com/privacy',
      'Community Guidelines': 'https://imgur.com/rules',
    },
    Instagram: {
      'Terms of Service': {
        at: [
          'https://help.instagram.com/581066165581870',
          'https://help.instagram.com/478745558852511',
          'https://www.instagram.com/legal/terms/',
        ],
        scripted: true,
      },
      'Privacy Policy': {
        at: [
          'https://privacycenter.instagram.com/policy/',
          'https://help.instagram.com/519522125107875',
          'https://www.instagram.com/legal/privacy/',
        ],
        scripted: true,
      },
      'Trackers Policy': { see: 'facebook/trackers-policy' },
      'Community Guidelines': { at: 'https://help.instagram.com/477434105621119', scripted: true },
      'Developer Terms': { see: 'facebook/developer-terms/2' },
      'Law Enforcement Guidelines': { at: 'https://help.instagram.com/494561080557017', scripted: true },
      'Advertising Content Policy': { see: 'facebook/advertising-content-policy' },
      'Content Monetisation Policy': {
        pages: [
          { at: 'https://www.facebook.com/business/help/2635536099905516', scripted: true },
          { at: 'https://www.facebook.com/business/help/976993102696723', scripted: true },
        ],
      },
    },
    Kbin: {
      'Terms of Service': 'https://kbin.social/terms',
      'Privacy Policy': 'https://kbin.social/privacy-policy',
    },
    LiveJournal: {
      'Terms of Service': 'https://www.livejournal.com/legal/tos-en.bml',
    },
    'Local Guides': {
      'Terms of Service': { at: 'https://maps.google.com/localguides/rules', scripted: true },
    },
    'Mastodon.social': {
      'Terms of Service': 'https://mastodon.social/terms-of-service',
      'Privacy Policy': 'https://mastodon.social/privacy-policy',
    },
    Medium: {
      'Terms of Service': 'https://policy.medium.com/medium-terms-of-service-9db0094a1e0f',
      'Privacy Policy': 'https://policy.medium.com/medium-privacy-policy-f03bf92035c9',
      'Community Guidelines': 'https://policy.medium.com/medium-rules-30e5502c4eb4',
    },
    Meetup: {
      'Terms of Service': { at: 'https://help.meetup.com/hc/en-us/articles/360027447252', scripted: true },
      'Privacy Policy': { at: 'https://help.meetup.com/hc/en-us/articles/360044422391', scripted: true },
    },
    Mix: {
      'Terms of Service': 'https://mix.com/tos',
      'Privacy Policy': 'https://mix.com/privacy',
    },
    Moltbook: {
      'Terms of Service': 'https://www.moltbook.com/terms',
      'Privacy Policy': 'https://www.moltbook.com/privacy',
    },
    Myspace: {
      'Terms of Service': 'https://myspace.com/pages/terms',
      'Privacy Policy': 'https://myspace.com/pages/eeaprivacy',
    },
    Nextdoor: {
      'Privacy Policy': 'https://legal.nextdoor.com/gb-privacy-policy-2021/',
      'Trackers Policy': 'https://legal.nextdoor.com/gb-cookie-policy-2021/',
      'Community Guidelines': { at: 'https://help.nextdoor.com/s/article/community-guidelines', scripted: true },
    },
    Ning: {
      'Terms of Service': 'https://www.ning.com/termsofservice/',
      'Privacy Policy': 'https://www.ning.com/privacy/',
    },
    Parler: {
      'Terms of Service': { at: 'https://parler.com/terms-of-service', scripted: true },
      'Privacy Policy': { at: 'https://parler.com/privacy-policy', scripted: true },
      'Trackers Policy': { at: 'https://www.parler.com/cookie-policy', scripted: true },
      'Community Guidelines': { at: 'https://parler.com/community-guidelines/', scripted: true },
    },
    Patreon: {
      'Terms of Service': 'https://www.patreon.com/policy/legal',
      'Privacy Policy': ['https://privacy.patreon.com/policies', 'https://www.patreon.com/policy/privacy'],
    },
    Persumi: {
      'Terms of Service': 'https://persumi.com/terms',
      'Privacy Policy': 'https://persumi.com/privacy',
    },
    Pinterest: {
      'Terms of Service': [
        'https://policy.pinterest.com/en/terms-of-service',
        'https://policy.pinterest.com/en-gb/terms-of-service',
      ],
      'Privacy Policy': ['https://policy.pinterest.com/en/privacy-policy', 'https://policy.pinterest.com/en-gb/privacy-policy'],
      'Community Guidelines': 'https://policy.pinterest.com/en-gb/community-guidelines',
      'Advertising Content Policy': 'https://policy.pinterest.com/en-gb/advertising-guidelines',
    },
    pixiv: {
      'Terms of Service': 'https://policies.pixiv.net/en.html',
      'Privacy Policy': 'https://policies.pixiv.net/en/privacy_policy.html',
    },
    Quora: {
      'Terms of Service': { at: 'https://www.quora.com/about/tos', scripted: true },
      'Privacy Policy': { at: 'https://www.quora.com/about/privacy', scripted: true },
      'Community Guidelines': {
        pages: [
          { at: 'https://help.quora.com/hc/en-us/articles/360000470706-Platform-Policies', scripted: true },
          { at: 'https://help.quora.com/hc/en-us/articles/360043961972', scripted: true },
          { at: 'https://help.quora.com/hc/en-us/articles/9456583756180-Questions-and-Answers-Policies', scripted: true },
          {
            at: 'https://help.quora.com/hc/en-us/articles/360000470306-What-is-Quora-s-policy-on-adding-images-and-videos',
            scripted: true,
          },
          { at: 'https://help.quora.com/hc/en-us/articles/360057638052-What-is-Quora-s-policy-on-credentials', scripted: true },
          {
            at: 'https://help.quora.com/hc/en-us/articles/360015467632-What-is-Quora-s-policy-for-posting-reviews-of-businesses-products-or-services',
            scripted: true,
          },
          {
            at: 'https://help.quora.com/hc/en-us/articles/360055133711-What-is-Quora-s-policy-on-disclosing-affiliations-in-answers',
            scripted: true,
          },
          {
            at: 'https://help.quora.com/hc/en-us/articles/360000470206-What-is-Quora-s-policy-on-plagiarism-and-attribution',
            scripted: true,
          },
          {
            at: 'https://help.quora.com/hc/en-us/articles/4405052142868-What-is-considered-Adult-content-on-Quora',
            scripted: true,
          },
          {
            at: 'https://help.quora.com/hc/en-us/articles/360052494012-How-does-Quora-intend-to-enforce-the-Not-for-Reproduction-feature',
            scripted: true,
          },
        ],
      },
    },
    Reddit: {
      'Terms of Service': 'https://www.redditinc.com/policies/user-agreement',
      'Privacy Policy': { at: 'https://www.redditinc.com/policies/privacy-policy', scripted: true },
      'Trackers Policy': { at: 'https://www.reddit.com/policies/cookies', scripted: true },
      'Community Guidelines': {
        pages: [
          { at: 'https://www.redditinc.com/policies/content-policy', scripted: true },
          { at: 'https://www.reddithelp.com/hc/en-us/articles/360043071072', scripted: true },
          { at: 'https://www.reddithelp.com/hc/en-us/articles/360043513151', scripted: true },
          { at: 'https://www.reddithelp.com/hc/en-us/articles/360045715951', scripted: true },
          { at: 'https://www.reddithelp.com/hc/en-us/articles/360043504051', scripted: true },
          { at: 'https://www.reddithelp.com/hc/en-us/articles/360043066412', scripted: true },
          { at: 'https://www.reddithelp.com/hc/en-us/articles/360043066452', scripted: true },
          { at: 'https://www.reddithelp.com/hc/en-us/articles/360043513411', scripted: true },
          { at: 'https://www.reddithelp.com/hc/en-us/articles/360043075352', scripted: true },
          { at: 'https://www.reddithelp.com/hc/en-us/articles/360043075032', scripted: true },
          { at: 'https://www.reddithelp.com/hc/en-us/articles/360043513471', scripted: true },
          { at: 'https://www.reddithelp.com/hc/en-us/articles/360043512931', scripted: true },
        ],
      },
      'Advertising Content Policy': {
        pages: [
          { at: 'https://business.reddithelp.com/s/article/Reddit-Advertising-Policy-Overview', scripted: true },
          { at: 'https://business.reddithelp.com/s/article/adult-content', scripted: true },
          { at: 'https://business.reddithelp.com/s/article/alcohol-policy', scripted: true },
          { at: 'https://business.reddithelp.com/s/article/counterfeit-goods-policy', scripted: true },
          { at: 'https://business.reddithelp.com/s/article/dating-services-policy', scripted: true },
          { at: 'https://business.reddithelp.com/s/article/deceptive-untrue-or-misleading-advertising-policy', scripted: true },
          { at: 'https://business.reddithelp.com/s/article/dynamic-product-ads-policy', scripted: true },
          { at: 'https://business.reddithelp.com/s/article/Reddit-Advertising-Policy-Editorial-Requirements', scripted: true },
          {
            at: 'https://business.reddithelp.com/s/article/financial-cryptocurrency-products-and-services-policy',
            scripted: true,
          },
          { at: 'https://business.reddithelp.com/s/article/gambling-and-gaming-related-services-policy', scripted: true },
          { at: 'https://business.reddithelp.com/s/article/healthcare-products-and-services-policy', scripted: true },
          { at: 'https://business.reddithelp.com/s/article/high-fat-salt-sugar-food-and-drinks-policy', scripted: true },
          { at: 'https://business.reddithelp.com/s/article/inappropriate-content-policy', scripted: true },
          { at: 'https://business.reddithelp.com/s/article/lead-generation-ads-policy', scripted: true },
          { at: 'https://business.reddithelp.com/s/article/live-animals-and-animal-products-policy', scripted: true },
          { at: 'https://business.reddithelp.com/s/article/political-advertisements-policy', scripted: true },
          {
            at: 'https://business.reddithelp.com/s/article/products-or-services-that-facilitate-illegal-fraudulent-or-misleading-activity-policy',
            scripted: true,
          },
          { at: 'https://business.reddithelp.com/s/article/recreational-drugs-policy', scripted: true },
          { at: 'https://business.reddithelp.com/s/article/Reddit-Advertising-Policy-Targeting-Guidelines', scripted: true },
          { at: 'https://business.reddithelp.com/s/article/third-party-rights-policy', scripted: true },
          { at: 'https://business.reddithelp.com/s/article/tobacco-policy', scripted: true },
          { at: 'https://business.reddithelp.com/s/article/unofficial-resale-of-event-tickets-policy', scripted: true },
          { at: 'https://business.reddithelp.com/s/article/user-data-collection-policy', scripted: true },
          { at: 'https://business.reddithelp.com/s/article/weapons-and-related-products-policy', scripted: true },
        ],
      },
      'Quality Guidelines': { see: 'reddit/community-guidelines' },
      'Live Policy': 'https://www.redditinc.com/policies/broadcasting-content-policy',
    },
    'Savetz Publishing': {
      'Privacy Policy': 'https://www.savetzpublishing.com/privacy_policy.php',
    },
    Sketchfab: {
      'Terms of Service': 'https://sketchfab.com/terms',
      'Privacy Policy': 'https://sketchfab.com/privacy',
    },
    Snapchat: {
      'Terms of Service': { at: 'https://www.snap.com/en-GB/terms', scripted: true },
      'Privacy Policy': {
        at: ['https://www.snap.com/en-GB/privacy/privacy-policy', 'https://values.snap.com/privacy/privacy-policy'],
        scripted: true,
      },
      'Trackers Policy': { at: 'https://www.snap.com/en-GB/cookie-policy/', scripted: true },
      'Community Guidelines': { at: 'https://www.snap.com/en-GB/community-guidelines', scripted: true },
      'Advertising Content Policy': { at: 'https://www.snap.com/ad-policies', scripted: true },
      'Content Monetisation Policy': {
        pages: [
          { at: 'https://www.snap.com/monetization-terms', scripted: true },
          { at: 'https://www.snap.com/terms/creator-stories', scripted: true },
        ],
      },
    },
    Substack: {
      'Terms of Service': {
        pages: ['https://substack.com/tos', 'https://substack.com/chatbot-tos'],
      },
      'Privacy Policy': {
        pages: ['https://substack.com/privacy', 'https://substack.com/ccpa'],
      },
      'Acceptable Use Policy': 'https://substack.com/content',
      'Commercial Terms': 'https://substack.com/pa',
      'Copyright Claims Policy': {
        pages: ['https://substack.com/dispute', 'https://substack.com/repeat_infringer'],
      },
      'Vulnerability Disclosure Policy': 'https://substack.com/vulnerability-disclosure',
    },
    Tagged: {
      'Terms of Service': 'https://www.tagged.com/terms_of_service.html',
      'Privacy Policy': { see: 'tagged/terms-of-service' },
    },
    'The Mirror': {
      'Terms of Service': 'https://www.themirror.space/terms',
      'Privacy Policy': 'https://www.themirror.space/privacy',
    },
    Threads: {
      'Terms of Service': { at: 'https://help.instagram.com/769983657850450', scripted: true },
      'Privacy Policy': { at: 'https://help.instagram.com/515230437301944', scripted: true },
    },
    TikTok: {
      'Terms of Service': [
        'https://www.tiktok.com/legal/terms-of-use',
        'https://www.tiktok.com/legal/terms-of-service',
        'https://www.tiktok.com/legal/page/us/terms-of-service/en',
        'https://www.tiktok.com/legal/page/eea/terms-of-service/en',
        'https://www.tiktok.com/legal/page/row/terms-of-service/en',
      ],
      'Privacy Policy': {
        pages: [
          {
            at: [
              'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
              'https://www.tiktok.com/legal/page/us/privacy-policy/en',
              'https://www.tiktok.com/legal/page/row/privacy-policy/en',
              'https://www.tiktok.com/legal/privacy-policy',
              'https://www.tiktok.com/legal/privacy-policy-eea',
            ],
            scripted: true,
          },
          { at: 'https://www.tiktok.com/legal/page/global/childrens-privacy-policy/en', scripted: true },
        ],
      },
      'Trackers Policy': 'https://www.tiktok.com/legal/page/global/tiktok-website-cookies-policy/en',
      'Community Guidelines': {
        pages: [
          { at: 'https://www.tiktok.com/community-guidelines', scripted: true },
          { at: 'https://www.tiktok.com/community-guidelines/en/community-principles/', scripted: true },
          { at: 'https://www.tiktok.com/community-guidelines/en/youth-safety/', scripted: true },
          { at: 'https://www.tiktok.com/community-guidelines/en/safety-civility/', scripted: true },
          { at: 'https://www.tiktok.com/community-guidelines/en/mental-behavioral-health/', scripted: true },
          { at: 'https://www.tiktok.com/community-guidelines/en/sensitive-mature-themes/', scripted: true },
          { at: 'https://www.tiktok.com/community-guidelines/en/integrity-authenticity/', scripted: true },
          { at: 'https://www.tiktok.com/community-guidelines/en/regulated-commercial-activities/', scripted: true },
          { at: 'https://www.tiktok.com/community-guidelines/en/privacy-security/', scripted: true },
          { at: 'https://www.tiktok.com/community-guidelines/en/fyf-standards/', scripted: true },
          { at: 'https://www.tiktok.com/community-guidelines/en/accounts-features/', scripted: true },
          { at: 'https://www.tiktok.com/community-guidelines/en/enforcement/', scripted: true },
        ],
      },
      'Copyright Claims Policy': { at: 'https://www.tiktok.com/legal/copyright-policy', scripted: true },
      'Law Enforcement Guidelines': {
        pages: [
          { at: 'https://www.tiktok.com/legal/law-enforcement', scripted: true },
          {
            at: 'https://www.tiktok.com/legal/page/global/shop-law-enforcement-regulatory-disclosure-guidelines/en',
            scripted: true,
          },
        ],
      },
      'Content Monetisation Policy': {
        pages: [
          { at: 'https://www.tiktok.com/creator-academy/en/article/creator-code-of-conduct', scripted: true },
          { at: 'https://www.tiktok.com/legal/page/global/tiktok-creator-fund-terms/en', scripted: true },
          { at: 'https://www.tiktok.com/legal/page/global/creator-rewards-program-us/en', scripted: true },
        ],
      },
      'In-App Purchases Policy': { at: 'https://www.tiktok.com/legal/virtual-items', scripted: true },
    },
    Tildes: {
      'Terms of Service': 'https://docs.tildes.net/policies/terms-of-use',
      'Privacy Policy': 'https://docs.tildes.net/policies/privacy-policy',
      'Community Guidelines': 'https://docs.tildes.net/policies/code-of-conduct',
    },
    TruthSocial: {
      'Terms of Service': 'https://help.truthsocial.com/legal/terms-of-service/',
      'Privacy Policy': 'https://help.truthsocial.com/legal/privacy-policy',
      'Community Guidelines': 'https://help.truthsocial.com/community-guidelines-page/',
    },
    Tumblr: {
      'Terms of Service': 'https://www.tumblr.com/policy/en/terms-of-service',
      'Privacy Policy': 'https://www.tumblr.com/privacy/en',
      'Community Guidelines': 'https://www.tumblr.com/policy/en/community',
    },
    Twitter: {
      'Terms of Service': 'https://twitter.com/tos',
      'Privacy Policy': 'https://twitter.com/en/privacy',
      'Trackers Policy': 'https://help.twitter.com/en/rules-and-policies/twitter-cookies',
      'Community Guidelines': {
        pages: [
          'https://help.twitter.com/en/rules-and-policies/twitter-rules',
          'https://help.twitter.com/en/rules-and-policies/violent-entities',
          'https://help.twitter.com/en/rules-and-policies/sexual-exploitation-policy',
          'https://help.twitter.com/en/rules-and-policies/abusive-behavior',
          'https://help.twitter.com/en/rules-and-policies/hateful-conduct-policy',
          'https://help.twitter.com/en/rules-and-policies/perpetrators-of-violent-attacks',
          'https://help.twitter.com/en/rules-and-policies/glorifying-self-harm',
          'https://help.twitter.com/en/rules-and-policies/media-policy',
          'https://help.twitter.com/en/rules-and-policies/regulated-goods-services',
          'https://help.twitter.com/en/rules-and-policies/personal-information',
          'https://help.twitter.com/en/rules-and-policies/intimate-media',
          'https://help.twitter.com/en/rules-and-policies/platform-manipulation',
          'https://help.twitter.com/en/rules-and-policies/election-integrity-policy',
          'https://help.twitter.com/en/rules-and-policies/twitter-impersonation-and-deceptive-identities-policy',
          'https://help.twitter.com/en/rules-and-policies/manipulated-media',
          'https://help.twitter.com/en/rules-and-policies/twitter-trademark-policy',
          'https://help.twitter.com/en/rules-and-policies/enforcement-philosophy',
        ],
      },
      'Developer Terms': 'https://developer.twitter.com/en/developer-terms/agreement',
      'Copyright Claims Policy': 'https://help.twitter.com/en/rules-and-policies/copyright-policy',
      'Data Processor Agreement': 'https://help.twitter.com/en/rules-and-policies/data-processing-legal-bases',
      'Law Enforcement Guidelines': 'https://help.twitter.com/en/rules-and-policies/twitter-law-enforcement-support',
    },
    Upscrolled: {
      'Terms of Service': 'https://upscrolled.com/en/terms-of-service/',
      'Privacy Policy': 'https://upscrolled.com/en/privacy-policy/',
      'Community Guidelines': 'https://upscrolled.com/en/rules-and-policies/',
    },
    'We Heart It': {
      'Terms of Service': 'https://weheartit.com/about/terms-of-service',
      'Privacy Policy': 'https://weheartit.com/about/privacy-policy',
    },
    'WordPress.com': {
      'Terms of Service': 'https://wordpress.com/tos/',
      'Privacy Policy': 'https://automattic.com/privacy/',
    },
    X: {
      'Terms of Service': 'https://x.com/tos',
      'Privacy Policy': {
        pages: ['https://x.com/en/privacy', 'https://gdpr.x.com/en.html'],
      },
      'Trackers Policy': { at: 'https://help.x.com/en/rules-and-policies/twitter-cookies', scripted: true },
      'Community Guidelines': {
        pages: [
          { at: 'https://help.x.com/en/rules-and-policies/x-rules', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/violent-content', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/violent-entities', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/child-safety', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/abusive-behavior', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/hateful-conduct-policy', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/perpetrators-of-violent-attacks', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/glorifying-self-harm', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/adult-content', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/shopping-policies', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/personal-information', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/intimate-media', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/platform-manipulation', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/election-integrity-policy', scripted: true },
          {
            at: 'https://help.x.com/en/rules-and-policies/twitter-impersonation-and-deceptive-identities-policy',
            scripted: true,
          },
          { at: 'https://help.x.com/en/rules-and-policies/manipulated-media', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/x-trademark-policy', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/x-username-squatting', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/copypasta-duplicate-content', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/financial-scam', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/abusive-profile', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/automated-claims-policy', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/counterfeit-goods-policy', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/public-interest', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/x-limits', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/x-reach-limited', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/enforcement-options', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/x-moments-guidelines-and-principles', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/fair-use-policy', scripted: true },
          { at: 'https://help.x.com/en/rules-and-policies/enforcement-philosophy', scripted: true },
        ],
      },
      'Developer Terms': {
        pages: [
          { at: 'https://docs.x.com/developer-terms/agreement', scripted: true },
          { at: 'https://docs.x.com/developer-terms/policy', scripted: true },
          { at: 'https://docs.x.com/developer-terms/ads-api-agreement', scripted: true },
          { at: 'https://docs.x.com/developer-terms/ppu-agreement', scripted: true },
          { at: 'https://docs.x.com/developer-terms/restricted-use-cases', scripted: true },
          { at: 'https://docs.x.com/developer-terms/geo-guidelines', scripted: true },
          { at: 'https://docs.x.com/developer-terms/display-requirements', scripted: true },
        ],
      },
      'Copyright Claims Policy': { at: 'https://help.x.com/en/rules-and-policies/copyright-policy', scripted: true },
      'Data Processor Agreement': { at: 'https://help.x.com/en/rules-and-policies/data-processing-legal-bases', scripted: true },
      'Data Controller Agreement': { see: 'x/data-processor-agreement' },
      'Law Enforcement Guidelines': {
        at: 'https://help.x.com/en/rules-and-policies/twitter-law-enforcement-support',
        scripted: true,
      },
      'Content Monetisation Policy': {
        pages: [
          { at: 'https://help.x.com/en/rules-and-policies/content-monetization-standards', scripted: true },
          { at: 'https://legal.x.com/en/creator-revenue-sharing-terms', scripted: true },
        ],
      },
      'Deceased Users': {
        at: 'https://help.x.com/en/rules-and-policies/contact-x-about-a-deceased-family-members-account',
        scripted: true,
      },
    },
    Xanga: {
      'Privacy Policy': 'http://about.xanga.com/legal/privacy-policy/',
    },
  },
});
