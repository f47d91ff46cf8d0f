import path from 'node:path'

import {CliError} from '../CliError.ts'
import type {CommandArguments} from '../Command.ts'
import {EXIT_CODES} from '../exitCodes.ts'
import {PROJECT_ROOT} from '../projectRoot.ts'
import type {DatasetTarget} from './DatasetTarget.ts'

/** The options by which a command is told where it works. */
export const TARGET_OPTIONS = {
  data: {type: 'string'},
  'project-id': {type: 'string'},
  dataset: {type: 'string'},
} as const

/** The same for its usage. */
export const TARGET_USAGE = [
  '  --data <folder>        the lake of that data folder (.caveat unless told)',
  '  --project-id <id>      hosted Sanity instead, with --dataset',
  '  --dataset <name>',
]

/**
 * Reads where a command is to work. For hosted Sanity it takes the token from SANITY_AUTH_TOKEN;
 * `mayDo` says what that must be allowed to.
 * @throws CliError (`usage`)
 */
export function readTarget({values}: CommandArguments, mayDo: string): DatasetTarget {
  const {'project-id': projectId, dataset, data} = values
  if (projectId === undefined && dataset === undefined) {
    const dataDirectory =
      typeof data === 'string' ? path.resolve(data) : path.join(PROJECT_ROOT, '.caveat')
    return {kind: 'local', dataDirectory}
  }
  if (typeof projectId !== 'string' || typeof dataset !== 'string' || data !== undefined) {
    throw new CliError(
      'Hosted Sanity takes both --project-id and --dataset, and no --data.',
      EXIT_CODES.usage,
    )
  }
  const token = process.env['SANITY_AUTH_TOKEN']
  if (!token) {
    throw new CliError(
      `Set SANITY_AUTH_TOKEN to a token that ${mayDo} every document of the project.`,
      EXIT_CODES.usage,
    )
  }
  return {kind: 'hosted', projectId, dataset, token}
}
