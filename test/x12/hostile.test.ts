import { describe, expect, it } from 'vitest'
import { decode276 } from '../../src/x12/read/decode.ts'

const isa = 'ISA*00*          *00*          *ZZ*MYCLINIC       *ZZ*MYPAYER        *260115*1030*^*00501*000000101*0*T*:~'
const begun = `${isa}GS*HR*MYCLINIC*MYPAYER*20260115*1030*101*X*005010X212~ST*276*0001*005010X212~`
const claim = 'HL*1**20*1~HL*2*1*21*1~HL*3*2*19*1~HL*4*3*22*0~TRN*1*1~'

/** Of each kind a whole megabyte. A reader whose time grew with the square of it would need hours. */
const texts: [what: string, unit: string, start?: string][] = [
  ['blanks', ' '],
  ['nothing but terminators', '~', begun],
  ['nothing but separators', '*', begun],
  ['nothing but component separators', ':', `${begun}${claim}SVC*`],
  ['one segment without an end', 'A', begun],
  ['segments without elements', 'AB~', begun],
  ['an ISA without an end', '*', 'ISA'],
  ['one level again and again', 'HL*1**20*1~'],
  ['one level again and again, in a 276', 'HL*1**20*1~', begun],
  ['levels that are part of themselves', 'HL*1*1*23*1~', `${begun}${claim}`],
  ['groups that begin and do not end', 'GS~', begun],
  ['transaction sets that begin and do not end', 'ST~', begun],
  ['claims and no names', 'TRN~', `${begun}${claim}`],
  ['lines and no claims', 'SVC*HC:::::::::~', `${begun}${claim}`],
]

describe('a megabyte of', () => {
  it.each(texts)('%s is parsed within seconds', (_, unit, start = '') => {
    const text = start + unit.repeat(1_000_000 / unit.length)
    const before = performance.now()
    const { errors } = decode276(text)
    expect(performance.now() - before).toBeLessThan(5000)
    expect(errors.length).toBeGreaterThan(0)
    expect(errors.length).toBeLessThanOrEqual(1000)
  })
})
