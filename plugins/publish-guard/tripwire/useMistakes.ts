import {useSyncExternalStore} from 'react'

import type {Guard} from '../guard/Guard.ts'
import type {Mistake} from './Mistake.ts'

/** What is wrong with how this Studio is put together; undefined while it has not been inspected. */
export function useMistakes({mistakes}: Guard): readonly Mistake[] | undefined {
  return useSyncExternalStore(mistakes.subscribe, mistakes.current)
}
