import {type ReactNode, useMemo} from 'react'
import {
  ChangeList,
  type DocumentChangeContextInstance,
  type ObjectSchemaType,
  useSchema,
} from 'sanity'
import {DocumentChangeContext} from 'sanity/_singletons'

import {isRecord} from '../../../policy/index.ts'
import {ChangeStyles} from './ChangeStyles.tsx'
import type {ContentChange} from './contentChanges.ts'
import {shownDiffOf} from './diffOf.ts'
import {plainContent} from './plainContent.ts'

function isObjectType(type: unknown): type is ObjectSchemaType {
  return isRecord(type) && type['jsonType'] === 'object'
}

function Bare({children}: {readonly children: ReactNode}) {
  return <div>{children}</div>
}

/** What changed in a document, field by field, by Sanity's own components. Nothing can be reverted. */
export function FieldChanges({
  change,
  subject,
}: {
  readonly change: ContentChange
  /** The bare id of the document under review. */
  readonly subject: string
}) {
  const schema = useSchema()
  const schemaType = schema.get(change.type)
  const documentId = change.id ?? subject
  const context = useMemo((): DocumentChangeContextInstance | undefined => {
    if (!isObjectType(schemaType)) return undefined
    return {
      documentId,
      schemaType,
      rootDiff: shownDiffOf(change) ?? null,
      isComparingCurrent: false,
      FieldWrapper: Bare,
      value: {...plainContent(change.after), _id: documentId, _type: change.type},
      showFromValue: true,
    }
  }, [change, documentId, schemaType])
  if (context?.rootDiff == null || !isObjectType(schemaType)) return null
  return (
    <DocumentChangeContext value={context}>
      <ChangeStyles />
      <div className="caveat-changes">
        <ChangeList diff={context.rootDiff} schemaType={schemaType} />
      </div>
    </DocumentChangeContext>
  )
}
