/** Russian words of redaction: what stands for a value, and what is said of hidden fields. */

/** Stands for a value that may not be seen. */
export const MASK = '•••';

/** First words of a part of an address that is narrower than a settlement. */
export const NARROWER_THAN_SETTLEMENT =
  /^(?:ул|улица|пер|переулок|пр|просп|проспект|пр-т|пр-кт|пл|площадь|ш|шоссе|б-р|бульвар|наб|набережная|проезд|тупик|аллея|мкр|микрорайон|кв-л|квартал|д|дом|корп|корпус|к|стр|строение|кв|квартира|ком|комната)(?:[.\s]|$)/iu;

export const redactionTexts = {
  /** A note under a print or an export that not everything is in it. */
  left: (titles: readonly string[]): string => `Не показано: ${titles.join(', ')}.`,
} as const;
