import './drop-in.js';
import { place } from './place.js';

export const mount = (host, settings) => place(host, settings);
