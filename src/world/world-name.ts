const name = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/
const prefix = 'sandbox_'

/** The rule for world names, in words. */
export const worldNames = 'a name has 1 to 64 letters, digits, dots, dashes and underscores, a letter or digit first'

export function isWorldName(text: string): boolean {
  return name.test(text)
}

/** The key, or the client id, that selects a world. */
export function credentialFor(world: string): string {
  return prefix + world
}

/** The world that a credential selects; `undefined` when the credential selects none. */
export function worldOf(text: string): string | undefined {
  if (!text.startsWith(prefix)) return undefined
  const world = text.slice(prefix.length)
  return isWorldName(world) ? world : undefined
}
