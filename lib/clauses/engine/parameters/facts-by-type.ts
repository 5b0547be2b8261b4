import type { ClauseTypeId, Parameters } from '../../../model';
import type { Passages } from './passages';
import { readAdministrator } from './read-administrator';
import { readAge } from './read-age';
import { readAmount } from './read-amount';
import { readCategories } from './read-categories';
import { readChannels, readNoticeChannels } from './read-channels';
import { readCourts } from './read-courts';
import { readDates } from './read-dates';
import { readFormula } from './read-formula';
import { readLaw } from './read-law';
import { readLicence } from './read-licence';
import { readNotice, readNoticeAnywhere } from './read-notice';
import { readOptOut } from './read-opt-out';
import { readRecipients } from './read-recipients';
import { readSeat } from './read-seat';
import { readDestination, readResidence } from './read-territory';

export type ReadFact = (passages: Passages) => Parameters;

const kindsAndNames: ReadFact = (passages) => readRecipients(passages, true);
const namesOnly: ReadFact = (passages) => readRecipients(passages, false);

/** Which facts a clause type carries beside its time (duration-roles.ts): "13 years" is an age in one type and a time in another. */
export const FACTS_BY_TYPE: Readonly<Record<ClauseTypeId, readonly ReadFact[]>> = {
  'binding-arbitration': [readAdministrator, readSeat, readOptOut],
  'class-action-waiver': [readOptOut],
  'arbitration-opt-out': [readChannels, readDates],
  'mass-arbitration-rules': [readAdministrator],
  'informal-dispute-resolution': [readChannels],
  'governing-law': [readLaw],
  'exclusive-venue': [readCourts],
  'liability-cap': [readAmount, readFormula],
  'unilateral-termination': [readNotice],
  'inactivity-termination': [readNoticeAnywhere],
  'termination-notice': [readNotice],
  'age-requirement': [readAge],
  eligibility: [readResidence],
  'unilateral-changes': [readNotice, readNoticeChannels, readDates],
  'change-notice': [readNoticeAnywhere, readNoticeChannels, readDates],
  'service-modification': [readNotice, readDates],
  'price-changes': [readNotice, readNoticeChannels, readDates],
  'content-license': [readLicence],
  'content-license-survives': [readLicence],
  'feedback-license': [readLicence],
  'publicity-rights': [readLicence],
  'limited-license': [readLicence],
  'content-removal': [readNotice],
  'virtual-items': [readDates],
  'free-trial': [readDates],
  'data-collected': [readCategories],
  'device-data': [readCategories],
  'sensitive-data': [readCategories],
  'contacts-access': [readCategories],
  'third-party-sources': [kindsAndNames],
  'children-data': [readAge],
  'cross-site-tracking': [kindsAndNames],
  'targeted-advertising': [readOptOut],
  marketing: [readChannels, readOptOut],
  'ai-training': [readOptOut],
  'service-providers': [namesOnly],
  'affiliate-sharing': [namesOnly],
  'third-party-sharing': [kindsAndNames, readOptOut],
  'data-sale': [kindsAndNames, readOptOut],
  'international-transfer': [readDestination],
  'electronic-communications': [readNoticeChannels],
  'request-process': [readChannels],
};
