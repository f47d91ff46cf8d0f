import {Card, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {useId} from 'react'
import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {LabelledField} from './LabelledField.tsx'

/** What a signature says: who signs, in which role, what it means, and the sentence that is signed. */
export type SignatureWords = {
  readonly name: string
  readonly role: string
  readonly meaning: string
  readonly statement: string
}

const TERM = {flex: '0 0 8em'} as const

/** Shows what is about to be signed, and takes the name by which it is. */
export function Signature({
  words,
  typed,
  onType,
}: {
  readonly words: SignatureWords
  readonly typed: string
  readonly onType: (typed: string) => void
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const id = useId()
  return (
    <Card border padding={4} radius={2} data-testid="caveat-signature">
      <Stack gap={4}>
        <Stack as="dl" gap={3} style={{margin: 0}}>
          {(['name', 'role', 'meaning'] as const).map((part) => (
            <Flex gap={3} key={part}>
              <Text as="dt" muted size={1} style={TERM}>
                {t(`signature.${part}`)}
              </Text>
              <Text as="dd" size={1} style={{margin: 0}} weight="medium">
                {words[part]}
              </Text>
            </Flex>
          ))}
        </Stack>
        <Text as="blockquote" size={1} style={{margin: 0}}>
          {words.statement}
        </Text>
        <LabelledField
          hint={t('signature.typed.hint', {name: words.name})}
          id={id}
          label={t('signature.typed')}
        >
          <TextInput
            aria-describedby={`${id}-hint`}
            autoComplete="off"
            fontSize={1}
            id={id}
            onChange={(event) => {
              onType(event.currentTarget.value)
            }}
            aria-required
            spellCheck={false}
            value={typed}
          />
        </LabelledField>
      </Stack>
    </Card>
  )
}
