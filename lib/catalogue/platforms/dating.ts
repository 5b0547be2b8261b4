import { defineSector } from '../source';

export const dating = defineSector({
  id: 'dating',
  name: 'Dating',
  about: 'Meeting partners',
  platforms: {
    AdopteUnMec: {
      'Terms of Service': { at: 'https://www.adopteunmec.com/cgu/', scripted: true },
      'Privacy Policy': { at: 'https://www.adopteunmec.com/sensitive/', scripted: true },
      'Trackers Policy': { at: 'https://www.adopteunmec.com/cookies', scripted: true },
      Imprint: { at: 'https://www.adopteunmec.com/legal', scripted: true },
    },
    Badoo: {
      'Terms of Service': { at: 'https://badoo.com/terms/', scripted: true },
      'Privacy Policy': { at: 'https://badoo.com/privacy/', scripted: true },
      'Trackers Policy': { at: 'https://badoo.com/cookie-policy', scripted: true },
    },
    Bumble: {
      'Terms of Service': 'https://bumble.com/en/terms',
      'Privacy Policy': 'https://bumble.com/en/privacy',
      'Trackers Policy': 'https://bumble.com/cookie-policy',
      'Community Guidelines': 'https://bumble.com/en/guidelines',
    },
    ChristianMingle: {
      'Terms of Service': 'https://about.christianmingle.com/en/legal-en/terms-of-use/',
      'Privacy Policy': 'https://about.christianmingle.com/en/legal-en/privacy-policy/',
      'Trackers Policy': { see: 'christianmingle/privacy-policy' },
    },
    'Coffee Meets Bagel': {
      'Terms of Service': 'https://ww.coffeemeetsbagel.com/tos',
      'Privacy Policy': 'https://ww.coffeemeetsbagel.com/privacy-policy',
      'Copyright Claims Policy': 'https://coffeemeetsbagel.com/privacy-terms/',
    },
    DisonsDemain: {
      'Privacy Policy': 'https://www.disonsdemain.fr/pages/misc/privacy',
    },
    eharmony: {
      'Terms of Service': 'https://www.eharmony.co.uk/termsandconditions/',
      'Privacy Policy': 'https://www.eharmony.co.uk/privacypolicy/',
      'Trackers Policy': 'https://www.eharmony.co.uk/cookiesandtracking/',
    },
    Finya: {
      'Terms of Service': 'https://www.finya.de/Legal/terms/',
      'Privacy Policy': 'https://www.finya.de/Legal/privacy/',
      Imprint: 'https://www.finya.de/Legal/about/',
    },
    Fruitz: {
      'Terms of Service': 'https://fruitz.io/terms/en',
      'Privacy Policy': 'https://fruitz.io/privacy/en',
    },
    Grindr: {
      'Terms of Service': { at: 'https://www.grindr.com/terms-of-service', scripted: true },
      'Privacy Policy': { at: 'https://www.grindr.com/privacy-policy/', scripted: true },
    },
    happn: {
      'Terms of Service': { at: 'https://support.happn.fr/hc/en-us/p/terms', scripted: true },
      'Privacy Policy': { at: 'https://support.happn.fr/hc/en-us/p/privacy', scripted: true },
      'Trackers Policy': { at: 'https://support.happn.fr/hc/en-us/p/cookies', scripted: true },
    },
    HER: {
      'Terms of Service': 'https://weareher.com/terms/',
      'Privacy Policy': 'https://weareher.com/privacy/',
    },
    Hily: {
      'Terms of Service': 'https://hily.com/terms',
      'Privacy Policy': 'https://hily.com/privacypolicy',
      'Trackers Policy': 'https://hily.com/cookiepolicy',
    },
    Hinge: {
      'Terms of Service': 'https://hinge.co/terms',
      'Privacy Policy': 'https://hinge.co/privacy',
    },
    Inshallah: {
      'Terms of Service': 'https://www.inshallah.com/en/terms',
      'Privacy Policy': 'https://www.inshallah.com/en/privacy-policy/',
      'Trackers Policy': 'https://www.inshallah.com/en/cookies',
    },
    Jdate: {
      'Terms of Service': 'https://about.jdate.com/legal-en/terms-of-use/',
      'Privacy Policy': 'https://about.jdate.com/legal-en/privacy-policy/',
      'Trackers Policy': { see: 'jdate/privacy-policy' },
    },
    LEX: {
      'Terms of Service': 'https://help.thisislex.app/article/52-terms-of-use',
      'Privacy Policy': 'https://help.thisislex.app/article/51-privacy-policy',
    },
    LoveScout24: {
      'Privacy Policy': 'https://www.lovescout24.de/pages/misc/privacy',
      'Community Guidelines': 'https://www.lovescout24.de/pages/misc/community-guidelines',
    },
    LOVOO: {
      'Terms of Service': 'https://www.lovoo.com/legal/toc',
      'Privacy Policy': 'https://www.lovoo.com/legal/privacy',
    },
    Match: {
      'Terms of Service': ['https://uk.match.com/pages/misc/terms', 'https://uk.match.com/pages/misc/cge'],
      'Privacy Policy': 'https://uk.match.com/pages/misc/privacy',
      'Trackers Policy': 'https://uk.match.com/pages/misc/cookie',
      'Community Guidelines': 'https://uk.match.com/pages/misc/community-guidelines/',
    },
    Meetic: {
      'Privacy Policy': 'https://www.meetic.fr/pages/misc/privacy',
    },
    Mektoube: {
      'Terms of Service': { at: 'https://www.mektoube.fr/cgu', scripted: true },
      'Privacy Policy': { at: 'https://www.mektoube.fr/charte-vie-privee', scripted: true },
    },
    OkCupid: {
      'Terms of Service': 'https://www.okcupid.com/legal/terms',
      'Privacy Policy': 'https://www.okcupid.com/legal/privacy',
    },
    Parship: {
      'Terms of Service': 'https://www.parship.fr/termsandconditions/',
      'Privacy Policy': 'https://www.parship.fr/privacypolicy/',
      'Trackers Policy': 'https://www.parship.fr/cookiesandtracking',
      'Commercial Terms': 'https://www.parship.fr/tour/adhesion/apercu-prix-et-services/',
    },
    ROMEO: {
      'Terms of Service': 'https://www.romeo.com/en/terms-of-use/',
      'Privacy Policy': 'https://www.romeo.com/en/privacy/',
    },
    Tinder: {
      'Terms of Service': ['https://policies.tinder.com/terms/intl/en', 'https://tinder.com/terms'],
      'Privacy Policy': ['https://policies.tinder.com/privacy/intl/en', 'https://tinder.com/privacy'],
      'Trackers Policy': 'https://policies.tinder.com/cookie-policy/intl/en',
      'Community Guidelines': 'https://policies.tinder.com/community-guidelines/intl/en',
    },
    Zoosk: {
      'Terms of Service': 'https://docviewer.zoosk.com/legal-tos-en_eu.html',
      'Privacy Policy': { at: 'https://docviewer.zoosk.com/legal-privacy-en_eu.html', scripted: true },
    },
  },
});
