import { fillTemplate } from '../../template/fill-template.js';
import { NEXT } from '../number-nodes.js';
import type { Scope } from '../scope.js';
import type { BlockBuilder } from './block-builder.js';

const fillByHand = (template: string, scope: Scope): string =>
  fillTemplate(template, scope, 'inline').text;

/** Name of the institution; a line to write it on when the print is not told. */
export const organisationBlock: BlockBuilder<'organisation'> = (block, scope) => [
  { kind: 'organisation', text: fillByHand(block.text, scope) },
];

/** A stamp of approval is signed on paper: what the record does not hold yet is a line. */
export const stampBlock: BlockBuilder<'stamp'> = ({ title, lines }, scope) => [
  { kind: 'stamp', title, lines: lines.map((line) => fillByHand(line, scope)) },
];

export const titleBlock: BlockBuilder<'title'> = ({ text, subtitle }, scope) => [
  {
    kind: 'title',
    text: fillByHand(text, scope),
    ...(subtitle !== undefined && { subtitle: fillByHand(subtitle, scope) }),
  },
];

export const placeDateBlock: BlockBuilder<'place-date'> = ({ place, date }, scope) => [
  {
    kind: 'place-date',
    place: place === undefined ? '' : fillByHand(place, scope),
    date: fillByHand(date, scope),
  },
];

export const headingBlock: BlockBuilder<'heading'> = ({ text, numbered = false }, scope) =>
  said(text, scope).map((words) => ({
    kind: 'heading',
    text: words,
    ...(numbered && { number: NEXT }),
  }));

export const noteBlock: BlockBuilder<'note'> = ({ text }, scope) =>
  said(text, scope).map((words) => ({ kind: 'note', text: words }));

const said = (template: string, scope: Scope): readonly string[] => {
  const { text, hidden } = fillTemplate(template, scope);
  return hidden || text.trim() === '' ? [] : [text];
};

export const pageBreakBlock: BlockBuilder<'page-break'> = () => [{ kind: 'page-break' }];
