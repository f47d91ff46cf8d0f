import {useEffect, useState} from 'react'
import type {Observable} from 'rxjs'

/** The latest value of an observable, and `initial` until there is one. */
export function useObserved<T extends object>(observable: Observable<T>, initial: T): T {
  const [value, setValue] = useState(initial)
  useEffect(() => {
    const subscription = observable.subscribe((next) => {
      setValue(next)
    })
    return () => {
      subscription.unsubscribe()
    }
  }, [observable])
  return value
}
