/** Makes an element; children that are `undefined` are left out. */
export function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

const NS = 'http://www.w3.org/2000/svg';

/** A line drawing of 16 by 16. */
export function icon(lines) {
  const path = document.createElementNS(NS, 'path');
  path.setAttribute('d', lines);
  const svg = document.createElementNS(NS, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path);
  return svg;
}
