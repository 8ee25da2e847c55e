import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The processes of the bench as plain JavaScript. */
export interface Compiled {
  /** The path of a module, by its path in this folder without ending: `servers/raw`. */
  path(module: string): string
  remove(): void
}

/**
 * Compiles this folder to a temporary one: a server that had to strip its own types first would start later than the
 * same server as users run it.
 */
export function compileBench(): Compiled {
  const here = import.meta.dirname
  const folder = mkdtempSync(join(tmpdir(), 'payerbox-bench-'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(folder, 'node_modules'))
  for (const file of readdirSync(here, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue
    const { outputText } = ts.transpileModule(readFileSync(join(here, file), 'utf8'), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
        rewriteRelativeImportExtensions: true,
      },
    })
    const output = join(folder, file.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(output), { recursive: true })
    writeFileSync(output, outputText)
  }
  return {
    path: (module) => join(folder, `${module}.js`),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
