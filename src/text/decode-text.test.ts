import { describe, expect, it } from 'vitest'
import { decodeText, withoutByteOrderMark } from './decode-text.ts'

const text = '{"name":"Zoë"}'
const utf16 = (isLittleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2))
  for (const [index, character] of [...`\uFEFF${text}`].entries()) {
    view.setUint16(2 * index, character.charCodeAt(0), isLittleEndian)
  }
  return new Uint8Array(view.buffer)
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16, little-endian', utf16(true)],
    ['UTF-16, big-endian', utf16(false)],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text)
  })

  it('reads an empty file', () => {
    expect(decodeText(new Uint8Array())).toBe('')
  })
})

describe('withoutByteOrderMark', () => {
  it.each([text, `\uFEFF${text}`])('leaves the text: %j', (one) => {
    expect(withoutByteOrderMark(one)).toBe(text)
  })
})
