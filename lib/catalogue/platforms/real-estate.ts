import { defineSector } from '../source';

export const realEstate = defineSector({
  id: 'real-estate',
  name: 'Real estate',
  about: 'Homes to buy and to rent',
  platforms: {
    'Apartments.com': {
      'Terms of Service': 'https://www.apartments.com/grow/about/terms-of-service',
    },
    'Realtor.com': {
      'Terms of Service': 'https://www.realtor.com/terms-of-service/',
      'Privacy Policy': 'https://www.realtor.com/privacy-policy/',
    },
    Redfin: {
      'Terms of Service': 'https://www.redfin.com/about/terms-of-use',
      'Privacy Policy': 'https://www.redfin.com/about/privacy-policy',
    },
    Trulia: {
      'Terms of Service': { see: 'zillow/terms-of-service' },
      'Privacy Policy': { see: 'zillow/privacy-policy' },
    },
    WaterHavens: {},
    Zillow: {
      'Terms of Service': [
        'https://www.zillowgroup.com/terms-of-use/',
        'https://www.zillow.com/corporate/terms-of-use/',
        'https://www.zillow.com/z/corp/terms/',
      ],
      'Privacy Policy': ['https://www.zillowgroup.com/zg-privacy-policy/', 'https://www.zillow.com/z/corp/privacy/'],
    },
  },
});
