/** How often each outcome came out how: `{ "category:large": { "met": 12 } }`. */
export type Tally = Record<string, Record<string, number>>;

/** Counts the outcomes of one decision. Periods of a schedule are counted together. */
export function count(
  tally: Tally,
  outcomes: readonly { readonly key: string; readonly answer: string }[],
): void {
  for (const { key, answer } of outcomes) {
    const name = withoutPeriod(key);
    const answers = (tally[name] ??= {});
    answers[answer] = (answers[answer] ?? 0) + 1;
  }
}

/** `schedule:home-visit:2026-11` is one of the home visits. */
const withoutPeriod = (key: string): string => key.split(':').slice(0, 2).join(':');

/** Adds the counts of another part of the stream. */
export function addTally(total: Tally, part: Tally): void {
  for (const [key, answers] of Object.entries(part)) {
    const sums = (total[key] ??= {});
    for (const [answer, times] of Object.entries(answers)) {
      sums[answer] = (sums[answer] ?? 0) + times;
    }
  }
}
