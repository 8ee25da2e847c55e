import { Command } from 'commander'
import { readChoice } from '../cli-error.ts'

const formats = ['table', 'json', 'sarif', 'markdown'] as const
export type DiffFormat = (typeof formats)[number]

/** `payerbox contract diff`. What it imports it imports when it runs, so that `--help` is quick. */
export function contractDiffCommand(): Command {
  return new Command('diff')
    .description('Tell how a contract of ours differs from a document of theirs, and whom it breaks.')
    .argument('<ours>', 'taiga, stedi, stedi-2026-08 or optum, or an OpenAPI file')
    .argument('<theirs>', 'the same, or the http(s) address of a document, or a folder of recorded exchanges')
    .option('--format <format>', 'what is printed: table, json, sarif or markdown (default table)')
    .addHelpText('after', explanations)
    .action((ours: string, theirs: string, { format = 'table' }: { format?: string }) =>
      diff(ours, theirs, readChoice('--format', format, formats)),
    )
}

async function diff(ours: string, theirs: string, format: DiffFormat): Promise<void> {
  const { diffContracts } = await import('./run-diff.ts')
  const { breaking } = await diffContracts(ours, theirs, format)
  if (breaking) process.exitCode = 1
}

const explanations = `
Ours is what a client and a server were written for; theirs is what they meet. A client breaks when
it may say less than before, may hear more, or misses something; a server when it may answer less.
What is only added, or taken in more widely, breaks nobody.

Operations are matched by method and path, below the base paths of the servers. Documents are
OpenAPI 3.0 or 3.1, as YAML or JSON. A $ref may lead to a file in the document's folder or below it,
never into the network. A document has at most 16 million characters and 200 files; a comparison
that comes to 5,000 differences or 200,000 schemas ends there, and says so.

Recorded exchanges are *.json files. What they show and ours does not declare has been added or
widened; what ours declares and they do not show is listed as not seen. No value is printed that
could belong to a person.

Exit codes: 0 nothing breaks; 1 something breaks a client or a server, and our side is more than
inferred; 2 when something cannot be read.

Examples:
  payerbox contract diff stedi stedi-2026-08
  payerbox contract diff optum optum-published.yaml --format markdown
  payerbox contract diff taiga recordings --format json
`
