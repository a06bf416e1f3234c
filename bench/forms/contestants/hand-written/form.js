import { atPath } from '../at-path.js';
import { element } from './element.js';
import { fieldsOf } from './fields.js';
import { rowsOf } from './rows.js';

const PHONE = /^\+7 \d{3} \d{3}-\d{2}-\d{2}$/;
const SNILS = /^\d{3}-\d{3}-\d{3} \d{2}$/;
const EMAIL = /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/;
const GRADE = /^\d{1,2}[А-Я]?$/;
const required = { required: true };

/**
 * The form, written out: the same fields, hints, marks, rules and findings as the other forms show.
 * Only titles and options come from the schema.
 */
export function mountForm(host, schema, given) {
  const data = structuredClone(given);
  const followers = [];
  const live = element('div', { className: 'live', ariaLive: 'polite' });
  live.setAttribute('role', 'status');

  const partOf = (path) =>
    path
      .split('.')
      .reduce((node, key) => (/^\d+$/.test(key) ? node.items : node.properties[key]), schema);
  const follow = () => followers.forEach((one) => one());

  const fields = fieldsOf({
    get: (path) => atPath(data, path),
    put: (path, value) => {
      const keys = path.split('.');
      const last = keys.pop();
      keys.reduce((object, key) => (object[key] ??= {}), data)[last] = value;
      follow();
    },
    titleOf: (path) => partOf(path).title,
    announce: (said) => (live.textContent = said),
  });
  const { text, date, number, tick, area } = fields;
  const choice = (path) => fields.choice(path, partOf(path).oneOf);
  const row = (...shown) => element('div', { className: 'columns' }, ...shown);
  const group = (title, ...shown) =>
    element('fieldset', {}, element('legend', { textContent: title }), ...shown);

  function shownWhen(isShown, shown) {
    followers.push(() => (shown.hidden = !isShown()));
    return shown;
  }

  const child = (_, index) => {
    const path = `children.${index}`;
    return [
      text(`${path}.lastName`, required),
      text(`${path}.firstName`, required),
      date(`${path}.birthDate`, required),
      choice(`${path}.sex`),
      text(`${path}.school`),
      text(`${path}.grade`, { pattern: GRADE }),
    ];
  };
  const children = rowsOf({
    rows: data.children,
    draw: child,
    nameOf: ({ lastName }) => lastName,
    changed: follow,
  });

  host.append(
    element(
      'form',
      { noValidate: true },
      element('p', {
        className: 'hint',
        textContent: 'Звёздочкой (*) отмечены обязательные поля.',
      }),
      row(
        text('registrationNumber', { required: true, pattern: /^\d{2}-\d{4}$/ }),
        date('registeredOn', required),
      ),
      row(
        choice('source'),
        shownWhen(() => data.source === 'other', text('sourceDetails')),
      ),
      group(
        'Заявитель',
        text('applicant.lastName', required),
        text('applicant.firstName', required),
        text('applicant.patronymic'),
        row(
          date('applicant.birthDate', required),
          choice('applicant.sex'),
          text('applicant.snils', { pattern: SNILS }),
        ),
        row(
          text('applicant.phone', { pattern: PHONE }),
          text('applicant.email', { pattern: EMAIL }),
          text('applicant.citizenship'),
        ),
      ),
      group(
        'Адрес',
        row(
          text('address.postcode', { pattern: /^\d{6}$/ }),
          text('address.region', required),
          text('address.district'),
        ),
        text('address.settlement', required),
        row(
          text('address.street'),
          text('address.house', { maxLength: 10 }),
          text('address.flat', { maxLength: 10 }),
        ),
        tick('address.livesHere'),
        shownWhen(() => data.address.livesHere === false, text('address.actualAddress')),
      ),
      group(
        'Жильё и доходы',
        row(
          choice('housing.ownership'),
          number('housing.livingArea', { minimum: 0 }),
          number('housing.rooms', { minimum: 0, integer: true }),
        ),
        tick('receivesBenefits'),
        shownWhen(() => data.receivesBenefits === true, text('benefits')),
      ),
      group(partOf('children').title, ...children),
      area('notes'),
      live,
    ),
  );
  follow();
  return { find: (path) => fields.inputs.get(path), value: (path) => atPath(data, path) };
}
