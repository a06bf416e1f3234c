/** Texts of the problems of packs and their parts; names in braces are filled from the params. */
export const packProblems: Readonly<Record<string, string>> = {
  'regulation-unknown': 'Нет регламента «{id}». Есть: {known}',
  'pack-no-head': 'В папке нет файла regulation.json: без него это не регламент',
  'pack-part-shape': 'В файле {file} должен быть ключ «{key}» со списком',
  'pack-unknown-file': 'Лишний файл {file}: такой части у регламента нет',
  'extends-circle': 'Регламенты дополняют друг друга по кругу: {value}',
  'extends-unknown': 'Нет регламента «{value}», который здесь дополняется',
  'norms-absent': 'Для «{id}» нет реестра норм: номера норм не сверялись',
  'clause-unknown': 'В clauses.json нет пункта «{value}»',
  'norm-unknown': 'В реестре норм нет «{value}»',
  'reading-unknown': 'В readings.json нет прочтения «{value}»',
  'role-unknown': 'В regulation.json нет роли «{value}»',
  'body-unknown': 'В bodies.json нет органа «{value}»',
  'document-unknown': 'В перечне документов нет «{value}»',
  'act-missing': 'Происхождение – другой акт, а какой, не сказано: добавьте act',
  'element-unknown': 'В регламенте нет «{value}»',
  'period-reversed': 'Срок действия кончается ({to}) раньше, чем начинается ({from})',
  'parameter-late': 'Значение действует с {from}, а регламент – с {since}: до этого дня его нет',
  'parameter-overlap':
    'Значения пересекаются: действующее с {before} ещё не кончилось, а новое уже с {from}',
  'parameter-gap': 'Между значениями пропуск: прежнее по {to}, следующее с {from}',
};
