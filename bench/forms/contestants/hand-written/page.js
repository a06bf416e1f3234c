import { mountForm } from './form.js';
import { mountJournal } from './journal.js';
import './page.css';

/** The limit: what a programmer would write for these two pages, and nothing more general. */
export const mount = (host, { schema, data }) =>
  schema.properties.rows ? mountJournal(host, schema, data) : mountForm(host, schema, data);
