import {Button, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import type {Fix} from '../fixes/Fix.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'

export type FixProps = {
  /** The finding in short, which tells buttons apart that say the same. */
  readonly about: string
  readonly isDisabled: boolean
  readonly onFix: (fix: Fix) => void
}

/** Mends a finding by one click. */
export function FixButton({fix, about, isDisabled, onFix}: FixProps & {readonly fix: Fix}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const [title] = fix.titles
  const text = t(`fix.${fix.kind}`, {title})
  return (
    <Button
      aria-label={`${text}: ${about}`}
      data-fix={fix.kind}
      disabled={isDisabled}
      onClick={() => {
        onFix(fix)
      }}
      padding={2}
      style={{maxWidth: '100%'}}
      tone="primary"
    >
      {/* The text of a button does not break, and titles are long. */}
      <Text align="left" size={1} style={{whiteSpace: 'normal'}} weight="medium">
        {text}
      </Text>
    </Button>
  )
}
