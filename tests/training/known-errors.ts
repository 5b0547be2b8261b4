/** What the engine still gets wrong, by type, and why: from reading its out-of-fold errors. The model card prints it beside the counts. */
export const KNOWN_ERRORS: Readonly<Record<string, string>> = {
  scope:
    'Definitions with no sign of one ("reviews that you submit") are missed; introductions that only announce what follows are taken for it.',
  'service-use':
    'Fragments of lists of purposes whose lead-in stands far above; sentences that give another purpose its own type (marketing, retention) are often marked with this one too.',
  'incorporated-terms':
    'A link to other rules and rules that apply differ by a verb; instructions and policies named in passing.',
  'device-data': 'Analytics and cookies by which device data is collected, against the data themselves.',
  'legal-basis': 'Rows under "performance of a contract" inherit the basis from a heading that the page does not mark as one.',
  'service-providers':
    'A vendor named without saying that it is one, and rows of vendors in tables; precise where it is found, a third is missed.',
  'third-party-sharing': 'Who is a vendor, who a partner for its own purposes, is often told sections away.',
  'unilateral-termination':
    'One half sentence of a long block ("… or close your account") is missed; refusing an order or removing content is taken for it.',
  'content-reuse': 'Close to `commercial-use-restriction` and `platform-ip`, and mostly in blocks that carry all three.',
  'service-modification': 'Products, prices or quantities that may change, against the service as a whole.',
  retention: 'Times that stand inside another statement ("a session cookie, deleted when you close the browser").',
  'usage-limits': 'Limits have no words of their own: each service counts something else.',
  'public-visibility': 'What others can see is described, not stated; readers disagree here too.',
  'consent-sharing': 'Sharing that follows from connecting another account, without the word consent.',
  'regional-rights':
    'A right under a state heading is marked with the right alone by some readers, with this type too by others.',
  'output-rights': 'Few examples, most of them in rules about generated content.',
};
