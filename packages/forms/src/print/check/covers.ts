/** Whether a field is the other one, or what the other one lies in; both by path. */
export const covers = (path: string, other: string): boolean =>
  path === other || other.startsWith(`${path}/`);
