import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { DocumentRecord, Json } from '@semya/rules';
import { loadDocument } from '@semya/forms/documents';
import { axeFindings } from '../../json-forms/testing/axe.js';
import { inventedCase, openCase } from '../testing/open-case.js';
import { SemyaPlan } from './index.js';

afterEach(() => {
  document.body.replaceChildren();
});

type Data = Readonly<Record<string, Json>>;

async function recordOf(id: string, over: Data = {}): Promise<DocumentRecord> {
  const loaded = await loadDocument(id, { regulation: 'tula-srcn2-2022-50' });
  if (!loaded.ok) throw new Error(`No ${id}`);
  return {
    id: `${id}-1`,
    document: id,
    edition: loaded.value.definition.edition,
    status: 'final',
    data: { ...loaded.value.example, ...over },
    createdOn: '2026-10-19',
    finals: [],
  };
}

async function show(records: readonly DocumentRecord[]): Promise<SemyaPlan> {
  const { session } = await openCase({
    ...inventedCase,
    regulation: 'tula-srcn2-2022-50',
    records,
  });
  const element = new SemyaPlan();
  Object.assign(element, session.state, { asOf: '2026-11-23' });
  document.body.append(element);
  await expect.element(page.getByText('Программа загружается')).not.toBeInTheDocument();
  return element;
}

/** Opens what a press of a button asks the host for. */
async function asked(element: SemyaPlan, name: RegExp): Promise<unknown> {
  const opening = new Promise((resolve) => {
    element.addEventListener('semya-open-document', ({ detail }) => {
      resolve(detail);
    });
  });
  await page.getByRole('button', { name }).click();
  return opening;
}

/** What the tests speak of, whatever the form's own example says. */
const own: Data = {
  goal: 'К апрелю долг реструктурирован.',
  tasks: [{ number: 1, task: 'Наладить занятия.', criterion: 'Не меньше 20 занятий.' }],
  activities: [
    {
      number: 1,
      activity: 'Помощь с заявлением о рассрочке',
      responsible: { lastName: 'Образцов', firstName: 'Пётр', patronymic: 'Пробович' },
      responsibleOrganisation: 'Центр «Пример»',
      plannedEnd: '2026-11-20',
    },
  ],
};

const added: Data = {
  supplementNumber: 1,
  consiliumDecision: 'approved',
  addedActivities: [{ activity: 'Занятия с педагогом-психологом', due: '2026-12-20' }],
};

const draft = { approvalOutcome: '' };

describe('a programme', () => {
  test('is goal, tasks with criteria, and measures with who, when and result', async () => {
    await show([await recordOf('accompaniment-program', own)]);
    await expect.element(page.getByText(/^К апрелю долг реструктурирован/u)).toBeVisible();
    await expect.element(page.getByText(/Не меньше 20 занятий/u)).toBeVisible();
    await expect
      .element(page.getByRole('row', { name: /Помощь с заявлением о рассрочке/u }))
      .toHaveTextContent(/Образцов Пётр Пробович, Центр «Пример».*20\.11\.2026/su);
  });

  test('a problem without a measure of its sphere is named', async () => {
    const program = await recordOf('accompaniment-program');
    const problems = [{ problem: 'Ссоры дома.', sphere: 'psychological', priority: 1 }];
    const element = await show([{ ...program, data: { ...program.data, problems } }]);
    await expect.element(page.getByText('Проблем без мероприятий: 1')).toBeVisible();
    expect(element.renderRoot.querySelector('[data-covered="false"]')?.textContent).toMatch(
      /Ссоры дома/u,
    );
  });

  test('a measure whose term is over and that nobody marked is overdue', async () => {
    const program = await recordOf('accompaniment-program');
    const activities = [
      { activity: 'Просроченное', plannedEnd: '2026-11-20' },
      { activity: 'Сделанное', plannedEnd: '2026-11-20', resultMark: 'done' },
      { activity: 'Будущее', plannedEnd: '2026-11-23' },
    ];
    await show([{ ...program, data: { ...program.data, activities } }]);
    await expect
      .element(page.getByRole('row', { name: /Просроченное/u }))
      .toHaveTextContent('срок прошёл');
    for (const name of [/Сделанное/u, /Будущее/u])
      await expect.element(page.getByRole('row', { name })).not.toHaveTextContent('срок прошёл');
  });

  test('before approval it is changed itself', async () => {
    const element = await show([await recordOf('accompaniment-program', draft)]);
    expect(await asked(element, /Изменить программу/u)).toEqual({
      document: 'accompaniment-program',
      record: 'accompaniment-program-1',
    });
  });

  test('after approval by the next numbered supplement, whose measures count in', async () => {
    const program = await recordOf('accompaniment-program', { approvalOutcome: 'approved' });
    const supplement = await recordOf('program-supplement', {
      ...added,
      programRef: { record: program.id, number: '12' },
    });
    const element = await show([program, supplement]);
    await expect
      .element(page.getByRole('row', { name: /Занятия с педагогом-психологом/u }))
      .toHaveTextContent(/дополнение №.1/u);
    expect(await asked(element, /Составить дополнение №.2/u)).toEqual({
      document: 'program-supplement',
    });
  });

  test('a supplement that was declined changes nothing', async () => {
    const program = await recordOf('accompaniment-program', { approvalOutcome: 'approved' });
    const supplement = await recordOf('program-supplement', {
      ...added,
      programRef: { record: program.id, number: '12' },
      consiliumDecision: 'declined',
    });
    await show([program, supplement]);
    await expect.element(page.getByText('отклонено')).toBeVisible();
    expect(page.getByRole('row', { name: /Занятия с педагогом-психологом/u }).query()).toBeNull();
  });

  test('checks of the regulation stand with their clauses', async () => {
    const element = await show([await recordOf('accompaniment-program')]);
    expect(element.renderRoot.querySelector('[data-outcome="measures-assigned"]')).not.toBeNull();
    expect(element.renderRoot.querySelector('[data-outcome="closing-reference"]')).toBeNull();
  });
});

test('a family without a programme: how to begin', async () => {
  const element = await show([]);
  expect(await asked(element, /Составить программу/u)).toEqual({
    document: 'accompaniment-program',
  });
});

test('axe has nothing to say', async () => {
  expect(await axeFindings(await show([await recordOf('accompaniment-program')]))).toEqual([]);
});
