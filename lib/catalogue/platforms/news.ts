import { defineSector } from '../source';

export const news = defineSector({
  id: 'news',
  name: 'News and media',
  about: 'Newspapers, broadcasters, magazines',
  platforms: {
    BBC: {
      'Terms of Service': 'https://www.bbc.co.uk/usingthebbc/terms-of-use/',
      'Privacy Policy': 'https://www.bbc.co.uk/usingthebbc/privacy-policy/',
    },
    Bloomberg: {
      'Terms of Service': 'https://www.bloomberg.com/notices/tos/',
      'Privacy Policy': 'https://www.bloomberg.com/notices/privacy/',
    },
    'CNN International': {
      'Terms of Service': 'https://edition.cnn.com/terms0',
      'Privacy Policy': { at: 'https://www.warnermediaprivacy.com/policycenter/b2c/en-row/', scripted: true },
    },
    CommentCaMarche: {
      'Terms of Service': 'https://ccm.net/contents/953-general-terms-and-conditions-of-use',
      'Privacy Policy': 'https://ccm.net/contents/957-processing-of-personal-data-ccm',
    },
    'Condé Nast': {
      'Terms of Service': 'https://www.condenast.com/user-agreement',
      'Privacy Policy': 'https://www.condenast.com/privacy-policy',
    },
    'Daily Mail': {
      'Terms of Service': 'https://www.dailymail.co.uk/home/article-1388146/Terms.html',
      'Privacy Policy': {
        at: 'https://www.dailymail.co.uk/home/article-7759273/Privacy-Cookies-Policy-Policy.html',
        scripted: true,
      },
    },
    'Financial Times': {
      'Terms of Service': 'https://help.ft.com/legal-privacy/terms-and-conditions/',
      'Privacy Policy': 'https://help.ft.com/legal-privacy/privacy-policy/',
      'Copyright Claims Policy': 'https://help.ft.com/legal-privacy/copyright-policy/',
    },
    Forbes: {
      'Privacy Policy': { at: 'https://www.forbes.com/privacy/english/', scripted: true },
    },
    'Fox News': {
      'Terms of Service': { at: 'https://www.foxnews.com/terms-of-use', scripted: true },
      'Privacy Policy': { at: 'https://www.foxnews.com/privacy-policy', scripted: true },
      'Closed Captioning Policy': { at: 'https://www.foxnews.com/closed-captioning', scripted: true },
    },
    'Hearst.com': {
      'Terms of Service': 'https://www.hearst.com/-/hearst-com-terms-of-use',
      'Privacy Policy': 'https://www.hearst.com/-/hearst-com-privacy-notice',
    },
    MSN: {
      'Terms of Service': { see: 'microsoft/terms-of-service' },
      'Privacy Policy': { see: 'microsoft/privacy-policy' },
    },
    'National Geographic': {
      'Terms of Service': ['https://disneytermsofuse.com/english-united-kingdom/', 'https://disneytermsofuse.com/english/'],
      'Privacy Policy': 'https://privacy.thewaltdisneycompany.com/en/current-privacy-policy/',
    },
    Reuters: {
      'Terms of Service': 'https://www.reuters.com/info-pages/terms-of-use/',
      'Privacy Policy': { see: 'thomsonreuters-com/privacy-policy' },
    },
    'The Guardian': {
      'Terms of Service': 'https://www.theguardian.com/help/terms-of-service',
      'Privacy Policy': 'https://www.theguardian.com/help/privacy-policy',
    },
    'The New York Times': {
      'Terms of Service': { at: 'https://help.nytimes.com/hc/en-us/articles/115014893428-Terms-of-service', scripted: true },
      'Privacy Policy': { at: 'https://www.nytimes.com/privacy/privacy-policy', scripted: true },
    },
    'The Register': {
      'Terms of Service': 'https://www.theregister.com/Profile/terms_and_conditions_of_use/',
      'Privacy Policy': 'https://www.theregister.com/Profile/privacy/',
    },
    'The Washington Post': {
      'Terms of Service': 'https://www.washingtonpost.com/terms-of-service/',
      'Privacy Policy': 'https://www.washingtonpost.com/privacy-policy/',
    },
    TIME: {
      'Privacy Policy': 'https://www.meredith.com/privacy',
    },
    'Vox Media': {
      'Terms of Service': 'https://www.voxmedia.com/legal/terms-of-use',
      'Privacy Policy': 'https://www.voxmedia.com/legal/privacy-notice',
    },
    WebProNews: {
      'Terms of Service': 'https://www.webpronews.com/terms-of-service/',
      'Privacy Policy': 'https://www.webpronews.com/privacy-policy/',
    },
    'Womans Day': {
      'Terms of Service': 'https://www.hearst.com/-/us-magazines-terms-of-use',
      'Privacy Policy': 'https://www.hearst.com/-/us-magazines-privacy-notice',
    },
  },
});
