import { fillTemplate } from '../../template/fill-template.js';
import type { BlockBuilder } from './block-builder.js';

/** The parties to an agreement; a line whose fields are not there is left out. */
export const partiesBlock: BlockBuilder<'parties'> = ({ parties }, scope) => [
  {
    kind: 'parties',
    parties: parties.map(({ title, lines }) => ({
      title,
      lines: lines
        .map((line) => fillTemplate(line, scope, scope.blank ? 'inline' : undefined))
        .filter(({ text, hidden }) => !hidden && text.trim() !== '')
        .map(({ text }) => text.trim()),
    })),
  },
];
