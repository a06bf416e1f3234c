import {
  and,
  categorizationHasCategory,
  optionIs,
  rankWith,
  uiTypeIs,
  type RankedTester,
} from '@jsonforms/core';

/** Categories side by side. */
export const tabsTester: RankedTester = rankWith(
  1,
  and(uiTypeIs('Categorization'), categorizationHasCategory),
);

/** Categories one after another, because the options ask for it. */
export const stepperTester: RankedTester = rankWith(
  2,
  and(uiTypeIs('Categorization'), categorizationHasCategory, optionIs('variant', 'stepper')),
);
