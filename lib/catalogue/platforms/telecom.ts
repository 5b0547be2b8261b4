import { defineSector } from '../source';

export const telecom = defineSector({
  id: 'telecom',
  name: 'Telecom and utilities',
  about: 'Phone, internet access, energy',
  platforms: {
    'AT&T': {
      'Terms of Service': {
        pages: [
          'https://www.att.com/legal/terms.attWebsiteTermsOfUse.html',
          {
            at: ['https://www.att.com/consumerserviceagreement', 'https://www.att.com/legal/terms.consumerServiceAgreement.html'],
            title: 'AT&T Consumer Service Agreement',
          },
        ],
      },
      'Privacy Policy': [
        'https://about.att.com/privacy/privacy-notice.html',
        'https://about.att.com/privacy/full_privacy_policy.html',
      ],
    },
    Energia: {
      'Terms of Service': { at: 'https://www.energia.ie/home/terms-and-conditions', scripted: true },
      'Privacy Policy': { at: 'https://www.energia.ie/home/privacy-statement', scripted: true },
      'Trackers Policy': 'https://www.energia.ie/home/cookie-policy',
    },
    Orange: {
      'Privacy Policy': 'https://c.orange.fr/pages-juridiques/donnees-personnelles.html',
    },
    'Sonic.net': {
      'Terms of Service': { at: 'https://help.sonic.com/hc/en-us/articles/235963988-Sonic-net-Policies', scripted: true },
    },
    Starlink: {
      'Terms of Service': {
        pages: [
          { at: 'https://starlink.com/legal/documents/DOC-1039-91966-80', scripted: true },
          { at: 'https://starlink.com/legal/documents/DOC-1884-25296-81', scripted: true },
          { at: 'https://starlink.com/legal/documents/DOC-1470-99699-90', scripted: true },
          { at: 'https://starlink.com/legal/documents/DOC-1486-43578-82', scripted: true },
          { at: 'https://starlink.com/legal/documents/DOC-1728-44881-79', scripted: true },
          { at: 'https://starlink.com/legal/documents/DOC-1075-86535-76', scripted: true },
        ],
      },
      'Privacy Policy': {
        pages: [
          { at: 'https://www.starlink.com/legal/documents/DOC-1000-41799-67', scripted: true },
          { at: 'https://starlink.com/legal/documents/DOC-1009-83220-61', scripted: true },
        ],
      },
      'Acceptable Use Policy': {
        pages: [
          { at: 'https://starlink.com/legal/documents/DOC-1001-59234-61', scripted: true },
          { at: 'https://starlink.com/legal/documents/DOC-1469-65206-75', scripted: true },
        ],
      },
      'Copyright Claims Policy': { at: 'https://starlink.com/legal/documents/DOC-1004-25903-60', scripted: true },
      'Service Level Agreement': { at: 'https://starlink.com/legal/documents/DOC-1729-34307-72', scripted: true },
      'Seller Warranty': { at: 'https://starlink.com/legal/documents/DOC-1133-73441-63', scripted: true },
    },
    'T-Mobile': {
      'Terms of Service': 'https://www.t-mobile.com/responsibility/legal/terms-and-conditions',
      'Privacy Policy': 'https://www.t-mobile.com/privacy-center/privacy-notices/t-mobile-privacy-notice',
    },
    Verizon: {
      'Terms of Service': 'https://www.verizon.com/about/terms-conditions/terms-of-use',
      'Privacy Policy': 'https://www.verizon.com/about/privacy/full-privacy-policy',
    },
    Visible: {
      'Terms of Service': 'https://www.visible.com/legal/terms-and-conditions',
      'Privacy Policy': 'https://www.visible.com/legal/privacy',
    },
    'Vodafone.ie': {
      'Privacy Policy': 'https://n.vodafone.ie/privacy/privacy-and-you.html',
      'Trackers Policy': 'https://n.vodafone.ie/privacy/cookie-policy.html',
    },
    Windstream: {
      'Terms of Service': 'https://www.windstream.com/about/legal/Terms-and-Conditions',
      'Privacy Policy': 'https://www.windstream.com/about/legal/Privacy-Policy',
    },
    Xfinity: {
      'Terms of Service': 'https://www.xfinity.com/terms/web/',
      'Privacy Policy': { at: 'https://www.xfinity.com/privacy/policy', scripted: true },
      'Acceptable Use Policy': 'https://www.xfinity.com/Corporate/Customers/Policies/HighSpeedInternetAUP',
    },
    'Xfinity Residential Services': {
      'Terms of Service': 'https://www.xfinity.com/Corporate/Customers/Policies/SubscriberAgreement',
    },
  },
});
