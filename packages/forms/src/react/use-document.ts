import type { Problem } from '@semya/rules';
import { useEffect, useState } from 'react';
import type { CompiledDocument } from '../contracts/document.js';
import { loadDocument, type LoadOptions } from '../documents/load-document.js';
import { describeDocumentProblem } from '../locale/describe-problem.js';
import { documentProps, type DocumentProps } from './form-props.js';

/** A document on its way into a page. */
export type DocumentState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly document: CompiledDocument; readonly props: DocumentProps }
  | { readonly status: 'failed'; readonly problems: readonly Problem[]; readonly message: string };

const LOADING: DocumentState = { status: 'loading' };

/**
 * Loads a document of the catalogue, with the overlay of a regulation or of the host's own, and the
 * props with which `<JsonForms>` shows it. Another id, regulation or overlay object loads anew.
 */
export function useDocument(id: string, { regulation, overlay }: LoadOptions = {}): DocumentState {
  const [state, setState] = useState<DocumentState>(LOADING);
  useEffect(() => {
    let isWanted = true;
    setState(LOADING);
    const options = {
      ...(regulation !== undefined && { regulation }),
      ...(overlay && { overlay }),
    };
    const show = async (): Promise<void> => {
      const loaded = await loadDocument(id, options);
      if (isWanted) setState(stateOf(loaded));
    };
    void show();
    return () => {
      isWanted = false;
    };
  }, [id, regulation, overlay]);
  return state;
}

function stateOf(loaded: Awaited<ReturnType<typeof loadDocument>>): DocumentState {
  if (loaded.ok) {
    return { status: 'ready', document: loaded.value, props: documentProps(loaded.value) };
  }
  const { problems } = loaded;
  const message = problems.map((found) => describeDocumentProblem(found) ?? found.code).join(' ');
  return { status: 'failed', problems, message };
}
