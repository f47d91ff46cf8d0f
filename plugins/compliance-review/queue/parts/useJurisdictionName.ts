import {useCallback, useMemo} from 'react'
import {useCurrentLocale} from 'sanity'

/** Names a place by its code in the language of the Studio; the code itself where that has no name. */
export function useJurisdictionName(): (code: string) => string {
  const {id} = useCurrentLocale()
  const names = useMemo(() => new Intl.DisplayNames([id], {type: 'region'}), [id])
  return useCallback(
    (code: string) => {
      // Whatever is stored: what is no region code throws.
      return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code
    },
    [names],
  )
}
