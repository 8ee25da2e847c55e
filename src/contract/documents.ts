/** The OpenAPI documents and JSON Schemas of contracts/ that the admin API serves, by file name; loaded when they are read. */
const modules: Readonly<Record<string, () => Promise<{ readonly document: object }>>> = {
  taiga: () => import('./generated/taiga.document.js'),
  stedi: () => import('./generated/stedi.document.js'),
  'stedi-2026-08': () => import('./generated/stedi-2026-08.document.js'),
  optum: () => import('./generated/optum.document.js'),
  admin: () => import('./generated/admin.document.js'),
  scenario: () => import('./generated/scenario.document.js'),
}

/** The document with a name; `undefined` when there is none. */
export async function readDocument(name: string): Promise<object | undefined> {
  return Object.hasOwn(modules, name) ? (await modules[name]?.())?.document : undefined
}
