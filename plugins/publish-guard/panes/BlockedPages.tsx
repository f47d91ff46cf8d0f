import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {Flex, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {useTranslation} from 'sanity'

import type {Guard} from '../guard/Guard.ts'
import {useGuard} from '../guard/GuardContext.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {useFindingText} from '../i18n/useFindingText.ts'
import {useUtcDay} from '../verdict/useUtcDay.ts'
import {momentOfUtcDay} from '../verdict/utcDayClock.ts'
import {DocumentRow} from './DocumentRow.tsx'
import {type BlockedPage, listBlockedPages} from './listBlockedPages.ts'
import {PaneBody} from './PaneBody.tsx'
import {PaneList} from './PaneList.tsx'
import {type LiveQuery, useListened} from './useListened.ts'

function pagesAndEvidence({policy}: Guard): LiveQuery {
  const {guardedTypes, evidenceTypes} = policy.options
  return {
    fetch: '*[_type in $types && !(_id in path("versions.**"))]',
    listen: '*[_type in $types]',
    params: {types: [...guardedTypes.map(({type}) => type), ...Object.values(evidenceTypes)]},
    perspective: 'raw',
  }
}

/** Every page that may not be published or should not be live, with the reasons; live ones first. */
export function BlockedPages() {
  const guard = useGuard()
  const [listened, retry] = useListened(useMemo(() => pagesAndEvidence(guard), [guard]))
  return (
    <PaneBody listened={listened} onRetry={retry}>
      {(documents) => <BlockedPageList documents={documents} />}
    </PaneBody>
  )
}

function BlockedPageList({documents}: {readonly documents: readonly unknown[]}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const {policy} = useGuard()
  const day = useUtcDay()
  const pages = useMemo(
    () => listBlockedPages(policy, documents, momentOfUtcDay(day)),
    [policy, documents, day],
  )
  const summary = pages.length === 0 ? t('blocked.none') : t('blocked.count', {count: pages.length})
  return (
    <PaneList summary={summary}>
      {pages.map((page) => (
        <BlockedPageRow key={page.id} page={page} />
      ))}
    </PaneList>
  )
}

function BlockedPageRow({page}: {readonly page: BlockedPage}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const describe = useFindingText()
  const tone = page.status === 'live' ? 'critical' : 'caution'
  return (
    <DocumentRow badges={[{text: t(`status.${page.status}`), tone}]} document={page}>
      <Stack as="ul" gap={3}>
        {page.findings.map((finding) => (
          <li key={JSON.stringify([finding.code, finding.path, finding.details])}>
            <Flex gap={3}>
              <Text muted size={1}>
                <ErrorOutlineIcon />
              </Text>
              <Text size={1}>{describe(finding)}</Text>
            </Flex>
          </li>
        ))}
      </Stack>
    </DocumentRow>
  )
}
