import type {SanityClient} from '@sanity/client'

import {createRepair} from '../../functions/repair/createRepair.ts'
import type {Repaired} from '../../functions/repair/Repaired.ts'
import {DEFAULT_REVIEW_OPTIONS} from '../../policy/review/index.ts'
import {CliError} from '../CliError.ts'
import {EXIT_CODES, type ExitCode} from '../exitCodes.ts'
import type {Report} from '../Report.ts'

export type RepairAction = {client: SanityClient; dryRun: boolean; review: boolean; report: Report}

const LABELS = {
  blocked: 'Would be unpublished',
  unpublished: 'Unpublished',
  failed: 'Still live',
} as const

/**
 * Judges every live page of a dataset and takes those that the rule blocks off the site.
 * @throws CliError when pages cannot be judged; what was done until then stands.
 */
export async function repair({client, dryRun, review, report}: RepairAction): Promise<ExitCode> {
  const policy = {review: review && DEFAULT_REVIEW_OPTIONS}
  const counts = {fine: 0, blocked: 0, unpublished: 0, failed: 0}
  try {
    for await (const repaired of createRepair({client, dryRun, policy}).all()) {
      counts[repaired.outcome] += 1
      if (repaired.outcome !== 'fine') report.say(describe(repaired, LABELS[repaired.outcome]))
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CliError(`${summary(counts)}\nThen it stopped: ${reason}`, EXIT_CODES.unreadable)
  }
  report.say(summary(counts))
  if (counts.failed > 0) return EXIT_CODES.failed
  return counts.blocked > 0 ? EXIT_CODES.findings : EXIT_CODES.ok
}

function describe(repaired: Repaired, label: string): string {
  const {id, title, findings} = repaired
  return [
    `${label}: ${title ?? 'without a title'} (${id})`,
    ...findings.map(({code, message}) => `  ${code}  ${message}`),
    ...(repaired.outcome === 'failed' ? [`  ${repaired.reason}`] : []),
    '',
  ].join('\n')
}

function summary({
  fine,
  blocked,
  unpublished,
  failed,
}: Record<Repaired['outcome'], number>): string {
  const judged = fine + blocked + unpublished + failed
  const parts = [
    `${judged} live ${judged === 1 ? 'page' : 'pages'} judged`,
    ...(blocked > 0 ? [`${blocked} would be unpublished; nothing was changed`] : []),
    ...(unpublished > 0 ? [`${unpublished} unpublished`] : []),
    ...(failed > 0 ? [`${failed} still live against the rule`] : []),
    ...(judged === fine ? ['nothing to repair'] : []),
  ]
  return `${parts.join(', ')}.`
}
