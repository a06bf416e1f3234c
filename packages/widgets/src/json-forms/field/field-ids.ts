export interface FieldIds {
  readonly input: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string;
  readonly unit: string;
  readonly list: string;
}

/** Ids of a control's parts, of the id that its form gave the control. */
export const fieldIds = (id: string): FieldIds => ({
  input: id,
  label: `${id}-label`,
  hint: `${id}-hint`,
  error: `${id}-error`,
  unit: `${id}-unit`,
  list: `${id}-list`,
});
