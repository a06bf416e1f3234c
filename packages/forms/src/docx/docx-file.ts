import type { PrintModel } from '../contracts/print-layout.js';
import { writeBody } from './nodes/write-body.js';
import { packageFiles } from './package/package-files.js';
import type { Part } from './package/parts.js';
import { coreProperties } from './package/properties.js';
import { settings } from './package/settings.js';
import { zip } from './package/zip.js';
import { firstHeader, footer, header } from './page/running.js';
import { section, type Running } from './page/section.js';
import { sheetOf } from './page/sheet.js';
import { styles } from './styles/style-part.js';
import { element } from './xml/element.js';
import { WORD, type PartKind } from './xml/namespaces.js';

/** Media type of a Word file, for a `Blob` or a `Content-Type`. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * A Word file of a filled layout, to be edited and signed: what `renderPrint` shows, with styles,
 * heads of tables on every page, signatures in one piece, numbers from page two. The same model
 * gives the same bytes. The file's properties name the form and hold nothing of the record.
 */
export const docxFile = (model: PrintModel): Uint8Array<ArrayBuffer> => zip(docxParts(model));

/** The files inside, by their paths. */
export const docxParts = (model: PrintModel): ReadonlyMap<string, string> => {
  const sheet = sheetOf(model);
  const [mark] = model.nodes.flatMap((node) => (node.kind === 'draft-mark' ? [node.text] : []));
  const attached: readonly Part[] = [
    word('styles', 'styles', styles()),
    word('settings', 'settings', settings()),
    word('header', 'header', header(sheet, mark)),
    word(RUNNING.firstHeader, 'header', firstHeader()),
    word('footer', 'footer', footer(model.footer)),
    word(RUNNING.firstFooter, 'footer', footer(model.footer)),
  ];
  const body = element('w:body', {}, [...writeBody(model, sheet), section(sheet, RUNNING)]);
  const document = word('document', 'document', element('w:document', WORD, [body]));
  return packageFiles(document, attached, {
    id: 'properties',
    kind: 'properties',
    path: 'docProps/core.xml',
    root: coreProperties(model.form ?? ''),
  });
};

const RUNNING: Running = {
  header: 'header',
  firstHeader: 'header-first',
  footer: 'footer',
  firstFooter: 'footer-first',
};

const word = (id: string, kind: PartKind, root: Part['root']): Part => ({
  id,
  kind,
  path: `word/${id}.xml`,
  root,
});
