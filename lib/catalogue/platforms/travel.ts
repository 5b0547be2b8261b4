import { defineSector } from '../source';

export const travel = defineSector({
  id: 'travel',
  name: 'Travel',
  about: 'Stays, flights, trains and trips',
  platforms: {
    Airbnb: {
      hosts: [
        'www.airbnb.com',
        'www.airbnb.co.uk',
        'www.airbnb.ca',
        'www.airbnb.com.au',
        'www.airbnb.ie',
        'www.airbnb.de',
        'www.airbnb.at',
        'www.airbnb.ch',
        'www.airbnb.fr',
        'www.airbnb.be',
        'www.airbnb.nl',
        'www.airbnb.it',
        'www.airbnb.es',
        'www.airbnb.mx',
        'www.airbnb.com.br',
        'www.airbnb.co.in',
      ],
      'Terms of Service': [
        'https://www.airbnb.com/help/article/2908',
        'https://www.airbnb.com/help/article/2908/terms-of-service',
      ],
      'Privacy Policy': {
        at: [
          'https://www.airbnb.com/help/article/3175',
          'https://www.airbnb.com/help/article/3175/privacy-policy',
          'https://www.airbnb.com/help/article/2855',
        ],
        scripted: true,
      },
      'Trackers Policy': [
        'https://www.airbnb.com/help/article/2866',
        'https://www.airbnb.com/help/article/2866/airbnb-cookie-policy',
      ],
    },
    'American Airlines': {
      'Privacy Policy': 'https://www.aa.com/i18n/customer-service/support/privacy-policy.jsp',
      'Commercial Terms': 'https://www.aa.com/i18n/customer-service/support/conditions-of-carriage.jsp',
    },
    'Booking.com': {
      'Terms of Service': ['https://www.booking.com/content/terms.html', 'https://www.booking.com/content/terms.en-gb.html'],
      'Privacy Policy': ['https://www.booking.com/content/privacy.html', 'https://www.booking.com/content/privacy.en-gb.html'],
    },
    Delta: {
      'Privacy Policy': 'https://www.delta.com/us/en/legal/privacy-and-security',
      'Commercial Terms': 'https://www.delta.com/us/en/legal/contract-of-carriage-dgr',
    },
    'Deutsche Bahn': {
      'Terms of Service': 'https://www.bahn.com/en/terms-of-use/customer-accounts-terms-of-use',
      'Privacy Policy': 'https://www.bahn.com/en/privacy/privacy-customer',
    },
    Expedia: {
      'Terms of Service': [
        'https://www.expedia.com/lp/b/terms-of-service',
        'https://www.expedia.com/lp/lg-legal',
        'https://www.expedia.com/p/info-other/legal.htm',
      ],
      'Privacy Policy': [
        'https://www.expedia.com/legal/privacy',
        'https://www.expedia.com/lp/lg-privacypolicy',
        'https://www.expedia.com/lp/b/lg-privacypolicy',
        'https://www.expedia.com/p/info-other/privacy-policy.htm',
      ],
    },
    Finnair: {
      'Privacy Policy': 'https://www.finnair.com/en/info/finnair-privacy-policy',
    },
    'Google Flights': {
      'Terms of Service': 'https://travel.google.com/booking/flights/terms/',
    },
    Hilton: {
      'Privacy Policy': 'https://www.hilton.com/en/p/global-privacy-statement/',
    },
    Kayak: {
      'Terms of Service': 'https://www.kayak.com/terms-of-use',
      'Privacy Policy': 'https://www.kayak.com/privacy',
    },
    Marriott: {
      'Terms of Service': 'https://www.marriott.com/about/terms-of-use.mi',
      'Privacy Policy': 'https://www.marriott.com/about/privacy.mi',
    },
    'SNCF Pro': {},
    Tripadvisor: {
      'Terms of Service': [
        'https://tripadvisor.mediaroom.com/us-terms-of-use',
        'https://tripadvisor.mediaroom.com/UK-terms-of-use',
      ],
      'Privacy Policy': [
        'https://tripadvisor.mediaroom.com/us-privacy-policy',
        'https://tripadvisor.mediaroom.com/UK-privacy-policy',
      ],
    },
    United: {
      'Privacy Policy': 'https://www.united.com/en/us/fly/privacy.html',
      'Commercial Terms': 'https://www.united.com/en/us/fly/contract-of-carriage.html',
    },
    VR: {
      'Terms of Service': 'https://www.vr.fi/en/terms-and-conditions',
      'Privacy Policy': 'https://www.vr.fi/en/privacy',
      'Trackers Policy': 'https://www.vr.fi/en/cookie-information',
    },
  },
});
