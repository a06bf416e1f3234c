import type { ObligationStatus, Truth } from '@semya/rules';
import { plural } from './fill.js';

const days = (count: number): string =>
  `${String(count)}\u00a0${plural({ one: 'день', few: 'дня', many: 'дней' }, count)}`;

/** Words of the case elements; a host may pass its own object of the same shape. */
export const elementTexts = {
  status: {
    'not-due': 'Срок не начался',
    pending: 'В срок',
    'due-soon': 'Скоро срок',
    met: 'Исполнено',
    'met-late': 'Исполнено с опозданием',
    overdue: 'Просрочено',
    waived: 'Отложено с причиной',
    unknown: 'Неизвестно',
  } satisfies Record<ObligationStatus, string>,
  truth: {
    met: 'да',
    'not-met': 'нет',
    unknown: 'не выяснено',
  } satisfies Record<Truth, string>,
  origin: {
    norm: 'норма',
    reading: 'прочтение неясного места',
    'external-act': 'внешний акт',
    'institution-setting': 'настройка учреждения',
  },
  documentState: {
    final: 'оформлен',
    draft: 'черновик',
    absent: 'нет',
    'recorded-elsewhere': 'отмечен событием',
    'not-needed': 'не нужен',
    unknown: 'неизвестно',
  },
  saving: {
    idle: '',
    saving: 'Сохраняется…',
    saved: 'Сохранено',
    failed: 'Не сохранено',
  },
  /** A number is a point of the text; what has a name of its own stands as it is. */
  clause: (clauses: readonly string[]): string =>
    clauses.map((clause) => (/^\d/u.test(clause) ? `п.\u00a0${clause}` : clause)).join(', '),
  daysLeft: (count: number): string =>
    count === 0
      ? 'сегодня последний день'
      : count > 0
        ? `ещё ${days(count)}`
        : `прошло ${days(-count)} после срока`,
  due: (date: string): string => `до ${date}`,
  why: 'Почему так',
  open: 'Открыть',
  cancel: 'Отмена',
  save: 'Сохранить',
  retry: 'Повторить',
  back: 'Мои семьи',
  loading: 'Дело открывается…',
  absent: 'Такого дела здесь нет. Возможно, оно открыто в другом браузере или удалено.',
  failed: 'Дело не открылось.',
  unsaved: 'Изменения не сохранены. Они остаются на экране; попробуйте ещё раз.',
  case: {
    number: (number: string): string => `дело № ${number}`,
    severity: 'Категория учёта',
    since: (date: string): string => `с ${date}`,
    notStated: 'не установлена',
    stages: 'Этапы сопровождения',
    stageNone: 'Этап не начат',
    moveTo: (title: string): string => `Начать: ${title}`,
    moveBlocked: (title: string): string => `Дальше – «${title}». Чтобы его начать, нужно:`,
    moveWarned: (title: string): string => `Дальше – «${title}». Его можно начать, но проверьте:`,
    moveReady: (title: string): string => `Дальше – «${title}». Всё готово`,
    nextAction: 'Следующее действие',
    nextDocument: 'Ближайший документ',
    nothingDue: 'Сроков, которые требуют действия, сейчас нет.',
    deadlines: 'Сроки',
    documents: 'Документы',
    questions: 'Что ещё нужно выяснить',
    categories: 'Категории семьи',
    timeline: 'Хронология',
    recordEvent: 'Записать событие',
    conflicts: 'Сведения расходятся',
    notRegulated: 'Чего регламент не говорит',
    settings: 'Не заданы настройки учреждения',
    cancelled: (reason: string): string => `отменено: ${reason}`,
    cancelEvent: 'Отменить запись',
    earlier: (count: number): string => `Что было раньше (${String(count)})`,
    emptyTimeline: 'Событий ещё нет.',
    allDocuments: 'Начать другой документ',
  },
  deadlines: {
    caption: 'Сроки по регламенту',
    what: 'Что сделать',
    when: 'Срок',
    state: 'Состояние',
    empty: 'Сроков нет.',
    record: 'Записать исполнение',
    waive: 'Отложить',
    waiveTitle: 'Отложить срок с причиной',
    waiveReason: 'Причина',
    done: (date: string): string => `исполнено ${date}`,
    late: 'нарушен срок по',
    closed: 'Исполненные и ещё не начавшиеся',
    provisional: 'Календарь этого года ещё не утверждён: срок предварительный.',
  },
  assessment: {
    noCategories: 'Регламент не делит семьи на такие категории.',
    noQuestions: 'Всё, что нужно для решения, выяснено.',
    answer: 'Ответить',
    unknownAnswer: 'Выяснить не удалось',
    refusedAnswer: 'Отказались сообщить',
    complete: 'Названы все',
    decides: (titles: readonly string[]): string => `Решит: ${titles.join('; ')}`,
    more: (count: number): string =>
      `Ещё ${String(count)}\u00a0${plural({ one: 'вопрос', few: 'вопроса', many: 'вопросов' }, count)}`,
    chooseDocument: 'Ответ даст документ',
    invalidNumber: 'Введите число, например 12 500,50.',
    invalidDate: 'Такой даты нет. Введите день, месяц и год, например 05.06.2026.',
  },
  list: {
    caption: 'Семьи на сопровождении',
    family: 'Семья',
    regulation: 'Регламент',
    severity: 'Категория',
    stage: 'Этап',
    next: 'Следующее действие',
    due: 'Срок',
    search: 'Найти семью',
    register: 'Зарегистрировать семью',
    empty: 'Семей ещё нет. Зарегистрируйте первую.',
    nothingFound: 'По этому запросу никого нет.',
    loading: 'Список загружается…',
    failed: 'Список не загрузился.',
    broken: 'Дело не читается',
    nothing: 'нет неисполненных сроков',
  },
} as const;

export type ElementTexts = typeof elementTexts;
