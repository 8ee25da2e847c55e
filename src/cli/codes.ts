import { Command } from 'commander'
import { didYouMean } from '../text/did-you-mean.ts'
import { wrap } from '../text/layout.ts'
import { stagesReporting } from '../world/stage.ts'
import type { CodeEntry, CodeListName, codeListTitles } from '../x12/codes/find-codes.ts'
import { CliError, readChoice } from './cli-error.ts'
import { laidOut, print, styleOf, type TextStyle } from './terminal.ts'

/** `payerbox codes`. The code lists are imported when it runs, so that `--help` is fast. */
export function codesCommand(): Command {
  return new Command('codes')
    .summary('look up claim status codes by code or words')
    .description('Look up claim status category, claim status and entity codes, by code or by words of their text.')
    .argument('<code or words...>', 'a code, a composite such as A7:562:85, or words')
    .helpOption('-h, --help', 'print this help')
    .option('--format <format>', 'output format: pretty or json (default pretty)')
    .addHelpText('after', () => laidOut(examples))
    .action(async (words: readonly string[], { format = 'pretty' }: { readonly format?: string }) => {
      const isJson = readChoice('--format', format, ['pretty', 'json']) === 'json'
      const { codeListTitles, codeWords, findCodes } = await import('../x12/codes/find-codes.ts')
      const query = words.join(' ')
      const codes = findCodes(query)
      if (isJson) await print([JSON.stringify(codes.map(withStages), undefined, 2)])
      else await print(lines(codes, codeListTitles, styleOf(process.stdout)))
      if (codes.length > 0) return
      const unknown = words.find((word) => findCodes(word).length === 0) ?? query
      const hint = didYouMean(unknown.toLowerCase(), codeWords())
      throw new CliError(`no code and no text matches "${query}"${hint}`, { exitCode: 1 })
    })
}

const examples = `
Words match the beginnings of words of a text, in any order. A category also names the claim stages
that report it.

Exit codes: 0 found; 1 nothing found; 2 usage error.

Examples:
  payerbox codes F2
  payerbox codes A7:562:85
  payerbox codes prior auth
  payerbox codes --format json duplicate
`

const codeWidth = 6

function* lines(
  codes: readonly CodeEntry[],
  titles: typeof codeListTitles,
  { width, paint }: TextStyle,
): Generator<string> {
  let list: CodeListName | undefined
  for (const entry of codes) {
    if (entry.list !== list) {
      if (list !== undefined) yield ''
      yield paint('bold', titles[entry.list])
      list = entry.list
    }
    const [first = '', ...more] = wrap([entry.text, ...notesOn(entry)], width - codeWidth - 2)
    yield `  ${paint('bold', entry.code.padEnd(codeWidth))}${first}`
    for (const line of more) yield `${' '.repeat(codeWidth + 2)}${line}`
  }
}

function notesOn(entry: CodeEntry): readonly string[] {
  const reporting = entry.list === 'category' ? stagesReporting(entry.code) : []
  return [
    ...(entry.deactivated === undefined ? [] : [`[deactivated ${entry.deactivated}]`]),
    ...(entry.needsEntity ? ['[requires an entity code]'] : []),
    ...(reporting.length === 0 ? [] : [`[stages: ${reporting.join(', ')}]`]),
  ]
}

function withStages(entry: CodeEntry): object {
  return entry.list === 'category' ? { ...entry, stages: stagesReporting(entry.code) } : entry
}
