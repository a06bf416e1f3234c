import type { Renderer } from '../binding/renderer.js';
import { verticalLayoutRenderer } from './layout/vertical-layout.js';
import { textRenderer } from './text/text-control.js';

/** Every renderer of this package. */
export const allRenderers: readonly Renderer[] = [textRenderer, verticalLayoutRenderer];
