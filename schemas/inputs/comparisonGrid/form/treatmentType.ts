import {isArraySchemaType, isObjectSchemaType, type ObjectSchemaType, type SchemaType} from 'sanity'

const fieldType = (type: SchemaType | undefined, name: string): SchemaType | undefined =>
  type && isObjectSchemaType(type)
    ? type.fields.find((field) => field.name === name)?.type
    : undefined

/** The type of the reference from a column to its treatment, within the type of the document. */
export const treatmentType = (document: ObjectSchemaType): SchemaType | undefined => {
  const comparators = fieldType(document, 'comparators')
  const comparator = comparators && isArraySchemaType(comparators) ? comparators.of[0] : undefined
  return fieldType(comparator, 'treatment')
}
