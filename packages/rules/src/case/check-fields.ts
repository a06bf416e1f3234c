import { isCivilDate, parseCivilDate } from '../civil/index.js';
import type { SubjectRef } from '../contracts/case.js';
import type { Problem } from '../contracts/problem.js';
import { pointer, problemAt } from '../conditions/problem-at.js';
import { isObject, type JsonObject } from '../conditions/shape.js';

/** The subject of an item; undefined and reported where it names nobody. */
export function subjectAt(
  item: JsonObject,
  at: string,
  problems: Problem[],
): SubjectRef | undefined {
  const { subject } = item;
  if (isObject(subject) && typeof subject.type === 'string' && typeof subject.id === 'string') {
    return subject as unknown as SubjectRef;
  }
  report(problems, pointer(at, 'subject'), 'subject-shape');
  return undefined;
}

/** A text of the case itself; '' and reported where there is none. */
export function textAt(item: JsonObject, key: string, problems: Problem[]): string {
  return isText(item, key, '', problems) ? String(item[key]) : '';
}

/** Whether a key holds a text that is not empty. */
export function isText(item: JsonObject, key: string, at: string, problems: Problem[]): boolean {
  if (typeof item[key] === 'string' && item[key] !== '') return true;
  return report(problems, pointer(at, key), 'text-expected', { value: key });
}

/** Whether a key holds one of the allowed words. */
export function isOneOf(
  item: JsonObject,
  key: string,
  allowed: readonly string[],
  at: string,
  problems: Problem[],
): boolean {
  if (typeof item[key] === 'string' && allowed.includes(item[key])) return true;
  return report(problems, pointer(at, key), 'value-unexpected', { expected: allowed.join(', ') });
}

/** Whether a key holds a civil date; what is wrong with it is reported. */
export function isDate(item: JsonObject, key: string, at: string, problems: Problem[]): boolean {
  const value = item[key];
  if (isCivilDate(value)) return true;
  const text = typeof value === 'string' ? value : '';
  problems.push(...parseCivilDate(text, pointer(at, key)).problems);
  return false;
}

/** Reports and gives false, so that a check can return it. */
export function report(
  problems: Problem[],
  at: string,
  code: string,
  params: Problem['params'] = {},
): false {
  problems.push(problemAt(at, code, params));
  return false;
}
