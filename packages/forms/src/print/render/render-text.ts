import { numbered } from '../model/number-nodes.js';
import { element, ruledLines } from './element.js';
import type { NodeRenderer } from './node-renderer.js';

/** Lines and boxes to be filled in by hand, which justified text would tear apart. */
const byHand = (text: string): string => (/_{3}|☐/.test(text) ? 'by-hand' : '');

export const renderDraftMark: NodeRenderer<'draft-mark'> = ({ text }, owner) =>
  element(owner, 'p', 'draft-mark', text);

export const renderOrganisation: NodeRenderer<'organisation'> = ({ text }, owner) =>
  element(owner, 'p', 'organisation', text);

export const renderHeading: NodeRenderer<'heading'> = (node, owner) =>
  element(owner, 'h2', '', numbered(node.text, node));

export const renderNote: NodeRenderer<'note'> = ({ text }, owner) =>
  element(owner, 'p', 'note', text);

export const renderParagraph: NodeRenderer<'paragraph'> = (node, owner) => {
  const { text, blankLines = 0 } = node;
  const name = `paragraph ${blankLines > 0 ? 'by-hand' : byHand(text)}`.trim();
  return element(owner, 'p', name, numbered(text, node), ...ruledLines(owner, blankLines));
};

export const renderStamp: NodeRenderer<'stamp'> = ({ title, lines }, owner) =>
  element(
    owner,
    'div',
    'stamp',
    ...(title === '' ? [] : [element(owner, 'p', 'stamp-title', title)]),
    ...lines.map((line) => element(owner, 'p', '', line)),
  );

export const renderTitle: NodeRenderer<'title'> = ({ text, subtitle }, owner) => {
  const heading = element(owner, 'h1', '', text);
  const under = subtitle === undefined ? [] : [element(owner, 'p', 'subtitle', subtitle)];
  return element(owner, 'div', 'title', heading, ...under);
};

export const renderPlaceDate: NodeRenderer<'place-date'> = ({ place, date }, owner) =>
  element(
    owner,
    'div',
    'place-date',
    element(owner, 'p', '', place),
    element(owner, 'p', 'date', date),
  );

export const renderLines: NodeRenderer<'lines'> = ({ lines }, owner) =>
  element(
    owner,
    'dl',
    'lines',
    ...lines.map(({ label, text, blankLines = 0 }) =>
      element(
        owner,
        'div',
        `line ${blankLines > 0 ? 'ruled-answer' : byHand(text)}`.trim(),
        element(owner, 'dt', '', label),
        element(owner, 'dd', '', text, ...ruledLines(owner, blankLines)),
      ),
    ),
  );

export const renderParties: NodeRenderer<'parties'> = ({ parties }, owner) =>
  element(
    owner,
    'div',
    'parties',
    ...parties.map(({ title, lines }) =>
      element(
        owner,
        'div',
        'party',
        element(owner, 'p', 'party-title', title),
        ...lines.map((line) => element(owner, 'p', '', line)),
      ),
    ),
  );

export const renderPageBreak: NodeRenderer<'page-break'> = (_node, owner) =>
  element(owner, 'div', 'page-break');
