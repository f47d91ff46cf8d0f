import {CliError} from '../CliError.ts'
import {PROJECT_ROOT} from '../projectRoot.ts'
import {runSanity} from './runSanity.ts'
import type {StartContext} from './StartContext.ts'

/**
 * Runs Sanity's development server until somebody stops it.
 * @throws CliError when it ends by itself.
 */
export async function runDevServer(
  {options, environment, stop}: StartContext,
  extra: Record<string, string>,
): Promise<void> {
  const args = ['dev', '--port', String(options.port), '--host', 'localhost']
  const {exitCode} = await runSanity(args, {
    root: PROJECT_ROOT,
    environment: {...environment.variables, ...extra},
    signal: stop.signal,
    onOutput: (text) => void process.stdout.write(text),
  })
  if (stop.signal.aborted) return
  throw new CliError(`The development server ended by itself, with exit code ${exitCode}.`)
}
