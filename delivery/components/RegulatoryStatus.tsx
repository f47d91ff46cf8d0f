import {fill} from '../arrange/fill.ts'
import {formatDate} from '../arrange/formatDate.ts'
import type {PageContext} from '../arrange/PageContext.ts'
import {place} from '../arrange/place.ts'
import {toId} from '../arrange/toId.ts'
import {wordFor} from '../arrange/wordFor.ts'
import type {TreatmentResult} from '../queries/fragments/treatment.ts'
import {Citations} from './Citations.tsx'
import {ScrollRegion} from './ScrollRegion.tsx'

export type RegulatoryStatusProps = {treatment: TreatmentResult; context: PageContext}

/** Where a formulation is approved for what, since when that is known, and where it is written. */
export function RegulatoryStatus({treatment, context}: RegulatoryStatusProps) {
  const {idPrefix, language, messages} = context
  const {_id, name, regulatoryStatus} = treatment
  if (!regulatoryStatus || regulatoryStatus.length === 0) return null
  const label = toId(`${idPrefix}status`, _id)
  const words = messages.treatment
  return (
    <ScrollRegion labelledBy={label}>
      <table>
        <caption id={label}>
          <span>{fill(words.regulatoryStatus, {name: name ?? ''})}</span>
        </caption>
        <thead>
          <tr>
            {[words.indication, words.where, words.status, words.asOf].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {regulatoryStatus.map(({_key, jurisdiction, indication, status, asOf, source}) => (
            <tr key={_key}>
              <th scope="row">{indication}</th>
              <td>{wordFor(messages.names.jurisdiction, jurisdiction)}</td>
              <td data-status={status}>
                {wordFor(messages.names.status, status)}
                <Citations context={context} place={place.status(_id, _key)} sources={[source]} />
              </td>
              <td>{asOf ? formatDate(asOf, language) : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
