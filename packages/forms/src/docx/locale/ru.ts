import type { StyleName } from '../styles/style-names.js';

/** What the list of styles calls those that Word itself does not have. */
export const styleNames: Readonly<Partial<Record<StyleName, string>>> = {
  Organisation: 'Учреждение',
  DraftMark: 'Отметка проекта',
  StampTitle: 'Гриф, название',
  Stamp: 'Гриф',
  ByHand: 'Текст от руки',
  RuledLine: 'Строка для письма',
  Line: 'Строка сведений',
  Note: 'Примечание к документу',
  TableText: 'Текст таблицы',
  DenseTableText: 'Текст широкой таблицы',
  ColumnNumber: 'Номер графы',
  PlainText: 'Реквизит',
  PartyTitle: 'Сторона, название',
  Party: 'Сторона',
  SignatureCaption: 'Подстрочник подписи',
  Gap: 'Отбивка',
  DocumentTable: 'Таблица документа',
};
