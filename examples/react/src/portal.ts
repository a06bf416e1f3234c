import { createElement, type ReactElement } from 'react';
import { useDocument } from '@semya/forms/react';
import { DocumentForm } from './document-form.js';

interface PortalProps {
  readonly id: string;
  readonly regulation: string;
}

/** The page of one document: it comes on demand, with what the region changes in it. */
export function Portal({ id, regulation }: PortalProps): ReactElement {
  const state = useDocument(id, { regulation });
  if (state.status === 'loading') return createElement('p', { role: 'status' }, '…');
  if (state.status === 'failed') return createElement('p', { role: 'alert' }, state.message);
  const { document } = state;
  return createElement(DocumentForm, { document, data: document.example });
}
