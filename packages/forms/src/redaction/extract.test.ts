import { describe, expect, it } from 'vitest';
import { printModel } from '../print/index.js';
import { modelText } from '../print/testing/model-text.js';
import { changed, load } from '../testing/load.js';
import { extractFor, extractsOf, recipientsOf } from './extract.js';

const program = await load('accompaniment-program', { regulation: 'lgov-2024-70' });
const [rule] = extractsOf(program);
if (rule === undefined) throw new Error('no extract');

const [first] = program.example.activities as readonly object[];
const data = changed(program.example, {
  '/activities': [
    { ...first, id: 'r1', activity: 'Занятия с логопедом', responsibleOrganisation: 'Школа № 0' },
    { ...first, id: 'r2', activity: 'Лечение', responsibleOrganisation: 'Больница «Пример»' },
    { ...first, id: 'r3', activity: 'Кружок', responsibleOrganisation: ' школа  № 0 ' },
    { ...first, id: 'r4', activity: 'Дома', responsibleOrganisation: undefined },
  ] as never,
});

describe('an extract of the programme', () => {
  it('can be made for everybody who has a line in it', () => {
    expect(recipientsOf(rule, data)).toEqual(['Школа № 0', 'Больница «Пример»']);
    expect(recipientsOf(rule, {})).toEqual([]);
  });

  it('holds the lines of its recipient only, and when the programme runs', () => {
    const extract = extractFor(rule, data, 'Школа № 0');
    expect((extract?.activities as readonly { id: string }[]).map(({ id }) => id)).toEqual([
      'r1',
      'r3',
    ]);
    expect(extract).toMatchObject({
      programNumber: data.programNumber,
      startDate: data.startDate,
      endDate: data.endDate,
    });
  });

  it('says nothing of the family beyond its lines', () => {
    const extract = extractFor(rule, data, 'больница "Пример"');
    expect(Object.keys(extract ?? {}).sort()).toEqual(
      [
        'activities',
        ...rule.along.map((path) => path.slice(1)).filter((key) => key in data),
      ].sort(),
    );
    expect(extract?.activities).toMatchObject([{ activity: 'Лечение' }]);
    const [line] = extract?.activities as readonly object[];
    expect(line).not.toHaveProperty('familyAction');
    const text = modelText(printModel(program, extract, { edition: '1' }));
    expect(text).toContain('Лечение');
    expect(text).not.toContain('Занятия с логопедом');
    expect(text).not.toMatch(/000-000-001|Вымышленная, д/u);
  });

  it('is not made for who has no line', () => {
    expect(extractFor(rule, data, 'Детский сад')).toBeUndefined();
  });
});
