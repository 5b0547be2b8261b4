import { defineSector } from '../source';

export const search = defineSector({
  id: 'search',
  name: 'Search and browsers',
  about: 'Finding and opening pages',
  platforms: {
    'Amazon Silk': {
      'Terms of Service': 'https://www.amazon.com/gp/help/customer/display.html?nodeId=200775270',
    },
    Arc: {
      'Terms of Service': 'https://start.arc.net/terms-of-use',
      'Privacy Policy': 'https://arc.net/privacy',
    },
    Bing: {
      'Terms of Service': { see: 'microsoft/terms-of-service' },
      'Privacy Policy': { see: 'microsoft/privacy-policy' },
    },
    Brave: {
      'Terms of Service': 'https://brave.com/terms-of-use/',
    },
    'Chrome and Chrome OS': {
      'Terms of Service': 'https://www.google.com/chrome/terms/',
      'Privacy Policy': 'https://www.google.com/chrome/privacy/',
    },
    DuckDuckGo: {
      'Privacy Policy': 'https://duckduckgo.com/privacy',
    },
    Firefox: {
      'Terms of Service': 'https://www.mozilla.org/en-US/about/legal/terms/firefox/',
      'Privacy Policy': 'https://www.mozilla.org/en-US/privacy/firefox/',
    },
    Google: {
      'Terms of Service': ['https://policies.google.com/terms', 'https://www.google.com/policies/terms/'],
      'Privacy Policy': ['https://policies.google.com/privacy', 'https://www.google.com/policies/privacy/'],
    },
    Qwant: {
      'Terms of Service': 'https://about.qwant.com/en/legal/qwant-search/',
      'Privacy Policy': 'https://about.qwant.com/en/legal/confidentialite/',
    },
    Webcrawler: {
      'Terms of Service': 'https://system1.com/terms/terms-of-use',
      'Privacy Policy': 'https://system1.com/terms/privacy-policy',
    },
    Yahoo: {
      'Terms of Service': [
        'https://legal.yahoo.com/us/en/yahoo/terms/otos/index.html',
        'https://policies.yahoo.com/ie/en/yahoo/terms/utos/index.htm',
      ],
      'Privacy Policy': [
        'https://legal.yahoo.com/us/en/yahoo/privacy/index.html',
        'https://policies.yahoo.com/ie/en/yahoo/privacy/index.htm',
      ],
      'Acceptable Use Policy': 'https://policies.yahoo.com/us/en/yahoo/terms/advertising/publisher/index.htm',
    },
  },
});
