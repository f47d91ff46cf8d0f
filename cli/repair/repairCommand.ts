import path from 'node:path'

import {CliError} from '../CliError.ts'
import type {Command, CommandArguments} from '../Command.ts'
import {createTerminalReport} from '../createTerminalReport.ts'
import {EXIT_CODES} from '../exitCodes.ts'
import {PROJECT_ROOT} from '../projectRoot.ts'
import type {RepairTarget} from './RepairTarget.ts'

/** `caveat repair`: what the functions do on hosted Sanity, once, from here or from cron. */
export const repairCommand: Command = {
  name: 'repair',
  summary: 'Unpublishes live pages that the rule blocks, and records why',
  usage: [
    'Usage: npx node cli/caveat.ts repair [options]',
    '',
    'Judges every live page. One that the rule blocks is unpublished: its content stays as a draft,',
    'and an incident says why. Running it again changes nothing more.',
    '',
    '  --dry-run              say what would be done, and change nothing',
    '  --data <folder>        the lake of that data folder (.caveat unless told)',
    '  --project-id <id>      hosted Sanity instead, with --dataset',
    '  --dataset <name>',
    '',
    'For hosted Sanity SANITY_AUTH_TOKEN is a token that reads and writes every document.',
    '',
    'Exit codes: 0 nothing is left to repair, 1 pages are still live against the rule, 2 wrong usage,',
    '3 pages could not be judged.',
  ].join('\n'),
  options: {
    'dry-run': {type: 'boolean'},
    data: {type: 'string'},
    'project-id': {type: 'string'},
    dataset: {type: 'string'},
  },
  run: async (args) => {
    const target = readTarget(args)
    const dryRun = args.values['dry-run'] === true
    const {withDataset} = await import('./withDataset.ts')
    const {repair} = await import('./repair.ts')
    const report = createTerminalReport(process.stdout)
    return withDataset(target, (client) => repair({client, dryRun, report}))
  },
}

function readTarget({values, positionals}: CommandArguments): RepairTarget {
  if (positionals.length > 0) {
    throw new CliError(
      `repair does not know what to do with "${positionals[0]}".`,
      EXIT_CODES.usage,
    )
  }
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
      'Set SANITY_AUTH_TOKEN to a token that reads and writes every document of the project.',
      EXIT_CODES.usage,
    )
  }
  return {kind: 'hosted', projectId, dataset, token}
}
