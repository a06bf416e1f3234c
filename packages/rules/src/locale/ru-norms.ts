/** Kinds of norms in the register. */
export const normKinds: Readonly<Record<string, string>> = {
  category: 'категории',
  type: 'типы',
  level: 'уровни',
  stage: 'этапы',
  'stage-duration': 'длительность этапов',
  deadline: 'сроки',
  frequency: 'периодичность',
  'caseload-limit': 'нагрузка',
  'role-duty': 'обязанности',
  approval: 'утверждение',
  'required-document': 'документы',
  composition: 'состав',
  principle: 'принципы',
  'effectiveness-direct': 'прямые критерии',
  'effectiveness-indirect': 'косвенные критерии',
  right: 'права',
  responsibility: 'ответственность',
  'service-kind': 'виды услуг и помощи',
  'work-form': 'формы работы',
  'participant-organisation': 'организации-участники',
  term: 'термины',
};

/** How far rules can express a norm. */
export const encodableTitles: Readonly<Record<string, string>> = {
  yes: 'правило',
  partial: 'решает человек',
  reference: 'справочный текст',
};

/** Words of the table of norms. */
export const normWords = {
  heading: '{regulation}: выражено {held} из {norms}',
  kind: 'Вид',
  encodable: 'Чем становится',
  held: 'Выражено',
  by: 'Какими элементами',
  open: 'Не выражены:',
  lost: 'Утраченный текст, выражать нечего: {ids}',
  total: 'Всего норм: {norms}, выражено: {held}',
} as const;
