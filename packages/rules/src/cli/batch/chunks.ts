/** Whole lines of a stream, as bytes, and the number of the first of them, from 1. */
export interface LineChunk {
  readonly bytes: Uint8Array;
  readonly firstLine: number;
}

const NEWLINE = 10;
/** Large enough that passing it to another thread costs little beside the work in it. */
const LEAST_BYTES = 256 * 1024;

/**
 * Cuts a stream at the ends of lines. Bytes are not decoded here, so that the reading thread does
 * little; what is held is one chunk, however long the stream is. A line may be longer than a chunk.
 */
export async function* lineChunks(
  stream: AsyncIterable<Uint8Array>,
  leastBytes = LEAST_BYTES,
): AsyncGenerator<LineChunk> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let firstLine = 1;
  for await (const part of stream) {
    parts.push(part);
    size += part.length;
    const end = part.lastIndexOf(NEWLINE);
    if (size < leastBytes || end < 0) continue;
    const rest = part.subarray(end + 1);
    const bytes = joined(parts, size).subarray(0, size - rest.length);
    yield { bytes, firstLine };
    firstLine += countLines(bytes);
    parts = rest.length > 0 ? [rest] : [];
    size = rest.length;
  }
  if (size > 0) yield { bytes: joined(parts, size), firstLine };
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}
