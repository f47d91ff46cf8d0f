import type {AuditFormat} from '../AuditOptions.ts'
import type {Formatter} from './Formatter.ts'
import {github} from './github.ts'
import {json} from './json.ts'
import {ndjson} from './ndjson.ts'
import {pretty} from './pretty.ts'

export const FORMATTERS: {readonly [format in AuditFormat]: Formatter} = {
  pretty,
  json,
  ndjson,
  github,
}
