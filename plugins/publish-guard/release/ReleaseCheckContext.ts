import {createContext, useContext} from 'react'
import type {ReleaseDocument} from 'sanity'

/** Opens the compliance check of a release. */
export type OpenReleaseCheck = (release: ReleaseDocument) => void

export const ReleaseCheckContext = createContext<OpenReleaseCheck>(() => {})

/** How to open the compliance check of a release. */
export function useOpenReleaseCheck(): OpenReleaseCheck {
  return useContext(ReleaseCheckContext)
}
