import {draftMode} from 'next/headers'
import Link from 'next/link'
import type {ReactNode} from 'react'
import 'sanity-plugin-caveat/react/caveat.css'

import {DraftTools} from '../components/DraftTools.tsx'
import './site.css'

/** A page can be blocked at any moment, so that none is kept. */
export const dynamic = 'force-dynamic'

export default async function Layout({children}: {children: ReactNode}) {
  const {isEnabled} = await draftMode()
  return (
    <html lang="en">
      <body>
        <nav aria-label="Site">
          <Link href="/">All pages</Link>
        </nav>
        <main>{children}</main>
        {isEnabled ? <DraftTools /> : null}
      </body>
    </html>
  )
}
