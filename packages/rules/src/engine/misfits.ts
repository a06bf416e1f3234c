import { pointer, problemAt } from '../conditions/problem-at.js';
import type { Problem } from '../contracts/problem.js';
import { isInForce } from '../facts/in-force.js';
import type { Evaluation } from './evaluation.js';

/** What does not fit between case, regulation and day. */
export function findMisfits({ compiled, record, asOf }: Evaluation): readonly Problem[] {
  const { regulation, vocabulary } = compiled;
  const problems: Problem[] = [];
  if (record.regulation !== regulation.id) {
    const params = { value: record.regulation, expected: regulation.id };
    problems.push(problemAt('/regulation', 'case-regulation', params));
  }
  if (!isInForce(regulation.inForce, asOf)) {
    const params = { value: regulation.id, asOf };
    problems.push(problemAt('/asOf', 'regulation-not-in-force', params, 'warning'));
  }
  for (const { part: event, pointer: at } of record.events) {
    if (vocabulary.events.has(event.type)) continue;
    problems.push(problemAt(pointer(at, 'type'), 'event-unknown', { value: event.type }));
  }
  return problems;
}
