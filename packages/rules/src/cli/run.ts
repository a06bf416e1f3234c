import { argumentProblem } from './arguments.js';
import { refuse, type Command } from './command.js';
import { batchCommand } from './commands/batch.js';
import { checkCommand } from './commands/check.js';
import { compileCommand } from './commands/compile.js';
import { diffCommand } from './commands/diff.js';
import { docsCommand } from './commands/docs.js';
import { evaluateCommand } from './commands/evaluate.js';
import { explainCommand } from './commands/explain.js';
import { mutateCommand } from './commands/mutate.js';
import { termCommand } from './commands/term.js';
import { testCommand } from './commands/test.js';
import { helpTexts } from './locale/ru-help.js';

const COMMANDS: Readonly<Record<string, Command>> = {
  evaluate: evaluateCommand,
  check: checkCommand,
  test: testCommand,
  mutate: mutateCommand,
  compile: compileCommand,
  diff: diffCommand,
  docs: docsCommand,
  explain: explainCommand,
  term: termCommand,
  batch: batchCommand,
};

/** Runs `semya-rules` with its arguments and gives the exit code. */
export const run: Command = async ([name = '', ...args], output) => {
  if (name === '' || name === 'help' || name === '--help' || name === '-h') {
    output.out(helpTexts[args[0] ?? ''] ?? helpTexts[''] ?? '');
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) return command(args, output);
  output.err(helpTexts[''] ?? '');
  return refuse([argumentProblem('argument-command', name)], false, output);
};
