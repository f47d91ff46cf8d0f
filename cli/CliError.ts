import {EXIT_CODES, type ExitCode} from './exitCodes.ts'

/** Ends a command with a message for people and an exit code for scripts; no stack is shown. */
export class CliError extends Error {
  override readonly name = 'CliError'
  readonly exitCode: ExitCode

  constructor(message: string, exitCode: ExitCode = EXIT_CODES.failed) {
    super(message)
    this.exitCode = exitCode
  }
}
