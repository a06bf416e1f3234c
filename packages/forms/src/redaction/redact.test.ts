import { describe, expect, it } from 'vitest';
import { catalogue } from '../documents/index.js';
import { fieldsOf } from '../documents/fields.js';
import { pointersOf, valueAt } from '../documents/pointer.js';
import { printModel } from '../print/index.js';
import { modelText } from '../print/testing/model-text.js';
import { changed, finalRecord, load } from '../testing/load.js';
import { validateDraft } from '../validation/validate.js';
import { describeHidden } from './describe-hidden.js';
import { guardsOfFields, mayRead, mayWrite } from './field-guard.js';
import { redact, redactVolume } from './redact.js';
import { settlementOf } from './masks.js';

const act = await load('living-conditions-act');
const journal = await load('primary-registration-journal');
const record = finalRecord(act, act.example);
const paths = (hidden: ReturnType<typeof redact>['hidden']) => hidden.map(({ path }) => path);

describe('a commission member who looks at the act', () => {
  const seen = redact(act, record, 'commission-member');

  it('sees the flat and the family, but not their numbers and registrations', () => {
    expect(seen.record.data).toMatchObject({
      totalArea: 43.5,
      sanitaryState: expect.anything() as unknown,
    });
    const [parent] = seen.record.data.parentsDetails as readonly object[];
    expect(parent).toHaveProperty('id');
    for (const column of ['snils', 'identity', 'harmfulHabits']) {
      expect(parent).not.toHaveProperty(column);
    }
    for (const member of seen.record.data.familyMembers as readonly object[]) {
      expect(member).toHaveProperty('person');
      expect(member).not.toHaveProperty('registered');
    }
  });

  it('is told which fields are hidden, whether or not they are filled in', () => {
    const empty = redact(act, { ...record, data: {}, finals: [] }, 'commission-member');
    expect(seen.hidden).toEqual(empty.hidden);
    expect(paths(seen.hidden)).toContain('/parentsDetails/*/snils');
    expect(describeHidden(seen.hidden)).toMatch(/^Не показано: .*«СНИЛС»/u);
    expect(JSON.stringify(seen.hidden)).not.toContain('000-000-001');
  });

  it('finds nothing more in what was signed earlier', () => {
    expect(seen.record.finals.map(({ data }) => data)).toEqual([seen.record.data]);
  });

  it('gets a print without what is hidden', () => {
    const text = (data: unknown) => modelText(printModel(act, data, { edition: '1' }));
    expect(text(record.data)).toContain('000-000-001 00');
    expect(text(seen.record.data)).not.toContain('000-000-001 00');
  });
});

describe('somebody whom the act is not for', () => {
  it('sees nothing', () => {
    const { record: view, hidden } = redact(act, record, 'passer-by');
    expect(view.data).toEqual({});
    expect(paths(hidden)).toContain('/familyMembers');
  });

  it('sees, when masks are asked for, only what tells nothing', () => {
    const { record: view } = redact(act, record, 'passer-by', { unreadable: 'mask' });
    expect(view.data).toMatchObject({
      actNumber: '•••',
      actualAddress: { text: 'г. Примерск' },
    });
    expect(view.data).not.toHaveProperty('totalArea');
    expect(view.data).not.toHaveProperty('surveyDate');
    const members = view.data.familyMembers as readonly Record<string, unknown>[];
    expect(members[0]?.person).toEqual({ lastName: 'В.', firstName: 'М.', patronymic: 'П.' });
    expect(members[0]).not.toHaveProperty('birthDate');
  });
});

describe('who may see something', () => {
  const cover = ['personal', 'special-category'] as const;

  it('sees a mask until it is shown', () => {
    const covered = redact(act, record, 'case-manager', { cover });
    expect(valueAt(covered.record.data, '/parentsDetails/0/snils')).toBe('••• 00');
    expect(covered.record.data).toMatchObject({ totalArea: 43.5 });
    const shown = redact(act, record, 'case-manager', { cover, reveal: ['/parentsDetails'] });
    expect(valueAt(shown.record.data, '/parentsDetails/0/snils')).toBe('000-000-001 00');
  });

  it('and everything, gets what was typed', () => {
    const plain = redact(act, record, 'director');
    expect(plain.record.data).toEqual(record.data);
    expect(plain.hidden).toEqual([]);
    expect(describeHidden(plain.hidden)).toBe('');
  });
});

