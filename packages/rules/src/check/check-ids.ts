import { pointer, problemAt } from '../conditions/problem-at.js';
import type { Problem } from '../contracts/problem.js';
import type { Regulation } from '../contracts/regulation.js';

/** Ids that the compiler does not look at must be there once, too. */
export function checkIds({
  clauses,
  readings,
  stages,
  classifications,
  levels,
  help,
  documents,
  notRegulated,
}: Regulation): readonly Problem[] {
  return [
    ...repeated(clauses, '/clauses'),
    ...repeated(readings, '/readings'),
    ...repeated(notRegulated, '/notRegulated'),
    ...stages.flatMap(({ guards }, index) => repeated(guards, pointer('/stages', index, 'guards'))),
    ...classifications.flatMap(({ values }, index) =>
      repeated(values, pointer('/classifications', index, 'values')),
    ),
    ...levels.flatMap(({ signs }, index) => repeated(signs, pointer('/levels', index, 'signs'))),
    ...help.flatMap(({ values }, index) => repeated(values, pointer('/help', index, 'values'))),
    ...repeated(
      documents.map(({ stage, document }) => ({ id: `${stage}/${document}` })),
      '/documents',
      'document',
    ),
  ];
}

function repeated(
  list: readonly { readonly id: string }[],
  at: string,
  key = 'id',
): readonly Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [problemAt(pointer(at, index, key), 'id-repeated', { value: id })] : [];
  });
}
