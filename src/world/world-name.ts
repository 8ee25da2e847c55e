const name = '[A-Za-z0-9][A-Za-z0-9._-]{0,63}'
const nameOnly = new RegExp(`^${name}$`)
const credential = new RegExp(`^sandbox_(${name})$`)

/** The rule for world names, in words. */
export const worldNames = 'a name has 1 to 64 letters, digits, dots, dashes and underscores, a letter or digit first'

export function isWorldName(text: string): boolean {
  return nameOnly.test(text)
}

/** The key, or the client id, that selects a world. */
export function credentialFor(world: string): string {
  return `sandbox_${world}`
}

/** The world that a credential selects; `undefined` when the credential selects none. */
export function worldOf(text: string): string | undefined {
  return credential.exec(text)?.[1]
}
