import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Portal } from './portal.js';

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    createElement(Portal, { id: 'living-conditions-act', regulation: 'lgov-2024-70' }),
  );
}
