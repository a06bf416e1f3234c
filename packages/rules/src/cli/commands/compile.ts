import { writeFile } from 'node:fs/promises';
import { writeRegulationModule } from '../../ahead-of-time/index.js';
import type { Problem } from '../../contracts/problem.js';
import { argumentProblem, missingArguments } from '../arguments.js';
import { command } from '../command-frame.js';
import { refuse } from '../command.js';
import { loadCompiled } from '../packs/load-compiled.js';
import { packageSchemaChecker } from '../schemas/schema-checker.js';

/** `compile`: writes the conditions of a regulation as a plain ES module. */
export const compileCommand = command(
  'compile',
  { out: { type: 'string' }, runtime: { type: 'string' } },
  async ({ names, values, asJson }, output) => {
    const [name, ...extra] = names;
    if (name === undefined) {
      return refuse(missingArguments({ 'регламент или папка': name }), asJson, output);
    }
    if (extra.length > 0) {
      return refuse([argumentProblem('argument-extra', extra.join(' '))], asJson, output);
    }
    const judge = await loadCompiled(name, packageSchemaChecker());
    if (!judge.ok) return refuse(judge.problems, asJson, output);
    const { out, runtime } = values;
    const code =
      typeof runtime === 'string'
        ? writeRegulationModule(judge.value.compiled, runtime)
        : writeRegulationModule(judge.value.compiled);
    if (typeof out !== 'string') {
      output.out(code);
      return 0;
    }
    const written = await writeFile(out, code).then(
      () => true,
      () => false,
    );
    return written ? 0 : refuse([unwritable(out)], asJson, output);
  },
);

const unwritable = (file: string): Problem => ({
  code: 'file-unwritable',
  path: '',
  file,
  params: { file },
  severity: 'error',
});
