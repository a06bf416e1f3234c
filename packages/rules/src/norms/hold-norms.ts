import type { Element } from '../check/elements.js';
import { isFitting } from './fitting-kinds.js';
import type { Norm, NormRegister } from './norm.js';

/** A norm and the elements of the regulation that hold it, by their keys. */
export interface HeldNorm {
  readonly norm: Norm;
  readonly holders: readonly string[];
  /** Elements that name the norm and are of a kind that cannot hold it. */
  readonly mentions: readonly string[];
}

/** Which elements hold each norm of a register. */
export function holdNorms(
  { norms }: NormRegister,
  elements: readonly Element[],
): readonly HeldNorm[] {
  return norms.map((norm) => {
    const naming = elements.filter((element) => element.norm.includes(norm.id));
    const keys = (fits: boolean) =>
      naming.filter(({ key }) => isFitting(kindOf(key), norm) === fits).map(({ key }) => key);
    return { norm, holders: keys(true), mentions: keys(false) };
  });
}

const kindOf = (key: string): string => key.split(':', 1)[0] ?? '';

/** Norms that nothing holds, though their text is there to be held. */
export function notHeld(held: readonly HeldNorm[]): readonly HeldNorm[] {
  return held.filter(({ norm, holders }) => holders.length === 0 && norm.heldBy !== 'lost');
}
