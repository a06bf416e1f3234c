import { element, icon } from './element.js';

/** Rows that can be added, moved, removed and closed; each is titled by what it holds. */
export function rowsOf({ rows, draw, nameOf, changed }) {
  const list = element('ol', { className: 'rows' });
  const closed = new WeakSet();

  const action = (word, name, act, idle = false) => {
    const button = element('button', {
      type: 'button',
      className: 'row-action',
      textContent: word,
    });
    button.ariaLabel = `${word}: ${name}`;
    if (idle) button.ariaDisabled = 'true';
    else button.addEventListener('click', act);
    return button;
  };

  const move = (index, by) => () => {
    rows.splice(index + by, 0, ...rows.splice(index, 1));
    show();
    changed();
  };

  function one(row, index) {
    const name = nameOf(row) || `запись ${index + 1}`;
    const title = element('span', { className: 'row-title', textContent: `${index + 1}. ${name}` });
    title.id = `row-${index}`;
    const toggle = element('button', { type: 'button', className: 'row-toggle' });
    toggle.append(icon('m5 2 6 6-6 6'), title);
    toggle.ariaExpanded = String(!closed.has(row));
    toggle.addEventListener('click', () => {
      if (!closed.delete(row)) closed.add(row);
      show();
    });
    const remove = () => {
      rows.splice(index, 1);
      show();
      changed();
    };
    const actions = element(
      'span',
      { className: 'row-actions' },
      action('Выше', name, move(index, -1), index === 0),
      action('Ниже', name, move(index, 1), index === rows.length - 1),
      action('Удалить', name, remove),
    );
    const content = closed.has(row) ? undefined : draw(row, index);
    const group = element('div', {}, element('div', { className: 'row-head' }, toggle, actions));
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', title.id);
    if (content) group.append(element('div', { className: 'row-content' }, ...content));
    group.addEventListener('input', () => {
      title.textContent = `${index + 1}. ${nameOf(row) || `запись ${index + 1}`}`;
    });
    return element('li', { className: 'row' }, group);
  }

  const show = () => list.replaceChildren(...rows.map(one));

  const add = element('button', {
    type: 'button',
    className: 'button',
    textContent: 'Добавить запись',
  });
  add.addEventListener('click', () => {
    rows.push({});
    show();
    changed();
    list.lastElementChild.querySelector('input').focus();
  });
  show();
  return [list, add];
}
