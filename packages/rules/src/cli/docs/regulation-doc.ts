import { fill } from '../../explain/fill.js';
import {
  docsColumns as columns,
  docsHeadings as headings,
  docsTexts as texts,
} from '../locale/ru-docs.js';
import { classTables } from './class-tables.js';
import { courseTables } from './course-tables.js';
import { tableOf, type Doc } from './doc-model.js';
import { parameterTables } from './parameter-tables.js';
import { effectTables, requirementTables } from './requirement-tables.js';
import { actText, dayText, titlesOf, type DocSources } from './titles.js';

/** A regulation as tables that people read: everything it says, with clauses and where it is from. */
export function regulationDoc(sources: DocSources): Doc {
  const titles = titlesOf(sources);
  const { title, edition, region, act, inForce, roles } = sources.regulation;
  const { from, to } = inForce;
  return {
    title,
    lines: [
      fill(texts.act, { act: actText(act) }),
      fill(texts.edition, { edition }),
      fill(texts.region, { region }),
      to === undefined
        ? fill(texts.inForce, { from: dayText(from) })
        : fill(texts.inForceTo, { from: dayText(from), to: dayText(to) }),
    ],
    tables: [
      ...tableOf(headings.roles, Object.values(roles), [[columns.role, (role) => role]]),
      ...classTables(titles),
      ...courseTables(titles),
      ...requirementTables(titles),
      ...effectTables(titles),
      ...parameterTables(titles),
    ],
  };
}
