import type { ParseArgsConfig } from 'node:util';
import { readArguments, type Arguments } from './arguments.js';
import { refuse, type Command, type ExitCode, type Output } from './command.js';
import { helpTexts } from './locale/ru-help.js';

/** What a command was asked, its arguments understood. */
export interface Call extends Arguments {
  readonly asJson: boolean;
}

/** The part that all commands have in common: arguments, help, refusal of what is not understood. */
export function command(
  name: string,
  options: NonNullable<ParseArgsConfig['options']>,
  answer: (call: Call, output: Output) => Promise<ExitCode>,
): Command {
  return async (args, output) => {
    const read = readArguments(args, options);
    if (!read.ok) return refuse(read.problems, false, output);
    const { values } = read.value;
    if (values.help === true) {
      output.out(helpTexts[name] ?? '');
      return 0;
    }
    return answer({ ...read.value, asJson: values.json === true }, output);
  };
}
