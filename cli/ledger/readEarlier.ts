import {CliError} from '../CliError.ts'
import {EXIT_CODES} from '../exitCodes.ts'
import {readExport} from '../export/readExport.ts'
import {isRecord} from '../start/isRecord.ts'
import {isLedgerRecord} from './isLedgerRecord.ts'

/**
 * The decisions in an earlier copy of the ledger: what `ledger export` wrote, or an export of the
 * dataset.
 * @throws CliError (`unreadable`) when anything in it cannot be read: half a copy proves nothing.
 */
export async function readEarlier(file: string): Promise<unknown[]> {
  const decisions: unknown[] = []
  for await (const read of readExport(file)) {
    if ('fault' in read) {
      throw new CliError(`${file}:${read.line}: ${read.fault}`, EXIT_CODES.unreadable)
    }
    const {document} = read
    const copied: unknown = isRecord(document) ? document['decisions'] : undefined
    decisions.push(...(Array.isArray(copied) ? copied : [document]).filter(isLedgerRecord))
  }
  return decisions
}
