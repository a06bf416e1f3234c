import type { PrintNode } from '../../../contracts/print-layout.js';
import { valueAt } from '../../../documents/pointer.js';
import { signatureMark, type SignatureMark } from '../../formats/signature-format.js';
import { signatures as words } from '../../locale/ru.js';
import { fillTemplate } from '../../template/fill-template.js';
import { inRow, isPrinted, pointerOf, rowsOf, type Scope } from '../scope.js';
import type { BlockBuilder, BlockOf } from './block-builder.js';

type SignatureRow = Extract<PrintNode, { readonly kind: 'signatures' }>['rows'][number];
type RowLayout = BlockOf<'signatures'>['rows'][number];

/** Rows to sign on when a list names nobody yet: in a blank form, and in a filled document. */
const BLANK_ROWS = 2;
const UNNAMED_ROWS = 1;

/**
 * Lines of signatures, for each row of a list when `of` is given. Who refused or was absent is
 * printed as such; a refusal brings the lines of its witnesses.
 */
export const signaturesBlock: BlockBuilder<'signatures'> = ({ rows, of }, scope) => {
  const scopes = of === undefined ? [scope] : signersOf(scope, of);
  const printed = scopes.flatMap((signer) => rows.flatMap((row) => signatureRows(row, signer)));
  return printed.length > 0 ? [{ kind: 'signatures', rows: printed }] : [];
};

const signersOf = (scope: Scope, list: string): readonly Scope[] => {
  const pointer = pointerOf(scope, list);
  if (!scope.isVisible(pointer)) return [];
  const rows = rowsOf(scope, list);
  if (rows.length > 0) return rows.map((row) => inRow(scope, row));
  const length = scope.blank ? BLANK_ROWS : UNNAMED_ROWS;
  return Array.from({ length }, (_row, index) => inRow(scope, `${pointer}/${index}`));
};

const signatureRows = (row: RowLayout, scope: Scope): readonly SignatureRow[] => {
  const pointer = pointerOf(scope, row.field);
  if (!isPrinted(scope, row.when) || !scope.isVisible(pointer)) return [];
  const mark = signatureMark(valueAt(scope.data, pointer));
  const position = fillTemplate(row.position, scope, scope.blank ? 'inline' : { words: '' });
  const note = noteOf(mark);
  return [
    {
      position: position.text.trim(),
      name: mark.name ?? '',
      state: mark.state,
      ...(note !== undefined && { note }),
      ...(mark.date !== undefined && { date: mark.date }),
    },
    ...mark.witnesses.map((witness): SignatureRow => ({
      position: [words.witness, witness.position].filter((word) => word !== undefined).join('\n'),
      name: witness.name,
      state: 'line',
    })),
  ];
};

const noteOf = ({ state, reason }: SignatureMark): string | undefined => {
  if (state !== 'refused' && state !== 'absent') return undefined;
  return reason === undefined ? words[state] : `${words[state]}: ${reason}`;
};
