import type { Condition, Json } from './condition.js';

/** `problem`, `goal` and `measure` are elements of the lists of an assessment and a programme. */
export type SubjectType =
  'family' | 'member' | 'case' | 'specialist' | 'institution' | 'problem' | 'goal' | 'measure';

export type FactType =
  'boolean' | 'number' | 'integer' | 'string' | 'date' | 'option' | 'options' | 'person' | 'list';

export interface Option {
  readonly id: string;
  readonly title: string;
  /** A retired option stays readable but is not offered. */
  readonly retired?: boolean;
}

/** How a fact follows from others; a derived fact is never asked or stated. */
export type Derivation =
  | { readonly ageYears: string }
  | { readonly count: string }
  | { readonly filter: string; readonly where: Condition };

/** One kind of statement that documents make and rules read. */
export interface FactDefinition {
  /** `<subject>.<name>`, e.g. `family.incomePerCapita`. */
  readonly id: string;
  readonly subject: SubjectType;
  readonly type: FactType;
  readonly title: string;
  /** The question to ask a person when the fact is missing. */
  readonly question?: string;
  readonly hint?: string;
  readonly unit?: string;
  readonly options?: readonly Option[];
  /** Subject of the elements of a list. */
  readonly of?: SubjectType;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly derive?: Derivation;
  readonly sensitivity?: 'ordinary' | 'personal' | 'special-category';
}

/** One kind of event of a case; its `data` are described like facts. */
export interface EventDefinition {
  readonly id: string;
  readonly title: string;
  /** What a person does to record it, e.g. «Записать посещение». */
  readonly action?: string;
  readonly data?: readonly EventField[];
  readonly subject?: SubjectType;
  /** What the file that defines it is about; choices are grouped by it. */
  readonly group?: string;
}

export interface EventField {
  readonly name: string;
  readonly title: string;
  /** `stage`: one of the stages of the regulation in force. */
  readonly type: 'string' | 'text' | 'option' | 'stage' | 'date' | 'boolean';
  readonly required?: boolean;
  readonly options?: readonly Option[];
  readonly default?: Json;
  /** Asked only while each of these fields of the event holds one of the values named. */
  readonly when?: Readonly<Record<string, readonly Json[]>>;
}

export interface Vocabulary {
  readonly facts: readonly FactDefinition[];
  readonly events: readonly EventDefinition[];
}
