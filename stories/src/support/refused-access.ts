/** Answers of an act whose commission was not let in. */
export const refusedAccess = {
  accessGranted: 'refused',
  accessDenialNote: 'Дверь открыла мать, войти не разрешила, причину не назвала.',
  accessAttempts: [{ date: '2026-11-12', time: '15:30' }],
  nextVisitDate: '2026-11-19',
} as const;
