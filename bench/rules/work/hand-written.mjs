/**
 * The same sixty rules as a programmer would write them for speed: the bound of what is possible.
 *
 * @param {import('./families.mjs').Family} family
 * @returns {number[]} numbers of the rules that hold
 */
export function decideByHand(family) {
  const { income, housing, mother, father, parents, children, habits, violence } = family;
  const { register, visits, support, program, level, consent, severity, migrant } = family;
  const { perCapita, sources, debts } = income;
  const { services } = support;
  const size = children.length;
  const first = children[0];
  let disabledChild = false;
  let newborn = false;
  let outOfSchool = false;
  let runaway = false;
  let offence = false;
  let orphan = false;
  let chronic = false;
  let gifted = false;
  for (const child of children) {
    if (child.disabled) disabledChild = true;
    if (child.age === 0) newborn = true;
    if (child.school === 'none') outOfSchool = true;
    for (const flag of child.flags) {
      if (flag === 'runaway') runaway = true;
      else if (flag === 'offence') offence = true;
      else if (flag === 'orphan') orphan = true;
      else if (flag === 'chronic-illness') chronic = true;
      else if (flag === 'gifted') gifted = true;
    }
  }
  const alcohol = habits.includes('alcohol');
  const drugs = habits.includes('drugs');
  const poor = perCapita < 14_375 && income.total <= 70_000;
  const badHousing =
    housing.state === 'emergency' ||
    housing.kind === 'none' ||
    (housing.heating === false && housing.water === false);
  const addicted = alcohol || drugs;
  const sop = register.kind === 'sop';
  const severe = severity === '2' || severity === '3';
  /** @type {number[]} */
  const met = [];

  if (poor && size >= 3) met.push(0);
  if (poor && badHousing) met.push(1);
  if (addicted || violence.reported || sop) met.push(2);
  if (sop && register.months >= 12 && (visits.failed > 1 || visits.refused)) met.push(3);
  if (register.kind === 'risk' && register.months < 6 && consent !== 'refused') met.push(4);
  if (disabledChild && perCapita < 20_000) met.push(5);
  if (runaway && consent !== 'given') met.push(6);
  if (offence || runaway) met.push(7);
  if (
    mother.employment === 'unemployed' &&
    father.employment === 'unemployed' &&
    mother.age >= 18 &&
    perCapita < 20_000
  ) {
    met.push(8);
  }
  if (parents.count === 1 && (mother.disability || father.disability)) met.push(9);
  if (
    debts.utilities >= 30_000 &&
    housing.kind !== 'own' &&
    housing.kind !== 'none' &&
    (housing.heating === false || housing.state === 'needs-repair')
  ) {
    met.push(10);
  }
  if (debts.loans > 150_000 && perCapita < 18_000) met.push(11);
  if ((level === 'crisis' && visits.failed > 1) || visits.refused) met.push(12);
  if (level === null && sop && consent !== 'refused' && register.months >= 3) met.push(13);
  if (consent === null && visits.lastMonth >= 2) met.push(14);
  if ((housing.kind === 'dormitory' || housing.kind === 'social') && housing.perPerson < 10) {
    met.push(15);
  }
  if (housing.perPerson < 6 && size >= 2 && housing.kind !== 'none') met.push(16);
  if (program.stage === 'none' && level !== null && consent === 'given') met.push(17);
  if (program.stage === 'approved' && program.met >= family.childrenCount) met.push(18);
  if (program.stage === 'closed' && register.kind === 'none' && !poor) met.push(19);
  if (
    mother.age < 18 &&
    first !== undefined &&
    first.age < 2 &&
    (mother.education === 'none' || mother.education === 'secondary')
  ) {
    met.push(20);
  }
  if (mother.age >= 45 && newborn) met.push(21);
  if (mother.convicted || father.convicted || parents.restricted) met.push(22);
  if (violence.reported && violence.kind !== null && (addicted || !parents.cohabiting)) {
    met.push(23);
  }
  if (violence.kind === 'neglect' && (visits.lastMonth < 1 || visits.failed > 2)) met.push(24);
  if (sources.includes('none') && !sources.includes('wages')) met.push(25);
  if (!sources.includes('benefits') && poor) met.push(26);
  if (sources.includes('alimony') && parents.count === 1 && perCapita <= 25_000) met.push(27);
  const centre = services.includes('centre');
  const school = services.includes('school');
  if (school && services.includes('clinic') && centre) met.push(28);
  if (support.relatives === 0 && !centre && (level === 'crisis' || severe)) met.push(29);
  if (first !== undefined && first.absences >= 20 && first.school === 'school') met.push(30);
  if (outOfSchool && addicted) met.push(31);
  if ((severity === '3' && level !== 'crisis') || (severity === '1' && level === 'crisis')) {
    met.push(32);
  }
  if (severity === '2' && register.months > 24 && program.stage !== 'closed') met.push(33);
  if (severe && migrant && consent !== 'given') met.push(34);
  if (migrant && (housing.kind === 'none' || housing.kind === 'dormitory')) met.push(35);
  if (
    !parents.cohabiting &&
    parents.count === 2 &&
    (violence.kind === 'physical' || violence.kind === 'psychological')
  ) {
    met.push(36);
  }
  if (!poor && !badHousing && !addicted) met.push(37);
  if (register.before && register.kind === 'none' && register.months < 12) met.push(38);
  if (register.before && (register.kind === 'risk' || sop)) met.push(39);
  if (!housing.sanitary && !housing.water && housing.rooms >= 1) met.push(40);
  if (housing.rooms === 1 && size >= 3 && housing.area < 40) met.push(41);
  if (housing.area < 30 && size > 1 && (housing.kind === 'own' || housing.kind === 'rented')) {
    met.push(42);
  }
  if (mother.education === 'none' && father.education === 'none' && !school) met.push(43);
  if (
    (mother.employment === 'leave' && first !== undefined && first.age < 3) ||
    mother.employment === 'informal'
  ) {
    met.push(44);
  }
  if (father.employment === 'informal' && !sources.includes('pension') && father.age >= 55) {
    met.push(45);
  }
  if (habits.includes('gambling') && debts.loans > 100_000 && (poor || debts.utilities > 20_000)) {
    met.push(46);
  }
  if (chronic && habits.includes('tobacco')) met.push(47);
  if (drugs && (level === 'basic' || level === null) && program.stage !== 'closed') met.push(48);
  if (!alcohol && sop && !violence.reported) met.push(49);
  if (
    program.goals >= 1 &&
    program.met === 0 &&
    (program.stage === 'approved' || program.stage === 'closed')
  ) {
    met.push(50);
  }
  if (program.met < 3 && program.goals >= 3 && program.stage === 'approved') met.push(51);
  if (program.goals === 0 && program.stage !== 'none' && consent === 'given') met.push(52);
  if (gifted && poor) met.push(53);
  if (orphan && !parents.restricted && support.relatives >= 1) met.push(54);
  if (
    (visits.lastMonth === 0 && level === 'crisis') ||
    (visits.lastMonth <= 1 && severity === '3')
  ) {
    met.push(55);
  }
  if (visits.failed >= 3 && !visits.refused && (consent === 'given' || sop)) met.push(56);
  if (consent === 'refused' && (sop || violence.reported)) met.push(57);
  if (
    perCapita > 30_000 &&
    register.kind === 'none' &&
    housing.state === 'good' &&
    !addicted &&
    !violence.reported
  ) {
    met.push(58);
  }
  if (perCapita < family.subsistence && (severity === '3' || size >= 4 || level === 'crisis')) {
    met.push(59);
  }
  return met;
}
