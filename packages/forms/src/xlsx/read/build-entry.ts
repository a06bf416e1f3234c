import type { Json } from '@semya/rules/conditions';
import { keysOf, type RecordData } from '../../documents/pointer.js';

interface Branch {
  readonly parts: Map<string, Branch>;
  answer?: Json;
}

/** Puts answers by their pointers together; rows of lists close up over those left empty. */
export const buildEntry = (answers: ReadonlyMap<string, Json>): RecordData => {
  const root: Branch = { parts: new Map() };
  for (const [path, answer] of answers) {
    const end = keysOf(path).reduce<Branch>((branch, key) => {
      const next: Branch = branch.parts.get(key) ?? { parts: new Map() };
      branch.parts.set(key, next);
      return next;
    }, root);
    end.answer = answer;
  }
  return Object.fromEntries([...root.parts].map(([key, part]) => [key, grown(part)]));
};

const grown = ({ parts, answer }: Branch): Json => {
  if (answer !== undefined) return answer;
  const keys = [...parts.keys()];
  return keys.every((key) => /^\d+$/.test(key))
    ? [...parts]
        .sort(([one], [other]) => Number(one) - Number(other))
        .map(([, part]) => grown(part))
    : Object.fromEntries([...parts].map(([key, part]) => [key, grown(part)]));
};
