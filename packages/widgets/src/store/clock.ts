/** Milliseconds since 1970 in UTC. Injected, so that expiry can be tested without waiting. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();

/** An instant as it is written into records: ISO 8601 in UTC. Instants are no civil dates. */
export function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
