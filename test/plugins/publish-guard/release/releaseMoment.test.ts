import {expect, test} from 'vitest'

import {evaluate, isPublishable} from '../../../../policy/index.ts'
import {releaseMoment} from '../../../../plugins/publish-guard/release/releaseMoment.ts'

const now = new Date('2026-11-23T12:00:00Z')
const later = '2027-01-15T09:00:00Z'
const evenLater = '2027-02-01T09:00:00Z'

test.each([
  ['its schedule', {publishAt: later, metadata: {releaseType: 'asap'}}, later],
  [
    'its schedule before its intention',
    {publishAt: later, metadata: {releaseType: 'scheduled', intendedPublishAt: evenLater}},
    later,
  ],
  [
    'its intention',
    {metadata: {releaseType: 'scheduled', intendedPublishAt: evenLater}},
    evenLater,
  ],
  [
    'an intention with an offset',
    {metadata: {releaseType: 'scheduled', intendedPublishAt: '2027-01-15T01:00:00+02:00'}},
    '2027-01-14T23:00:00Z',
  ],
])('a release is judged at %s', (_, release, moment) => {
  expect(releaseMoment(release, now)).toEqual(new Date(moment))
})

test.each([
  ['as soon as possible', {metadata: {releaseType: 'asap'}}],
  ['at an undecided time', {metadata: {releaseType: 'undecided', intendedPublishAt: later}}],
  ['at a time that nobody has set', {metadata: {releaseType: 'scheduled'}}],
  [
    'at a time that has passed',
    {metadata: {releaseType: 'scheduled', intendedPublishAt: '2026-01-01T00:00:00Z'}},
  ],
  ['at a schedule that has passed', {publishAt: '2026-01-01T00:00:00Z'}],
  ['of which nothing is known', undefined],
])('a release that is to be published %s is judged now', (_, release) => {
  expect(releaseMoment(release, now)).toEqual(now)
})

test('at a time that cannot be read, no page passes', () => {
  const release = {metadata: {releaseType: 'scheduled', intendedPublishAt: 'next week'}}
  const findings = evaluate({_type: 'treatmentPage'}, {}, releaseMoment(release, now))
  expect(findings.map(({details}) => details['variant'])).toContain('noTime')
  expect(isPublishable(findings)).toBe(false)
})
