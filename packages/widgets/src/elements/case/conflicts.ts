import { html, nothing, type TemplateResult } from 'lit';
import { describeSource, describeValue, type Decision } from '@semya/rules';
import { vocabulary } from '@semya/rules/regulations';
import { documentTitle } from '../explanation/document-title.js';
import { elementTexts as texts } from '../../locale/elements.ru.js';

const facts = new Map(vocabulary.facts.map((fact) => [fact.id, fact]));

/** Statements of one day that disagree, each with its source: a person has to decide which is right. */
export function conflictsSection(
  { conflicts }: Decision,
  names: ReadonlyMap<string, string>,
): TemplateResult | typeof nothing {
  if (conflicts.length === 0) return nothing;
  return html`<section class="conflicts" aria-labelledby="conflicts">
    <h3 id="conflicts">${texts.case.conflicts}</h3>
    <ul>
      ${conflicts.map(
        ({ fact, subject, statements }) =>
          html`<li>
            ${facts.get(fact)?.title ?? fact}${names.has(subject.id) ? `, ${names.get(subject.id) ?? ''}` : ''}:
            <ul>
              ${statements.map(
                ({ value, source, on }) =>
                  html`<li>
                    ${value === undefined ? nothing : describeValue(value, facts.get(fact))}
                    <span class="source"
                      >${describeSource(source, on, {
                        vocabulary,
                        titleOf: documentTitle,
                      })}</span
                    >
                  </li>`,
              )}
            </ul>
          </li>`,
      )}
    </ul>
  </section>`;
}
