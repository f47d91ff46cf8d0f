import path from 'node:path'

import {type Run, runCommand} from './runCommand.ts'

const PROGRAM = path.resolve(import.meta.dirname, '../../../cli/caveat.ts')

/**
 * Runs the command as a process of its own, which ends with the test at the latest. `input` is a file
 * descriptor to be its standard input.
 */
export function runCaveat(
  args: string[],
  environment: Record<string, string> = {},
  input?: number,
): Run {
  return runCommand(PROGRAM, args, {environment, input})
}
