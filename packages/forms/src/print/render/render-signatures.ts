import { signatures as words } from '../locale/ru.js';
import { element } from './element.js';
import type { NodeOf, NodeRenderer } from './node-renderer.js';

type Row = NodeOf<'signatures'>['rows'][number];

/** Position, a line to sign on, the name; instead of a line, that somebody refused or was absent. */
export const renderSignatures: NodeRenderer<'signatures'> = ({ rows }, owner) =>
  element(owner, 'ul', 'signatures', ...rows.map((row) => signatureRow(row, owner)));

const signatureRow = (row: Row, owner: Document): HTMLElement =>
  element(
    owner,
    'li',
    'signature',
    element(owner, 'span', 'position', row.position),
    signaturePlace(row, owner),
    element(
      owner,
      'span',
      'name',
      row.name === '' ? underline(words.nameCaption, owner) : row.name,
    ),
    ...(row.date === undefined ? [] : [element(owner, 'span', 'date', row.date)]),
  );

const signaturePlace = ({ state, note }: Row, owner: Document): HTMLElement =>
  state === 'refused' || state === 'absent'
    ? element(owner, 'span', 'sign', note ?? words[state])
    : element(owner, 'span', 'sign', underline(words.caption, owner));

/** A line with its caption in small print below. */
const underline = (caption: string, owner: Document): HTMLElement =>
  element(owner, 'span', 'underline', `(${caption})`);
