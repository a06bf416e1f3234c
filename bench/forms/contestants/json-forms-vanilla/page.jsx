import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { mountJsonForms } from '../json-forms/mount.jsx';

export const mount = (host, task) =>
  mountJsonForms(host, task, { renderers: vanillaRenderers, cells: vanillaCells });
