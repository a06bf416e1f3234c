type LodashPath = string | readonly (string | number)[];

declare module 'lodash/fp/set' {
  export default function set(path: LodashPath, value: unknown, object: unknown): unknown;
}
declare module 'lodash/fp/unset' {
  export default function unset(path: LodashPath, object: unknown): unknown;
}
