import { JsonForms } from '@jsonforms/react';
import { createRoot } from 'react-dom/client';
import { atPath } from '../at-path.js';

const controls = 'input, select, textarea, [role=combobox]';

/** Both renderer sets show an array of objects as a table, whose cells carry no path. */
function cellAt(host, [index, name], columns) {
  const row = host.querySelector('table')?.tBodies[0]?.rows[Number(index)];
  const cells = [...(row?.cells ?? [])].filter((cell) => cell.querySelector(controls));
  return cells[columns.indexOf(name)]?.querySelector(controls);
}

function find(host, schema, path) {
  const keys = path.split('.');
  const row = keys.findIndex((key) => /^\d+$/.test(key));
  if (row >= 0) {
    const items = atPath(schema, `properties.${keys.slice(0, row).join('.properties.')}.items`);
    return cellAt(host, keys.slice(row), Object.keys(items.properties));
  }
  const id = `#/properties/${keys.join('/properties/')}`;
  return [`${id}-input`, id]
    .map((name) => document.getElementById(name))
    .find((found) => found?.matches(controls));
}

export function mountJsonForms(host, { schema, uischema, data }, { renderers, cells }) {
  let current = data;
  createRoot(host).render(
    <JsonForms
      schema={schema}
      uischema={uischema}
      data={data}
      renderers={renderers}
      cells={cells}
      onChange={(change) => {
        current = change.data;
      }}
    />,
  );
  return { find: (path) => find(host, schema, path), value: (path) => atPath(current, path) };
}
