import type { DocumentRecord, Json, Problem } from '@semya/rules';
import type { CompiledDocument } from '@semya/forms';

export interface PrintRequest {
  readonly document: CompiledDocument;
  readonly record: DocumentRecord;
  readonly data: Readonly<Record<string, Json>>;
  /** Name of the institution for the head of the paper. */
  readonly organisation: string;
  readonly regulationTitle: string | undefined;
  readonly blank: boolean;
  readonly window: Window & typeof globalThis;
}

/** Prints a document from the browser; the print part is fetched on first use. */
export async function printDocument(request: PrintRequest): Promise<readonly Problem[]> {
  const { openPrint, printModel, describePrintProblem } = await import('@semya/forms/print');
  const { document, record, data, blank, organisation, regulationTitle } = request;
  const model = printModel(document, blank ? {} : data, {
    blank,
    edition: record.edition,
    status: record.status,
    ...(organisation === '' ? {} : { organisation }),
    ...(regulationTitle === undefined ? {} : { regulationTitle }),
  });
  const printed = await openPrint(model, { window: request.window });
  return printed.problems.map((problem) => ({
    ...problem,
    message: describePrintProblem(problem),
  }));
}
