const widths = Array.from(
  { length: 100 },
  (_rule, index) => `.semya-print .width-${index + 1} { inline-size: ${index + 1}%; }`,
).join('\n');

/** Tables: the head on every page, rows untorn, letters two points smaller than the text. */
export const tableStyles = `
.semya-print .table-frame { margin-block: 4pt 8pt; }
.semya-print table {
  inline-size: 100%;
  table-layout: fixed;
  border-collapse: collapse;
  font: inherit;
  font-size: 10pt;
  line-height: 1.15;
  color: inherit;
  text-align: start;
}
.semya-print table.dense { font-size: 8.5pt; }
.semya-print caption { text-align: start; font-size: 11pt; padding-block-end: 3pt; break-after: avoid; }
.semya-print :is(th, td) {
  border: 0.5pt solid #000;
  padding: 2pt 3pt;
  vertical-align: top;
  overflow-wrap: break-word;
  hyphens: auto;
}
.semya-print thead { display: table-header-group; }
.semya-print thead :is(th, td) { text-align: center; vertical-align: middle; }
.semya-print th { font-weight: normal; }
.semya-print .column-number { font-size: 8pt; padding-block: 1pt; }
.semya-print tr { break-inside: avoid; }
.semya-print .to-fill td { block-size: 9mm; }
.semya-print td.center { text-align: center; }
.semya-print :is(td.end, th.total) { text-align: end; }
${widths}
`;
