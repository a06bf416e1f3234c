import path from 'node:path';
import { withoutSchema } from '../src/pack/without-schema.js';
import { readDataFolder } from './read-data.js';
import { constantModule, writeModule } from './write-module.js';

/** Examples of the schemas whose type is the whole file, with that type. */
const WHOLE = [
  ['case-event', 'CaseEvent', 'case'],
  ['case-record', 'CaseRecord', 'case'],
  ['caseload-decision', 'CaseloadDecision', 'decision'],
  ['condition', 'Condition', 'condition'],
  ['decision', 'Decision', 'decision'],
  ['document-record', 'DocumentRecord', 'case'],
  ['fact-statement', 'FactStatement', 'case'],
  ['regulation', 'RegulationHead', 'regulation'],
] as const;

/** Examples of the parts of a regulation and of the vocabulary: a list under the schema's name. */
const LISTS = [
  ['categories', 'Category', 'regulation'],
  ['classifications', 'RecordedClassification', 'regulation'],
  ['clauses', 'Clause', 'regulation'],
  ['criteria', 'Criterion', 'regulation'],
  ['deadlines', 'Deadline', 'regulation'],
  ['documents', 'RequiredDocument', 'regulation'],
  ['events', 'EventDefinition', 'vocabulary'],
  ['facts', 'FactDefinition', 'vocabulary'],
  ['limits', 'CaseloadLimit', 'regulation'],
  ['parameters', 'Parameter', 'regulation'],
  ['readings', 'Reading', 'regulation'],
  ['schedules', 'Schedule', 'regulation'],
  ['stages', 'Stage', 'regulation'],
] as const;

/**
 * Writes the examples of the schemas as typed constants: the compiler then holds schemas and
 * contracts to one another, which an import of JSON, with its widened literals, cannot.
 */
export async function generateExamples(root: string, generated: string): Promise<void> {
  const files = await readDataFolder(path.join(root, 'schemas', 'examples'));
  const read = (name: string): object => files[`${name}.json`] as object;
  const write = async (
    name: string,
    type: string,
    contract: string,
    value: unknown,
    list: boolean,
  ) =>
    writeModule(
      path.join(generated, 'examples', `${name}.ts`),
      constantModule(
        'example',
        { name: type, from: `../../contracts/${contract}.js`, list },
        value,
      ),
    );
  for (const [name, type, contract] of WHOLE) {
    await write(name, type, contract, withoutSchema(read(name)), false);
  }
  for (const [name, type, contract] of LISTS) {
    const list = withoutSchema(read(name))[name];
    await write(name, type, contract, list, true);
  }
}
