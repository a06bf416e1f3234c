/**
 * Invented families, the same ones for the same seed.
 *
 * @typedef {ReturnType<typeof familyOf>} Family
 */

/**
 * @param {number} count
 * @param {number} [seed]
 * @returns {Family[]}
 */
export function createFamilies(count, seed = 20_261_123) {
  const random = mulberry(seed);
  // As they come from a portal: parsed, so that no engine meets objects that share their making.
  return Array.from({ length: count }, () => JSON.parse(JSON.stringify(familyOf(random))));
}

/** @param {number} seed */
function mulberry(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @param {() => number} random */
function familyOf(random) {
  const chance = (/** @type {number} */ share) => random() < share;
  const whole = (/** @type {number} */ from, /** @type {number} */ to) =>
    from + Math.floor(random() * (to - from + 1));
  /**
   * @template Item
   * @param {readonly Item[]} items
   */
  const one = (items) => /** @type {Item} */ (items[whole(0, items.length - 1)]);
  /**
   * @template Item
   * @param {readonly Item[]} items
   * @param {number} share
   */
  const some = (items, share) => items.filter(() => chance(share));
  const child = () => ({
    age: whole(0, 17),
    disabled: chance(0.12),
    school: one(['none', 'kindergarten', 'school', 'college']),
    absences: whole(0, 40),
    flags: some(['runaway', 'offence', 'orphan', 'chronic-illness', 'gifted'], 0.12),
  });
  const parent = () => ({
    age: whole(17, 60),
    employment: one(['employed', 'unemployed', 'informal', 'leave']),
    disability: chance(0.1),
    convicted: chance(0.06),
    education: one(['none', 'secondary', 'vocational', 'higher']),
  });
  const children = Array.from({ length: whole(1, 5) }, child);
  const perCapita = whole(2_000, 40_000);
  return {
    income: {
      perCapita,
      total: perCapita * (children.length + 2),
      sources: some(['wages', 'benefits', 'alimony', 'pension', 'none'], 0.4),
      debts: { utilities: whole(0, 60_000), loans: whole(0, 300_000) },
    },
    housing: {
      kind: one(['own', 'rented', 'social', 'dormitory', 'none']),
      area: whole(9, 120),
      perPerson: whole(3, 40),
      rooms: whole(1, 5),
      state: one(['good', 'needs-repair', 'emergency']),
      heating: chance(0.85),
      water: chance(0.8),
      sanitary: chance(0.75),
    },
    mother: parent(),
    father: parent(),
    parents: { count: whole(1, 2), cohabiting: chance(0.7), restricted: chance(0.05) },
    children,
    childrenCount: children.length,
    subsistence: one([13_500, 14_375, 15_669]),
    habits: some(['alcohol', 'tobacco', 'drugs', 'gambling'], 0.22),
    violence: { reported: chance(0.12), kind: one([null, 'physical', 'psychological', 'neglect']) },
    register: { kind: one(['none', 'risk', 'sop']), months: whole(0, 48), before: chance(0.2) },
    visits: { lastMonth: whole(0, 5), failed: whole(0, 4), refused: chance(0.1) },
    support: { relatives: whole(0, 4), services: some(['school', 'clinic', 'centre'], 0.4) },
    program: {
      stage: one(['none', 'draft', 'approved', 'closed']),
      goals: whole(0, 8),
      met: whole(0, 8),
    },
    level: one([null, 'basic', 'crisis']),
    consent: one([null, 'given', 'refused']),
    severity: one(['1', '2', '3']),
    migrant: chance(0.08),
  };
}
