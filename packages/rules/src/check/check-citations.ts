import { pointer, problemAt } from '../conditions/problem-at.js';
import type { Problem } from '../contracts/problem.js';
import type { Regulation } from '../contracts/regulation.js';
import type { NormRegister } from '../norms/norm.js';
import type { Element } from './elements.js';

/** Clauses, norms, readings and acts that elements cite must be there. */
export function checkCitations(
  regulation: Regulation,
  elements: readonly Element[],
  register: NormRegister | undefined,
): readonly Problem[] {
  const clauses = new Set(regulation.clauses.map(({ id }) => id));
  const readings = new Set(regulation.readings.map(({ id }) => id));
  const norms = register && new Set(register.norms.map(({ id }) => id));
  return [
    ...elements.flatMap((element) => [
      ...unknownIn(clauses, element.clause, `${element.at}/clause`, 'clause-unknown'),
      ...(norms ? unknownIn(norms, element.norm, `${element.at}/norm`, 'norm-unknown') : []),
      ...checkReading(element, readings),
      ...checkAct(element),
    ]),
    ...regulation.notRegulated.flatMap(({ clause = [] }, index) =>
      unknownIn(clauses, clause, pointer('/notRegulated', index, 'clause'), 'clause-unknown'),
    ),
    ...regulation.readings.flatMap(({ clause }, index) =>
      unknownIn(clauses, clause, pointer('/readings', index, 'clause'), 'clause-unknown'),
    ),
  ];
}

function unknownIn(
  known: ReadonlySet<string>,
  cited: readonly string[],
  at: string,
  code: string,
): readonly Problem[] {
  return cited.flatMap((id, index) =>
    known.has(id) ? [] : [problemAt(pointer(at, index), code, { value: id })],
  );
}

function checkReading({ reading, at }: Element, readings: ReadonlySet<string>): readonly Problem[] {
  return reading === undefined || readings.has(reading)
    ? []
    : [problemAt(`${at}/reading`, 'reading-unknown', { value: reading })];
}

/** What follows from another act must say from which. */
function checkAct({ origin, act, at }: Element): readonly Problem[] {
  return origin === 'external-act' && act === undefined ? [problemAt(at, 'act-missing')] : [];
}
