import {ChevronDownIcon} from '@sanity/icons/ChevronDown'
import {Button} from '@sanity/ui'
import {Menu, MenuButton, MenuItem} from '@sanity/ui/menu'
import {useId} from 'react'
import {useTranslation} from 'sanity'

import type {Fix} from '../fixes/Fix.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import type {FixProps} from './FixButton.tsx'

/** A choice among disclaimers that would all do. */
export function AlternativesMenu({
  alternatives,
  isOther,
  about,
  isDisabled,
  onFix,
}: FixProps & {
  readonly alternatives: readonly Fix[]
  /** Whether one is offered beside the menu. */
  readonly isOther: boolean
}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const id = useId()
  const text = t(isOther ? 'fix.other' : 'fix.choose')
  return (
    <MenuButton
      button={
        <Button
          aria-label={`${text}: ${about}`}
          disabled={isDisabled}
          fontSize={1}
          iconRight={ChevronDownIcon}
          mode="ghost"
          padding={2}
          text={text}
        />
      }
      id={id}
      menu={
        <Menu aria-label={text}>
          {alternatives.map((fix) => (
            <MenuItem
              fontSize={1}
              key={fix.titles.join()}
              onClick={() => {
                onFix(fix)
              }}
              text={fix.titles.join()}
            />
          ))}
        </Menu>
      }
      popover={{portal: true, tone: 'default'}}
    />
  )
}
