import type { JsonSchema } from '@jsonforms/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axeFindings } from '../json-forms/testing/axe.js';
import { mountForm, type MountedForm } from '../json-forms/testing/mount-form.js';
import { schemes } from './schemes.js';

const schema: JsonSchema = {
  type: 'object',
  properties: {
    name: { type: 'string', title: 'Имя', description: 'Как в паспорте' },
    born: { type: 'string', format: 'date', title: 'Дата рождения' },
    access: { type: 'boolean', title: 'Доступ' },
    level: { type: 'string', title: 'Уровень', enum: ['basic', 'crisis'] },
  },
  required: ['name', 'born'],
};

const control = (name: string, width: string) => ({
  type: 'Control',
  scope: `#/properties/${name}`,
  options: { width },
});

const uischema = {
  type: 'VerticalLayout',
  elements: [
    control('name', 'third'),
    control('born', 'third'),
    control('level', 'third'),
    control('access', 'full'),
  ],
};

let mounted: MountedForm;
let page: HTMLElement;
beforeEach(async () => {
  mounted = await mountForm({ schema, uischema, data: { access: true } });
  page = document.createElement('div');
  document.body.append(page);
  page.append(mounted.form);
  await mounted.form.updateComplete;
});
afterEach(() => {
  page.remove();
});

const hex = (colour: string): string =>
  `#${(colour.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

const style = (selector: string): CSSStyleDeclaration => getComputedStyle(mounted.get(selector));

describe.each(Object.entries(schemes))('the scheme %s', (name, { ink, paper }) => {
  beforeEach(async () => {
    page.setAttribute('data-semya-scheme', name);
    await mounted.form.showErrors();
  });

  test('paints text, fields and errors in its two colours', () => {
    expect(hex(getComputedStyle(mounted.form).backgroundColor)).toBe(paper);
    const texts = ['label', '.hint', '.error', '.input', '.summary', '.legend'].map(
      (selector) => style(selector).color,
    );
    expect(new Set(texts.map(hex))).toEqual(new Set([ink]));
    expect(hex(style('.input').backgroundColor)).toBe(paper);
  });

  test('has nothing that axe objects to', async () => {
    expect(await axeFindings(mounted.form)).toEqual([]);
  });
});

describe('the scheme in force', () => {
  const inForce = (): string | null => mounted.form.getAttribute('data-scheme-in-force');

  test('follows the panel of the portal, by its names, as it is switched', async () => {
    page.setAttribute('data-bvi-theme', 'blue');
    await expect.poll(inForce).toBe('navy-on-blue');
    page.setAttribute('data-bvi-theme', 'green');
    await expect.poll(inForce).toBe('green-on-brown');
    page.removeAttribute('data-bvi-theme');
    await expect.poll(inForce).toBeNull();
  });

  test('reaches a form inside the shadow roots of others', async () => {
    const outer = document.createElement('div');
    page.append(outer);
    outer.attachShadow({ mode: 'open' }).append(mounted.form);
    page.setAttribute('data-semya-scheme', 'white-on-black');
    await expect.poll(inForce).toBe('white-on-black');
  });

  test('is taken up where the form is moved to', async () => {
    const dark = document.createElement('div');
    dark.setAttribute('data-semya-scheme', 'white-on-black');
    document.body.append(dark);
    dark.append(mounted.form);
    await mounted.form.updateComplete;
    expect(inForce()).toBe('white-on-black');
    page.append(mounted.form);
    expect(inForce()).toBeNull();
    dark.remove();
  });
});

describe('the look of its own', () => {
  test.each(['light', 'dark'])('has nothing that axe objects to: %s', async (scheme) => {
    page.style.colorScheme = scheme;
    page.style.backgroundColor = scheme === 'dark' ? '#14191f' : '#ffffff';
    await mounted.form.showErrors();
    expect(await axeFindings(mounted.form)).toEqual([]);
  });

  test('takes font and size from the portal', () => {
    page.style.font = '30px serif';
    expect(style('.input').fontFamily).toBe('serif');
    expect(style('label').fontSize).toBe('30px');
  });

  test('has targets of 24 pixels at least', () => {
    const inputs = [...mounted.root.querySelectorAll('input:not(.picker), select, button')];
    const sizes = inputs.map((input) => input.getBoundingClientRect());
    expect(sizes.every(({ width, height }) => width >= 24 && height >= 24)).toBe(true);
  });

  test('sets neighbours level, whichever of them has a hint, and stacks them where it is narrow', () => {
    const tops = (): readonly number[] =>
      ['name', 'born', 'level'].map(
        (name) => mounted.get(`[data-path="${name}"] .input`).getBoundingClientRect().top,
      );
    page.style.width = '800px';
    expect(new Set(tops()).size).toBe(1);
    page.style.width = '320px';
    expect(new Set(tops()).size).toBe(3);
  });

  test.each([320, 800])('fits %i pixels without a horizontal scroll', (width) => {
    page.style.width = `${width}px`;
    expect(mounted.form.scrollWidth).toBeLessThanOrEqual(width);
    const inputs = [...mounted.root.querySelectorAll('.input')];
    const right = mounted.form.getBoundingClientRect().right;
    expect(inputs.every((input) => input.getBoundingClientRect().right <= right)).toBe(true);
  });
});
