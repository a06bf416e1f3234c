import type { Decision } from '../../contracts/decision.js';
import { fill } from '../../explain/fill.js';
import type { Outcome } from '../../outcomes/outcome.js';
import {
  classOutcomes,
  effectOutcomes,
  requirementOutcomes,
} from '../../outcomes/condition-outcomes.js';
import { decisionTexts as texts } from '../locale/ru.js';
import { answerText } from './answer-text.js';
import { section, table } from './layout.js';

/** Answers that ask nothing of anybody: a check that does not apply, a duty that is no one's now. */
const SILENT = ['not-applicable', 'overridden'];

/** Levels, checks, approvals, duties and conclusions as sections of a decision's text. */
export function requirementSections(decision: Decision): string {
  const classes = classOutcomes(decision);
  const requirements = requirementOutcomes(decision);
  const of = (outcomes: readonly Outcome[], kind: string): readonly string[] =>
    table(
      outcomes
        .filter(({ key, answer }) => key.startsWith(`${kind}:`) && !SILENT.includes(answer))
        .map(({ key, answer, title, clause }) => [
          `${answerText(key, answer)} `,
          fill(texts.line, { title, clause: clause.join(', ') }),
        ]),
    );
  return [
    section(texts.levels, of(classes, 'level')),
    section(texts.approvals, of(requirements, 'approval')),
    section(texts.checks, of(requirements, 'check')),
    section(texts.duties, of(requirements, 'duty')),
    section(texts.conclusions, of(effectOutcomes(decision), 'conclusion')),
  ].join('');
}
