import { defineSector } from '../source';

export const mobility = defineSector({
  id: 'mobility',
  name: 'Mobility and delivery',
  about: 'Rides, rentals, cars, maps for drivers, parcels',
  platforms: {
    ACDelco: {
      'Privacy Policy': 'https://www.gm.com/privacy-statement.html',
    },
    'Amazon Maps': {
      'Terms of Service': 'https://www.amazon.com/gp/help/customer/display.html?nodeId=201544030',
    },
    Bolt: {
      'Terms of Service': 'https://bolt.eu/en/legal/ie/terms-for-riders/',
      'Privacy Policy': 'https://bolt.eu/en/legal/ie/privacy-for-riders/',
    },
    'Bolt Drivers': {
      'Terms of Service': 'https://bolt.eu/en/legal/ie/terms-for-drivers/',
      'Privacy Policy': 'https://bolt.eu/en/legal/ie/privacy-for-drivers/',
    },
    'Donkey Republic': {
      'Privacy Policy': 'https://www.donkey.bike/privacy-policy/',
    },
    FedEx: {
      'Terms of Service': { at: 'https://www.fedex.com/en-fr/terms-of-use.html', scripted: true },
      'Privacy Policy': { at: 'https://www.fedex.com/en-fr/privacy-policy.html', scripted: true },
    },
    'Google Maps': {
      'Terms of Service': 'https://www.google.com/help/terms_maps/',
      'Developer Terms': 'https://www.google.com/help/legalnotices_maps/',
    },
    Lyft: {
      'Terms of Service': 'https://www.lyft.com/terms',
      'Privacy Policy': 'https://www.lyft.com/privacy',
    },
    Nissan: {
      'Terms of Service': 'https://www.nissan-global.com/EN/SITE_INFO/ABOUT/',
      'Privacy Policy': 'https://www.nissan-global.com/EN/SITE_INFO/PRIVACY/',
    },
    'Swiss Post': {
      'Privacy Policy': 'https://www.post.ch/en/pages/footer/data-protection-and-disclaimer',
    },
    Tesla: {
      'Terms of Service': 'https://www.tesla.com/legal/terms',
      'Privacy Policy': ['https://www.tesla.com/legal/privacy', 'https://www.tesla.com/en_gb/legal/privacy'],
    },
    'Toyota Connected Services': {
      'Terms of Service': 'https://www.toyota.com/support/legal-terms/',
      'Privacy Policy': 'https://www.toyota.com/support/privacy-rights',
    },
    Turo: {
      'Terms of Service': 'https://turo.com/us/en/policies/terms',
      'Privacy Policy': 'https://turo.com/us/en/policies/privacy',
    },
    Uber: {
      'Terms of Service': {
        at: [
          'https://www.uber.com/legal/en/document/?name=general-terms-of-use',
          'https://www.uber.com/legal/document/?name=general-terms-of-use',
        ],
        scripted: true,
      },
      'Privacy Policy': {
        at: [
          'https://www.uber.com/legal/en/document/?name=privacy-notice',
          'https://www.uber.com/legal/document/?name=privacy-notice',
        ],
        scripted: true,
      },
      'Community Guidelines': {
        at: [
          'https://www.uber.com/legal/en/document/?name=general-community-guidelines',
          'https://www.uber.com/legal/document/?name=general-community-guidelines',
        ],
        scripted: true,
      },
    },
    Waze: {
      'Terms of Service': 'https://support.google.com/waze/answer/12140670',
      'Privacy Policy': 'https://support.google.com/waze/answer/12075406',
      'Trackers Policy': 'https://support.google.com/waze/answer/12075407',
      'Copyright Claims Policy': 'https://support.google.com/waze/answer/12075342',
    },
  },
});
