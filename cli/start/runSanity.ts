import {packageFile} from './packageFile.ts'
import {type ProgramOptions, type ProgramResult, runProgram} from './runProgram.ts'

/** Runs the `sanity` command. */
export async function runSanity(args: string[], options: ProgramOptions): Promise<ProgramResult> {
  return runProgram(packageFile('@sanity/cli', 'bin/run.js'), args, options)
}
