import { compiledDocuments } from '../../packages/forms/build/compiled-documents.js';
import {
  journalModel,
  printModel,
  type PrintModel,
  type PrintOptions,
} from '../../packages/forms/src/print/index.js';
import { VOLUME } from '../../packages/forms/src/print/testing/records.js';

const OPTIONS: PrintOptions = {
  edition: '1',
  status: 'final',
  organisation: 'Центр «Пример»',
  regulationTitle: 'Положение о сопровождении',
};
const BLANK: PrintOptions = { ...OPTIONS, blank: true };

/** Every document of the catalogue, filled and to be filled in by hand, by the name of a file. */
export async function catalogueModels(): Promise<ReadonlyMap<string, PrintModel>> {
  const models = (await compiledDocuments()).flatMap((document) => {
    const { definition, volume, example } = document;
    const filled = [definition.id, printModel(document, example, OPTIONS)] as const;
    const blank = [`${definition.id}.blank`, printModel(document, {}, BLANK)] as const;
    if (volume === undefined) return [filled, blank];
    return [
      filled,
      blank,
      [`${definition.id}.volume`, journalModel(document, VOLUME, [example], OPTIONS)] as const,
      [`${definition.id}.volume-blank`, journalModel(document, {}, [], BLANK)] as const,
    ];
  });
  return new Map(models);
}
