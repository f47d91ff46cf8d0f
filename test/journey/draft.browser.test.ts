import {expect, test} from 'vitest'

import {connect} from '../cli/setup/connect.ts'
import {useBrowser} from './setup/useBrowser.ts'
import {openFromList} from './steps/openFromList.ts'
import {readPreview} from './steps/readPreview.ts'

const PAGE = 'treatment-page-compounded-ketamine-odt'
const TITLE = 'Compounded ketamine orally disintegrating tablets with counseling'
const CHANGED = 'Compounded ketamine tablets, with counseling'

const begin = useBrowser()

test('what an editor types is a draft: readers still get the published page', async () => {
  const {url, lake, signIn} = await begin()
  const token = lake.tokenFor('marketing-editor')
  const titleIn = (perspective: 'drafts' | 'published') =>
    connect({url, token}).withConfig({perspective}).fetch('*[_id == $id][0].title', {id: PAGE})
  const {page, faults} = await signIn('marketing-editor')

  await openFromList(page, 'Treatment pages', TITLE)
  await page.getByTestId('field-title').getByRole('textbox').fill(CHANGED)
  await expect.poll(() => titleIn('drafts')).toBe(CHANGED)
  expect(await titleIn('published')).toBe(TITLE)

  await page.reload()
  await page.getByTestId('document-panel-document-title').filter({hasText: CHANGED}).waitFor()
  expect(await readPreview(page, CHANGED)).toContain(CHANGED)
  expect(faults.errors()).toEqual([])
  expect(faults.refusals()).toEqual([])
})
