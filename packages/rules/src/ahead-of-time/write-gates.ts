/** Statements that decide gates, in their order. */
export function writeGates(program: Int32Array): readonly string[] {
  const statements: string[] = [];
  for (let at = 0; at < program.length;) {
    const [word = 0, mask = 0, stop = 0] = program.subarray(at, at + 3);
    const failed: string[] = [];
    const open: string[] = [];
    for (at += 3; at < stop; at += 3) {
      const [input = 0, wanted = 0, unwanted = 0] = program.subarray(at, at + 3);
      if (wanted !== 0) {
        failed.push(`n${input} & ${wanted}`);
        open.push(`~m${input} & ${wanted}`);
      }
      if (unwanted !== 0) {
        failed.push(`m${input} & ${unwanted}`);
        open.push(`~n${input} & ${unwanted}`);
      }
    }
    statements.push(
      `if ((${failed.join(' | ')}) !== 0) n${word} |= ${mask};\n` +
        `else if ((${open.join(' | ')}) === 0) m${word} |= ${mask};`,
    );
  }
  return statements;
}
