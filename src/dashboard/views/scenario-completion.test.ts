import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeScenario } from './scenario-completion.ts'

const schema = JSON.parse(readFileSync(new URL('../../../contracts/scenario.schema.json', import.meta.url), 'utf8'))

/** What is offered at the mark `|` of a text: the word that is replaced, and the labels. */
function offered(marked: string): { readonly word: string; readonly labels: readonly string[] } {
  const offset = marked.indexOf('|')
  const text = marked.slice(0, offset) + marked.slice(offset + 1)
  const { from, options } = completeScenario(text, offset, schema)
  return { word: text.slice(from, offset), labels: options.map(({ label }) => label) }
}

const head = 'scenario: mine\nsummary: Paid.\nclaims:\n  visit: { charge: 10 }\n'

describe('the completion of a scenario file', () => {
  it.each([
    ['the members of the file that it does not have yet', 'scenario: mine\n|\nclaims: {}\n', '', 'steps'],
    ['a member that is being written', 'scenario: mine\nste|', 'ste', 'steps'],
    ['a member below a mapping in block style', 'claims:\n  visit:\n    cha|', 'cha', 'charge'],
    ['a member of a mapping in flow style', 'claims: { visit: { subscriber: { mem|', 'mem', 'memberId'],
    ['a member after another one in flow style', 'claims: { visit: { charge: 1, |', '', 'serviceDate'],
    ['a value of a list of values', `${head}steps:\n  - visit: pa|`, 'pa', 'paid'],
    ['a value in flow style', `${head}steps:\n  - { after: 1d, visit: |`, '', 'denied'],
    ['a value of a list in flow style', 'payerBehaviors: [slow, arch|', 'arch', 'archives-after-18-months'],
    ['a value of a list in block style', 'payerBehaviors:\n  - slow\n  - |', '', 'sunday-maintenance'],
    ['the roles of the text as members of a step', `${head}steps:\n  - |`, '', 'visit'],
    ['the roles of the text as a value', `${head}steps:\n  - { use: intake, for: |`, '', 'visit'],
    ['a member of a list item on its second line', `${head}steps:\n  - visit: paid\n    am|`, 'am', 'amount'],
    ['a member of a list whose dashes are not indented', `${head}steps:\n- visit: paid\n  am|`, 'am', 'amount'],
    ['a member of an outcome', `${head}steps:\n  - branch: b\n    outcomes:\n      - wei|`, 'wei', 'weight'],
    ['an operation of a fault', `${head}steps:\n  - on: taiga.|`, 'taiga.', 'taiga.sessionStatus'],
    ['a member after an empty line', 'claims:\n\n  visit:\n\n    |', '', 'charge'],
    ['a member after a text of several lines', 'scenario: a\nsummary: >-\n  one\n  two\n|', '', 'claims'],
    ['a member of a mapping over several lines', 'claims: {\n  visit: {\n    cha|', 'cha', 'charge'],
    ['a constant', `${head}steps:\n  - manual: |`, '', 'true'],
  ])('offers %s', (_, marked, word, label) => {
    const found = offered(marked)
    expect(found.word).toBe(word)
    expect(found.labels).toContain(label)
  })

  it('leaves out the members that a mapping has, also those after the position', () => {
    const { labels } = offered('scenario: mine\n|\nclaims: { visit: {} }\nsteps: []\n')
    expect(labels).not.toContain('scenario')
    expect(labels).not.toContain('claims')
    expect(labels).toContain('match')
  })

  it.each([
    ['a comment', `# sce|`],
    ['a comment at the end of a line', `${head}steps: [{ visit: paid }, # vi|`],
    ['a text of several lines', 'scenario: a\nsummary: >-\n  one\n  cla|'],
    ['a member that the schema does not know', 'nothing:\n  |'],
    ['a value that can be any text', 'summary: |'],
  ])('offers nothing in %s', (_, marked) => {
    expect(offered(marked).labels).toEqual([])
  })

  it('puts a value into quotes that YAML would read as something else', () => {
    const text = `${head}steps:\n  - { visit: denied, reason: { status: `
    const { options } = completeScenario(text, text.length, schema)
    expect(options.map(({ apply }) => apply)).toContain('"585"')
  })

  it('never fails, and replaces only what is before the position, for any text', () => {
    const part = fc.constantFrom(...'{}[],:#-|>"\' \n', '  ', '- ', 'steps', 'visit', 'claims: ', ': ')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.nat(), (parts, place) => {
        const text = parts.join('')
        const offset = place % (text.length + 1)
        const { from } = completeScenario(text, offset, schema)
        expect(from).toBeGreaterThanOrEqual(0)
        expect(from).toBeLessThanOrEqual(offset)
      }),
    )
  })
})
