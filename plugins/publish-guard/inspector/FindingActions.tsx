import {Button, Flex} from '@sanity/ui'
import {useTranslation} from 'sanity'

import type {Finding} from '../../../policy/index.ts'
import type {Fix, Remedy} from '../fixes/Fix.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {AlternativesMenu} from './AlternativesMenu.tsx'
import {FixButton} from './FixButton.tsx'
import type {FindingContext} from './FindingContext.ts'
import {useJump} from './useJump.ts'

/** The buttons of a finding: those that mend it, and the one that goes to its field. */
export function FindingActions({
  finding,
  index,
  remedy,
  mending,
  isChecking,
}: Omit<FindingContext, 'context'> & {
  readonly finding: Finding
  readonly index: number
  readonly remedy: Remedy | undefined
}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const jump = useJump()
  const {fixes = [], alternatives = []} = remedy ?? {}
  const about = t(`short.${finding.code}`)
  const shared = {
    about,
    isDisabled: isChecking || mending.hindrance !== undefined,
    onFix: (fix: Fix) => {
      mending.mend(fix, index)
    },
  }
  return (
    <Flex gap={2} wrap="wrap">
      {fixes.map((fix) => (
        <FixButton {...shared} fix={fix} key={`${fix.kind} ${fix.titles.join()}`} />
      ))}
      {alternatives.length > 0 && (
        <AlternativesMenu
          {...shared}
          alternatives={alternatives}
          isOther={fixes.some(({titles}) => titles.length > 0)}
        />
      )}
      {finding.path.length > 0 && (
        <Button
          aria-label={`${t('inspector.jump')}: ${about}`}
          fontSize={1}
          mode="ghost"
          onClick={() => {
            jump(finding.path)
          }}
          padding={2}
          text={t('inspector.jump')}
        />
      )}
    </Flex>
  )
}
