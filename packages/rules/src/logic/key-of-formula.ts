import type { Formula } from './formula.js';

/** Equal for formulas that are written the same. */
export function keyOfFormula(formula: Formula): string {
  switch (formula.kind) {
    case 'cell':
      return `${formula.variable} in ${[...formula.cells].sort((a, b) => a - b).join(' ')}`;
    case 'some':
      return formula.key;
    case 'not':
      return `not (${keyOfFormula(formula.part)})`;
    case 'and':
    case 'or':
      return `${formula.kind} (${formula.parts.map(keyOfFormula).join('; ')})`;
  }
}
