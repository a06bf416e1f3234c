import type { DocumentRecord, Problem } from '@semya/rules';
import type { CompiledDocument } from '@semya/forms';
import type { RowData } from '../../journal/value-at.js';

export interface JournalExport {
  readonly document: CompiledDocument;
  readonly volume: RowData;
  readonly rows: readonly DocumentRecord[];
  /** What this role may not see is left out. */
  readonly role: string | undefined;
}

/** The data of rows and of the volume's header as a role may see them. */
async function seen({ document, volume, rows, role }: JournalExport): Promise<{
  readonly volume: RowData;
  readonly entries: readonly RowData[];
}> {
  if (role === undefined) return { volume, entries: rows.map(({ data }) => data) };
  const { redact, redactVolume } = await import('@semya/forms/redaction');
  return {
    volume: redactVolume(document, volume, role).data,
    entries: rows.map((row) => redact(document, row, role).record.data),
  };
}

/** The rows as an Excel file; the part that writes it is fetched on first use. */
export async function excelFile(
  request: JournalExport,
): Promise<{ readonly file?: Blob; readonly problems: readonly Problem[] }> {
  const { journalFile, describeXlsxProblem, XLSX_TYPE } = await import('@semya/forms/xlsx');
  const { volume, entries } = await seen(request);
  const written = await journalFile(request.document, volume, entries);
  const problems = written.problems.map((problem) => ({
    ...problem,
    message: describeXlsxProblem(problem),
  }));
  return written.ok
    ? { file: new Blob([written.value], { type: XLSX_TYPE }), problems }
    : { problems };
}

/** Hands a file to the person under a name, without a request to anybody. */
export function handOver(file: Blob, name: string, page: Document): void {
  const url = URL.createObjectURL(file);
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}

/** Prints the rows as the journal's own layout has them. */
export async function printRows(
  request: JournalExport,
  window: Window & typeof globalThis,
): Promise<readonly Problem[]> {
  const { journalModel, openPrint, describePrintProblem } = await import('@semya/forms/print');
  const { volume, entries } = await seen(request);
  const { edition } = request.document.definition;
  const model = journalModel(request.document, volume, entries, { edition });
  const printed = await openPrint(model, { window });
  return printed.problems.map((problem) => ({
    ...problem,
    message: describePrintProblem(problem),
  }));
}
