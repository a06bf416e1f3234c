import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { createElement, StrictMode, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Overlay } from '../contracts/document.js';
import { omit } from '../documents/omit.js';
import { load } from '../testing/load.js';
import { DocumentForm, useDocument, type DocumentChange, type DocumentFormProps } from './index.js';

const SEVERAL = [
  'living-conditions-act',
  'accompaniment-program',
  'accompaniment-agreement',
  'personal-data-consent',
  'room-occupancy-journal',
  'consilium-protocol',
] as const;

let root: Root;
let host: HTMLElement;
let changes: DocumentChange[];

beforeEach(() => {
  host = document.createElement('main');
  document.body.append(host);
  root = createRoot(host);
  changes = [];
});

afterEach(() => {
  root.unmount();
  host.remove();
});

const show = (element: ReactElement): void => {
  root.render(createElement(StrictMode, null, element));
};

async function showForm(id: string, more: Partial<DocumentFormProps> = {}) {
  const loaded = await load(id);
  show(
    createElement(DocumentForm, {
      document: loaded,
      data: loaded.example,
      renderers: vanillaRenderers,
      cells: vanillaCells,
      onChange: (change) => changes.push(change),
      ...more,
    }),
  );
  await expect
    .poll(() => host.querySelectorAll('input, select, textarea').length)
    .toBeGreaterThan(1);
  return loaded;
}

const errors = () =>
  [...host.querySelectorAll('.validation_error, .validation')]
    .map((place) => place.textContent)
    .filter((text) => text !== '');

/** The vanilla renderers make a list of the steps. */
const stepList = () => [...host.querySelectorAll<HTMLElement>('.category-subcategories > li')];

const steps = () => stepList().map((step) => step.textContent);

const labelled = (title: string) =>
  [...host.querySelectorAll('label')]
    .filter((label) => label.textContent.replace(/\*$/u, '') === title)
    .map((label) => document.getElementById(label.htmlFor));

async function open(title: string): Promise<void> {
  const step = stepList().find((each) => each.textContent === title);
  if (step === undefined) throw new Error(`no step «${title}»`);
  await userEvent.click(step);
}

async function openStepWith(title: string): Promise<void> {
  for (const step of steps()) {
    if (labelled(title).length > 0) return;
    await open(step);
  }
  expect(labelled(title)).not.toEqual([]);
}

