import { version } from '../version.ts'

/**
 * A log of SARIF 2.1.0 with one run, of ours.
 *
 * @param began RFC 3339, where it is known.
 */
export function sarifLog(rules: readonly unknown[], results: readonly unknown[], began?: string): string {
  const driver = { name: 'payerbox', version, rules }
  const invocations = began === undefined ? undefined : [{ executionSuccessful: true, startTimeUtc: began }]
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, invocations, columnKind: 'utf16CodeUnits', results }],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

/** A place in a file, as SARIF writes it; line and column are counted from 1. */
export function locationOf({ file, line, column }: { file: string; line: number; column: number }): unknown {
  const uri = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine: line, startColumn: column } } }
}
