/** Russian of `batch`. Names in braces are filled in. */
export const batchTexts = {
  progress: 'Дел: {judged}, с ошибками: {faulty}, {rate} в секунду',
  done: 'Дел: {judged}, с ошибками: {faulty}, {seconds} с, {rate} в секунду',
} as const;
