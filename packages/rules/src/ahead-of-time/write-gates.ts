/** Statements that decide gates, in their order: one that is all met has nothing not met. */
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
    const place = Math.clz32(mask) ^ 31;
    statements.push(
      `b = ${failed.join(' | ')};\nn${word} |= ${isSet} << ${place};\n` +
        `b = ${open.join(' | ')};\nm${word} |= (${isSet} ^ 1) << ${place};`,
    );
  }
  return statements;
}

/** 1 when any bit of `b` is set: a branch would be guessed wrong too often. */
const isSet = '((b | (0 - b)) >>> 31)';
