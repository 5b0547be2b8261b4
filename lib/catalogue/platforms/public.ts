import { defineSector } from '../source';

export const publicSector = defineSector({
  id: 'public',
  name: 'Government and non-profit',
  about: 'Public bodies, charities, foundations',
  platforms: {
    Chayn: {
      'Privacy Policy': 'https://www.chayn.co/policies/privacy-policy',
    },
    'Google for Nonprofits': {
      'Terms of Service': 'https://support.google.com/nonprofits/answer/9004493',
    },
    Mozilla: {
      'Privacy Policy': 'https://www.mozilla.org/en-US/privacy/websites/',
      'Community Guidelines': 'https://www.mozilla.org/en-GB/about/governance/policies/participation/',
    },
    NOYB: {
      'Privacy Policy': 'https://noyb.eu/en/legal',
    },
    PrivacySpy: {
      'Privacy Policy': 'https://privacyspy.org/terms-and-privacy/',
      'User Consent Policy': 'https://privacyspy.org/conduct/',
    },
    'USA.gov': {
      'Privacy Policy': 'https://www.usa.gov/privacy-security',
    },
    'WordPress Foundation': {
      'Brand Guidelines': 'https://wordpressfoundation.org/trademark-policy/',
    },
    'WordPress.org': {
      'Privacy Policy': 'https://wordpress.org/about/privacy/',
      'Accessibility Statement': 'https://wordpress.org/about/accessibility/',
    },
  },
});
