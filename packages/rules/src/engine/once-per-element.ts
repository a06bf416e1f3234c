/**
 * Works out once what an element of a regulation shows in every decision. Elements do not change;
 * what is remembered goes with them.
 */
export function oncePerElement<Element extends object, Value>(
  workOut: (element: Element) => Value,
): (element: Element) => Value {
  const known = new WeakMap<Element, Value>();
  return (element) => {
    let value = known.get(element);
    if (value === undefined) {
      value = workOut(element);
      known.set(element, value);
    }
    return value;
  };
}
