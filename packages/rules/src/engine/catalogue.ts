import type { CatalogueOutcome } from '../contracts/decision.js';
import type { CatalogueEntry } from '../contracts/regulation.js';
import { citedOutcome, inForce, type Evaluation } from './evaluation.js';
import { oncePerElement } from './once-per-element.js';

/** The lists that the text gives, as in force on the day. */
export function listCatalogue(evaluation: Evaluation): readonly CatalogueOutcome[] {
  return evaluation.compiled.regulation.catalogue
    .filter((entry) => inForce(evaluation, entry))
    .map(outcomeOf);
}

const outcomeOf = oncePerElement((entry: CatalogueEntry): CatalogueOutcome => {
  const { group, value, mandatory = false, document } = entry;
  return {
    ...citedOutcome(entry),
    group,
    ...(value === undefined ? {} : { value }),
    mandatory,
    ...(document === undefined ? {} : { document }),
  };
});
