import {createContext, useContext} from 'react'

import type {Guard} from './Guard.ts'
import {guardFor} from './guardFor.ts'

/** The guard of this Studio. The plugin provides it; without the plugin, the rule's defaults hold. */
export const GuardContext = createContext<Guard>(guardFor())

/** The guard of this Studio. */
export function useGuard(): Guard {
  return useContext(GuardContext)
}
