import type { Doc, DocCell, DocTable } from './doc-model.js';

/** A document as Markdown; lines of one cell are parted by `<br>`, which its tables understand. */
export function markdownOf({ title, lines, tables }: Doc): string {
  const head = lines.map((line) => `- ${escape(line)}`).join('\n');
  return `# ${escape(title)}\n\n${head}\n${tables.map(tableText).join('')}`;
}

function tableText({ title, columns, rows }: DocTable): string {
  const body = [columns, columns.map(() => '---'), ...rows].map(rowText).join('\n');
  return `\n## ${escape(title)}\n\n${body}\n`;
}

const rowText = (cells: readonly DocCell[]): string => `| ${cells.map(cellText).join(' | ')} |`;

function cellText(cell: DocCell): string {
  const parts = typeof cell === 'string' ? [cell] : cell;
  return parts.map(escape).join('<br>');
}

/** What would be read as markup: bars end a cell, the others begin a tag, emphasis or a link. */
function escape(text: string): string {
  return text.replaceAll(/[\\|<>*_`[\]]/g, '\\$&').replaceAll(/\s*\n\s*/g, ' ');
}
