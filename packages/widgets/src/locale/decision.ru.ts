import type {
  ApprovalOutcome,
  CheckOutcome,
  DutyOutcome,
  LevelsOutcome,
  SignatureOutcome,
} from '@semya/rules';

/** Words for what a decision says beside terms, stages and categories. */
export const decisionTexts = {
  grounds: 'Основание',
  clauseTitle: (id: string, title: string): string => `${id}: ${title}`,
  reading: (issue: string, interpretation: string): string =>
    `Место можно понять по-разному: ${issue} Принято: ${interpretation}`,
  advice: (title: string, date: string): string =>
    `${title} высказала мнение ${date}: для решения этого мало.`,
  levels: {
    title: 'Уровень сопровождения',
    recorded: 'Записан',
    notRecorded: 'не записан',
    proposed: 'По признакам',
    urgent: 'Помощь нельзя откладывать',
    record: (level: string): string => `Записать: ${level}`,
    signs: 'Признаки уровней',
    history: 'Как менялся',
    period: (from: string, to?: string): string =>
      to === undefined ? `с ${from}` : `с ${from} по ${to}`,
    state: {
      agrees: '',
      differs:
        'Признаки говорят о другом уровне. Запись остаётся в силе, пока её не изменит человек.',
      'not-recorded': 'Уровень ещё никто не записал: регламент его только предлагает.',
      'not-proposed': 'По известным признакам регламент не предлагает никакого уровня.',
      undecided: 'Признаков выяснено мало: предложить уровень нельзя.',
    } satisfies Record<LevelsOutcome['state'], string>,
  },
  checks: {
    title: 'Проверки',
    blocking: 'Мешает',
    warning: 'Стоит исправить',
    unknown: (count: number): string => `Не выяснено (${String(count)})`,
    met: (count: number): string => `В порядке (${String(count)})`,
    closing: (count: number): string => `Чтобы завершить сопровождение (${String(count)})`,
    allMet: 'Ничего не мешает.',
    overridden: (title: string): string => `Не требуется: действует правило «${title}».`,
    state: {
      met: 'выполнено',
      'not-met': 'не выполнено',
      unknown: 'не выяснено',
      'not-applicable': 'не требуется',
      overridden: 'не требуется',
    } satisfies Record<CheckOutcome['state'], string>,
    of: {
      program: 'программа',
      goal: 'цели',
      supplement: 'дополнение',
      assessment: 'оценка',
      'case-description': 'описание случая',
      agreement: 'соглашение',
      monitoring: 'мониторинг',
      closure: 'завершение',
      participation: 'участие семьи',
      notification: 'извещение',
      body: 'состав органа',
      case: 'случай',
    } satisfies Record<CheckOutcome['of'], string>,
  },
  approvals: {
    title: 'Утверждения и подписи',
    state: {
      approved: 'утверждено',
      rejected: 'возвращено',
      awaited: 'ожидается',
      'not-applicable': 'не требуется',
      unknown: 'не выяснено',
    } satisfies Record<ApprovalOutcome['state'], string>,
    by: (who: string): string => `решает: ${who}`,
    nobody: 'кто решает, учреждение не указало',
    agreedWith: (who: string): string => `согласование: ${who}`,
    on: (date: string): string => date,
    signature: {
      signed: 'подписано',
      refused: 'отказ от подписи',
      missing: 'подписи нет',
      unknown: 'не выяснено',
    } satisfies Record<SignatureOutcome['state'], string>,
    signedBy: (role: string, state: string, date: string): string =>
      `${role}: ${state}${date === '' ? '' : ` ${date}`}`,
  },
  help: {
    title: 'Помощь',
    none: 'Какая помощь оказывается, не записано.',
    nothing: 'не оказывается',
  },
  conclusions: {
    title: 'К чему ведут результаты',
    recorded: (date: string): string => `решение записано ${date}`,
    notRecorded: 'решает человек; решение не записано',
  },
  duties: {
    title: (count: number): string => `Напоминания: кто что делает (${String(count)})`,
    done: (date: string): string => `сделано ${date}`,
    to: (whom: string): string => `кому: ${whom}`,
    kind: { duty: 'обязан', responsibility: 'отвечает', right: 'вправе' } satisfies Record<
      DutyOutcome['kind'],
      string
    >,
    state: {
      applies: '',
      done: 'сделано',
      'not-applicable': 'не требуется',
      unknown: 'не выяснено, нужно ли',
    } satisfies Record<DutyOutcome['state'], string>,
  },
} as const;
