/** The shape of what stands in `platforms/`: written by hand, one sector a file. README, "Add a platform". */

/** Open Terms Archive's terms types, in its own spelling: the atlas joins on them. */
export const kinds = [
  'Terms of Service',
  'Privacy Policy',
  'Trackers Policy',
  'Acceptable Use Policy',
  'Community Guidelines',
  'Developer Terms',
  'Commercial Terms',
  'Copyright Claims Policy',
  'Data Processor Agreement',
  'Data Controller Agreement',
  'Law Enforcement Guidelines',
  'Advertising Content Policy',
  'Content Monetisation Policy',
  'Brand Guidelines',
  'Vulnerability Disclosure Policy',
  'User Consent Policy',
  'Service Level Agreement',
  'In-App Purchases Policy',
  'Restricted Use Policy',
  'Review Guidelines',
  'Quality Guidelines',
  'Editorial Policy',
  'Live Policy',
  'Imprint',
  'Business Privacy Policy',
  'Platform to Business Notice',
  'Closed Captioning Policy',
  'Premium Partner Conditions',
  'Marketplace Sellers Conditions',
  'Seller Warranty',
  'General Conditions of Sale',
  'Human Rights Policy',
  'Single Sign-On Policy',
  'Accessibility Statement',
  'Deceased Users',
] as const;
export type Kind = (typeof kinds)[number];

/** One address as the browser shows it, or the canonical one followed by others of the same page: regional, older, printable. */
export type At = string | readonly [canonical: string, ...others: string[]];

export interface PageSource {
  readonly at: At;
  /** Built by scripts: a plain fetch gets no text. */
  readonly scripted?: true;
  /** Where platform and kind do not say enough. */
  readonly title?: string;
}

/**
 * `pages`: one kind in several pages, each a document of its own.
 * `see`: this kind stands in another document, of this platform or of its owner; the value is that document's id.
 */
export type DocumentSource = At | PageSource | { readonly pages: readonly (At | PageSource)[] } | { readonly see: string };

export type PlatformSource = { readonly [K in Kind]?: DocumentSource } & {
  /** Regional hosts with the same paths: the host that the addresses are written with, then the others. */
  readonly hosts?: readonly [string, ...string[]];
  /** Names under which the public archive keeps older texts. */
  readonly formerly?: readonly string[];
};

export interface SectorSource {
  readonly id: string;
  readonly name: string;
  /** One line: who belongs here. */
  readonly about: string;
  /** By the archive's name of the platform. */
  readonly platforms: Readonly<Record<string, PlatformSource>>;
}

/** Identity, for the type check and for `grep`: every file of `platforms/` exports exactly one of these. */
export const defineSector = (sector: SectorSource): SectorSource => sector;
