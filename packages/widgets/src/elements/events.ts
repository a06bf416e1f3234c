import type { CaseEvent, FactStatement, Json } from '@semya/rules';
import type { DocumentRecord } from '@semya/rules';

/** Events of the elements and what they carry: ids and what a person just entered, nothing more. */
export interface SemyaEventMap {
  'semya-open-case': { readonly caseId: string };
  'semya-registered': { readonly caseId: string };
  'semya-open-document': { readonly document: string; readonly record?: string };
  'semya-record-event': {
    readonly type: string;
    readonly where: Readonly<Record<string, Json>>;
    readonly obligation?: string;
  };
  'semya-event-entered': { readonly event: CaseEvent };
  'semya-answer': { readonly statement: FactStatement };
  'semya-waive': { readonly obligation: string; readonly reason: string };
  'semya-final': { readonly record: DocumentRecord };
  'semya-record-change': { readonly record: DocumentRecord };
  'semya-handover': {
    readonly from: string;
    readonly to: string;
    readonly cases: readonly string[];
  };
  'semya-close': Readonly<Record<string, never>>;
}

/** Dispatches one of our events: bubbling, composed, typed. */
export function fire<Name extends keyof SemyaEventMap>(
  target: EventTarget,
  name: Name,
  detail: SemyaEventMap[Name],
): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap {
    'semya-open-case': CustomEvent<SemyaEventMap['semya-open-case']>;
    'semya-registered': CustomEvent<SemyaEventMap['semya-registered']>;
    'semya-open-document': CustomEvent<SemyaEventMap['semya-open-document']>;
    'semya-record-event': CustomEvent<SemyaEventMap['semya-record-event']>;
    'semya-event-entered': CustomEvent<SemyaEventMap['semya-event-entered']>;
    'semya-answer': CustomEvent<SemyaEventMap['semya-answer']>;
    'semya-waive': CustomEvent<SemyaEventMap['semya-waive']>;
    'semya-final': CustomEvent<SemyaEventMap['semya-final']>;
    'semya-record-change': CustomEvent<SemyaEventMap['semya-record-change']>;
    'semya-handover': CustomEvent<SemyaEventMap['semya-handover']>;
    'semya-close': CustomEvent<SemyaEventMap['semya-close']>;
  }
}
