import { readCases, type DecidedCase } from '@semya/widgets';
import { isOpen } from '@semya/rules';
import { portal } from '../portal.js';
import type { PortalState } from '../portal-state.js';
import { hashOf } from '../route.js';
import { settings } from '../settings.js';
import { cases } from '../stores.js';
import { heading, paragraph } from './heading.js';

/** Open terms of all families, those of the most urgent family first; they are met in the family's case. */
export function deadlinesPage(state: PortalState): readonly Element[] {
  const list = document.createElement('div');
  list.className = 'terms';
  void fill(list, state);
  return [heading(portal.titles.deadlines), list];
}

async function fill(list: HTMLElement, { asOf, regulation }: PortalState): Promise<void> {
  const read = await readCases(cases, {
    asOf,
    settings,
    ...(regulation === '' ? {} : { regulation }),
  });
  const families = (read.ok ? read.value : [])
    .map((one) => ({ ...one, open: one.decision.obligations.filter(isOpen) }))
    .filter(({ open }) => open.length > 0)
    .toSorted((one, other) => earliest(one.open).localeCompare(earliest(other.open)));
  list.replaceChildren(
    ...(families.length === 0 ? [paragraph(portal.noOpenTerms)] : families.flatMap(family)),
  );
}

type Obligations = DecidedCase['decision']['obligations'];

function earliest(obligations: Obligations): string {
  return obligations.map(({ due }) => due ?? '9999').toSorted()[0] ?? '';
}

function family({
  record,
  regulation,
  open,
}: DecidedCase & { readonly open: Obligations }): readonly Element[] {
  const title = document.createElement('h2');
  const link = document.createElement('a');
  link.href = hashOf({ page: 'case', caseId: record.id });
  link.textContent = record.title;
  title.append(link);
  const terms = document.createElement('semya-deadlines');
  Object.assign(terms, { obligations: open, regulation, readonly: true });
  return [title, terms];
}
