import {createHash} from 'node:crypto'

import {sanityImport} from '@sanity/import'

import type {Lake} from '../../lake/index.ts'
import {CliError} from '../CliError.ts'
import {EXIT_CODES} from '../exitCodes.ts'
import {connectWithin} from '../dataset/connectWithin.ts'
import type {Report} from '../Report.ts'
import {approveContent} from './approveContent.ts'
import {readContent, type ContentDocument} from './readContent.ts'

const OWNER = 'caveat.start'
const KEY = 'importedContent'

type ImportOptions = {
  lake: Lake
  directory: string
  report: Report
  /** Whether what is published is to be approved by the local reviewer as well. */
  review?: boolean | undefined
}

/**
 * Imports the folder's documents, unless an import into this lake has been completed: then what
 * people have changed since stays as it is, and nothing is approved in their name. An interrupted import
 * is done again from the beginning.
 * @throws CliError naming file and line when the content is at fault; nothing is imported then.
 */
export async function importContent({
  lake,
  directory,
  report,
  review,
}: ImportOptions): Promise<void> {
  const imported = lake.store.keyValue.get(OWNER, KEY)
  const documents = imported === undefined ? await readContent(directory) : []
  if (documents.length === 0) return

  const step = report.begin('Importing the content…')
  await sendDocuments({lake, documents, directory}, (progress) => step.update(progress))
  const approved = review ? await approveContent(lake) : 0
  lake.store.keyValue.set(OWNER, KEY, {
    documents: documents.length,
    sha256: createHash('sha256').update(JSON.stringify(documents)).digest('hex'),
  })
  const approvals = review ? ` ${approved} are approved by Compliance.` : ''
  step.end(`Imported the content: ${documents.length} documents.${approvals}`)
}

type Sending = {lake: Lake; documents: ContentDocument[]; directory: string}

async function sendDocuments(
  {lake, documents, directory}: Sending,
  onProgress: (progress: string) => void,
): Promise<void> {
  // Straight into the lake, so that it opens its port only when the content is complete.
  const client = connectWithin(() => lake, {token: lake.tokenFor('developer')})
  try {
    await sanityImport(documents, {
      client,
      operation: 'createOrReplace',
      assetsBase: directory,
      onProgress: ({step, current, total}) =>
        onProgress(total === undefined ? step : `${step} ${current ?? 0}/${total}`),
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CliError(
      `The content could not be imported: ${reason}\nThe next start begins the import again.`,
      EXIT_CODES.badContent,
    )
  }
}
