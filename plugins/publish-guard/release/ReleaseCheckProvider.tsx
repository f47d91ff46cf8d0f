import {type ReactNode, useState} from 'react'
import type {ReleaseDocument} from 'sanity'

import {ReleaseCheckContext} from './ReleaseCheckContext.ts'
import {ReleaseCheckDialog} from './ReleaseCheckDialog.tsx'

/** Holds the dialog of the compliance check, because an item of a release's menu cannot. */
export function ReleaseCheckProvider({children}: {readonly children: ReactNode}) {
  const [release, setRelease] = useState<ReleaseDocument>()
  return (
    <ReleaseCheckContext value={setRelease}>
      {children}
      {release !== undefined && (
        <ReleaseCheckDialog
          onClose={() => {
            setRelease(undefined)
          }}
          release={release}
        />
      )}
    </ReleaseCheckContext>
  )
}
