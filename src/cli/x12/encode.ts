import { Command } from 'commander'
import { toPointer } from '../../text/json-pointer.ts'
import { jsonPositions, type TextPosition } from '../../text/json-position.ts'
import type { JsonProblem } from '../../x12/json/encode.ts'
import { CliError } from '../cli-error.ts'
import { inputName, laidOut, printBytes, readInput } from '../terminal.ts'

/** `payerbox x12 encode`. */
export function encodeCommand(): Command {
  return new Command('encode')
    .description('Write JSON as X12: the output of decode, or the body of a claim status request.')
    .argument('<file>', 'JSON; - reads standard input')
    .option('--lines', 'one segment per line')
    .addHelpText('after', () => laidOut(examples))
    .action(async (file: string, { lines }: { readonly lines?: true }) => {
      const text = await readInput(file)
      const document = parse(text, inputName(file))
      const [{ encodeJson }, { encodeRequestBody, isRequestBody }] = await Promise.all([
        import('../../x12/json/encode.ts'),
        import('./request-body.ts'),
      ])
      const now = new Date()
      const encoded = isRequestBody(document) ? encodeRequestBody(document, now) : encodeJson(document, now)
      const [problems, prefix] = 'problems' in encoded ? [encoded.problems, ''] : [encoded.omitted ?? [], 'warning: ']
      const positions = jsonPositions(text, problems)
      const messages = problems.map(({ path, message }, index) =>
        problemLine({ path, message: prefix + message }, positions[index] as TextPosition, inputName(file)),
      )
      process.stderr.write(messages.join(''))
      if ('problems' in encoded) {
        process.exitCode = 1
        return
      }
      await printBytes(lines ? encoded.segments.map((segment) => `${segment}\n`).join('') : `${encoded.text}\n`)
    })
}

/** `request.json:4:12 /subscriber/memberId: must be a string, not 1` */
function problemLine({ path, message }: JsonProblem, { line, column }: TextPosition, name: string): string {
  return `${name}:${line}:${column} ${path.length === 0 ? '' : `${toPointer(path)}: `}${message}\n`
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as SyntaxError
    throw new CliError(`${name} is not valid JSON: ${message.replace(/\s+/g, ' ')}`, { exitCode: 1, cause: error })
  }
}

const examples = `
Reads the output of decode (contracts/x12-json.schema.json): one set as { "inquiries": [...] },
{ "responses": [...] } or { "claimAcknowledgments": [...] }, with its envelope in "envelopes"; or
any file as { "interchanges": [...] }. Missing values of envelopes get defaults. Also reads the JSON
body of a claim status request to Stedi or Optum, and writes the equivalent 276.

A value that would not be written is an error; in the body of a request it is a warning.

Each error starts with file:line:column and the JSON pointer of the value.

Exit codes: 0 success; 1 invalid JSON, or errors in its values; 2 usage error or unreadable file.

Examples:
  payerbox x12 encode --lines request.json
  payerbox x12 decode response.x12 | jq '.responses[0].claims[0].paid = "0"' | payerbox x12 encode -
`
