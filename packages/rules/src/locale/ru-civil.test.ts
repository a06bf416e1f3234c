import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { civilProblems, dayKinds } from './ru-civil.js';

const folder = new URL('../civil/', import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

const literals = (pattern: RegExp) =>
  [...new Set([...sources.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();

describe('Russian texts of civil dates', () => {
  it('there is one for every problem, and none besides', () => {
    const codes = literals(/(?:problem|failure)\(\s*'([a-z-]+)'/g);
    expect(Object.keys(civilProblems).sort()).toEqual(codes);
  });

  it('there is one for every kind of day', () => {
    const declared = /export type DayKind =([^;]+);/.exec(sources)?.[1] ?? '';
    const kinds = [...declared.matchAll(/'([a-z-]+)'/g)].map((match) => match[1]);
    expect(Object.keys(dayKinds)).toEqual(kinds);
  });
});
