import path from 'node:path'

import {expect, onTestFinished, test} from 'vitest'

import {CONTENT_DIRECTORY} from '../../cli/start/folders.ts'
import {startLocal} from '../../cli/start/startLocal.ts'
import {createSite} from '../../site/index.ts'
import {connect} from '../cli/setup/connect.ts'
import {createFolder} from '../cli/setup/createFolder.ts'
import {createRecordingReport} from '../cli/setup/createRecordingReport.ts'
import {contentPages} from '../delivery/setup/contentPages.ts'
import {CONTENT_DAY} from '../delivery/setup/openContent.ts'

const {page} = await contentPages()

test('with compliance review on, a page that was never approved is not shown', async () => {
  const {statusOf, listed} = await openPages({review: true})
  expect(await statusOf(page.slug)).toBe(200)
  expect(await statusOf('never-approved')).toBe(404)
  expect(await listed()).toEqual([page.slug])
})

test('without it, such a page is shown as soon as it is published', async () => {
  const {statusOf, listed} = await openPages({review: false})
  expect(await statusOf(page.slug)).toBe(200)
  expect(await statusOf('never-approved')).toBe(200)
  expect(new Set(await listed())).toEqual(new Set([page.slug, 'never-approved']))
})

/** The sample content with a copy of its treatment page that nobody has decided about. */
async function openPages({review}: {review: boolean}) {
  const {report} = createRecordingReport()
  const local = await startLocal({
    file: path.join(await createFolder(), 'lake.sqlite'),
    port: 0,
    contentDirectory: CONTENT_DIRECTORY,
    review,
    site: {
      createSite: (options) => createSite({...options, styles: '', at: () => CONTENT_DAY}),
    },
    report,
  })
  onTestFinished(() => local.close())
  const {url, lake} = local
  const writer = connect({url, token: lake.tokenFor('developer')})
  const live = await writer.getDocument(page._id)
  if (!live) throw new Error('The sample page is gone.')
  const slug = {_type: 'slug', current: 'never-approved'}
  await writer.create({...live, _id: 'never-approved', slug})
  return {
    statusOf: async (name: string | null) =>
      (await fetch(`${url}/pages/treatments/${name}`)).status,
    listed: async () => {
      const text = await (await fetch(`${url}/pages/treatments`)).text()
      return [...text.matchAll(/href="\/pages\/treatments\/([^"]+)"/g)].map(([, name]) => name)
    },
  }
}
