import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createRoot } from 'react-dom/client';
import { atPath } from '../at-path.js';

export function mount(host, { schema, uischema, data }) {
  let current = data;
  createRoot(host).render(
    <Form
      schema={schema}
      uiSchema={uischema}
      formData={data}
      validator={validator}
      liveValidate="onChange"
      onChange={(change) => {
        current = change.formData;
      }}
    />,
  );
  return {
    find: (path) => document.getElementById(`root_${path.replaceAll('.', '_')}`),
    value: (path) => atPath(current, path),
  };
}
