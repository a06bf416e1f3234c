import type { PrintModel, PrintNode } from '../../contracts/print-layout.js';
import type { Sheet } from '../page/sheet.js';
import type { Xml } from '../xml/element.js';
import type { NodeWriter } from './node-writer.js';
import { writeParties } from './write-parties.js';
import { writeSignatures } from './write-signatures.js';
import { writeTable } from './write-table.js';
import {
  writeDraftMark,
  writeHeading,
  writeLines,
  writeNote,
  writeOrganisation,
  writePageBreak,
  writeParagraph,
  writePlaceDate,
  writeStamp,
  writeTitle,
} from './write-text.js';

const WRITERS: { readonly [Kind in PrintNode['kind']]: NodeWriter<Kind> } = {
  'draft-mark': writeDraftMark,
  organisation: writeOrganisation,
  stamp: writeStamp,
  title: writeTitle,
  'place-date': writePlaceDate,
  heading: writeHeading,
  paragraph: writeParagraph,
  lines: writeLines,
  table: writeTable,
  signatures: writeSignatures,
  parties: writeParties,
  note: writeNote,
  'page-break': writePageBreak,
};

/** The nodes of a model as the content of a body, in their order. */
export const writeBody = ({ nodes }: PrintModel, sheet: Sheet): readonly Xml[] =>
  nodes.flatMap((node, index) => {
    const write = WRITERS[node.kind] as NodeWriter<PrintNode['kind']>;
    return write(node, { sheet, beforeSignatures: nodes[index + 1]?.kind === 'signatures' });
  });
