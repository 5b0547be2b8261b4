import { defineSector } from '../source';

export const games = defineSector({
  id: 'games',
  name: 'Games',
  about: 'Games, game shops and game platforms',
  platforms: {
    'Apple Game Center': {
      'Terms of Service': 'https://www.apple.com/legal/internet-services/itunes/gamecenter/uk/terms.html',
    },
    Blizzard: {
      'Privacy Policy': 'https://www.blizzard.com/en-us/privacy',
    },
    'Blizzard Entertainment': {
      'Terms of Service':
        'https://www.blizzard.com/en-gb/legal/511dbf9e-2b2d-4047-8243-4c5c65e0ebf1/terms-of-use-for-blizzards-websites',
      'Privacy Policy':
        'https://www.blizzard.com/en-gb/legal/8c41e7e6-0b61-42c4-a674-c91d8e8d68d3/blizzard-entertainment-privacy-policy',
    },
    Coolmath4Kids: {
      'Privacy Policy': 'https://www.coolmath4kids.com/privacy-policy',
      'Copyright Claims Policy': 'https://www.coolmath4kids.com/fairuse',
    },
    EA: {
      'Terms of Service': [
        'https://www.ea.com/legal/user-agreement',
        'https://www.ea.com/en-gb/legal/user-agreement',
        'https://tos.ea.com/legalapp/WEBTERMS/US/en/PC/',
      ],
      'Privacy Policy': [
        'https://www.ea.com/legal/privacy-and-cookie-policy',
        'https://www.ea.com/en-gb/legal/privacy-and-cookie-policy',
        'https://www.ea.com/legal/privacy-policy',
        'https://tos.ea.com/legalapp/WEBPRIVACY/US/en/PC/',
      ],
    },
    'Epic Games': {
      'Terms of Service': {
        at: [
          'https://www.epicgames.com/site/en-US/tos',
          'https://www.epicgames.com/tos',
          'https://legal.epicgames.com/en-US/epicgames/tos',
        ],
        scripted: true,
      },
      'Privacy Policy': {
        at: ['https://www.epicgames.com/site/en-US/privacypolicy', 'https://www.epicgames.com/privacypolicy'],
        scripted: true,
      },
      'Community Guidelines': { at: 'https://www.epicgames.com/site/en-US/community-rules', scripted: true },
    },
    'Honkai- Star Rail': {
      'Terms of Service': { at: 'https://hsr.hoyoverse.com/en-us/company/terms', scripted: true },
      'Privacy Policy': { at: 'https://hsr.hoyoverse.com/en-us/company/privacy', scripted: true },
    },
    'IGN Entertainment': {
      'Terms of Service': 'https://www.ziffdavis.com/terms-of-use',
      'Privacy Policy': 'https://www.ziffdavis.com/privacy-policy',
    },
    IndieGala: {
      'Terms of Service': { at: 'https://www.indiegala.com/terms-of-service', scripted: true },
      'Privacy Policy': { at: 'https://www.indiegala.com/privacy-policy', scripted: true },
    },
    Nintendo: {
      'Terms of Service': 'https://www.nintendo.com/us/terms-of-use/',
      'Privacy Policy': 'https://www.nintendo.com/us/privacy-policy/',
    },
    Palia: {
      'Terms of Service': 'https://palia.com/terms',
      'Privacy Policy': 'https://palia.com/privacy',
    },
    'Paradox Interactive': {
      'Terms of Service': 'https://legal.paradoxplaza.com/eula',
      'Privacy Policy': 'https://legal.paradoxplaza.com/privacy',
    },
    'PlayStation Network': {
      'Terms of Service': 'https://www.playstation.com/en-us/legal/psn-terms-of-service/',
      'Privacy Policy': 'https://www.playstation.com/en-us/legal/privacy-policy/',
    },
    'Riot Games': {
      'Terms of Service': 'https://www.riotgames.com/en/terms-of-service',
      'Privacy Policy': 'https://www.riotgames.com/en/privacy-notice',
    },
    Roblox: {
      'Terms of Service': { at: 'https://en.help.roblox.com/hc/en-us/articles/115004647846-Roblox-Terms-of-Use', scripted: true },
      'Privacy Policy': {
        at: 'https://en.help.roblox.com/hc/en-us/articles/115004630823-Roblox-Privacy-and-Cookie-Policy-',
        scripted: true,
      },
      'Community Guidelines': {
        at: 'https://en.help.roblox.com/hc/en-us/articles/203313410-Roblox-Community-Rules',
        scripted: true,
      },
    },
    'Shockwave.com': {
      'Terms of Service': 'http://www.shockwave.com/about/terms.jsp',
      'Privacy Policy': 'http://www.shockwave.com/about/privacyPolicy.jsp',
    },
    Stadia: {},
    Steam: {
      'Terms of Service': 'https://store.steampowered.com/subscriber_agreement/',
      'Privacy Policy': 'https://store.steampowered.com/privacy_agreement/',
      'Acceptable Use Policy': 'https://store.steampowered.com/online_conduct/',
      'General Conditions of Sale': {
        pages: [
          'https://store.steampowered.com/steam_refunds/',
          'https://store.steampowered.com/hardware_order_terms',
          'https://help.steampowered.com/en/faqs/view/369C-3E9F-76FD-DEDA',
        ],
      },
    },
    Ubisoft: {
      'Terms of Service': ['https://legal.ubi.com/termsofuse/en-US', 'https://legal.ubi.com/termsofuse'],
      'Privacy Policy': ['https://legal.ubi.com/privacypolicy/en-US', 'https://legal.ubi.com/privacypolicy'],
    },
    Wargaming: {
      'Terms of Service': 'https://legal.eu.wargaming.net/en/eula/',
      'Privacy Policy': 'https://legal.eu.wargaming.net/en/privacy-policy/',
    },
    WinEveryGame: {
      'Privacy Policy': 'http://www.wineverygame.com/privacy.php',
    },
    Wordfeud: {
      'Terms of Service': 'http://wordfeud.com/tos/',
      'Privacy Policy': 'http://wordfeud.com/privacy/',
    },
    Xbox: {
      'Terms of Service': { see: 'microsoft/terms-of-service' },
      'Privacy Policy': { see: 'microsoft/privacy-policy' },
      'Community Guidelines': 'https://www.xbox.com/en-US/legal/community-standards',
    },
  },
});
