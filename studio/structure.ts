import {AccessDeniedIcon} from '@sanity/icons/AccessDenied'
import {CalendarIcon} from '@sanity/icons/Calendar'
import type {
  ComponentBuilder,
  ListItemBuilder,
  StructureBuilder,
  StructureResolver,
  UserComponent,
} from 'sanity/structure'

import {BlockedPages, ExpiringDisclaimers} from '../plugins/publish-guard/index.ts'
import {DOCUMENT_ORDER, type DocumentTypeName} from './documentOrder.ts'
import {resources} from './i18n/resources.ts'
import {STUDIO_NAMESPACE} from './i18n/studioNamespace.ts'

type TitleKey = keyof typeof resources

/** The first pane: what people write, what holds it back, and what it rests on. */
export const structure: StructureResolver = (S) =>
  S.list()
    .id('content')
    .title(resources['structure.root'])
    .i18n(localized('structure.root'))
    .items([
      documents(S, 'article'),
      documents(S, 'treatmentPage'),
      documents(S, 'mechanism'),
      documents(S, 'comparisonTable'),
      divider(S, 'structure.compliance'),
      documents(S, 'disclaimer'),
      pane(S, 'structure.blockedPages', {component: BlockedPages, icon: AccessDeniedIcon}),
      pane(S, 'structure.expiringDisclaimers', {
        component: ExpiringDisclaimers,
        icon: CalendarIcon,
      }),
      documents(S, 'caveat.incident'),
      divider(S, 'structure.evidence'),
      documents(S, 'source'),
      documents(S, 'treatment'),
      documents(S, 'condition'),
      documents(S, 'person'),
    ])

function documents(S: StructureBuilder, type: DocumentTypeName): ListItemBuilder {
  const key = `structure.${type}` as const
  return S.documentTypeListItem(type)
    .title(resources[key])
    .i18n(localized(key))
    .child(
      S.documentTypeList(type)
        .title(resources[key])
        .i18n(localized(key))
        .defaultOrdering([...DOCUMENT_ORDER[type]]),
    )
}

function divider(S: StructureBuilder, key: TitleKey) {
  return S.divider().title(resources[key]).i18n(localized(key))
}

function pane(
  S: StructureBuilder,
  key: TitleKey,
  {component, icon}: {component: UserComponent; icon: typeof CalendarIcon},
): ListItemBuilder {
  const id = key.replace('structure.', '')
  const child: ComponentBuilder = S.component(component)
    .id(id)
    .title(resources[key])
    .i18n(localized(key))
  return S.listItem().id(id).title(resources[key]).i18n(localized(key)).icon(icon).child(child)
}

function localized(key: TitleKey): {title: {key: string; ns: string}} {
  return {title: {key, ns: STUDIO_NAMESPACE}}
}
