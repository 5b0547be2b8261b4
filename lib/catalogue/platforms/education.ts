import { defineSector } from '../source';

export const education = defineSector({
  id: 'education',
  name: 'Education and reference',
  about: 'Courses, schools, encyclopedias, books and facts',
  platforms: {
    'Academia.edu': {
      'Terms of Service': 'https://www.academia.edu/terms',
      'Privacy Policy': 'https://www.academia.edu/privacy',
    },
    Chegg: {
      'Terms of Service': 'https://www.chegg.com/termsofuse',
      'Privacy Policy': 'https://www.chegg.com/privacypolicy',
    },
    Coursera: {
      'Terms of Service': 'https://www.coursera.org/about/terms',
      'Privacy Policy': 'https://www.coursera.org/about/privacy',
    },
    Duolingo: {
      'Terms of Service': 'https://www.duolingo.com/terms',
      'Privacy Policy': 'https://www.duolingo.com/privacy',
    },
    edX: {
      'Terms of Service': 'https://www.edx.org/edx-terms-service',
      'Privacy Policy': 'https://www.edx.org/edx-privacy-policy',
    },
    Goodreads: {
      'Terms of Service': 'https://www.goodreads.com/about/terms',
      'Privacy Policy': 'https://www.goodreads.com/about/privacy',
    },
    'Google Classroom': {
      'Acceptable Use Policy': 'https://support.google.com/edu/classroom/answer/7165963',
    },
    'Google Earth': {
      'Terms of Service': { see: 'google-maps/terms-of-service' },
      'Acceptable Use Policy': 'https://support.google.com/earth/answer/9477965',
    },
    'Khan Academy': {
      'Terms of Service': 'https://www.khanacademy.org/about/tos',
      'Privacy Policy': 'https://www.khanacademy.org/about/privacy-policy',
    },
    LibraryThing: {
      'Terms of Service': { see: 'librarything/privacy-policy' },
      'Privacy Policy': 'https://www.librarything.com/privacy',
      'Community Guidelines': { see: 'librarything/privacy-policy' },
    },
    Lingualeo: {
      'Terms of Service': 'https://corp.lingualeo.com/terms-of-use-en/',
      'Privacy Policy': 'https://lingualeo.com/en/blog/privacy-policy-en/',
    },
    "O'Reilly": {
      'Terms of Service': 'https://www.oreilly.com/terms/',
      'Privacy Policy': 'https://www.oreilly.com/privacy.html',
    },
    Proctorio: {
      'Terms of Service': { at: 'https://proctorio.com/policies#all&all&tos&section-termsofservice', scripted: true },
      'Privacy Policy': 'https://proctorio.com/privacy',
    },
    'Project Gutenberg': {
      'Privacy Policy': 'https://www.gutenberg.org/policy/privacy_policy.html',
    },
    Quizlet: {
      'Terms of Service': 'https://quizlet.com/tos',
      'Privacy Policy': 'https://quizlet.com/privacy',
    },
    'timeanddate.com': {
      'Terms of Service': 'https://www.timeanddate.com/information/terms-conditions.html',
      'Privacy Policy': 'https://www.timeanddate.com/information/privacy.html',
    },
    'ucla.edu': {
      'Privacy Policy': ['https://www.ucla.edu/terms-of-use', 'https://alb.www.ucla.edu/terms-of-use'],
    },
    Udemy: {
      'Terms of Service': 'https://www.udemy.com/terms/',
      'Privacy Policy': 'https://www.udemy.com/terms/privacy/',
    },
    'ulster.ac.uk': {
      'Trackers Policy': 'https://www.ulster.ac.uk/cookies',
    },
    'UrbanDictionary.com': {
      'Terms of Service': 'https://about.urbandictionary.com/tos',
      'Privacy Policy': 'https://about.urbandictionary.com/privacy',
    },
    VocabularySpellingCity: {
      'Terms of Service': 'https://www.spellingcity.com/terms-of-service.html',
      'Privacy Policy': 'https://www.spellingcity.com/privacy-policy.html',
    },
    'Wikimedia Foundation': {
      'Terms of Service': [
        'https://foundation.wikimedia.org/wiki/Policy:Terms_of_Use',
        'https://foundation.wikimedia.org/wiki/Terms_of_Use',
      ],
      'Privacy Policy': [
        'https://foundation.wikimedia.org/wiki/Policy:Privacy_policy',
        'https://foundation.wikimedia.org/wiki/Privacy_policy',
      ],
    },
    Wikipedia: {
      'Terms of Service': { see: 'wikimedia-foundation/terms-of-service' },
      'Privacy Policy': { see: 'wikimedia-foundation/privacy-policy' },
    },
    Wolfram: {
      'Privacy Policy': 'https://www.wolfram.com/legal/privacy/wolfram/',
    },
    WolframAlpha: {
      'Terms of Service': 'https://www.wolframalpha.com/termsofuse/',
      'Privacy Policy': { see: 'wolfram/privacy-policy' },
    },
  },
});
