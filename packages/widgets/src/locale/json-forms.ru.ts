import type { PluralText } from './fill.js';
import { arrayErrorsRu } from './json-forms-arrays.ru.js';

/** Texts of a form's own parts. */
export interface FormTexts {
  readonly requiredLegend: string;
  readonly notSelected: string;
  readonly clearChoice: string;
  readonly notInList: string;
  readonly begin: string;
  readonly unknownPart: string;
  readonly brokenPart: string;
  readonly loadingPart: string;
  readonly problems: Readonly<Record<string, string>>;
  readonly openCalendar: string;
  readonly hints: Readonly<Record<'date' | 'time' | 'dateTime', string>>;
  readonly appeared: string;
  readonly unnamedField: string;
  readonly summaryTitle: PluralText;
  readonly steps: StepTexts;
  readonly errors: Readonly<Record<string, string | PluralText>>;
}

export interface StepTexts {
  readonly progress: string;
  readonly unnamed: string;
  readonly back: string;
  readonly next: string;
  readonly done: string;
  readonly current: string;
  readonly ahead: string;
  readonly errors: PluralText;
}

/** Russian texts of forms: labels of their parts and what each finding asks the person to do. */
export const formTextsRu: FormTexts = {
  requiredLegend: 'Звёздочкой (*) отмечены обязательные поля.',
  notSelected: 'не выбрано',
  clearChoice: 'снять отметку',
  notInList: '{value} (нет в списке)',
  begin: 'Заполнить: {label}',
  unknownPart: 'Эта часть формы не показана: нет средства для элемента «{type}» {scope}.',
  brokenPart: 'Эта часть формы не показана из-за ошибки. Введённые данные сохранены.',
  loadingPart: 'Загружается…',
  problems: {
    'broken-schema': 'Форму нельзя показать: в её схеме ошибка. Введённые данные сохранены.',
    'broken-uischema':
      'Форму нельзя показать: ошибка в описании её вида. Введённые данные сохранены.',
    'missing-validator':
      'Форму нельзя проверить: для её схемы нет средства проверки. Введённые данные сохранены.',
    'broken-renderer': 'Часть формы не показана из-за ошибки. Введённые данные сохранены.',
  },
  openCalendar: 'Выбрать дату в календаре: {label}',
  hints: {
    date: 'Например, 05.03.2026',
    time: 'Например, 09:30',
    dateTime: 'Например, 05.03.2026 09:30',
  },
  appeared: 'Ниже появилось: {label}.',
  unnamedField: 'поле без названия',
  summaryTitle: {
    one: 'В форме {count} ошибка',
    few: 'В форме {count} ошибки',
    many: 'В форме {count} ошибок',
  },
  steps: {
    unnamed: 'Раздел {step}',
    progress: 'Шаг {step} из {total}',
    back: 'Назад',
    next: 'Далее',
    done: 'пройден',
    current: 'текущий',
    ahead: 'впереди',
    errors: { one: '{count} ошибка', few: '{count} ошибки', many: '{count} ошибок' },
  },
  errors: {
    ...arrayErrorsRu,
    required: 'Заполните поле «{field}».',
    dependencies: 'Заполните поле «{field}»: без него другое поле неполно.',
    dependentRequired: 'Заполните поле «{field}»: без него другое поле неполно.',
    type: 'Поле «{field}»: значение не того вида, введите его заново.',
    enum: 'Поле «{field}»: выберите значение из списка.',
    const: 'Поле «{field}»: допустимо только значение «{allowedValue}».',
    oneOf: 'Поле «{field}»: выберите значение из списка.',
    anyOf: 'Поле «{field}»: значение не подходит ни под один из вариантов.',
    minLength: {
      one: 'Поле «{field}»: введите не меньше {limit} знака.',
      few: 'Поле «{field}»: введите не меньше {limit} знаков.',
      many: 'Поле «{field}»: введите не меньше {limit} знаков.',
    },
    maxLength: {
      one: 'Поле «{field}»: оставьте не больше {limit} знака.',
      few: 'Поле «{field}»: оставьте не больше {limit} знаков.',
      many: 'Поле «{field}»: оставьте не больше {limit} знаков.',
    },
    minimum: 'Поле «{field}»: введите число не меньше {limit}.',
    maximum: 'Поле «{field}»: введите число не больше {limit}.',
    exclusiveMinimum: 'Поле «{field}»: введите число больше {limit}.',
    exclusiveMaximum: 'Поле «{field}»: введите число меньше {limit}.',
    multipleOf: 'Поле «{field}»: введите число, кратное {multipleOf}.',
    pattern: 'Поле «{field}»: запись не соответствует образцу. Сверьте её с подсказкой.',
    'format.date': 'Поле «{field}»: введите существующую дату: день, месяц и год.',
    'format.time': 'Поле «{field}»: введите время: часы и минуты.',
    'format.date-time': 'Поле «{field}»: введите дату и время.',
    'format.email': 'Поле «{field}»: введите адрес почты вида имя@пример.рф.',
    'format.uri': 'Поле «{field}»: введите адрес полностью, начиная с https://.',
    format: 'Поле «{field}»: запись не соответствует образцу. Сверьте её с подсказкой.',
    minItems: {
      one: 'Поле «{field}»: нужна хотя бы {limit} запись.',
      few: 'Поле «{field}»: нужно хотя бы {limit} записи.',
      many: 'Поле «{field}»: нужно хотя бы {limit} записей.',
    },
    maxItems: {
      one: 'Поле «{field}»: оставьте не больше {limit} записи.',
      few: 'Поле «{field}»: оставьте не больше {limit} записей.',
      many: 'Поле «{field}»: оставьте не больше {limit} записей.',
    },
    uniqueItems: 'Поле «{field}»: записи повторяются, оставьте одну из одинаковых.',
    contains: 'Поле «{field}»: нет ни одной подходящей записи, добавьте её.',
    minProperties: 'Поле «{field}»: заполните ещё хотя бы одно поле.',
    maxProperties: 'Поле «{field}»: заполнено лишнее.',
    not: 'Поле «{field}»: такое значение недопустимо.',
    'typed.not-a-number': 'Поле «{field}»: введите число цифрами, например 12,5.',
    'typed.number-too-long': 'Поле «{field}»: в числе слишком много знаков. Проверьте его.',
    'typed.not-an-integer': 'Поле «{field}»: введите целое число цифрами, без дробной части.',
    'typed.not-a-date':
      'Поле «{field}»: введите дату цифрами: день, месяц и год, например 05.03.2026.',
    'typed.short-year': 'Поле «{field}»: укажите год четырьмя цифрами, например 05.03.2026.',
    'typed.impossible-date': 'Поле «{field}»: такой даты нет в календаре. Проверьте день и месяц.',
    'typed.distant-year': 'Поле «{field}»: проверьте год, он слишком далёкий.',
    'typed.not-a-time': 'Поле «{field}»: введите время цифрами: часы и минуты, например 09:30.',
    'typed.impossible-time': 'Поле «{field}»: такого времени не бывает. Проверьте часы и минуты.',
    other: 'Поле «{field}»: проверьте значение.',
  },
};
