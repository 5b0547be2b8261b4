import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../../lib/messages/messenger';
import type { BackgroundApi, Result } from '../../../lib/messages/protocol';
import type { ClauseTypeText } from '../../../lib/model';

interface Family {
  readonly id: string;
  readonly name: string;
  readonly types: readonly ClauseTypeText[];
}

/** Which families and kinds of clause the reader cares about most. A family stands for all of its kinds. */
export function Concerns({
  background,
  chosen,
  choose,
}: {
  readonly background: Pick<Client<BackgroundApi>, 'clauseTypes'>;
  /** Ids of families and clause types. */
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
}) {
  const [types, setTypes] = useState<Result<readonly ClauseTypeText[]> | null>(null);
  useEffect(() => void background.clauseTypes().then(setTypes), [background]);
  if (!types) return <p class="muted">Reading…</p>;
  if (!types.ok) return <p role="alert">{types.error.message}</p>;

  const has = new Set(chosen);
  const set = (id: string, on: boolean, without: readonly string[] = []) =>
    choose([...chosen.filter((each) => each !== id && !without.includes(each)), ...(on ? [id] : [])]);
  return (
    <ul class="families">
      {familiesOf(types.value).map(({ id, name, types: own }) => {
        const some = own.filter((type) => has.has(type.id)).length;
        return (
          <li key={id}>
            <label class="choice">
              <input
                type="checkbox"
                checked={has.has(id)}
                onChange={(event) =>
                  set(
                    id,
                    event.currentTarget.checked,
                    own.map((type) => type.id),
                  )
                }
              />
              <span>{name}</span>
            </label>
            {!has.has(id) && (
              <details>
                <summary class="small">{some > 0 ? `${some} of ${own.length} chosen` : `Choose among ${own.length}`}</summary>
                <ul class="kinds">
                  {own.map((type) => (
                    <li key={type.id}>
                      <label class="choice">
                        <input
                          type="checkbox"
                          checked={has.has(type.id)}
                          onChange={(event) => set(type.id, event.currentTarget.checked)}
                        />
                        <span>{type.name}</span>
                      </label>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function familiesOf(types: readonly ClauseTypeText[]): readonly Family[] {
  const families = new Map<string, Family & { readonly types: ClauseTypeText[] }>();
  for (const type of types) {
    const family = families.get(type.family) ?? { id: type.family, name: type.familyName, types: [] };
    families.set(type.family, family);
    family.types.push(type);
  }
  return [...families.values()];
}
