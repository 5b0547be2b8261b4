/** Who acts, where it is not the reader. */
const PLATFORM = '(?:we|us|our|ours|company|it|they|service|provider|licensor|its|inc|ltd)';
const CAN = '(?:may|can|could|will|shall|reserves?|has|have the right)';
const END = '(?:terminat|suspend|disabl|deactivat|cancel|block|restrict|clos|ban|revok|limit|discontinu)';
const CHANGE = '(?:chang|modif|amend|updat|revis|alter|vary|add|replac)';
const REMOVE = '(?:remov|delet|block|edit|refus|reject|take down|taken down|screen|disabl|hid|reclaim|moderat)';
const CONTENT =
  '(?:content|material|post|submission|photo|image|video|message|review|username|profile|information|listing|comment|data)';

/**
 * What a lawyer looks for, on normalised text (see `normalise`). Each is one feature of the model, for all labels: words
 * that save a clause ("your country of residence") matter as much as those that condemn it. Gaps are bounded.
 */
const sources: readonly string[] = [
  // Liability
  'not (?:be |been |accept |assume |have )?(?:any |held )?(?:responsib|liab|accountable)',
  'no (?:event|case|circumstances?) (?:shall|will|do|does|is|are|can)',
  '(?:not exceed|limited to|greater of|amounts? (?:you )?paid)',
  '(?:total|aggregate|maximum|entire|cumulative) (?:\\w{1,12} )?liability',
  'exclud\\w{0,9} .{0,30}(?:liab|warrant|condition)',
  'disclaim',
  'as is |as available|with all faults',
  'indirect|incidental|consequential|punitive',
  '(?:no|without|not make|any) (?:any |other )?(?:warrant|guarantee|representation)',
  'not (?:warrant|guarantee|represent|endorse|promise|control|monitor|review)',
  'your (?:own |sole ){1,3}(?:risk|discretion|responsib)',
  '(?:no|any) (?:responsib|liab)',
  'no obligation|not obliged|not required to|no duty',
  'no (?:compensat|refund|reimburs)|not (?:be )?(?:entitled|refund)|without (?:refund|compensation|liability)',
  'sole(?:ly)? responsib',
  'gross negligence|wil{1,2}ful|fraud|death or personal|nothing in th',
  'beyond .{0,20}control|force majeure|acts? of god',
  'release|waive|hold harmless|indemnif',
  'loss of (?:data|profit|revenue|business|goodwill)|damages',
  // Termination
  `${END}\\w{0,9} .{0,60}(?:account|access|service|licen|agreement|use|membership|right)`,
  ` ${PLATFORM} (?:\\w{1,12} )?${CAN} .{0,60}${END}`,
  `you (?:may|can|agree to|must|should|have the right to|are free to|wish to) .{0,40}(?:${END}|delet|stop)`,
  'at any time|any (?:or no )?reason|no reason|with or without',
  'without (?:\\w{1,12} ){0,3}(?:notice|cause|notif)',
  'sole (?:and absolute )?discretion|(?:its|our) discretion|reserves? the right|right to',
  'breach|violat|fail|not comply',
  'inactiv|not (?:been )?(?:used|logged)',
  'immediate',
  // Changes
  `${CHANGE}\\w{0,9} .{0,60}(?:terms|agreement|condition|polic|eula|fee|price|feature|service|rule|guideline)`,
  ` ${PLATFORM} (?:\\w{1,12} )?${CAN} .{0,60}(?:${CHANGE}|discontinu)`,
  'from time to time',
  'post(?:ed|ing)|effective (?:date|upon|immediately)|last updated',
  '(?:days|month|advance|prior) .{0,15}notice|notify you|notice to you|email',
  '(?:discontinu|withdraw|remov|suspend|stop)\\w{0,9} .{0,40}(?:service|feature|functional|product|app|site|game)',
  'check|review .{0,30}(?:regularly|periodically|terms|page)',
  // Removal of content
  `${REMOVE}\\w{0,9} .{0,60}${CONTENT}`,
  `${CONTENT}\\w{0,9} .{0,60}${REMOVE}`,
  'objectionable|inappropriate|infring|unlawful|offensive',
  // Contract by using
  'by (?:\\w{1,12} )?(?:using|accessing|register|creat|click|download|continu|visit|sign|install|brows|accept|open|submit|play)\\w{0,9} .{0,160}(?:agree|accept|acknowledge|consent|bound)',
  'continu\\w{0,9} (?:to )?(?:use|access|using|play)\\w{0,9} .{0,160}(?:constitut|mean|accept|agree|deem|bound|signif|consent)',
  'not .{0,20}(?:agree|accept) .{0,100}(?:not|stop|cease|discontinue) .{0,20}(?:use|access|using)',
  'your (?:use|access|continued) .{0,80}(?:constitut|signif|subject to|means|governed|conditioned|indicat)',
  '(?:deem|presum|consider|taken|treated)\\w{0,9} .{0,20}(?:accept|agree)|(?:agree|acceptance) .{0,20}(?:bound|terms)',
  'do not use|may not use|stop using|must not use|cease',
  // Law
  'govern\\w{0,9} .{0,40}law',
  'laws? of (?:the )?(?:state|country|province|england|ireland|republic|commonwealth|netherlands|finland|united|germany|france|israel|luxembourg)',
  '(?:conflicts?|choice) of laws?',
  ' law .{0,30}(?:appl|govern)|interpreted|construed',
  'country (?:in which|where|of (?:your )?residence)|your (?:country|home|place|local)|consumer|mandatory|habitual',
  // Courts
  'jurisdiction',
  'court',
  'venue|forum',
  '(?:brought|resolv|litigat|filed|institut|submit)\\w{0,9} .{0,60}(?:court|jurisdiction)',
  'exclusive',
  'small claims',
  'san francisco|california|london|new york|delaware|santa clara|dublin|ireland|england|luxembourg',
  // Arbitration
  'arbitrat',
  'american arbitration|aaa | jams| icc |arbitration (?:rules|association)',
  'binding',
  'class (?:action|arbitration|wide)|representative|jury',
  'opt out',
  'disput|controvers|claim',
  // Who speaks of whom, and how surely
  '^ (?:you|your) ',
  ` ${PLATFORM} (?:\\w{1,12} )?(?:may|can|could|reserves?)`,
  ' you (?:may|can) ',
  ' you (?:agree|acknowledge|understand|consent)',
  ' may ',
  ' (?:if|unless|where|when) ',
  ' subject to | to the (?:fullest |maximum )?extent',
  'permitted by|applicable law|required by law',
  ' (?:not|no|never|nor|none) ',
];

export const patterns: readonly RegExp[] = sources.map((source) => new RegExp(source, 'u'));
