import {TranslateIcon} from '@sanity/icons/Translate'
import {Button} from '@sanity/ui'
import {Menu, MenuButton, MenuItem} from '@sanity/ui/menu'
import {useId} from 'react'
import {useLocale, useTranslation} from 'sanity'

import {STUDIO_NAMESPACE} from '../i18n/studioNamespace.ts'

/** Chooses the language of the Studio, for this person in this browser. The Studio itself offers no such choice. */
export function LanguageMenu() {
  const {t} = useTranslation(STUDIO_NAMESPACE)
  const {changeLocale, currentLocale, locales} = useLocale()
  const id = useId()
  return (
    <MenuButton
      button={
        <Button
          aria-label={t('language.choose', {language: currentLocale.title})}
          icon={TranslateIcon}
          mode="bleed"
          padding={2}
        />
      }
      id={id}
      menu={
        <Menu aria-label={t('language.menu')}>
          {locales.map(({id: locale, title}) => (
            <MenuItem
              fontSize={1}
              key={locale}
              lang={locale}
              onClick={() => {
                void changeLocale(locale)
              }}
              pressed={locale === currentLocale.id}
              text={title}
            />
          ))}
        </Menu>
      }
      popover={{portal: true, tone: 'default'}}
    />
  )
}
