import { Command } from 'commander'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addSetting, givenFlags } from '../../src/cli/command-settings.ts'
import { plainFlags } from '../../src/cli/read-settings.ts'
import type { CliSetting } from '../../src/cli/setting.ts'
import { serveSettings } from '../../src/cli/settings.ts'
import { lawRuns } from '../support/law-runs.ts'

const settings = Object.values<CliSetting<unknown>>(serveSettings)

/** The flags as commander reads them, as in the command. @throws CommanderError */
function readByCommander(args: readonly string[]): ReadonlyMap<string, string> {
  const command = new Command().exitOverride().configureOutput({ writeErr: () => {} })
  for (const setting of settings) addSetting(command, setting)
  command.parse(args, { from: 'user' })
  return givenFlags(command)
}

const names = fc.constantFrom(
  ...settings.flatMap(({ flag }) => flag.split(/,? /).filter((part) => part.startsWith('-'))),
)
const value = fc.oneof(fc.stringMatching(/^[a-z0-9:/.,@]{1,12}$/), fc.constantFrom('', '0', 'true', 'serve', 'a b'))
const odd = fc.constantFrom(
  '-1',
  '--',
  '--help',
  '-h',
  '-V',
  '--port=0',
  '--port=',
  '--port=a=b',
  '--strict=true',
  '-p=0',
  '-p0',
  '--unknown',
  '-',
  ...settings.flatMap(({ flag }) => flag.split(/,? /).filter((part) => part.startsWith('<'))),
)
const word = fc.oneof({ weight: 4, arbitrary: names }, { weight: 4, arbitrary: value }, { weight: 1, arbitrary: odd })

/** A flag as it is meant to be used. */
const flag = fc
  .tuple(fc.constantFrom(...settings), value, fc.boolean(), fc.boolean())
  .map(([setting, text, isShort, isInline]) => {
    const [first = '', second = ''] = setting.flag.split(/,? /)
    const name = first.startsWith('--') || isShort ? first : second
    if (!setting.flag.includes('<')) return [name]
    return name.startsWith('--') && isInline ? [`${name}=${text}`] : [name, text]
  })

describe('the flags of a plain start', () => {
  it('are read as commander reads them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(flag, { selector: ([name]) => name, maxLength: 6 }), (flags) => {
        const args = flags.flat()
        const plain = plainFlags(args)
        fc.pre(plain !== undefined)
        expect(plain).toEqual(readByCommander(args))
      }),
      { numRuns: lawRuns(300) },
    )
  })

  it('are left to commander unless it would read the same', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (args) => {
        const plain = plainFlags(args)
        if (plain !== undefined) expect(plain).toEqual(readByCommander(args))
      }),
      { numRuns: lawRuns(1000) },
    )
  })

  it.each([
    [['--strict=true']],
    [['-p=0']],
    [['--port', '0', '--port', '1']],
    [['--world', 'a', 'b']],
    [['--seed', '-1']],
    [['--port']],
    [['--help']],
    [['-V']],
    [['health']],
  ])('are left to commander: %j', (args) => {
    expect(plainFlags(args)).toBeUndefined()
  })

  it('are none without arguments', () => {
    expect(plainFlags([])).toEqual(new Map())
  })
})
