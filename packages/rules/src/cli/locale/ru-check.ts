/** Russian of what `check` decides about rules. Names in braces are filled in. */
export const decisionProblems: Readonly<Record<string, string>> = {
  'condition-never-met':
    'Это условие не может выполниться ни в одном деле: части противоречат друг другу',
  'condition-always-met':
    'Это условие выполняется всегда, когда сведения известны: оно ничего не решает',
  'branch-never-met': 'Эта часть не может выполниться ни в одном деле',
  'branch-shadowed': 'Эта часть лишняя: всё, что под неё подходит, подходит и под другие',
  'part-implied': 'Эта часть лишняя: она следует из остальных',
  'rule-duplicate': 'Это правило говорит то же самое, что «{value}»',
  'ranges-overlap': 'Границы пересекаются с «{value}»: {range}',
  'ranges-gap': 'Между границами правил {value} пропуск: {range}',
  'stage-unreachable': 'На этап «{value}» нельзя попасть ни с одного этапа',
  'parameter-unused': 'Параметр «{value}» ни на что не влияет',
  'condition-unused': 'Условие «{value}» нигде не используется',
  'parameter-operand-type': 'Параметр «{value}» ({type}) не сравнить сравнением {operator}',
  'path-of-scalar': 'У сведения {fact} ({type}) нет частей: путь {value} никуда не ведёт',
  'condition-undecided': 'Условие слишком велико, чтобы проверить его точно',
};
