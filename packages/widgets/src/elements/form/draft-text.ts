import { fill } from '../../locale/fill.js';
import { autosaveTextsRu } from '../../locale/store.ru.js';
import type { AutosaveState } from '../../store/index.js';

const clock = new Intl.DateTimeFormat('ru', { hour: '2-digit', minute: '2-digit' });

/** What the form says of its draft; silent before anything was typed, and where a notice says it all. */
export function draftText(state: AutosaveState): string {
  const at = 'at' in state ? state.at : undefined;
  if (state.status === 'off' || (state.status === 'saved' && at === undefined)) return '';
  const time = at === undefined ? undefined : clock.format(new Date(at));
  return fill(autosaveTextsRu[state.status], { time });
}
