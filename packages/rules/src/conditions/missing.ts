import type { Explanation, Missing } from '../contracts/decision.js';

/**
 * What would have to be stated for an unknown outcome to be decided: the facts, lists, parameters
 * and events under the branches that are unknown themselves. A decided branch is passed over,
 * whatever it lacks, for nothing stated later can change the outcome through it. Each once, in the
 * order of the conditions.
 */
export function missing(explanation: Explanation): readonly Missing[] {
  if (explanation.truth !== 'unknown') return [];
  const found = new Map<string, Missing>();
  collect(explanation, found);
  return [...found.values()];
}

function collect(explanation: Explanation, found: Map<string, Missing>): void {
  if (explanation.truth !== 'unknown') return;
  for (const need of ownNeeds(explanation)) {
    const key = missingKey(need);
    if (!found.has(key)) found.set(key, need);
  }
  if (explanation.kind === 'leaf' || explanation.kind === 'event') return;
  for (const part of explanation.parts) collect(part, found);
}

function ownNeeds(explanation: Explanation): readonly Missing[] {
  if (explanation.kind === 'event') return [{ kind: 'event', event: explanation.event }];
  if (explanation.needs !== undefined) return explanation.needs;
  return explanation.kind === 'leaf' && explanation.missing !== undefined
    ? [explanation.missing]
    : [];
}

/** Text that is equal for needs of the same thing. */
export function missingKey(need: Missing): string {
  switch (need.kind) {
    case 'fact':
    case 'list':
      return `${need.kind} ${need.fact} ${need.subject.type} ${need.subject.id}`;
    case 'parameter':
      return `parameter ${need.parameter}`;
    case 'event':
      return `event ${need.event}`;
  }
}
