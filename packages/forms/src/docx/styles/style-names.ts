/** Ids of the paragraph styles; those in the first line are Word's own. */
export type StyleName =
  | ('Normal' | 'Title' | 'Subtitle' | 'Heading1' | 'BodyText' | 'Caption' | 'Header' | 'Footer')
  | 'Organisation'
  | 'DraftMark'
  | 'StampTitle'
  | 'Stamp'
  | 'ByHand'
  | 'RuledLine'
  | 'Line'
  | 'Note'
  | 'TableText'
  | 'DenseTableText'
  | 'ColumnNumber'
  | 'PlainText'
  | 'PartyTitle'
  | 'Party'
  | 'SignatureCaption'
  | 'Gap'
  | 'DocumentTable';
