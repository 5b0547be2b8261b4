import { defineSector } from '../source';

export const shopping = defineSector({
  id: 'shopping',
  name: 'Online shops',
  about: 'Retailers that sell in their own name',
  platforms: {
    'Amazon Kindle Store': {
      'Terms of Service': { at: 'https://www.amazon.com/gp/help/customer/display.html?nodeId=201014950', scripted: true },
    },
    'Amazon Prime': {
      'Terms of Service': 'https://www.amazon.com/gp/help/customer/display.html?nodeId=13819201',
    },
    'Amazon.com': {
      hosts: [
        'www.amazon.com',
        'www.amazon.co.uk',
        'www.amazon.de',
        'www.amazon.fr',
        'www.amazon.it',
        'www.amazon.es',
        'www.amazon.ca',
        'www.amazon.com.au',
        'www.amazon.nl',
        'www.amazon.se',
        'www.amazon.pl',
        'www.amazon.ie',
        'www.amazon.com.be',
        'www.amazon.in',
        'www.amazon.co.jp',
        'www.amazon.com.br',
        'www.amazon.com.mx',
      ],
      'Terms of Service': [
        'https://www.amazon.com/gp/help/customer/display.html?nodeId=201909000',
        'https://www.amazon.com/gp/help/customer/display.html?nodeId=GLSBYFE9MGKKQXXM',
        'https://www.amazon.com/gp/help/customer/display.html?nodeId=508088',
        'https://www.amazon.co.uk/gp/help/customer/display.html?nodeId=1040616',
      ],
      'Privacy Policy': {
        at: [
          'https://www.amazon.com/gp/help/customer/display.html?nodeId=GX7NJQ4ZB8MHFRNJ',
          'https://www.amazon.com/gp/help/customer/display.html?nodeId=201909010',
          'https://www.amazon.com/gp/help/customer/display.html?nodeId=468496',
        ],
        scripted: true,
      },
      'Acceptable Use Policy': 'https://www.amazon.com/gp/help/customer/display.html?nodeId=GFUSWPZP368LFFA9',
      'Commercial Terms': 'https://www.amazon.com/gp/help/customer/display.html?nodeId=202119380',
    },
    Cdiscount: {
      'Trackers Policy': { at: 'https://www.cdiscount.com/vie-privee-et-cookies.html', scripted: true },
      'Commercial Terms': 'https://clients.cdiscount.com/simple/cgv.aspx',
    },
    Costco: {
      'Terms of Service': 'https://www.costco.com/terms-and-conditions-of-use.html',
      'Privacy Policy': 'https://www.costco.com/privacy-policy.html',
    },
    'Google Store': {
      'Commercial Terms': 'https://store.google.com/intl/en_uk/about/device-terms/',
    },
    Ikea: {
      'Terms of Service': {
        pages: [
          'https://www.ikea.com/ie/en/customer-service/terms-conditions/',
          'https://www.ikea.com/ie/en/customer-service/terms-conditions/terms-of-use-pub8262e11a/',
          'https://www.ikea.com/ie/en/customer-service/terms-conditions/general-terms-and-conditions-pubf0169731/',
        ],
      },
      'Privacy Policy': 'https://www.ikea.com/ie/en/customer-service/privacy-policy/',
      'Trackers Policy': 'https://www.ikea.com/ie/en/customer-service/cookie-policy/',
    },
    'IKEA Family': {
      'Terms of Service': {
        at: 'https://www.ikea.com/fr/fr/customer-service/terms-conditions/conditions-utilisation-ikea-family-pub57b6f181/',
        scripted: true,
      },
    },
    Jacksfilms: {},
    'Microsoft Store': {
      'Terms of Service': 'https://www.microsoft.com/en-us/legal/terms-of-use',
      'Privacy Policy': { see: 'microsoft/privacy-policy' },
    },
    'Philip Morris International': {
      'Privacy Policy': 'https://pmiprivacy.com/en/consumer',
    },
    'RueduCommerce.fr': {
      'Terms of Service': 'https://www.rueducommerce.fr/info/mentions-legales/cgu-gm',
      'Privacy Policy': 'https://www.rueducommerce.fr/info/mentions-legales/confidentialite',
    },
    Shein: {
      'Terms of Service': { at: 'https://us.shein.com/Terms-and-Conditions-a-399.html', scripted: true },
      'Privacy Policy': { at: 'https://us.shein.com/Privacy-Security-Policy-a-282.html', scripted: true },
    },
    Target: {
      'Terms of Service': 'https://www.target.com/c/terms-conditions/-/N-4sr7l',
      'Privacy Policy': 'https://www.target.com/c/target-privacy-policy/-/N-4sr7p',
    },
    'The Home Depot': {
      'Terms of Service': 'https://www.homedepot.com/c/Terms_of_Use',
      'Privacy Policy': [
        'https://www.homedepot.com/privacy/privacy-and-security-statement',
        'https://www.homedepot.com/c/Privacy_Security',
      ],
    },
    Veepee: {},
    Walmart: {
      'Terms of Service': 'https://www.walmart.com/help/article/walmart-com-terms-of-use/3b75080af40340d6bbd596f116fae5a0',
      'Privacy Policy': [
        'https://corporate.walmart.com/privacy-security/walmart-privacy-notice',
        'https://www.walmart.com/help/article/walmart-privacy-notice/308b8b3a2c5747dc8a06f40af4ff4ead',
      ],
    },
    'World Market': {
      'Terms of Service': { at: 'https://www.worldmarket.com/category/customer-service/terms-of-use.do', scripted: true },
      'Privacy Policy': { at: 'https://www.worldmarket.com/category/customer-service/privacy-and-security.do', scripted: true },
    },
  },
});
