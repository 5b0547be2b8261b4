import { defineSector } from '../source';

export const marketplaces = defineSector({
  id: 'marketplaces',
  name: 'Marketplaces',
  about: 'Places where others sell: goods, crafts, tickets, local businesses',
  platforms: {
    'Alibaba.com': {
      'Terms of Service': {
        at: 'https://rulechannel.alibaba.com/icbu?type=detail&ruleId=2041&cId=1307#/rule/detail?cId=1307&ruleId=2041',
        scripted: true,
      },
      'Privacy Policy': {
        at: 'https://rulechannel.alibaba.com/icbu?type=detail&ruleId=2034&cId=1306#/rule/detail?cId=1306&ruleId=2034',
        scripted: true,
      },
      'Copyright Claims Policy': 'https://rule.alibaba.com/rule/detail/6391.htm',
    },
    'Amazon Appstore': {
      'Terms of Service': 'https://www.amazon.com/gp/help/customer/display.html?nodeId=201485660',
    },
    'Amazon Seller Central': {
      'Marketplace Sellers Conditions': {
        at: 'https://sellercentral.amazon.com/help/hub/reference/external/G1791',
        scripted: true,
      },
    },
    'App Store': {
      'Developer Terms': 'https://developer.apple.com/support/terms/apple-developer-program-license-agreement/',
      'Review Guidelines': 'https://developer.apple.com/app-store/review/guidelines/',
    },
    'Apple Business Connect': {},
    Craigslist: {
      'Terms of Service': ['https://www.craigslist.org/about/terms.of.use', 'https://www.craigslist.org/about/terms'],
      'Privacy Policy': 'https://www.craigslist.org/about/privacy.policy',
    },
    eBay: {
      hosts: ['www.ebay.com', 'www.ebay.co.uk', 'www.ebay.ca', 'www.ebay.com.au', 'www.ebay.ie'],
      'Terms of Service': 'https://www.ebay.com/help/policies/member-behaviour-policies/user-agreement?id=4259',
      'Privacy Policy': 'https://www.ebay.com/help/policies/member-behaviour-policies/user-privacy-notice-privacy-policy?id=4260',
    },
    Etsy: {
      'Terms of Service': ['https://www.etsy.com/legal/terms-of-use/', 'https://www.etsy.com/uk/legal/terms-of-use/'],
      'Privacy Policy': ['https://www.etsy.com/legal/privacy/', 'https://www.etsy.com/uk/legal/privacy/'],
      'Trackers Policy': [
        'https://www.etsy.com/legal/cookies-and-tracking-technologies/',
        'https://www.etsy.com/uk/legal/cookies-and-tracking-technologies/',
      ],
      'Acceptable Use Policy': ['https://www.etsy.com/legal/prohibited/', 'https://www.etsy.com/uk/legal/prohibited/'],
      'Marketplace Sellers Conditions': ['https://www.etsy.com/legal/sellers/', 'https://www.etsy.com/uk/legal/sellers/'],
    },
    GoFundMe: {
      'Terms of Service': 'https://www.gofundme.com/terms',
      'Privacy Policy': 'https://www.gofundme.com/privacy',
    },
    'Google Manufacturer Center': {
      'Terms of Service': 'https://manufacturers.google.com/files/tos/US/2017-04-18-tos.html',
      'Acceptable Use Policy': 'https://support.google.com/manufacturers/answer/6124032',
    },
    'Google Merchant Center': {
      'Terms of Service': 'https://merchants.google.com/files/tos/extend/GB/tos.html',
      'Acceptable Use Policy': 'https://support.google.com/merchants/answer/6149970',
    },
    'Google My Business': {
      'Terms of Service': 'https://support.google.com/business/answer/9292476',
      'Acceptable Use Policy': 'https://support.google.com/business/answer/3038177',
    },
    'Google Play': {
      'Terms of Service': [
        'https://play.google.com/intl/en_us/about/play-terms/index.html',
        'https://play.google.com/intl/en_us/about/play-terms.html',
        'https://play.google.com/about/play-terms/',
      ],
      'Developer Terms': 'https://play.google.com/intl/ALL_en/about/developer-distribution-agreement.html',
      'Brand Guidelines': 'https://developer.android.com/distribute/marketing-tools/brand-guidelines',
      'Review Guidelines': 'https://support.google.com/googleplay/android-developer/answer/11044265',
    },
    Kickstarter: {
      'Terms of Service': 'https://www.kickstarter.com/terms-of-use',
      'Privacy Policy': 'https://www.kickstarter.com/privacy',
    },
    MouthShut: {
      'Terms of Service': 'https://www.mouthshut.com/help/tos.php',
      'Privacy Policy': 'https://www.mouthshut.com/help/privacy.php',
    },
    Play: {
      'Terms of Service': { see: 'google-play/terms-of-service' },
    },
    Poshmark: {
      'Terms of Service': 'https://poshmark.com/terms',
      'Privacy Policy': 'https://poshmark.com/privacy',
    },
    Rakuten: {
      'Terms of Service': { at: 'https://fr.shopping.rakuten.com/newhelp/conditions-generales/', scripted: true },
      'Privacy Policy': { at: 'https://fr.shopping.rakuten.com/newhelp/vie-privee-et-cookies/', scripted: true },
    },
    'Reserve with Google': {
      'Terms of Service': 'https://www.google.com/maps/reserve/terms',
      'Privacy Policy': { see: 'google/privacy-policy' },
    },
    Shopify: {
      'Terms of Service': ['https://www.shopify.com/legal/terms', 'https://www.shopify.com/uk/legal/terms'],
      'Privacy Policy': ['https://www.shopify.com/legal/privacy', 'https://www.shopify.com/uk/legal/privacy'],
      'Acceptable Use Policy': ['https://www.shopify.com/legal/aup', 'https://www.shopify.com/uk/legal/aup'],
    },
    StockX: {
      'Terms of Service': 'https://stockx.com/terms',
      'Privacy Policy': 'https://stockx.com/privacy',
    },
    Temu: {
      'Terms of Service': { at: 'https://www.temu.com/terms-of-use.html', scripted: true },
      'Privacy Policy': { at: 'https://www.temu.com/privacy-and-cookie-policy.html', scripted: true },
    },
    'Thryv YellowPages': {
      'Terms of Service': 'https://corporate.thryv.com/terms-of-use/',
      'Privacy Policy': 'https://corporate.thryv.com/privacy/',
    },
    Ticketmaster: {
      'Terms of Service': [
        'https://legal.ticketmaster.com/terms-of-use/',
        'https://help.ticketmaster.com/s/article/Terms-of-Use',
      ],
      'Privacy Policy': ['https://privacy.ticketmaster.com/privacy-policy', 'https://privacy.ticketmaster.com/en/privacy-policy'],
    },
    Vinted: {
      hosts: [
        'www.vinted.com',
        'www.vinted.co.uk',
        'www.vinted.ie',
        'www.vinted.fr',
        'www.vinted.de',
        'www.vinted.nl',
        'www.vinted.be',
        'www.vinted.es',
        'www.vinted.it',
        'www.vinted.pl',
        'www.vinted.lt',
        'www.vinted.cz',
        'www.vinted.at',
      ],
      'Terms of Service': 'https://www.vinted.com/terms_and_conditions',
      'Privacy Policy': { at: 'https://www.vinted.com/privacy-policy', scripted: true },
    },
    Yelp: {
      'Terms of Service': 'https://terms.yelp.com/tos/en_gb/20200101_en_gb/',
      'Privacy Policy': 'https://terms.yelp.com/privacy/en_gb/20200101_en_gb/',
    },
  },
});
