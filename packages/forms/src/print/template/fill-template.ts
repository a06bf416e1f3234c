import { blankLinesOf, blankValue } from '../formats/blank-value.js';
import { formatValue, isFormatName } from '../formats/formats.js';
import { anyText } from '../formats/text-format.js';
import { blanks, empty } from '../locale/ru.js';
import { pointerOf, type Scope } from '../model/scope.js';
import { valueAt } from '../../documents/pointer.js';
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
  /** A blank form: lines to write on after the text, for the answer that it ends in. */
  readonly blankLines: number;
}

/**
 * What stands in an empty place: words, or what a pen needs, in the line (`inline`) or also on
 * lines of its own for a long answer at the end (`ruled`).
 */
export type EmptyPlace = { readonly words: string } | 'inline' | 'ruled';

interface Said {
  readonly state: 'filled' | 'empty' | 'hidden';
  readonly text: string;
  /** Lines of its own that an answer by hand needs. */
  readonly blankLines?: number;
}

/** Fills a print text. Values are data: nothing in them is read as a template. */
export const fillTemplate = (template: string, scope: Scope, emptyPlace?: EmptyPlace): Filled =>
  fillParts(parseTemplate(template).parts, scope, emptyPlace);

/** Fills a template that is parsed already; without `emptyPlace` the scope decides. */
export const fillParts = (
  parts: readonly TemplatePart[],
  scope: Scope,
  emptyPlace: EmptyPlace = scope.blank ? 'ruled' : { words: empty.text },
): Filled => {
  const states: Said['state'][] = [];
  const said = parts.map((part): Said => {
    if (part.kind === 'literal') return { state: 'filled', text: part.text };
    if (part.kind === 'fragment') return sayFragment(part, scope, emptyPlace, states);
    const place = sayPlace(part, scope, emptyPlace);
    states.push(place.state);
    return place;
  });
  const blankLines = said.at(-1)?.blankLines ?? 0;
  // A sentence whose only places are in fragments stands without them.
  const stands =
    !parts.some(({ kind }) => kind === 'place') &&
    parts.some((part) => part.kind === 'literal' && part.text.trim() !== '');
  return {
    text: joinTexts(blankLines > 0 ? said.slice(0, -1) : said),
    empty: states.length > 0 && !states.includes('filled'),
    hidden: states.length > 0 && states.every((state) => state === 'hidden') && !stands,
    blankLines,
  };
};

/** A sentence that ends in somebody's full stop needs no second one. */
const joinTexts = (said: readonly Said[]): string =>
  said.reduce(
    (before, { text }) =>
      /[.!?…]$/.test(before) && /^\.(?!\.)/.test(text) ? before + text.slice(1) : before + text,
    '',
  );

const sayPlace = ({ path, format }: PlacePart, scope: Scope, emptyPlace: EmptyPlace): Said => {
  if (path.startsWith('$')) return sayName(path.slice(1), scope, emptyPlace);
  const pointer = pointerOf(scope, path);
  const field = scope.field(pointer);
  const name = format !== undefined && isFormatName(format) ? format : field?.format;
  if (!scope.isVisible(pointer)) {
    const pen = typeof emptyPlace === 'string' && field && name ? blankValue(name, field) : '';
    return { state: 'hidden', text: pen };
  }
  const value = valueAt(scope.data, pointer);
  if (!field || !name) return sayText(anyText(value), emptyPlace);
  const text = formatValue(name, value, field);
  if (text !== undefined) return { state: 'filled', text };
  if (typeof emptyPlace !== 'string') return { state: 'empty', text: emptyPlace.words };
  const blankLines = emptyPlace === 'ruled' ? blankLinesOf(name, field) : 0;
  return { state: 'empty', text: blankValue(name, field), blankLines };
};

const sayName = (name: string, scope: Scope, emptyPlace: EmptyPlace): Said =>
  sayText(anyText(scope.names[name]), emptyPlace);

const sayText = (text: string | undefined, emptyPlace: EmptyPlace): Said =>
  text === undefined
    ? { state: 'empty', text: typeof emptyPlace === 'string' ? blanks.text : emptyPlace.words }
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
  const joined = (all: readonly Said[]): Said => ({
    state: 'filled',
    text: joinTexts(all),
  });
  const stands = scope.blank || placeStates.every((state) => state === 'filled');
  const isHidden = placeStates.includes('hidden');
  const instead = joined((alternative ?? []).map(say));
  const speaks = !stands && !isHidden && instead.text.trim() !== '';
  states.push(...(speaks ? (['filled'] as const) : placeStates));
  if (isHidden) return joined([]);
  return stands ? joined(said) : instead;
};
