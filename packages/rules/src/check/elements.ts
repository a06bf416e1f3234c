import { pointer } from '../conditions/problem-at.js';
import type {
  Act,
  Body,
  Criterion,
  Duty,
  Origin,
  ParameterValue,
  Regulation,
} from '../contracts/regulation.js';

/** Anything in a regulation that cites clauses and norms, with where it stands. */
export interface Element {
  /** Kind and id: `deadline:program-draft`, `guard:activity/agreement-signed`. */
  readonly key: string;
  readonly at: string;
  readonly clause: readonly string[];
  readonly norm: readonly string[];
  readonly origin?: Origin;
  readonly reading?: string;
  readonly act?: Act;
  /** Whether it decides something, so that a scenario can hold it to account. */
  readonly decides: boolean;
}

type Citing = Omit<Element, 'key' | 'at' | 'decides'> & {
  readonly id: string;
  readonly values?: readonly ParameterValue[];
};

/** Every element of a regulation that cites. */
export function elementsOf(regulation: Regulation): readonly Element[] {
  const list = (name: ElementList, kind: string, decides: (element: never) => boolean = always) =>
    (regulation[name] as readonly Citing[]).map((element, index) =>
      elementOf(
        `${kind}:${element.id}`,
        pointer('', name, index),
        element,
        decides(element as never),
      ),
    );
  return [
    ...list('parameters', 'parameter', never),
    ...list('categories', 'category'),
    ...list('classifications', 'classification'),
    ...list('stages', 'stage'),
    ...stageParts(regulation),
    ...classificationValues(regulation),
    ...list('deadlines', 'deadline'),
    ...list('schedules', 'schedule'),
    ...list('levels', 'level'),
    ...nested('levels', 'signs', 'sign', regulation),
    ...list('help', 'help'),
    ...nested('help', 'values', 'help-value', regulation, false),
    ...list('limits', 'limit'),
    ...list('bodies', 'body', ({ force }: Body) => force.includes('advisory')),
    ...list('approvals', 'approval'),
    ...list('duties', 'duty', ({ when, stages, metBy }: Duty) =>
      [when, stages, metBy].some((condition) => condition !== undefined),
    ),
    ...list('catalogue', 'catalogue', never),
    ...list('checks', 'check'),
    ...list('conclusions', 'conclusion'),
    ...list('institution', 'institution'),
    ...list('description', 'description', never),
    ...list(
      'criteria',
      'criterion',
      ({ conditions, measure }: Criterion) => conditions !== undefined || measure !== undefined,
    ),
    ...regulation.documents.map((required, index) => {
      const key = `document:${required.stage}/${required.document}`;
      return elementOf(key, pointer('/documents', index), { ...required, id: key }, true);
    }),
  ];
}

/** Elements inside elements: signs of a level, values of a classification of help. */
function nested(
  list: 'levels' | 'help',
  part: string,
  kind: string,
  regulation: Regulation,
  decides = true,
): readonly Element[] {
  return regulation[list].flatMap((holder, index) => {
    const parts = (holder as unknown as Readonly<Record<string, readonly Citing[]>>)[part] ?? [];
    return parts.map((element, place) => {
      const at = pointer('', list, index, part, place);
      return elementOf(`${kind}:${holder.id}/${element.id}`, at, element, decides);
    });
  });
}

type ElementList =
  | 'parameters'
  | 'categories'
  | 'classifications'
  | 'stages'
  | 'deadlines'
  | 'schedules'
  | 'levels'
  | 'help'
  | 'limits'
  | 'bodies'
  | 'approvals'
  | 'duties'
  | 'catalogue'
  | 'checks'
  | 'criteria'
  | 'conclusions'
  | 'institution'
  | 'description';

const always = (): boolean => true;
const never = (): boolean => false;

function stageParts({ stages }: Regulation): readonly Element[] {
  return stages.flatMap(({ id, guards, duration }, index) => [
    ...guards.map((guard, place) =>
      elementOf(`guard:${id}/${guard.id}`, pointer('/stages', index, 'guards', place), guard, true),
    ),
    ...(duration === undefined
      ? []
      : [elementOf(`duration:${id}`, pointer('/stages', index, 'duration'), duration, true)]),
  ]);
}

function classificationValues({ classifications }: Regulation): readonly Element[] {
  return classifications.flatMap(({ id, values }, index) =>
    values.map((value, place) => {
      const at = pointer('/classifications', index, 'values', place);
      return elementOf(`value:${id}/${value.id}`, at, value, false);
    }),
  );
}

function elementOf(key: string, at: string, citing: Citing, decides: boolean): Element {
  const { clause, norm, origin, reading } = citing;
  const act = citing.act ?? citing.values?.find((value) => value.act !== undefined)?.act;
  return {
    key,
    at,
    clause,
    norm,
    decides,
    ...(origin === undefined ? {} : { origin }),
    ...(reading === undefined ? {} : { reading }),
    ...(act === undefined ? {} : { act }),
  };
}
