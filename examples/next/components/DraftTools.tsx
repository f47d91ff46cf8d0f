'use client'

import {
  type HistoryAdapterNavigate,
  useIsPresentationTool,
  VisualEditing,
} from '@sanity/visual-editing/react'
import {usePathname, useRouter, useSearchParams} from 'next/navigation'
import {useEffect, useMemo, useState} from 'react'

import {setPerspective} from '../content/setPerspective.ts'

/** What editors have on a draft: a way from each text to its field, and a way out. */
export function DraftTools() {
  const router = useRouter()
  const isInStudio = useIsPresentationTool()
  return (
    <>
      {isInStudio === false ? (
        <p className="draft-mode">
          You see drafts. <a href="/api/draft-mode/disable">See what readers see</a>
        </p>
      ) : null}
      <VisualEditing
        history={useHistory()}
        onPerspectiveChange={(perspective) => {
          void setPerspective(perspective).then(() => router.refresh())
        }}
        portal
        refresh={() => {
          router.refresh()
          return Promise.resolve()
        }}
      />
    </>
  )
}

/** Keeps the Studio's address bar and the site at the same page. */
function useHistory() {
  const router = useRouter()
  const pathname = usePathname()
  const query = useSearchParams().toString()
  const [tell, setTell] = useState<HistoryAdapterNavigate>()
  useEffect(() => {
    tell?.({type: 'push', url: query ? `${pathname}?${query}` : pathname})
  }, [tell, pathname, query])
  return useMemo(
    () => ({
      subscribe: (navigate: HistoryAdapterNavigate) => {
        setTell(() => navigate)
        return () => setTell(undefined)
      },
      update: ({type, url}: Parameters<HistoryAdapterNavigate>[0]) => {
        if (type === 'pop') router.back()
        else if (type === 'replace') router.replace(url)
        else router.push(url)
      },
    }),
    [router],
  )
}
