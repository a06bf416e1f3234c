import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folders } from './paths.js';
import { writeIfChanged } from './write-file.js';

/** What was written for one variant of a document the last time. */
export interface Emission<Report> {
  readonly fingerprint: string;
  readonly report: Report;
}

export type Emissions<Report> = Readonly<Record<string, Emission<Report>>>;

const file = () => join(folders.generated, 'emissions.json');

/** What the last run wrote, by `document/variant`; nothing when it left no note. */
export async function readEmissions<Report>(): Promise<Emissions<Report>> {
  try {
    return JSON.parse(await readFile(file(), 'utf8')) as Emissions<Report>;
  } catch {
    // No note, or half a note: everything is made anew.
    return {};
  }
}

export const writeEmissions = <Report>(emissions: Emissions<Report>): Promise<void> =>
  writeIfChanged(file(), `${JSON.stringify(emissions, null, 1)}\n`);

/** The report of a variant that need not be written again. */
export function reportOf<Report>(
  emissions: Emissions<Report>,
  key: string,
  fingerprint: string,
): Report | undefined {
  const known = Object.hasOwn(emissions, key) ? emissions[key] : undefined;
  const written = existsSync(join(folders.generated, 'documents', key, 'validators.js'));
  return known?.fingerprint === fingerprint && written ? known.report : undefined;
}
