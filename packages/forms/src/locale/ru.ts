/** Russian texts of findings about a record. `{field}` is the field's title, other names are params. */
export const texts = {
  row: (number: number): string => `строка ${number}`,
  /** The place before a sentence: «Состав семьи, строка 2. …» */
  inPlace: (place: string, sentence: string): string => `${place}. ${sentence}`,
} as const;

/**
 * Sentences by code of a finding; a key `code.kind` is for fields of one kind (`date`, `option`,
 * `table`, `group`, `signature`…) and comes before the plain `code`.
 */
export const findingTexts: Readonly<Record<string, string>> = {
  required: 'Заполните поле «{field}».',
  'required.option': 'Выберите ответ: «{field}».',
  'required.options': 'Отметьте хотя бы один ответ: «{field}».',
  'required.date': 'Укажите дату: «{field}».',
  'required.time': 'Укажите время: «{field}».',
  'required.number': 'Укажите число: «{field}».',
  'required.table': 'Добавьте хотя бы одну строку: «{field}».',
  'required.signature': 'Отметьте подпись: «{field}».',
  'required.person': 'Впишите фамилию и имя: «{field}».',
  'too-few-rows': 'Добавьте строки в «{field}»: нужно не меньше {limit}.',
  'too-few-rows.options': 'Отметьте больше ответов в поле «{field}»: нужно не меньше {limit}.',
  'too-many-rows': 'В «{field}» слишком много строк: можно не больше {limit}.',
  'too-short': 'Поле «{field}» заполнено не до конца: нужно не меньше {limit} знаков.',
  'too-long': 'Сократите «{field}»: поместится не больше {limit} знаков.',
  'too-small': 'Исправьте «{field}»: не меньше {limit}.',
  'too-large': 'Исправьте «{field}»: не больше {limit}.',
  repeated: 'В поле «{field}» один ответ отмечен дважды. Оставьте один.',
  'wrong-type': 'В поле «{field}» записано не то, что нужно. Заполните его заново.',
  'wrong-type.number': 'В поле «{field}» должно быть число. Исправьте его.',
  'wrong-type.integer': 'В поле «{field}» должно быть целое число. Исправьте его.',
  'wrong-type.record': 'Запись повреждена: вместо ответов на вопросы в ней что-то другое.',
  'wrong-format': 'Проверьте поле «{field}»: значение записано не по образцу.',
  'wrong-format.date': 'Исправьте дату «{field}»: такого дня нет в календаре.',
  'wrong-format.time': 'Исправьте время «{field}»: часы и минуты, например 09:30.',
  'wrong-format.snils': 'Проверьте «{field}»: 11 цифр, контрольное число не сходится.',
  'wrong-format.phone':
    'Проверьте «{field}»: только цифры, пробелы, скобки и дефисы, от 5 до 15 цифр.',
  'wrong-format.postal-code': 'Исправьте «{field}»: шесть цифр.',
  'unknown-option': 'Выберите ответ из списка: «{field}».',
  'unknown-field': 'Поля «{field}» в этом документе нет. Уберите его.',
  'not-allowed': 'Проверьте поле «{field}»: такое значение не подходит.',
};

/** What is found between records of a journal, whatever the journal. */
export const acrossTexts = {
  consecutive:
    'Номера записей журнала идут подряд, без пропусков и повторов. Проверьте номер этой записи.',
} as const;

/** Texts of problems with documents and records, by code. */
export const documentProblems: Readonly<Record<string, string>> = {
  'document-unknown': 'Такого документа в каталоге нет: «{document}».',
  'document-other': 'Это запись другого документа: «{found}», а нужен «{expected}».',
  'edition-future':
    'Запись сделана по более новой редакции формы ({found}). Её можно прочитать, но не изменить.',
  'edition-unknown':
    'Запись сделана по неизвестной редакции формы ({found}). Её можно только прочитать.',
  'record-not-draft': 'Завершить можно только черновик. Сначала откройте запись для правки.',
  'record-shape': 'Запись повреждена: не хватает «{field}» или оно другого вида.',
  'overlay-document': 'Правка написана для документа «{expected}», а применена к «{found}».',
  'overlay-edition': 'Правка написана для редакции {expected}, а документ в редакции {found}.',
  'overlay-field': 'Правка меняет поле, которого в документе нет: {field}.',
  'overlay-element': 'Правка ставит поле после элемента, которого в форме нет: {element}.',
  'overlay-block': 'Правка меняет блок печати, которого нет: {block}.',
  'overlay-option': 'Правка оставляет ответ, которого у поля нет: {option}.',
  'overlay-value': 'Правка задаёт значение, которое полю не подходит: {field}.',
  'overlay-in-use': 'Правка убирает поле, на которое опирается документ: {field}.',
  'overlay-duplicate': 'Правка добавляет поле, которое уже есть: {field}.',
  'overlay-operation': 'Неизвестное действие правки: «{op}».',
};
