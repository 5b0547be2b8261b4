import { nameDuration } from '../clauses/taxonomy/name-duration';
import { listWords } from '../clauses/taxonomy/name-things';
import { textByType } from '../clauses/type-texts';
import type { ClauseTypeId, Parameters } from '../model';

/**
 * Where a platform stands on a clause type, in one sentence made of facts: "Binding arbitration by JAMS; you may opt out within 30 days".
 * It says only what the parameters hold; without any, it is the type's name.
 * @throws RangeError for a type that the taxonomy does not have
 */
export function positionSentence(typeId: ClauseTypeId, parameters: Parameters): string {
  const type = textByType.get(typeId);
  if (!type) throw new RangeError(`No clause type "${typeId}".`);
  const by = parameters.administrator ? ` by ${parameters.administrator}` : '';
  return [`${type.name}${by}`, ...facts(parameters)].join('; ');
}

function facts(parameters: Parameters): string[] {
  const { optOut, notice, channels, amount, formula, age, law, courts, licence } = parameters;
  // Impact sentences emphasise their facts with asterisks; here the sentence is plain.
  const time = nameDuration(parameters)?.replaceAll('**', '');
  const said: string[] = [];
  if (optOut) said.push(`you may opt out${time ? ` within ${time}` : ''}${channels?.length ? ` by ${listWords(channels)}` : ''}`);
  else if (time) said.push(time);
  if (notice !== undefined) said.push(notice ? 'with notice' : 'without notice');
  if (amount) said.push(`${amount.value.toLocaleString('en')} ${amount.currency}`);
  if (formula) said.push(formula);
  if (age !== undefined) said.push(`age ${age}`);
  // As written it often names itself: "the laws of California".
  if (law) said.push(/\blaws?\b/iu.test(law) ? law : `law of ${law}`);
  if (courts) said.push(courts);
  if (licence?.length) said.push(listWords(licence, 'and'));
  return said;
}
