import {CALLS} from '../calls.ts'
import {CliError} from '../CliError.ts'
import type {Command} from '../Command.ts'
import {createTerminalReport} from '../createTerminalReport.ts'
import {readTarget, TARGET_OPTIONS, TARGET_USAGE} from '../dataset/readTarget.ts'
import {EXIT_CODES} from '../exitCodes.ts'

/** `caveat repair`: what the functions do on hosted Sanity, once, from here or from cron. */
export const repairCommand: Command = {
  name: 'repair',
  summary: 'Unpublishes live pages that the rule blocks, and records why',
  usage: [
    `Usage: ${CALLS.caveat} repair [options]`,
    '',
    'Judges every live page. One that the rule blocks is unpublished: its content stays as a draft,',
    'and an incident says why. Running it again changes nothing more.',
    '',
    '  --dry-run              say what would be done, and change nothing',
    '  --review               demand an approval by Compliance as well, of exactly what is live',
    ...TARGET_USAGE,
    '',
    'For hosted Sanity SANITY_AUTH_TOKEN is a token that reads and writes every document.',
    '',
    'Exit codes: 0 nothing is left to repair, 1 pages are still live against the rule, 2 wrong usage,',
    '3 pages could not be judged.',
  ].join('\n'),
  options: {
    'dry-run': {type: 'boolean'},
    review: {type: 'boolean'},
    ...TARGET_OPTIONS,
  },
  run: async (args) => {
    const [unexpected] = args.positionals
    if (unexpected !== undefined) {
      throw new CliError(`repair does not know what to do with "${unexpected}".`, EXIT_CODES.usage)
    }
    const target = readTarget(args, 'reads and writes')
    const review = args.values['review'] === true
    const dryRun = args.values['dry-run'] === true
    const {withDataset} = await import('../dataset/withDataset.ts')
    const {repair} = await import('./repair.ts')
    const report = createTerminalReport(process.stdout)
    return withDataset(target, (client) => repair({client, dryRun, review, report}))
  },
}
