import {bareIdOf, indexStored, type StoredDocument} from '../../policy/index.ts'
import {readExport} from '../export/readExport.ts'
import {isLedgerRecord} from './isLedgerRecord.ts'
import type {Ledger} from './Ledger.ts'
import {reviewPolicy} from './reviewPolicy.ts'

const isPublished = ({_id}: StoredDocument) => bareIdOf(_id) === _id

/**
 * Reads the ledger in an export of a dataset.
 * @throws CliError (`unreadable`) when the file cannot be opened or holds no line.
 */
export async function readLedgerFile(file: string): Promise<Ledger> {
  const decisions: unknown[] = []
  const published = new Map<string, StoredDocument>()
  const unreadable: string[] = []
  for await (const read of readExport(file)) {
    if ('fault' in read) {
      unreadable.push(`${file}:${read.line}: ${read.fault}`)
    } else if (isLedgerRecord(read.document)) {
      decisions.push(read.document)
    } else {
      const [found] = indexStored([read.document]).values()
      if (found === undefined) unreadable.push(`${file}:${read.line}: this line holds no document.`)
      else if (isPublished(found)) published.set(found._id, found)
    }
  }
  const pages = [...published.values()].filter(reviewPolicy.isGuarded)
  return {source: file, decisions, pages, published, history: undefined, unreadable}
}
