import type { EnumOption, JsonSchema } from '@jsonforms/core';
import { fill } from '../../../locale/fill.js';
import type { ChoiceProps } from '../../binding/bindings.js';
import type { FormContext } from '../../binding/form-context.js';
import { sameValue } from '../../binding/same-props.js';
import { writtenText } from '../../field/written-text.js';

/** An option of a choice as it is drawn; its place in the list is its key. */
export interface Choice {
  readonly label: string;
  readonly value: unknown;
}

type Schema = Readonly<Record<string, unknown>>;

function retiredValues({ oneOf }: JsonSchema): readonly unknown[] {
  const branches: readonly Schema[] = (oneOf as readonly Schema[] | undefined) ?? [];
  return branches.filter((branch) => branch['x-retired'] === true).map((branch) => branch.const);
}

/**
 * The options to choose from. One that is retired is offered only where it is the value already,
 * and a value that is no option at all is shown as what it is: neither disappears unseen.
 */
export function choicesOf(props: ChoiceProps, form: FormContext): readonly Choice[] {
  const options: readonly EnumOption[] = props.options ?? [];
  const retired = retiredValues(props.schema);
  const isCurrent = (value: unknown): boolean => sameValue(value, props.data);
  const offered = options.filter(({ value }) => !retired.includes(value) || isCurrent(value));
  if (props.data === undefined || offered.some(({ value }) => isCurrent(value))) return offered;
  const label = fill(form.texts.notInList, { value: writtenText(props.data) });
  return [...offered, { label, value: props.data }];
}

/** Place of the value among the choices, -1 for none. */
export function chosenIndex(choices: readonly Choice[], data: unknown): number {
  return data === undefined ? -1 : choices.findIndex(({ value }) => sameValue(value, data));
}
