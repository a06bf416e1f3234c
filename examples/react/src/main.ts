import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { loadDocument } from '@semya/forms/documents';
import { DocumentForm } from './document-form.js';

const root = document.querySelector('#root');
const loaded = await loadDocument('living-conditions-act', { regulation: 'lgov-2024-70' });
if (root && loaded.ok) {
  createRoot(root).render(
    createElement(DocumentForm, { document: loaded.value, data: loaded.value.example }),
  );
}
