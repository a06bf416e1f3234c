import type { JsonSchema } from '@jsonforms/core';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { axeFindings } from './axe.js';
import { mountForm, type MountedForm } from './mount-form.js';

/** A control as the battery tries it. */
export interface ControlCase {
  readonly name: string;
  /** Schema of the field; the battery gives it its title and hint. */
  readonly schema: JsonSchema;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Keys that a person presses in the focused control, in user-event's notation. */
  readonly keys: string;
  /** The value that these keys make. */
  readonly value: unknown;
  /** Another valid value, that the form starts with where it starts with one. */
  readonly initial: unknown;
  /** The state of the inputs when the value is `initial`, and when there is none. */
  shows(field: HTMLElement): unknown;
  readonly shown: unknown;
  readonly empty: unknown;
}

const title = 'Место рождения';
const hint = 'Как в свидетельстве';

const schemaOf = ({ schema }: ControlCase): JsonSchema =>
  ({
    type: 'object',
    properties: { field: { ...schema, title, description: hint } },
    required: ['field'],
  }) as JsonSchema;

const uischemaOf = ({ options }: ControlCase) => ({
  type: 'VerticalLayout',
  elements: [{ type: 'Control', scope: '#/properties/field', options: { ...options } }],
});

const focusable = 'input:not([tabindex="-1"]), select, textarea';

/**
 * What every control must pass: its name and hint, keyboard, required, error wired and announced,
 * reset, readonly, disabled, axe. Written once, called for each renderer.
 */
export function controlBattery(control: ControlCase): void {
  describe(control.name, () => {
    let mounted: MountedForm;
    afterEach(() => {
      mounted.remove();
    });

    const mount = async (data: unknown, settings: object = {}): Promise<HTMLElement> => {
      mounted = await mountForm({
        schema: schemaOf(control),
        uischema: uischemaOf(control),
        data,
        ...settings,
      });
      return mounted.get('[data-path="field"]');
    };
    const inputOf = (field: HTMLElement): HTMLInputElement => {
      const input = field.querySelector<HTMLInputElement>(focusable);
      if (!input) throw new Error('The control has no input.');
      return input;
    };
    const textAt = (ids: string | null): string =>
      (ids ?? '')
        .split(' ')
        .map((id) => mounted.root.getElementById(id)?.textContent ?? '')
        .join(' ');
    /** The group of inputs, or the input itself: what carries name, hint and error. */
    const bearerOf = (field: HTMLElement): HTMLElement =>
      field.getAttribute('role') === null ? inputOf(field) : field;

    test('is named by its label and described by its hint', async () => {
      const field = await mount({});
      const bearer = bearerOf(field);
      const name =
        bearer instanceof HTMLInputElement || bearer.getAttribute('role') === null
          ? (inputOf(field).labels?.[0]?.textContent ?? '')
          : textAt(bearer.getAttribute('aria-labelledby'));
      expect(name).toContain(title);
      expect(textAt(bearer.getAttribute('aria-describedby'))).toContain(hint);
    });

    test('shows the value it is given, and nothing where there is none', async () => {
      const field = await mount({ field: control.initial });
      expect(control.shows(field)).toEqual(control.shown);
      mounted.form.data = {};
      await mounted.form.updateComplete;
      expect(control.shows(field)).toEqual(control.empty);
    });

    test('is filled in from the keyboard alone', async () => {
      const field = await mount({});
      await userEvent.tab();
      expect(field.contains(mounted.root.activeElement)).toBe(true);
      await userEvent.keyboard(control.keys);
      expect(mounted.form.data).toEqual({ field: control.value });
    });

    test('says that it is required, and by a legend what the mark means', async () => {
      const field = await mount({});
      expect(field.querySelector('.required')?.textContent).toBe('*');
      expect(mounted.get('.legend').textContent).toContain('обязательные');
      const bearer = bearerOf(field);
      if (bearer.getAttribute('role') !== 'group') {
        expect(bearer.getAttribute('aria-required')).toBe('true');
      }
    });

    test('shows its error once left, names the field in it, wires and announces it', async () => {
      const field = await mount({});
      inputOf(field).focus();
      expect(field.querySelector('.error')).toBeNull();
      inputOf(field).blur();
      const error = field.querySelector('.error');
      expect(error?.textContent.trim()).toBe(`Заполните поле «${title}».`);
      const bearer = bearerOf(field);
      expect(textAt(bearer.getAttribute('aria-describedby'))).toContain('Заполните');
      expect(field.querySelector('[aria-invalid="true"]') ?? bearer.ariaInvalid).toBeTruthy();
      await expect.poll(() => mounted.get('.live').textContent).toContain(`«${title}»`);
    });

    test('shows its error untouched when all errors are asked for', async () => {
      const field = await mount({});
      await mounted.form.showErrors();
      expect(field.querySelector('.error')?.textContent).toContain(title);
      expect(mounted.get('.summary').textContent).toContain(title);
      mounted.get('.summary button').click();
      expect(field.contains(mounted.root.activeElement)).toBe(true);
    });

    test('goes back on reset to what the host gave, errors forgotten', async () => {
      const field = await mount({});
      inputOf(field).focus();
      await userEvent.keyboard(control.keys);
      inputOf(field).blur();
      mounted.form.reset();
      await mounted.form.updateComplete;
      expect(mounted.form.data).toEqual({});
      expect(control.shows(field)).toEqual(control.empty);
      expect(field.querySelector('.error')).toBeNull();
    });

    test('can be reached and read but not changed when readonly', async () => {
      const field = await mount({ field: control.initial }, { readonly: true });
      const input = field.querySelector<HTMLInputElement>(
        'input:not([tabindex="-1"]):not(:disabled), select, textarea',
      );
      input?.focus();
      expect(mounted.root.activeElement).toBe(input);
      await userEvent.keyboard(control.keys);
      expect(mounted.form.data).toEqual({ field: control.initial });
    });

    test('cannot be reached when disabled', async () => {
      const field = await mount({ field: control.initial }, { disabled: true });
      const inputs = [...field.querySelectorAll<HTMLInputElement>(focusable)];
      expect(inputs.every((input) => input.disabled)).toBe(true);
    });

    test.each([
      ['empty', {}, {}],
      ['filled', { field: control.initial }, {}],
      ['readonly', { field: control.initial }, { readonly: true }],
      ['disabled', { field: control.initial }, { disabled: true }],
    ])('has nothing that axe objects to: %s', async (_, data, settings) => {
      await mount(data, settings);
      expect(await axeFindings(mounted.form)).toEqual([]);
    });

    test('has nothing that axe objects to: in error', async () => {
      await mount({});
      await mounted.form.showErrors();
      expect(await axeFindings(mounted.form)).toEqual([]);
    });
  });
}

/** The text of a control's only input. */
export const textOf = (field: HTMLElement): unknown =>
  field.querySelector<HTMLInputElement>(focusable)?.value;

/** Labels of the boxes or radios that are ticked. */
export const tickedOf = (field: HTMLElement): unknown =>
  [...field.querySelectorAll<HTMLInputElement>('input')]
    .filter((input) => input.checked)
    .map((input) => input.labels?.[0]?.textContent.trim());
