import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import { createRoot } from 'react-dom/client';
import { atPath } from '../at-path.js';

/** Answers of objects are flat, those of lists are rows. */
const answer = (path) => {
  const list = /^(.*?)\.(\d+)\.(.*)$/.exec(path);
  return list
    ? { name: list[1].replaceAll('.', '_'), index: Number(list[2]), field: list[3] }
    : { name: path.replaceAll('.', '_') };
};

function questionAt(model, path) {
  const { name, index, field } = answer(path);
  const question = model.getQuestionByName(name);
  if (index === undefined) return question;
  return question.getType() === 'matrixdynamic'
    ? question.visibleRows[index]?.getQuestionByName(field)
    : question.panels[index]?.getQuestionByName(field);
}

export function mount(host, { survey, data }) {
  const model = new Model(survey);
  model.data = data;
  createRoot(host).render(<Survey model={model} />);
  return {
    find: (path) => {
      const question = questionAt(model, path);
      const id = question?.inputId;
      const named = id && document.getElementById(id);
      return named?.matches('input, select, textarea')
        ? named
        : document.getElementById(question?.id)?.querySelector('input, select, textarea');
    },
    value: (path) => {
      const { name, index, field } = answer(path);
      return index === undefined
        ? model.getValue(name)
        : atPath(model.getValue(name), `${index}.${field}`);
    },
  };
}
