import { portal, type RoleId } from './portal.js';

/** What the head of the page sets for every page beneath it. */
export interface PortalState {
  readonly asOf: string;
  /** Id of a regulation; empty: all. */
  readonly regulation: string;
  readonly role: RoleId;
}

/** What a role may do here. Hiding is convenience: access is the server's to control. */
export function rightsOf({ role }: PortalState): (typeof portal.roles)[RoleId] {
  return portal.roles[role];
}

/** The regulation that pages about one regulation show: the chosen one, else the institution's own. */
export function oneRegulation({ regulation }: PortalState): string {
  return regulation === '' ? portal.regulation : regulation;
}
