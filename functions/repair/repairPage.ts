import {conflictIn} from './conflictIn.ts'
import {type JudgedPage, judgePages, type Judging} from './judgePages.ts'
import {messageOf, recordFailure} from './recordFailure.ts'
import type {Repaired} from './Repaired.ts'
import {unpublish} from './unpublish.ts'

/** Somebody who saves in between is followed this often before the platform is asked to try again. */
const ATTEMPTS = 5

export type Repairing = Judging & {
  /** Whether to look only. */
  readonly dryRun: boolean
}

/** Takes a page off the site if the rule blocks it. If it changes meanwhile, it is judged anew. */
export async function repairPage(
  repairing: Repairing,
  judged: JudgedPage,
  attempt = 1,
): Promise<Repaired> {
  const {client, dryRun, now} = repairing
  const found = {...labelsOf(judged), findings: judged.findings}
  if (judged.findings.length === 0) return {...found, outcome: 'fine'}
  if (dryRun) return {...found, outcome: 'blocked'}
  try {
    await unpublish(client, judged, now())
    return {...found, outcome: 'unpublished'}
  } catch (error) {
    const conflict = conflictIn(error)
    if (conflict?.kind === 'changed' && attempt < ATTEMPTS) {
      const [anew] = await judgePages(repairing, [found.id])
      if (anew === undefined) return {...found, findings: [], outcome: 'fine'}
      return repairPage(repairing, anew, attempt + 1)
    }
    const reason = reasonFor(conflict, error)
    const told = await recordFailure(client, {judged, reason, at: now()})
    return {...found, outcome: 'failed', reason: told}
  }
}

function labelsOf({page}: JudgedPage): {id: string; title: string | undefined} {
  const title = page['title']
  return {id: page['_id'], title: typeof title === 'string' ? title : undefined}
}

function reasonFor(conflict: ReturnType<typeof conflictIn>, error: unknown): string {
  if (conflict?.kind === 'linked') {
    return (
      `It cannot be unpublished while other documents link to it strongly: ${conflict.by.join(', ')}. ` +
      'Remove those links, or mend the page and publish it.'
    )
  }
  if (conflict?.kind === 'changed') {
    return `It was changed ${ATTEMPTS} times while it was judged. It is judged again at the next run.`
  }
  return messageOf(error)
}
