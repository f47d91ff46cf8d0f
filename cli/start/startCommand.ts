import {existsSync} from 'node:fs'
import path from 'node:path'

import {CALLS} from '../calls.ts'
import {CliError} from '../CliError.ts'
import type {Command, CommandArguments} from '../Command.ts'
import {EXIT_CODES} from '../exitCodes.ts'
import {PROJECT_ROOT} from '../projectRoot.ts'
import {CONTENT_DIRECTORY} from './folders.ts'
import type {StartOptions} from './StartOptions.ts'

const DEFAULT_PORT = 3333
const DATA_FOLDER = path.join(PROJECT_ROOT, '.caveat')

/** `caveat start`: the Studio of the folder that it is called in, on its own lake. */
export const startCommand: Command = {
  name: 'start',
  summary: 'Starts the Studio with its local Content Lake',
  usage: [
    `Usage: ${CALLS.start} [options]`,
    '',
    '  --port <number>  Where the Studio answers. 3333 unless told; 0 takes a free one.',
    '  --data <folder>  Where the data is kept. .caveat unless told.',
    '  --content <dir>  A folder of .ndjson files, one document a line, for a lake without documents.',
    '                   content unless told, if there is one.',
    '  --reset          Begins anew. The old data is put aside, not deleted.',
    '  --yes            Does not ask before it begins anew.',
    '  --dev            Builds nothing and reloads the Studio as its sources change; the lake',
    '                   answers on the next port.',
    '  --review         Pages need an approval by Compliance: what SANITY_STUDIO_COMPLIANCE_REVIEW=on',
    '                   does. Content that is imported then is approved as it stands, in the name',
    '                   of the local reviewer.',
    '',
    'The configuration of the Studio connects by connectStudio, as the README shows.',
    'With SANITY_STUDIO_PROJECT_ID and SANITY_STUDIO_DATASET set, the Studio works on that',
    'project of hosted Sanity, and no lake is started.',
    '',
    'Exit codes: 0 stopped, 1 failed, 2 usage, 3 port taken, 4 already running, 5 bad content,',
    '6 the Studio could not be built.',
  ].join('\n'),
  options: {
    port: {type: 'string'},
    data: {type: 'string'},
    content: {type: 'string'},
    reset: {type: 'boolean'},
    yes: {type: 'boolean', short: 'y'},
    dev: {type: 'boolean'},
    review: {type: 'boolean'},
  },
  run: async (args) => {
    const options = readOptions(args)
    const {start} = await import('./start.ts')
    return start(options)
  },
}

function readOptions({values, positionals}: CommandArguments): StartOptions {
  if (positionals.length > 0) {
    throw new CliError(`start does not know what to do with "${positionals[0]}".`, EXIT_CODES.usage)
  }
  const {port, data, content} = values
  const dev = values['dev'] === true
  return {
    port: readPort(typeof port === 'string' ? port : undefined, dev),
    dataDirectory: typeof data === 'string' ? path.resolve(data) : DATA_FOLDER,
    contentDirectory: readContentDirectory(typeof content === 'string' ? content : undefined),
    reset: values['reset'] === true,
    yes: values['yes'] === true,
    dev,
    review: values['review'] === true,
  }
}

function readContentDirectory(given: string | undefined): string | undefined {
  if (given === undefined) return existsSync(CONTENT_DIRECTORY) ? CONTENT_DIRECTORY : undefined
  if (existsSync(given)) return path.resolve(given)
  throw new CliError(`There is no folder ${given} to take content from.`, EXIT_CODES.usage)
}

function readPort(text: string | undefined, dev: boolean): number {
  if (text === undefined) return DEFAULT_PORT
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535 && !(dev && (port === 0 || port === 65_535))) return port
  const range = dev ? '1 to 65534 with --dev' : '0 to 65535'
  throw new CliError(`--port takes a number from ${range}, not "${text}".`, EXIT_CODES.usage)
}
