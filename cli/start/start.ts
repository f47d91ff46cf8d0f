import {CliError} from '../CliError.ts'
import {createTerminalReport} from '../createTerminalReport.ts'
import {EXIT_CODES, type ExitCode} from '../exitCodes.ts'
import {PROJECT_ROOT} from '../projectRoot.ts'
import {createStop} from './createStop.ts'
import {readEnvironment, type StudioEnvironment, withReview} from './readEnvironment.ts'
import {startDev} from './startDev.ts'
import {startHosted} from './startHosted.ts'
import {startServed} from './startServed.ts'
import type {StartContext} from './StartContext.ts'
import type {StartOptions} from './StartOptions.ts'
import {studioFolder} from './studioFolder.ts'

/**
 * Starts, and resolves once somebody has stopped it.
 * @throws CliError where there is no Studio to start, among others.
 */
export async function start(options: StartOptions): Promise<ExitCode> {
  requireStudio()
  const read = readEnvironment(PROJECT_ROOT, options.dev ? 'development' : 'production')
  const environment = options.review ? withReview(read) : read
  const report = createTerminalReport(process.stdout)
  const stop = createStop(report)
  try {
    await way(environment, options)({options, environment, report, stop})
  } catch (error) {
    if (!stop.signal.aborted || !isAbort(error)) throw error
  } finally {
    stop.dispose()
  }
  if (stop.signal.aborted) report.say('Stopped.')
  return EXIT_CODES.ok
}

function way(
  {hosted}: StudioEnvironment,
  {dev}: StartOptions,
): (context: StartContext) => Promise<void> {
  if (dev) return startDev
  return hosted === undefined ? startServed : startHosted
}

function requireStudio(): void {
  if (studioFolder(PROJECT_ROOT) !== undefined) return
  throw new CliError(
    `There is no sanity.config.ts in ${PROJECT_ROOT} or above it. Start Caveat in the folder of a Studio.`,
    EXIT_CODES.usage,
  )
}

const isAbort = (error: unknown) => error instanceof Error && error.name === 'AbortError'
