import {Box, Button, Dialog, Flex, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'

/** Says what was taken down, and what became of it. */
export function WithdrawalResult({
  titles,
  onClose,
}: {
  readonly titles: readonly string[]
  readonly onClose: () => void
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  return (
    <Dialog
      footer={
        <Flex justify="flex-end" padding={3}>
          <Button fontSize={1} onClick={onClose} text={t('withdrawal.close')} />
        </Flex>
      }
      header={t('withdrawal.done', {count: titles.length})}
      id="caveat-withdrawal-result"
      onClose={onClose}
      width={1}
    >
      <Box padding={4}>
        <Stack gap={4}>
          <Stack as="ul" gap={3}>
            {titles.map((title) => (
              <Text as="li" key={title} size={1} weight="medium">
                {title}
              </Text>
            ))}
          </Stack>
          <Text size={1}>{t('withdrawal.done.about')}</Text>
        </Stack>
      </Box>
    </Dialog>
  )
}
