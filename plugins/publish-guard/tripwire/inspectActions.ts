import type {DocumentActionComponent, DocumentActionsContext} from 'sanity'

import {doorOf} from '../actions/doorOf.ts'
import {guardOfAction} from '../actions/guardOfAction.ts'
import type {Guard} from '../guard/Guard.ts'
import type {InspectedStudio} from './InspectedStudio.ts'
import type {Mistake} from './Mistake.ts'
import {wordsOf} from './wordsOf.ts'

const VERSION_TYPES = [
  'draft',
  'version',
  'scheduled-draft',
  'published',
  'revision',
] as const satisfies readonly DocumentActionsContext['versionType'][]

type Found = {type: string; version: string; action: string}

function resolvedActions(
  {document}: InspectedStudio,
  {type, version}: {type: string; version: DocumentActionsContext['versionType']},
): DocumentActionComponent[] | Error {
  try {
    return document.actions({schemaType: type, versionType: version, releaseId: undefined})
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function nameOf({displayName, action, name}: DocumentActionComponent): string {
  return displayName ?? action ?? name
}

function mistakesOf(code: Mistake['code'], found: readonly Found[]): Mistake[] {
  if (found.length === 0) return []
  const details = {
    actions: wordsOf(found.map(({action}) => action)),
    types: wordsOf(found.map(({type}) => type)),
    versions: wordsOf(found.map(({version}) => version)),
  }
  return [{code, details}]
}

/**
 * The actions of guarded types that publish or schedule without the guard before them, as the Studio
 * resolves them for each state that a document can be in.
 */
export function inspectActions(guard: Guard, studio: InspectedStudio): Mistake[] {
  const unguarded: Found[] = []
  const otherwise: Found[] = []
  const unreadable: Found[] = []
  for (const {type} of guard.policy.options.guardedTypes) {
    if (!studio.schema.has(type)) continue
    for (const version of VERSION_TYPES) {
      const actions = resolvedActions(studio, {type, version})
      if (actions instanceof Error) {
        unreadable.push({type, version, action: actions.message})
        continue
      }
      for (const action of actions.filter((candidate) => doorOf(candidate) !== undefined)) {
        const found = {type, version, action: nameOf(action)}
        const standing = guardOfAction(action)
        if (standing === undefined) unguarded.push(found)
        else if (standing !== guard) otherwise.push(found)
      }
    }
  }
  return [
    ...mistakesOf('actions.unguarded', unguarded),
    ...mistakesOf('actions.otherOptions', otherwise),
    ...mistakesOf('actions.unreadable', unreadable),
  ]
}
