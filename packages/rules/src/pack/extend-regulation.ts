import type { Act, Regulation } from '../contracts/regulation.js';
import { LIST_PARTS, type ListPart } from './pack-parts.js';

type Item = Readonly<Record<string, unknown>>;

/**
 * A regulation with all that it takes over from the one it extends. Its own elements stand first,
 * in their order; of the base follow those that it does not override by id, each naming the base's
 * act, whose clauses it cites.
 */
export function extendRegulation(own: Regulation, base: Regulation): Regulation {
  const lists = Object.fromEntries(
    LIST_PARTS.map((part) => [part, takeOver(part, own[part], base[part], base.act)]),
  );
  const closedBy = own.closedBy ?? base.closedBy;
  return {
    ...own,
    roles: { ...base.roles, ...own.roles },
    notRegulated: [...own.notRegulated, ...notOverridden(own.notRegulated, base.notRegulated)],
    ...(closedBy === undefined ? {} : { closedBy }),
    conditions: { ...base.conditions, ...own.conditions },
    ...lists,
  };
}

function takeOver(
  part: ListPart,
  own: readonly object[],
  base: readonly object[],
  act: Act,
): readonly object[] {
  const taken = notOverridden(own, base).map((element) =>
    'origin' in element && !('act' in element) ? { ...element, act } : element,
  );
  return [...own, ...(part === 'clauses' ? notOverridden(own, base) : taken)];
}

function notOverridden<Element extends object>(
  own: readonly object[],
  base: readonly Element[],
): readonly Element[] {
  const ids = new Set(own.map(idOf));
  return base.filter((element) => !ids.has(idOf(element)));
}

/** A required document has no id of its own: it is one of its stage. */
function idOf(element: object): string {
  const { id, stage, document } = element as Item;
  return typeof id === 'string' ? id : `${String(stage)}/${String(document)}`;
}
