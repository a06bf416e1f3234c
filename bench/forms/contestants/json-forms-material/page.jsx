import { materialCells, materialRenderers } from '@jsonforms/material-renderers';
import { mountJsonForms } from '../json-forms/mount.jsx';

export const mount = (host, task) =>
  mountJsonForms(host, task, { renderers: materialRenderers, cells: materialCells });