describe('access', () => {
  it('of a field is that of what it lies in, unless it says otherwise', () => {
    expect(mayRead(act, '/totalArea', 'commission-member')).toBe(true);
    expect(mayRead(act, '/familyMembers/*/registered', 'commission-member')).toBe(false);
    expect(mayWrite(act, '/totalArea', 'commission-member')).toBe(false);
    expect(mayWrite(act, '/totalArea', 'case-manager')).toBe(true);
    expect(mayRead(act, '/nowhere', 'director')).toBe(false);
  });

  it('to what nobody guards is given to the ordinary only', () => {
    const properties = { colour: { type: 'string' }, snils: { 'x-sensitivity': 'personal' } };
    const document = { schema: { type: 'object', properties } };
    expect(mayRead(document, '/colour', 'anybody')).toBe(true);
    expect(mayRead(document, '/snils', 'anybody')).toBe(false);
  });
});

describe('the header of a volume', () => {
  it('is guarded as its journal', () => {
    const header = { institution: 'Центр «Пример»', startedOn: '2026-01-12' };
    const [reader = ''] = guardsOfFields(journal.schema).get('')?.read ?? [];
    expect(redactVolume(journal, header, reader).data).toEqual(header);
    expect(redactVolume(journal, header, 'passer-by').data).toEqual({});
  });
});

describe('records that are not as they should be', () => {
  it.each([
    [{ familyMembers: 'Вымышленные' }],
    [{ familyMembers: [null, 5, 'x', []] }],
    [{ parentsDetails: [{ snils: { a: '000-000-001 00' } }] }],
    [changed(act.example, { '/actualAddress': 'г. Примерск, ул. Вымышленная' })],
  ])('are redacted all the same: %j', (data) => {
    const told = { ...record, data, finals: [] };
    expect(redact(act, told, 'director').record.data).toEqual(data);
    const masked = redact(act, told, 'passer-by', { unreadable: 'mask' }).record.data;
    expect(JSON.stringify(masked)).not.toMatch(/Вымышленн|000-000-001/u);
  });

  it('of another edition show fields that nobody knows only to who sees all around them', () => {
    const told = { ...record, data: { unheardOf: 'тайна' }, finals: [] };
    expect(redact(act, told, 'director').record.data).toEqual({ unheardOf: 'тайна' });
    expect(redact(act, told, 'passer-by', { unreadable: 'mask' }).record.data).toEqual({});
    const cover = ['special-category'] as const;
    expect(redact(act, told, 'director', { cover }).record.data).toEqual({});
  });
});

describe('the settlement of an address', () => {
  it.each([
    ['г. Примерск, ул. Вымышленная, д. 1, кв. 2', 'г. Примерск'],
    [
      '305000, Курская обл., Примерский р-н, с. Образцово, пер. Тихий, 5',
      'Курская обл., Примерский р-н, с. Образцово',
    ],
    ['с. Образцово', 'с. Образцово'],
    ['д. 1, кв. 2', undefined],
    ['', undefined],
  ])('%s: %s', (text, settlement) => {
    expect(settlementOf(text)).toBe(settlement);
  });
});

describe.each(catalogue)('$id', ({ id }) => {
  const loading = load(id);

  it('shows each role what it may see, and no other value, in a shape that the form takes', async () => {
    const document = await loading;
    const guards = guardsOfFields(document.schema);
    const roles = new Set([...guards.values()].flatMap(({ read = [] }) => read));
    const own = finalRecord(document, document.example);
    for (const role of [...roles, 'passer-by']) {
      const { record: view, hidden } = redact(document, own, role);
      for (const { path } of fieldsOf(document.schema).values()) {
        if (mayRead(document, path, role)) continue;
        const isLeaf = ![...guards.keys()].some((other) => other.startsWith(`${path}/`));
        const values = isLeaf
          ? pointersOf(view.data, path).map((at) => valueAt(view.data, at))
          : [];
        if (/\/(?:id|memberId|record)$/u.test(path)) continue;
        expect([role, path, values.filter((value) => value !== undefined)]).toEqual([
          role,
          path,
          [],
        ]);
        const isTold = hidden.some(
          ({ path: told }) => path === told || path.startsWith(`${told}/`),
        );
        expect([role, path, isLeaf ? isTold : true]).toEqual([role, path, true]);
      }
      expect(
        validateDraft(document, view.data).filter(({ code }) => code === 'wrong-type'),
      ).toEqual([]);
    }
  });
});
