import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'

import {readDecision} from '../../../policy/review/index.ts'
import {CliError} from '../../CliError.ts'
import {EXIT_CODES} from '../../exitCodes.ts'
import type {Report} from '../../Report.ts'
import {reviewPolicy} from '../reviewPolicy.ts'
import type {VerifiedLedger} from '../verify.ts'
import {packOf} from './Pack.ts'
import {renderPack} from './renderPack.ts'

export type PackOptions = {
  readonly folder: string
  /** Only the pack of this page. */
  readonly page: string | undefined
  readonly report: Report
  readonly madeAt: Date
}

/** Ids are made of other characters only when somebody tampered with them. */
function fileNameOf(id: string): string {
  return `${id.replaceAll(/[^\w-]/g, '_')}.html`
}

/**
 * Writes the evidence pack of every page that is live or was decided upon, or of one of them.
 * @throws CliError (`usage`) when there is no such page.
 */
export async function writePacks(verified: VerifiedLedger, options: PackOptions): Promise<void> {
  const {folder, madeAt, page, report} = options
  const bySubject = Map.groupBy(
    verified.ledger.decisions,
    (stored) => readDecision(stored)?.subject,
  )
  const types = new Set(reviewPolicy.options.guardedTypes.map(({type}) => type))
  const decided = [...bySubject].flatMap(([id, [stored]]) =>
    id !== undefined && types.has(readDecision(stored)?.subjectType ?? '') ? [id] : [],
  )
  const known = new Set([...verified.pages.map((live) => live.page._id), ...decided])
  const ids = [...known].filter((id) => page === undefined || id === page).toSorted()
  if (page !== undefined && ids.length === 0) {
    throw new CliError(`Nothing is known about a page "${page}".`, EXIT_CODES.usage)
  }
  await mkdir(folder, {recursive: true})
  for (const id of ids) {
    const pack = packOf(id, bySubject.get(id) ?? [], verified)
    const file = path.join(folder, fileNameOf(id))
    await writeFile(file, renderPack(pack, madeAt).markup)
    report.say(`${pack.title}: ${file}`)
  }
  if (ids.length === 0)
    report.say('No page is live and none was decided upon, so there is no pack.')
}
