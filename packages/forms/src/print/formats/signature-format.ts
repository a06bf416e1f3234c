import { signatures } from '../locale/ru.js';
import { dateText } from './date-format.js';
import { shortNameText } from './person-format.js';
import { anyText, isEmptyValue } from './text-format.js';

export type SignatureState = 'line' | 'signed' | 'refused' | 'absent';

/** A signature as a record keeps it, in words; `line`: nobody has signed or refused yet. */
export interface SignatureMark {
  readonly state: SignatureState;
  readonly name?: string;
  readonly position?: string;
  readonly date?: string;
  readonly reason?: string;
  readonly witnesses: readonly { readonly name: string; readonly position?: string }[];
}

const STATES: readonly unknown[] = ['signed', 'refused', 'absent'] satisfies SignatureState[];

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isState = (value: unknown): value is SignatureState => STATES.includes(value);

/** Reads a signature, or a person who is to sign; anything else is a line without a name. */
export const signatureMark = (value: unknown): SignatureMark => {
  if (!isFields(value)) return { state: 'line', witnesses: [], ...named(value) };
  if ('lastName' in value) return { state: 'line', witnesses: [], ...named(value) };
  const { state, name, person, position, date, reason, witnesses } = value;
  const known = isState(state) ? state : 'line';
  const positionWords = anyText(position);
  const dateWords = known === 'signed' ? dateText(date) : undefined;
  const reasonWords = known === 'refused' || known === 'absent' ? anyText(reason) : undefined;
  return {
    state: known,
    ...named(name ?? person),
    ...(positionWords !== undefined && { position: positionWords }),
    ...(dateWords !== undefined && { date: dateWords }),
    ...(reasonWords !== undefined && { reason: reasonWords }),
    witnesses: known === 'refused' && Array.isArray(witnesses) ? witnesses.flatMap(witnessOf) : [],
  };
};

const named = (person: unknown): { readonly name?: string } => {
  const name = shortNameText(person);
  return name === undefined ? {} : { name };
};

const witnessOf = (value: unknown): SignatureMark['witnesses'] => {
  if (!isFields(value) || isEmptyValue(value.person)) return [];
  const position = anyText(value.position);
  return [{ name: shortNameText(value.person) ?? '', ...(position !== undefined && { position }) }];
};

/** One signature in a line of text: what was done, by whom, when or why not. */
export const signatureText = (value: unknown): string | undefined => {
  const { state, name, date, reason } = signatureMark(value);
  const words = [state === 'line' ? undefined : signatures[state], name, date, reason];
  const told = words.filter((word) => word !== undefined);
  return told.length > 0 ? told.join(', ') : undefined;
};
