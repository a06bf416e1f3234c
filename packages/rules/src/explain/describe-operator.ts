import { operatorNames } from '../locale/ru-explain.js';

/** Name of an operator for those who write conditions; an unknown one is named by its id. */
export const describeOperator = (id: string): string => operatorNames[`operator.${id}`] ?? id;
