import type { Doc, DocCell, DocTable } from './doc-model.js';

/** A document as a page of its own, without scripts and styles; tables have captions and headings. */
export function htmlOf({ title, lines, tables }: Doc): string {
  const items = lines.map((line) => `<li>${escape(line)}</li>`).join('\n');
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
</head>
<body>
<h1>${escape(title)}</h1>
<ul>
${items}
</ul>
${tables.map(tableText).join('\n')}
</body>
</html>
`;
}

function tableText({ title, columns, rows }: DocTable): string {
  const head = columns.map((column) => `<th scope="col">${escape(column)}</th>`).join('');
  const body = rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cellText(cell)}</td>`).join('')}</tr>`)
    .join('\n');
  return `<table>
<caption>${escape(title)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>`;
}

function cellText(cell: DocCell): string {
  if (typeof cell === 'string') return escape(cell);
  const [only] = cell;
  if (only === undefined) return '';
  if (cell.length === 1) return escape(only);
  return `<ul>${cell.map((part) => `<li>${escape(part)}</li>`).join('')}</ul>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
