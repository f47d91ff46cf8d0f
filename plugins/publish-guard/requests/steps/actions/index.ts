import {HARMLESS} from '../harmless.ts'
import type {StepReader} from '../Step.ts'
import {createDocument} from './createDocument.ts'
import {deleteDocument} from './deleteDocument.ts'
import {discardDocument} from './discardDocument.ts'
import {editDocument} from './editDocument.ts'
import {publishDocument} from './publishDocument.ts'
import {editRelease} from './releases/editRelease.ts'
import {importRelease} from './releases/importRelease.ts'
import {publishReleaseStep} from './releases/publishReleaseStep.ts'
import {scheduleRelease} from './releases/scheduleRelease.ts'
import {replaceDocument} from './replaceDocument.ts'
import {unpublishDocument} from './unpublishDocument.ts'
import {unpublishVersion} from './unpublishVersion.ts'
import {createVariant} from './variants/createVariant.ts'
import {editVariant} from './variants/editVariant.ts'
import {publishVariantStep} from './variants/publishVariantStep.ts'

const harmless: StepReader = () => HARMLESS

/** Every action of Sanity's API that is known here, without `sanity.action.`. */
export const ACTIONS: ReadonlyMap<string, StepReader> = new Map([
  ['document.create', createDocument],
  ['document.delete', deleteDocument],
  ['document.discard', discardDocument],
  ['document.edit', editDocument],
  ['document.publish', publishDocument],
  ['document.replaceDraft', replaceDocument],
  ['document.unpublish', unpublishDocument],
  ['document.version.create', createDocument],
  ['document.version.discard', discardDocument],
  ['document.version.replace', replaceDocument],
  ['document.version.unpublish', unpublishVersion],
  ['document.variant.create', createVariant],
  ['document.variant.delete', harmless],
  ['document.variant.edit', editVariant],
  ['document.variant.publish', publishVariantStep],
  ['document.variant.unpublish', harmless],
  ['release.archive', harmless],
  ['release.create', harmless],
  ['release.delete', harmless],
  ['release.edit', editRelease],
  ['release.import', importRelease],
  ['release.publish', publishReleaseStep],
  ['release.schedule', scheduleRelease],
  ['release.unarchive', harmless],
  ['release.unschedule', harmless],
  ['variant.definition.create', harmless],
  ['variant.definition.delete', harmless],
  ['variant.definition.edit', harmless],
])
