import path from 'node:path'

import type {SanityClient} from '@sanity/client'

import {importContent} from '../../../cli/start/importContent.ts'
import {createRecordingReport} from '../../cli/setup/createRecordingReport.ts'
import {openLake} from '../../cli/setup/openLake.ts'

/** A day on which every page of the sample content may be shown. */
export const CONTENT_DAY = '2026-11-23'

/** A lake with the sample content: as its readers see it, and as one who may write anything. */
export async function openContent(): Promise<{reader: SanityClient; writer: SanityClient}> {
  const {lake, clientOf} = await openLake()
  await importContent({
    lake,
    directory: path.resolve(import.meta.dirname, '../../../content'),
    report: createRecordingReport().report,
  })
  const writer = clientOf('developer')
  return {reader: writer.withConfig({perspective: 'published'}), writer}
}
