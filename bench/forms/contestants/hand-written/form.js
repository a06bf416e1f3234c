import { atPath } from '../at-path.js';
import { element } from './element.js';

const PHONE = /^\+7 \d{3} \d{3}-\d{2}-\d{2}$/;

/** The form, written out: only the titles and the options come from the schema. */
export function mountForm(host, schema, given) {
  const data = structuredClone(given);
  const inputs = new Map();
  const followers = [];

  const partOf = (path) =>
    path
      .split('.')
      .reduce((node, key) => (/^\d+$/.test(key) ? node.items : node.properties[key]), schema);

  function put(path, value) {
    const keys = path.split('.');
    const last = keys.pop();
    keys.reduce((object, key) => object[key], data)[last] = value;
    for (const follow of followers) follow();
  }

  function field(path, input, { required, pattern, read = (text) => text || undefined } = {}) {
    const id = path.replaceAll('.', '-');
    const error = element('div', { className: 'error', id: `${id}-error` });
    const check = () => {
      const text = input.value;
      const bad = text === '' ? required : pattern && !pattern.test(text);
      error.textContent = !bad ? '' : text === '' ? 'Заполните поле' : 'Проверьте запись';
      input.setAttribute('aria-invalid', String(Boolean(bad)));
    };
    input.id = id;
    input.setAttribute('aria-describedby', error.id);
    input.addEventListener('input', () => {
      put(path, input.type === 'checkbox' ? input.checked : read(input.value));
      check();
    });
    inputs.set(path, input);
    const star = required ? element('span', { textContent: ' *', ariaHidden: 'true' }) : undefined;
    const label = element('label', { htmlFor: id, textContent: partOf(path).title });
    label.append(star ?? '');
    return element('div', { className: 'field' }, label, input, error);
  }

  const text = (path, rules) =>
    field(path, element('input', { type: 'text', value: atPath(data, path) ?? '' }), rules);
  const date = (path, rules) =>
    field(path, element('input', { type: 'date', value: atPath(data, path) ?? '' }), rules);
  const number = (path) =>
    field(path, element('input', { type: 'number', min: '0', value: atPath(data, path) ?? '' }), {
      read: (written) => (written === '' ? undefined : Number(written)),
    });
  const tick = (path) =>
    field(path, element('input', { type: 'checkbox', checked: atPath(data, path) === true }));
  const area = (path) => field(path, element('textarea', { value: atPath(data, path) ?? '' }));
  const choice = (path) => {
    const options = partOf(path).oneOf.map(({ const: value, title }) => new Option(title, value));
    const select = element('select', {}, new Option('', ''), ...options);
    select.value = atPath(data, path) ?? '';
    return field(path, select);
  };
  const group = (path, ...fields) =>
    element('fieldset', {}, element('legend', { textContent: partOf(path).title }), ...fields);

  function shownWhen(isShown, shown) {
    const follow = () => (shown.hidden = !isShown());
    followers.push(follow);
    follow();
    return shown;
  }

  const child = (_, index) => {
    const path = `children.${index}`;
    return element(
      'fieldset',
      {},
      element('legend', { textContent: `${index + 1}` }),
      text(`${path}.lastName`, { required: true }),
      text(`${path}.firstName`, { required: true }),
      date(`${path}.birthDate`, { required: true }),
      choice(`${path}.sex`),
      text(`${path}.school`),
      text(`${path}.grade`, { pattern: /^\d{1,2}[А-Я]?$/ }),
    );
  };

  host.append(
    element(
      'form',
      { noValidate: true },
      text('registrationNumber', { required: true, pattern: /^\d{2}-\d{4}$/ }),
      date('registeredOn', { required: true }),
      choice('source'),
      shownWhen(() => data.source === 'other', text('sourceDetails')),
      group(
        'applicant',
        text('applicant.lastName', { required: true }),
        text('applicant.firstName', { required: true }),
        text('applicant.patronymic'),
        date('applicant.birthDate', { required: true }),
        choice('applicant.sex'),
        text('applicant.snils', { pattern: /^\d{3}-\d{3}-\d{3} \d{2}$/ }),
        text('applicant.phone', { pattern: PHONE }),
        text('applicant.email', { pattern: /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/ }),
        text('applicant.citizenship'),
      ),
      group(
        'address',
        text('address.postcode', { pattern: /^\d{6}$/ }),
        text('address.region', { required: true }),
        text('address.district'),
        text('address.settlement', { required: true }),
        text('address.street'),
        text('address.house', { pattern: /^.{0,10}$/ }),
        text('address.flat', { pattern: /^.{0,10}$/ }),
        tick('address.livesHere'),
        shownWhen(() => data.address.livesHere === false, text('address.actualAddress')),
      ),
      group(
        'housing',
        choice('housing.ownership'),
        number('housing.livingArea'),
        number('housing.rooms'),
      ),
      tick('receivesBenefits'),
      shownWhen(() => data.receivesBenefits === true, text('benefits')),
      group('children', ...data.children.map(child)),
      area('notes'),
    ),
  );
  return { find: (path) => inputs.get(path), value: (path) => atPath(data, path) };
}
