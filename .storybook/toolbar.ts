import { schemes, type SchemeName } from '../packages/widgets/src/theme/schemes.js';

const LOW_VISION: Readonly<Record<SchemeName, string>> = {
  'black-on-white': 'Чёрным по белому',
  'white-on-black': 'Белым по чёрному',
  'navy-on-blue': 'Тёмно-синим по голубому',
  'umber-on-cream': 'Коричневым по бежевому',
  'green-on-brown': 'Зелёным по коричневому',
};

export const SCHEMES = [
  { value: 'auto', title: 'Как в системе' },
  { value: 'light', title: 'Светлая' },
  { value: 'dark', title: 'Тёмная' },
  ...Object.entries(LOW_VISION).map(([value, title]) => ({ value, title })),
];

export const WIDTHS = [
  { value: 'full', title: 'Вся ширина' },
  { value: '320', title: '320 px: телефон, масштаб 400 %' },
  { value: '768', title: '768 px: планшет' },
  { value: '1024', title: '1024 px: небольшой экран' },
];

function isLowVision(scheme: string): scheme is SchemeName {
  return scheme in schemes;
}

/** Shows the page in a colour scheme, as a portal or its low-vision panel would. */
export function applyScheme(scheme: string): void {
  const { documentElement: page, body } = document;
  const colours = isLowVision(scheme) ? schemes[scheme] : undefined;
  if (colours === undefined) delete page.dataset.semyaScheme;
  else page.dataset.semyaScheme = scheme;
  page.style.colorScheme = scheme === 'light' || scheme === 'dark' ? scheme : 'light dark';
  body.style.background = colours?.paper ?? '';
  body.style.color = colours?.ink ?? '';
}

export function applyWidth(width: string): void {
  document.body.dataset.width = width;
}
