/**
 * The language of `PrintText`.
 *
 * - `{/totalArea|number}`: a place for a value, by its path from the root of the record, from the
 *   row (`./person`), or by the name of something that the print is told (`$organisation`).
 * - `[общая площадь {/totalArea|number} м²|общая площадь не указана]`: a fragment, printed while
 *   every place in it has a value, otherwise its alternative; without an alternative, nothing.
 */
export interface PlacePart {
  readonly kind: 'place';
  readonly path: string;
  readonly format?: string;
}

export interface LiteralPart {
  readonly kind: 'literal';
  readonly text: string;
}

export interface FragmentPart {
  readonly kind: 'fragment';
  readonly parts: readonly SimplePart[];
  readonly alternative?: readonly SimplePart[];
}

export type SimplePart = LiteralPart | PlacePart;
export type TemplatePart = SimplePart | FragmentPart;

/** Why a text is no template; `at` counts characters from 0. */
export interface TemplateFault {
  readonly reason: 'place-open' | 'place-empty' | 'fragment-open' | 'fragment-nested' | 'stray';
  readonly at: number;
}

export interface ParsedTemplate {
  readonly parts: readonly TemplatePart[];
  readonly faults: readonly TemplateFault[];
}

const TOKEN = /\{([^{}]*)\}|[[\]|{}]/g;
const PLACE = /^\s*(\$\w+|\.?\/[^|\s]*)\s*(?:\|\s*([\w-]+)\s*)?$/;

interface OpenFragment {
  readonly at: number;
  readonly main: SimplePart[];
  alternative?: SimplePart[];
}

/** Cuts a print text into its parts. What is no template stays as plain text and is reported. */
export const parseTemplate = (text: string): ParsedTemplate => {
  const parts: TemplatePart[] = [];
  const faults: TemplateFault[] = [];
  let fragment: OpenFragment | undefined;
  let end = 0;

  const add = (part: SimplePart): void => {
    (fragment ? (fragment.alternative ?? fragment.main) : parts).push(part);
  };
  const addLiteral = (literal: string): void => {
    if (literal !== '') add({ kind: 'literal', text: literal });
  };
  const fault = (reason: TemplateFault['reason'], at: number, kept: string): void => {
    faults.push({ reason, at });
    addLiteral(kept);
  };
  const close = (open: OpenFragment): void => {
    fragment = undefined;
    const { main, alternative } = open;
    parts.push({ kind: 'fragment', parts: main, ...(alternative && { alternative }) });
  };

  for (const match of text.matchAll(TOKEN)) {
    const [token, inside] = match;
    addLiteral(text.slice(end, match.index));
    end = match.index + token.length;
    if (inside !== undefined) {
      const place = PLACE.exec(inside);
      if (!place?.[1]) fault('place-empty', match.index, token);
      else add({ kind: 'place', path: place[1], ...(place[2] && { format: place[2] }) });
    } else if (token === '[') {
      if (fragment) fault('fragment-nested', match.index, token);
      else fragment = { at: match.index, main: [] };
    } else if (token === ']') {
      if (fragment) close(fragment);
      else fault('stray', match.index, token);
    } else if (token === '|') {
      if (fragment && !fragment.alternative) fragment.alternative = [];
      else addLiteral(token);
    } else {
      fault(token === '{' ? 'place-open' : 'stray', match.index, token);
    }
  }
  addLiteral(text.slice(end));
  if (fragment) {
    faults.push({ reason: 'fragment-open', at: fragment.at });
    close(fragment);
  }
  return { parts, faults };
};

/** Every place of a template, those in fragments with their fragment. */
export const placesOf = (
  parts: readonly TemplatePart[],
): readonly { readonly place: PlacePart; readonly fragment?: FragmentPart }[] =>
  parts.flatMap((part) => {
    if (part.kind === 'place') return [{ place: part }];
    if (part.kind === 'literal') return [];
    return [...part.parts, ...(part.alternative ?? [])].flatMap((inner) =>
      inner.kind === 'place' ? [{ place: inner, fragment: part }] : [],
    );
  });
