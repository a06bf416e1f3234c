/** Help of the command line, in Russian. */

const GENERAL = `semya-rules – регламенты сопровождения семей как данные

Команды
  evaluate   что регламент говорит о деле на названный день
  check      проверить файлы регламента
  test       прогнать сценарии регламента
  mutate     изменить регламент в каждом месте и найти изменения, которых сценарии не замечают
  term       последний день срока

Подробнее: semya-rules <команда> --help
Код выхода: 0 – всё в порядке, 1 – найдены ошибки, 2 – неверный вызов или данные.
`;

const EVALUATE = `semya-rules evaluate --regulation <регламент> --as-of <дата> [ключи] <дело.json>

Показывает этап, сроки, категории, следующий документ и то, чего не хватает для решения.

Ключи
  --regulation <регламент>  идентификатор (lgov-2024-70) или папка с файлами регламента
  --as-of <дата>            день оценки, ГГГГ-ММ-ДД; события позже него не считаются
  --settings <файл>         настройки учреждения: { "имя параметра": значение }
  --json                    решение целиком, для программ

Примеры
  semya-rules evaluate --regulation lgov-2024-70 --as-of 2026-11-22 delo.json
  semya-rules evaluate --regulation ./moy-reglament --as-of 2026-11-22 --json delo.json
`;

const CHECK = `semya-rules check [ключи] [регламенты или папки]

Проверяет файлы по схемам, ссылки на сведения, события, пункты, нормы, прочтения, роли, документы и
параметры; называет нормы без правила и правила без сценария. Без имён проверяет все регламенты.

Ключи
  --json   замечания списком, для программ

Примеры
  semya-rules check
  semya-rules check lgov-2024-70
  semya-rules check ./moy-reglament --json
`;

const TEST = `semya-rules test [ключи] [регламенты или папки]

Прогоняет таблицы из папки scenarios и показывает примеры, которые не сошлись. Без имён – все
регламенты.

Ключи
  --json   итоги списком, для программ

Примеры
  semya-rules test
  semya-rules test tula-srcn2-2022-50
`;

const MUTATE = `semya-rules mutate [ключи] [регламенты или папки]

По одному меняет каждое сравнение, число, значение, событие, срок и связку условий и прогоняет
сценарии. Изменение, которого не заметил ни один пример, значит, что примера не хватает. Если
изменённое правило говорит то же самое, изменение записывают в mutants.json рядом с регламентом:
{ "mutants": [{ "mutant": "строка из отчёта", "reason": "почему" }] }.

Ключи
  --only <текст>   только изменения, в строке которых есть этот текст
  --sample <n>     испытать не больше n изменений, выбранных наугад
  --seed <n>       начало для выбора наугад (1): с тем же числом выбор тот же
  --workers <n>    сколько потоков занять; 0 – считать в одном
  --json           итоги для программ

Код выхода: 1, если что-то не замечено или объяснено зря.

Примеры
  semya-rules mutate
  semya-rules mutate lgov-2024-70 --only deadlines/program-draft
  semya-rules mutate ./moy-reglament --sample 200 --seed 7
`;

const TERM = `semya-rules term --from <дата> --add <число> --unit <единица> [ключи]

Последний день срока по ст. 190–194 ГК РФ: какие дни считаются, какие праздники пропущены, был ли
перенос с нерабочего дня и окончательна ли дата.

Ключи
  --from <дата>     день события, ГГГГ-ММ-ДД; срок идёт со следующего дня
  --add <число>     сколько
  --unit <единица>  working-day, calendar-day, week, month или year
  --no-shift        последний день не переносить, даже если он нерабочий
  --json            то же для программ

Примеры
  semya-rules term --from 2026-04-24 --add 10 --unit working-day
  semya-rules term --from 2026-04-29 --add 10 --unit calendar-day --no-shift
`;

/** Help by command; '' is the general one. */
export const helpTexts: Readonly<Record<string, string>> = {
  '': GENERAL,
  evaluate: EVALUATE,
  check: CHECK,
  test: TEST,
  mutate: MUTATE,
  term: TERM,
};
