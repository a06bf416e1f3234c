import { html } from 'lit';
import '@semya/widgets';
import { appears, type } from '../support/appears.js';
import type { Canvas } from '../support/story.js';

const of =
  (regulation = '', readonly = false) =>
  () =>
    html`<semya-catalogue regulation=${regulation} ?readonly=${readonly}></semya-catalogue>`;

const searched =
  (words: string) =>
  async ({ canvasElement }: Canvas): Promise<void> => {
    await type(words, canvasElement, 'semya-catalogue', 'input');
    await appears(canvasElement, 'semya-catalogue', '[role="status"]');
  };

export default { title: 'Элементы/Каталог документов', component: 'semya-catalogue' };

export const All = { name: 'Все документы', render: of() };

export const OfARegulation = { name: 'Документы регламента', render: of('mishkino-2015') };

export const Found = { name: 'Поиск', render: of(), play: searched('акт') };

export const NothingFound = { name: 'Ничего не найдено', render: of(), play: searched('йцукен') };

export const ReadOnly = { name: 'Только для чтения', render: of('stavropol-center', true) };
