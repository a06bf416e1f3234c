import { element, icon } from './element.js';
import * as codecs from './values.js';

const CALENDAR = 'M2 4h12v10H2zM2 7h12M5 2v3M11 2v3';
const DATE_HINT = 'Например, 05.03.2026';

let made = 0;

/** Fields over one object of data; each is labelled, says what is wrong with it once it was left. */
export function fieldsOf({ get, put, titleOf, announce }) {
  const inputs = new Map();

  /** Label, hint, input and error, and what ties them together for who cannot see them. */
  function frame(path, input, { required = false, hint, size = '' }, around = input) {
    const id = `h${(made += 1)}`;
    input.id = id;
    inputs.set(path, input);
    const label = element('label', { htmlFor: id, textContent: titleOf(path) });
    if (required) {
      label.append(element('span', { className: 'star', textContent: '*', ariaHidden: 'true' }));
      input.ariaRequired = 'true';
    }
    const told = hint && element('div', { className: 'hint', id: `${id}-hint`, textContent: hint });
    const error = element('div', { className: 'error', id: `${id}-error` });
    const describe = (problem) => {
      const ids = [told?.id, problem && error.id].filter(Boolean).join(' ');
      if (ids) input.setAttribute('aria-describedby', ids);
      else input.removeAttribute('aria-describedby');
    };
    const tell = (problem) => {
      if (problem && problem !== error.textContent) announce(problem);
      error.textContent = problem ?? '';
      if (problem) root.append(error);
      else error.remove();
      input.ariaInvalid = String(Boolean(problem));
      describe(problem);
    };
    input.ariaInvalid = 'false';
    describe();
    const className = `field ${size}`;
    const root = element('div', { className }, label, told || undefined, around);
    return { tell, root };
  }

  function typed(path, rules, { codec = codecs.text, around, input, ...look } = {}) {
    const field = input ?? element('input', { type: 'text' });
    Object.assign(field, {
      className: 'input',
      autocomplete: 'off',
      value: codec.write(get(path)),
    });
    const { tell, root } = frame(path, field, { ...rules, ...look }, around?.(field));
    let isLeft = false;
    const check = ({ value, problem }) => {
      const title = titleOf(path);
      if (isLeft) {
        tell(problem ? `Поле «${title}»: ${problem}` : codecs.problemOf(value, rules, title));
      }
    };
    field.addEventListener('input', () => {
      const read = codec.read(field.value);
      put(path, read.value);
      check(read);
    });
    field.addEventListener('blur', () => {
      isLeft = true;
      const read = codec.read(field.value.trim());
      if (!read.problem) field.value = codec.write(read.value);
      if (read.value !== get(path)) put(path, read.value);
      check(read);
    });
    return root;
  }

  const withCalendar = (path) => (field) => {
    const open = () => {
      const picker = element('input', { type: 'date', className: 'picker', tabIndex: -1 });
      button.after(picker);
      picker.value = get(path) ?? '';
      picker.onchange = () => {
        field.value = codecs.date.write(picker.value);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        picker.remove();
      };
      picker.showPicker();
    };
    const button = element('button', { type: 'button', className: 'calendar' }, icon(CALENDAR));
    button.ariaLabel = `Выбрать дату в календаре: ${titleOf(path)}`;
    button.addEventListener('click', open);
    return element('div', { className: 'with-button' }, field, button);
  };

  return {
    inputs,
    text: (path, rules = {}) =>
      typed(path, rules, { size: rules.maxLength === undefined ? '' : 'short' }),
    area: (path) => typed(path, {}, { input: element('textarea', { rows: 3 }) }),
    number: (path, rules) => typed(path, rules, { codec: codecs.number, size: 'short' }),
    date: (path, rules = {}) =>
      typed(path, rules, {
        ...{ codec: codecs.date, hint: DATE_HINT, size: 'short', around: withCalendar(path) },
      }),
    choice: (path, options) => {
      const select = element(
        'select',
        { className: 'input' },
        new Option('не выбрано', ''),
        ...options.map(({ const: value, title }) => new Option(title, value)),
      );
      select.value = get(path) ?? '';
      select.addEventListener('change', () => put(path, select.value || undefined));
      return frame(path, select, {}).root;
    },
    tick: (path) => {
      const box = element('input', { type: 'checkbox', checked: get(path) === true });
      box.addEventListener('change', () => put(path, box.checked));
      const { root } = frame(path, box, {});
      root.classList.add('tick');
      return root;
    },
  };
}
