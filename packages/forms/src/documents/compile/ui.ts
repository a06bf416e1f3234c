import type { Problem } from '@semya/rules/conditions';
import { without } from '../../conditions/conjuncts.js';
import type { FieldPath } from '../../contracts/document.js';
import type { FieldNode } from '../fields.js';
import { problem } from '../problem.js';
import { isTable, type SchemaNode } from '../schema-node.js';
import type { Guards } from './guards.js';
import { pathOfScope, type UiNode, type UiOptions } from './ui-node.js';
import { layoutDemands, withRule, type Shown } from './ui-rules.js';
import { NOTHING } from '../../conditions/conjuncts.js';

/**
 * Finishes an author's UI schema: ids for controls, presentation that shared definitions bring,
 * a detail for every table and shared object, and rules from the visibility.
 *
 * Problems: `ui-unknown-field`, `rule-not-expressible`.
 */
export function finishUi(
  uischema: UiNode,
  fields: ReadonlyMap<FieldPath, FieldNode>,
  guards: Guards,
): { readonly uischema: UiNode; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];

  const ruled = ({ element, demands }: Shown, base: FieldPath): UiNode => {
    const written = withRule(element, demands, base);
    if (written === undefined) problems.push(problem('rule-not-expressible', element.id ?? base));
    return written ?? element;
  };

  const finish = (element: UiNode, base: FieldPath): Shown =>
    element.scope === undefined ? finishLayout(element, base) : finishControl(element, base);

  const finishLayout = (element: UiNode, base: FieldPath): Shown => {
    if (element.elements === undefined) return { element, demands: NOTHING };
    const children = element.elements.map((child) => finish(child, base));
    const demands = layoutDemands(children);
    const elements = children.map((child) =>
      ruled({ ...child, demands: without(child.demands, demands) }, base),
    );
    return { element: { ...element, elements }, demands };
  };

  const finishControl = (element: UiNode, base: FieldPath): Shown => {
    const path = pathOfScope(element.scope ?? '', base);
    const field = fields.get(path);
    if (field === undefined) {
      problems.push(problem('ui-unknown-field', path));
      return { element, demands: NOTHING };
    }
    const options = optionsOfControl(element, field);
    const control = { ...element, id: element.id ?? path, ...(options && { options }) };
    return { element: control, demands: guards.byPath.get(path)?.own ?? NOTHING };
  };

  const optionsOfControl = (element: UiNode, field: FieldNode): UiOptions | undefined => {
    const { schema, path } = field;
    const detail = detailOf(element, schema);
    const inside = isTable(schema) ? `${path}/*` : path;
    const options: UiOptions = {
      ...schema['x-options'],
      ...element.options,
      ...(detail && { detail: topRuled(finish(detail, inside), inside) }),
    };
    return Object.keys(options).length === 0 ? undefined : options;
  };

  const topRuled = (shown: Shown, base: FieldPath): UiNode => ruled(shown, base);

  return { uischema: topRuled(finish(uischema, ''), ''), problems };
}

/** The author's detail, else that of the shared definition, else the fields one under another. */
function detailOf(element: UiNode, schema: SchemaNode): UiNode | undefined {
  const node = isTable(schema) ? schema.items : schema;
  if (node?.properties === undefined) return undefined;
  const shared = node['x-detail'] as UiNode | undefined;
  return element.options?.detail ?? shared ?? generatedDetail(node);
}

function generatedDetail(node: SchemaNode): UiNode {
  const shown = Object.entries(node.properties ?? {}).filter(([, child]) => !child['x-hidden']);
  const elements = shown.map(([name]) => ({ type: 'Control', scope: `#/properties/${name}` }));
  return { type: 'VerticalLayout', elements };
}
