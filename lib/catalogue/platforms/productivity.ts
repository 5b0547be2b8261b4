import { defineSector } from '../source';

export const productivity = defineSector({
  id: 'productivity',
  name: 'Work and productivity',
  about: 'Documents, meetings, design, surveys and other tools of work',
  platforms: {
    Adobe: {
      'Terms of Service': ['https://www.adobe.com/legal/terms.html', 'https://www.adobe.com/uk/legal/terms.html'],
      'Privacy Policy': ['https://www.adobe.com/privacy/policy.html', 'https://www.adobe.com/uk/privacy/policy.html'],
      'Trackers Policy': ['https://www.adobe.com/privacy/cookies.html', 'https://www.adobe.com/uk/privacy/cookies.html'],
    },
    Airtable: {
      'Terms of Service': 'https://www.airtable.com/company/tos',
      'Privacy Policy': 'https://www.airtable.com/company/privacy',
    },
    Asana: {
      'Terms of Service': 'https://asana.com/terms',
      'Privacy Policy': 'https://asana.com/terms/privacy-statement',
    },
    Atlassian: {
      'Terms of Service': [
        'https://www.atlassian.com/legal/atlassian-customer-agreement',
        'https://www.atlassian.com/legal/cloud-terms-of-service',
      ],
      'Privacy Policy': 'https://www.atlassian.com/legal/privacy-policy',
      'Acceptable Use Policy': 'https://www.atlassian.com/legal/acceptable-use-policy',
    },
    Canva: {
      'Terms of Service': ['https://www.canva.com/policies/terms-of-use/', 'https://www.canva.com/en_gb/policies/terms-of-use/'],
      'Privacy Policy': [
        'https://www.canva.com/policies/privacy-policy/',
        'https://www.canva.com/en_gb/policies/privacy-policy/',
      ],
      'Acceptable Use Policy': [
        'https://www.canva.com/policies/acceptable-use-policy/',
        'https://www.canva.com/en_gb/policies/acceptable-use-policy/',
      ],
    },
    Evernote: {
      'Terms of Service': { at: 'https://evernote.com/legal/terms-of-service', scripted: true },
      'Privacy Policy': { at: 'https://evernote.com/privacy/policy', scripted: true },
    },
    Figma: {
      'Terms of Service': 'https://www.figma.com/legal/tos/',
      'Privacy Policy': 'https://www.figma.com/legal/privacy/',
      'Acceptable Use Policy': 'https://www.figma.com/legal/aup/',
    },
    Gartner: {
      'Terms of Service': 'https://www.gartner.com/en/about/policies/terms-of-use',
      'Privacy Policy': 'https://www.gartner.com/en/about/policies/privacy',
    },
    'Google Calendar': {
      'Terms of Service': { see: 'google/terms-of-service' },
      'Acceptable Use Policy': 'https://www.google.com/intl/en-GB_FR/googlecalendar/program_policies.html',
    },
    'Google Data Studio': {
      'Terms of Service': 'https://support.google.com/datastudio/answer/7019158',
      'Acceptable Use Policy': 'https://support.google.com/datastudio/answer/7020012',
    },
    Grammarly: {
      'Terms of Service': 'https://www.grammarly.com/terms',
      'Privacy Policy': 'https://www.grammarly.com/privacy-policy',
      'Acceptable Use Policy': 'https://www.grammarly.com/acceptable-use-policy',
      'Commercial Terms': 'https://www.grammarly.com/terms/customer-business-agreement',
    },
    HubSpot: {
      'Terms of Service': 'https://legal.hubspot.com/terms-of-service',
      'Privacy Policy': 'https://legal.hubspot.com/privacy-policy',
      'Acceptable Use Policy': 'https://legal.hubspot.com/acceptable-use',
    },
    Linear: {
      'Terms of Service': 'https://linear.app/terms',
      'Privacy Policy': 'https://linear.app/privacy',
    },
    Mailchimp: {
      'Terms of Service': 'https://mailchimp.com/legal/terms/',
      'Privacy Policy': { see: 'intuit/privacy-policy' },
      'Acceptable Use Policy': 'https://mailchimp.com/legal/acceptable_use/',
    },
    Mailjet: {
      'Terms of Service': 'https://www.mailjet.com/legal/terms/',
      'Privacy Policy': 'https://www.mailjet.com/privacy-policy/',
      'Trackers Policy': 'https://www.mailjet.com/legal/privacy-policy/cookies/',
      'Acceptable Use Policy': 'https://www.mailjet.com/legal/sending-policy/',
      'Data Processor Agreement': 'https://www.mailjet.com/legal/dpa/',
    },
    Microsoft: {
      'Terms of Service': 'https://www.microsoft.com/en-gb/servicesagreement/',
      'Privacy Policy': [
        'https://www.microsoft.com/en-us/privacy/privacystatement',
        'https://privacy.microsoft.com/en-gb/privacystatement',
      ],
    },
    Miro: {
      'Terms of Service': 'https://miro.com/legal/terms-of-service/',
      'Privacy Policy': 'https://miro.com/legal/privacy-policy/',
    },
    Notion: {
      'Terms of Service': {
        at: [
          'https://notion.notion.site/Personal-Use-Terms-of-Service-00e4e5d0f2b9411cbee6493f15779500',
          'https://www.notion.so/Personal-Use-Terms-of-Service-00e4e5d0f2b9411cbee6493f15779500',
        ],
        scripted: true,
      },
      'Privacy Policy': [
        'https://www.notion.com/trust/privacy-policy',
        'https://notion.notion.site/Privacy-Policy-3468d120cf614d4c9014c09f6adc9091',
        'https://www.notion.so/Privacy-Policy-3468d120cf614d4c9014c09f6adc9091',
        'https://www.notion.so/notion/Privacy-Policy-3468d120cf614d4c9014c09f6adc9091',
      ],
    },
    Overleaf: {
      'Terms of Service': 'https://www.overleaf.com/legal',
      'Privacy Policy': { see: 'overleaf/terms-of-service' },
      'Trackers Policy': { see: 'overleaf/terms-of-service' },
      'Acceptable Use Policy': { see: 'overleaf/terms-of-service' },
    },
    Palantir: {
      'Terms of Service': { at: 'https://www.palantir.com/terms-and-conditions/', scripted: true },
      'Privacy Policy': { at: 'https://www.palantir.com/privacy-and-security/', scripted: true },
      'Trackers Policy': { at: 'https://www.palantir.com/cookie-statement/', scripted: true },
    },
    Sendinblue: {
      'Terms of Service': ['https://www.brevo.com/legal/termsofuse/', 'https://www.sendinblue.com/legal/termsofuse/'],
    },
    Slack: {
      'Terms of Service': {
        pages: [
          ['https://slack.com/terms-of-service/user', 'https://slack.com/intl/en-gb/terms-of-service/user'],
          {
            at: ['https://slack.com/terms-of-service', 'https://slack.com/intl/en-gb/terms-of-service'],
            title: 'Slack Main Services Agreement',
          },
        ],
      },
      'Privacy Policy': [
        'https://slack.com/trust/privacy/privacy-policy',
        'https://slack.com/intl/en-gb/trust/privacy/privacy-policy',
        'https://slack.com/privacy-policy',
      ],
      'Acceptable Use Policy': ['https://slack.com/acceptable-use-policy', 'https://slack.com/intl/en-gb/acceptable-use-policy'],
      'Developer Terms': ['https://slack.com/terms-of-service/api', 'https://slack.com/intl/en-gb/terms-of-service/api'],
    },
    SurveyMonkey: {
      'Terms of Service': 'https://www.surveymonkey.com/mp/legal/terms-of-use/',
      'Privacy Policy': 'https://www.surveymonkey.com/mp/legal/privacy/',
    },
    'thomsonreuters.com': {
      'Terms of Service': 'https://www.thomsonreuters.com/en/terms-of-use.html',
      'Privacy Policy': 'https://www.thomsonreuters.com/en/privacy-statement.html',
    },
    Trello: {
      'Terms of Service': { see: 'atlassian/terms-of-service' },
      'Privacy Policy': { see: 'atlassian/privacy-policy' },
    },
    'Wide Angle Software': {
      'Privacy Policy': 'https://www.wideanglesoftware.com/privacy/',
      'Trackers Policy': 'https://www.wideanglesoftware.com/cookies/',
    },
    'Y Combinator': {
      'Terms of Service': 'https://www.ycombinator.com/legal/',
      'Privacy Policy': { see: 'y-combinator/terms-of-service' },
    },
    Zoom: {
      'Terms of Service': {
        at: ['https://www.zoom.com/en/trust/terms/', 'https://explore.zoom.us/en/terms/', 'https://zoom.us/terms'],
        scripted: true,
      },
      'Privacy Policy': [
        'https://www.zoom.com/en/trust/privacy/privacy-statement/',
        'https://explore.zoom.us/en/privacy/',
        'https://zoom.us/privacy',
      ],
    },
  },
});