describe('a document with the renderers of the portal', () => {
  it.each(SEVERAL)('%s is shown whole, step by step, nothing wrong with it', async (id) => {
    const complaints = vi.spyOn(console, 'warn');
    await showForm(id);
    for (const step of ['', ...steps()]) {
      if (step !== '') await open(step);
      expect(host.textContent).not.toMatch(/No applicable (?:renderer|cell)|undefined/u);
      expect(errors()).toEqual([]);
    }
    expect(
      complaints.mock.calls.flat().filter((said) => String(said).includes('applicable')),
    ).toEqual([]);
    complaints.mockRestore();
    await expect.poll(() => changes.at(-1)?.findings).toEqual([]);
  });

  it('lays out a person and an address field by field', async () => {
    await showForm('personal-data-consent');
    expect(labelled('Фамилия').length).toBeGreaterThan(0);
    expect(labelled('Индекс')).toHaveLength(1);
    await userEvent.fill(page.getByLabelText('Индекс'), '305001');
    await expect.poll(() => changes.at(-1)?.data.address).toMatchObject({ postalCode: '305001' });
  });

  it('shows no ids of rows', async () => {
    await showForm('living-conditions-act');
    for (const step of steps()) {
      await open(step);
      const titles = [...host.querySelectorAll('th, label')].map((node) => node.textContent);
      expect(titles).not.toContain('id');
      expect(host.textContent).not.toMatch(/memberId/iu);
    }
  });

  it('says in Russian what is wrong, and only that', async () => {
    await showForm('personal-data-consent');
    await userEvent.fill(page.getByLabelText('Индекс'), '305');
    await expect.poll(() => errors().join()).toContain('шесть цифр');
    await expect
      .poll(() => changes.at(-1)?.findings.map(({ path }) => path))
      .toEqual(['/address/postalCode']);
  });

  it('finds what only a check between fields can find', async () => {
    await showForm('personal-data-consent', {
      data: { ...(await load('personal-data-consent')).example, validTo: '2026-10-01' },
    });
    await openStepWith('Действует по');
    await expect.poll(() => errors().join()).toContain('раньше, чем «Действует с»');
  });

  it('says of a draft nothing of what is missing, of a final document all', async () => {
    const consent = await load('personal-data-consent');
    const data = omit(consent.example, 'address', 'identity');
    await showForm('personal-data-consent', { data });
    expect(errors()).toEqual([]);
    root.unmount();
    root = createRoot(host);
    await showForm('personal-data-consent', { data, strength: 'final' });
    await expect.poll(() => errors()).toHaveLength(2);
    expect(errors().join()).toMatch(/Заполните поле «Документ».*Заполните поле «Адрес»/u);
  });

  it('asks for what follows from an answer, and no longer for what does not', async () => {
    await showForm('personal-data-consent', {
      data: { ...(await load('personal-data-consent')).example, revokedOn: undefined as never },
    });
    await openStepWith('Отозвано');
    const shown = () => labelled('Что отозвано').filter((field) => field?.checkVisibility()).length;
    expect(shown()).toBe(0);
    await userEvent.fill(page.getByLabelText('Отозвано', { exact: true }), '2026-12-01');
    await expect.poll(shown).toBe(1);
  });

  it('speaks Russian where the renderers speak for themselves', async () => {
    await showForm('accompaniment-agreement');
    await openStepWith('Предмет');
    for (const step of steps()) {
      await open(step);
      if (host.querySelector('button') !== null) break;
    }
    const said = [...host.querySelectorAll('button, option, td')].map(
      (node) => `${node.textContent} ${node.ariaLabel ?? ''} ${node.getAttribute('title') ?? ''}`,
    );
    expect(said.length).toBeGreaterThan(0);
    // «Add to» is written into the vanilla renderers themselves; what follows is ours.
    expect(said.join(' ').replaceAll('Add to ', '')).not.toMatch(/[a-z]{2}/iu);
    expect(said.join(' ')).toContain('Add to Обязанности учреждения');
  });

  it('can be read only', async () => {
    await showForm('accompaniment-agreement', { readonly: true });
    const inputs = [...host.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    expect(inputs.every((input) => input.disabled || input.readOnly)).toBe(true);
  });
});

describe('a document on its way into the page', () => {
  function Portal({ id, overlay }: { readonly id: string; readonly overlay?: Overlay }) {
    const state = useDocument(id, { regulation: 'lgov-2024-70', ...(overlay && { overlay }) });
    if (state.status === 'failed') return createElement('p', null, state.message);
    if (state.status === 'loading') return createElement('p', null, '…');
    return createElement('h1', null, state.document.definition.title);
  }

  it('is loaded with what its region changes', async () => {
    show(createElement(Portal, { id: 'living-conditions-act' }));
    expect(host.textContent).toBe('');
    await expect
      .poll(() => host.textContent)
      .toBe('Акт обследования жилищно-бытовых условий семьи');
  });

  it('may be changed by an overlay of the portal itself', async () => {
    const overlay: Overlay = {
      regulation: 'primer-2026',
      document: 'living-conditions-act',
      edition: '1',
      patches: [{ op: 'set-title', value: 'Акт Примерской области' }],
    };
    show(createElement(Portal, { id: 'living-conditions-act', overlay }));
    await expect.poll(() => host.textContent).toBe('Акт Примерской области');
  });

  it('that does not exist is told of in Russian', async () => {
    show(createElement(Portal, { id: 'nowhere' }));
    await expect.poll(() => host.textContent).toBe('Такого документа в каталоге нет: «nowhere».');
  });
});
