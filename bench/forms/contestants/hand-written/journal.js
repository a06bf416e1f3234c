import { atPath } from '../at-path.js';
import { element } from './element.js';

const ROW_HEIGHT = 34;
const OVERSCAN = 5;
const PHONE = /^\+7 \d{3} \d{3}-\d{2}-\d{2}$/;

/** A journal of which only the rows on the screen are drawn. */
export function mountJournal(host, schema, given) {
  const rows = given.rows.map((row) => ({ ...row }));
  const columns = Object.entries(schema.properties.rows.items.properties);
  const drawn = new Map();

  const textCell = (type) => (row, name) => element('input', { type, value: row[name] ?? '' });
  const cells = {
    number: textCell('number'),
    receivedOn: textCell('date'),
    family: textCell('text'),
    address: textCell('text'),
    phone: textCell('text'),
    category: (row, name) => {
      const options = schema.properties.rows.items.properties.category.oneOf;
      const select = element(
        'select',
        {},
        new Option('', ''),
        ...options.map((option) => new Option(option.title, option.const)),
      );
      select.value = row[name] ?? '';
      return select;
    },
    measure: textCell('text'),
    closed: (row, name) => element('input', { type: 'checkbox', checked: row[name] === true }),
  };
  const isWrong = {
    number: (text) => text === '' || Number(text) < 1,
    receivedOn: (text) => text === '',
    family: (text) => text === '',
    phone: (text) => text !== '' && !PHONE.test(text),
  };

  const cellOf = (row, [name, { title }]) => {
    const input = cells[name](row, name);
    input.name = name;
    input.ariaLabel = title;
    return element('td', {}, input);
  };
  const draw = (index) => {
    const row = element('tr', {}, ...columns.map((column) => cellOf(rows[index], column)));
    row.dataset.index = index;
    return row;
  };

  const head = element(
    'thead',
    {},
    element('tr', {}, ...columns.map(([, { title }]) => element('th', { textContent: title }))),
  );
  const above = element('tbody', {}, element('tr'));
  const body = element('tbody', {});
  const below = element('tbody', {}, element('tr'));
  const scroller = element(
    'div',
    { className: 'scroller', tabIndex: 0 },
    element('table', {}, head, above, body, below),
  );

  function show() {
    const visible = Math.ceil(scroller.clientHeight / ROW_HEIGHT);
    const first = Math.max(0, Math.floor(scroller.scrollTop / ROW_HEIGHT) - OVERSCAN);
    const end = Math.min(rows.length, first + visible + 2 * OVERSCAN);
    for (const [index, row] of drawn) {
      if (index >= first && index < end) continue;
      row.remove();
      drawn.delete(index);
    }
    const known = Math.min(...drawn.keys());
    for (let index = first; index < end; index += 1) {
      if (drawn.has(index)) continue;
      const row = draw(index);
      drawn.set(index, row);
      if (index < known) body.insertBefore(row, drawn.get(known) ?? null);
      else body.append(row);
    }
    above.firstChild.style.height = `${first * ROW_HEIGHT}px`;
    below.firstChild.style.height = `${(rows.length - end) * ROW_HEIGHT}px`;
  }

  body.addEventListener('input', ({ target }) => {
    const { index } = target.closest('tr').dataset;
    const written = target.type === 'checkbox' ? target.checked : target.value || undefined;
    rows[index][target.name] = target.type === 'number' ? Number(written) : written;
    const wrong = isWrong[target.name]?.(target.value) ?? false;
    target.setAttribute('aria-invalid', String(wrong));
    target.title = wrong ? 'Проверьте запись' : '';
  });
  scroller.addEventListener('scroll', show, { passive: true });
  host.append(scroller);
  show();

  return {
    find: (path) => {
      const [, index, name] = path.split('.');
      return drawn.get(Number(index))?.querySelector(`[name=${name}]`);
    },
    value: (path) => atPath({ rows }, path),
  };
}
