import type { Condition } from '@semya/rules/conditions';
import type { FieldPath } from '../../contracts/document.js';
import type { PrintBlock, PrintLayout, PrintText } from '../../contracts/print-layout.js';

/** Where in a layout something stands, and in the rows of which list it is read. */
interface Use {
  /** JSON pointer into the layout. */
  readonly at: string;
  /** Path of a row of the list, e.g. `/utilities/*`; '' outside lists. */
  readonly row: FieldPath;
  /** Only in a form for handwriting, so that it prints nothing of a record. */
  readonly blankOnly: boolean;
}

export interface TemplateUse extends Use {
  readonly text: PrintText;
  /** A sentence breaks when a field in it is not there; a cell, a stamp or a signature does not. */
  readonly sentence: boolean;
}

export interface ListUse extends Use {
  readonly list: FieldPath;
}

export interface ConditionUse extends Use {
  readonly condition: Condition;
}

export interface SignatureUse extends Use {
  readonly field: FieldPath;
}

/** Everything in a layout that speaks of the document's fields. */
export interface LayoutUses {
  readonly templates: readonly TemplateUse[];
  readonly lists: readonly ListUse[];
  readonly conditions: readonly ConditionUse[];
  readonly signatures: readonly SignatureUse[];
}

/** Walks a layout and lists what it takes from a record, each with its place in the layout. */
export const layoutUses = ({ blocks, draftMark }: PrintLayout): LayoutUses => {
  const all = blocks.map((block, index) => blockUses(block, `/blocks/${index}`));
  const mark: readonly ConditionUse[] = draftMark?.when
    ? [{ condition: draftMark.when, at: '/draftMark/when', row: '', blankOnly: false }]
    : [];
  return {
    templates: all.flatMap(({ templates }) => templates),
    lists: all.flatMap(({ lists }) => lists),
    conditions: [...mark, ...all.flatMap(({ conditions }) => conditions)],
    signatures: all.flatMap(({ signatures }) => signatures),
  };
};

const blockUses = (block: PrintBlock, at: string): LayoutUses => {
  const blankOnly = block.only === 'blank';
  const list = 'of' in block ? block.of : undefined;
  const row = list === undefined ? '' : `${list}/*`;
  const condition = (when: Condition | undefined, pointer: string, inside = ''): ConditionUse[] =>
    when ? [{ condition: when, at: pointer, row: inside, blankOnly }] : [];
  return {
    templates: templatesOf(block).map(({ key, text, inRow = false, sentence = false }) => ({
      text,
      at: `${at}/${key}`,
      row: inRow ? row : '',
      blankOnly,
      sentence,
    })),
    lists: list === undefined ? [] : [{ list, at: `${at}/of`, row: '', blankOnly }],
    conditions: [
      ...condition(block.when, `${at}/when`),
      ...(block.kind === 'lines'
        ? block.lines.flatMap(({ when }, index) => condition(when, `${at}/lines/${index}/when`))
        : []),
      ...(block.kind === 'signatures'
        ? block.rows.flatMap(({ when }, index) => condition(when, `${at}/rows/${index}/when`, row))
        : []),
    ],
    signatures:
      block.kind === 'signatures'
        ? block.rows.map(({ field }, index) => ({
            field,
            at: `${at}/rows/${index}/field`,
            row,
            blankOnly,
          }))
        : [],
  };
};

interface BlockTemplate {
  readonly key: string;
  readonly text: PrintText;
  readonly inRow?: boolean;
  readonly sentence?: boolean;
}

const templatesOf = (block: PrintBlock): readonly BlockTemplate[] => {
  switch (block.kind) {
    case 'organisation':
      return [{ key: 'text', text: block.text }];
    case 'heading':
    case 'note':
      return [{ key: 'text', text: block.text, sentence: true }];
    case 'paragraph':
      return [{ key: 'text', text: block.text, inRow: block.of !== undefined, sentence: true }];
    case 'title':
      return [
        { key: 'text', text: block.text },
        ...(block.subtitle === undefined ? [] : [{ key: 'subtitle', text: block.subtitle }]),
      ];
    case 'place-date':
      return [
        { key: 'date', text: block.date },
        ...(block.place === undefined ? [] : [{ key: 'place', text: block.place }]),
      ];
    case 'stamp':
      return block.lines.map((text, index) => ({ key: `lines/${index}`, text }));
    case 'lines':
      return block.lines.map(({ text }, index) => ({
        key: `lines/${index}/text`,
        text,
        sentence: true,
      }));
    case 'table':
      return [
        ...block.columns.map(({ text }, index) => ({
          key: `columns/${index}/text`,
          text,
          inRow: true,
        })),
        ...(block.total ? [{ key: 'total/text', text: block.total.text }] : []),
      ];
    case 'signatures':
      return block.rows.map(({ position }, index) => ({
        key: `rows/${index}/position`,
        text: position,
        inRow: block.of !== undefined,
      }));
    case 'parties':
      return block.parties.flatMap(({ lines }, party) =>
        lines.map((text, index) => ({
          key: `parties/${party}/lines/${index}`,
          text,
          sentence: true,
        })),
      );
    case 'page-break':
      return [];
  }
};
