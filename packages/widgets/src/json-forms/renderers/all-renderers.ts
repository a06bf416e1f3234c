import type { Renderer } from '../binding/renderer.js';
import { checkboxRenderer } from './boolean/checkbox-control.js';
import { stepperRenderer } from './categorization/stepper.js';
import { tabsRenderer } from './categorization/tabs.js';
import { multiChoiceRenderer } from './choice/multi-choice-control.js';
import { enumRadioRenderer, oneOfRadioRenderer } from './choice/radio-control.js';
import { enumRenderer, oneOfEnumRenderer } from './choice/select-control.js';
import { dateRenderer, momentRenderer, timeRenderer } from './date/date-control.js';
import { labelRenderer } from './label/label.js';
import { listRenderer } from './list/list-control.js';
import { groupRenderer } from './layout/group-layout.js';
import { horizontalLayoutRenderer } from './layout/horizontal-layout.js';
import { verticalLayoutRenderer } from './layout/vertical-layout.js';
import { integerRenderer, numberRenderer } from './number/number-control.js';
import { objectRenderer } from './object/object-control.js';
import { statedTableRenderer, tableRenderer } from './table/table-control.js';
import { multilineRenderer, textRenderer } from './text/text-control.js';

/** Every renderer of this package; JSON Forms' testers and ranks decide between them. */
export const allRenderers: readonly Renderer[] = [
  textRenderer,
  multilineRenderer,
  numberRenderer,
  integerRenderer,
  checkboxRenderer,
  dateRenderer,
  timeRenderer,
  momentRenderer,
  enumRenderer,
  oneOfEnumRenderer,
  enumRadioRenderer,
  oneOfRadioRenderer,
  multiChoiceRenderer,
  objectRenderer,
  listRenderer,
  tableRenderer,
  statedTableRenderer,
  verticalLayoutRenderer,
  horizontalLayoutRenderer,
  groupRenderer,
  labelRenderer,
  tabsRenderer,
  stepperRenderer,
];
