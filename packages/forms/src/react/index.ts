export { DocumentForm, type DocumentChange, type DocumentFormProps } from './document-form.js';
export { documentProps, type DocumentProps } from './form-props.js';
export { useDocument, type DocumentState } from './use-document.js';
export type { AjvLike } from './validators.js';
