export { describeXlsxProblem } from './locale/describe-xlsx-problem.js';
export { importEntries } from './read/import-entries.js';
export {
  suggestedMapping,
  type Candidate,
  type ColumnMapping,
  type JournalSheet,
  type SourceCell,
  type SourceColumn,
} from './read/journal-sheet.js';
export { openJournalFile } from './read/open-journal-file.js';
export { journalFile, XLSX_TYPE } from './write/journal-file.js';
