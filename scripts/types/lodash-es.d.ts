type LodashPath = string | readonly (string | number)[];

declare module 'lodash-es/clone.js' {
  export default function clone(value: unknown): unknown;
}
declare module 'lodash-es/isError.js' {
  export default function isError(value: unknown): boolean;
}
declare module 'lodash-es/isFunction.js' {
  export default function isFunction(value: unknown): boolean;
}
declare module 'lodash-es/isWeakMap.js' {
  export default function isWeakMap(value: unknown): boolean;
}
declare module 'lodash-es/set.js' {
  export default function set(object: object, path: LodashPath, value: unknown): object;
}
declare module 'lodash-es/toPath.js' {
  export default function toPath(path: LodashPath): string[];
}
declare module 'lodash-es/unset.js' {
  export default function unset(object: object, path: LodashPath): boolean;
}
declare module 'lodash/fp/set' {
  export default function set(path: LodashPath, value: unknown, object: unknown): unknown;
}
declare module 'lodash/fp/unset' {
  export default function unset(path: LodashPath, object: unknown): unknown;
}
