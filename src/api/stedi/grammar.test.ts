import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { unusableCharacter, x12Text } from './grammar.ts'

describe('the characters that a 276 may contain', () => {
  it.each(['stedi', 'stedi-2026-08'])('are those of the contract %s', async (contract) => {
    const document = parse(await readFile(`contracts/${contract}.yaml`, 'utf8'))

    expect(document['x-patterns'].text).toBe(x12Text)
  })

  it.each([...'~*:^'])('exclude the delimiter %s', (character) => {
    expect(unusableCharacter(`A${character}B`)).toBe(`character \`${character}\` is reserved as a delimiter of X12`)
  })

  it('are all other characters of the Basic and Extended character sets', () => {
    const basic = ' !"&\'()+,-./;?=ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
    const extended = 'abcdefghijklmnopqrstuvwxyz%@[]_{}\\|<>#$`'

    expect(unusableCharacter(basic + extended)).toBeUndefined()
  })

  it.each([
    ['ñ', 'ñ'],
    ['\t', '\\t'],
    ['\u0007', '\\u0007'],
    ['😀', '😀'],
  ])('exclude %j', (character, shown) => {
    expect(unusableCharacter(character)).toBe(
      `character \`${shown}\` is not in the Basic and Extended character sets of X12`,
    )
  })
})
