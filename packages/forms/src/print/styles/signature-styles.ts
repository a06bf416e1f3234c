/**
 * Signatures: position, line, name; kept in one piece and with the last lines of the text, because
 * a sheet that holds nothing but signatures proves nothing.
 */
export const signatureStyles = `
.semya-print .signatures {
  list-style: none;
  margin-block: 10pt 6pt;
  break-inside: avoid;
  break-before: avoid;
}
.semya-print .signature {
  display: grid;
  grid-template-columns: 5fr 4fr 4fr 2.6fr;
  gap: 0 4mm;
  align-items: start;
  margin-block-end: 9pt;
  break-inside: avoid;
}
.semya-print .underline {
  display: block;
  border-block-start: 0.5pt solid #000;
  margin-block-start: 1.15em;
  font-size: 8pt;
  text-align: center;
}
.semya-print .signature .date { text-align: end; white-space: nowrap; }
`;
