import { defineSector } from '../source';

export const devices = defineSector({
  id: 'devices',
  name: 'Devices and smart home',
  about: 'Hardware with the services and software that come with it',
  platforms: {
    Alexa: {
      'Terms of Service': { at: 'https://www.amazon.com/gp/help/customer/display.html?nodeId=201809740', scripted: true },
    },
    'Amazon Device': {
      'Terms of Service': 'https://www.amazon.com/gp/help/customer/display.html?nodeId=202002080',
    },
    'Amazon E-Reader and Fire Tablet': {
      'Terms of Service': 'https://www.amazon.com/gp/help/customer/display.html?nodeId=200699130',
    },
    Apple: {
      'Terms of Service': {
        pages: [
          'https://www.apple.com/legal/internet-services/terms/site.html',
          {
            at: 'https://www.apple.com/legal/internet-services/itunes/us/terms.html',
            title: 'Apple Media Services Terms and Conditions',
          },
        ],
      },
      'Privacy Policy': 'https://www.apple.com/legal/privacy/en-ww/',
    },
    ASUS: {
      'Terms of Service': 'https://www.asus.com/Terms_of_Use_Notice_Privacy_Policy/Official-Site',
      'Privacy Policy': 'https://www.asus.com/Terms_of_Use_Notice_Privacy_Policy/Privacy_Policy/',
      'Vulnerability Disclosure Policy': 'https://www.asus.com/content/asus-product-security-advisory/',
    },
    Glass: {
      'Terms of Service': 'https://www.google.com/glass/termsofuse/',
    },
    'Google Nest': {
      'Terms of Service': 'https://support.google.com/googlenest/answer/9327735',
      'Privacy Policy': 'https://safety.google/nest/',
    },
    HP: {
      'Terms of Service': 'https://www.hp.com/us-en/terms-of-use.html',
      'Privacy Policy': 'https://www.hp.com/us-en/privacy/privacy.html',
    },
    'Interstellar Lab': {
      'Privacy Policy': 'https://interstellarlab.com/legal/privacy-policy',
    },
    Logitech: {
      'Terms of Service': 'https://www.logitech.com/en-gb/tos/terms.html',
      'Privacy Policy': 'https://www.logitech.com/en-gb/legal/web-privacy-policy.html',
    },
    Ring: {
      'Terms of Service': 'https://ring.com/terms',
      'Privacy Policy': 'https://ring.com/privacy-notice',
    },
    Samsung: {
      'Privacy Policy': ['https://www.samsung.com/ie/info/privacy/', 'https://www.samsung.com/us/account/privacy-policy/'],
    },
    Sonos: {
      'Terms of Service': 'https://www.sonos.com/en-us/legal/terms-of-use',
      'Privacy Policy': 'https://www.sonos.com/en-us/legal/privacy',
    },
    'sony.com': {
      'Terms of Service': { at: 'https://www.sony.com/en_us/SCA/terms.html', scripted: true },
      'Privacy Policy': { at: 'https://www.sony.com/en_us/SCA/privacy-policy.html', scripted: true },
    },
    'TP-Link': {
      formerly: ['Tp-link'],
      'Terms of Service': { see: 'tp-link/privacy-policy' },
      'Privacy Policy': { at: 'https://www.tp-link.com/en/about-us/privacy/', scripted: true },
    },
    Ubiquiti: {
      'Terms of Service': 'https://www.ui.com/legal/services-terms/',
      'Privacy Policy': 'https://www.ui.com/legal/privacypolicy/',
    },
    Wyze: {
      'Terms of Service': 'https://www.wyze.com/policies/terms-of-service',
      'Privacy Policy': 'https://www.wyze.com/policies/privacy-policy',
    },
  },
});
