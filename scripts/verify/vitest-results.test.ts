import { describe, expect, test } from 'vitest';
import { countReport, readCounts } from './vitest-results.mjs';

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe('the count of a test run', () => {
  test('is that of its tests', () => {
    const report = {
      numPassedTests: 2,
      numFailedTests: 1,
      testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed')],
    };
    expect(countReport(report, false)).toEqual({ passed: 2, failed: 1 });
  });

  test('holds a file that could not be loaded as a failure', () => {
    const report = { numPassedTests: 0, numFailedTests: 0, testResults: [file('failed')] };
    expect(countReport(report, false)).toEqual({ passed: 0, failed: 1 });
  });

  test('holds an error outside all tests as a failure', () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 0,
      testResults: [file('passed', 'passed')],
    };
    expect(countReport(report, false)).toEqual({ passed: 1, failed: 1 });
    expect(countReport(report, true)).toEqual({ passed: 1, failed: 0 });
  });

  test('is one failure when the run left no report', async () => {
    expect(await readCounts('no/such/report.json', false)).toEqual({ passed: 0, failed: 1 });
  });
});
