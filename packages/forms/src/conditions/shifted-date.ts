import { addDays, addMonths, isCivilDate, type CivilDate } from '@semya/rules/civil';

const SHIFTED = /^(.*?)([+-])P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})D)?$/u;

export interface ShiftedReference {
  readonly field: string;
  readonly months: number;
  readonly days: number;
}

/**
 * Reads a field reference with a period after it: `/startDate+P1Y`, `/drawnUpDate-P10D` (ISO 8601
 * years, months, days). A plain reference has no shift.
 */
export function readShift(reference: string): ShiftedReference {
  const [, field, sign, years, months, days] = SHIFTED.exec(reference) ?? [];
  const shifts = [years, months, days].some((amount) => amount !== undefined);
  if (field === undefined || !shifts) return { field: reference, months: 0, days: 0 };
  const factor = sign === '-' ? -1 : 1;
  return {
    field,
    months: factor * (Number(years ?? 0) * 12 + Number(months ?? 0)),
    days: factor * Number(days ?? 0),
  };
}

/** The date moved by the reference's period; undefined when the value is no date. */
export function shiftDate(
  value: unknown,
  { months, days }: ShiftedReference,
): CivilDate | undefined {
  if (!isCivilDate(value)) return undefined;
  return addDays(addMonths(value, months), days);
}
