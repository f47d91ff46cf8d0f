import {Box, Card, Flex} from '@sanity/ui'
import {getReleaseTone, type NavbarProps, usePerspective} from 'sanity'

import {LanguageMenu} from './LanguageMenu.tsx'

/** The Studio's navbar, and at its end the choice of a language. */
export function LanguageNavbar(props: NavbarProps) {
  const {selectedPerspective} = usePerspective()
  return (
    <Flex align="stretch">
      <Box flex={1} style={{minWidth: 0}}>
        {props.renderDefault(props)}
      </Box>
      <Card borderBottom flex="none" tone={getReleaseTone(selectedPerspective)}>
        <Flex align="center" height="fill" paddingRight={3}>
          <LanguageMenu />
        </Flex>
      </Card>
    </Flex>
  )
}
