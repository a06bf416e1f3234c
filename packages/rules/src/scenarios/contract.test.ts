import { describe, expect, it } from 'vitest';
import { checkPacks } from '../cli/commands/over-packs.js';
import { packageSchemaChecker } from '../cli/schemas/schema-checker.js';
import { evaluateCaseload } from '../engine/caseload.js';
import { evaluate } from '../engine/evaluate.js';
import { caseOfRow, mergeGiven } from './case-of-row.js';

const checkSchema = packageSchemaChecker();
const checked = await checkPacks([]);
if (!checked.ok) throw new Error('the shipped packs are sound');

const rows = checked.value.flatMap(({ report, scenarios }) =>
  Object.entries(scenarios).flatMap(([file, { base, rows }]) =>
    rows.map((row) => ({
      file,
      row,
      given: mergeGiven(base, row.given),
      compiled: report?.compiled,
    })),
  ),
);

describe('what goes in and comes out of the engine is as its schemas say, in every scenario', () => {
  it.each(rows.map((row) => [`${row.file}: ${row.row.name}`, row] as const))(
    '%s',
    (_name, { row, given, compiled }) => {
      if (compiled === undefined) throw new Error('the shipped packs compile');
      const { asOf } = row;
      const options = { asOf, settings: given.settings ?? {} };
      const record = caseOfRow(given, compiled.regulation, asOf);
      expect(checkSchema('case-record', record)).toEqual([]);
      expect(checkSchema('decision', evaluate(compiled, record, options))).toEqual([]);
      const caseload = {
        specialist: 's',
        cases: [{ id: 'a', classification: 'sop' }, { id: 'b' }],
      };
      const load = evaluateCaseload(compiled, caseload, options);
      expect(checkSchema('caseload-decision', load)).toEqual([]);
    },
  );
});
