import { empty } from '../../locale/ru.js';
import { fillTemplate } from '../../template/fill-template.js';
import { isPrinted } from '../scope.js';
import type { BlockBuilder } from './block-builder.js';

/** Lines «подпись: значение»; a field that is not there takes its line with it, an empty one does not. */
export const linesBlock: BlockBuilder<'lines'> = (block, scope) => {
  const lines = block.lines.flatMap((line) => {
    if (!isPrinted(scope, line.when)) return [];
    const filled = fillTemplate(line.text, scope);
    if (filled.hidden) return [];
    const says = scope.blank || !filled.empty ? filled.text.trim() : '';
    return [
      {
        label: line.label,
        text: says === '' && filled.blankLines === 0 ? (line.empty ?? empty.text) : says,
        ...(filled.blankLines > 0 && { blankLines: filled.blankLines }),
      },
    ];
  });
  return lines.length > 0 ? [{ kind: 'lines', lines }] : [];
};
