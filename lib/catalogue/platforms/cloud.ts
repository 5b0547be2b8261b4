import { defineSector } from '../source';

export const cloud = defineSector({
  id: 'cloud',
  name: 'Cloud, hosting and storage',
  about: 'Servers, sites, networks and files kept for others',
  platforms: {
    'Amazon Photos': {
      'Terms of Service': 'https://www.amazon.com/gp/help/customer/display.html?nodeId=201376540',
    },
    'Amazon Web Services': {
      'Terms of Service': {
        pages: ['https://aws.amazon.com/service-terms/', { at: 'https://aws.amazon.com/terms/', title: 'AWS Site Terms' }],
      },
      'Privacy Policy': 'https://aws.amazon.com/privacy/',
      'Acceptable Use Policy': 'https://aws.amazon.com/aup/',
      'Commercial Terms': { at: 'https://aws.amazon.com/agreement/', title: 'AWS Customer Agreement' },
      'Brand Guidelines': 'https://aws.amazon.com/trademark-guidelines/',
      'Vulnerability Disclosure Policy': 'https://aws.amazon.com/security/vulnerability-reporting/',
      'Service Level Agreement': 'https://aws.amazon.com/compute/sla/',
    },
    Box: {
      'Terms of Service': 'https://www.box.com/legal/termsofservice',
      'Privacy Policy': 'https://www.box.com/legal/privacypolicy',
    },
    Cloudant: {
      'Terms of Service': 'https://www.ibm.com/be-en/legal',
      'Privacy Policy': 'https://www.ibm.com/be-en/privacy',
    },
    Cloudflare: {
      'Terms of Service': 'https://www.cloudflare.com/terms/',
      'Privacy Policy': 'https://www.cloudflare.com/privacypolicy/',
    },
    DigitalOcean: {
      'Terms of Service': 'https://www.digitalocean.com/legal/terms-of-service-agreement',
      'Privacy Policy': 'https://www.digitalocean.com/legal/privacy-policy',
      'Acceptable Use Policy': 'https://www.digitalocean.com/legal/acceptable-use-policy',
    },
    Dropbox: {
      'Terms of Service': 'https://www.dropbox.com/terms',
      'Privacy Policy': 'https://www.dropbox.com/privacy',
      'Acceptable Use Policy': 'https://www.dropbox.com/acceptable_use',
      'Commercial Terms': 'https://www.dropbox.com/business_agreement',
      'Copyright Claims Policy': 'https://www.dropbox.com/dmca',
    },
    GoDaddy: {
      'Terms of Service': 'https://www.godaddy.com/legal/agreements/universal-terms-of-service-agreement',
      'Privacy Policy': ['https://www.godaddy.com/legal/agreements/privacy-policy', 'https://www.godaddy.com/agreements/privacy'],
    },
    Gofile: {
      'Terms of Service': { at: 'https://gofile.io/terms', scripted: true },
      'Privacy Policy': { at: 'https://gofile.io/privacy', scripted: true },
    },
    'Google Cloud Platform': {
      'Terms of Service': 'https://cloud.google.com/terms/',
    },
    'Google Drive': {
      'Terms of Service': 'https://www.google.com/drive/terms-of-service/',
      'Acceptable Use Policy': 'https://support.google.com/docs/answer/148505',
    },
    'Google One': {
      'Terms of Service': 'https://one.google.com/terms-of-service',
    },
    'Google Photos': {
      'Acceptable Use Policy': 'https://support.google.com/photos/answer/9292998',
    },
    Hetzner: {
      'Privacy Policy': 'https://www.hetzner.com/legal/privacy-policy/',
    },
    Hygraph: {
      formerly: ['GraphCMS'],
      'Terms of Service': 'https://hygraph.com/terms',
      'Privacy Policy': 'https://hygraph.com/privacy',
    },
    iCloud: {
      'Terms of Service': 'https://www.apple.com/legal/internet-services/icloud/en/terms.html',
    },
    Jottacloud: {},
    MediaFire: {
      'Terms of Service': 'https://www.mediafire.com/policies/terms_of_service.php',
      'Privacy Policy': 'https://www.mediafire.com/policies/privacy_policy.php',
    },
    Netlify: {
      'Terms of Service': 'https://www.netlify.com/legal/terms-of-use/',
      'Privacy Policy': 'https://www.netlify.com/privacy/',
    },
    OVHcloud: {},
    'Qiwi.gg': {
      'Terms of Service': 'https://qiwi.gg/legal/tos',
      'Privacy Policy': 'https://qiwi.gg/legal/privacy',
    },
    Scaleway: {
      'Privacy Policy': 'https://www.scaleway.com/en/privacy-policy/',
      'Trackers Policy': 'https://www.scaleway.com/en/cookie/',
    },
    Scalingo: {
      'Terms of Service': { at: 'https://scalingo.com/general-terms-of-use', scripted: true },
      'Privacy Policy': { see: 'scalingo/data-processor-agreement' },
      'Commercial Terms': { at: 'https://scalingo.com/general-terms-and-conditions', scripted: true },
      'Data Processor Agreement': { at: 'https://scalingo.com/data-processing-agreement', scripted: true },
      'Data Controller Agreement': { see: 'scalingo/data-processor-agreement' },
    },
    Squarespace: {
      'Terms of Service': 'https://www.squarespace.com/terms-of-service',
      'Privacy Policy': 'https://www.squarespace.com/privacy',
      'Acceptable Use Policy': 'https://www.squarespace.com/acceptable-use-policy',
      'Copyright Claims Policy': 'https://www.squarespace.com/copyright-policy',
    },
    'Uschovna.cz': {
      'Terms of Service': 'https://www.uschovna.cz/en/vseobecne_podminky_uschovna',
    },
    'UserDrive.com': {
      'Terms of Service': { at: 'https://usersdrive.com/tos.html', scripted: true },
      'Privacy Policy': 'https://usersdrive.com/pages/privacy-policy.html',
    },
    Vercel: {
      'Terms of Service': 'https://vercel.com/legal/terms',
      'Privacy Policy': ['https://vercel.com/legal/privacy-notice', 'https://vercel.com/legal/privacy-policy'],
    },
    Webs: {},
    WeTransfer: {
      'Terms of Service': { at: 'https://wetransfer.com/explore/legal/terms', scripted: true },
      'Privacy Policy': { at: 'https://wetransfer.com/explore/legal/privacy', scripted: true },
      'Community Guidelines': { at: 'https://wetransfer.com/explore/legal/content-moderation-policy', scripted: true },
      'Commercial Terms': { at: 'https://wetransfer.com/explore/legal/advertising', scripted: true },
      'Copyright Claims Policy': { at: 'https://wetransfer.com/explore/legal/takedown', scripted: true },
      'Law Enforcement Guidelines': { at: 'https://wetransfer.com/explore/legal/law-enforcement', scripted: true },
      'Vulnerability Disclosure Policy': { at: 'https://wetransfer.com/explore/legal/disclosure', scripted: true },
    },
    Wix: {
      'Terms of Service': 'https://www.wix.com/about/terms-of-use',
      'Privacy Policy': 'https://www.wix.com/about/privacy',
    },
    WPEngine: {
      'Terms of Service': 'https://wpengine.com/legal/terms-of-service/',
      'Privacy Policy': 'https://wpengine.com/legal/privacy/',
      'Data Controller Agreement': 'https://wpengine.com/legal/dpa/',
    },
  },
});
