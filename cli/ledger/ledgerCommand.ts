import {CALLS} from '../calls.ts'
import {CliError} from '../CliError.ts'
import type {Command, CommandArguments} from '../Command.ts'
import {createTerminalReport} from '../createTerminalReport.ts'
import {readTarget, TARGET_OPTIONS, TARGET_USAGE} from '../dataset/readTarget.ts'
import {EXIT_CODES, type ExitCode} from '../exitCodes.ts'
import type {Report} from '../Report.ts'
import type {Ledger} from './Ledger.ts'

const FORMATS = {verify: ['pretty', 'json'], export: ['json', 'html']} as const

type Action = keyof typeof FORMATS

/** `caveat ledger`: proves the decisions of compliance review, or hands them over as evidence. */
export const ledgerCommand: Command = {
  name: 'ledger',
  summary: 'Proves the decisions of compliance review, or exports them as evidence',
  usage: [
    `Usage: ${CALLS.caveat} ledger verify [options]`,
    `       ${CALLS.caveat} ledger export [options]`,
    '',
    'verify proves that every decision is as it was signed and that none is missing from the chain of',
    'its document, and says for every live page who approved exactly what it says. The last decision',
    'of a chain leaves no trace when it is removed: --against an earlier copy finds that as well.',
    'export prints the ledger as JSON, or writes an evidence pack of each page as HTML to print.',
    '',
    '  --file <export>        an export of a dataset: .ndjson or .tar.gz',
    ...TARGET_USAGE,
    '  --against <copy>       verify: an earlier export of the ledger or the dataset',
    '  --format <format>      verify: pretty (the default) or json; export: json (the default) or html',
    '  --out <folder>         export --format html: where to write the packs',
    '  --page <id>            export --format html: only the pack of this page',
    '',
    'For hosted Sanity SANITY_AUTH_TOKEN is a token that reads every document and the history.',
    'An export has no history, so who stored a decision and who edited a page is not proven by it.',
    '',
    'Exit codes: 0 all is proven, 1 something was found, 2 wrong usage, 3 something is unreadable.',
  ].join('\n'),
  options: {
    file: {type: 'string'},
    against: {type: 'string'},
    format: {type: 'string'},
    out: {type: 'string'},
    page: {type: 'string'},
    ...TARGET_OPTIONS,
  },
  run: async (args) => {
    const action = readAction(args)
    const format = readFormat(args, action)
    const output = readOutput(args, format)
    const against = readAgainst(args, action)
    const report = createTerminalReport(process.stdout)
    return withLedger(args, (ledger) =>
      action === 'verify'
        ? verify(ledger, {against, format, report})
        : exportLedger(ledger, {output, report}),
    )
  },
}

function usageError(message: string): CliError {
  return new CliError(message, EXIT_CODES.usage)
}

function textOf({values}: CommandArguments, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

function readAction({positionals}: CommandArguments): Action {
  const [action, unexpected] = positionals
  if (action !== 'verify' && action !== 'export') {
    throw usageError('ledger takes verify or export.')
  }
  if (unexpected !== undefined) {
    throw usageError(`ledger ${action} does not know what to do with "${unexpected}".`)
  }
  return action
}

function readAgainst(args: CommandArguments, action: Action): string | undefined {
  const against = textOf(args, 'against')
  if (against !== undefined && action !== 'verify') {
    throw usageError('--against is for ledger verify.')
  }
  return against
}

function readFormat(args: CommandArguments, action: Action): string {
  const formats: readonly string[] = FORMATS[action]
  const format = textOf(args, 'format') ?? formats[0] ?? ''
  if (formats.includes(format)) return format
  throw usageError(`ledger ${action} takes --format ${formats.join(' or ')}, not "${format}".`)
}

type PackOutput = {readonly folder: string; readonly page: string | undefined}

/** Where packs are to be written; undefined when none are. */
function readOutput(args: CommandArguments, format: string): PackOutput | undefined {
  const [folder, page] = [textOf(args, 'out'), textOf(args, 'page')]
  if (format === 'html') {
    if (folder === undefined) throw usageError('--format html takes --out <folder>.')
    return {folder, page}
  }
  if (folder === undefined && page === undefined) return undefined
  throw usageError('--out and --page are for ledger export --format html.')
}

async function withLedger(
  args: CommandArguments,
  use: (ledger: Ledger) => Promise<ExitCode>,
): Promise<ExitCode> {
  const file = textOf(args, 'file')
  if (file === undefined) {
    const target = readTarget(args, 'reads')
    const {withDataset} = await import('../dataset/withDataset.ts')
    const {readLedgerDataset} = await import('./readLedgerDataset.ts')
    return withDataset(target, async (client) => {
      const ledger = await readLedgerDataset(client).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error)
        throw new CliError(`The ledger cannot be read: ${reason}`, EXIT_CODES.unreadable)
      })
      return use(ledger)
    })
  }
  if (Object.keys(TARGET_OPTIONS).some((name) => args.values[name] !== undefined)) {
    throw usageError('--file takes no --data, --project-id or --dataset.')
  }
  const {readLedgerFile} = await import('./readLedgerFile.ts')
  return use(await readLedgerFile(file))
}

type VerifyAction = {
  readonly against: string | undefined
  readonly format: string
  readonly report: Report
}

async function verify(ledger: Ledger, {against, format, report}: VerifyAction): Promise<ExitCode> {
  const {readEarlier} = await import('./readEarlier.ts')
  const {exitCodeOf, verifyLedger} = await import('./verify.ts')
  const {describeVerified, verifiedAsJson} = await import('./describeVerified.ts')
  const earlier = against === undefined ? [] : await readEarlier(against)
  const verified = await verifyLedger(ledger, {at: new Date(), earlier})
  report.say(
    format === 'json'
      ? JSON.stringify(verifiedAsJson(verified), null, 2)
      : describeVerified(verified),
  )
  return exitCodeOf(verified)
}

type ExportAction = {readonly output: PackOutput | undefined; readonly report: Report}

async function exportLedger(ledger: Ledger, {output, report}: ExportAction): Promise<ExitCode> {
  const {exitCodeOf, verifyLedger} = await import('./verify.ts')
  const verified = await verifyLedger(ledger, {at: new Date(), earlier: []})
  if (output === undefined) {
    const {verifiedAsJson} = await import('./describeVerified.ts')
    const exportedAt = new Date().toISOString()
    // One line, so that a copy can be read as an export is.
    const {decisions} = ledger
    report.say(JSON.stringify({exportedAt, verified: verifiedAsJson(verified), decisions}))
  } else {
    const {writePacks} = await import('./pack/writePacks.ts')
    await writePacks(verified, {...output, report, madeAt: new Date()})
  }
  const code = exitCodeOf(verified)
  return code === EXIT_CODES.unreadable ? code : EXIT_CODES.ok
}
