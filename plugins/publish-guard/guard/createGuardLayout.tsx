import type {ComponentType} from 'react'
import type {LayoutProps} from 'sanity'

import type {Guard} from './Guard.ts'
import {GuardContext} from './GuardContext.ts'

/** Puts the guard within reach of everything that the Studio shows. */
export function createGuardLayout(guard: Guard): ComponentType<LayoutProps> {
  return function GuardLayout(props: LayoutProps) {
    return <GuardContext value={guard}>{props.renderDefault(props)}</GuardContext>
  }
}
