import {Stack, Text} from '@sanity/ui'
import {useRef} from 'react'

import {useDisclaimerLibrary} from '../fixes/useDisclaimerLibrary.ts'
import {useFixContext} from '../fixes/useFixContext.ts'
import type {Judgement} from '../verdict/useJudgement.ts'
import {Checking} from './Checking.tsx'
import {FindingList} from './FindingList.tsx'
import {Hindered} from './Hindered.tsx'
import {LibraryFailure} from './LibraryFailure.tsx'
import {Ready} from './Ready.tsx'
import {RequiredDisclaimers} from './RequiredDisclaimers.tsx'
import {SpokenText} from './SpokenText.tsx'
import {useMending} from './useMending.ts'
import {useSummary} from './useSummary.ts'

/** A verdict in words; each finding comes with a way to its field and, if there is one, a fix. */
export function JudgedPage({
  judgement,
  isChecking,
}: {
  readonly judgement: Judgement
  readonly isChecking: boolean
}) {
  const {verdict, release} = judgement
  const panel = useRef<HTMLDivElement>(null)
  const library = useDisclaimerLibrary(release)
  const context = useFixContext(judgement, library)
  const mending = useMending(panel, {verdict, isChecking})
  const summary = useSummary(verdict)
  if (verdict.status === 'unguarded') {
    return (
      <Text muted size={1}>
        {summary}
      </Text>
    )
  }
  const {findings} = verdict
  const errors = findings.filter(({level}) => level === 'error')
  const warnings = findings.filter(({level}) => level === 'warning')
  const shared = {context, mending, isChecking}
  return (
    <Stack aria-busy={isChecking} gap={4} ref={panel}>
      {errors.length === 0 ? (
        <Ready />
      ) : (
        <Text data-summary size={1} tabIndex={-1} weight="medium">
          {summary}
        </Text>
      )}
      {isChecking && <Checking />}
      <SpokenText text={mending.said} />
      {errors.length > 0 && <Hindered by={mending.hindrance} />}
      {errors.length > 0 && <LibraryFailure library={library} />}
      <RequiredDisclaimers {...shared} errors={errors} />
      <FindingList {...shared} findings={errors} />
      <FindingList
        {...shared}
        findings={warnings}
        firstIndex={errors.length}
        summary="inspector.warnings"
      />
    </Stack>
  )
}
