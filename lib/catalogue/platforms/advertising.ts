import { defineSector } from '../source';

export const advertising = defineSector({
  id: 'advertising',
  name: 'Advertising',
  about: "Ad exchanges, trackers, analytics and publishers' tools",
  platforms: {
    AcuityAds: {
      'Terms of Service': 'https://www.acuityads.com/terms-and-conditions/',
      'Privacy Policy': 'https://illumin.com/legal/privacy/',
      'Trackers Policy': 'https://www.acuityads.com/cookie-policy/',
    },
    AdMob: {
      'Trackers Policy': { see: 'google-ads/trackers-policy' },
      'Data Controller Agreement': { see: 'google-ads/data-controller-agreement' },
      'User Consent Policy': { see: 'google-ads/user-consent-policy' },
    },
    AdRoll: {
      'Terms of Service': 'https://www.nextroll.com/terms',
      'Privacy Policy': 'https://www.nextroll.com/privacy',
      'Acceptable Use Policy': {
        at: 'https://help.adroll.com/hc/en-us/articles/360031225371-Prohibited-Content-and-Practices-Inappropriate-Content',
        scripted: true,
      },
    },
    AdSense: {
      'Terms of Service': 'https://www.google.com/adsense/tc/2018/UnitedKingdom.html',
      'Privacy Policy': { see: 'google/privacy-policy' },
      'Trackers Policy': { see: 'google-ads/trackers-policy' },
      'Acceptable Use Policy': 'https://support.google.com/adsense/answer/9335564',
      'Data Controller Agreement': { see: 'google-ads/data-controller-agreement' },
      'Brand Guidelines': 'https://support.google.com/adsense/answer/6370057',
      'User Consent Policy': { see: 'google-ads/user-consent-policy' },
      'Restricted Use Policy': 'https://support.google.com/adsense/answer/9335567',
      'Quality Guidelines': 'https://support.google.com/webmasters/answer/35769',
    },
    AdSupply: {
      'Terms of Service': 'https://www.adsupply.com/advertiser-publisher-terms/',
      'Privacy Policy': 'https://www.adsupply.com/privacy-policy/',
      'Trackers Policy': 'https://www.adsupply.com/cookie-policy/',
    },
    'Amazon Advertising': {
      'Terms of Service': { see: 'amazon-com/terms-of-service' },
      'Privacy Policy': { see: 'amazon-com/privacy-policy' },
      'Trackers Policy': 'https://www.amazon.co.uk/gp/help/customer/display.html?nodeId=201890250',
      'Acceptable Use Policy': { at: 'https://advertising.amazon.com/resources/ad-policy/creative-acceptance', scripted: true },
    },
    'Amazon Publisher': {
      'Terms of Service': 'https://ams.amazon.com/webpublisher/apsmanaged/apsagreement.html',
      'Privacy Policy': 'https://aps.amazon.com/aps/privacy-policy/',
      'Acceptable Use Policy': 'https://ams.amazon.com/webpublisher/apsmanaged/apsprogrampolicy.html',
    },
    Criteo: {
      'Privacy Policy': 'https://www.criteo.com/privacy/',
      'Acceptable Use Policy': 'https://www.criteo.com/advertising-guidelines/',
    },
    Exponential: {
      'Privacy Policy': 'https://exponential.com/privacy/',
    },
    'Facebook Ads': {
      'Terms of Service': { at: 'https://www.facebook.com/legal/self_service_ads_terms', scripted: true },
    },
    'Google Ads': {
      'Terms of Service': 'https://payments.google.com/payments/apis-secure/get_legal_document?ldi=31472',
      'Privacy Policy': { see: 'google/privacy-policy' },
      'Trackers Policy': 'https://policies.google.com/technologies/ads',
      'Acceptable Use Policy': { see: 'adsense/acceptable-use-policy' },
      'Developer Terms': 'https://developers.google.com/adwords/api/docs/terms',
      'Data Processor Agreement': 'https://privacy.google.com/businesses/processorterms/',
      'Data Controller Agreement': 'https://privacy.google.com/businesses/controllerterms/',
      'User Consent Policy': 'https://www.google.com/about/company/user-consent-policy/',
      'Restricted Use Policy': 'https://support.google.com/adspolicy/answer/6008942',
    },
    'Google Analytics': {
      'Terms of Service': 'https://marketingplatform.google.com/about/analytics/terms/gb/',
      'Privacy Policy': { see: 'google/privacy-policy' },
      'Trackers Policy': { see: 'google-ads/trackers-policy' },
      'Data Processor Agreement': { see: 'google-ads/data-processor-agreement' },
      'Data Controller Agreement': 'https://support.google.com/analytics/answer/9012600',
      'User Consent Policy': { see: 'google-ads/user-consent-policy' },
    },
    'Google Contributor': {},
    'Google Tag Manager': {
      'Terms of Service': 'https://marketingplatform.google.com/about/analytics/tag-manager/use-policy/',
    },
    Infolinks: {
      'Privacy Policy': 'https://www.infolinks.com/privacy-policy/',
      'Acceptable Use Policy': 'https://www.infolinks.com/service-agreement/',
    },
    ironSource: {
      'Terms of Service': 'https://www.is.com/terms-of-use-new/',
      'Privacy Policy': 'https://www.is.com/privacy-policy/',
    },
    Jeeng: {
      'Terms of Service': 'https://www.jeeng.com/terms-of-use/',
      'Privacy Policy': 'https://www.jeeng.com/privacy-policy/',
    },
    Optimize: {
      'Terms of Service': 'https://support.google.com/optimize/answer/6230273',
    },
    Outbrain: {
      'Terms of Service': 'https://www.outbrain.com/legal/#terms-of-use',
      'Privacy Policy': 'https://www.outbrain.com/legal/privacy#privacy-policy',
      'Trackers Policy': 'https://www.outbrain.com/legal/privacy#cookies',
      'Acceptable Use Policy': 'https://www.outbrain.com/advertisers/guidelines/',
    },
    PubMatic: {
      'Terms of Service': 'https://pubmatic.com/legal/publisher-master-services-agreement/',
    },
    Revcontent: {
      'Privacy Policy': 'https://help.revcontent.com/en/knowledge/revcontent-privacy-policy',
      'Acceptable Use Policy': 'https://help.revcontent.com/knowledge/publisher-terms',
    },
    'Rubicon Project': {
      'Privacy Policy': 'https://rubiconproject.com/privacy-policy/',
      'Trackers Policy': 'https://rubiconproject.com/privacy-policy/website-cookie-statement/',
      'Acceptable Use Policy': 'https://www.magnite.com/legal/ad-quality-guidelines/',
    },
    'Simpli.fi': {
      'Terms of Service': 'https://simpli.fi/terms/',
      'Privacy Policy': 'https://simpli.fi/site-privacy-policy/',
      'Trackers Policy': 'https://simpli.fi/simpli-fi-cookie-policy/',
    },
    Taboola: {
      'Terms of Service': 'https://www.taboola.com/policies/terms-of-use',
      'Privacy Policy': 'https://www.taboola.com/policies/privacy-policy',
      'Trackers Policy': 'https://www.taboola.com/policies/cookie-policy',
      'Acceptable Use Policy': {
        at: 'https://help.taboola.com/hc/en-us/articles/115007068368-Prohibited-Content-Products-and-Services',
        scripted: true,
      },
    },
    Teads: {
      'Terms of Service': 'https://www.teads.com/terms-of-use/',
      'Privacy Policy': 'https://www.teads.com/teads-website-privacy-policy/',
      'Acceptable Use Policy': 'https://www.teads.com/ad-policies/',
    },
    'The Reach Group': {
      'Terms of Service': 'https://trg.de/en/general-terms-and-conditions-of-contract/',
      'Privacy Policy': 'https://trg.de/en/privacy-statement/',
    },
    'The Trade Desk': {
      'Privacy Policy': { at: 'https://www.thetradedesk.com/us/website-privacy-policy', scripted: true },
      'Acceptable Use Policy': { at: 'https://www.thetradedesk.com/us/inventory-supplier-agreement', scripted: true },
    },
    ValueImpression: {
      'Terms of Service': 'https://valueimpression.com/term.html',
      'Privacy Policy': 'https://valueimpression.com/privacy.html',
    },
  },
});
