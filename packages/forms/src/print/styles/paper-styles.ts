/**
 * Looks of a document on paper and on screen: GOST R 7.0.97 as far as it says anything, otherwise
 * the office's habit. Fonts are those that a machine has; nothing is downloaded. The iframe that is
 * printed is in quirks mode, so tables are told to inherit what they inherit elsewhere.
 */
export const paperStyles = `
.semya-print {
  color: #000;
  background: #fff;
  color-scheme: light;
  font: 12pt/1.2 'PT Astra Serif', 'Times New Roman', 'Liberation Serif', Tinos, serif;
  overflow-wrap: break-word;
  hyphens: manual;
  text-align: start;
}
.semya-print * { box-sizing: border-box; }
.semya-print :is(p, h1, h2, dl, dd, ul, table) { margin: 0; padding: 0; }
.semya-print :is(p, dt, dd, td, th, .position) { white-space: pre-line; orphans: 2; widows: 2; }

.semya-print .draft-mark { text-align: end; font-weight: bold; letter-spacing: 0.15em; }
.semya-print .organisation { text-align: center; margin-block-end: 12pt; }
.semya-print .stamp {
  inline-size: 45%;
  min-inline-size: min(16em, 100%);
  margin-inline-start: auto;
  margin-block-end: 12pt;
  break-inside: avoid;
}
.semya-print.landscape .stamp { inline-size: 33%; }
.semya-print .stamp p + p { margin-block-start: 4pt; }
.semya-print .stamp-title { text-transform: uppercase; }
.semya-print .title { text-align: center; margin-block: 12pt; break-after: avoid; }
.semya-print h1 { font-size: 14pt; font-weight: bold; }
.semya-print .subtitle { font-weight: bold; }
.semya-print .place-date {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 12mm;
  margin-block-end: 12pt;
}
.semya-print .parties {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
  gap: 6pt 10mm;
  margin-block: 8pt;
  break-inside: avoid;
}
.semya-print .party p + p { margin-block-start: 3pt; }
.semya-print .party-title { font-weight: bold; }
.semya-print .place-date p { max-inline-size: 60%; }
.semya-print h2 {
  font-size: 12pt;
  font-weight: bold;
  margin-block: 12pt 4pt;
  break-after: avoid;
  break-inside: avoid;
}
.semya-print .paragraph { text-align: justify; text-indent: 12.5mm; margin-block-end: 4pt; }
.semya-print :is(.ruled-answer, .by-hand:has(.ruled)) { margin-block-end: 8pt; break-inside: avoid; }
.semya-print .note { font-size: 10pt; margin-block: 6pt; }
.semya-print .ruled {
  display: block;
  block-size: 8mm;
  border-block-end: 0.5pt solid #000;
  text-indent: 0;
}
.semya-print .lines { margin-block-end: 4pt; }
.semya-print .line { text-indent: 12.5mm; text-align: justify; margin-block-end: 3pt; }
.semya-print :is(dt, dd) { display: inline; }
.semya-print dt::after { content: ': '; }
.semya-print dt { font-weight: normal; }
.semya-print .by-hand { text-align: start; line-height: 1.4; }
.semya-print .ruled-answer { display: flex; flex-wrap: wrap; align-items: end; gap: 0 1ch; }
.semya-print .ruled-answer dd { display: contents; }
.semya-print .ruled-answer .ruled { flex: 0 0 100%; }
.semya-print .ruled-answer .ruled:first-child { flex: 1 1 30%; }
.semya-print .page-break { break-after: page; }
.semya-print footer { font-size: 7.5pt; margin-block-start: 12pt; }
`;
