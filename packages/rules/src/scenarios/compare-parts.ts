import type { Json } from '../contracts/condition.js';
import type { BodyOutcome, Decision, LevelsOutcome } from '../contracts/decision.js';
import { compare, compareEach, type Mismatch } from './mismatch.js';
import type { ExpectedBody, ScenarioExpectation } from './scenario.js';

/** Compares levels, help, approvals, duties, checks, conclusions and measurements. */
export function compareParts(expect: ScenarioExpectation, decision: Decision): readonly Mismatch[] {
  return [
    ...Object.entries(expect.levels ?? {}).flatMap(([fact, expected]) => {
      const found = decision.levels.find((levels) => levels.fact === fact);
      const at = `levels/${fact}`;
      return [
        ...compare(`${at}/state`, expected.state, found?.state),
        ...compare(`${at}/proposed`, expected.proposed, found?.proposed ?? null),
        ...compare(`${at}/current`, expected.current, found?.current?.value ?? null),
        ...compare(`${at}/urgent`, expected.urgent, isUrgent(found)),
      ];
    }),
    ...Object.entries(expect.bodies ?? {}).flatMap(([id, expected]) =>
      compareBody(
        `bodies/${id}`,
        expected,
        decision.bodies.find((body) => body.id === id),
      ),
    ),
    ...Object.entries(actualParts(decision)).flatMap(([part, actual]) =>
      compareEach(
        part,
        expect[part as FlatPart],
        (id) => actual.get(id) ?? ABSENT[part as FlatPart],
      ),
    ),
  ];
}

/** Whether the proposed level is one at which help cannot wait. */
const isUrgent = (found: LevelsOutcome | undefined): boolean =>
  found?.levels.some(({ value, urgent }) => urgent && value === found.proposed) ?? false;

function compareBody(
  at: string,
  { composition, minMembers, perFamily }: ExpectedBody,
  found: BodyOutcome | undefined,
): readonly Mismatch[] {
  return [
    ...compareEach(`${at}/composition`, composition, (role) => placeOf(role, found)),
    ...compare(`${at}/minMembers`, minMembers, found?.minMembers ?? null),
    ...compare(`${at}/perFamily`, perFamily, found?.perFamily),
  ];
}

function placeOf(role: string, body: BodyOutcome | undefined): string {
  const member = body?.composition.find((candidate) => candidate.role === role);
  if (member === undefined) return 'absent';
  if (member.mandatory === true) return 'mandatory';
  return member.byConsent === true ? 'by-consent' : 'member';
}

type FlatPart = Exclude<keyof ReturnType<typeof actualParts>, number | symbol>;

/** What stands for an outcome that is not there at all. */
const ABSENT: Partial<Record<FlatPart, Json>> = {
  approvals: 'absent',
  catalogue: false,
  advice: 0,
};

function actualParts(decision: Decision) {
  const { approvals, levels, help, bodies, criteria } = decision;
  const map = (entries: readonly (readonly [string, Json])[]): ReadonlyMap<string, Json> =>
    new Map(entries);
  return {
    signs: map(
      levels.flatMap((fact) =>
        fact.levels.flatMap(({ id, signs }) =>
          signs.map((sign) => [`${id}/${sign.id}`, sign.truth] as const),
        ),
      ),
    ),
    help: map(
      help.flatMap(({ id, values }) =>
        values.map((value) => [`${id}/${value.id}`, value.given] as const),
      ),
    ),
    approvals: map(approvals.map(({ key, state }) => [key, state])),
    approved: map(approvals.map(({ key, truth }) => [key, truth])),
    signatures: map(
      approvals.flatMap(({ key, signatures }) =>
        signatures.map(({ role, state }) => [`${key}/${role}`, state] as const),
      ),
    ),
    duties: map(decision.duties.map(({ id, state }) => [id, state])),
    checks: map(decision.checks.map(({ id, state }) => [id, state])),
    forces: map(decision.checks.map(({ id, force }) => [id, force])),
    conclusions: map(decision.effectiveness.conclusions.map(({ id, truth }) => [id, truth])),
    recorded: map(
      decision.effectiveness.conclusions.map(({ id, recorded }) => [id, recorded !== undefined]),
    ),
    measures: map(
      criteria.flatMap(({ id, measure }) =>
        measure === undefined ? [] : [[id, measure.change] as const],
      ),
    ),
    advice: map(bodies.map(({ id, advice }) => [id, advice.length])),
    catalogue: map(decision.catalogue.map(({ id }) => [id, true])),
  };
}
