import { mkdirSync, writeFileSync } from 'node:fs';

/** Writes the counts of one Jest run, so that the closing line can sum several runners. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    mkdirSync('.cache/results', { recursive: true });
    writeFileSync(`.cache/results/${process.env.RESULT_NAME ?? 'jest'}.json`, JSON.stringify(counts));
  }
}
