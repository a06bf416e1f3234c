import { blankValue, isLongText } from '../formats/blank-value.js';
import { formatValue, isFormatName } from '../formats/formats.js';
import { anyText } from '../formats/text-format.js';
import { blanks, empty } from '../locale/ru.js';
import { pointerOf, type Scope } from '../model/scope.js';
import { valueAt } from '../fields/pointer.js';
import {
  parseTemplate,
  type FragmentPart,
  type PlacePart,
  type SimplePart,
  type TemplatePart,
} from './parse-template.js';

/** A template with the values of a record. */
export interface Filled {
  readonly text: string;
  /** It has places, and not one of them has a value. */
  readonly empty: boolean;
  /** It has places, and every one of them is for a field that is not there. */
  readonly hidden: boolean;
  /** A blank form: it ends in a place for a long answer, left to lines of its own. */
  readonly longBlank: boolean;
}

/** What stands in an empty place: words, or what a pen needs. */
export type EmptyPlace = { readonly words: string } | 'pen';

interface Said {
  readonly state: 'filled' | 'empty' | 'hidden';
  readonly text: string;
  readonly long?: boolean;
}

/** Fills a print text. Values are data: nothing in them is read as a template. */
export const fillTemplate = (template: string, scope: Scope, emptyPlace?: EmptyPlace): Filled =>
  fillParts(parseTemplate(template).parts, scope, emptyPlace);

/** Fills a template that is parsed already; without `emptyPlace` the scope decides. */
export const fillParts = (
  parts: readonly TemplatePart[],
  scope: Scope,
  emptyPlace: EmptyPlace = scope.blank ? 'pen' : { words: empty.text },
): Filled => {
  const states: Said['state'][] = [];
  const texts = parts.map((part, index): Said => {
    if (part.kind === 'literal') return { state: 'filled', text: part.text };
    if (part.kind === 'fragment') return sayFragment(part, scope, emptyPlace, states);
    const said = sayPlace(part, scope, emptyPlace);
    states.push(said.state);
    return index === parts.length - 1 ? said : { ...said, long: false };
  });
  const longBlank = texts.at(-1)?.long === true;
  const printed = longBlank ? texts.slice(0, -1) : texts;
  return {
    text: printed.map(({ text }) => text).join(''),
    empty: states.length > 0 && !states.includes('filled'),
    hidden: states.length > 0 && states.every((state) => state === 'hidden'),
    longBlank,
  };
};

const sayPlace = ({ path, format }: PlacePart, scope: Scope, emptyPlace: EmptyPlace): Said => {
  if (path.startsWith('$')) return sayName(path.slice(1), scope, emptyPlace);
  const pointer = pointerOf(scope, path);
  if (!scope.isVisible(pointer)) {
    return { state: 'hidden', text: emptyPlace === 'pen' ? blanks.text : '' };
  }
  const field = scope.field(pointer);
  const value = valueAt(scope.data, pointer);
  if (!field) return sayText(anyText(value), emptyPlace);
  const name = format !== undefined && isFormatName(format) ? format : field.format;
  const text = formatValue(name, value, field);
  if (text !== undefined) return { state: 'filled', text };
  if (emptyPlace !== 'pen') return { state: 'empty', text: emptyPlace.words };
  return { state: 'empty', text: blankValue(name, field), long: isLongText(field) };
};

const sayName = (name: string, scope: Scope, emptyPlace: EmptyPlace): Said =>
  sayText(anyText(scope.names[name]), emptyPlace);

const sayText = (text: string | undefined, emptyPlace: EmptyPlace): Said =>
  text === undefined
    ? { state: 'empty', text: emptyPlace === 'pen' ? blanks.text : emptyPlace.words }
    : { state: 'filled', text };

/**
 * A fragment stands while all its places have a value, otherwise its alternative; a field that is
 * not there takes its fragment with it. A blank form prints the fragment, to be filled in.
 */
const sayFragment = (
  { parts, alternative }: FragmentPart,
  scope: Scope,
  emptyPlace: EmptyPlace,
  states: Said['state'][],
): Said => {
  const say = (part: SimplePart): Said =>
    part.kind === 'literal'
      ? { state: 'filled', text: part.text }
      : sayPlace(part, scope, emptyPlace);
  const said = parts.map(say);
  const placeStates = said.flatMap(({ state }, index) =>
    parts[index]?.kind === 'place' ? [state] : [],
  );
  states.push(...placeStates);
  const joined = (all: readonly Said[]): Said => ({
    state: 'filled',
    text: all.map(({ text }) => text).join(''),
  });
  if (placeStates.every((state) => state === 'filled')) return joined(said);
  if (placeStates.includes('hidden')) return joined([]);
  return scope.blank ? joined(said) : joined((alternative ?? []).map(say));
};
