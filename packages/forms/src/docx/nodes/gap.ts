import type { Xml } from '../xml/element.js';
import { paragraph } from './paragraph.js';

/** A small distance; after a table also what parts it from the next one. */
export const gap = (keepNext = false): Xml => paragraph({ style: 'Gap', keepNext });
