// Prints the tests of a Vitest JSON report as one line. Exit code 1 unless some passed and none failed.
import {readFileSync} from 'node:fs'

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const {numPassedTests: passed, numFailedTests: failed, success} = report

// A file that could not be loaded has no tests that could fail.
const broken = report.testResults.filter(
  ({status, assertionResults}) => status === 'failed' && assertionResults.length === 0,
).length

process.stdout.write(`${passed} passed, ${failed + broken} failed\n`)
process.exitCode = success && passed > 0 && failed + broken === 0 ? 0 : 1
