import { createCalendar, type WorkingCalendar } from '../../civil/index.js';
import type { CalendarData } from '../../civil/calendar-data.js';
import type { Result } from '../../contracts/problem.js';
import { packageFolders } from '../files/package-folders.js';
import { contentsOf, readFolder } from '../files/read-folder.js';
import type { SchemaChecker } from '../schemas/schema-checker.js';
import { inspectFolder } from './inspect-folder.js';

/** Reads the working calendar from the package's JSON. */
export async function loadCalendar(checkSchema: SchemaChecker): Promise<Result<WorkingCalendar>> {
  const folder = await readFolder(packageFolders.calendars);
  const problems = inspectFolder(folder, checkSchema);
  if (problems.length > 0) return { ok: false, problems };
  const data = contentsOf(folder)['russia.json'] as CalendarData;
  return { ok: true, value: createCalendar(data), problems: [] };
}
