import type { Decision, Explanation } from '../contracts/decision.js';

/** The explanation of an outcome by its id in questions, `category:large`, `next:help`. */
export function explanationOf(outcome: string, decision: Decision): Explanation | undefined {
  const [kind = '', ...rest] = outcome.split(':');
  return FINDERS[kind]?.(rest.join(':'), decision);
}

type Find = (id: string, decision: Decision) => Explanation | undefined;

const byId =
  (
    list: (decision: Decision) => readonly { readonly id: string; readonly why?: Explanation }[],
  ): Find =>
  (id, decision) =>
    list(decision).find((outcome) => outcome.id === id)?.why;

const FINDERS: Readonly<Record<string, Find>> = {
  category: byId(({ categories }) => categories),
  check: byId(({ checks }) => checks),
  criterion: byId(({ criteria }) => criteria),
  conclusion: byId(({ effectiveness }) => effectiveness.conclusions),
  level: byId(({ levels }) => levels.flatMap((scale) => scale.levels)),
  sign: (id, { levels }) => {
    const [level, sign] = id.split('/');
    return levels
      .flatMap((scale) => scale.levels)
      .find((one) => one.id === level)
      ?.signs.find((one) => one.id === sign)?.why;
  },
  guard: (id, { stage }) => {
    const [to, guard] = id.split('/');
    return stage.next.find((next) => next.id === to)?.guards.find((one) => one.id === guard)?.why;
  },
  // A stage may be entered when nothing that blocks stands in the way.
  next: (id, { stage }) => {
    const next = stage.next.find((one) => one.id === id);
    if (next === undefined) return undefined;
    const blocks = next.guards.filter(({ force }) => force === 'block');
    return { kind: 'all', truth: next.allowed, parts: blocks.map(({ why }) => why) };
  },
};
