import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CaseRecord, FactStatement } from '@semya/rules';
import { axeFindings } from '../../json-forms/testing/axe.js';
import { inventedCase, openCase } from '../testing/open-case.js';
import { SemyaEffectiveness } from './index.js';

afterEach(() => {
  document.body.replaceChildren();
});

const told = (fact: string, value: FactStatement['value'], on: string): FactStatement => ({
  subject: inventedCase.subject,
  fact,
  state: 'stated',
  ...(value === undefined ? {} : { value }),
  on,
  source: { kind: 'answer' },
});

const measured: CaseRecord = {
  ...inventedCase,
  statements: [
    told('family.relations', 'conflict', '2026-09-02'),
    told('family.relations', 'harmonious', '2026-11-16'),
    told('family.stableIncome', true, '2026-09-02'),
    told('family.stableIncome', false, '2026-11-16'),
    told('family.childrenLeisureOrganised', true, '2026-09-02'),
  ],
};

async function show(record: CaseRecord): Promise<SemyaEffectiveness> {
  const { session } = await openCase(record);
  const element = new SemyaEffectiveness();
  Object.assign(element, session.state);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const scale = (element: SemyaEffectiveness, criterion: string) =>
  element.shadowRoot?.querySelector(`.scale[data-criterion="${criterion}"] svg`);
const centre = (drawn: Element | null | undefined, kind: string): number =>
  Number.parseFloat(drawn?.querySelector(`circle.${kind}`)?.getAttribute('cx') ?? '');

describe('the first measurement against the repeated one', () => {
  test('what became better moves to the right, what became worse to the left', async () => {
    const element = await show(measured);
    const relations = scale(element, 'general');
    expect(centre(relations, 'repeat')).toBeGreaterThan(centre(relations, 'first'));
    const income = scale(element, 'employment');
    expect(centre(income, 'repeat')).toBeLessThan(centre(income, 'first'));
  });

  test('the picture says in words what it shows, and so does the table', async () => {
    const element = await show(measured);
    expect(scale(element, 'general')?.getAttribute('aria-label')).toMatch(
      /сначала конфликтные \(02\.09\.2026\), повторно благополучные \(16\.11\.2026\) – лучше/u,
    );
    await expect
      .element(page.getByRole('row', { name: /^Родители трудоустроены/u }))
      .toHaveTextContent(/хуже/u);
  });

  test('what was measured once is in the table and not in the picture', async () => {
    const element = await show(measured);
    expect(scale(element, 'leisure')).toBeNull();
    await expect
      .element(page.getByRole('row', { name: /^Досуг детей/u }))
      .toHaveTextContent('повторной оценки нет');
  });

  test('criteria about the service stand apart, and no number is made of them', async () => {
    const element = await show(measured);
    const service = page.getByRole('region', { name: 'О работе службы' });
    await expect.element(service).toHaveTextContent('На оценку семьи они не влияют');
    expect(element.shadowRoot?.querySelectorAll('.service [data-outcome]')).toHaveLength(9);
    expect(element.shadowRoot?.querySelector('.service')?.textContent).not.toMatch(/выполнено \d/u);
  });

  test('nothing of it needs a style attribute', async () => {
    const element = await show(measured);
    expect(element.shadowRoot?.querySelector('[style]')).toBeNull();
  });

  test('before anything is repeated it says so', async () => {
    await show(inventedCase);
    await expect.element(page.getByText('Сравнить не с чем')).toBeVisible();
  });

  test('a regulation without criteria says so', async () => {
    await show({ ...inventedCase, regulation: 'mishkino-2015' });
    await expect.element(page.getByText('Регламент не называет критериев')).toBeVisible();
  });

  test('axe has nothing to say', async () => {
    expect(await axeFindings(await show(measured))).toEqual([]);
  });
});
