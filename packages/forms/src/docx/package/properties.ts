import { content, element, type Xml } from '../xml/element.js';
import { CORE_PROPERTIES } from '../xml/namespaces.js';

/**
 * What a file manager shows of the file without opening it: the name of the form and the language,
 * nothing of the record, no author, no day.
 */
export const coreProperties = (form: string): Xml =>
  element('cp:coreProperties', CORE_PROPERTIES, [
    element('dc:title', {}, [content(form)]),
    element('dc:language', {}, [content('ru-RU')]),
  ]);
