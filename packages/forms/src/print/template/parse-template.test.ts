import { describe, expect, it } from 'vitest';
import { parseTemplate, placesOf } from './parse-template.js';

const literal = (text: string) => ({ kind: 'literal', text }) as const;
const place = (path: string, format?: string) =>
  ({ kind: 'place', path, ...(format !== undefined && { format }) }) as const;

describe('a print text is cut into words, places and fragments', () => {
  it.each([
    ['Акт', [literal('Акт')]],
    ['Акт № {/number}', [literal('Акт № '), place('/number')]],
    ['{/on|long-date}', [place('/on', 'long-date')]],
    ['{ ./person | short-name }', [place('./person', 'short-name')]],
    ['{./|reference}', [place('./', 'reference')]],
    ['{$organisation}', [place('$organisation')]],
    ['одно|другое', [literal('одно'), literal('|'), literal('другое')]],
    ['[в {/time}]', [{ kind: 'fragment', parts: [literal('в '), place('/time')] }]],
    [
      '[{/area} м²|нет данных]',
      [
        {
          kind: 'fragment',
          parts: [place('/area'), literal(' м²')],
          alternative: [literal('нет данных')],
        },
      ],
    ],
  ])('%s', (text, parts) => {
    expect(parseTemplate(text)).toEqual({ parts, faults: [] });
  });

  it.each([
    ['Акт {/number', 'place-open', 4],
    ['Акт /number}', 'stray', 11],
    ['Акт {}', 'place-empty', 4],
    ['Акт {number}', 'place-empty', 4],
    ['Акт {/number|два слова}', 'place-empty', 4],
    ['[в {/time}', 'fragment-open', 0],
    ['в {/time}]', 'stray', 9],
    ['[в [ {/time}]', 'fragment-nested', 3],
  ])('%s is reported and kept as words', (text, reason, at) => {
    const { parts, faults } = parseTemplate(text);
    expect(faults).toEqual([{ reason, at }]);
    const kept = parts.flatMap((part) => (part.kind === 'fragment' ? part.parts : [part]));
    expect(kept.some((part) => part.kind === 'literal')).toBe(true);
  });

  it('tells which places stand in a fragment', () => {
    const { parts } = parseTemplate('{/a} [{/b}|{/c}]');
    expect(
      placesOf(parts).map(({ place: { path }, fragment }) => [path, Boolean(fragment)]),
    ).toEqual([
      ['/a', false],
      ['/b', true],
      ['/c', true],
    ]);
  });
});
