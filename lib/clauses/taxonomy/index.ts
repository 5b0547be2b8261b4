import type { ClauseTypeId, FamilyId } from '../../model';
import { account } from './account';
import { changes } from './changes';
import { collection } from './collection';
import { conduct } from './conduct';
import { content } from './content';
import type { ClauseType } from './define';
import { disputes } from './disputes';
import { general } from './general';
import { liability } from './liability';
import { payment } from './payment';
import { retention } from './retention';
import { rights } from './rights';
import { sharing } from './sharing';
import { use } from './use';

/** Every family, in the order in which a reader meets them. */
export const families = [
  disputes,
  liability,
  account,
  changes,
  content,
  conduct,
  payment,
  collection,
  use,
  sharing,
  retention,
  rights,
  general,
] as const;

/** Every clause type by id, with its family. */
export const clauseTypes: ReadonlyMap<ClauseTypeId, ClauseType & { readonly family: FamilyId; readonly familyName: string }> =
  new Map(
    families.flatMap((family) =>
      family.types.map((type) => [type.id, { ...type, family: family.id, familyName: family.name }] as const),
    ),
  );
