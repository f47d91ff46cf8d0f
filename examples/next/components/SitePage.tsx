import {notFound} from 'next/navigation'
import {draftMode} from 'next/headers'
import {Article, JsonLd, TreatmentPage} from 'sanity-plugin-caveat/react'

import {SITE_URL} from '../content/environment.ts'
import type {Kind} from '../content/kinds.ts'
import {readPage} from '../content/readPage.ts'

/** One page with its structured data. Who writes it sees what is wrong with it; readers never do. */
export async function SitePage({kind, slug}: {kind: Kind; slug: string}) {
  const page = await readPage(kind, slug)
  if (page === null) notFound()
  const {isEnabled} = await draftMode()
  const options = {
    callToAction: <a href="/appointment">Ask about an appointment</a>,
    problems: isEnabled ? 'show' : 'hide',
  } as const
  return (
    <>
      <JsonLd page={page} url={`${SITE_URL}/${kind}/${slug}`} />
      {page._type === 'treatmentPage' ? (
        <TreatmentPage page={page} {...options} />
      ) : (
        <Article article={page} {...options} />
      )}
    </>
  )
}
