import type { Position } from '../../../lib/atlas/answers';
import type { Parameters } from '../../../lib/model';

/** Something that a clause may say, and how many of those at hand do. */
export interface Facet {
  /** `Licence: perpetual` */
  readonly id: string;
  readonly group: string;
  readonly value: string;
  readonly count: number;
}

/** Names as they stand above a choice; what is not here is no choice. */
const GROUPS: Readonly<Partial<Record<keyof Parameters, string>>> = {
  optOut: 'Opting out',
  notice: 'Notice',
  days: 'Days',
  age: 'Age',
  administrator: 'Administrator',
  courts: 'Courts',
  law: 'Law',
  licence: 'Licence',
  channels: 'By',
  places: 'Places',
  categories: 'Data',
  recipients: 'Recipients',
};
const DAY_STEPS = [14, 30, 90] as const;

/** What there is to choose from, group by group, the most frequent first. */
export function listFacets(positions: readonly Pick<Position, 'parameters'>[]): readonly Facet[] {
  const counts = new Map<string, Facet>();
  for (const { parameters } of positions)
    for (const { id, group, value } of facetsOf(parameters))
      counts.set(id, { id, group, value, count: (counts.get(id)?.count ?? 0) + 1 });
  const order = Object.values(GROUPS);
  return [...counts.values()].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group) || b.count - a.count);
}

export const hasFacet = ({ parameters }: Pick<Position, 'parameters'>, id: string): boolean =>
  facetsOf(parameters).some((facet) => facet.id === id);

function facetsOf(parameters: Parameters): readonly Omit<Facet, 'count'>[] {
  return (Object.keys(GROUPS) as (keyof Parameters)[]).flatMap((name) => {
    const group = GROUPS[name] as string;
    const values = new Set(valuesOf(name, parameters));
    return [...values].map((value) => ({ id: `${group}: ${value}`, group, value }));
  });
}

function valuesOf(name: keyof Parameters, parameters: Parameters): readonly string[] {
  const value = parameters[name];
  if (value === undefined) return [];
  if (name === 'days') return [dayStep(value as number)];
  if (name === 'notice') return [value ? 'promised' : 'excluded'];
  if (name === 'optOut') return value ? ['possible'] : ['not possible'];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function dayStep(days: number): string {
  const at = DAY_STEPS.findIndex((step) => days <= step);
  if (at < 0) return `more than ${DAY_STEPS.at(-1)}`;
  return at === 0 ? `up to ${DAY_STEPS[0]}` : `${(DAY_STEPS[at - 1] as number) + 1} to ${DAY_STEPS[at]}`;
}
