import {Stack} from '@sanity/ui'
import {useRef} from 'react'
import {FormField, type ObjectInputProps} from 'sanity'

import {GridContext} from '../actions/GridContext.ts'
import {useComparisonGrid} from '../actions/useComparisonGrid.ts'
import {GridStyles} from '../styles/GridStyles.tsx'
import {DetailsDialog} from './DetailsDialog.tsx'
import {EmptyGrid} from './EmptyGrid.tsx'
import {GridFooter} from './GridFooter.tsx'
import {GridTable} from './GridTable.tsx'
import {RemovalDialog} from './RemovalDialog.tsx'
import {RepairNotice} from './RepairNotice.tsx'

/** The comparison table of a document as a grid that is edited in place. */
export const ComparisonGrid = ({form}: {form: ObjectInputProps}) => {
  const root = useRef<HTMLDivElement>(null)
  const {grid, problems, removal, endRemoval} = useComparisonGrid(form, root)
  const {t, marks, table} = grid
  return (
    <GridContext value={grid}>
      <GridStyles />
      <FormField
        title={t('field.title')}
        description={t('field.description')}
        validation={[...marks.table.validation]}
        __unstable_presence={[...marks.table.presence]}
        path={['rows']}
      >
        <div ref={root}>
          <Stack gap={3}>
            {problems.length > 0 && <RepairNotice problems={problems} />}
            {table.comparators.length === 0 ? <EmptyGrid /> : <GridTable />}
            <GridFooter />
          </Stack>
        </div>
      </FormField>
      <DetailsDialog />
      {removal && <RemovalDialog axis={removal.axis} itemKey={removal.key} onEnd={endRemoval} />}
    </GridContext>
  )
}
