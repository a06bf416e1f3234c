import type { DocumentDefinition, JsonSchema } from '../../contracts/document.js';
import type { PrintBlock, PrintLayout } from '../../contracts/print-layout.js';
import type { PrintableDocument } from '../model/print-model.js';

const person = (title: string): JsonSchema => ({
  title,
  type: 'object',
  properties: {
    lastName: { type: 'string' },
    firstName: { type: 'string' },
    patronymic: { type: 'string' },
  },
});

const signature: JsonSchema = {
  type: 'object',
  properties: {
    state: { type: 'string' },
    name: person('Кто подписывает'),
    position: { type: 'string', maxLength: 500 },
    date: { type: 'string', format: 'date' },
    reason: { type: 'string' },
    witnesses: {
      type: 'array',
      items: {
        type: 'object',
        properties: { person: person('Свидетель'), position: { type: 'string' } },
      },
    },
  },
};

const choice = (...options: readonly (readonly [string, string])[]): JsonSchema => ({
  type: 'string',
  oneOf: options.map(([id, title]) => ({ const: id, title })),
});

const YES_NO = choice(
  ['yes', 'да'],
  ['no', 'нет'],
  ['not-established', 'выяснить не удалось'],
  ['refused', 'сообщить отказались'],
);

/** A small invented document with one field of each kind that print treats in its own way. */
export const visitSheetSchema: JsonSchema = {
  type: 'object',
  properties: {
    number: { title: 'Номер', type: 'string', maxLength: 50 },
    visitedOn: { title: 'Дата', type: 'string', format: 'date' },
    visitedAt: { title: 'Время', type: 'string', format: 'time' },
    admitted: choice(['granted', 'предоставлен'], ['refused', 'отказ']),
    area: { title: 'Площадь', type: 'number' },
    income: { title: 'Доход', type: 'number' },
    registers: {
      type: 'array',
      items: choice(['kdn', 'КДНиЗП'], ['doctor', 'врач']),
    },
    violence: YES_NO,
    warm: { title: 'Тепло', type: 'boolean' },
    denial: { title: 'Пояснение', type: 'string', maxLength: 10_000 },
    conclusion: { title: 'Вывод', type: 'string', maxLength: 10_000 },
    children: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', 'x-hidden': true },
          child: person('Ребёнок'),
          bornOn: { type: 'string', format: 'date' },
          school: YES_NO,
          class: { type: 'string', maxLength: 50 },
        },
      },
    },
    signedBy: signature,
  },
};

export const visitSheetLayout = (
  blocks: readonly PrintBlock[],
  rest: Partial<PrintLayout> = {},
): PrintLayout => ({ orientation: 'portrait', margins: 'gost-20', blocks, ...rest });

/** The visit sheet under a layout; access hides what nobody could see. */
export const visitSheet = (
  blocks: readonly PrintBlock[],
  rest: Partial<PrintLayout> = {},
): PrintableDocument => ({
  definition: definition(visitSheetLayout(blocks, rest)),
  schema: visitSheetSchema,
});

const whenAdmitted = { fact: '/admitted', operator: 'equal', value: 'granted' } as const;

const definition = (print: PrintLayout): DocumentDefinition => ({
  id: 'visit-sheet',
  edition: '1',
  title: 'Лист посещения семьи',
  shortTitle: 'Лист посещения',
  kind: 'sheet',
  named: true,
  external: false,
  sources: [],
  cardinality: 'many-per-case',
  sensitivity: 'personal',
  approvedBy: [],
  signedBy: [],
  stages: [],
  produces: [],
  requires: [],
  recordTitle: 'Лист № {/number} от {/visitedOn|date}',
  dateField: '/visitedOn',
  visibility: [
    { field: '/area', when: whenAdmitted },
    { field: '/children', when: whenAdmitted },
    { field: '/denial', when: { fact: '/admitted', operator: 'equal', value: 'refused' } },
    {
      field: '/children/*/class',
      when: { fact: './school', operator: 'equal', value: 'yes' },
    },
  ],
  computed: [],
  checks: [],
  events: [],
  signatories: [],
  print,
});
