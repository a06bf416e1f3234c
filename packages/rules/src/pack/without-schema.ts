/** The content of a data file without the `$schema` that only editors need. */
export function withoutSchema(file: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(file).filter(([key]) => key !== '$schema'));
}
