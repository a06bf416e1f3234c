import { CASE_KEYS, judgeCase } from '../case-question.js';
import { command } from '../command-frame.js';
import { jsonText, refuse } from '../command.js';
import { decisionText } from '../report/decision-text.js';
import { problemLines } from '../report/problem-lines.js';

/** `evaluate`: what a regulation says of a case on a day. */
export const evaluateCommand = command('evaluate', CASE_KEYS, async (call, output) => {
  const judged = await judgeCase(call);
  if (!judged.ok) return refuse(judged.problems, call.asJson, output);
  const { decision, compiled, vocabulary } = judged.value;
  const context = { vocabulary, regulation: compiled.regulation };
  output.out(call.asJson ? jsonText(decision) : decisionText(decision, context));
  if (!call.asJson) output.err(problemLines(judged.problems));
  return 0;
});
