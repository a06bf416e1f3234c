import {
  getI18nKeyPrefix,
  getTranslator,
  mapStateToControlWithDetailProps,
  type JsonFormsState,
  type JsonFormsUISchemaRegistryEntry,
  type JsonSchema,
  type Translator,
} from '@jsonforms/core';
import { arrayTextsRu } from '../../../locale/json-forms-arrays.ru.js';
import { fill } from '../../../locale/fill.js';
import { controlPropsBy, type ControlProps } from '../../binding/bindings.js';
import type { Binding, BoundNode } from '../../binding/renderer.js';
import { branchInForce, branchKey } from '../../store/branch-choice.js';
import type { FormState } from '../../store/form-state.js';
import { branchesOf, writtenBranchesOf, type BranchKeyword } from '../../validation/branches.js';

/** One of the shapes that a value may take. */
export interface Branch {
  readonly schema: JsonSchema;
  readonly label: string;
}

/** Props of a control whose value may take one of several shapes. */
export interface BranchProps extends ControlProps {
  /** Whether there is a value. */
  readonly data: boolean;
  readonly key: string;
  readonly keyword: BranchKeyword;
  readonly branches: readonly Branch[];
  /** Place of the shape in force, -1 while there is none. */
  readonly chosen: number;
  /** Whether the shape in force was chosen, as opposed to found to fit. */
  readonly isStated: boolean;
  readonly uischemas?: JsonFormsUISchemaRegistryEntry[];
}

const controlProps = controlPropsBy(mapStateToControlWithDetailProps);

const kindOf = ({ type, enum: options }: JsonSchema): string => {
  if (options) return 'string';
  return typeof type === 'string' ? type : 'object';
};

function labelOf(
  given: JsonSchema,
  branch: JsonSchema,
  index: number,
  branches: readonly JsonSchema[],
): string {
  const title = given.title ?? branch.title;
  if (title !== undefined) return title;
  const { kinds, nameless } = arrayTextsRu.branches;
  const alike = branches.filter((other) => kindOf(other) === kindOf(branch));
  const kind = alike.length === 1 ? kinds[kindOf(branch)] : undefined;
  return kind ?? fill(nameless, { number: index + 1 });
}

interface Known {
  readonly of: readonly unknown[];
  readonly branches: readonly Branch[];
}

const known = new WeakMap<object, Known>();

/** The branches of a choice with their labels; the same objects while nothing about them changes. */
function labelled(props: ControlProps, keyword: BranchKeyword, translate: Translator) {
  const shapes = branchesOf(props.schema, keyword, props.rootSchema);
  const before = known.get(shapes);
  const of = [translate, props.i18nKeyPrefix];
  if (before?.of.every((part, place) => part === of[place])) return before.branches;
  const written = writtenBranchesOf(props.schema, keyword, props.rootSchema);
  const branches = shapes.map((schema, index): Branch => {
    const own = written[index] ?? schema;
    const label = labelOf(own, schema, index, shapes);
    const prefix = getI18nKeyPrefix(own, undefined, props.path);
    const key = (own as { i18n?: string }).i18n ?? `${prefix}.${label}`;
    return { schema, label: translate(key, label) };
  });
  known.set(shapes, { of, branches });
  return branches;
}

/** A choice of shapes looks at its value, and at what was chosen for it. */
export const branchBinding = (keyword: BranchKeyword): Binding<BranchProps> => ({
  reach: 'value',
  map: (state: JsonFormsState, node: BoundNode) => {
    const props = controlProps(state, node);
    const form = state.jsonforms as FormState;
    const branches = labelled(props, keyword, getTranslator()(state));
    const value = props.data as unknown;
    const { path } = props;
    const shapes = branches.map(({ schema }) => schema);
    const query = { path, keyword, branches: shapes, value };
    const only = branches.length === 1 ? 0 : -1;
    return {
      ...props,
      data: value !== undefined,
      key: branchKey(query),
      keyword,
      branches,
      chosen: branchInForce(form, query) ?? only,
      isStated: form.branches.has(branchKey(query)),
    };
  },
});
