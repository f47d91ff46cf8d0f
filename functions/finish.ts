import type {Repaired} from './repair/Repaired.ts'

/**
 * Goes through with a repair and logs what came of it.
 * @throws Error when a page failed, so that the platform tries again and shows it.
 */
export async function finish(repaired: AsyncIterable<Repaired>): Promise<void> {
  const failed: string[] = []
  let judged = 0
  for await (const page of repaired) {
    judged += 1
    const codes = page.findings.map(({code}) => code).join(', ')
    if (page.outcome === 'unpublished') console.log(`Unpublished ${page.id}: ${codes}`)
    if (page.outcome === 'failed') failed.push(`${page.id} (${codes}): ${page.reason}`)
  }
  console.log(`Judged ${judged} live ${judged === 1 ? 'page' : 'pages'}.`)
  if (failed.length > 0) throw new Error(`Still live: ${failed.join(' ')}`)
}
