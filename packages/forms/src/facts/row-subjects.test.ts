import { describe, expect, it } from 'vitest';
import { about, emptyCase, finalRecord, load } from '../testing/load.js';
import { statementsOf } from './statements.js';

const program = await load('accompaniment-program', { regulation: 'lgov-2024-70' });
const rehabilitation = await load('family-rehabilitation-plan', {
  regulation: 'kurgan-model-2016-440',
});

const FIRST = 'program-1:activities:r1';
const SECOND = 'program-1:activities:r2';

describe('what a programme states', () => {
  const statements = statementsOf(
    program,
    finalRecord(program, program.example, { id: 'program-1' }),
    emptyCase,
  );

  it('is its measures, one by one, and that these are all', () => {
    expect(about(statements, 'case.measures')).toMatchObject([
      { subject: { type: 'case', id: 'case-1' }, value: [FIRST, SECOND], complete: true },
    ]);
    expect(about(statements, 'measure.dueOn', SECOND)).toMatchObject([
      { subject: { type: 'measure', id: SECOND }, value: '2027-04-16' },
    ]);
  });

  it('is who carries a measure out and where', () => {
    expect(about(statements, 'measure.performer').map(({ value }) => value)).toEqual([
      'own',
      'external',
    ]);
    expect(about(statements, 'measure.venue').map(({ value }) => value)).toEqual([
      'institution',
      'elsewhere',
    ]);
  });

  it('is whether a cell is filled in, also when it is not', () => {
    const activities = (program.example.activities as readonly object[]).map((row, index) =>
      index === 0 ? { ...row, familyAction: '' } : row,
    );
    const data = { ...program.example, activities };
    const stated = statementsOf(program, finalRecord(program, data as never), emptyCase);
    expect(about(stated, 'measure.hasClientActions').map(({ value }) => value)).toEqual([
      false,
      true,
    ]);
  });

  it('is its problems and goals, each a subject of its own', () => {
    expect(about(statements, 'problem.title')).toHaveLength(2);
    expect(about(statements, 'goal.hasCriteria').map(({ subject }) => subject)).toEqual([
      { type: 'goal', id: 'program-1:tasks:r1' },
      { type: 'goal', id: 'program-1:tasks:r2' },
    ]);
  });
});

describe('what a rehabilitation plan states', () => {
  it('is that each task has criteria, actions of the family and of specialists, and a day', () => {
    const statements = statementsOf(
      rehabilitation,
      finalRecord(rehabilitation, rehabilitation.example),
      emptyCase,
    );
    const rows = (rehabilitation.example.tasks as readonly unknown[]).length;
    for (const fact of ['hasCriteria', 'hasClientActions', 'hasSpecialistActions']) {
      const stated = about(statements, `measure.${fact}`).map(({ value }) => value);
      expect(stated).toEqual(Array.from({ length: rows }, () => true));
    }
    expect(about(statements, 'measure.dueOn')).toHaveLength(rows);
  });
});
