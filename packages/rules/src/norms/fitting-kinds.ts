import type { Norm } from './norm.js';

/**
 * Kinds of element that can hold a norm of a kind. A deadline that is only retold in a description
 * is not encoded, and a principle needs no rule.
 */
const OF_KIND: Readonly<Record<string, readonly string[]>> = {
  category: ['category', 'classification', 'value', 'check', 'guard', 'limit'],
  type: ['classification', 'value', 'category', 'catalogue'],
  level: ['level', 'sign', 'classification', 'value'],
  stage: ['stage', 'guard', 'duration', 'deadline', 'check', 'document', 'approval', 'conclusion'],
  'stage-duration': ['duration', 'deadline', 'check', 'guard'],
  deadline: ['deadline', 'duration'],
  frequency: ['schedule', 'institution'],
  'caseload-limit': ['limit'],
  approval: ['approval', 'institution', 'guard', 'body', 'check'],
  'required-document': [
    'document',
    'institution',
    'approval',
    'deadline',
    'schedule',
    'guard',
    'check',
  ],
  composition: ['body', 'check', 'guard', 'document', 'catalogue', 'conclusion', 'criterion'],
  'participant-organisation': ['catalogue', 'body'],
  'service-kind': ['help', 'help-value', 'catalogue'],
  'effectiveness-direct': ['criterion', 'conclusion'],
  'effectiveness-indirect': ['criterion', 'conclusion'],
};

/** Elements that decide or remind of nothing by themselves. */
const SILENT: readonly string[] = ['description', 'parameter'];

/** Whether an element of this kind holds the norm and does not merely mention it. */
export function isFitting(element: string, { kind, encodable }: Norm): boolean {
  if (encodable === 'reference') return true;
  if (SILENT.includes(element)) return false;
  const fitting = OF_KIND[kind];
  return fitting === undefined || fitting.includes(element);
}
