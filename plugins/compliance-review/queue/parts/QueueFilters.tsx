import {Box, Button, Flex} from '@sanity/ui'
import {type ReactNode, useMemo} from 'react'
import {useSchema, useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../../i18n/reviewNamespace.ts'
import type {FilterOptions} from '../model/filterOptions.ts'
import type {QueuePlace} from '../useQueuePlace.ts'
import {FilterSelect} from './FilterSelect.tsx'
import {SearchField} from './SearchField.tsx'
import {useJurisdictionName} from './useJurisdictionName.ts'

const WIDTH = {minWidth: '10em', maxWidth: '18em'} as const

/** By name, what each select offers: values and what they are called. */
function useChoices({jurisdictions, people, types}: FilterOptions) {
  const schema = useSchema()
  const jurisdictionName = useJurisdictionName()
  return useMemo(
    () => ({
      type: new Map(types.map((type) => [type, schema.get(type)?.title ?? type])),
      person: people,
      jurisdiction: new Map(jurisdictions.map((code) => [code, jurisdictionName(code)])),
    }),
    [jurisdictionName, jurisdictions, people, schema, types],
  )
}

/** What the queue is narrowed to. */
export function QueueFilters({
  place: {filter, narrow},
  options,
}: {
  readonly place: QueuePlace
  readonly options: FilterOptions
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const choices = useChoices(options)
  const isNarrowed = Object.values(filter).some((value) => value !== undefined)
  return (
    <Flex
      align="center"
      aria-label={t('filter.group')}
      as="search"
      data-testid="caveat-queue-filters"
      gap={2}
      wrap="wrap"
    >
      <Cell>
        <SearchField
          label={t('filter.search')}
          onChange={(search) => {
            narrow({...filter, search})
          }}
          value={filter.search ?? ''}
        />
      </Cell>
      {(['type', 'person', 'jurisdiction'] as const).map((name) => (
        <Cell key={name}>
          <FilterSelect
            everything={t(`filter.${name}.all`)}
            label={t(`filter.${name}`)}
            onChange={(value) => {
              narrow({...filter, [name]: value})
            }}
            options={choices[name]}
            value={filter[name]}
          />
        </Cell>
      ))}
      {isNarrowed && (
        <Button
          fontSize={1}
          mode="bleed"
          onClick={() => {
            narrow({})
          }}
          padding={3}
          text={t('filter.clear')}
        />
      )}
    </Flex>
  )
}

function Cell({children}: {readonly children: ReactNode}) {
  return (
    <Box flex={1} style={WIDTH}>
      {children}
    </Box>
  )
}
