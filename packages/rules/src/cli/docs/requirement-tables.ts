import type { Approval, InstitutionElement, Measure } from '../../contracts/regulation.js';
import { fill } from '../../explain/fill.js';
import {
  catalogueGroups,
  docsColumns as columns,
  docsHeadings as headings,
  docsTexts as texts,
} from '../locale/ru-docs.js';
import { clause, name, origin, whenText } from './class-tables.js';
import { conditionText } from './condition-text.js';
import { everyText } from './course-tables.js';
import { tableOf, type DocTable } from './doc-model.js';
import { wordText, type Titles } from './titles.js';

/** What has to be there and who has a say: documents, bodies, approvals, checks, duties, lists. */
export function requirementTables(titles: Titles): readonly DocTable[] {
  const { regulation } = titles;
  return [
    ...tableOf(headings.documents, regulation.documents, [
      [columns.stage, ({ stage }) => titles.stage(stage)],
      [columns.document, ({ title, document }) => title ?? titles.document(document)],
      [columns.force, ({ force }) => wordText(force)],
      [columns.when, ({ when }) => whenText(when, titles)],
      clause,
    ]),
    ...tableOf(headings.bodies, regulation.bodies, [
      name,
      [columns.force, ({ force }) => force.map(wordText)],
      [columns.composition, ({ composition }) => composition.map((one) => memberText(one, titles))],
      [columns.decides, ({ decides }) => decides.map(titles.event)],
      clause,
      origin,
    ]),
    ...tableOf(headings.approvals, regulation.approvals, [
      name,
      [columns.document, ({ document }) => titles.document(document)],
      [columns.by, ({ by }) => approversOf(by, titles)],
      [columns.signatories, ({ signatories }) => signatories.map(({ role }) => titles.role(role))],
      [columns.when, ({ when }) => whenText(when, titles)],
      clause,
      origin,
    ]),
    ...tableOf(headings.checks, regulation.checks, [
      name,
      [columns.condition, ({ conditions }) => conditionText(conditions, titles)],
      [columns.when, ({ when }) => whenText(when, titles)],
      [columns.force, ({ force }) => wordText(force)],
      clause,
      origin,
    ]),
    ...tableOf(headings.duties, regulation.duties, [
      [columns.role, ({ role }) => titles.role(role)],
      name,
      [columns.force, ({ kind }) => wordText(kind)],
      [columns.when, ({ when }) => whenText(when, titles)],
      clause,
    ]),
    ...tableOf(headings.catalogue, regulation.catalogue, [
      [columns.group, ({ group }) => catalogueGroups[group] ?? group],
      name,
      clause,
    ]),
  ];
}

function memberText(
  { role, mandatory, byConsent }: { role: string; mandatory?: boolean; byConsent?: boolean },
  titles: Titles,
): string {
  const how = [
    ...(mandatory === true ? [texts.mandatory] : []),
    ...(byConsent === true ? [texts.byConsent] : []),
  ].join(', ');
  const title = titles.role(role);
  return how === '' ? title : fill(texts.member, { role: title, how });
}

const approversOf = (by: Approval['by'], titles: Titles): readonly string[] =>
  'parameter' in by ? [titles.parameter(by.parameter)] : titles.roles(by);

/** What comes of it: criteria, conclusions, and what is asked of the institution as a whole. */
export function effectTables(titles: Titles): readonly DocTable[] {
  const { regulation } = titles;
  return [
    ...tableOf(headings.criteria, regulation.criteria, [
      name,
      [columns.force, ({ level }) => wordText(level)],
      [columns.condition, ({ conditions }) => whenText(conditions, titles)],
      [columns.measure, ({ measure }) => measureText(measure, titles)],
      clause,
      origin,
    ]),
    ...tableOf(headings.conclusions, regulation.conclusions, [
      name,
      [columns.value, ({ value }) => wordText(value)],
      [columns.condition, ({ conditions }) => conditionText(conditions, titles)],
      clause,
      origin,
    ]),
    ...tableOf(headings.institution, regulation.institution, [
      name,
      [columns.every, (one) => institutionText(one, titles)],
      [columns.document, ({ document }) => titles.document(document)],
      [columns.metBy, ({ metBy }) => titles.event(metBy)],
      clause,
      origin,
    ]),
  ];
}

function measureText(measure: Measure | undefined, titles: Titles): readonly string[] {
  if (measure === undefined) return [];
  const { fact, betterWhen } = measure;
  return [titles.fact(fact), ...(typeof betterWhen === 'string' ? [wordText(betterWhen)] : [])];
}

const institutionText = (one: InstitutionElement, titles: Titles): string =>
  one.kind === 'schedule' ? everyText(one.every, titles) : wordText(one.kind);
