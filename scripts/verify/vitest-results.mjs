import { readFile } from 'node:fs/promises';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 */

/**
 * @typedef {object} VitestReport the parts of Vitest's JSON report that are counted
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 */

/**
 * Counts a report. A file that failed without a failed test (it could not be loaded) counts as one
 * failure, and so does a run that failed for a reason outside its tests.
 *
 * @param {VitestReport} report
 * @param {boolean} ok whether the run itself ended well
 * @returns {Counts}
 */
export function countReport(report, ok) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloaded;
  return { passed: report.numPassedTests, failed: failed === 0 && !ok ? 1 : failed };
}

/**
 * @param {string} file
 * @param {boolean} ok
 * @returns {Promise<Counts>} one failure when the run left no report
 */
export async function readCounts(file, ok) {
  try {
    const report = /** @type {VitestReport} */ (JSON.parse(await readFile(file, 'utf8')));
    return countReport(report, ok);
  } catch {
    return { passed: 0, failed: 1 };
  }
}
