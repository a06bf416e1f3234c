import { anyText } from './text-format.js';

const plain = new Intl.NumberFormat('ru-RU', { maximumFractionDigits: 10 });
const roubles = new Intl.NumberFormat('ru-RU', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

const formatWith =
  (format: Intl.NumberFormat) =>
  (value: unknown): string | undefined =>
    typeof value === 'number' && Number.isFinite(value) ? format.format(value) : anyText(value);

/** `1234.5 //=> '1 234,5'`, groups parted by a non-breaking space. */
export const numberText = formatWith(plain);

/** `1234.5 //=> '1 234,50'`, without the unit. */
export const moneyText = formatWith(roubles);
