/** Members are set one after the other while a text is read, and then never again. */
export type Draft<T> = { -readonly [Member in keyof T]?: T[Member] }

/** Sets a member to an element's text; an empty element says nothing. */
export function set<T, Member extends keyof T>(
  into: T,
  member: Member,
  text: (string & NonNullable<T[Member]>) | undefined,
): void {
  if (text !== undefined && text !== '') into[member] = text
}
