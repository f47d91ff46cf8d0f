import {Badge, Card, Flex, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import {type Use, useReleaseTitles} from '../../publish-guard/index.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'

const HEIGHT = {maxHeight: '16em'} as const

/** Pages by their titles and where they are, in a dialog. */
export function PageNames({pages}: {readonly pages: readonly Use[]}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const releaseTitle = useReleaseTitles()
  if (pages.length === 0) return null
  return (
    <Card border overflow="auto" padding={3} radius={2} style={HEIGHT} tabIndex={0}>
      <Stack as="ul" gap={3}>
        {pages.map(({id, isDraft, isLive, releases, title}) => (
          <Flex align="center" as="li" gap={2} key={id} wrap="wrap">
            <Text size={1}>{title ?? id}</Text>
            {isLive && <Badge tone="positive">{t('queue.form.live')}</Badge>}
            {isDraft && <Badge tone="caution">{t('queue.form.draft')}</Badge>}
            {releases.map((name) => (
              <Badge key={name} tone="primary">
                {releaseTitle(name)}
              </Badge>
            ))}
          </Flex>
        ))}
      </Stack>
    </Card>
  )
}
