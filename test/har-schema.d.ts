/** The parts of the JSON Schema of HAR 1.2, which refer to each other by their `$id`. */
declare module 'har-schema' {
  const schemas: Readonly<Record<string, object>>
  export default schemas
}
