import {isJsonObject} from '../store/isJsonObject.ts'
import type {LakeDocument} from '../store/Store.ts'

/** Whether a version stands for taking its document down when its release is published. */
export function isToBeUnpublished({_system: system}: LakeDocument): boolean {
  return isJsonObject(system) && system['delete'] === true
}
