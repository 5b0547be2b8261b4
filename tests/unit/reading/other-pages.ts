import type { PolicyCandidate } from '../../../lib/reading/is-policy';
import { readMarkdown } from '../../../lib/reading/read-markdown';

const page = (url: string, markdown: string): PolicyCandidate => {
  const { title, blocks } = readMarkdown(markdown);
  return { url, title, blocks };
};

/** Invented pages that speak of policies, or with their words, and are none. By name. */
export const OTHER_PAGES: Readonly<Record<string, PolicyCandidate>> = {
  'news of changed terms': page(
    'https://www.harbourtimes.example/technology/2026/03/tangletalk-new-terms-of-service',
    `# TangleTalk rewrites its terms of service, and users are not amused

By Mara Lindqvist, 14 March 2026

TangleTalk on Tuesday told its 40 million users that their private messages may be used to train language models unless they opt out, a change that was buried in paragraph nine of its new terms of service.

"We are making our terms clearer," said Oren Pilz, a spokesperson for the company, in a statement. He declined to say how many people had opted out since the notice went out last week.

The revised privacy policy also lets the company share personal information with advertisers in three new markets. Privacy advocates reacted with anger. "People agree to one thing and get another," said Ines Okafor, who heads the Digital Fairness Network.

The company was sued in Oregon last year over an earlier version of its arbitration clause. According to court documents, the plaintiffs argue that nobody who signed up before 2023 ever consented to it.

Analysts expect few to leave. "Users say they care," said Tomas Reyes of Brightwater Research, "but they rarely read what they accept." Shares in the company rose 2% on Wednesday.`,
  ),
  'news quoting a clause': page(
    'https://devgazette.example/news/pixelforge-licence-change',
    `# Pixelforge licence change angers studios

Pixelforge, which makes a popular game engine, announced a new end user licence agreement this week. Under it, studios would pay a fee each time a game is installed.

The new text says that "you agree to pay the Runtime Fee for each qualifying install" and that the company "may change these terms at any time in its sole discretion". Developers on the company's forum said that they had built their businesses on the earlier licence, which promised that old versions could be kept under old terms.

"They have broken our trust," said Lena Haugen, whose studio employs nine people in Bergen. She said that her team was already looking at other engines.

Pixelforge said in a blog post that 90% of its customers would not be affected. A spokeswoman told the Gazette that the company had heard the concerns and would publish clarifications by the end of the month. Two law professors whom we asked said that changing a licence after the fact may not be enforceable.`,
  ),
  'encyclopedia on terms': page(
    'https://en.freepedia.example/wiki/Terms_of_service',
    `# Terms of service

From Freepedia, the open encyclopedia

**Terms of service** (also known as **terms of use** and **terms and conditions**, commonly abbreviated as **ToS**) are the legal agreements between a service provider and a person who wants to use that service. The person must agree to abide by the terms of service in order to use the offered service. Terms of service can also be merely a disclaimer, especially regarding the use of websites.

## Usage

A terms of service agreement typically contains sections pertaining to one or more of the following topics: user rights and responsibilities, proper or expected usage, accountability for online actions, a privacy policy outlining the use of personal data, payment details such as membership fees, an opt-out policy, arbitration, and a disclaimer of liability.

## Readability

Several studies found that most people do not read them. Researchers at two universities asked 543 students to join an invented network; 98% missed a clause about giving up a first-born child.

## See also

- Browse wrap
- End-user license agreement

## References

1. Meadows, P. (2011). "Contracts nobody reads". Journal of Consumer Law. Retrieved 3 May 2019.`,
  ),
  'encyclopedia on a law': page(
    'https://en.freepedia.example/wiki/Privacy_policy',
    `# Privacy policy

A **privacy policy** is a statement or legal document (in privacy law) that discloses some or all of the ways a party gathers, uses, discloses, and manages a customer or client's data. Personal information can be anything that can be used to identify an individual, not limited to the person's name, address, date of birth, marital status and contact information.

## History

In 1968, the council of a European body began to study the effects of technology on human rights, recognizing the new threats posed by computer technology. A treaty was introduced in 1981 and has been amended since. In 1995 a directive was enacted that was later replaced by a regulation, which scholars regard as the strictest in force.

## Criticism

Privacy policies suffer from generative fallacies, according to some authors, who claim that their length hides what matters. A study found that reading all of them would take a person 76 days a year.

## External links

- Yearbook of Data Law
- Further reading`,
  ),
  'blog on writing a policy': page(
    'https://breadandbytes.example/blog/how-to-write-a-privacy-policy',
    `# How to write a privacy policy for your blog

I still remember the day when I launched my bread blog. I had the recipes, the photos and the logo, and then somebody asked me: where is your privacy policy?

In this guide I'll walk you through what a privacy policy is and why your website needs one. Don't worry, no law degree required!

## What is a privacy policy, anyway?

A privacy policy is a legal document that tells your visitors what personal information you collect, how you use it and with whom you share it. Think of it as the label on a jar: people want to know what is inside.

## What should your policy say?

1. What information you collect, such as names, email addresses and IP addresses.
2. How you use it. Explain whether you send newsletters or share personal data with third parties.
3. Your visitors' rights. Tell them how they can delete their data.

Let's be honest: nobody reads these pages for fun. But your readers will thank you, and if you use an analytics tool its terms require you to have one.

Did you like this post? Leave a comment below, and share this article with your friends.`,
  ),
  'marketing on agreements': page(
    'https://lawcraft.example/resources/why-your-app-needs-terms-and-conditions',
    `# Why your app needs terms and conditions

Every business that offers an app should have terms and conditions. They protect your company against abuse, limit your liability and let you close accounts of users who break your rules.

## What are terms and conditions?

Terms and conditions are a contract between your business and your users. They set out what users may and may not do, who owns the content, and which law governs disputes.

## What happens without them?

Without terms and conditions, your business can't easily terminate abusive users. A court may hold your company liable for damages that a simple clause would have excluded.

## Which clauses should you include?

Businesses should include an intellectual property clause, a termination clause, a limitation of liability, a governing law clause and, in some countries, an arbitration clause. Your customers should be asked to agree before they create an account.

Our generator makes a document for your business in five minutes. Start for free today and join the 30,000 companies that trust us with their compliance.`,
  ),
  'help on privacy settings': page(
    'https://help.tangletalk.example/hc/articles/4412-change-your-privacy-settings',
    `# Change your privacy settings

You can choose who sees your posts, who can send you messages and how your data is used for ads.

## On your phone

1. Open the TangleTalk app and tap your picture in the top right.
2. Tap **Settings**, then **Privacy**.
3. Select who can see your posts: Everyone, Friends or Only me.
4. Tap **Save**.

## On a computer

1. Click the menu in the upper left corner.
2. Click **Privacy and security**.
3. Turn on the button next to **Personalised ads** if you want ads based on your activity.

If you don't see the option, update the app and try the following steps again. Your new settings may take up to 24 hours to work on all your devices.

To download your personal information, open **Your data** in the same menu and select **Request a copy**. We will send you an email with a link when it is ready.

Was this article helpful? Yes. No. 112 out of 140 found this helpful.`,
  ),
  'help on deleting an account': page(
    'https://support.streamlake.example/account/delete-your-account',
    `# Delete your account

When you delete your account, your profile, lists and history are removed. You can't undo this.

Before you begin:

- Cancel your subscription first. Deleting the account does not cancel subscriptions that were bought through an app store.
- Download your data if you want to keep it.

To delete your account:

1. Sign in at the Streamlake website.
2. Select **Account**, then scroll to the bottom of the page.
3. Click **Delete account** and enter your password.
4. Open the email that we send you and press **Confirm**.

You have 14 days to change your mind. Sign in during that time and select **Keep my account**. After that we can't bring anything back.

Still stuck? Choose **Chat with us** in the lower right corner, or type your question in the search box at the top. Related articles: Change your password. Update your payment method. See your privacy policy choices.`,
  ),
  'guide to cookies': page(
    'https://techmeadow.example/how-do-you-change-your-cookie-settings',
    `# How do you change your cookie settings?

Cookies are small text files that websites store on your computer or phone when you visit them. They are used to remember your login, to measure what visitors do, and to show ads based on your interests.

## Why should I care?

Some cookies follow you from site to site. Advertisers build a profile of your habits that is shared with third parties. Managing your cookie settings is a good way to take back control of your privacy.

## Deleting cookies step by step

Step 1: Open your browser and click the three dots in the top right corner.

Step 2: Select **Settings** from the menu, then click **Privacy and security**.

Step 3: Choose the time range and press **Clear data**.

Deleting cookies will sign you out of most websites. If you don't want that, select only third-party cookies instead.

## Conclusion

It takes two minutes. In this article we have shown how to do it; in the next one we'll look at trackers that don't need cookies at all.`,
  ),
  'review of policies': page(
    'https://fineprintwatch.example/services/tangletalk',
    `# TangleTalk: privacy grade D

TangleTalk's terms are long and hard to read. Here is our summary of what matters.

- **You give up the right to go to court.** The terms say that disputes are settled by arbitration. You can opt out within 30 days, by letter only.
- **Your content can be used in ads.** The service claims a licence to use what you post, and it does not end when you delete your account.
- **They can change the terms at any time.** The company says it may notify users, but does not promise it.
- **Data is kept after you leave.** The privacy policy allows the company to retain personal data as long as it has a business need.

Discussion: 14 comments. Reviewed by volunteers last month. Earlier grade: C.

TangleTalk compares badly with other services that our reviewers have read. Farside, for example, promises 30 days of notice before its terms change, and its policy says that messages are never read. Researchers who study such documents say that the difference is typical of networks paid for by advertising.`,
  ),
  'talk page': page(
    'https://meta.freepedia.example/wiki/Talk:Terms_of_use',
    `# Talk:Terms of use

Some comments on the draft. Whoa, that was long! I think it would be great if we could shorten it a bit. It is way longer than the current version.

Yep, I'm getting lots of feedback along those lines. I had hoped to keep it at four pages. Section 4 was the hard part, since the lawyers wanted the sentence about linking. Let's talk about it next week. Gwen 21:02, 20 September

I don't understand why "you agree" is said nine times. I have read the old terms and they said it once. My favourite is section 7, which says that "these terms do not apply where they do not apply". Olaf 08:15, 21 September

Thanks Olaf, I wanted to keep that as a joke. I've fixed it. Does anybody have an opinion on the arbitration clause? I was told that it can't be used in some countries. Gwen 09:40, 21 September

I think we should drop it. My own experience with such clauses is bad: I was once asked to travel to another continent over a bill of twelve euros. Olaf 10:02, 21 September`,
  ),
  'shop page': page(
    'https://shop.northfold.example/products/canvas-rucksack',
    `# Canvas rucksack, 28 litres

$89.00. In stock. Free shipping on orders over $50.

Add to cart. Buy now, pay later.

Made of waxed cotton canvas with brass buckles and a padded sleeve for a laptop of up to 15 inches. The straps adjust to any height, and the base is doubled so that it lasts.

- Weight: 1.2 kg
- Colours: moss, sand, slate
- Two-year warranty; returns are free within 30 days

## Customer reviews

4.6 out of 5, 231 reviews. "My favourite bag. I have carried it every day for a year." "The zip was stiff at first."

## You may also like

- Canvas tote, $39.00
- Leather belt, $45.00. Sold out.
- Travel pouch, $19.00

Sign up for our newsletter and get 10% off. By signing up you agree to our terms and privacy policy. Size guide. Delivery and returns. Gift cards. Our shops. Best sellers of the week. Select your country and currency at the checkout.`,
  ),
  'login page': page(
    'https://accounts.tangletalk.example/login',
    `# Sign in

Welcome back. Enter your email address and your password.

Forgot your password?

New here? Create an account.

By continuing you agree to our Terms of Service and acknowledge our Privacy Policy.`,
  ),
  'list of policies': page(
    'https://tangletalk.example/legal',
    `# Legal

- Terms of Service
- Privacy Policy
- Cookie Policy
- Community Guidelines
- Copyright
- Law enforcement
- Developer terms
- Data processing addendum`,
  ),
  'press release': page(
    'https://press.streamlake.example/2026/02/privacy-by-design',
    `# Streamlake launches Privacy Home

LISBON, 3 February 2026. Streamlake today announced Privacy Home, a new place where members see all their privacy choices at a glance.

"Our members told us that they want simple answers," said Rui Saldanha, chief product officer at Streamlake. "With Privacy Home we have put everything in one place."

Privacy Home was tested with 5,000 members earlier this year. According to a survey by an independent institute, nine out of ten found it easier to understand than the privacy policy. It will be available in 30 countries by the end of this month.

The launch follows the company's announcement last year that it would stop selling advertising based on personal data. Analysts had said at the time that the step would cost the company 4% of its revenue.

About Streamlake: Streamlake was founded in 2014 and has 18 million members. Its films and series are available on phones, televisions and consoles. Press contact: Ana Brito, Lisbon.`,
  ),
  'developer documentation': page(
    'https://docs.farside.example/guides/consent-api',
    `# Consent API

The Consent API lets your application ask users for permission and keep a record of what they agreed to.

## Install

Run the installer and import the client. Create a key in the console: click **Keys** in the left menu, then press **New key**.

## Ask for consent

Call \`requestConsent\` with the identifier of your privacy policy and the purposes for which you process personal data. The function returns a promise that resolves with the user's choice.

## Withdraw consent

Users can withdraw at any time. Listen to the \`withdrawn\` event and delete the data that your application holds. The service sends the event at most three times.

## Errors

- 401: the key is missing or wrong.
- 409: the policy was changed since the user agreed; ask again.
- 429: too many requests. Wait and try again.

## Changelog

Version 2.3 adds a parameter for the language. Version 2.2 fixed a bug in the retry button. See the examples in the repository for a complete application.`,
  ),
  'generator page': page(
    'https://lawcraft.example/tools/privacy-policy-generator',
    `# Free privacy policy generator

A privacy policy is a statement that explains how a business collects, uses and protects the personal information of its users. It typically covers the following topics:

1. The types of personal information that are collected: a privacy policy should specify what is collected from users, such as names, email addresses and payment information.
2. How the personal information is used: a privacy policy should explain the purposes, such as to fulfil orders or send marketing emails.
3. How users can access their information: a privacy policy should explain how users can update it and opt out.
4. How the privacy policy may be changed: a privacy policy should explain how users will be notified.

Choose your type of business from the menu, answer eight questions and click **Generate**. You get a text that you can copy to your website. Businesses should have a lawyer check it. More than 10,000 of your competitors already use our templates; what are you waiting for?`,
  ),
  'travel story': page(
    'https://wanderbook.example/stories/rules-of-the-road-in-iceland',
    `# Rules of the road: a week in Iceland

We had rented a small van and the man at the counter gave us an agreement of eleven pages. I read it on the ferry, which was a mistake, because after the clause about volcanic ash damage I could think of nothing else.

On the first day the wind took the door. On the second it took my hat. By the third we had learned to park with the nose to the north and to say nothing about the weather, since whatever I said was wrong within the hour.

The hot springs are as good as people say. You pay a few coins, you wash without a swimsuit because those are the rules, and then you sit in the steam while the rain falls on your head. My sister wanted to stay until the spring.

We gave the van back with one scratch. The man looked at it, looked at the agreement, and shook his head. Then he laughed and said that it was an old one. I have kept my copy as a souvenir.`,
  ),
  'page of a law': page(
    'https://statutes.example/eu/regulation-2016-data',
    `# What does the data law say? An overview for small companies

The law protects natural persons with regard to the processing of personal data. It was enacted in 2016 and replaced an older directive. Researchers have called it the most copied law of the decade.

## Who is covered

Companies that offer goods or services to people in the Union are covered, wherever they are established. Studies show that two in three small companies did not know that.

## What the regulators said

The Irish regulator said last year that most complaints were about access requests. According to its annual report, 6,700 cases were closed. A spokesperson for the industry said that the rules were too complex for companies with fewer than ten employees.

## What fines were imposed

In the largest case so far, a network was fined 1.2 billion. The company announced that it would appeal. Lawmakers in several countries are asking for lower fines for small companies, and critics say that this would weaken the law.`,
  ),
  'job advert': page(
    'https://streamlake.example/careers/privacy-counsel',
    `# Privacy counsel (all genders), Lisbon

We are looking for a privacy counsel who will help our teams build products that respect our members.

## What you will do

- Review contracts, data processing agreements and privacy notices
- Advise on consent, cookies and retention
- Answer requests from regulators and law enforcement
- Train colleagues and improve our policies

## What you bring

- A law degree and three years in a law firm or company
- Knowledge of data protection law
- Good English; Portuguese is a plus

## What we offer

30 days of holiday, a yearly budget for conferences, a hybrid office with a view of the river, and a team that laughs a lot. Streamlake is an equal opportunity employer: applicants are considered without regard to origin, religion, gender or age.

Apply with a short letter. Questions? Write to Rita, who leads the team. We answer within two weeks and tell you early if it is a no.`,
  ),
  'opinion on a German page': page(
    'https://www.elbkurier.example/netzwelt/neue-agb-bei-tangletalk',
    `# TangleTalk ändert seine AGB: Was Nutzer jetzt wissen sollten

Hamburg. Das Netzwerk TangleTalk hat seine Allgemeinen Geschäftsbedingungen geändert. Wer die App nach dem 1. Mai öffnet, soll den neuen Regeln zustimmen. Verbraucherschützer kritisieren den Schritt.

„Die Leute werden überrumpelt“, sagte Jörg Petersen von der Beratungsstelle in Altona dem Kurier. Nach seinen Angaben haben sich seit Montag mehr als 300 Menschen gemeldet.

Ein Sprecher des Unternehmens teilte mit, dass sich für die meisten wenig ändere. Die Umstellung sei nötig gewesen, weil ein neues Gesetz in Kraft getreten ist. Im vergangenen Jahr hatte ein Gericht eine frühere Fassung gekippt.

Experten raten dazu, die Einstellungen zu prüfen. Wer nicht einverstanden ist, kann sein Konto kündigen und seine Bilder vorher sichern. Die Frist dafür läuft nach Auskunft der Firma bis Ende April. Danach, so Petersen, bleibe nur noch der Gang zum Anwalt.`,
  ),
};
