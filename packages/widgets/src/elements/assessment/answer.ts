import type { FactStatement, Json, Question } from '@semya/rules';
import { parseRussianDate } from '@semya/rules/civil';

/** A person's answer to a question as a dated statement. */
export function statementOf(
  question: Question,
  on: string,
  answer: { readonly value: Json } | { readonly state: 'refused' | 'not-established' },
): FactStatement {
  const statement = {
    subject: question.subject,
    fact: question.fact,
    on,
    source: { kind: 'answer' },
  } as const;
  return 'value' in answer
    ? { ...statement, state: 'stated', value: answer.value }
    : { ...statement, state: answer.state };
}

/** Reads what was typed for a number («12 500,50») or a date («05.06.2026»); undefined when it is neither. */
export function readAnswer(type: Question['type'], typed: string): Json | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  if (type === 'date') {
    const parsed = parseRussianDate(text);
    return parsed.ok ? parsed.value : undefined;
  }
  if (type === 'number' || type === 'integer') {
    const number = Number(text.replace(/[\s\u00a0]/gu, '').replace(',', '.'));
    return Number.isFinite(number) && (type === 'number' || Number.isInteger(number))
      ? number
      : undefined;
  }
  return text;
}
