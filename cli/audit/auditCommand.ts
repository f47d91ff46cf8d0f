import path from 'node:path'

import {dateOfMoment} from '../../policy/index.ts'
import {CALLS} from '../calls.ts'
import {CliError} from '../CliError.ts'
import type {Command, CommandArguments} from '../Command.ts'
import type {DatasetTarget} from '../dataset/DatasetTarget.ts'
import {readTarget, TARGET_OPTIONS, TARGET_USAGE} from '../dataset/readTarget.ts'
import {EXIT_CODES} from '../exitCodes.ts'
import {PROJECT_ROOT} from '../projectRoot.ts'
import {readEnvironment} from '../start/readEnvironment.ts'
import {AUDIT_FORMATS, type AuditFormat, type AuditSource} from './AuditOptions.ts'

/** `caveat audit`: holds the rule for everything that is published. */
export const auditCommand: Command = {
  name: 'audit',
  summary: 'Holds the rule for every published page, in an export or a dataset',
  usage: [
    `Usage: ${CALLS.caveat} audit [options]`,
    '',
    '  --file <path>          an export: NDJSON, or an archive as `sanity dataset export` writes it;',
    '                         - for standard input',
    ...TARGET_USAGE,
    '  --at <date>            judge as of a day (YYYY-MM-DD) or a moment; now unless told',
    '  --drafts               judge drafts too, and release versions as their release will show them',
    '  --review               demand an approval of exactly what is published, as ledger verify does',
    '  --format <format>      pretty (the default), json, ndjson, or github for annotations',
    '',
    'Without any of these it asks the project that SANITY_STUDIO_PROJECT_ID and SANITY_STUDIO_DATASET',
    'name, or the local lake. For hosted Sanity SANITY_AUTH_TOKEN is a token that reads every document.',
    'An export holds no history: with --review, who had edited what they approved is taken from the',
    'decisions. repair --review --dry-run and ledger verify ask the history of a dataset.',
    '',
    'Exit codes: 0 nothing is blocked (warnings are not counted), 1 pages are blocked, 2 wrong usage,',
    '3 the input cannot be read, or not all of it; what can be read is judged.',
  ].join('\n'),
  options: {
    file: {type: 'string'},
    ...TARGET_OPTIONS,
    at: {type: 'string'},
    drafts: {type: 'boolean'},
    review: {type: 'boolean'},
    format: {type: 'string'},
  },
  run: async (args) => {
    const {values} = args
    const options = {
      source: readSource(args),
      at: readMoment(values['at']),
      drafts: values['drafts'] === true,
      review: values['review'] === true,
      format: readFormat(values['format']),
    }
    const {audit} = await import('./audit.ts')
    return audit(options, process.stdout)
  },
}

function readSource(args: CommandArguments): AuditSource {
  const {values} = args
  const [stray] = args.positionals
  if (stray !== undefined) {
    throw new CliError(
      `audit does not know what to do with "${stray}". An export is named by --file.`,
      EXIT_CODES.usage,
    )
  }
  const {file, data, dataset, 'project-id': projectId} = values
  if (typeof file !== 'string') return {kind: 'dataset', target: readDataset(args)}
  if (data !== undefined || dataset !== undefined || projectId !== undefined) {
    throw new CliError('audit reads either a --file or a dataset.', EXIT_CODES.usage)
  }
  return {kind: 'file', path: file === '-' ? file : path.relative('', file) || file}
}

function readDataset({values, positionals}: CommandArguments): DatasetTarget {
  const isNamed = Object.keys(TARGET_OPTIONS).some((name) => values[name] !== undefined)
  const hosted = isNamed ? undefined : readEnvironment(PROJECT_ROOT, 'production').hosted
  const named =
    hosted === undefined
      ? values
      : {...values, 'project-id': hosted.projectId, dataset: hosted.dataset}
  return readTarget({values: named, positionals}, 'reads')
}

function readMoment(at: unknown): Date {
  if (typeof at !== 'string') return new Date()
  if (dateOfMoment(at) !== undefined) return new Date(at)
  throw new CliError(
    `--at takes a day such as 2026-06-01, or a moment such as 2026-06-01T09:00:00Z, not "${at}".`,
    EXIT_CODES.usage,
  )
}

function readFormat(given: unknown): AuditFormat {
  const format = AUDIT_FORMATS.find((known) => known === (given ?? 'pretty'))
  if (format !== undefined) return format
  throw new CliError(
    `--format takes ${AUDIT_FORMATS.join(', ')}, not "${String(given)}".`,
    EXIT_CODES.usage,
  )
}
