import { defineSector } from '../source';

export const jobs = defineSector({
  id: 'jobs',
  name: 'Jobs and professional networks',
  about: 'Careers, employers, freelance work',
  platforms: {
    Fiverr: {
      'Terms of Service': [
        'https://www.fiverr.com/legal-portal/legal-terms/terms-of-service',
        'https://www.fiverr.com/terms_of_service',
      ],
      'Privacy Policy': [
        'https://www.fiverr.com/legal-portal/legal-terms/privacy-policy',
        'https://www.fiverr.com/privacy-policy',
      ],
    },
    Glassdoor: {
      'Terms of Service': {
        at: ['https://www.glassdoor.com/about/terms/', 'https://www.glassdoor.com/about/terms.htm'],
        scripted: true,
      },
      'Privacy Policy': 'https://hrtechprivacy.com/brands/glassdoor',
      'Community Guidelines': { at: 'https://help.glassdoor.com/s/article/Community-Guidelines', scripted: true },
    },
    Indeed: {
      'Terms of Service': 'https://www.indeed.com/legal',
      'Privacy Policy': 'https://hrtechprivacy.com/brands/indeed',
    },
    LinkedIn: {
      'Terms of Service': {
        pages: ['https://www.linkedin.com/legal/user-agreement', 'https://www.linkedin.com/legal/l/service-terms'],
      },
      'Privacy Policy': {
        pages: ['https://www.linkedin.com/legal/privacy-policy', 'https://www.linkedin.com/legal/privacy/eu'],
      },
      'Trackers Policy': 'https://www.linkedin.com/legal/cookie-policy',
      'Community Guidelines': {
        pages: [
          'https://www.linkedin.com/legal/professional-community-policies',
          'https://www.linkedin.com/help/linkedin/answer/a1342756',
          'https://www.linkedin.com/help/linkedin/answer/137374',
          'https://www.linkedin.com/help/linkedin/answer/137376',
          'https://www.linkedin.com/help/linkedin/answer/137373',
          'https://www.linkedin.com/help/linkedin/answer/137375',
          'https://www.linkedin.com/help/linkedin/answer/137371',
          'https://www.linkedin.com/help/linkedin/answer/137377',
          'https://www.linkedin.com/help/linkedin/answer/137378',
          'https://www.linkedin.com/help/linkedin/answer/137370',
          'https://www.linkedin.com/help/linkedin/answer/137372',
        ],
      },
      'Developer Terms': 'https://legal.linkedin.com/api-terms-of-use',
      'Advertising Content Policy': 'https://www.linkedin.com/legal/ads-policy',
      'Brand Guidelines': 'https://brand.linkedin.com/policies',
    },
    Upwork: {
      'Terms of Service': 'https://www.upwork.com/legal#terms-of-use',
    },
    Xing: {
      'Terms of Service': 'https://www.xing.com/terms/xing',
      'Privacy Policy': 'https://privacy.xing.com/en/privacy-policy/printable-version',
    },
    ZipRecruiter: {
      'Terms of Service': 'https://www.ziprecruiter.com/terms',
      'Privacy Policy': 'https://www.ziprecruiter.com/privacy',
    },
  },
});
