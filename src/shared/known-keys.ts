import type * as z from 'zod/mini'

type AnySchema = z.core.$ZodType

/** Keys that the object at `path` inside a schema would accept; none where that is no object. */
export function knownKeys(schema: AnySchema, path: readonly PropertyKey[]): readonly string[] {
  const def = (schema as z.core.$ZodTypes)._zod.def
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return knownKeys(def.innerType, path)
    case 'union':
      return def.options.flatMap((option) => knownKeys(option, path))
    case 'array':
      return path.length === 0 ? [] : knownKeys(def.element, path.slice(1))
    case 'object':
      return path.length === 0 ? Object.keys(def.shape) : inside(def.shape[String(path[0])], path)
    case 'record':
      return path.length === 0 ? enumValues(def.keyType) : knownKeys(def.valueType, path.slice(1))
    default:
      return []
  }
}

function inside(schema: AnySchema | undefined, path: readonly PropertyKey[]): readonly string[] {
  return schema === undefined ? [] : knownKeys(schema, path.slice(1))
}

function enumValues(schema: AnySchema): readonly string[] {
  const def = (schema as z.core.$ZodTypes)._zod.def
  return def.type === 'enum' ? Object.values(def.entries).map(String) : []
}
