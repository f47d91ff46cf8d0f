import {Stack, Text} from '@sanity/ui'

import {useGrid} from '../actions/useGrid.ts'

const SHOWN = 6

/** The first lines of a list, and how many more there are. */
export const ShortList = ({lines}: {lines: readonly string[]}) => {
  const {t} = useGrid()
  const unique = [...new Set(lines)]
  const more = unique.length - SHOWN
  return (
    <Stack as="ul" gap={2} className="caveat-grid__list">
      {unique.slice(0, SHOWN).map((line) => (
        <Text as="li" size={1} key={line}>
          {line}
        </Text>
      ))}
      {more > 0 && (
        <Text as="li" muted size={1}>
          {t('problems.lost.more', {count: more})}
        </Text>
      )}
    </Stack>
  )
}
