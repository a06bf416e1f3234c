import { format } from '@cfworker/json-schema';

/**
 * `time` as forms use it: a civil time of day, seconds and offset optional. The interpreter's own
 * asks for an offset, which nobody writes into a journal.
 */
const civilTime = (text: string): boolean => {
  const [, hours, minutes, seconds = '0'] =
    /^(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?(?:z|[+-]\d\d:\d\d)?)?$/i.exec(text) ?? [];
  return Number(hours) <= 23 && Number(minutes) <= 59 && Number(seconds) <= 59;
};

const prefix = 'semya-';

/** Checks of formats that differ from the interpreter's, under names of our own in its table. */
const ours: Readonly<Record<string, (text: string) => boolean>> = { time: civilTime };

for (const [name, check] of Object.entries(ours)) format[`${prefix}${name}`] = check;

/** The name under which the interpreter finds the check of a format. */
export const formatName = (name: string): string => (name in ours ? `${prefix}${name}` : name);
