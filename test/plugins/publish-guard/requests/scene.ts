import type {SanityClient} from '@sanity/client'

import {disclaimer, page, treatment} from '../../../policy/fixtures/cleanCase.ts'

export const PAGE = 'p-spray'
export const DISCLAIMER = 'd-education'

/** The last day on which the scene's disclaimer holds. */
export const LAST_DAY = '2099-12-31'

type Fields = {readonly [field: string]: unknown}

/** A treatment page that nothing blocks while the scene stands. */
export function cleanPage(fields: Fields = {}) {
  return {...page(), _id: PAGE, _type: 'treatmentPage', ...fields}
}

/** The same without any disclaimer. */
export function blockedPage(fields: Fields = {}) {
  return cleanPage({disclaimers: [], ...fields})
}

/** What stands on the page's side: its treatment and its disclaimer, published. */
export async function setScene(free: SanityClient, disclaimerFields: Fields = {}): Promise<void> {
  await free
    .transaction()
    .create({...treatment(), _id: 't-spray', _type: 'treatment'})
    .create({
      ...disclaimer({effectiveUntil: LAST_DAY}),
      _id: DISCLAIMER,
      _type: 'disclaimer',
      ...disclaimerFields,
    })
    .create({_id: 'person', _type: 'person', name: 'A person'})
    .commit()
}
