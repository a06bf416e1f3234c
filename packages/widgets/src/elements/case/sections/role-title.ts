import type { Regulation } from '@semya/rules';

/** What the regulation calls a role or a body; an id that it does not name stands as it is. */
export function roleTitle(
  id: string,
  { roles, bodies }: Pick<Regulation, 'roles' | 'bodies'>,
): string {
  return roles[id] ?? bodies.find((body) => body.id === id)?.title ?? id;
}
