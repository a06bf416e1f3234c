const person = (lastName: string, firstName: string, patronymic: string) => ({
  lastName,
  firstName,
  patronymic,
});

const WITNESSES = [
  { person: person('Соседкина', 'Ольга', 'Случаевна'), position: 'соседка, кв. 3' },
  { person: person('Понятов', 'Игорь', 'Примерович'), position: 'сосед, кв. 5' },
];

/** Over the example of the act: nobody let the commission in, nobody signed, nobody approved yet. */
export const REFUSED_ACCESS = {
  accessGranted: 'refused',
  accessDenialNote: 'Дверь открыла женщина, войти не разрешила, причину не назвала.',
  accessAttempts: [
    { date: '2026-10-11', time: '10:00', note: 'Дверь не открыли, в квартире слышны голоса.' },
    { date: '2026-10-13', time: '15:30', note: 'Дверь открыта, в доступе отказано.' },
  ],
  accessWitnesses: WITNESSES,
  nextVisitDate: '2026-10-20',
  immediateThreat: 'not-established',
  needsAccompaniment: 'not-established',
  conclusion: 'Условия жизни детей не установлены.',
  proposedMeasures: 'Повторить выход вместе с представителем КДНиЗП.',
  familyAcquainted: 'refused',
  acquaintanceWitnesses: WITNESSES,
  headApproval: undefined,
} as const;

/** Over the example of the act: the commission stood before a closed door. */
export const NOBODY_HOME = {
  accessGranted: 'nobody-home',
  accessDenialNote: 'Соседи сообщили, что семья уехала к родственникам.',
  accessAttempts: [{ date: '2026-10-13', time: '15:30', note: 'Дома никого нет.' }],
  nextVisitDate: '2026-10-20',
  immediateThreat: 'not-established',
  needsAccompaniment: 'not-established',
  conclusion: 'Условия жизни детей не установлены.',
  proposedMeasures: 'Повторить выход.',
  familyAcquainted: 'absent',
  commissionSignatures: [
    {
      state: 'absent',
      name: person('Образцов', 'Пётр', 'Пробович'),
      position: 'Социальный педагог',
      reason: 'болезнь',
    },
  ],
} as const;

/** Over the example of the programme: the working group did not approve it. */
export const REJECTED = {
  approvalOutcome: 'rejected',
  rejectionReason: 'Нет мероприятий привлечённых организаций.',
  approvalSignature: undefined,
  familySignatures: [
    {
      state: 'refused',
      name: person('Вымышленная', 'Мария', 'Примеровна'),
      position: 'Мать',
      reason: 'не согласна со сроками',
      witnesses: WITNESSES,
    },
  ],
} as const;

/** Header of a volume of the journal. */
export const VOLUME = {
  institution: 'Центр «Пример»',
  unit: 'Отделение помощи семье и детям',
  startedOn: '2026-01-12',
  keeper: person('Примерова', 'Анна', 'Тестовна'),
} as const;
