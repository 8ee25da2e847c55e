import { Command } from 'commander'
import type { ContractComparison } from '../../diff/difference.ts'
import type { LocateInContract } from '../../diff/report.ts'
import { CliError } from '../cli-error.ts'
import { addReportOptions, type ReportChoices, type ReportFlags, readReportChoices } from '../report-options.ts'
import { laidOut } from '../terminal.ts'

/** `payerbox contract diff`. Its implementation is imported when it runs, so that `--help` is fast. */
export function contractDiffCommand(): Command {
  const command = new Command('diff')
    .description(
      'Compare our contract with another OpenAPI document or with recorded exchanges, and report breaking changes.',
    )
    .argument('<ours>', 'taiga, stedi, stedi-2026-08 or optum, or an OpenAPI file')
    .argument('<theirs>', 'the same, the http(s) URL of a document, or a folder of recorded exchanges')
  return addReportOptions(command)
    .addHelpText('after', () => laidOut(explanations))
    .action(async (ours: string, theirs: string, flags: ReportFlags) => {
      const passed = await diff(ours, theirs, readReportChoices(flags))
      if (!passed) process.exitCode = 1
    })
}

/** Compares, and writes the reports. @throws CliError when something cannot be read or compared. */
async function diff(ours: string, theirs: string, choices: ReportChoices): Promise<boolean> {
  const { contractDiffReport } = await import('../../diff/report.ts')
  const { outputReport } = await import('../write-reports.ts')
  const comparison = await compare(ours, theirs)
  const report = contractDiffReport(comparison, await locator(comparison))
  await outputReport(report, 'diff', choices)
  return report.passed
}

async function compare(ours: string, theirs: string): Promise<ContractComparison> {
  const { compareContracts } = await import('../../diff/compare-contracts.ts')
  const { compareExchanges } = await import('../../diff/compare-exchanges.ts')
  const { DocumentError } = await import('../../diff/document.ts')
  const { ExchangeError } = await import('../../judge/recorded-exchange.ts')
  const { isFolder, readContract, readExchanges } = await import('./read-documents.ts')
  try {
    const contract = await readContract(ours)
    if (await isFolder(theirs)) return compareExchanges(contract, theirs, await readExchanges(theirs))
    return compareContracts(contract, await readContract(theirs))
  } catch (error) {
    if (!(error instanceof DocumentError || error instanceof ExchangeError)) throw error
    throw new CliError(error.message, { exitCode: 2, cause: error })
  }
}

/** Finds lines and columns in our files, which are read again with positions. */
async function locator({ differences }: ContractComparison): Promise<LocateInContract> {
  const { readFile } = await import('node:fs/promises')
  const { relative } = await import('node:path')
  const { fileURLToPath } = await import('node:url')
  const { readSource } = await import('../../scenario/format/source.ts')
  const { decodeText } = await import('../../text/decode-text.ts')
  const { pointerPath, toPointer } = await import('../../text/json-pointer.ts')
  const files = new Set(differences.flatMap(({ origin }) => (origin?.file.startsWith('file:') ? [origin.file] : [])))
  const sources = new Map(
    await Promise.all(
      [...files].map(async (file) => [file, readSource(decodeText(await readFile(new URL(file))))] as const),
    ),
  )
  return ({ file, path }) => {
    const source = sources.get(file)
    if (source === undefined) return { file, line: 1, column: 1 }
    const { line, column } = source.placeOf(source.rangeOf(pointerPath(toPointer(path), source.value), 'key'))
    return { file: relative(process.cwd(), fileURLToPath(file)), line, column }
  }
}

const explanations = `
A client and a server were written for our contract and meet a counterpart that follows theirs. A
client breaks when it may send less than before, may receive more, or misses something; a server
when it may send less. Additions and wider input are compatible.

Schemas are compared by what they accept. Security, servers, serialization, discriminators and
deprecation are compared, too; what is not compared is listed where it differs.

Operations are matched by method and path below the base paths of the servers. Documents are OpenAPI
3.0 or 3.1, in YAML or JSON. A $ref may refer to files in the folder of the document or below it,
but not to the network. Limits: 16 million characters and 200 files per document; 5,000 differences
or 200,000 schemas per comparison, after which the report notes that it is incomplete.

Recorded exchanges are *.json files. What they contain and our contract does not declare counts as
added or widened; what they do not contain is listed as not observed. The report contains no value
that could identify a person.

Exit codes: 0 no breaking change; 1 a change breaks a client or a server, and our side is not only
inferred; 2 a usage error, or a document that cannot be read.

Examples:
  payerbox contract diff stedi stedi-2026-08
  payerbox contract diff optum optum-published.yaml --format markdown
  payerbox contract diff taiga recordings --format json
`
