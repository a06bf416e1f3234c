/**
 * How a page is looked at: the width of the screen and the scheme of the portal's low-vision panel.
 *
 * @typedef {{ name: string, width: number, scheme: string }} Look
 */

/** @type {readonly Look[]} */
export const LOOKS = [
  { name: '1280', width: 1280, scheme: '' },
  { name: '360', width: 360, scheme: '' },
  { name: 'white-on-black', width: 1280, scheme: 'white-on-black' },
];
