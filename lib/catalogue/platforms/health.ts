import { defineSector } from '../source';

export const health = defineSector({
  id: 'health',
  name: 'Health and fitness',
  about: 'Body, mind, medicine and sport',
  platforms: {
    '23andMe': {
      'Terms of Service': ['https://www.23andme.com/legal/terms-of-service/', 'https://www.23andme.com/about/tos/'],
      'Privacy Policy': ['https://www.23andme.com/legal/privacy/', 'https://www.23andme.com/about/privacy/'],
    },
    Aetna: {
      'Privacy Policy': 'https://www.aetna.com/legal-notices/privacy/web-privacy.html',
    },
    Ancestry: {
      'Terms of Service': 'https://www.ancestry.com/c/legal/termsandconditions',
      'Privacy Policy': 'https://www.ancestry.com/c/legal/privacystatement',
    },
    BetterHelp: {
      'Terms of Service': 'https://www.betterhelp.com/terms/',
      'Privacy Policy': 'https://www.betterhelp.com/privacy/',
    },
    Calm: {
      'Terms of Service': 'https://www.calm.com/en/terms',
      'Privacy Policy': 'https://www.calm.com/en/privacy-policy',
    },
    Fitbit: {
      'Terms of Service': 'https://www.fitbit.com/global/us/legal/terms-of-service',
      'Privacy Policy': 'https://www.fitbit.com/global/us/legal/privacy-policy',
    },
    Flo: {
      'Terms of Service': 'https://flo.health/terms-of-service',
      'Privacy Policy': 'https://flo.health/privacy-policy',
    },
    Garmin: {
      'Privacy Policy': ['https://www.garmin.com/en-US/privacy/connect/policy/', 'https://www.garmin.com/en-US/privacy/connect/'],
    },
    Headspace: {
      'Terms of Service': 'https://www.headspace.com/terms-and-conditions',
      'Privacy Policy': 'https://www.headspace.com/privacy-policy',
    },
    MyFitnessPal: {
      'Terms of Service': 'https://www.myfitnesspal.com/terms-of-service',
      'Privacy Policy': 'https://www.myfitnesspal.com/privacy-policy',
    },
    Peloton: {
      'Terms of Service': 'https://www.onepeloton.com/terms-of-service',
      'Privacy Policy': 'https://www.onepeloton.com/privacy-policy',
    },
    Strava: {
      'Terms of Service': 'https://www.strava.com/legal/terms',
      'Privacy Policy': 'https://www.strava.com/legal/privacy',
      'Developer Terms': 'https://www.strava.com/legal/api',
    },
    'Tandem Health': {
      'Privacy Policy': { at: 'https://www.tandemhealth.ai/privacy-policy', scripted: true },
    },
    TousAntiCovid: {
      'Privacy Policy': 'https://bonjour.tousanticovid.gouv.fr/privacy-en.html',
    },
    WebMD: {
      'Terms of Service': 'https://www.webmd.com/about-webmd-policies/about-terms-and-conditions-of-use',
      'Privacy Policy': 'https://www.webmd.com/about-webmd-policies/about-privacy-policy',
    },
    Yuka: {
      'Terms of Service': 'https://help.yuka.io/l/en/article/2a12869y56',
    },
  },
});
