import { defineSector } from '../source';

export const developer = defineSector({
  id: 'developer',
  name: 'Developer tools',
  about: 'Code hosting, programming interfaces, software components',
  platforms: {
    'Alpha Vantage': {
      'Terms of Service': 'https://www.alphavantage.co/terms_of_service/',
      'Privacy Policy': 'https://www.alphavantage.co/privacy/',
    },
    'Better Stack': {
      'Terms of Service': 'https://betterstack.com/terms',
      'Privacy Policy': 'https://betterstack.com/privacy',
    },
    Docker: {
      'Terms of Service': 'https://www.docker.com/legal/docker-terms-service/',
      'Privacy Policy': 'https://www.docker.com/legal/docker-privacy-policy/',
    },
    GitHub: {
      'Terms of Service': [
        'https://docs.github.com/en/site-policy/github-terms/github-terms-of-service',
        'https://docs.github.com/en/free-pro-team@latest/github/site-policy/github-terms-of-service',
        'https://docs.github.com/en/github/site-policy/github-terms-of-service',
      ],
      'Privacy Policy': [
        'https://docs.github.com/en/site-policy/privacy-policies/github-privacy-statement',
        'https://docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement',
        'https://docs.github.com/en/free-pro-team@latest/github/site-policy/github-privacy-statement',
        'https://docs.github.com/en/github/site-policy/github-privacy-statement',
      ],
      'Acceptable Use Policy': 'https://docs.github.com/en/site-policy/acceptable-use-policies/github-acceptable-use-policies',
      'Copyright Claims Policy': [
        'https://docs.github.com/en/site-policy/content-removal-policies/dmca-takedown-policy',
        'https://docs.github.com/en/free-pro-team@latest/github/site-policy/dmca-takedown-policy',
      ],
    },
    GitLab: {
      'Terms of Service': 'https://about.gitlab.com/handbook/legal/policies/website-terms-of-use/',
      'Privacy Policy': 'https://about.gitlab.com/privacy/',
      'Vulnerability Disclosure Policy': 'https://about.gitlab.com/security/disclosure/',
    },
    'Google APIs': {
      'Terms of Service': 'https://developers.google.com/terms',
      'Developer Terms': 'https://developers.google.com/terms/api-services-user-data-policy',
    },
    IPinfo: {
      'Terms of Service': 'https://ipinfo.io/terms-of-service',
      'Privacy Policy': 'https://ipinfo.io/privacy-policy',
    },
    JetBrains: {
      'Terms of Service': 'https://www.jetbrains.com/legal/docs/company/useterms/',
      'Privacy Policy': 'https://www.jetbrains.com/legal/docs/privacy/privacy/',
    },
    'MDN Plus': {
      'Privacy Policy': 'https://www.mozilla.org/en-US/privacy/mdn-plus/',
    },
    npm: {
      'Terms of Service': 'https://docs.npmjs.com/policies/terms',
      'Privacy Policy': 'https://docs.npmjs.com/policies/privacy',
    },
    'Polyfill.io': {},
    Postman: {
      'Terms of Service': { at: 'https://www.postman.com/legal/terms/', scripted: true },
      'Privacy Policy': { at: 'https://privacy.postman.com/policies/', scripted: true },
    },
    sourcehut: {
      'Terms of Service': 'https://man.sr.ht/terms.md',
      'Privacy Policy': 'https://man.sr.ht/privacy.md',
    },
    'Stack Overflow': {
      'Terms of Service': 'https://stackoverflow.com/legal/terms-of-service',
      'Privacy Policy': 'https://stackoverflow.com/legal/privacy-policy',
      'Trackers Policy': 'https://stackoverflow.com/legal/cookie-policy',
      'Acceptable Use Policy': 'https://stackoverflow.com/legal/acceptable-use-policy',
      'Developer Terms': 'https://stackoverflow.com/legal/api-terms-of-use',
      'Brand Guidelines': 'https://stackoverflow.com/legal/trademark-guidance',
    },
    'ubuntu.com': {
      'Terms of Service': 'https://ubuntu.com/legal/terms',
      'Privacy Policy': 'https://ubuntu.com/legal/data-privacy',
    },
    W3Schools: {
      'Terms of Service': 'https://www.w3schools.com/about/about_copyright.asp',
      'Privacy Policy': 'https://www.w3schools.com/about/about_privacy.asp',
    },
  },
});
