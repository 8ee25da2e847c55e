/** Fails when two files in `src` export a declaration of the same name. Re-exports and generated files do not count. */
import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'

const files = globSync('src/**/*.{ts,tsx}', { exclude: ['src/**/generated/**', 'src/**/*.test.ts', 'src/**/*.d.ts'] })
const filesByName = new Map<string, Set<string>>()

for (const file of files.sort()) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  for (const name of source.statements.flatMap(exportedNames)) {
    filesByName.set(name, (filesByName.get(name) ?? new Set()).add(file))
  }
}

function exportedNames(statement: ts.Statement): string[] {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
  }
  const { name } = statement as ts.DeclarationStatement
  return name && ts.isIdentifier(name) ? [name.text] : []
}

const duplicates = [...filesByName].filter(([, homes]) => homes.size > 1)
for (const [name, homes] of duplicates) console.log(`"${name}" is exported by ${[...homes].join(' and ')}`)
if (duplicates.length > 0) {
  console.log(`\n${duplicates.length} names are exported by more than one file. Give each concept a name of its own.`)
  process.exitCode = 1
}
