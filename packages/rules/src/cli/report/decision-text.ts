import { formatRussianDate, isCivilDate } from '../../civil/index.js';
import type { Decision, GuardOutcome, Question } from '../../contracts/decision.js';
import type { Regulation } from '../../contracts/regulation.js';
import type { Vocabulary } from '../../contracts/vocabulary.js';
import { describeExplanation, describeObligation } from '../../explain/index.js';
import { fill } from '../../explain/fill.js';
import { subjectNames } from '../../locale/ru-explain.js';
import { decisionTexts as texts, statuses, truths } from '../locale/ru.js';
import { indented, section, table } from './layout.js';
import { requirementSections } from './requirement-lines.js';

/** Where titles are found. */
export interface DecisionContext {
  readonly vocabulary: Vocabulary;
  readonly regulation: Regulation;
}

const day = (date: string): string => (isCivilDate(date) ? formatRussianDate(date) : date);

const cite = (title: string, clause: readonly string[]): string =>
  fill(texts.line, { title, clause: clause.join(', ') });

/** A decision as Russian text for a terminal. Names of people are not in it, only their ids. */
export function decisionText(decision: Decision, context: DecisionContext): string {
  const { regulation, case: id, asOf } = decision;
  const head = [
    fill(texts.heading, { regulation: regulation.shortTitle, edition: regulation.edition }),
    fill(texts.case, { case: id, asOf: day(asOf) }),
  ];
  return [
    `${head.join('\n')}\n`,
    section(texts.stage, stageLines(decision)),
    section(texts.obligations, obligationLines(decision, context)),
    section(texts.nextDocument, nextDocumentLines(decision, context)),
    section(texts.categories, categoryLines(decision, context)),
    section(texts.classifications, classificationLines(decision)),
    section(texts.criteria, criterionLines(decision)),
    requirementSections(decision),
    section(texts.questions, decision.questions.map(questionLine)),
    section(
      texts.settings,
      decision.settingsNeeded.map(({ title }) => title),
    ),
    section(texts.conflicts, conflictLines(decision, context)),
    section(
      texts.notRegulated,
      decision.notRegulated.map(({ title }) => title),
    ),
  ].join('');
}

function stageLines({ stage }: Decision): readonly string[] {
  const { current, next } = stage;
  const now = current
    ? fill(texts.currentStage, { title: current.title, since: day(current.since) })
    : texts.noStage;
  return [
    now,
    ...next.flatMap(({ title, allowed, guards }) => [
      fill(texts.next, { title, allowed: texts.allowed[allowed] }),
      ...indented(guards.map(guardLine)),
    ]),
  ];
}

const guardLine = ({ truth, title, clause }: GuardOutcome): string =>
  fill(texts.guard, { truth: truths[truth], title, clause: clause.join(', ') });

function obligationLines({ obligations }: Decision, context: DecisionContext): readonly string[] {
  return obligations.flatMap((obligation) => {
    const { status, due, title, clause } = obligation;
    const [line = ''] = table([
      [
        statuses[status],
        due === undefined ? '' : fill(texts.due, { due: day(due) }),
        cite(title, clause),
      ],
    ]);
    const open = status === 'overdue' || status === 'due-soon' || status === 'unknown';
    return open ? [line, ...indented(describeObligation(obligation, context))] : [line];
  });
}

function nextDocumentLines(
  { nextDocument }: Decision,
  { regulation }: DecisionContext,
): readonly string[] {
  if (nextDocument === undefined) return [];
  const { document, clause, due } = nextDocument;
  const title = regulation.documents.find((listed) => listed.document === document)?.title;
  const line = fill(texts.nextDocumentLine, {
    document: title ?? document,
    clause: clause.join(', '),
  });
  return [due === undefined ? line : `${line}, ${fill(texts.due, { due: day(due) })}`];
}

function categoryLines({ categories }: Decision, context: DecisionContext): readonly string[] {
  return categories.flatMap(({ truth, title, clause, why }) => {
    const [line = ''] = table([[truths[truth], cite(title, clause)]]);
    const reasons = describeExplanation(why, context).map(
      ({ depth, text }) => `${'  '.repeat(depth)}${text}`,
    );
    return truth === 'not-met' ? [line] : [line, ...indented(reasons)];
  });
}

function classificationLines({ classifications }: Decision): readonly string[] {
  return classifications.map(({ title, clause, current }) => {
    const value = current
      ? fill(texts.currentStage, { title: current.title, since: day(current.from) })
      : texts.unclassified;
    return `${cite(title, clause)}: ${value}`;
  });
}

function criterionLines({ criteria }: Decision): readonly string[] {
  return table(criteria.map(({ truth, title, clause }) => [truths[truth], cite(title, clause)]));
}

function questionLine({ question, subject }: Question): string {
  const name = subjectNames[subject.type];
  return name === undefined
    ? question
    : fill(texts.questionOf, { question, subject: fill(name, { id: subject.id }) });
}

function conflictLines(
  { conflicts }: Decision,
  { vocabulary }: DecisionContext,
): readonly string[] {
  return conflicts.map(({ fact }) => vocabulary.facts.find(({ id }) => id === fact)?.title ?? fact);
}
