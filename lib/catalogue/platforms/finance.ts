import { defineSector } from '../source';

export const finance = defineSector({
  id: 'finance',
  name: 'Banking and insurance',
  about: 'Banks, brokers, insurers, tax and credit services',
  platforms: {
    Allstate: {
      'Privacy Policy': { at: 'https://www.allstate.com/privacy-center/aic-privacy-statement', scripted: true },
    },
    'BRED Access': {},
    'Credit Karma': {
      'Terms of Service': 'https://www.creditkarma.com/about/terms',
      'Privacy Policy': 'https://www.creditkarma.com/about/privacy',
    },
    Frank: {
      'Terms of Service': 'https://www.frank.fi/en/terms/',
      'Privacy Policy': { see: 'frank/terms-of-service' },
    },
    HSBC: {
      'Terms of Service': 'https://www.hsbc.com/terms-and-conditions',
      'Privacy Policy': 'https://www.hsbc.com/privacy-notice',
    },
    Intuit: {
      'Terms of Service': 'https://www.intuit.com/legal/terms/',
      'Privacy Policy': 'https://www.intuit.com/privacy/statement/',
    },
    Robinhood: {
      'Privacy Policy': 'https://robinhood.com/us/en/support/articles/privacy-policy/',
    },
  },
});
