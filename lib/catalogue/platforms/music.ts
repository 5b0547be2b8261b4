import { defineSector } from '../source';

export const music = defineSector({
  id: 'music',
  name: 'Music and audio',
  about: 'Songs, podcasts and the tools to publish them',
  platforms: {
    'Amazon Music': {
      'Terms of Service': 'https://www.amazon.com/gp/help/customer/display.html?nodeId=201380010',
    },
    Audible: {
      'Terms of Service': 'https://www.audible.com/legal/conditions-of-use',
      'Privacy Policy': 'https://www.audible.com/legal/privacy-notice',
    },
    Bandcamp: {
      'Terms of Service': 'https://bandcamp.com/terms_of_use',
      'Privacy Policy': 'https://bandcamp.com/privacy',
      'Acceptable Use Policy':
        'https://get.bandcamp.help/hc/en-us/articles/23005947027991-Bandcamp-s-Acceptable-Use-and-Moderation-policy',
      'Copyright Claims Policy': 'https://bandcamp.com/copyright',
    },
    Deezer: {
      'Terms of Service': 'https://www.deezer.com/legal/cgu',
      'Privacy Policy': 'https://www.deezer.com/legal/personal-datas',
    },
    DistroKid: {
      'Terms of Service': 'https://distrokid.com/terms/',
    },
    'Last.fm': {
      'Terms of Service': 'https://www.last.fm/legal/terms',
      'Privacy Policy': { see: 'paramount-plus/privacy-policy' },
    },
    Pandora: {
      'Terms of Service': 'https://www.pandora.com/legal',
      'Privacy Policy': 'https://www.pandora.com/privacy',
    },
    Qobuz: {
      'Terms of Service': 'https://www.qobuz.com/us-en/legal/terms',
      'Privacy Policy': 'https://www.qobuz.com/us-en/discover/legals/privacy',
      'Trackers Policy': 'https://www.qobuz.com/us-en/page/charte_cookies',
      'Copyright Claims Policy': 'https://www.qobuz.com/us-en/copyright-policy',
      Imprint: 'https://www.qobuz.com/us-en/legal/mentions',
    },
    SoundCloud: {
      'Terms of Service': { at: 'https://soundcloud.com/terms-of-use', scripted: true },
    },
    Spotify: {
      'Terms of Service': 'https://www.spotify.com/us/legal/end-user-agreement/',
      'Privacy Policy': 'https://www.spotify.com/us/legal/privacy-policy/',
      'Trackers Policy': 'https://www.spotify.com/us/legal/cookies-policy/',
      'Acceptable Use Policy': 'https://www.spotify.com/us/legal/user-guidelines/',
      'Community Guidelines': {
        pages: [
          'https://www.spotify.com/de-en/safetyandprivacy/platform-rules',
          'https://www.spotify.com/de-en/safetyandprivacy/content-actions',
          'https://www.spotify.com/de-en/safetyandprivacy/reporting-content',
          'https://www.spotify.com/de-en/safetyandprivacy/parental-guide',
          'https://www.spotify.com/de-en/safetyandprivacy/age-assurance',
          'https://www.spotify.com/de-en/safetyandprivacy/elections-integrity',
          'https://www.spotify.com/de-en/safetyandprivacy/dangerous-deceptive-content',
          'https://www.spotify.com/de-en/safetyandprivacy/violent-extremism',
          'https://www.spotify.com/de-en/safetyandprivacy/understanding-recommendations',
          'https://www.spotify.com/de-en/safetyandprivacy/dsa-points-of-contact',
          'https://www.spotify.com/de-en/safetyandprivacy/personal-data-collected',
          'https://www.spotify.com/de-en/safetyandprivacy/protecting-personal-data',
          'https://www.spotify.com/de-en/safetyandprivacy/privacy-controls',
          'https://www.spotify.com/de-en/safetyandprivacy/transparency',
        ],
      },
      'Advertising Content Policy': { at: 'https://adshelp.spotify.com/s/article/advertising-policies-UK', scripted: true },
      'Content Monetisation Policy': {
        pages: [
          'https://support.spotify.com/us/creators/article/spotify-partner-program-monetization-policies/',
          'https://support.spotify.com/us/creators/article/spotify-partner-program-terms/',
        ],
      },
    },
    Tidal: {
      'Terms of Service': 'https://tidal.com/terms',
      'Privacy Policy': 'https://tidal.com/privacy',
    },
  },
});
