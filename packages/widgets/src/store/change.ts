/** Who changed the store: this page, or another tab of the same browser. */
export type Origin = 'here' | 'elsewhere';

/** Why everything was forgotten. The host says so; the store itself knows expiry and change of user. */
export type PurgeReason = 'sign-out' | 'user-changed' | 'expired' | 'submitted' | 'requested';

const REASONS: readonly string[] = [
  'sign-out',
  'user-changed',
  'expired',
  'submitted',
  'requested',
] satisfies readonly PurgeReason[];

export function isPurgeReason(value: unknown): value is PurgeReason {
  return typeof value === 'string' && REASONS.includes(value);
}
