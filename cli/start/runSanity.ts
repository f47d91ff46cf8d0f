import {createRequire} from 'node:module'
import path from 'node:path'

import {CliError} from '../CliError.ts'
import {type ProgramOptions, type ProgramResult, runProgram} from './runProgram.ts'

/**
 * Runs the `sanity` command that is installed with the Studio in `root`.
 * @throws CliError when there is none.
 */
export async function runSanity(args: string[], options: ProgramOptions): Promise<ProgramResult> {
  return runProgram(sanityProgram(options.root), args, options)
}

function sanityProgram(root: string): string {
  for (const seeker of [path.join(root, 'package.json'), import.meta.url]) {
    const manifest = manifestSeenBy(seeker)
    if (manifest !== undefined) return path.join(path.dirname(manifest), 'bin', 'sanity')
  }
  throw new CliError(`Sanity is not installed in ${root}. Install it: npm install sanity`)
}

function manifestSeenBy(seeker: string): string | undefined {
  try {
    return createRequire(seeker).resolve('sanity/package.json')
  } catch {
    return undefined
  }
}
