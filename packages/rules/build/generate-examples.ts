import path from 'node:path';
import { withoutSchema } from '../src/pack/without-schema.js';
import { readDataFolder } from './read-data.js';
import { constantModule, writeModule } from './write-module.js';

/** Type of an example and the module of `src` that declares it. */
type Declared = readonly [type: string, module: string];

/** Examples whose type is the whole file. */
const WHOLE: Readonly<Record<string, Declared>> = {
  'case-event': ['CaseEvent', 'contracts/case'],
  'case-record': ['CaseRecord', 'contracts/case'],
  'caseload-decision': ['CaseloadDecision', 'contracts/decision'],
  condition: ['Condition', 'contracts/condition'],
  decision: ['Decision', 'contracts/decision'],
  'document-record': ['DocumentRecord', 'contracts/case'],
  'fact-statement': ['FactStatement', 'contracts/case'],
  'handover-decision': ['HandoverDecision', 'contracts/decision'],
  'institution-decision': ['InstitutionDecision', 'contracts/decision'],
  'institution-record': ['InstitutionRecord', 'contracts/decision'],
  norms: ['NormRegister', 'norms/norm'],
  regulation: ['RegulationHead', 'contracts/regulation'],
  scenarios: ['ScenarioTable', 'scenarios/scenario'],
};

/** Examples that hold a list under the name given, `documents` of `document-register`. */
const LISTS: Readonly<Record<string, readonly [...Declared, key: string]>> = {
  approvals: ['Approval', 'contracts/regulation', 'approvals'],
  bodies: ['Body', 'contracts/regulation', 'bodies'],
  catalogue: ['CatalogueEntry', 'contracts/regulation', 'catalogue'],
  categories: ['Category', 'contracts/regulation', 'categories'],
  checks: ['Check', 'contracts/regulation', 'checks'],
  classifications: ['RecordedClassification', 'contracts/regulation', 'classifications'],
  clauses: ['Clause', 'contracts/regulation', 'clauses'],
  conclusions: ['Conclusion', 'contracts/regulation', 'conclusions'],
  criteria: ['Criterion', 'contracts/regulation', 'criteria'],
  deadlines: ['Deadline', 'contracts/regulation', 'deadlines'],
  description: ['DescriptionEntry', 'contracts/regulation', 'description'],
  'document-register': ['RegisteredDocument', 'norms/norm', 'documents'],
  documents: ['RequiredDocument', 'contracts/regulation', 'documents'],
  duties: ['Duty', 'contracts/regulation', 'duties'],
  events: ['EventDefinition', 'contracts/vocabulary', 'events'],
  facts: ['FactDefinition', 'contracts/vocabulary', 'facts'],
  help: ['HelpClassification', 'contracts/regulation', 'help'],
  institution: ['InstitutionElement', 'contracts/regulation', 'institution'],
  levels: ['Level', 'contracts/regulation', 'levels'],
  limits: ['CaseloadLimit', 'contracts/regulation', 'limits'],
  parameters: ['Parameter', 'contracts/regulation', 'parameters'],
  readings: ['Reading', 'contracts/regulation', 'readings'],
  schedules: ['Schedule', 'contracts/regulation', 'schedules'],
  stages: ['Stage', 'contracts/regulation', 'stages'],
};

/**
 * Writes the examples of the schemas as typed constants beside this code: the compiler then holds
 * schemas and contracts to one another, which an import of JSON, with its widened literals, cannot.
 */
export async function generateExamples(root: string): Promise<void> {
  const files = await readDataFolder(path.join(root, 'schemas', 'examples'));
  const read = (name: string) => withoutSchema(files[`${name}.json`] as object);
  const write = async (name: string, type: string, module: string, value: unknown, list: boolean) =>
    writeModule(
      path.join(root, 'build', 'generated', 'examples', `${name}.ts`),
      constantModule('example', { name: type, from: `../../../src/${module}.js`, list }, value),
    );
  for (const [name, [type, module]] of Object.entries(WHOLE)) {
    await write(name, type, module, read(name), false);
  }
  for (const [name, [type, module, key]] of Object.entries(LISTS)) {
    await write(name, type, module, read(name)[key], true);
  }
}
