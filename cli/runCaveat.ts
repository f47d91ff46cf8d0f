import {parseArgs} from 'node:util'

import {StoreFileError} from '../lake/store/StoreFileError.ts'
import {CALLS} from './calls.ts'
import {CliError} from './CliError.ts'
import type {Command, CommandArguments} from './Command.ts'
import {commands} from './commands.ts'
import {EXIT_CODES, type ExitCode} from './exitCodes.ts'

const HELP = new Set(['--help', '-h', 'help'])

/** Runs the command that the arguments name. Returns the exit code; messages go to the terminal. */
export async function runCaveat([name, ...rest]: string[]): Promise<ExitCode> {
  if (name === undefined || HELP.has(name)) {
    console.log(overview())
    return EXIT_CODES.ok
  }
  const command = commands.find((candidate) => candidate.name === name)
  if (command === undefined) {
    console.error(`There is no command "${name}".\n\n${overview()}`)
    return EXIT_CODES.usage
  }
  return runCommand(command, rest)
}

async function runCommand(command: Command, args: string[]): Promise<ExitCode> {
  try {
    const parsed = readArguments(command, args)
    if (parsed.values['help'] === true) {
      console.log(command.usage)
      return EXIT_CODES.ok
    }
    return await command.run(parsed)
  } catch (error) {
    if (error instanceof StoreFileError) {
      console.error(error.message)
      return EXIT_CODES.failed
    }
    if (!(error instanceof CliError)) throw error
    console.error(error.message)
    if (error.exitCode === EXIT_CODES.usage) console.error(`\n${command.usage}`)
    return error.exitCode
  }
}

function readArguments(command: Command, args: string[]): CommandArguments {
  const help = {type: 'boolean', short: 'h'} as const
  try {
    return parseArgs({args, options: {...command.options, help}, allowPositionals: true})
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // parseArgs names the option first; what follows is about arguments that begin with a dash.
    const [reason] = error.message.split('. ')
    throw new CliError(`${reason}.`, EXIT_CODES.usage)
  }
}

function overview(): string {
  const width = Math.max(...commands.map(({name}) => name.length))
  const lines = commands.map(({name, summary}) => `  ${name.padEnd(width)}  ${summary}`)
  return [
    `Usage: ${CALLS.caveat} <command> [options]`,
    '',
    'Commands:',
    ...lines,
    '',
    '<command> --help tells more.',
  ].join('\n')
}
