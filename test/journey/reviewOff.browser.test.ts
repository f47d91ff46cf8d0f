import {expect, test} from 'vitest'

import {useBrowser} from './setup/useBrowser.ts'
import {openById} from './steps/openById.ts'
import {openCompliance} from './steps/openCompliance.ts'

const PAGE = 'treatment-page-esketamine-nasal-spray'

const begin = useBrowser()

test('where compliance review is off, nobody asks for decisions or for who edited what', async () => {
  const {lake, signIn} = await begin()
  const {page} = await signIn('developer')
  const asked: string[] = []
  page.on('request', (request) => {
    const tag = new URL(request.url()).searchParams.get('tag') ?? ''
    const isAboutReviews = /caveat\.(?:review|history)/.test(tag)
    if (isAboutReviews || request.url().includes('reviewDecision')) asked.push(request.url())
  })
  await page.getByTestId('pane-item-Blocked pages').click()
  await page.getByText('One page is blocked.').waitFor()
  await openById(page, 'treatmentPage', PAGE)
  await openCompliance(page)
  await page.getByTestId('field-title').getByRole('textbox').pressSequentially(', revised')
  await expect.poll(() => lake.store.get(`drafts.${PAGE}`)?.['title']).toContain(', revised')
  expect(asked).toEqual([])
})
