import type { CSSResult } from 'lit';
import type { FormStore } from '../store/form-store.js';
import type { FormTexts } from '../../locale/json-forms.ru.js';
import type { RenderNode } from './render-node.js';
import type { Renderer } from './renderer.js';

/** What a renderer may use of its form besides its own props. */
export interface FormContext {
  readonly store: FormStore;
  readonly texts: FormTexts;
  /** Civil date of the host's today (`YYYY-MM-DD`), for defaults; the form has no clock. */
  readonly today: string | undefined;
  /** The best renderer for a node. */
  find(node: RenderNode): Renderer | undefined;
  /** An id that no other element of this form has. */
  createId(): string;
  /** Moves focus to the control of a data path, opening what holds it. */
  focusField(path: string): boolean;
  /** Takes up the style sheet of a renderer that came later; once for a form. */
  adopt(styles: CSSResult): void;
  /** Does what may move the page: at once, or once a pressed pointer has clicked. */
  afterPress(act: () => void): void;
  /** Says a text through the form's polite live region. */
  announce(text: string): void;
  /** A part of the form failed: it shows so, and the host is told. */
  report(problem: FormProblem): void;
}

/** What went wrong with the form itself, as opposed to its data. */
export interface FormProblem {
  readonly code: 'broken-schema' | 'broken-uischema' | 'missing-validator' | 'broken-renderer';
  readonly cause: unknown;
}
