import { defineSector } from '../source';

export const payments = defineSector({
  id: 'payments',
  name: 'Payments',
  about: 'Wallets, transfers, cards and paying later',
  platforms: {
    Affirm: {
      'Terms of Service': 'https://www.affirm.com/terms',
      'Privacy Policy': 'https://www.affirm.com/privacy',
    },
    'Amazon Coins': {
      'Terms of Service': 'https://www.amazon.com/gp/help/customer/display.html?nodeId=201434520',
    },
    'Amazon Monthly Payments': {
      'Terms of Service': 'https://www.amazon.com/gp/help/customer/display.html?nodeId=202095050',
    },
    'Cash App': {
      'Terms of Service': 'https://cash.app/legal/us/en-us/tos',
      'Privacy Policy': 'https://cash.app/legal/us/en-us/privacy',
    },
    Epassi: {
      'Terms of Service': 'https://www.epassi.fi/terms-of-use',
      'Privacy Policy': 'https://www.epassi.fi/privacy-policy',
    },
    'Facebook Payments': {
      'Terms of Service': 'https://www.facebook.com/payments_terms',
      'Developer Terms': 'https://developers.facebook.com/policy/credits',
    },
    Flutterwave: {
      'Privacy Policy': 'https://flutterwave.com/us/terms',
    },
    'Google Pay': {
      'Terms of Service': [
        'https://payments.google.com/payments/apis-secure/get_legal_document?ldo=0&ldt=buyertos',
        'https://payments.google.com/payments/apis-secure/u/0/get_legal_document?ldo=0&ldt=buyertos',
      ],
      'Privacy Policy': [
        'https://payments.google.com/payments/apis-secure/get_legal_document?ldo=0&ldt=privacynotice',
        'https://payments.google.com/payments/apis-secure/u/0/get_legal_document?ldo=0&ldt=privacynotice',
      ],
    },
    Klarna: {
      'Privacy Policy': 'https://cdn.klarna.com/1.0/shared/content/legal/terms/0/en_us/privacy',
    },
    Lydia: {},
    OPay: {
      'Privacy Policy': 'https://www.opayweb.com/privacy-policy/',
    },
    PayPal: {
      'Terms of Service': [
        'https://www.paypal.com/us/legalhub/paypal/useragreement-full',
        'https://www.paypal.com/us/legalhub/useragreement-full',
        'https://www.paypal.com/us/webapps/mpp/ua/useragreement-full',
      ],
      'Privacy Policy': [
        'https://www.paypal.com/us/legalhub/paypal/privacy-full',
        'https://www.paypal.com/us/legalhub/privacy-full',
        'https://www.paypal.com/us/webapps/mpp/ua/privacy-full',
      ],
      'Acceptable Use Policy': [
        'https://www.paypal.com/us/legalhub/paypal/acceptableuse-full',
        'https://www.paypal.com/us/legalhub/acceptableuse-full',
        'https://www.paypal.com/us/webapps/mpp/ua/acceptableuse-full',
      ],
    },
    Revolut: {
      'Terms of Service': ['https://www.revolut.com/legal/terms/', 'https://www.revolut.com/en-US/legal/terms/'],
      'Privacy Policy': ['https://www.revolut.com/legal/privacy/', 'https://www.revolut.com/en-US/legal/privacy/'],
    },
    Stripe: {
      'Terms of Service': {
        pages: [
          ['https://stripe.com/legal/ssa', 'https://stripe.com/gb/legal/ssa'],
          ['https://stripe.com/legal/consumer', 'https://stripe.com/gb/legal/consumer'],
        ],
      },
      'Privacy Policy': ['https://stripe.com/privacy', 'https://stripe.com/gb/privacy'],
      'Trackers Policy': ['https://stripe.com/legal/cookies-policy', 'https://stripe.com/gb/legal/cookies-policy'],
      'Commercial Terms': ['https://stripe.com/legal/connect-account', 'https://stripe.com/gb/legal/connect-account'],
      'Data Processor Agreement': ['https://stripe.com/legal/dpa', 'https://stripe.com/gb/legal/dpa'],
      'Restricted Use Policy': [
        'https://stripe.com/legal/restricted-businesses',
        'https://stripe.com/gb/legal/restricted-businesses',
      ],
    },
    'Vanco Payment Solutions': {
      'Terms of Service': 'https://www.vancopayments.com/terms-and-conditions',
      'Privacy Policy': 'https://www.vancopayments.com/privacy',
    },
    Venmo: {
      'Terms of Service': 'https://venmo.com/legal/us-user-agreement/',
      'Privacy Policy': 'https://venmo.com/legal/us-privacy-policy/',
    },
    Wise: {
      'Terms of Service': 'https://wise.com/eu/legal/terms-of-use',
    },
  },
});
