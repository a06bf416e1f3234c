/**
 * Class decorator that registers an element unless the name is taken: two copies of the package on
 * one page are no fault, the first one serves both.
 */
export function define(name: string): (type: CustomElementConstructor) => void {
  return (type) => {
    if (!customElements.get(name)) customElements.define(name, type);
  };
}
