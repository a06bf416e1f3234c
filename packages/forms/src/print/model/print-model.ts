import type { DocumentDefinition, JsonSchema } from '../../contracts/document.js';
import type { PrintLayout, PrintModel, PrintNode } from '../../contracts/print-layout.js';
import { fieldAt } from '../fields/field.js';
import { marks } from '../locale/ru.js';
import { fillTemplate } from '../template/fill-template.js';
import { buildNodes } from './build-nodes.js';
import { footerText } from './footer.js';
import { journalData, journalDocument } from './journal.js';
import { recordJudge } from './record-judge.js';
import type { Scope } from './scope.js';
import { visibilityOf } from './visibility.js';

export interface PrintOptions {
  /** Edition of the form under which the record was written. */
  readonly edition: string;
  /** A form to fill in by hand; what the data hold is printed, the rest is lines and boxes. */
  readonly blank?: boolean;
  /** Status of the record; without it a record is taken for a draft. */
  readonly status?: 'draft' | 'final' | 'annulled';
  /** Name of the institution, for the head of the document. */
  readonly organisation?: string;
  /** Title of the regulation, for documents that cite it. */
  readonly regulationTitle?: string;
  readonly printedBy?: string;
  readonly version?: string;
  readonly hash?: string;
}

/** What of a document the print needs. */
export interface PrintableDocument {
  readonly definition: DocumentDefinition;
  readonly schema: JsonSchema;
  /** Journals: the header of the volume. */
  readonly volume?: { readonly schema: JsonSchema };
}

/**
 * Fills a document's layout with a record. Pure and total: data of a wrong type are printed as
 * they are, empty answers say that they are empty, hidden fields are left out. One record of a
 * journal gives an extract; the volume is printed by `journalModel`.
 */
export const printModel = (
  document: PrintableDocument,
  data: unknown,
  options: PrintOptions,
): PrintModel => {
  const { definition } = document;
  const scope = scopeOf(document, data, options);
  const { text, empty } = fillTemplate(definition.recordTitle, scope, { words: '–' });
  const title = scope.blank || empty ? definition.title : text;
  const printed = document.volume
    ? { ...scopeOf(journalDocument(document), journalData({}, [data]), options), extract: true }
    : scope;
  return fillLayout(definition, printed, options, title);
};

/** What the templates of a document are filled from. */
export const scopeOf = (
  { definition, schema }: PrintableDocument,
  data: unknown,
  { blank = false, organisation, regulationTitle, printedBy }: PrintOptions,
): Scope => {
  const judge = recordJudge(data);
  return {
    data,
    field: (pointer) => fieldAt(schema, pointer),
    row: '',
    blank,
    extract: false,
    names: { organisation, regulation: regulationTitle, printedBy },
    judge,
    isVisible: visibilityOf(definition.visibility, judge, blank),
  };
};

/** The layout of a document filled from a scope, under a title for the browser's window and file. */
export const fillLayout = (
  definition: DocumentDefinition,
  scope: Scope,
  options: PrintOptions,
  title: string,
): PrintModel => {
  const { orientation, margins, blocks } = definition.print;
  return {
    title,
    form: definition.title,
    orientation,
    margins,
    nodes: [...markNodes(definition.print, scope, options), ...buildNodes(blocks, scope)],
    footer: footerText(definition, options),
  };
};

const markNodes = (
  { draftMark }: PrintLayout,
  scope: Scope,
  { status = 'draft' }: PrintOptions,
): readonly PrintNode[] => {
  if (scope.blank) return [];
  if (status === 'annulled') return [{ kind: 'draft-mark', text: marks.annulled }];
  if (!draftMark) return [];
  const pending = draftMark.when ? scope.judge(draftMark.when, '') !== 'not-met' : false;
  return status === 'draft' || pending ? [{ kind: 'draft-mark', text: draftMark.text }] : [];
};
