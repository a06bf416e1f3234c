import { type Translator } from '@jsonforms/core';
import { arrayTextsRu, type ArrayTexts } from '../../../locale/json-forms-arrays.ru.js';

/** The names under which JSON Forms asks the host for the texts of an array. */
const hostKeys = {
  add: 'addTooltip',
  remove: 'removeTooltip',
  up: 'up',
  down: 'down',
  noData: 'noDataMessage',
} as const;

const known = new WeakMap<Translator, Map<string, ArrayTexts>>();

/** Texts of an array's control: the host's where it has them, else ours. The same object each time. */
export function arrayTexts(
  translate: Translator,
  prefix: string | undefined,
  addLabel: string | undefined,
): ArrayTexts {
  let texts = known.get(translate);
  if (!texts) known.set(translate, (texts = new Map<string, ArrayTexts>()));
  const key = `${prefix ?? ''} ${addLabel ?? ''}`;
  let own = texts.get(key);
  if (!own) texts.set(key, (own = translated(translate, prefix, addLabel)));
  return own;
}

function translated(
  translate: Translator,
  prefix: string | undefined,
  addLabel: string | undefined,
): ArrayTexts {
  const ask = (name: keyof typeof hostKeys): string => {
    const stated = name === 'add' ? (addLabel ?? arrayTextsRu.add) : arrayTextsRu[name];
    const key = prefix === undefined ? hostKeys[name] : `${prefix}.${hostKeys[name]}`;
    return translate(key, stated);
  };
  return {
    ...arrayTextsRu,
    add: ask('add'),
    remove: ask('remove'),
    up: ask('up'),
    down: ask('down'),
    noData: ask('noData'),
  };
}
