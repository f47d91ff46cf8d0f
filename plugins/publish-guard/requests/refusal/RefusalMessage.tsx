import {Button, Stack, Text} from '@sanity/ui'

import type {MouseEvent} from 'react'

import type {NamedDocument} from './Refusal.ts'
import type {RefusalEntry} from './refusalEntries.ts'

/** What makes a link lead to a document, without loading the Studio anew. */
export type DocumentLink = {
  readonly href: string
  readonly onClick: (event: MouseEvent) => void
}

/**
 * The text of a refusal. Messages are shown outside the workspace, where neither its texts nor its
 * router are in reach: both are given.
 */
export function RefusalMessage({
  entries,
  openLabel,
  linkTo,
}: {
  readonly entries: readonly RefusalEntry[]
  readonly openLabel: string
  readonly linkTo: (document: NamedDocument, panel: 'form' | 'compliance') => DocumentLink
}) {
  return (
    <Stack data-testid="caveat-refusal" gap={4} paddingTop={2}>
      {entries.map(({heading, lines, page}) => (
        <Stack gap={3} key={heading}>
          <Text size={1} weight="medium">
            {heading}
          </Text>
          {lines.length > 0 && (
            <Stack as="ul" gap={3} paddingLeft={3}>
              {lines.map(({text, document}) => (
                <Text as="li" key={document?.id ?? text} size={1}>
                  {document === undefined ? text : <a {...linkTo(document, 'form')}>{text}</a>}
                </Text>
              ))}
            </Stack>
          )}
          {page !== undefined && (
            <div>
              <Button
                {...linkTo(page, 'compliance')}
                as="a"
                fontSize={1}
                mode="ghost"
                padding={2}
                text={openLabel}
              />
            </div>
          )}
        </Stack>
      ))}
    </Stack>
  )
}
