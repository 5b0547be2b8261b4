import { defineSector } from '../source';

export const streaming = defineSector({
  id: 'streaming',
  name: 'Streaming and video',
  about: 'Films, series and video, uploaded or licensed',
  platforms: {
    Crunchyroll: {
      'Terms of Service': { at: 'https://www.crunchyroll.com/tos/', scripted: true },
      'Privacy Policy': 'https://intl.sonypictures.com/en/privacy-policy',
    },
    Dailymotion: {
      'Terms of Service': 'https://www.dailymotion.com/legal/terms',
      'Privacy Policy': 'https://www.dailymotion.com/legal/privacy',
    },
    'Disney+': {
      'Terms of Service': {
        at: [
          'https://www.disneyplus.com/legal/subscriber-agreement',
          'https://www.disneyplus.com/en-gb/legal/subscriber-agreement',
        ],
        scripted: true,
      },
      'Privacy Policy': {
        at: ['https://www.disneyplus.com/legal/privacy-policy', 'https://www.disneyplus.com/en-gb/legal/privacy-policy'],
        scripted: true,
      },
    },
    Hulu: {
      'Terms of Service': ['https://www.hulu.com/terms', 'https://www.hulu.com/subscriber_agreement'],
      'Privacy Policy': 'https://www.hulu.com/privacy',
    },
    IMDb: {
      'Terms of Service': 'https://www.imdb.com/conditions',
      'Privacy Policy': 'https://www.imdb.com/privacy',
    },
    Kick: {
      'Terms of Service': 'https://kick.com/terms-of-service',
      'Privacy Policy': 'https://kick.com/privacy-policy',
      'Community Guidelines': { at: 'https://kick.com/community-guidelines', scripted: true },
      'Copyright Claims Policy': 'https://kick.com/dmca-policy',
      'Premium Partner Conditions': 'https://kick.com/partner-terms-and-conditions',
    },
    KimCartoon: {
      'Privacy Policy': 'https://kimcartoon.li/Message/PrivacyPolicy',
    },
    Max: {
      'Terms of Service': [
        'https://www.hbomax.com/terms-of-use/en-us',
        'https://www.max.com/terms-of-use/en-us',
        'https://www.hbomax.com/terms-of-use',
      ],
      'Privacy Policy': ['https://www.hbomax.com/privacy/en-us', 'https://www.max.com/privacy/en-us'],
    },
    Netflix: {
      'Terms of Service': 'https://help.netflix.com/legal/termsofuse',
      'Privacy Policy': 'https://help.netflix.com/en/legal/privacy',
    },
    'Paramount+': {
      'Terms of Service': 'https://www.viacomcbs.legal/us/en/cbsi/terms-of-use',
      'Privacy Policy': [
        'https://privacy.paramount.com/en/policy',
        'https://privacy.paramount.com/policy',
        'https://www.viacomcbsprivacy.com/en/policy',
      ],
    },
    Peacock: {
      'Terms of Service': 'https://www.peacocktv.com/terms',
      'Privacy Policy': 'https://www.nbcuniversal.com/privacy',
    },
    Roku: {
      'Privacy Policy': 'https://docs.roku.com/published/userprivacypolicy/en/us',
    },
    Rumble: {
      'Terms of Service': 'https://rumble.com/s/terms',
      'Privacy Policy': 'https://rumble.com/s/privacy',
    },
    SponsorBlock: {
      'Privacy Policy': 'https://gist.github.com/ajayyy/aa9f8ded2b573d4f73a3ffa0ef74f796',
    },
    Streamable: {
      'Terms of Service': 'https://terms.streamable.com/',
      'Privacy Policy': 'https://privacy.streamable.com/',
    },
    Twitch: {
      'Terms of Service': {
        at: ['https://legal.twitch.com/en/legal/terms-of-service/', 'https://www.twitch.tv/p/en/legal/terms-of-service/'],
        scripted: true,
      },
      'Privacy Policy': {
        at: ['https://legal.twitch.com/en/legal/privacy-notice/', 'https://www.twitch.tv/p/en/legal/privacy-notice/'],
        scripted: true,
      },
      'Trackers Policy': { at: 'https://www.twitch.tv/p/en/legal/cookie-notice/', scripted: true },
      'Community Guidelines': {
        pages: [
          { at: 'https://safety.twitch.tv/s/article/Community-Guidelines', scripted: true },
          { at: 'https://help.twitch.tv/s/article/about-account-suspensions-dmca-suspensions-and-chat-bans', scripted: true },
          { at: 'https://safety.twitch.tv/s/article/Prohibited-Games', scripted: true },
          { at: 'https://safety.twitch.tv/s/article/Content-Classification-Guidelines', scripted: true },
          { at: 'https://safety.twitch.tv/s/article/Emote-Policy', scripted: true },
          { at: 'https://safety.twitch.tv/s/article/Tags-Guidelines', scripted: true },
          { at: 'https://safety.twitch.tv/s/article/Usernames', scripted: true },
        ],
      },
      'Content Monetisation Policy': { at: 'https://legal.twitch.com/en/legal/monetized-streamer-agreement', scripted: true },
    },
    Viaplay: {
      'Privacy Policy': 'https://viaplay.com/gb-en/privacy',
    },
    'vidguard.to': {
      'Terms of Service': 'https://vidguard.to/terms',
      'Copyright Claims Policy': 'https://vidguard.to/copyright',
    },
    Vimeo: {
      'Terms of Service': { at: 'https://vimeo.com/terms', scripted: true },
      'Privacy Policy': { at: 'https://vimeo.com/privacy', scripted: true },
    },
    'Watch.Hockey': {
      'Terms of Service': 'https://fih-vpc-images-fih-nagra.s3.amazonaws.com/Terms_of_use.htm',
      'Privacy Policy': 'https://fih-vpc-images-fih-nagra.s3.amazonaws.com/Privacy_Notice.htm',
    },
    YouTube: {
      'Terms of Service': ['https://www.youtube.com/t/terms', 'https://www.youtube.com/static?template=terms'],
      'Privacy Policy': { see: 'google/privacy-policy' },
      'Community Guidelines': {
        pages: [
          'https://www.youtube.com/intl/ALL_en/howyoutubeworks/policies/community-guidelines/',
          'https://support.google.com/youtube/answer/3399767',
          'https://support.google.com/youtube/answer/2801947',
          'https://support.google.com/youtube/answer/9054257',
          'https://support.google.com/youtube/answer/2801973',
          'https://support.google.com/youtube/answer/9713446',
          'https://support.google.com/youtube/answer/2801981',
          'https://support.google.com/youtube/answer/2801999',
          'https://support.google.com/youtube/answer/9229980',
          'https://support.google.com/youtube/answer/2802002',
          'https://support.google.com/youtube/answer/2802245',
          'https://support.google.com/youtube/answer/10072685',
          'https://support.google.com/youtube/answer/2802268',
          'https://support.google.com/youtube/answer/2801964',
          'https://support.google.com/youtube/answer/2801939',
          'https://support.google.com/youtube/answer/9229472',
          'https://support.google.com/youtube/answer/2802008',
          'https://support.google.com/youtube/answer/7667605',
          'https://support.google.com/youtube/answer/9229611',
          'https://support.google.com/youtube/answer/10834785',
          'https://support.google.com/youtube/answer/10835034',
          'https://support.google.com/youtube/answer/9891785',
          'https://support.google.com/youtube/answer/11161123',
        ],
      },
      'Developer Terms': 'https://developers.google.com/youtube/terms/developer-policies',
      'Copyright Claims Policy': 'https://www.youtube.com/intl/en_be/howyoutubeworks/policies/copyright/',
      'Content Monetisation Policy': {
        pages: ['https://support.google.com/youtube/answer/1311392', 'https://support.google.com/youtube/answer/6162278'],
      },
    },
    'Youtube Kids': {
      'Terms of Service': 'https://kids.youtube.com/t/terms',
      'Privacy Policy': 'https://kids.youtube.com/t/privacynotice',
    },
  },
});
