/** The five low-vision schemes, each of two colours with a contrast of 7:1 or more. */
export const schemes = {
  'black-on-white': { ink: '#000000', paper: '#ffffff' },
  'white-on-black': { ink: '#ffffff', paper: '#000000' },
  'navy-on-blue': { ink: '#063462', paper: '#9dd1ff' },
  'umber-on-cream': { ink: '#4d4b43', paper: '#f7f3d6' },
  'green-on-brown': { ink: '#a9e44d', paper: '#3b2716' },
} as const;

export type SchemeName = keyof typeof schemes;

/** Our schemes by the names that the common Russian low-vision panel gives its own. */
export const schemeOfPanel: Readonly<Record<string, SchemeName>> = {
  white: 'black-on-white',
  black: 'white-on-black',
  blue: 'navy-on-blue',
  brown: 'umber-on-cream',
  green: 'green-on-brown',
};
