import { defineSector } from '../source';

export const adult = defineSector({
  id: 'adult',
  name: 'Adult',
  about: 'Sexual content',
  platforms: {
    Chaturbate: {
      'Terms of Service': 'https://chaturbate.com/terms/',
      'Privacy Policy': 'https://chaturbate.com/privacy/',
    },
    Fansly: {
      'Terms of Service': 'https://fansly.com/tos',
      'Privacy Policy': 'https://fansly.com/privacy',
    },
    OnlyFans: {
      'Terms of Service': 'https://onlyfans.com/terms',
      'Acceptable Use Policy': { see: 'onlyfans/terms-of-service' },
      'Commercial Terms': { see: 'onlyfans/terms-of-service' },
    },
    Pornhub: {
      'Terms of Service': 'https://www.pornhub.com/information/terms',
      'Privacy Policy': 'https://www.pornhub.com/information/privacy',
    },
  },
});
