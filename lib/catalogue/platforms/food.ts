import { defineSector } from '../source';

export const food = defineSector({
  id: 'food',
  name: 'Food and delivery',
  about: 'Restaurants, groceries and meals brought home',
  platforms: {
    Allrecipes: {
      'Terms of Service': ['https://www.dotdashmeredith.com/brands-termsofservice', 'https://www.meredith.com/legal/terms'],
      'Privacy Policy': ['https://www.dotdashmeredith.com/brands-privacy', 'https://www.meredith.com/nmg/privacy'],
    },
    Deliveroo: {
      hosts: ['deliveroo.co.uk', 'deliveroo.ie', 'deliveroo.fr', 'deliveroo.it'],
      'Terms of Service': 'https://deliveroo.co.uk/legal',
      'Privacy Policy': 'https://deliveroo.co.uk/privacy',
      'Trackers Policy': 'https://deliveroo.co.uk/cookies',
    },
    DoorDash: {
      'Terms of Service': {
        at: [
          'https://help.doordash.com/legal/document?type=cx-terms-and-conditions',
          'https://help.doordash.com/consumers/s/terms-and-conditions-us',
          'https://www.doordash.com/terms/',
        ],
        scripted: true,
      },
      'Privacy Policy': {
        at: [
          'https://help.doordash.com/legal/document?type=cx-privacy-policy',
          'https://help.doordash.com/consumers/s/privacy-policy-us',
          'https://www.doordash.com/privacy/',
        ],
        scripted: true,
      },
    },
    Grubhub: {
      'Terms of Service': 'https://www.grubhub.com/legal/terms-of-use',
      'Privacy Policy': 'https://www.grubhub.com/legal/privacy-policy',
    },
    Instacart: {
      'Terms of Service': 'https://www.instacart.com/terms',
      'Privacy Policy': 'https://www.instacart.com/privacy',
    },
    "McDonald's": {
      'Terms of Service': 'https://www.mcdonalds.com/us/en-us/terms-and-conditions.html',
      'Privacy Policy': 'https://www.mcdonalds.com/us/en-us/privacy.html',
    },
    Starbucks: {
      'Terms of Service': 'https://www.starbucks.com/terms/starbucks-terms-of-use',
      'Privacy Policy': 'https://www.starbucks.com/terms/privacy-policy/',
    },
    'Uber Eats': {
      'Terms of Service': { see: 'uber/terms-of-service' },
      'Privacy Policy': { see: 'uber/privacy-policy' },
    },
  },
});
