import type { PolicyCandidate } from '../../../lib/reading/is-policy';
import { readMarkdown } from '../../../lib/reading/read-markdown';

const page = (url: string, markdown: string): PolicyCandidate => {
  const { title, blocks } = readMarkdown(markdown);
  return { url, title, blocks };
};

/** Invented policies of invented platforms, by name. */
export const POLICY_PAGES: Readonly<Record<string, PolicyCandidate>> = {
  'terms of service': page(
    'https://tangletalk.example/terms',
    `# Terms of Service

Last updated: 2 May 2026

These Terms are an agreement between you and TangleTalk Ltd. By creating an account you agree to them. If you do not agree, you may not use the service.

## Your account

You must be at least 16 years old. You are responsible for what happens under your account and must keep your password to yourself. We may suspend an account that breaks these Terms.

## Your content

You keep what is yours. You grant us a worldwide, royalty-free licence to store and show your content for as long as it is on TangleTalk.

## Liability

To the fullest extent permitted by law, we are not liable for indirect damages. These Terms are governed by the laws of Ireland.`,
  ),
  'privacy notice': page(
    'https://streamlake.example/privacy',
    `# Privacy Notice

This notice explains what personal data Streamlake collects, why, and what rights you have.

## What we collect

When you create an account we collect your name and email address. When you watch something we record what you watched and on which device. We do not collect your location.

## Why we use it

We use your data to provide the service, to recommend titles and to prevent fraud. We share it with companies that process payments for us, and with nobody else. We do not sell personal data.

## Your rights

You may ask us for a copy of your data, correct it or have it deleted. Write to our data protection officer. You also have the right to complain to an authority.`,
  ),
  'cookie policy, few words about itself': page(
    'https://northfold.example/cookies',
    `# Cookie Policy

We use cookies and similar technologies on our site. Some are needed for the basket to work, others tell us which pages are visited most.

## Which cookies we set

| Name | Purpose | Kept for |
|---|---|---|
| basket | remembers what you put in your basket | 14 days |
| visits | counts visits, without your name | 1 year |
| ads | shows adverts that fit your interests; set only with your consent | 90 days |

## Your choice

You can withdraw your consent at any time with the link at the foot of each page, and you can delete cookies in your browser. If you block all of them, parts of the shop will not work. We share the data from advertising cookies with third parties that are named in our privacy policy.`,
  ),
  'acceptable use': page(
    'https://farside.example/legal/aup',
    `# Acceptable Use Policy

This policy sets out what is prohibited on Farside's network. Customers are responsible for what their users do.

You may not use, or allow others to use, the services:

- to send unsolicited messages in bulk;
- to probe or scan systems without the permission of their owner;
- to distribute malware or run a botnet;
- to store or share material that is illegal or infringes the rights of others;
- to interfere with the services or with the networks of others.

We may investigate any violation of this policy and may remove content or suspend services. Where the harm is serious we do so without notice. Please report violations to our abuse team; we will not tell the customer who reported it.`,
  ),
  'community guidelines, friendly tone': page(
    'https://tangletalk.example/guidelines',
    `# Community Guidelines

TangleTalk is a place for neighbours to talk. These guidelines keep it friendly.

## Be kind

Harassment, threats and hate speech are not allowed. Don't attack people for who they are. Disagree with ideas, not with persons.

## Be yourself

Don't impersonate others. Accounts that pretend to be somebody else are removed.

## Keep it safe

No nudity, no glorification of violence, no sale of weapons, drugs or stolen goods. Do not post other people's addresses or telephone numbers without their consent.

## What happens otherwise

We remove posts that violate these guidelines and may suspend or close the accounts behind them. If you think that we got it wrong, you can appeal within 30 days and a person will look at it again.`,
  ),
  'licence agreement in capitals': page(
    'https://pixelforge.example/eula.html',
    `# END USER LICENCE AGREEMENT

IMPORTANT: READ THIS AGREEMENT CAREFULLY. BY INSTALLING THE SOFTWARE YOU ACCEPT IT.

1. Licence. Pixelforge grants Licensee a personal, non-transferable licence to install and use the Software on one device.

2. Restrictions. Licensee shall not copy, modify, reverse engineer, rent or sublicense the Software, except as the law permits.

3. Term. This Agreement ends when Licensee breaks it. Licensee shall then delete all copies.

4. No warranty. THE SOFTWARE IS PROVIDED AS IS. LICENSOR DISCLAIMS ALL WARRANTIES, EXPRESS OR IMPLIED.

5. Liability. IN NO EVENT SHALL LICENSOR BE LIABLE FOR LOST PROFITS OR INDIRECT DAMAGES.

6. Law. This Agreement is governed by the laws of Norway. The courts of Bergen shall have exclusive jurisdiction.`,
  ),
  'data processing agreement': page(
    'https://farside.example/dpa',
    `# Data Processing Addendum

This Addendum forms part of the agreement between Customer and Farside and applies where Farside processes personal data on behalf of Customer.

1. Roles. Customer is the controller and Farside the processor. Farside shall process personal data only on documented instructions from Customer.

2. Confidentiality. Farside shall ensure that persons authorised to process the personal data are bound by confidentiality.

3. Subprocessors. Customer agrees that Farside may engage subprocessors. Farside shall inform Customer of changes thirty days in advance and remains liable for their acts.

4. Breaches. Farside shall notify Customer of a personal data breach without undue delay and in any event within 48 hours.

5. Deletion. On termination Farside shall delete or return all personal data, at the choice of Customer.`,
  ),
  'terms without a telling title or address': page(
    'https://brambleworks.example/p/17?id=3',
    `# Welcome to Brambleworks

By using our gardening planner you accept the following. We have tried to keep it short.

You may use the planner for your own garden. You may not resell it, copy its plant lists or overload our servers. We may change or stop the planner at any time; we will tell you a month before.

The planner costs nothing. You are responsible for checking whether a plant is poisonous before you eat it, and we are not liable for lost harvests to the extent permitted by law.

We collect your email address and your garden's postcode to send you frost warnings. We do not share them with third parties. You may delete your account whenever you like, and your data is deleted within 30 days. These terms are governed by the laws of Denmark.`,
  ),
  'German privacy notice': page(
    'https://elbgarten.example/datenschutz',
    `# Datenschutzerklärung

Wir freuen uns über Ihren Besuch. Der Schutz Ihrer personenbezogenen Daten ist uns wichtig. Verantwortlich für die Verarbeitung ist die Elbgarten GmbH in Hamburg.

## Welche Daten wir verarbeiten

Wenn Sie ein Konto anlegen, verarbeiten wir Ihren Namen und Ihre Adresse. Rechtsgrundlage ist der Vertrag mit Ihnen. Für den Newsletter brauchen wir Ihre Einwilligung, die Sie jederzeit widerrufen können.

## Ihre Rechte

Sie haben das Recht auf Auskunft, Berichtigung und Löschung sowie das Recht, sich bei einer Behörde zu beschweren. Daten geben wir an Dritte nur weiter, wenn ein Gesetz uns dazu verpflichtet oder wenn es für die Lieferung nötig ist. Nach Ablauf der gesetzlichen Fristen werden sie gelöscht.`,
  ),
  'French terms': page(
    'https://petitpre.example/fr/cgu',
    `# Conditions générales d'utilisation

Les présentes conditions régissent l'utilisation du service Petit Pré. En créant un compte, l'utilisateur accepte ces conditions sans réserve.

## Compte

L'utilisateur est responsable de la confidentialité de son mot de passe. Il doit avoir au moins seize ans. Nous pouvons suspendre un compte en cas de violation des présentes conditions.

## Responsabilité

Dans les limites prévues par la loi, notre responsabilité ne peut être engagée pour les dommages indirects. Le contrat est soumis au droit français, et tout litige relève des tribunaux de Lyon.

## Données personnelles

Le traitement des données est décrit dans notre politique de confidentialité. L'utilisateur dispose d'un droit d'accès, et peut retirer son consentement à tout moment auprès de nos services.`,
  ),
};
