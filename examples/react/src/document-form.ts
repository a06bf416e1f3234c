import { createElement, useState, type ReactElement } from 'react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import type { CompiledDocument } from '@semya/forms';
import { DocumentForm as Form, type DocumentFormProps } from '@semya/forms/react';

interface PortalFormProps extends Pick<DocumentFormProps, 'data'> {
  readonly document: CompiledDocument;
}

/** A document of the catalogue with the renderers of this portal, and a count of what is wrong. */
export function DocumentForm({ document, data }: PortalFormProps): ReactElement {
  const [errors, setErrors] = useState(0);
  return createElement(
    'div',
    null,
    createElement(Form, {
      document,
      data,
      renderers: vanillaRenderers,
      cells: vanillaCells,
      strength: 'final',
      onChange: ({ findings }) => {
        setErrors(findings.length);
      },
    }),
    createElement('output', { 'data-errors': errors }, errors),
  );
}
