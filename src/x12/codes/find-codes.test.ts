import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { categoryCodes } from './category-codes.ts'
import { entityCodes } from './entity-codes.ts'
import { codeWords, findCodes } from './find-codes.ts'
import { statusCodes } from './status-codes.ts'

const found = (query: string) => findCodes(query).map(({ list, code }) => `${list} ${code}`)

describe('looking codes up', () => {
  it('finds a code in every list that has it, in any case', () => {
    expect(found('f1')).toEqual(['category F1'])
    expect(found('65')).toEqual(['status 65'])
    expect(found('1')).toEqual(['status 1'])
    expect(found('36')).toContain('entity 36')
  })

  it.each(['A7:562:85', 'a7/562/85', 'A7>562>85', ' A7 : 562 : 85 '])(
    'finds each code of the composite %s',
    (query) => {
      expect(found(query)).toEqual(['category A7', 'status 562', 'entity 85'])
    },
  )

  it('finds nothing for a composite with an unknown code', () => {
    expect(found('A7:999999')).toEqual([])
    expect(found('65:F1')).toEqual([])
  })

  it('finds texts by the beginnings of words, in any order', () => {
    expect(found('paid claim line')).toContain('status 65')
    expect(found('line paid')).toContain('category F1')
    expect(found('nursing hom')).toContain('entity UH')
    expect(found('ursing')).toEqual([])
  })

  it('marks codes that are deactivated, and status codes that require an entity', () => {
    expect(findCodes('RQ')).toMatchObject([{ code: 'RQ', deactivated: '2008-01-01' }])
    expect(findCodes('562')).toMatchObject([{ code: '562', needsEntity: true }])
    expect(findCodes('65')[0]).not.toHaveProperty('deactivated')
  })

  it('finds every code of every list by itself and by its text', () => {
    for (const [list, codes] of Object.entries({ category: categoryCodes, status: statusCodes, entity: entityCodes })) {
      for (const [code, text] of Object.entries(codes)) {
        expect(found(code)).toContain(`${list} ${code}`)
        if (/[\p{L}\p{N}]/u.test(text)) expect(found(text)).toContain(`${list} ${code}`)
      }
    }
  })

  it('finds nothing without a letter or digit, and never fails', () => {
    fc.assert(fc.property(fc.string(), (query) => void findCodes(query)))
    for (const query of ['', '  ', ':::', '%', '__proto__', 'constructor']) expect(found(query)).toEqual([])
  })

  it('offers the words of the lists for a mistyped one', () => {
    expect(codeWords()).toContain('adjudication')
  })
})
