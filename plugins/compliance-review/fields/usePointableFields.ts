import {useMemo} from 'react'
import {useSchema} from 'sanity'

import {type PointableField, pointableFields} from './pointableFields.ts'

/** The places in a document at which somebody may point, by its type and content. */
export function usePointableFields(type: string, document: unknown): readonly PointableField[] {
  const schema = useSchema()
  return useMemo(() => {
    const schemaType = schema.get(type)
    return schemaType !== undefined && 'fields' in schemaType
      ? pointableFields(schemaType, document)
      : []
  }, [schema, type, document])
}
