import {DesktopIcon} from '@sanity/icons/Desktop'
import {MobileDeviceIcon} from '@sanity/icons/MobileDevice'
import {MoonIcon} from '@sanity/icons/Moon'
import {SunIcon} from '@sanity/icons/Sun'
import {Button, Card, Flex, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import {STUDIO_NAMESPACE} from '../i18n/studioNamespace.ts'
import type {PreviewedVersion} from './previewedVersion.ts'

/** How the page is looked at. */
export type PreviewLook = {screen: 'wide' | 'phone'; scheme: 'light' | 'dark'}

export type PreviewToolbarProps = {
  version: PreviewedVersion
  look: PreviewLook
  onChange: (look: PreviewLook) => void
}

/** Says that this is not the live page, and sets screen and colours. */
export function PreviewToolbar({version, look, onChange}: PreviewToolbarProps) {
  const {t} = useTranslation(STUDIO_NAMESPACE)
  const choices = [
    {key: 'wide', icon: DesktopIcon, look: {...look, screen: 'wide' as const}},
    {key: 'phone', icon: MobileDeviceIcon, look: {...look, screen: 'phone' as const}},
    {key: 'light', icon: SunIcon, look: {...look, scheme: 'light' as const}},
    {key: 'dark', icon: MoonIcon, look: {...look, scheme: 'dark' as const}},
  ] as const
  return (
    <Card
      borderBottom
      paddingX={3}
      paddingY={2}
      tone={version === 'published' ? 'positive' : 'caution'}
    >
      <Flex align="center" gap={3}>
        <Text aria-live="polite" size={1} style={{flex: 1}} weight="medium">
          {t(`preview.version.${version}`)}
        </Text>
        <Flex gap={1}>
          {choices.map(({key, icon, look: chosen}) => (
            <Button
              aria-label={t(`preview.look.${key}`)}
              aria-pressed={key === look.screen || key === look.scheme}
              icon={icon}
              key={key}
              mode="bleed"
              onClick={() => onChange(chosen)}
              padding={2}
              selected={key === look.screen || key === look.scheme}
              title={t(`preview.look.${key}`)}
            />
          ))}
        </Flex>
      </Flex>
    </Card>
  )
}
