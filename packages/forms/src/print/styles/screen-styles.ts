/** The preview: a sheet of paper that narrows with its place, down to a phone. */
export const screenStyles = `
@media screen {
  .semya-print {
    max-inline-size: 210mm;
    margin-inline: auto;
    padding-block: clamp(12px, 6%, 20mm);
    padding-inline: clamp(12px, 6%, 20mm) clamp(12px, 4%, 10mm);
    border: 1px solid #767676;
    container-type: inline-size;
  }
  .semya-print.landscape { max-inline-size: 297mm; }
  .semya-print .table-frame { overflow-x: auto; }
  .semya-print .table-frame:focus-visible { outline: 2px solid #00489c; outline-offset: 2px; }
  .semya-print .page-break { border-block-end: 1px dashed #767676; margin-block: 12mm; }
  @container (max-inline-size: 36rem) {
    .semya-print table { min-inline-size: 36rem; }
    .semya-print .signature { grid-template-columns: 1fr 1fr; gap: 4pt 4mm; }
    .semya-print .place-date p { max-inline-size: 100%; }
    .semya-print :is(.paragraph, .line) { text-align: start; text-indent: 0; }
  }
}
`;
