import { lazyRenderer } from '../binding/lazy-renderer.js';
import type { Renderer } from '../binding/renderer.js';
import { checkboxRenderer } from './boolean/checkbox-control.js';
import { stepperTester, tabsTester } from './categorization/categorization-testers.js';
import { multiChoiceTester } from './choice/choice-testers.js';
import { enumRadioRenderer, oneOfRadioRenderer } from './choice/radio-control.js';
import { enumRenderer, oneOfEnumRenderer } from './choice/select-control.js';
import { allOfTester, anyOfTester, oneOfTester } from './combinator/combinator-testers.js';
import { dateRenderer, momentRenderer, timeRenderer } from './date/date-control.js';
import { labelRenderer } from './label/label.js';
import { listRenderer } from './list/list-control.js';
import { groupRenderer } from './layout/group-layout.js';
import { horizontalLayoutRenderer } from './layout/horizontal-layout.js';
import { verticalLayoutRenderer } from './layout/vertical-layout.js';
import { integerRenderer, numberRenderer } from './number/number-control.js';
import { objectRenderer } from './object/object-control.js';
import { statedTableTester, tableTester } from './table/table-testers.js';
import { listWithDetailTester } from './list-with-detail/list-with-detail-tester.js';
import { multilineRenderer, textRenderer } from './text/text-control.js';

// A table and steps are a third of the code of all renderers, and most forms have neither.
const loadMultiChoice = async (): Promise<Renderer> =>
  (await import('./choice/multi-choice-control.js')).multiChoiceRenderer;
const loadTable = async (): Promise<Renderer> =>
  (await import('./table/table-control.js')).tableRenderer;
const loadStatedTable = async (): Promise<Renderer> =>
  (await import('./table/table-control.js')).statedTableRenderer;
const loadOneOf = async (): Promise<Renderer> =>
  (await import('./combinator/branch-control.js')).oneOfRenderer;
const loadAnyOf = async (): Promise<Renderer> =>
  (await import('./combinator/branch-control.js')).anyOfRenderer;
const loadAllOf = async (): Promise<Renderer> =>
  (await import('./combinator/all-of-control.js')).allOfRenderer;
const loadListWithDetail = async (): Promise<Renderer> =>
  (await import('./list-with-detail/list-with-detail.js')).listWithDetailRenderer;
const loadTabs = async (): Promise<Renderer> =>
  (await import('./categorization/tabs.js')).tabsRenderer;
const loadStepper = async (): Promise<Renderer> =>
  (await import('./categorization/stepper.js')).stepperRenderer;

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
  lazyRenderer(multiChoiceTester, loadMultiChoice),
  objectRenderer,
  listRenderer,
  lazyRenderer(tableTester, loadTable),
  lazyRenderer(statedTableTester, loadStatedTable),
  lazyRenderer(oneOfTester, loadOneOf),
  lazyRenderer(anyOfTester, loadAnyOf),
  lazyRenderer(allOfTester, loadAllOf),
  lazyRenderer(listWithDetailTester, loadListWithDetail),
  verticalLayoutRenderer,
  horizontalLayoutRenderer,
  groupRenderer,
  labelRenderer,
  lazyRenderer(tabsTester, loadTabs),
  lazyRenderer(stepperTester, loadStepper),
];
