import { outcome, type OutcomesOf } from './outcome.js';

/** A value that nobody recorded. */
const NOTHING = '';

const textOf = (value: unknown): string =>
  value === undefined || value === null
    ? NOTHING
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);

/** Categories, recorded classifications, levels proposed and in force, help that is given. */
export const classOutcomes: OutcomesOf = ({ categories, classifications, levels, help }) => [
  ...categories.map((category) => outcome(`category:${category.id}`, category, category.truth)),
  ...classifications.map((one) =>
    outcome(`classification:${one.id}`, one, textOf(one.current?.value)),
  ),
  ...levels.flatMap(({ levels: ranks }) =>
    ranks.flatMap((level) => [
      outcome(`level:${level.id}`, level, level.truth),
      ...level.signs.map((sign) => outcome(`sign:${level.id}/${sign.id}`, sign, sign.truth)),
    ]),
  ),
  ...levels.map(({ fact, proposed, state, levels: ranks }) => {
    const clause = ranks.flatMap((level) => level.clause);
    const title = ranks.map((level) => level.title).join(' / ');
    return outcome(`levels:${fact}`, { title, clause }, `${state} ${textOf(proposed)}`.trim());
  }),
  ...help.flatMap(({ id, values }) =>
    values.map((value) => outcome(`help:${id}/${value.id}`, value, value.given)),
  ),
];

/** Checks, approvals, duties and advice of bodies. */
export const requirementOutcomes: OutcomesOf = ({ checks, approvals, duties, bodies }) => [
  ...checks.map((check) => outcome(`check:${check.id}`, check, check.state)),
  ...approvals.map((approval) => outcome(`approval:${approval.key}`, approval, approval.state)),
  ...duties.map((duty) => outcome(`duty:${duty.id}`, duty, duty.state)),
  ...bodies.map((body) =>
    outcome(`body:${body.id}`, body, textOf(body.advice.length || undefined)),
  ),
];

/** Criteria, measurements and what follows from them for the case. */
export const effectOutcomes: OutcomesOf = ({ criteria, effectiveness }) => [
  ...criteria.flatMap((criterion) => [
    outcome(`criterion:${criterion.id}`, criterion, criterion.truth),
    ...(criterion.measure === undefined
      ? []
      : [
          outcome(
            `measure:${criterion.id}`,
            { title: criterion.title, clause: criterion.clause },
            criterion.measure.change,
          ),
        ]),
  ]),
  ...effectiveness.conclusions.map((one) => outcome(`conclusion:${one.id}`, one, one.truth)),
];
