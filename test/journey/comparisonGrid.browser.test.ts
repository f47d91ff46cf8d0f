import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'

import {gridMessages} from '../../schemas/inputs/comparisonGrid/text/gridMessages.ts'
import {connect} from '../cli/setup/connect.ts'
import {useBrowser} from './setup/useBrowser.ts'
import {gridCell} from './steps/gridCell.ts'
import {openById} from './steps/openById.ts'
import {pasteText} from './steps/pasteText.ts'
import {publishDocument} from './steps/publishDocument.ts'

const TABLE = 'comparison-table-ketamine-and-traditional-antidepressants'
const KETAMINE = 'Ketamine (studied mainly as an infusion)'
const TRADITIONAL = 'Traditional antidepressants (such as SSRIs and SNRIs)'

const TEXTS = `*[_id == $id][0]{
  "keys": comparators[]._key,
  "columns": comparators[].label,
  "rows": rows[]{"heading": attribute, "cells": cells[]{_key, value, "sources": count(sources)}}
}`

type Texts = {
  keys: string[]
  columns: string[]
  rows: {heading: string; cells: {_key: string; value?: string; sources?: number}[]}[]
}

/** The table as readers see it: headings first, then each row in the order of the columns. */
const asSeen = (table: Texts | null): (string | undefined)[][] =>
  table === null
    ? []
    : [
        ['', ...table.columns],
        ...table.rows.map(({heading, cells}) => [
          heading,
          ...table.keys.map((key) => cells.find(({_key}) => _key === key)?.value ?? ''),
        ]),
      ]

const removeRow = async (page: Page, heading: string): Promise<void> => {
  await page.getByRole('button', {name: `Move or change row “${heading}”`}).click()
  await page.getByRole('menuitem', {name: gridMessages['row.remove']}).click()
  await page.getByRole('button', {name: gridMessages['remove.confirm'], exact: true}).click()
  await page.getByText(`Removed row “${heading}”.`).waitFor()
}

const begin = useBrowser()

test('a table is edited by mouse, keyboard and paste, and published as it shows', async () => {
  const {url, signIn} = await begin()
  const reader = connect({url}).withConfig({perspective: 'published'})
  const published = async () => asSeen(await reader.fetch<Texts | null>(TEXTS, {id: TABLE}))
  const before = await published()
  const {page, faults} = await signIn('marketing-editor')
  await openById(page, 'comparisonTable', TABLE)

  await page.getByRole('button', {name: gridMessages['row.add']}).click()
  await page.keyboard.type('Cost')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('Varies')
  await page.keyboard.press('Enter')
  await page.getByRole('button', {name: gridMessages['column.add']}).click()
  await page.keyboard.type('Placebo')
  await page.keyboard.press('Enter')
  await pasteText(page, 'None\nNever\nNo\nNo\nFew\nFree\none too many\n')
  await page.getByText('7 cells pasted. 1 row added.').waitFor()
  await page.keyboard.press('ControlOrMeta+z')
  await page.getByText('Undone: 7 cells pasted.').waitFor()
  expect(await page.getByRole('grid').getByRole('row').count()).toBe(before.length + 2)
  await pasteText(page, 'None\nNever\nNo\nNo\nFew\nFree\n')
  await page.getByText('6 cells pasted.', {exact: true}).waitFor()

  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByText('Moved column “Placebo” to place 2 of 3.').waitFor()
  await page.keyboard.press('Alt+ArrowDown')
  await page.getByText('Moved row “System acted on” to place 2 of 6.').waitFor()
  await removeRow(page, 'Neuroplasticity')
  await page.getByRole('button', {name: gridMessages['undo.button']}).click()
  await gridCell(page, 'Neuroplasticity', KETAMINE).waitFor()
  await removeRow(page, 'Cost')
  await publishDocument(page)

  const [, acts, onset, neuroplasticity, after, risks] = before
  expect(await published()).toEqual([
    ['', KETAMINE, 'Placebo', TRADITIONAL],
    ['Onset', onset?.[1], 'Never', onset?.[2]],
    ['System acted on', acts?.[1], 'None', acts?.[2]],
    ['Neuroplasticity', neuroplasticity?.[1], 'No', neuroplasticity?.[2]],
    [after?.[0], after?.[1], 'No', after?.[2]],
    [risks?.[0], risks?.[1], 'Few', risks?.[2]],
  ])
  expect(faults.errors()).toEqual([])
  expect(faults.refusals()).toEqual([])
})

test('two people write in different cells at once, and a source is one click away', async () => {
  const {url, lake, signIn} = await begin()
  const drafts = connect({url, token: lake.tokenFor('developer')}).withConfig({
    perspective: 'drafts',
  })
  const stored = () => drafts.fetch<Texts>(TEXTS, {id: TABLE})
  const sourcesOfOnset = async () => (await stored()).rows[1]?.cells[1]?.sources
  const before = await sourcesOfOnset()
  const [ann, bob] = [await signIn('marketing-editor'), await signIn('developer')]
  await openById(ann.page, 'comparisonTable', TABLE)
  await openById(bob.page, 'comparisonTable', TABLE)

  const first = {
    ann: gridCell(ann.page, 'Onset', KETAMINE),
    bob: gridCell(bob.page, 'Onset', KETAMINE),
  }
  const second = {
    ann: gridCell(ann.page, 'Onset', TRADITIONAL),
    bob: gridCell(bob.page, 'Onset', TRADITIONAL),
  }
  await Promise.all([first.ann.fill('Hours, says Ann'), second.bob.fill('Weeks, says Bob')])
  await expect.poll(() => second.ann.inputValue()).toBe('Weeks, says Bob')
  await expect.poll(() => first.bob.inputValue()).toBe('Hours, says Ann')
  await expect
    .poll(async () => asSeen(await stored())[2])
    .toEqual(['Onset', 'Hours, says Ann', 'Weeks, says Bob'])

  await ann.page
    .getByRole('button', {name: `Sources, date and footnote of Onset, ${TRADITIONAL}`})
    .click()
  const dialog = ann.page.getByRole('dialog')
  await dialog.getByRole('button', {name: 'Add item'}).click()
  await dialog.getByRole('combobox').fill('masked by surgical')
  await ann.page.getByRole('option').filter({hasText: 'masked by surgical'}).click()
  await expect.poll(sourcesOfOnset).toBe((before ?? 0) + 1)
  await dialog.getByRole('button', {name: 'Close dialog'}).click()
  await dialog.waitFor({state: 'detached'})
  await ann.page.keyboard.press('Enter')
  expect(await second.ann.evaluate((text) => text === document.activeElement)).toBe(true)
  expect(ann.faults.errors()).toEqual([])
  expect(bob.faults.errors()).toEqual([])
})
