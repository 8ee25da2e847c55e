import { describe, expect, it } from 'vitest'
import { hierarchyOf } from './hierarchy.ts'
import { toSegment } from './segment.ts'

/** The levels of a set as `22<19`: a code and that of its parent; and the errors as `HL_PARENT 3`: of which HL. */
function levelsOf(...headers: readonly string[]) {
  const body = headers.map((text, index) => toSegment(text.split('*'), index + 1))
  const { levels, errors } = hierarchyOf({ header: toSegment(['ST', '276']), body, after: [] })
  return {
    levels: levels.map(({ code, parent }) => (parent ? `${code}<${parent.code}` : code)),
    errors: errors.map(({ code, segment }) => `${code} ${segment}`),
  }
}

describe('the levels of a transaction set', () => {
  it('have the parent that HL02 identifies', () => {
    expect(levelsOf('HL*1**20*1', 'HL*2*1*21*1', 'HL*3*2*19*1', 'HL*4*3*22*1', 'HL*5*4*23', 'HL*6*3*22*0')).toEqual({
      levels: ['20', '21<20', '19<21', '22<19', '23<22', '22<19'],
      errors: [],
    })
  })

  it('contain the segments up to the next HL', () => {
    const body = ['BHT', 'HL*1**20*1', 'NM1', 'PER', 'HL*2*1*21*0', 'NM1'].map((text) => toSegment(text.split('*')))
    const { heading, levels } = hierarchyOf({ header: toSegment(['ST', '277']), body, after: [] })
    expect(heading.map(({ id }) => id)).toEqual(['BHT'])
    expect(levels.map(({ segments }) => segments.map(({ id }) => id))).toEqual([['NM1', 'PER'], ['NM1']])
  })

  it('get the closest possible parent if HL02 identifies another level, as in samples that skip one', () => {
    expect(levelsOf('HL*1**20*1', 'HL*2*1*21*1', 'HL*3*2*19*1', 'HL*4*3*22*0', 'HL*5*3*23')).toEqual({
      levels: ['20', '21<20', '19<21', '22<19', '23<22'],
      errors: ['HL_PARENT 5'],
    })
  })

  it('pass with HL04 0 above a dependent, and with HL04 on a dependent', () => {
    const { errors } = levelsOf('HL*1**20*1', 'HL*2*1*21*1', 'HL*3*2*19*1', 'HL*4*3*22*0', 'HL*5*4*23*0')
    expect(errors).toEqual([])
  })

  it.each([
    ['HL01 with a gap', ['HL*1**20*1', 'HL*3*1*21*0'], 'HL_NUMBER 2'],
    ['HL02 on a payer', ['HL*1*1*20*0'], 'HL_PARENT 1'],
    ['unknown HL03', ['HL*1**99*0'], 'HL_LEVEL 1'],
    ['HL04 0 with a child level', ['HL*1**20*0', 'HL*2*1*21*0'], 'HL_CHILD 1'],
    ['HL04 1 without a child level', ['HL*1**20*1'], 'HL_CHILD 1'],
    ['HL04 other than 0 or 1', ['HL*1**20*2'], 'HL_CHILD 1'],
    ['no level of the payer', ['HL*1*1*22*0'], 'HL_PARENT 1'],
  ])('report an error: %s', (_, headers, error) => {
    expect(levelsOf(...headers).errors).toContain(error)
  })

  it('can be nested to any depth without recursion', () => {
    const headers = Array.from({ length: 50_000 }, (_, index) => `HL*${index + 1}*${index}*${index === 0 ? 20 : 23}*1`)
    expect(levelsOf(...headers).levels).toHaveLength(50_000)
  })
})
