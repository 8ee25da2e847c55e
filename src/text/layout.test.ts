import { describe, expect, it } from 'vitest'
import { alignRows, reflow, wrap } from './layout.ts'

describe('wrap', () => {
  it('keeps phrases whole where they fit', () => {
    expect(wrap(['as of Mar 25, 2024', 'paid $1.00'], 20, ' · ')).toEqual(['as of Mar 25, 2024', 'paid $1.00'])
    expect(wrap(['one', 'two', 'three'], 9, ' · ')).toEqual(['one · two', 'three'])
  })

  it('breaks a phrase that is too long between words, and a word that is too long within', () => {
    expect(wrap(['Denied Charge or Non-covered Charge.'], 16, ' ')).toEqual([
      'Denied Charge or',
      'Non-covered',
      'Charge.',
    ])
    expect(wrap(['ABCDEFGHIJ'], 4, ' ')).toEqual(['ABCD', 'EFGH', 'IJ'])
  })
})

describe('rows', () => {
  const rows = [
    ['one', '1', 'a long text of several words'],
    ['eleven', '11', 'short'],
  ]

  it('are aligned, and wrap their last cell between words', () => {
    expect(alignRows(rows, { width: 36, alignedRight: [1] })).toEqual([
      ['  one      1  a long text of several', '              words'],
      ['  eleven  11  short'],
    ])
  })

  it('keep their last cell readable in a terminal that is too narrow', () => {
    expect(alignRows(rows, { width: 10 })[0]).toEqual(['  one     1   a long text of', '              several words'])
  })

  it('are colored without a change of the layout', () => {
    const paint = (text: string, column: number) => (column === 0 ? `<${text}>` : text)
    expect(alignRows(rows, { width: 80, indent: 0, paint }).flat()).toEqual([
      '<one   >  1   a long text of several words',
      '<eleven>  11  short',
    ])
  })
})

describe('the reflow of a text', () => {
  it('joins the lines of a paragraph and wraps them', () => {
    const text = 'the first line of it\nand the second line\n\nanother'
    expect(reflow(text, 25)).toBe('the first line of it and\nthe second line\n\nanother')
    expect(reflow(text, 80)).toBe('the first line of it and the second line\n\nanother')
  })

  it('wraps the second column of indented lines', () => {
    const text = 'Variables:\n  NAME   first second\n         third fourth\n  OTHER  one'
    expect(reflow(text, 29)).toBe('Variables:\n  NAME   first second third\n         fourth\n  OTHER  one')
  })

  it('leaves indented lines without a second column apart', () => {
    expect(reflow('Examples:\n  run one\n  run two', 80)).toBe('Examples:\n  run one\n  run two')
  })
})
