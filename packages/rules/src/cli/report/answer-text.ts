import { formatRussianDate, isCivilDate } from '../../civil/index.js';
import { fill } from '../../explain/fill.js';
import { answerTexts, diffTexts, obligationAnswers } from '../locale/ru-diff.js';

const OBLIGATIONS = ['deadline', 'schedule', 'duration'];

/** How an outcome came out, in Russian; a value or an id stays as it is. */
export function answerText(key: string, answer: string, due?: string): string {
  const [kind = ''] = key.split(':', 1);
  const own = OBLIGATIONS.includes(kind) ? obligationAnswers[answer] : undefined;
  const text = own ?? answerTexts[answer] ?? answer;
  if (due === undefined || !isCivilDate(due)) return text;
  return fill(diffTexts.withDue, { answer: text, due: formatRussianDate(due) });
}
