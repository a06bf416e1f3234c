/**
 * Some of the places 0…count−1, chosen by a seed: the same seed gives the same places. In ascending
 * order; all of them when there are no more than asked for.
 */
export function samplePlaces(count: number, size: number, seed: number): readonly number[] {
  const places = Array.from({ length: count }, (_, index) => index);
  if (size >= count) return places;
  const random = mulberry32(seed);
  // Fisher–Yates, as far as it is needed.
  for (let index = 0; index < size; index += 1) {
    const other = index + Math.floor(random() * (count - index));
    const [here = 0, there = 0] = [places[index], places[other]];
    places[index] = there;
    places[other] = here;
  }
  return places.slice(0, size).sort((left, right) => left - right);
}

/** A small generator of numbers in [0, 1); good enough to choose, not to encrypt. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
