import type { PrintModel } from '../../contracts/print-layout.js';

/** Twips (1/20 pt) in a millimetre. */
const MM = 1440 / 25.4;

export const twips = (millimetres: number): number => Math.round(millimetres * MM);

const SHORT_SIDE = twips(210);
const LONG_SIDE = twips(297);

/** Left margin, mm: files that are kept for more than ten years need 30 to be bound. */
const LEFT: Readonly<Record<PrintModel['margins'], number>> = { 'gost-20': 20, 'gost-30': 30 };

/** A sheet of A4 and its margins by GOST R 7.0.97-2025, in twips. */
export interface Sheet {
  readonly orientation: PrintModel['orientation'];
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** From the edge of the sheet to the page number, and to the small print. */
  readonly edge: number;
  /** Width that the text has. */
  readonly text: number;
}

export const sheetOf = ({
  orientation,
  margins,
}: Pick<PrintModel, 'orientation' | 'margins'>): Sheet => {
  const isWide = orientation === 'landscape';
  const width = isWide ? LONG_SIDE : SHORT_SIDE;
  const left = twips(LEFT[margins]);
  const right = twips(10);
  return {
    orientation,
    width,
    height: isWide ? SHORT_SIDE : LONG_SIDE,
    top: twips(20),
    right,
    bottom: twips(20),
    left,
    edge: twips(10),
    text: width - left - right,
  };
};

/** Cuts a width into whole twips by shares, so that nothing is left over. */
export const cut = (width: number, shares: readonly number[]): readonly number[] => {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let before = 0;
  let done = 0;
  return shares.map((share) => {
    before += share;
    const end = Math.round((width * before) / whole);
    const own = end - done;
    done = end;
    return own;
  });
};
