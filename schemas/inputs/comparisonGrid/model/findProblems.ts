import {createKey} from './createKey.ts'
import type {GridProblem} from './GridProblem.ts'
import {mendTable} from './mendTable.ts'

/** Everything in a stored table that keeps it from being a regular grid; empty when all is well. */
export const findProblems = (value: unknown): readonly GridProblem[] =>
  mendTable(value, createKey).problems
