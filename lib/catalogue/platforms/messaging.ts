import { defineSector } from '../source';

export const messaging = defineSector({
  id: 'messaging',
  name: 'Messaging and email',
  about: "Chats, calls, mail and newsletters' inboxes",
  platforms: {
    Discord: {
      'Terms of Service': 'https://discord.com/terms',
      'Privacy Policy': 'https://discord.com/privacy',
      'Community Guidelines': 'https://discord.com/guidelines',
    },
    Gmail: {
      'Terms of Service': { see: 'google/terms-of-service' },
      'Privacy Policy': { see: 'google/privacy-policy' },
      'Acceptable Use Policy': 'https://www.google.com/gmail/about/policy/',
    },
    'Google Chat': {
      'Acceptable Use Policy': 'https://support.google.com/chat/answer/9257382',
    },
    'Google Hangouts': {
      'Acceptable Use Policy': { see: 'google-chat/acceptable-use-policy' },
    },
    'Google Meet': {
      'Acceptable Use Policy': 'https://support.google.com/meet/answer/9847091',
    },
    'Google Voice': {
      'Terms of Service': 'https://support.google.com/voice/answer/9231816',
      'Privacy Policy': { see: 'google/privacy-policy' },
      'Acceptable Use Policy': 'https://support.google.com/voice/answer/9230450',
    },
    Guilded: {
      'Terms of Service': 'https://support.guilded.gg/hc/en-us/articles/360039728313-Terms-of-Use',
      'Privacy Policy': 'https://support.guilded.gg/hc/en-us/articles/360039235054-Privacy',
      'Community Guidelines': 'https://support.guilded.gg/hc/en-us/articles/360052815873-Community-Guidelines',
    },
    Gumb: {
      'Terms of Service': 'https://gumb.app/en/terms-and-conditions/',
      'Privacy Policy': 'https://gumb.app/en/privacy-policy/',
      Imprint: 'https://gumb.app/en/imprint/',
    },
    LINE: {
      'Terms of Service': 'https://terms.line.me/line_terms/',
      'Privacy Policy': 'https://terms.line.me/line_rules/',
      'Community Guidelines': 'https://linecorp.com/en/safety/contributionStandard',
    },
    'Mattermost beta.gouv.fr': {
      'Community Guidelines': { at: 'https://pad.numerique.gouv.fr/s/SzOhdvBiJ', scripted: true },
    },
    'meet.jit.si': {
      'Terms of Service': 'https://jitsi.org/meet-jit-si-terms-of-service/',
      'Privacy Policy': 'https://jitsi.org/meet-jit-si-privacy/',
    },
    Olvid: {
      'Terms of Service': 'https://olvid.io/terms/en/',
      'Privacy Policy': 'https://olvid.io/privacy/en/',
    },
    'Proton Mail': {
      formerly: ['ProtonMail'],
      'Terms of Service': 'https://proton.me/legal/terms',
      'Privacy Policy': 'https://proton.me/legal/privacy',
    },
    Revolt: {
      'Terms of Service': 'https://revolt.chat/terms',
      'Acceptable Use Policy': 'https://revolt.chat/aup',
    },
    Signal: {
      'Terms of Service': 'https://www.signal.org/legal/',
      'Privacy Policy': { see: 'signal/terms-of-service' },
    },
    Skype: {
      'Terms of Service': { see: 'microsoft/terms-of-service' },
      'Privacy Policy': { see: 'microsoft/privacy-policy' },
    },
    Spark: {
      'Terms of Service': 'https://sparkmailapp.com/legal/terms',
      'Privacy Policy': 'https://sparkmailapp.com/legal/privacy-app',
    },
    Tchap: {
      'Terms of Service': { at: 'https://tchap.beta.gouv.fr/cgu', scripted: true },
      'Privacy Policy': { at: 'https://tchap.beta.gouv.fr/politique-de-confidentialite', scripted: true },
    },
    Telegram: {
      'Terms of Service': 'https://telegram.org/tos',
      'Privacy Policy': 'https://telegram.org/privacy',
      'Community Guidelines': 'https://telegram.org/tos/eu-dsa',
      'Developer Terms': 'https://core.telegram.org/api/terms',
      'Copyright Claims Policy': 'https://telegram.org/faq',
      'Law Enforcement Guidelines': { see: 'telegram/community-guidelines' },
      'Advertising Content Policy': 'https://ads.telegram.org/guidelines',
      'Vulnerability Disclosure Policy': 'https://core.telegram.org/bug-bounty',
      Imprint: { see: 'telegram/copyright-claims-policy' },
      'Single Sign-On Policy': { see: 'telegram/copyright-claims-policy' },
    },
    Tencent: {
      'Terms of Service': 'https://www.tencent.com/en-us/service-agreement.html',
      'Privacy Policy': 'https://www.tencent.com/en-us/privacy-policy.html',
    },
    Thunderbird: {
      'Privacy Policy': 'https://www.mozilla.org/en-US/privacy/thunderbird/',
    },
    Viber: {
      'Terms of Service': 'https://www.viber.com/en/terms/viber-terms-use/',
      'Privacy Policy': 'https://www.viber.com/en/terms/viber-privacy-policy/',
      'Trackers Policy': 'https://www.viber.com/en/terms/cookies-and-tracking/',
    },
    WeChat: {
      'Terms of Service': 'https://www.wechat.com/en/service_terms.html',
      'Privacy Policy': { at: 'https://www.wechat.com/en/privacy_policy.html', scripted: true },
      'Acceptable Use Policy': 'https://www.wechat.com/en/acceptable_use_policy.html',
      'Community Guidelines': { see: 'wechat/acceptable-use-policy' },
    },
    'WeChat Open Platform': {
      'Terms of Service': { see: 'tencent/terms-of-service' },
      'Developer Terms': 'https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl',
    },
    WhatsApp: {
      'Terms of Service': [
        'https://www.whatsapp.com/legal/terms-of-service',
        'https://www.whatsapp.com/legal/terms-of-service-eea',
        'https://www.whatsapp.com/legal/updates/terms-of-service-eea',
        'https://www.whatsapp.com/legal/updates/terms-of-service',
      ],
      'Privacy Policy': [
        'https://www.whatsapp.com/legal/privacy-policy',
        'https://www.whatsapp.com/legal/privacy-policy-eea',
        'https://www.whatsapp.com/legal/updates/privacy-policy-eea',
        'https://www.whatsapp.com/legal/updates/privacy-policy',
      ],
      'Trackers Policy': 'https://www.whatsapp.com/legal/cookies',
    },
    Wire: {
      'Terms of Service': { at: 'https://wire.com/en/legal/terms-of-use-personal/', scripted: true },
      'Privacy Policy': { at: 'https://wire.com/en/legal/terms-of-use-personal/#legal3', scripted: true },
      'Data Processor Agreement': { at: 'https://wire.com/en/legal/terms-of-use-personal/#legal4', scripted: true },
    },
  },
});
