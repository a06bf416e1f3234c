import portal from './portal.json' with { type: 'json' };

/** Words and choices of the demo portal. */
export { portal };

export type RoleId = keyof typeof portal.roles;

export function isRole(id: string): id is RoleId {
  return Object.hasOwn(portal.roles, id);
}
