import {CopyIcon} from '@sanity/icons/Copy'
import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useTranslation, useDocumentValuePermissions} from 'sanity'
import {IntentLink} from 'sanity/router'
import {useDocumentPane} from 'sanity/structure'

import {useGuard} from '../guard/GuardContext.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {useVocabularyText} from '../i18n/useVocabularyText.ts'

/** Says that no disclaimer fits, and helps to get one: by writing it, or by asking for it. */
export function LackingDisclaimer({kinds}: {readonly kinds: readonly string[]}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const describe = useVocabularyText()
  const {title} = useDocumentPane()
  const {push} = useToast()
  const {disclaimer} = useGuard().policy.options.evidenceTypes
  const [permission] = useDocumentValuePermissions({
    document: {_id: 'drafts.new', _type: disclaimer},
    permission: 'create',
  })
  const words = describe({kinds})
  const ask = () => {
    const page = title ?? t('pane.untitled')
    const request = t('fix.lacking.request', {...words, page, address: window.location.href})
    navigator.clipboard.writeText(request).then(
      () => push({status: 'success', title: t('fix.lacking.copied')}),
      () => push({status: 'error', title: t('fix.lacking.notCopied'), description: request}),
    )
  }
  return (
    <Stack gap={3}>
      <Text size={1}>{t('fix.lacking', words)}</Text>
      {permission?.granted === true ? (
        <Text size={1}>
          <IntentLink intent="create" params={{type: disclaimer}}>
            {t('fix.lacking.write')}
          </IntentLink>
        </Text>
      ) : (
        <Flex>
          <Button
            fontSize={1}
            icon={CopyIcon}
            mode="ghost"
            onClick={ask}
            padding={2}
            text={t('fix.lacking.ask')}
          />
        </Flex>
      )}
    </Stack>
  )
}
