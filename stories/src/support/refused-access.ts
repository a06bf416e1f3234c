import type { Json } from '@semya/rules';
import { visibleData, type CompiledDocument } from '@semya/forms';

type Data = Readonly<Record<string, Json>>;

const person = (lastName: string, firstName: string, patronymic: string) => ({
  lastName,
  firstName,
  patronymic,
});

const witnesses = [
  { id: 'w1', person: person('Соседкина', 'Проба', 'Макетовна'), position: 'соседка, кв. 3' },
  { id: 'w2', person: person('Понятов', 'Эталон', 'Примерович'), position: 'сосед, кв. 5' },
];

const answers = {
  accessGranted: 'refused',
  accessDenialNote: 'Дверь открыла мать. Войти не разрешила, причину не назвала.',
  accessAttempts: [
    { id: 'a1', date: '2026-10-09', time: '11:00', note: 'Дверь не открыли, слышны голоса.' },
    { id: 'a2', date: '2026-10-13', time: '15:30', note: 'Дверь открыта, в доступе отказано.' },
  ],
  accessWitnesses: witnesses,
  nextVisitDate: '2026-10-20',
  immediateThreat: 'not-established',
  needsAccompaniment: 'not-established',
  conclusion: 'Условия жизни детей установить не удалось.',
  proposedMeasures: 'Повторить выход с участием инспектора по делам несовершеннолетних.',
  familyAcquainted: 'refused',
  acquaintanceWitnesses: witnesses,
} as const;

/**
 * An act whose commission was not let in: attempts, witnesses and a day of the next visit stand in
 * place of the inspection, none of whose answers remain.
 */
export const refusedAccess = (example: Data, document: CompiledDocument): Data =>
  visibleData(document, { ...example, ...answers }).data;
