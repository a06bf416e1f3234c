import { noChange, nothing, type ElementPart } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';

/** Attributes of an element by their names; `undefined` and `nothing` leave one out. */
export type Attributes = Readonly<Record<string, string | number | typeof nothing | undefined>>;

class AttributesDirective extends Directive {
  #written: Attributes = {};

  override render(attributes: Attributes): Attributes {
    return attributes;
  }

  override update({ element }: ElementPart, [attributes]: [Attributes]): unknown {
    for (const [name, value = nothing] of Object.entries(attributes)) {
      if (value === (this.#written[name] ?? nothing)) continue;
      if (value === nothing) element.removeAttribute(name);
      else element.setAttribute(name, String(value));
    }
    this.#written = attributes;
    return noChange;
  }
}

/**
 * Writes attributes of which most inputs have few and some have many; the same names each time. A
 * binding for each in the template would cost every input of a form all of them.
 */
export const attributes: (attributes: Attributes) => DirectiveResult =
  directive(AttributesDirective);
