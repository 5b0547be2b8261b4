import { defineSector } from '../source';

export const security = defineSector({
  id: 'security',
  name: 'Security and identity',
  about: 'VPNs, passwords, electronic identity, encrypted post',
  platforms: {
    '1Password': {
      'Terms of Service': 'https://1password.com/legal/terms-of-service/',
      'Privacy Policy': 'https://1password.com/legal/privacy/',
    },
    BankID: {
      'Terms of Service': { at: 'https://www.bankid.com/en/terms-of-use-bankid-mobile-application', scripted: true },
      'Privacy Policy': { at: 'https://www.bankid.com/en/integritetspolicy', scripted: true },
    },
    Bitwarden: {
      'Terms of Service': 'https://bitwarden.com/terms/',
      'Privacy Policy': 'https://bitwarden.com/privacy/',
    },
    Dashlane: {
      'Terms of Service': 'https://www.dashlane.com/terms',
      'Privacy Policy': 'https://www.dashlane.com/privacy',
    },
    ExpressVPN: {
      'Terms of Service': 'https://www.expressvpn.com/tos',
      'Privacy Policy': 'https://www.expressvpn.com/privacy-policy',
    },
    'Firefox Monitor': {
      'Terms of Service': 'https://www.mozilla.org/en-US/privacy/firefox-monitor/',
    },
    'Firefox Private Network': {
      'Privacy Policy': 'https://www.mozilla.org/en-US/privacy/firefox-private-network/',
    },
    'Freja eID': {
      'Terms of Service': { at: 'https://frejaeid.com/en/terms-and-conditions/', scripted: true },
      'Privacy Policy': { at: 'https://frejaeid.com/en/privacy-policy/', scripted: true },
      'Trackers Policy': { at: 'https://org.frejaeid.com/en/cookie-policy/', scripted: true },
    },
    HackerOne: {
      'Terms of Service': 'https://www.hackerone.com/terms',
    },
    'hide.me VPN': {
      'Terms of Service': 'https://hide.me/en/legal',
      'Privacy Policy': 'https://hide.me/en/privacy',
    },
    Kivra: {
      'Terms of Service': { at: 'https://kivra.se/en/about-kivra/terms/general-terms-and-conditions', scripted: true },
      'Privacy Policy': { at: 'https://kivra.se/en/private/privacy-notice/', scripted: true },
      'Trackers Policy': { at: 'https://kivra.se/en/about-kivra/cookies/', scripted: true },
    },
    Mullvad: {
      'Terms of Service': { at: 'https://mullvad.net/en/help/terms-service', scripted: true },
      'Privacy Policy': { at: 'https://mullvad.net/en/help/privacy-policy', scripted: true },
      'Trackers Policy': { at: 'https://mullvad.net/en/help/cookie-policy', scripted: true },
    },
    NordVPN: {
      'Terms of Service': { at: 'https://my.nordaccount.com/legal/terms-of-service/', scripted: true },
      'Privacy Policy': { at: 'https://my.nordaccount.com/legal/privacy-policy/', scripted: true },
    },
    ProtonVPN: {
      'Terms of Service': 'https://protonvpn.com/terms-and-conditions',
      'Privacy Policy': 'https://protonvpn.com/privacy-policy',
    },
    'Spam.org': {
      'Terms of Service': 'https://www.spam.org/tos',
      'Privacy Policy': 'https://www.spam.org/privacy',
    },
    Tresorit: {
      'Terms of Service': 'https://tresorit.com/terms-of-use',
      'Acceptable Use Policy': 'https://tresorit.com/acceptable-use-policy',
    },
  },
});
