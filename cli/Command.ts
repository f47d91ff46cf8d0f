import type {ParseArgsOptionsConfig} from 'node:util'

import type {ExitCode} from './exitCodes.ts'

/** One command. It reads its arguments and hands plain options to an action. */
export type Command = {
  name: string
  /** One line for the overview. */
  summary: string
  /** What `--help` prints: how to call it, and each option. */
  usage: string
  options: ParseArgsOptionsConfig
  run(args: CommandArguments): Promise<ExitCode>
}

/** The arguments as `node:util`'s parseArgs reads them by the command's `options`. */
export type CommandArguments = {
  values: {[option: string]: string | boolean | (string | boolean)[] | undefined}
  positionals: string[]
}
