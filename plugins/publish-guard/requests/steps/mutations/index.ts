import type {StepReader} from '../Step.ts'
import {createMutation} from './createMutation.ts'
import {createOrReplaceMutation} from './createOrReplaceMutation.ts'
import {deleteMutation} from './deleteMutation.ts'
import {patchMutation} from './patchMutation.ts'

/** Every mutation of Sanity's API. */
export const MUTATIONS: ReadonlyMap<string, StepReader> = new Map([
  ['create', createMutation],
  ['createIfNotExists', createMutation],
  ['createOrReplace', createOrReplaceMutation],
  ['delete', deleteMutation],
  ['patch', patchMutation],
])
